//! How large a film is shown, so that a page keeps its place before anything of it is fetched.

use super::{Element, SEGMENT, TRACK, TRACKS, element, elements, number};

/// How the pictures of a track are.
const PICTURES: u32 = 0xe0;
const PIXELS: [u32; 2] = [0xb0, 0xba];
/// Where they are shown in another size or proportion than they are kept in.
const SHOWN: [u32; 2] = [0x54b0, 0x54ba];
/// More points than any screen has; a page believes nothing above.
const MOST: u64 = 16_384;

/// Width and height of the first track that is seen; nothing where none says them.
pub(in super::super) fn shown_size(film: &[u8]) -> Option<(u32, u32)> {
    let head = element(film, 0, film.len()).ok()?;
    let segment = element(film, head.end?, film.len()).ok()?;
    if segment.id != SEGMENT {
        return None;
    }
    let tracks = tracks(film, &segment)?;
    let tracks = elements(film, tracks.content..tracks.end?).ok()?;
    tracks.iter().filter(|(part, _)| part.id == TRACK).find_map(|(track, end)| {
        let parts = elements(film, track.content..*end).ok()?;
        let (pictures, end) = parts.iter().find(|(part, _)| part.id == PICTURES)?;
        let parts = elements(film, pictures.content..*end).ok()?;
        let points = |id: u32| {
            let (part, end) = parts.iter().find(|(part, _)| part.id == id)?;
            let points = number(&film[part.content..*end]);
            (1..=MOST).contains(&points).then_some(points as u32)
        };
        let size = |[width, height]: [u32; 2]| points(width).zip(points(height));
        size(SHOWN).or_else(|| size(PIXELS))
    })
}

/// The tracks stand before the film itself, which may have no end.
fn tracks(film: &[u8], segment: &Element) -> Option<Element> {
    let mut at = segment.content;
    loop {
        let part = element(film, at, film.len()).ok()?;
        if part.id == TRACKS {
            return Some(part);
        }
        at = part.end?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::studio::cleaning::{
        planted::webm::element as part,
        webm::{CLUSTER, EBML},
    };

    fn film(pictures: &[(u32, u16)]) -> Vec<u8> {
        let sizes = pictures.iter().map(|(id, points)| part(*id, &points.to_be_bytes()));
        let pictures = part(PICTURES, &sizes.collect::<Vec<_>>().concat());
        let sound = part(TRACK, &part(0xe1, &part(0xb5, &[0; 4])));
        let tracks = part(TRACKS, &[sound, part(TRACK, &pictures)].concat());
        let segment = [part(0x1549_a966, b""), tracks, part(CLUSTER, b"")].concat();
        [part(EBML, b""), part(SEGMENT, &segment)].concat()
    }

    #[test]
    fn a_film_says_how_large_it_is_shown() {
        assert_eq!(shown_size(&film(&[(0xb0, 640), (0xba, 360)])), Some((640, 360)));
        let stretched = [(0xb0, 720), (0xba, 576), (0x54b0, 1024), (0x54ba, 576)];
        assert_eq!(shown_size(&film(&stretched)), Some((1024, 576)));
    }

    #[test]
    fn what_is_not_seen_or_makes_no_sense_has_no_size() {
        assert_eq!(shown_size(&film(&[])), None);
        assert_eq!(shown_size(&film(&[(0xb0, 640)])), None);
        assert_eq!(shown_size(&film(&[(0xb0, 0), (0xba, 60_000)])), None);
        let whole = film(&[(0xb0, 640), (0xba, 360)]);
        for end in 0..whole.len() {
            assert_eq!(shown_size(&whole[..end]), None, "cut at {end}");
        }
    }
}
