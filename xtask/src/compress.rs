//! Files packed once, when the site is built, instead of for each reader.

use crate::outcome::{During, Outcome};
use flate2::{Compression, write::GzEncoder};
use std::{fs, io::Write, path::Path};

/// Endings of files that are packed already.
const PACKED: &[&str] = &["woff2", "png", "jpg", "webp"];

/// Writes `FILE.br` and `FILE.gz` beside a file, where they are smaller than it.
pub fn beside(file: &Path, bytes: &[u8]) -> Outcome {
    if file.extension().is_some_and(|ending| PACKED.iter().any(|packed| ending == *packed)) {
        return Ok(());
    }
    for (ending, packed) in [("br", brotli(bytes)?), ("gz", gzip(bytes)?)] {
        if packed.len() < bytes.len() {
            let mut name = file.as_os_str().to_owned();
            name.push(".");
            name.push(ending);
            fs::write(&name, packed).during(&file.display().to_string())?;
        }
    }
    Ok(())
}

/// Brotli as small as it gets.
pub fn brotli(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut packed = Vec::new();
    let settings =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &settings).during("brotli")?;
    Ok(packed)
}

fn gzip(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).during("gzip")?;
    encoder.finish().during("gzip")
}
