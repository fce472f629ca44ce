//! What the numbers of a picture mean. Browsers take them for sRGB where nothing is said; a profile that says something else
//! goes with all that it tells besides, so the numbers are worked out for sRGB before.

use super::{PictureError, decode};
use image::{DynamicImage, ImageDecoder, ImageReader};
use moxcms::{
    CicpProfile, ColorProfile, DataColorSpace, Layout, Transform8BitExecutor, TransformOptions,
};
use std::{array, io::Cursor, sync::Arc};

/// Steps of 255 by which a number may be off without anybody seeing it: profiles of sRGB differ among themselves by as much,
/// and what they belong to is not drawn anew.
const UNSEEN: u8 = 2;
/// Between the numbers for which a profile is tried.
const STEP: usize = 32;
/// Ways in which light becomes a number that reach beyond what a page shows (PQ and HLG). What is cut off there is no matter
/// of the numbers alone.
const OF_BRIGHTER_SCREENS: [u8; 2] = [16, 18];

/// The profile inside a picture, if it is one.
pub(super) fn profile(bytes: &[u8]) -> Option<ColorProfile> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let profile = reader.into_decoder().ok()?.icc_profile().ok()??;
    ColorProfile::new_from_slice(&profile).ok()
}

/// The profile that four numbers name (ITU-T H.273), as a PNG may have them.
pub(super) fn named(numbers: &[u8]) -> Option<ColorProfile> {
    let &[primaries, transfer, matrix, range] = numbers else { return None };
    if OF_BRIGHTER_SCREENS.contains(&transfer) {
        return None;
    }
    let profile = ColorProfile::new_from_cicp(CicpProfile {
        color_primaries: primaries.try_into().ok()?,
        transfer_characteristics: transfer.try_into().ok()?,
        matrix_coefficients: matrix.try_into().ok()?,
        full_range: range != 0,
    });
    // Some numbers stand for "not said".
    Some(profile).filter(ColorProfile::is_matrix_shaper)
}

/// The picture in the numbers of sRGB, upright, eight bits for each; `None` where it has them already, or where its profile
/// is of a kind that is not understood, as those of printers.
pub(super) fn in_srgb(
    bytes: &[u8],
    profile: Option<ColorProfile>,
) -> Result<Option<DynamicImage>, PictureError> {
    match profile.as_ref().and_then(Change::to_srgb) {
        Some(change) => Ok(change.of(decode(bytes)?)),
        None => Ok(None),
    }
}

/// What numbers become.
enum Change {
    Colours { opaque: Arc<Transform8BitExecutor>, with_alpha: Arc<Transform8BitExecutor> },
    Greys(Box<[u8; 256]>),
}

impl Change {
    fn to_srgb(from: &ColorProfile) -> Option<Self> {
        let srgb = ColorProfile::new_srgb();
        let change = |from_layout, to_layout| {
            let options = TransformOptions::default();
            from.create_transform_8bit(from_layout, &srgb, to_layout, options).ok()
        };
        match from.color_space {
            DataColorSpace::Rgb => {
                let opaque = change(Layout::Rgb, Layout::Rgb)?;
                let before = some_of_all_colours();
                let mut after = vec![0; before.len()];
                opaque.transform(&before, &mut after).ok()?;
                let with_alpha = change(Layout::Rgba, Layout::Rgba)?;
                is_seen(&before, &after).then_some(Self::Colours { opaque, with_alpha })
            }
            DataColorSpace::Gray => {
                let before: [u8; 256] = array::from_fn(|number| number as u8);
                let mut after = [0; 3 * 256];
                change(Layout::Gray, Layout::Rgb)?.transform(&before, &mut after).ok()?;
                let greys: [u8; 256] = array::from_fn(|number| after[3 * number]);
                is_seen(&before, &greys).then(|| Self::Greys(Box::new(greys)))
            }
            _ => None,
        }
    }

    /// `None` when the profile is of another kind than the picture.
    fn of(&self, picture: DynamicImage) -> Option<DynamicImage> {
        let has = picture.color();
        match self {
            Self::Colours { with_alpha, .. } if has.has_alpha() => {
                let mut points = picture.into_rgba8();
                let row = 4 * points.width() as usize;
                each_row(&mut points, row, with_alpha.as_ref())?;
                Some(points.into())
            }
            Self::Colours { opaque, .. } => {
                let mut points = picture.into_rgb8();
                let row = 3 * points.width() as usize;
                each_row(&mut points, row, opaque.as_ref())?;
                Some(points.into())
            }
            Self::Greys(_) if has.has_color() => None,
            Self::Greys(greys) if has.has_alpha() => {
                let mut points = picture.into_luma_alpha8();
                points.pixels_mut().for_each(|point| point.0[0] = greys[usize::from(point.0[0])]);
                Some(points.into())
            }
            Self::Greys(greys) => {
                let mut points = picture.into_luma8();
                points.pixels_mut().for_each(|point| point.0[0] = greys[usize::from(point.0[0])]);
                Some(points.into())
            }
        }
    }
}

/// Row by row, so that no second picture is in memory.
fn each_row(numbers: &mut [u8], row: usize, change: &Transform8BitExecutor) -> Option<()> {
    let mut before = vec![0; row];
    for row in numbers.chunks_exact_mut(row) {
        before.copy_from_slice(row);
        change.transform(&before, row).ok()?;
    }
    Some(())
}

/// Colours from black to white, every one of them beside its neighbours.
fn some_of_all_colours() -> Vec<u8> {
    let steps = || (0..=256).step_by(STEP).map(|number: usize| number.min(255) as u8);
    let colours = steps()
        .flat_map(|red| steps().flat_map(move |green| steps().map(move |blue| [red, green, blue])));
    colours.flatten().collect()
}

fn is_seen(before: &[u8], after: &[u8]) -> bool {
    before.iter().zip(after).any(|(before, after)| before.abs_diff(*after) > UNSEEN)
}

#[cfg(test)]
mod tests {
    use super::{super::clean, *};
    use bytes::Bytes;
    use image::{
        GenericImageView, GrayImage, ImageEncoder, ImageFormat, Rgb, RgbImage, RgbaImage,
        codecs::{jpeg::JpegEncoder, png::PngEncoder},
    };
    use img_parts::{
        ImageICC,
        jpeg::Jpeg,
        png::{Png, PngChunk},
        webp::WebP,
    };

    /// A red of clay and a green of leaves, and what they are in sRGB when they were meant for another screen; worked out by
    /// hand from the primaries.
    const CLAY: [u8; 3] = [180, 90, 70];
    const CLAY_OF_ADOBE_RGB: [u8; 3] = [205, 90, 67];
    const LEAF: [u8; 3] = [93, 159, 70];
    const LEAF_OF_DISPLAY_P3: [u8; 3] = [67, 161, 55];

    fn display_p3() -> Bytes {
        let mut profile = ColorProfile::new_display_p3();
        // What stands in photographs says it by curves and primaries.
        profile.cicp = None;
        profile.encode().unwrap().into()
    }

    fn png(picture: &DynamicImage) -> Vec<u8> {
        let mut bytes = Vec::new();
        picture.write_with_encoder(PngEncoder::new(&mut bytes)).unwrap();
        bytes
    }

    fn leaf() -> RgbImage {
        RgbImage::from_pixel(32, 32, Rgb(LEAF))
    }

    /// The colour in the middle of the cleaned picture, once it was seen that nothing tells of a profile any more, and that
    /// what is clean stays as it is.
    fn cleaned(media_type: &str, bytes: &[u8]) -> [u8; 4] {
        let cleaned = clean(media_type, bytes).unwrap();
        assert!(profile(&cleaned).is_none(), "{media_type}");
        assert!(clean(media_type, &cleaned).unwrap() == cleaned, "{media_type}");
        decode(&cleaned).unwrap().get_pixel(16, 16).0
    }

    fn assert_alike(seen: [u8; 4], wanted: [u8; 3], apart: u8, what: &str) {
        let alike = seen.iter().zip(wanted).all(|(seen, wanted)| seen.abs_diff(wanted) <= apart);
        assert!(alike, "{what}: {seen:?} instead of {wanted:?}");
    }

    #[test]
    fn up2_a_picture_keeps_its_colours_when_its_profile_goes() {
        let mut jpeg = Vec::new();
        let mut encoder = JpegEncoder::new_with_quality(&mut jpeg, 95);
        encoder.set_icc_profile(ColorProfile::new_adobe_rgb().encode().unwrap()).unwrap();
        encoder.encode_image(&RgbImage::from_pixel(32, 32, Rgb(CLAY))).unwrap();
        // Drawn twice with loss.
        assert_alike(cleaned("image/jpeg", &jpeg), CLAY_OF_ADOBE_RGB, 7, "JPEG");

        let mut picture = Png::from_bytes(png(&leaf().into()).into()).unwrap();
        picture.set_icc_profile(Some(display_p3()));
        let seen = cleaned("image/png", &picture.encoder().bytes());
        assert_alike(seen, LEAF_OF_DISPLAY_P3, 2, "PNG");

        let lossless = webp::Encoder::from_rgb(&leaf(), 32, 32).encode_simple(true, 75.0).unwrap();
        let mut picture = WebP::from_bytes(Bytes::copy_from_slice(&lossless)).unwrap();
        picture.set_icc_profile(Some(display_p3()));
        let seen = cleaned("image/webp", &picture.encoder().bytes());
        assert_alike(seen, LEAF_OF_DISPLAY_P3, 2, "WebP");
    }

    #[test]
    fn up2_four_numbers_say_as_much_as_a_profile() {
        let mut picture = Png::from_bytes(png(&leaf().into()).into()).unwrap();
        let chunk = PngChunk::new(*b"cICP", Bytes::from_static(&[12, 13, 0, 1]));
        picture.chunks_mut().insert(1, chunk);
        let seen = cleaned("image/png", &picture.encoder().bytes());
        assert_alike(seen, LEAF_OF_DISPLAY_P3, 2, "PNG");
        assert!(named(&[12, 16, 0, 1]).is_none() && named(&[12, 13, 0]).is_none());
        assert!(named(&[2, 2, 2, 1]).is_none(), "it says nothing");
    }

    #[test]
    fn up2_what_can_be_seen_through_stays_so_and_grey_stays_grey() {
        let glass = RgbaImage::from_pixel(32, 32, image::Rgba([93, 159, 70, 100]));
        let mut picture = Png::from_bytes(png(&glass.into()).into()).unwrap();
        picture.set_icc_profile(Some(display_p3()));
        let seen = cleaned("image/png", &picture.encoder().bytes());
        assert_alike(seen, LEAF_OF_DISPLAY_P3, 2, "PNG");
        assert_eq!(seen[3], 100);

        let grey = GrayImage::from_pixel(32, 32, image::Luma([100]));
        let mut picture = Png::from_bytes(png(&grey.into()).into()).unwrap();
        let profile = ColorProfile::new_gray_with_gamma(1.8).encode().unwrap();
        picture.set_icc_profile(Some(profile.into()));
        let bytes = picture.encoder().bytes();
        assert_alike(cleaned("image/png", &bytes), [119; 3], 2, "grey");
        let cleaned = clean("image/png", &bytes).unwrap();
        let kept = image::load_from_memory_with_format(&cleaned, ImageFormat::Png).unwrap();
        assert!(!kept.color().has_color());
    }

    #[test]
    fn up2_a_picture_in_srgb_is_not_drawn_anew() {
        let mut jpeg = Vec::new();
        let points = RgbImage::from_fn(40, 20, |x, y| Rgb([(x * 6) as u8, (y * 12) as u8, 99]));
        JpegEncoder::new_with_quality(&mut jpeg, 60).encode_image(&points).unwrap();
        let mut picture = Jpeg::from_bytes(jpeg.clone().into()).unwrap();
        picture.set_icc_profile(Some(ColorProfile::new_srgb().encode().unwrap().into()));
        let with_profile = picture.encoder().bytes();
        assert!(profile(&with_profile).is_some(), "the control");
        assert!(clean("image/jpeg", &with_profile).unwrap() == jpeg);
        assert!(Change::to_srgb(&ColorProfile::new_srgb()).is_none());
        assert!(Change::to_srgb(&ColorProfile::new_adobe_rgb()).is_some());
    }
}
