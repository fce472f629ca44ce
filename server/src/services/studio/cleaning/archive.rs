//! Books and papers that are archives: EPUB, ODT, DOCX. Unpacked within bounds, each part cleaned by what it is, packed anew
//! without dates, comments and what lies before, between or behind the parts.

mod docx;
mod epub;
mod odt;
mod xml;

use super::{FileKind, Refusal, broken, gif, kind as kinds};
use std::{
    collections::BTreeSet,
    io::{Cursor, Read, Write},
};
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, write::SimpleFileOptions};

const MOST_PARTS: usize = 4096;
/// Largest part, and all of them, in bytes.
const LARGEST_PART: u64 = 50 * 1024 * 1024;
const LARGEST_SUM: u64 = 128 * 1024 * 1024;
/// Parts above this many bytes may not become more than so many times what they are packed.
const SMALL: u64 = 1024 * 1024;
const MOST_TIMES: u64 = 200;

/// One part, unpacked.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Part {
    name: String,
    bytes: Vec<u8>,
}

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

fn open(file: &[u8]) -> Result<Archive<'_>, Refusal> {
    let archive = ZipArchive::new(Cursor::new(file)).map_err(broken)?;
    if archive.offset() != 0 {
        return Err(Refusal::TwoTypes("Zip".into(), "what stands before it".into()));
    }
    Ok(archive)
}

/// Which of them it is, by what it says inside.
pub(super) fn kind(file: &[u8]) -> Result<FileKind, Refusal> {
    let mut archive = open(file)?;
    let mut said = Vec::new();
    if let Ok(part) = archive.by_name("mimetype") {
        part.take(100).read_to_end(&mut said).map_err(broken)?;
    }
    match said.trim_ascii() {
        b"application/epub+zip" => return Ok(FileKind::Epub),
        b"application/vnd.oasis.opendocument.text" => return Ok(FileKind::Odt),
        _ => {}
    }
    let holds = |name: &str| archive.index_for_name(name).is_some();
    match holds("[Content_Types].xml") && holds("word/document.xml") {
        true => Ok(FileKind::Docx),
        false => Err(Refusal::UnknownType),
    }
}

/// The same book or paper.
pub(super) fn clean(kind: FileKind, file: &[u8]) -> Result<Vec<u8>, Refusal> {
    let parts = unpack(file)?;
    let parts = match kind {
        FileKind::Epub => epub::clean(parts)?,
        FileKind::Odt => odt::clean(parts)?,
        _ => docx::clean(parts)?,
    };
    pack(&parts)
}

fn unpack(file: &[u8]) -> Result<Vec<Part>, Refusal> {
    let mut archive = open(file)?;
    if archive.len() > MOST_PARTS {
        return Err(Refusal::TooMuch(format!("more than {MOST_PARTS} parts")));
    }
    if archive.has_duplicate_names() || archive.has_overlapping_entries().map_err(broken)? {
        return Err(broken("parts of it lie over each other"));
    }
    let (mut parts, mut names, mut sum) = (Vec::new(), BTreeSet::new(), 0);
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(broken)?;
        if part.encrypted() {
            return Err(Refusal::Locked);
        }
        let name = std::str::from_utf8(part.name_raw())
            .map_err(|_| broken("the name of a part is not Unicode"))?;
        if !is_plain(name) || part.is_symlink() {
            return Err(broken("the name of a part leads out of it"));
        }
        let name = name.to_owned();
        if !names.insert(name.to_lowercase()) {
            return Err(broken("two parts have the same name"));
        }
        if part.is_dir() {
            continue;
        }
        let packed = part.compressed_size();
        drop(part);
        let mut bytes = Vec::new();
        let part = archive.by_index(index).map_err(broken)?;
        let most = if packed.saturating_mul(MOST_TIMES) < SMALL {
            SMALL
        } else {
            packed.saturating_mul(MOST_TIMES)
        };
        let most = most.min(LARGEST_PART).min(LARGEST_SUM - sum);
        part.take(most + 1).read_to_end(&mut bytes).map_err(broken)?;
        if bytes.len() as u64 > most {
            return Err(Refusal::TooMuch(format!("its part {name:?}")));
        }
        sum += bytes.len() as u64;
        parts.push(Part { name, bytes });
    }
    Ok(parts)
}

/// A name that leads to a place inside, the same on every machine.
fn is_plain(name: &str) -> bool {
    let name = name.strip_suffix('/').unwrap_or(name);
    !name.contains(['\\', ':'])
        && !name.chars().any(char::is_control)
        && name.split('/').all(|step| !matches!(step, "" | "." | ".."))
}

fn pack(parts: &[Part]) -> Result<Vec<u8>, Refusal> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    // What says the type stands first and unpacked, where programs look for it.
    let (first, others): (Vec<_>, Vec<_>) = parts.iter().partition(|part| part.name == "mimetype");
    for part in first.into_iter().chain(others) {
        let method = match part.name.as_str() {
            "mimetype" => CompressionMethod::Stored,
            _ => CompressionMethod::Deflated,
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        writer.start_file(&part.name, options).map_err(broken)?;
        writer.write_all(&part.bytes).map_err(broken)?;
    }
    Ok(writer.finish().map_err(broken)?.into_inner())
}

/// A picture, recording, film or letter shapes inside a book or paper.
fn media(part: &Part) -> Result<Vec<u8>, Refusal> {
    let bytes = part.bytes.as_slice();
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    if starts(b"GIF87a") || starts(b"GIF89a") {
        return gif::clean(bytes);
    }
    let shapes: [&[u8]; 6] = [b"\0\x01\0\0", b"OTTO", b"true", b"ttcf", b"wOFF", b"wOF2"];
    if shapes.iter().any(|magic| starts(magic)) {
        return Ok(bytes.to_vec());
    }
    let uncleanable = || Refusal::Uncleanable(format!("its part {:?}", part.name));
    match kinds::of(bytes, "") {
        Err(_) | Ok(FileKind::Epub | FileKind::Odt | FileKind::Docx) => Err(uncleanable()),
        Ok(_) => super::clean(bytes, "").map(|cleaned| cleaned.bytes),
    }
}

/// The end of a name, in small letters.
fn extension(name: &str) -> String {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default()
}

/// What systems leave in archives that nobody put there.
fn is_litter(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    name.starts_with("__MACOSX/") || matches!(file, ".DS_Store" | "Thumbs.db" | "desktop.ini")
}

/// Where a reference in the part `from` leads: percent signs read, `..` followed. Nothing when it leads out.
fn resolve(from: &str, target: &str) -> Option<String> {
    let path = target.split(['#', '?']).next().unwrap_or(target);
    let mut steps: Vec<String> = match path.starts_with('/') {
        true => Vec::new(),
        false => from.split('/').map(str::to_owned).collect::<Vec<_>>().split_last()?.1.to_vec(),
    };
    for step in path.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop()?;
            }
            step => steps.push(decoded(step)),
        }
    }
    Some(steps.join("/"))
}

fn decoded(step: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = step.as_bytes();
    while let [first, behind @ ..] = rest {
        let coded = match (first, behind) {
            (b'%', [a, b, ..]) => {
                std::str::from_utf8(&[*a, *b]).ok().and_then(|two| u8::from_str_radix(two, 16).ok())
            }
            _ => None,
        };
        bytes.push(coded.unwrap_or(*first));
        rest = if coded.is_some() { &behind[2..] } else { behind };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn part(name: &str, bytes: impl AsRef<[u8]>) -> Part {
        Part { name: name.to_owned(), bytes: bytes.as_ref().to_vec() }
    }

    pub(super) fn given(parts: &[(&str, String)]) -> Vec<Part> {
        parts.iter().map(|(name, text)| part(name, text)).collect()
    }

    pub(super) fn words(parts: &[Part]) -> String {
        parts
            .iter()
            .map(|part| format!("{}\n{}\n", part.name, String::from_utf8_lossy(&part.bytes)))
            .collect()
    }

    /// An archive as others write them: with a date, a comment and a directory.
    fn packed(names: &[&str]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        writer.set_comment("canary").unwrap();
        for name in names {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(b"text").unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn up6_names_that_lead_out_are_refused() {
        assert_eq!(unpack(&packed(&["a/b", "c"])).unwrap().len(), 2, "the control");
        for name in ["../a", "/a", "a/../b", "a\\b", "C:a", "a\nb", "a//b"] {
            assert!(unpack(&packed(&[name])).is_err(), "{name:?}");
        }
        assert!(unpack(&packed(&["a", "A"])).is_err());
    }

    #[test]
    fn up6_bombs_are_refused_while_they_unpack() {
        let bomb = |size: usize| {
            let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
            writer.start_file("a", SimpleFileOptions::default()).unwrap();
            writer.write_all(&vec![b' '; size]).unwrap();
            writer.finish().unwrap().into_inner()
        };
        assert!(unpack(&bomb(SMALL as usize)).is_ok(), "the control");
        assert!(matches!(unpack(&bomb(40 * 1024 * 1024)), Err(Refusal::TooMuch(_))));
        let names: Vec<String> = (0..=MOST_PARTS).map(|number| number.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert!(matches!(unpack(&packed(&names)), Err(Refusal::TooMuch(_))));
    }

    #[test]
    fn up1_what_stands_before_or_behind_an_archive_goes_or_is_refused() {
        let plain = packed(&["a"]);
        assert!(unpack(&[b"GIF89a", &plain[..]].concat()).is_err());
        let parts = unpack(&plain).unwrap();
        let clean = pack(&parts).unwrap();
        assert!(!clean.windows(6).any(|window| window == b"canary"));
        assert_eq!(pack(&unpack(&clean).unwrap()).unwrap(), clean, "what is clean stays");
    }

    #[test]
    fn references_are_followed() {
        assert_eq!(resolve("a/b.opf", "c%20d.html#x").unwrap(), "a/c d.html");
        assert_eq!(resolve("a/b.opf", "../c").unwrap(), "c");
        assert_eq!(resolve("a/b.opf", "/c").unwrap(), "c");
        assert_eq!(resolve("a", "../c"), None);
    }
}
