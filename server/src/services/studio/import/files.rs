//! Pictures and downloads of an import: read once, kept under the hash of their bytes, typed by what they contain.

use super::{Problem, ProblemReason};
use crate::{
    database::record::file::FileRecord,
    storage::{ContentHash, Storage},
};
use std::{
    collections::HashMap,
    fs, io,
    path::{Component, Path, PathBuf},
};

/// Largest file that an import takes, in bytes.
const LARGEST: u64 = 50 * 1024 * 1024;

/// A file that was read and kept.
#[derive(Debug, Clone)]
pub struct KeptFile {
    /// As the database records it.
    pub record: FileRecord,
    /// The name under which it is offered.
    pub name: String,
}

impl KeptFile {
    /// Its address on this site.
    pub fn address(&self) -> String {
        format!("/files/{}/{}", self.record.hash, self.name)
    }
}

/// Files by their path under the import root, so that each is read once however often it is used.
#[derive(Debug, Default)]
pub struct Files(HashMap<PathBuf, Option<KeptFile>>);

impl Files {
    /// Reads the file unless that was done, and keeps it unless `dry`. A file that cannot be taken is a problem, once.
    pub fn load(
        &mut self,
        root: &Path,
        path: &Path,
        storage: &dyn Storage,
        dry: bool,
        problems: &mut Vec<Problem>,
    ) -> io::Result<()> {
        if self.0.contains_key(path) {
            return Ok(());
        }
        // A reader gives paths below the root; anything else would read what nobody meant to publish.
        let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
        let found = if inside { read(&root.join(path)) } else { Err(escape(path)) };
        let kept = match found {
            Ok(bytes) => match media_type(path, &bytes) {
                Some(media_type) => Some(keep(path, &bytes, media_type, storage, dry)?),
                None => refuse(path, ProblemReason::UnknownFile, problems),
            },
            Err(reason) => refuse(path, reason, problems),
        };
        self.0.insert(path.to_owned(), kept);
        Ok(())
    }

    /// The file, if it was taken.
    pub fn get(&self, path: &Path) -> Option<&KeptFile> {
        self.0.get(path).and_then(Option::as_ref)
    }
}

fn escape(path: &Path) -> ProblemReason {
    ProblemReason::PathEscape { target: path.display().to_string() }
}

fn refuse(path: &Path, reason: ProblemReason, problems: &mut Vec<Problem>) -> Option<KeptFile> {
    problems.push(Problem { path: path.to_owned(), language: None, reason });
    None
}

fn read(path: &Path) -> Result<Vec<u8>, ProblemReason> {
    let unreadable = |error: io::Error| ProblemReason::Unreadable { message: error.to_string() };
    let facts = fs::symlink_metadata(path).map_err(unreadable)?;
    if !facts.is_file() {
        return Err(ProblemReason::NotAFile);
    }
    if facts.len() > LARGEST {
        return Err(ProblemReason::TooLarge { bytes: facts.len(), limit: LARGEST });
    }
    fs::read(path).map_err(unreadable)
}

fn keep(
    path: &Path,
    bytes: &[u8],
    media_type: &str,
    storage: &dyn Storage,
    dry: bool,
) -> io::Result<KeptFile> {
    let hash = if dry { ContentHash::of(bytes) } else { storage.keep(bytes)? };
    let pixels = match media_type.starts_with("image/") {
        true => {
            imagesize::blob_size(bytes).ok().map(|size| (size.width as i64, size.height as i64))
        }
        false => None,
    };
    let record = FileRecord {
        hash: hash.to_string(),
        size: bytes.len() as i64,
        media_type: media_type.to_owned(),
        pixels,
    };
    Ok(KeptFile { record, name: plain_name(path) })
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
        let (mut files, mut problems) = (Files::default(), Vec::new());
        let storage = MemoryStorage::default();
        for path in [secret.as_path(), Path::new("../secret.txt"), Path::new("open.txt")] {
            files.load(&root, path, &storage, false, &mut problems).unwrap();
        }
        assert!(files.get(&secret).is_none() && files.get(Path::new("../secret.txt")).is_none());
        assert!(files.get(Path::new("open.txt")).is_some(), "the control");
        assert_eq!(problems.len(), 2);
    }

    #[test]
    fn a_missing_file_is_a_problem_told_once() {
        let root = tempfile::tempdir().unwrap();
        let (mut files, mut problems) = (Files::default(), Vec::new());
        for _ in 0..2 {
            let storage = MemoryStorage::default();
            files.load(root.path(), Path::new("none.png"), &storage, false, &mut problems).unwrap();
        }
        assert_eq!(problems.len(), 1);
        assert!(files.get(Path::new("none.png")).is_none());
    }
}
