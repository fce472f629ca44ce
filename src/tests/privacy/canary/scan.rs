//! Looks for marks in every byte that was written: as text in small and capital letters, UTF-16, hexadecimal digits and
//! base64 at three offsets, also inside gzip. URL, JSON and quoted-printable leave the letters of a mark as they are; lines
//! that quoted-printable broke are joined first.

use data_encoding::{BASE64_NOPAD, BASE64URL_NOPAD, HEXLOWER};
use flate2::read::MultiGzDecoder;
use std::{collections::BTreeSet, fs, io::Read, path::Path};

/// What every mark begins with.
pub const BEGIN: &str = "kanari";

/// Something that must not be found by chance: a mark, or bytes such as those of a key.
#[derive(Debug, Clone)]
pub struct Needle {
    pub name: String,
    pub patterns: Vec<Vec<u8>>,
}

impl Needle {
    /// A mark in all its encodings.
    pub fn text(name: &str, mark: &str) -> Self {
        let bytes = mark.as_bytes();
        let wide = |order: fn(u16) -> [u8; 2]| mark.encode_utf16().flat_map(order).collect();
        let mut patterns = vec![
            bytes.to_ascii_lowercase(),
            wide(u16::to_le_bytes),
            wide(u16::to_be_bytes),
            HEXLOWER.encode(bytes).into_bytes(),
        ];
        patterns.extend(base64(bytes));
        Self { name: name.to_owned(), patterns }
    }

    /// Bytes as they are, as hexadecimal digits, and in base64.
    pub fn bytes(name: &str, bytes: &[u8]) -> Self {
        let mut patterns = vec![bytes.to_vec(), HEXLOWER.encode(bytes).into_bytes()];
        patterns.extend(base64(bytes));
        Self { name: name.to_owned(), patterns }
    }
}

/// The letters of base64 that depend on these bytes alone, for each place at which they may begin.
fn base64(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    for offset in 0..3 {
        let padded = [vec![0; offset], bytes.to_vec()].concat();
        let (first, last) = ((offset * 8).div_ceil(6), padded.len() * 8 / 6);
        for alphabet in [&BASE64_NOPAD, &BASE64URL_NOPAD] {
            found.push(alphabet.encode(&padded).as_bytes()[first..last].to_vec());
        }
    }
    found.dedup();
    found
}

/// The names of the needles that stand in these bytes.
pub fn names_in<'a>(bytes: &[u8], needles: &'a [Needle]) -> BTreeSet<&'a str> {
    let whole = without_soft_breaks(bytes);
    let small = whole.to_ascii_lowercase();
    let mut found = BTreeSet::new();
    for needle in needles {
        let holds = |pattern: &Vec<u8>| contains(&whole, pattern) || contains(&small, pattern);
        if needle.patterns.iter().any(holds) {
            found.insert(needle.name.as_str());
        }
    }
    if let Some(unpacked) = unpacked(bytes) {
        found.extend(names_in(&unpacked, needles));
    }
    found
}

fn without_soft_breaks(bytes: &[u8]) -> Vec<u8> {
    let mut whole = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, tail)) = rest.split_first() {
        match (first, tail) {
            (b'=', [b'\r', b'\n', more @ ..]) | (b'=', [b'\n', more @ ..]) => rest = more,
            _ => {
                whole.push(*first);
                rest = tail;
            }
        }
    }
    whole
}

fn unpacked(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut plain = Vec::new();
    bytes.starts_with(&[0x1f, 0x8b]).then(|| MultiGzDecoder::new(bytes).read_to_end(&mut plain));
    (!plain.is_empty()).then_some(plain)
}

/// Whether a file is packed in a way that this scan does not see through.
pub fn is_closed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0x28, 0xb5, 0x2f, 0xfd])
}

/// `windows` compares slices one by one, which a debug build does slowly: the first byte is looked for alone.
fn contains(hay: &[u8], needle: &[u8]) -> bool {
    let Some((first, rest)) = needle.split_first() else { return false };
    let mut from = 0;
    while let Some(found) = hay[from..].iter().position(|byte| byte == first) {
        from += found + 1;
        if hay[from..].starts_with(rest) {
            return true;
        }
    }
    false
}

/// Every file below a folder with its path there, and its bytes.
pub fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    walk(folder, folder, &mut found);
    found
}

fn walk(root: &Path, folder: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(root, &path, found);
        } else {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            // A file may go while it is looked for.
            found.push((name, fs::read(&path).unwrap_or_default()));
        }
    }
}

#[test]
fn the_scan_sees_a_mark_in_every_encoding() {
    use flate2::{Compression, write::GzEncoder};
    use std::io::Write;
    let mark = "kanariabcd";
    let needles = [Needle::text("mark", mark)];
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(format!("a page about {mark}").as_bytes()).unwrap();
    let base64 = |before: &str| BASE64_NOPAD.encode(format!("{before}{mark} behind").as_bytes());
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    for bytes in [
        mark.as_bytes().to_vec(),
        mark.to_uppercase().into_bytes(),
        b"Kana=\r\nriAbcd".to_vec(),
        utf16(mark),
        HEXLOWER.encode(mark.as_bytes()).to_uppercase().into_bytes(),
        base64("").into_bytes(),
        base64("a").into_bytes(),
        base64("ab").into_bytes(),
        BASE64URL_NOPAD.encode(format!("abc{mark}").as_bytes()).into_bytes(),
    ] {
        let bytes = [b"some bytes before \xff".as_slice(), &bytes].concat();
        assert_eq!(names_in(&bytes, &needles).len(), 1, "{bytes:?}");
    }
    assert_eq!(names_in(&gzip.finish().unwrap(), &needles).len(), 1, "inside gzip");
    assert!(names_in(b"kanariabce", &needles).is_empty());
    assert!(is_closed(b"PK\x03\x04rest") && !is_closed(mark.as_bytes()));
}
