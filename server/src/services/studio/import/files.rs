//! Pictures and downloads of an import: read once, kept under the hash of their bytes, typed by what they contain.

use super::{Problem, ProblemReason};
use crate::{
    database::record::{file::FileRecord, variant::VariantRecord},
    services::studio::{
        pictures::{self, PictureError, Smaller},
        plain_file,
    },
    storage::{ContentHash, Storage},
};
use std::{
    collections::{HashMap, HashSet},
    io,
    path::{Component, Path, PathBuf},
};

/// Largest file that an import takes, in bytes.
pub(in crate::services::studio) const LARGEST: u64 = 50 * 1024 * 1024;

/// A file that was read and kept.
#[derive(Debug, Clone)]
pub struct KeptFile {
    /// As the database records it.
    pub record: FileRecord,
    /// The name under which it is offered.
    pub name: String,
    /// Of a picture: itself for smaller screens, where that was not recorded before.
    pub variants: Vec<VariantRecord>,
}

impl KeptFile {
    /// Its address on this site.
    pub fn address(&self) -> String {
        format!("/files/{}/{}", self.record.hash, self.name)
    }
}

/// Files by their path under the import root, so that each is read once however often it is used.
#[derive(Debug, Default)]
pub struct Files {
    kept: HashMap<PathBuf, Option<KeptFile>>,
    /// Pictures whose smaller versions are recorded, by hash.
    done: HashSet<String>,
}

/// What was wrong with files: what was left out, and what stays although something is wrong with it.
#[derive(Debug, Default)]
pub struct Told {
    /// Left out or repaired.
    pub problems: Vec<Problem>,
    /// As it is.
    pub remarks: Vec<Problem>,
}

impl Files {
    /// No file yet. `done` are the hashes of pictures whose smaller versions need not be made again.
    pub fn new(done: HashSet<String>) -> Self {
        Self { kept: HashMap::new(), done }
    }

    /// Reads the files unless that was done, on all cores, and keeps them unless `dry`. A file that cannot be taken is
    /// a problem, once.
    pub fn load(
        &mut self,
        root: &Path,
        paths: impl IntoIterator<Item = PathBuf>,
        storage: &dyn Storage,
        dry: bool,
    ) -> io::Result<Told> {
        let wanted: Vec<PathBuf> =
            paths.into_iter().filter(|path| !self.kept.contains_key(path)).collect();
        let take = |path: &PathBuf| take(root, path, storage, dry, &self.done);
        let taken = pictures::on_all_cores(&wanted, take);
        let mut told = Told::default();
        for (path, taken) in wanted.into_iter().zip(taken) {
            let problem = |reason| Problem { path: path.clone(), language: None, reason };
            let kept = match taken {
                Ok((kept, remark)) => {
                    told.remarks.extend(remark.map(problem));
                    Some(kept)
                }
                Err(Refused::Because(reason)) => {
                    told.problems.push(problem(reason));
                    None
                }
                Err(Refused::Storage(error)) => return Err(error),
            };
            self.kept.insert(path, kept);
        }
        Ok(told)
    }

    /// The file, if it was taken.
    pub fn get(&self, path: &Path) -> Option<&KeptFile> {
        self.kept.get(path).and_then(Option::as_ref)
    }
}

/// Why a file is not taken.
enum Refused {
    Because(ProblemReason),
    Storage(io::Error),
}

impl From<ProblemReason> for Refused {
    fn from(reason: ProblemReason) -> Self {
        Self::Because(reason)
    }
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self::Storage(error)
    }
}

/// Reads one file and keeps it, and tells what is wrong with it all the same.
fn take(
    root: &Path,
    path: &Path,
    storage: &dyn Storage,
    dry: bool,
    done: &HashSet<String>,
) -> Result<(KeptFile, Option<ProblemReason>), Refused> {
    // A reader gives paths below the root; anything else would read what nobody meant to publish.
    if !path.components().all(|part| matches!(part, Component::Normal(_))) {
        return Err(ProblemReason::PathEscape { target: path.display().to_string() }.into());
    }
    let bytes = plain_file::read(&root.join(path), LARGEST).map_err(ProblemReason::from)?;
    let media_type = media_type(path, &bytes).ok_or(ProblemReason::UnknownFile)?;
    let name = plain_name(path);
    if !media_type.starts_with("image/") {
        let record = keep(&bytes, media_type, storage, dry)?;
        return Ok((KeptFile { record, name, variants: Vec::new() }, None));
    }
    let broken = |error: PictureError| ProblemReason::BrokenPicture { message: error.to_string() };
    // What else is in a picture can say where it was taken, and by whom: one that cannot be cleaned is left out.
    let bytes = pictures::clean(media_type, &bytes).map_err(broken)?;
    let record = keep(&bytes, media_type, storage, dry)?;
    if done.contains(&record.hash) {
        return Ok((KeptFile { record, name, variants: Vec::new() }, None));
    }
    let (variants, remark) = match pictures::smaller(&bytes) {
        Ok(smaller) => (smaller, None),
        Err(error) => (Vec::new(), Some(broken(error))),
    };
    let variants = variants.iter().map(|one| keep_variant(one, storage, dry));
    let variants = variants.collect::<io::Result<_>>()?;
    Ok((KeptFile { record, name, variants }, remark))
}

/// Keeps a smaller version of a picture.
pub(in crate::services::studio) fn keep_variant(
    smaller: &Smaller,
    storage: &dyn Storage,
    dry: bool,
) -> io::Result<VariantRecord> {
    Ok(VariantRecord {
        file: keep(&smaller.bytes, "image/webp", storage, dry)?,
        width: smaller.width.into(),
        height: smaller.height.into(),
    })
}

fn keep(
    bytes: &[u8],
    media_type: &str,
    storage: &dyn Storage,
    dry: bool,
) -> io::Result<FileRecord> {
    let hash = if dry { ContentHash::of(bytes) } else { storage.keep(bytes)? };
    let pixels = match media_type.starts_with("image/") {
        true => {
            imagesize::blob_size(bytes).ok().map(|size| (size.width as i64, size.height as i64))
        }
        false => None,
    };
    Ok(FileRecord {
        hash: hash.to_string(),
        size: bytes.len() as i64,
        media_type: media_type.to_owned(),
        pixels,
    })
}

/// A name that needs no escaping in an address: ASCII letters, digits, dots and hyphens.
fn plain_name(path: &Path) -> String {
    let name =
        path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' }).collect();
    let plain = plain.trim_matches(['-', '.']).to_owned();
    if plain.is_empty() { "file".to_owned() } else { plain }
}

/// The type by content. Only what the library shows or offers is taken; SVG and HTML never are.
fn media_type(path: &Path, bytes: &[u8]) -> Option<&'static str> {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    let inside =
        |at: usize, magic: &[u8]| bytes.get(at..).is_some_and(|tail| tail.starts_with(magic));
    if starts(b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if starts(b"\xff\xd8\xff") {
        Some("image/jpeg")
    } else if starts(b"RIFF") && inside(8, b"WEBP") {
        Some("image/webp")
    } else if starts(b"%PDF-") {
        Some("application/pdf")
    } else if starts(b"ID3") || starts(b"\xff\xfb") {
        Some("audio/mpeg")
    } else if starts(b"OggS") {
        Some("audio/ogg")
    } else if inside(4, b"ftypM4A") {
        Some("audio/mp4")
    } else if inside(4, b"ftyp") {
        Some("video/mp4")
    } else if starts(b"\x1a\x45\xdf\xa3") {
        Some("video/webm")
    } else {
        text_type(path, bytes)
    }
}

/// Plain texts have no mark of their own: the name decides, and the bytes must be UTF-8 without control characters.
fn text_type(path: &Path, bytes: &[u8]) -> Option<&'static str> {
    let text = std::str::from_utf8(bytes).ok()?;
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        return None;
    }
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "txt" => Some("text/plain; charset=utf-8"),
        "csv" => Some("text/csv; charset=utf-8"),
        "vtt" => Some("text/vtt; charset=utf-8"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::MemoryStorage;
    use std::fs;

    #[test]
    fn up1_the_content_decides_the_type_not_the_name() {
        let kind = |name: &str, bytes: &[u8]| media_type(Path::new(name), bytes);
        assert_eq!(kind("a.txt", b"%PDF-1.7"), Some("application/pdf"));
        assert_eq!(kind("a.png", b"<html>"), None);
        assert_eq!(kind("a.svg", b"<svg/>"), None);
        assert_eq!(kind("a.html", b"<p>"), None);
        assert_eq!(kind("a.txt", b"plain"), Some("text/plain; charset=utf-8"));
        assert_eq!(kind("a.txt", b"a\0b"), None);
    }

    #[test]
    fn names_become_plain() {
        assert_eq!(plain_name(Path::new("x/Ma Vie (1).PNG")), "ma-vie--1-.png");
        assert_eq!(plain_name(Path::new("x/表.pdf")), "pdf");
    }

    #[test]
    fn up10_a_path_that_leads_out_is_never_read() {
        let outside = tempfile::tempdir().unwrap();
        let secret = outside.path().join("secret.txt");
        fs::write(&secret, "secret").unwrap();
        let root = outside.path().join("root");
        fs::create_dir(&root).unwrap();
        fs::write(root.join("open.txt"), "open").unwrap();
        let mut files = Files::default();
        let storage = MemoryStorage::default();
        let paths = [secret.as_path(), Path::new("../secret.txt"), Path::new("open.txt")];
        let told = files.load(&root, paths.map(Path::to_owned), &storage, false).unwrap();
        assert!(files.get(&secret).is_none() && files.get(Path::new("../secret.txt")).is_none());
        assert!(files.get(Path::new("open.txt")).is_some(), "the control");
        assert_eq!(told.problems.len(), 2);
    }

    #[test]
    fn a_missing_file_is_a_problem_told_once() {
        let root = tempfile::tempdir().unwrap();
        let mut files = Files::default();
        let storage = MemoryStorage::default();
        let mut load = || files.load(root.path(), ["none.png".into()], &storage, false).unwrap();
        assert_eq!((load().problems.len(), load().problems.len()), (1, 0));
        assert!(files.get(Path::new("none.png")).is_none());
    }

    #[test]
    fn up2_a_picture_is_cleaned_made_smaller_once_and_left_out_when_that_cannot_be() {
        let root = tempfile::tempdir().unwrap();
        let mut picture = Vec::new();
        let points = image::RgbImage::from_fn(700, 300, |x, y| image::Rgb([x as u8, y as u8, 7]));
        let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut picture, 95);
        points.write_with_encoder(encoder).unwrap();
        // A comment behind the start: two bytes of length, then who made it.
        let commented = [&picture[..2], b"\xff\xfe\0\x08canary", &picture[2..]].concat();
        fs::write(root.path().join("a.jpg"), &commented).unwrap();
        fs::write(root.path().join("cut.png"), b"\x89PNG\r\n\x1a\n").unwrap();
        let storage = MemoryStorage::default();
        let paths = || ["a.jpg", "cut.png"].map(PathBuf::from);
        let mut files = Files::default();
        let told = files.load(root.path(), paths(), &storage, false).unwrap();
        let broken = matches!(told.problems[0].reason, ProblemReason::BrokenPicture { .. });
        assert!(broken && files.get(Path::new("cut.png")).is_none());
        let kept = files.get(Path::new("a.jpg")).unwrap();
        assert_eq!(kept.record.hash, ContentHash::of(&picture).to_string());
        assert_eq!(kept.record.pixels, Some((700, 300)));
        let widths: Vec<i64> = kept.variants.iter().map(|one| one.width).collect();
        assert_eq!(widths, [320, 640, 700]);
        for one in &kept.variants {
            assert!(storage.holds(&one.file.hash.parse().unwrap()).unwrap());
        }
        let mut again = Files::new(HashSet::from([kept.record.hash.clone()]));
        again.load(root.path(), paths(), &storage, false).unwrap();
        assert!(again.get(Path::new("a.jpg")).unwrap().variants.is_empty(), "made already");
    }
}
