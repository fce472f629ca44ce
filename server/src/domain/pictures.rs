//! Pictures inside a text: each says its size, so that the page does not jump while it loads, and offers itself smaller
//! to smaller screens.

use std::{collections::HashMap, fmt::Write};

/// How a picture in a text begins.
const START: &str = "<img ";
/// What a picture takes of the screen: the column of text, which is as wide as a phone or has its own measure.
const SIZES: &str = "(min-width: 43rem) 40rem, 100vw";

/// How wide a column of text is, in points.
const COLUMN: i64 = 640;

/// The same picture in fewer points, as a WebP file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Smaller {
    /// In points.
    pub width: i64,
    /// Its file.
    pub hash: String,
}

/// Whether the HTML shows a picture at all.
pub fn shows_one(html: &str) -> bool {
    html.contains(START)
}

/// Puts every picture that comes in smaller versions inside a `picture` that offers them. `html` is inline HTML that
/// the sanitiser and [`with_sizes`] wrote; `smaller` is by the content hash of the original, the narrowest first.
pub fn with_smaller(html: &str, smaller: &HashMap<String, Vec<Smaller>>) -> String {
    let mut result = String::with_capacity(html.len() + 512);
    let mut rest = html;
    while let Some(at) = rest.find(START) {
        // What stands in an attribute is escaped: the first bracket ends the picture.
        let Some(length) = rest[at..].find('>') else { break };
        let (before, picture) = (&rest[..at], &rest[at..=at + length]);
        result.push_str(before);
        match offered(picture, smaller) {
            Some((stem, offered)) => push_picture(&mut result, picture, stem, offered),
            None => result.push_str(picture),
        }
        rest = &rest[at + length + 1..];
    }
    result.push_str(rest);
    result
}

/// The name of a picture without its ending, and its smaller versions.
fn offered<'a>(
    picture: &'a str,
    smaller: &'a HashMap<String, Vec<Smaller>>,
) -> Option<(&'a str, &'a [Smaller])> {
    let (_, address) = picture.split_once("src=\"/files/")?;
    let (hash, name) = address.split('"').next()?.split_once('/')?;
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    Some((stem, smaller.get(hash)?.as_slice()))
}

fn push_picture(html: &mut String, picture: &str, stem: &str, offered: &[Smaller]) {
    html.push_str("<picture><source type=\"image/webp\" srcset=\"");
    for (place, Smaller { width, hash }) in offered.iter().enumerate() {
        let comma = if place == 0 { "" } else { ", " };
        // Writing into a String cannot fail.
        let _ = write!(html, "{comma}/files/{hash}/{stem}-{width}.webp {width}w");
    }
    let _ = write!(html, "\" sizes=\"{SIZES}\">{picture}</picture>");
}

/// A picture that stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alone<'a> {
    /// The address of the version that suffices for a column of text.
    pub address: &'a str,
    /// Width and height in pixels, where the picture says them.
    pub size: Option<(i64, i64)>,
}

/// The picture, where `html` is one and nothing else: inline HTML as [`with_smaller`] gives it.
pub fn alone(html: &str) -> Option<Alone<'_>> {
    let html = html.trim();
    let offer = html.strip_prefix("<picture>").and_then(|rest| rest.strip_suffix("</picture>"));
    let picture = match offer {
        Some(offer) => &offer[offer.find(START)?..],
        None => html,
    };
    if !picture.starts_with(START) || picture.find('>') != Some(picture.len() - 1) {
        return None;
    }
    let said = |name: &str| picture.split_once(name)?.1.split('"').next();
    let points = |name: &str| said(name)?.parse().ok();
    let address = offer.and_then(wide_enough).or_else(|| said(" src=\""))?;
    Some(Alone { address, size: points(" width=\"").zip(points(" height=\"")) })
}

/// The first of the smaller versions, the narrowest first, that is as wide as a column of text.
fn wide_enough(offer: &str) -> Option<&str> {
    let (_, versions) = offer.split_once("srcset=\"")?;
    let versions = versions.split('"').next()?.split(", ");
    versions.filter_map(|version| version.rsplit_once(' ')).find_map(|(address, width)| {
        let width: i64 = width.strip_suffix('w')?.parse().ok()?;
        (width >= COLUMN).then_some(address)
    })
}

/// Gives every kept picture its width and height, and lets it wait until the reader is near. `sizes` is by content hash,
/// in pixels; `html` is inline HTML that the sanitiser wrote.
pub fn with_sizes(html: &str, sizes: &HashMap<String, (i64, i64)>) -> String {
    const START: &str = "<img src=\"";
    let mut result = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(START) {
        let tail = &rest[at + START.len()..];
        let Some(end) = tail.find('"') else { break };
        result.push_str(&rest[..at]);
        result.push_str("<img");
        if let Some((width, height)) = hash_in(&tail[..end]).and_then(|hash| sizes.get(hash)) {
            result.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        result.push_str(" loading=\"lazy\" decoding=\"async\" src=\"");
        result.push_str(&tail[..=end]);
        rest = &tail[end + 1..];
    }
    result.push_str(rest);
    result
}

/// The hash in `/files/<hash>/<name>`.
fn hash_in(address: &str) -> Option<&str> {
    address.strip_prefix("/files/")?.split('/').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_get_their_size_and_the_rest_stays() {
        let sizes = HashMap::from([("ab".to_owned(), (320, 200))]);
        let html =
            "a <img src=\"/files/ab/x.png\" alt=\"x\"> b <img src=\"/files/cd/y.png\" alt=\"\"> c";
        assert_eq!(
            with_sizes(html, &sizes),
            "a <img width=\"320\" height=\"200\" loading=\"lazy\" decoding=\"async\" src=\"/files/ab/x.png\" alt=\"x\"> \
             b <img loading=\"lazy\" decoding=\"async\" src=\"/files/cd/y.png\" alt=\"\"> c"
        );
    }

    #[test]
    fn row_d20_a_picture_offers_itself_smaller() {
        let one = |width, hash: &str| Smaller { width, hash: hash.to_owned() };
        let smaller = HashMap::from([("ab".to_owned(), vec![one(320, "c1"), one(600, "c2")])]);
        let picture =
            "<img width=\"600\" height=\"200\" src=\"/files/ab/x.y.png\" alt=\"a &gt; b\">";
        let other = "<img src=\"/files/cd/y.png\" alt=\"\">";
        assert_eq!(
            with_smaller(&format!("a {picture} b {other} c"), &smaller),
            format!(
                "a <picture><source type=\"image/webp\" srcset=\"/files/c1/x.y-320.webp 320w, \
                 /files/c2/x.y-600.webp 600w\" sizes=\"{SIZES}\">{picture}</picture> b {other} c"
            )
        );
        assert!(shows_one(picture) && !shows_one("no <b>picture</b>"));
    }

    #[test]
    fn a_picture_alone_is_found_in_the_version_for_a_column() {
        let picture = "<img width=\"900\" height=\"600\" src=\"/files/ab/x.png\" alt=\"a &gt; b\">";
        let found = |html: &str| {
            let Alone { address, size } = alone(html).unwrap();
            assert_eq!(size, Some((900, 600)));
            address.to_owned()
        };
        assert_eq!(found(picture), "/files/ab/x.png");
        let one = |width| Smaller { width, hash: format!("c{width}") };
        let offered = |widths: &[i64]| {
            let smaller = widths.iter().map(|width| one(*width)).collect();
            with_smaller(picture, &HashMap::from([("ab".to_owned(), smaller)]))
        };
        assert_eq!(found(&offered(&[320, 640, 900])), "/files/c640/x-640.webp");
        assert_eq!(found(&offered(&[320])), "/files/ab/x.png");
        assert_eq!(alone("<img src=\"/files/ab/x.png\" alt=\"\">").unwrap().size, None);
        let two = offered(&[320, 640]).repeat(2);
        for more in ["", "words", &format!("{picture} words"), &picture.repeat(2), &two] {
            assert_eq!(alone(more), None, "{more}");
        }
    }
}
