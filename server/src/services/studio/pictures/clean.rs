//! Takes everything out of a picture that is not the picture: place, author, device, comments, colour profile, a
//! preview of what was cut away, and whatever hangs behind its end.

use super::{PictureError, broken, colours, decode, smaller};
use bytes::Bytes;
use image::codecs::{
    jpeg::JpegEncoder,
    png::{CompressionType, FilterType, PngEncoder},
};
use img_parts::{
    Error,
    jpeg::{Jpeg, markers},
    png::{Png, PngChunk},
    riff::RiffContent,
    webp::{CHUNK_ALPH, CHUNK_ANIM, CHUNK_ANMF, CHUNK_VP8, CHUNK_VP8L, CHUNK_VP8X, WebP},
};

/// Quality of a picture with loss that has to be drawn anew.
const DRAWN_ANEW: u8 = 90;
/// Of a PNG: that it is several pictures, and what its numbers mean where it has no profile.
const ACTL: [u8; 4] = *b"acTL";
const CICP: [u8; 4] = *b"cICP";
/// Parts of a PNG that say how it looks, and how long each is at most: behind its end a word would have room.
const OF_PNG: &[(&[u8; 4], usize)] = &[
    (b"IHDR", 13),
    (b"PLTE", 768),
    (b"tRNS", 256),
    (b"gAMA", 4),
    (b"cHRM", 32),
    (b"sRGB", 1),
    (b"sBIT", 4),
    (b"bKGD", 6),
    (b"pHYs", 9),
    (b"acTL", 8),
    (b"fcTL", 26),
    (b"fdAT", usize::MAX),
    (b"IDAT", usize::MAX),
    (b"IEND", 0),
];
/// The head of a JPEG without a preview.
const HEAD_OF_JPEG: usize = 14;
const OF_WEBP: [[u8; 4]; 6] =
    [CHUNK_VP8, CHUNK_VP8L, CHUNK_VP8X, CHUNK_ALPH, CHUNK_ANIM, CHUNK_ANMF];
/// The bits in the head of a WebP that announce a colour profile and metadata.
const ANNOUNCED: u8 = 0x20 | 0x08 | 0x04;
const END_OF_JPEG: &[u8] = b"\xff\xd9";

/// The picture alone. The same bytes when there was nothing to take out; else only what had to go is gone. Drawn anew are a
/// JPEG that says how it is to be turned, or that hides something behind its end, and a picture in other colours than
/// those of sRGB, because the profile goes that said so. One that cannot be decoded to its end is none.
pub fn clean(media_type: &str, bytes: &[u8]) -> Result<Vec<u8>, PictureError> {
    let input = Bytes::copy_from_slice(bytes);
    let cleaned = match media_type {
        "image/jpeg" => jpeg(bytes, Jpeg::from_bytes(input).map_err(unreadable)?)?,
        "image/png" => png(bytes, Png::from_bytes(input).map_err(unreadable)?)?.to_vec(),
        "image/webp" => webp(bytes, WebP::from_bytes(input).map_err(unreadable)?)?.to_vec(),
        _ => return Err(broken("it is no picture")),
    };
    decode(&cleaned)?;
    Ok(cleaned)
}

/// A JPEG inside a paper, whose colours and direction the paper itself tells: nothing is drawn anew.
pub fn clean_inner_jpeg(bytes: &[u8]) -> Result<Vec<u8>, PictureError> {
    let end = end_of(bytes, &picture_of(bytes)?).ok_or_else(|| broken("its end is missing"))?;
    let whole = &bytes[..end];
    let mut picture = picture_of(whole)?;
    if hides_something(whole, &picture) {
        return Err(broken("it hides something between its lines"));
    }
    let before = picture.segments().len();
    only_the_picture(&mut picture);
    match picture.segments().len() == before {
        true => Ok(whole.to_vec()),
        false => Ok(picture.encoder().bytes().to_vec()),
    }
}

fn picture_of(bytes: &[u8]) -> Result<Jpeg, PictureError> {
    Jpeg::from_bytes(Bytes::copy_from_slice(bytes)).map_err(unreadable)
}

/// Where the picture ends: no other mark of an end can stand between its lines.
fn end_of(bytes: &[u8], picture: &Jpeg) -> Option<usize> {
    let last = picture.segments().last().filter(|segment| segment.has_entropy())?;
    let start = bytes.len().saturating_sub(last.len_with_entropy() - last.len());
    let found = bytes[start..].windows(2).position(|pair| pair == END_OF_JPEG)?;
    Some(start + found + END_OF_JPEG.len())
}

fn unreadable(error: Error) -> PictureError {
    broken(error)
}

fn jpeg(bytes: &[u8], mut picture: Jpeg) -> Result<Vec<u8>, PictureError> {
    let in_srgb = colours::in_srgb(bytes, colours::profile(bytes))?;
    if in_srgb.is_some() || turned(bytes) || hides_something(bytes, &picture) {
        let picture = in_srgb.map_or_else(|| decode(bytes), Ok)?.into_rgb8();
        let mut drawn = Vec::new();
        JpegEncoder::new_with_quality(&mut drawn, DRAWN_ANEW).encode_image(&picture)?;
        return Ok(drawn);
    }
    let before = picture.segments().len();
    only_the_picture(&mut picture);
    match picture.segments().len() == before {
        true => Ok(bytes.to_vec()),
        false => Ok(picture.encoder().bytes().to_vec()),
    }
}

fn only_the_picture(picture: &mut Jpeg) {
    picture.segments_mut().retain(|segment| match segment.marker() {
        // What a reader of colours needs.
        markers::APP14 => {
            segment.contents().starts_with(b"Adobe") && segment.contents().len() == 12
        }
        markers::APP0 => {
            segment.contents().starts_with(b"JFIF\0") && segment.contents().len() == HEAD_OF_JPEG
        }
        markers::COM => false,
        marker => !(markers::APP1..=markers::APP15).contains(&marker),
    });
}

/// Whether the picture is to be turned or mirrored before it is shown.
fn turned(bytes: &[u8]) -> bool {
    use image::{ImageDecoder, codecs::jpeg::JpegDecoder, metadata::Orientation};
    let orientation =
        JpegDecoder::new(std::io::Cursor::new(bytes)).and_then(|mut decoder| decoder.orientation());
    orientation.is_ok_and(|orientation| orientation != Orientation::NoTransforms)
}

/// Whether there is something behind the end, such as a second picture or a film, or a comment between two scans.
fn hides_something(bytes: &[u8], picture: &Jpeg) -> bool {
    let Some(last) = picture.segments().last().filter(|segment| segment.has_entropy()) else {
        return true;
    };
    let scans = &bytes[bytes.len().saturating_sub(last.len_with_entropy() - last.len())..];
    let marks = |wanted: fn(u8) -> bool| {
        scans.windows(2).filter(|pair| pair[0] == 0xff && wanted(pair[1])).count()
    };
    !bytes.ends_with(END_OF_JPEG)
        || marks(|byte| byte == END_OF_JPEG[1]) != 1
        || marks(|byte| byte == markers::COM || (markers::APP0..=markers::APP15).contains(&byte))
            > 0
}

fn png(bytes: &[u8], mut picture: Png) -> Result<Bytes, PictureError> {
    let kind = |chunk: Option<&PngChunk>| chunk.map(PngChunk::kind);
    let chunks = picture.chunks();
    if (kind(chunks.first()), kind(chunks.last())) != (Some(*b"IHDR"), Some(*b"IEND")) {
        return Err(broken("it has no beginning or no end"));
    }
    let said = picture.chunk_by_type(CICP).and_then(|chunk| colours::named(chunk.contents()));
    let said = said.or_else(|| colours::profile(bytes));
    // Of several pictures only the first is decoded here: they keep their numbers.
    if picture.chunk_by_type(ACTL).is_none()
        && let Some(in_srgb) = colours::in_srgb(bytes, said)?
    {
        let mut drawn = Vec::new();
        let (effort, filter) = (CompressionType::Default, FilterType::Adaptive);
        in_srgb.write_with_encoder(PngEncoder::new_with_quality(&mut drawn, effort, filter))?;
        picture = Png::from_bytes(drawn.into()).map_err(unreadable)?;
    }
    picture.chunks_mut().retain(|chunk| {
        let known = OF_PNG.iter().find(|(kind, _)| **kind == chunk.kind());
        known.is_some_and(|(_, longest)| chunk.contents().len() <= *longest)
    });
    Ok(picture.encoder().bytes())
}

fn webp(bytes: &[u8], mut picture: WebP) -> Result<Bytes, PictureError> {
    if !picture.has_chunk(CHUNK_ANIM)
        && let Some(in_srgb) = colours::in_srgb(bytes, colours::profile(bytes))?
    {
        let lossless = picture.has_chunk(CHUNK_VP8L);
        let drawn = smaller::encode(&in_srgb, lossless, DRAWN_ANEW.into());
        let drawn = drawn.ok_or_else(|| broken("it cannot be packed"))?;
        picture = WebP::from_bytes(drawn.into()).map_err(unreadable)?;
    }
    picture.chunks_mut().retain(|chunk| OF_WEBP.contains(&chunk.id()));
    for chunk in picture.chunks_mut().iter_mut() {
        let id = chunk.id();
        let RiffContent::Data(data) = chunk.content_mut() else { continue };
        if id == CHUNK_VP8X {
            let mut head = data.to_vec();
            if let Some(announced) = head.first_mut() {
                *announced &= !ANNOUNCED;
            }
            *data = head.into();
        } else if id == CHUNK_ANMF {
            *data = frame(data).into();
        }
    }
    Ok(picture.encoder().bytes())
}

/// One picture of several: where it lies, then parts of its own.
fn frame(data: &[u8]) -> Vec<u8> {
    let (head, mut rest) = data.split_at(data.len().min(16));
    let mut kept = head.to_vec();
    while let Some((&[a, b, c, d, e, f, g, h], _)) = rest.split_first_chunk() {
        // Parts have even lengths.
        let length = u32::from_le_bytes([e, f, g, h]) as usize;
        let Some((part, behind)) = rest.split_at_checked(8 + length + length % 2) else { break };
        if [CHUNK_ALPH, CHUNK_VP8, CHUNK_VP8L].contains(&[a, b, c, d]) {
            kept.extend(part);
        }
        rest = behind;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ImageEncoder, RgbImage, codecs::png::PngEncoder};
    use img_parts::{ImageEXIF, ImageICC, jpeg::JpegSegment, riff::RiffChunk, webp::CHUNK_XMP};

    const CANARY: &[u8] = b"canary-author-41.5N";

    fn drawing() -> RgbImage {
        RgbImage::from_fn(40, 20, |x, y| image::Rgb([(x * 6) as u8, (y * 12) as u8, 99]))
    }

    fn a_jpeg() -> Vec<u8> {
        let mut bytes = Vec::new();
        JpegEncoder::new_with_quality(&mut bytes, 80).encode_image(&drawing()).unwrap();
        bytes
    }

    fn a_png() -> Vec<u8> {
        let mut bytes = Vec::new();
        PngEncoder::new(&mut bytes)
            .write_image(&drawing(), 40, 20, image::ExtendedColorType::Rgb8)
            .unwrap();
        bytes
    }

    fn a_webp() -> Vec<u8> {
        webp::Encoder::from_rgb(&drawing(), 40, 20).encode_simple(false, 75.0).unwrap().to_vec()
    }

    fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
        bytes.windows(wanted.len()).any(|window| window == wanted)
    }

    /// EXIF that says how the picture is turned, and who made it.
    fn exif(orientation: u8) -> Bytes {
        let mut exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
        exif.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
        exif.extend(CANARY);
        exif.into()
    }

    #[test]
    fn up2_what_is_clean_stays_as_it_is() {
        for (kind, bytes) in
            [("image/jpeg", a_jpeg()), ("image/png", a_png()), ("image/webp", a_webp())]
        {
            assert!(clean(kind, &bytes).unwrap() == bytes, "{kind}");
        }
    }

    #[test]
    fn up2_no_canary_is_left_in_a_jpeg() {
        let mut picture = Jpeg::from_bytes(a_jpeg().into()).unwrap();
        picture.set_exif(Some(exif(1)));
        picture.set_icc_profile(Some(Bytes::from_static(CANARY)));
        for marker in [markers::APP1, markers::APP13, markers::COM] {
            let segment = JpegSegment::new_with_contents(marker, Bytes::from_static(CANARY));
            picture.segments_mut().insert(1, segment);
        }
        let planted = picture.encoder().bytes();
        assert!(holds(&planted, CANARY), "the control");
        let cleaned = clean("image/jpeg", &planted).unwrap();
        assert!(!holds(&cleaned, CANARY));
        assert_eq!(decode(&cleaned).unwrap(), decode(&a_jpeg()).unwrap(), "the same picture");
    }

    #[test]
    fn up2_a_jpeg_is_turned_and_cut_at_its_end() {
        let mut picture = Jpeg::from_bytes(a_jpeg().into()).unwrap();
        picture.set_exif(Some(exif(6)));
        let cleaned = clean("image/jpeg", &picture.encoder().bytes()).unwrap();
        assert!(!holds(&cleaned, CANARY));
        let turned = decode(&cleaned).unwrap();
        assert_eq!((turned.width(), turned.height()), (20, 40));
        for behind in [CANARY.to_vec(), [CANARY, END_OF_JPEG].concat()] {
            let planted = [a_jpeg(), behind].concat();
            assert!(!holds(&clean("image/jpeg", &planted).unwrap(), CANARY));
        }
    }

    #[test]
    fn up2_no_canary_is_left_in_a_png_or_a_webp() {
        let mut picture = Png::from_bytes(a_png().into()).unwrap();
        for kind in [b"tEXt", b"iTXt", b"eXIf", b"iCCP", b"prIv"] {
            let chunk = PngChunk::new(*kind, Bytes::from_static(CANARY));
            picture.chunks_mut().insert(1, chunk);
        }
        let planted = [&picture.encoder().bytes()[..], CANARY].concat();
        assert!(holds(&planted, CANARY), "the control");
        assert!(clean("image/png", &planted).unwrap() == a_png());

        let mut picture = WebP::from_bytes(a_webp().into()).unwrap();
        picture.set_exif(Some(Bytes::from_static(CANARY)));
        picture.set_icc_profile(Some(Bytes::from_static(CANARY)));
        let xmp = RiffChunk::new(CHUNK_XMP, RiffContent::Data(Bytes::from_static(CANARY)));
        picture.chunks_mut().push(xmp);
        let planted = picture.encoder().bytes();
        assert!(holds(&planted, CANARY), "the control");
        let cleaned = clean("image/webp", &planted).unwrap();
        assert!(!holds(&cleaned, CANARY));
        assert_eq!(decode(&cleaned).unwrap(), decode(&a_webp()).unwrap(), "the same picture");
    }

    #[test]
    fn up3_what_cannot_be_read_is_refused() {
        assert!(clean("image/png", b"\x89PNG\r\n\x1a\n").is_err());
        for kind in ["image/jpeg", "image/png", "image/webp"] {
            assert!(clean(kind, b"\x89PNG nothing").is_err(), "{kind}");
        }
        let cut = &a_png()[..40];
        assert!(clean("image/png", cut).is_err());
    }
}
