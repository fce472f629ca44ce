//! Pictures as readers get them: nothing in them but the picture, and smaller ones for smaller screens.
//!
//! Everything here is the same on every machine, so that a bundle carries the originals alone.

mod clean;
mod colours;
mod smaller;

pub use clean::{clean, clean_inner_jpeg};
pub use smaller::{Smaller, smaller};

use image::{DynamicImage, ImageDecoder, ImageReader, Limits, metadata::Orientation};
use parking_lot::Mutex;
use std::{
    io::Cursor,
    sync::atomic::{AtomicUsize, Ordering},
};

/// Most points of a picture that is decoded.
pub const MOST_POINTS: u64 = 40_000_000;
/// Bytes for a point at most: four colours of two bytes.
const POINT: u64 = 8;

/// Why a picture cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// It is larger than anybody needs.
    #[error("it has {0} points; at most {MOST_POINTS} are read")]
    TooLarge(u64),
    #[error("{0}")]
    Broken(String),
}

impl From<image::ImageError> for PictureError {
    fn from(error: image::ImageError) -> Self {
        Self::Broken(error.to_string())
    }
}

/// Width and height of a picture that can be decoded.
pub fn points(bytes: &[u8]) -> Result<(u32, u32), PictureError> {
    let size = imagesize::blob_size(bytes).map_err(broken)?;
    match (u32::try_from(size.width), u32::try_from(size.height)) {
        (Ok(width), Ok(height)) => Ok((width, height)),
        _ => Err(PictureError::TooLarge(u64::MAX)),
    }
}

/// The points of a picture, upright, in bounded memory.
fn decode(bytes: &[u8]) -> Result<DynamicImage, PictureError> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_POINTS * POINT);
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(broken)?;
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    let points = u64::from(width) * u64::from(height);
    if points > MOST_POINTS {
        return Err(PictureError::TooLarge(points));
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn broken(error: impl std::fmt::Display) -> PictureError {
    PictureError::Broken(error.to_string())
}

/// Does the work for each input on all cores; the results come in the order of the inputs.
pub fn on_all_cores<T: Sync, R: Send>(inputs: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(inputs.len()));
    let cores = std::thread::available_parallelism().map_or(1, usize::from).min(inputs.len());
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while let Some((place, input)) = {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    inputs.get(place).map(|input| (place, input))
                } {
                    let result = work(input);
                    done.lock().push((place, result));
                }
            });
        }
    });
    let mut done = done.into_inner();
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_inputs() {
        let inputs: Vec<usize> = (0..100).collect();
        let doubled = on_all_cores(&inputs, |number| number * 2);
        assert_eq!(doubled, (0..100).map(|number| number * 2).collect::<Vec<_>>());
        assert!(on_all_cores(&[] as &[usize], |number| *number).is_empty());
    }

    #[test]
    fn up3_a_head_that_promises_more_than_we_read_is_refused() {
        // The head of a PNG of 50,000 by 50,000 points.
        let mut head =
            b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\xc3\x50\0\0\xc3\x50\x08\x02\0\0\0".to_vec();
        let mut sum = flate2::Crc::new();
        sum.update(&head[12..]);
        head.extend(sum.sum().to_be_bytes());
        head.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
        assert!(decode(&head).is_err());
        assert!(decode(b"\x89PNG\r\n\x1a\n").is_err());
    }
}
