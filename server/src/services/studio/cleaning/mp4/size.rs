//! How large a film is shown, so that a page keeps its place before anything of it is fetched.

use super::{Part, number, parts};
use std::ops::Range;

/// More points than any screen has; a page believes nothing above.
const MOST: u32 = 16_384;
/// From where on a track says how it is turned, in the short and in the long form of its head.
const MATRIX: [usize; 2] = [40, 52];

/// Width and height of the first track that is seen, after it was turned upright; nothing where none says them.
pub(in super::super) fn shown_size(film: &[u8]) -> Option<(u32, u32)> {
    let movie = find(film, 0..film.len(), b"moov")?;
    let tracks = parts(film, movie.content).ok()?;
    tracks.iter().filter(|part| &part.kind == b"trak").find_map(|track| size_of(film, track))
}

fn size_of(film: &[u8], track: &Part) -> Option<(u32, u32)> {
    let media = find(film, track.content.clone(), b"mdia")?;
    let handler = find(film, media.content, b"hdlr")?;
    if film[handler.content].get(8..12)? != b"vide" {
        return None;
    }
    let head = find(film, track.content.clone(), b"tkhd")?;
    let head = &film[head.content];
    let matrix = *MATRIX.get(usize::from(*head.first()?))?;
    // Numbers with 16 bits behind the point.
    let whole = |at: usize| {
        let points = number(head, matrix + at)? >> 16;
        (1..=MOST).contains(&points).then_some(points)
    };
    let (width, height) = (whole(36)?, whole(40)?);
    // A telephone that was held upright turns its film by a quarter: nothing of across stays across.
    let is_turned = number(head, matrix)? == 0 && number(head, matrix + 16)? == 0;
    Some(if is_turned { (height, width) } else { (width, height) })
}

fn find(film: &[u8], within: Range<usize>, kind: &[u8; 4]) -> Option<Part> {
    parts(film, within).ok()?.into_iter().find(|part| &part.kind == kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::studio::cleaning::planted::mp4::part;

    /// A film that says how it is turned and how large it is, and nothing else.
    fn film(handler: &[u8; 4], is_long: bool, matrix: [i32; 9], size: (u32, u32)) -> Vec<u8> {
        let mut head = vec![u8::from(is_long), 0, 0, 3];
        head.resize(MATRIX[usize::from(is_long)], 0);
        head.extend(matrix.iter().flat_map(|number| number.to_be_bytes()));
        head.extend((size.0 << 16).to_be_bytes());
        head.extend((size.1 << 16).to_be_bytes());
        let media = part(b"hdlr", &[&[0; 8][..], handler, &[0; 13]].concat());
        let track = [part(b"tkhd", &head), part(b"mdia", &media)].concat();
        [part(b"ftyp", b"isom\0\0\0\0"), part(b"moov", &part(b"trak", &track))].concat()
    }

    const UPRIGHT: [i32; 9] = [0x1_0000, 0, 0, 0, 0x1_0000, 0, 0, 0, 0x4000_0000];
    const TURNED: [i32; 9] = [0, 0x1_0000, 0, -0x1_0000, 0, 0, 0, 0, 0x4000_0000];

    #[test]
    fn a_film_says_how_large_it_is_shown() {
        for is_long in [false, true] {
            let size = |matrix| shown_size(&film(b"vide", is_long, matrix, (640, 360)));
            assert_eq!(size(UPRIGHT), Some((640, 360)));
            assert_eq!(size(TURNED), Some((360, 640)), "held upright");
        }
    }

    #[test]
    fn what_is_not_seen_or_makes_no_sense_has_no_size() {
        assert_eq!(shown_size(&film(b"soun", false, UPRIGHT, (640, 360))), None);
        assert_eq!(shown_size(&film(b"vide", false, UPRIGHT, (0, 360))), None);
        assert_eq!(shown_size(&film(b"vide", false, UPRIGHT, (640, 60_000))), None);
        let whole = film(b"vide", true, UPRIGHT, (640, 360));
        for end in 0..whole.len() {
            assert_eq!(shown_size(&whole[..end]), None, "cut at {end}");
        }
    }
}
