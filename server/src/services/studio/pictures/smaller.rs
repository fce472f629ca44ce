//! The same picture for smaller screens and thinner lines: WebP at up to three widths.
//!
//! Why WebP alone stands in `docs/decisions/0011-pictures.md`. A browser that does not read it gets the original.

use super::{PictureError, decode};
use image::{DynamicImage, imageops::FilterType};

/// Widths in points: a small phone, a large one, a text column on a sharp screen.
const WIDTHS: [u32; 3] = [320, 640, 1280];
/// Screenshots stay readable, photographs show no blocks.
const QUALITY: f32 = 75.0;
/// Originals below this are as small as they need to be.
const SMALLEST: usize = 4 * 1024;

/// A picture in WebP.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Smaller {
    /// The file.
    pub bytes: Vec<u8>,
    /// In points.
    pub width: u32,
    /// In points.
    pub height: u32,
}

/// The picture at each of the widths that it has, the narrowest first, and at its own width when that is between
/// them. None is as large as the original in bytes; when the widest would be, there are none at all, because a
/// browser would take a narrower one in its place.
pub fn smaller(bytes: &[u8]) -> Result<Vec<Smaller>, PictureError> {
    if bytes.len() < SMALLEST {
        return Ok(Vec::new());
    }
    let picture = decode(bytes)?;
    let own = picture.width();
    let mut all = Vec::new();
    for width in WIDTHS.into_iter().rev() {
        // Of the widths that it does not have, its own stands in for the next one up.
        if width > own && WIDTHS.iter().any(|other| *other < width && *other >= own) {
            continue;
        }
        let Some(one) = at_width(&picture, width.min(own), bytes.len()) else {
            if all.is_empty() {
                return Ok(all);
            }
            continue;
        };
        all.push(one);
    }
    all.reverse();
    Ok(all)
}

/// The picture in that width, if it takes fewer bytes than `limit`.
fn at_width(picture: &DynamicImage, width: u32, limit: usize) -> Option<Smaller> {
    let resized;
    let picture = match width == picture.width() {
        true => picture,
        false => {
            resized = picture.resize(width, u32::MAX, FilterType::CatmullRom);
            &resized
        }
    };
    // Flat drawings and lines of text are smaller without loss.
    let packed = |lossless| encode(picture, lossless, QUALITY);
    let bytes = packed(false).filter(|bytes| bytes.len() < limit);
    let bytes = bytes.or_else(|| packed(true).filter(|bytes| bytes.len() < limit))?;
    Some(Smaller { bytes, width: picture.width(), height: picture.height() })
}

/// The picture in WebP; of one without loss `quality` says how hard to try.
pub(super) fn encode(picture: &DynamicImage, lossless: bool, quality: f32) -> Option<Vec<u8>> {
    let (width, height) = (picture.width(), picture.height());
    let packed = if picture.color().has_alpha() {
        webp::Encoder::from_rgba(&picture.to_rgba8(), width, height)
            .encode_simple(lossless, quality)
    } else {
        webp::Encoder::from_rgb(&picture.to_rgb8(), width, height).encode_simple(lossless, quality)
    };
    packed.ok().map(|packed| packed.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ImageEncoder, RgbaImage, codecs::png::PngEncoder};

    /// A picture that PNG does not pack well.
    fn picture(width: u32, height: u32) -> Vec<u8> {
        let points = RgbaImage::from_fn(width, height, |x, y| {
            let noise = (x * 7919 + y * 104_729 + x * y * 31) % 23;
            image::Rgba([(x % 256) as u8, (y % 256) as u8, noise as u8 * 4, 255])
        });
        let mut bytes = Vec::new();
        PngEncoder::new(&mut bytes)
            .write_image(&points, width, height, image::ExtendedColorType::Rgba8)
            .unwrap();
        bytes
    }

    fn sizes(bytes: &[u8]) -> Vec<(u32, u32)> {
        smaller(bytes).unwrap().iter().map(|one| (one.width, one.height)).collect()
    }

    #[test]
    fn row_d20_a_picture_comes_in_three_widths_and_never_larger_than_it_is() {
        assert_eq!(sizes(&picture(1600, 100)), [(320, 20), (640, 40), (1280, 80)]);
        assert_eq!(sizes(&picture(900, 90)), [(320, 32), (640, 64), (900, 90)]);
        assert_eq!(sizes(&picture(640, 100)), [(320, 50), (640, 100)]);
        assert_eq!(sizes(&picture(200, 100)), [(200, 100)]);
    }

    #[test]
    fn row_d20_smaller_pictures_are_smaller_and_the_same_each_time() {
        let original = picture(900, 100);
        let first = smaller(&original).unwrap();
        assert!(first.iter().all(|one| one.bytes.len() < original.len() / 2));
        assert!(first.iter().all(|one| one.bytes.starts_with(b"RIFF")));
        assert!(first.is_sorted_by_key(|one| one.bytes.len()));
        assert_eq!(smaller(&original).unwrap(), first);
    }

    #[test]
    fn row_d20_what_cannot_become_smaller_stays_alone() {
        assert!(smaller(&picture(8, 8)).unwrap().is_empty(), "small already");
        let noise = image::RgbImage::from_fn(400, 300, |x, y| {
            let noise = (x * 7919 + y * 104_729).wrapping_mul(2_654_435_761) >> 24;
            image::Rgb([noise as u8; 3])
        });
        let coarse = webp::Encoder::from_rgb(&noise, 400, 300).encode_simple(false, 8.0);
        let coarse = coarse.unwrap().to_vec();
        assert!(coarse.len() > SMALLEST, "{}", coarse.len());
        assert!(smaller(&coarse).unwrap().is_empty(), "small for its size");
        assert!(smaller(&[0; 9000]).is_err());
    }
}
