//! The archive of a backup: plain files in the format of tar (POSIX.1-1988 “ustar”), with neither owner nor time.
//!
//! Only what is written here is read: a link, a folder, a long name or an unknown mark is refused.

use std::io::{self, ErrorKind, Read, Write};

const BLOCK: usize = 512;
/// The largest size that eleven octal digits hold; larger ones are written in base 256, as all tars do.
const LARGEST_OCTAL: u64 = 0o77_777_777_777;

/// Where the fields of a head stand.
mod field {
    use std::ops::Range;
    pub const NAME: Range<usize> = 0..100;
    pub const MODE: Range<usize> = 100..108;
    pub const OWNER: Range<usize> = 108..116;
    pub const GROUP: Range<usize> = 116..124;
    pub const SIZE: Range<usize> = 124..136;
    pub const TIME: Range<usize> = 136..148;
    pub const SUM: Range<usize> = 148..156;
    pub const KIND: usize = 156;
    pub const MAGIC: Range<usize> = 257..265;
    /// What stands behind: names of owners, numbers of devices, the beginning of a long name.
    pub const REST: Range<usize> = 265..512;
}

const MAGIC: &[u8; 8] = b"ustar\x0000";

/// Begins a file of `size` bytes; they follow, then [`padding`].
pub fn write_head(out: &mut dyn Write, name: &str, size: u64) -> io::Result<()> {
    let mut head = [0; BLOCK];
    if name.len() >= field::NAME.len() || name.is_empty() {
        return Err(io::Error::new(ErrorKind::InvalidInput, "the name of a part is too long"));
    }
    head[..name.len()].copy_from_slice(name.as_bytes());
    head[field::MODE].copy_from_slice(b"0000600\0");
    head[field::OWNER].copy_from_slice(b"0000000\0");
    head[field::GROUP].copy_from_slice(b"0000000\0");
    head[field::SIZE].copy_from_slice(&written_size(size));
    head[field::TIME].copy_from_slice(b"00000000000\0");
    head[field::KIND] = b'0';
    head[field::MAGIC].copy_from_slice(MAGIC);
    let sum = format!("{:06o}\0 ", sum(&head));
    head[field::SUM].copy_from_slice(sum.as_bytes());
    out.write_all(&head)
}

/// What fills the last block of a file of `size` bytes.
pub fn padding(size: u64) -> &'static [u8] {
    const NOTHING: [u8; BLOCK] = [0; BLOCK];
    let beyond = (size % BLOCK as u64) as usize;
    if beyond == 0 { &[] } else { &NOTHING[beyond..] }
}

/// Ends the archive.
pub fn write_end(out: &mut dyn Write) -> io::Result<()> {
    out.write_all(&[0; 2 * BLOCK])
}

/// A file in the archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    /// How many bytes follow.
    pub size: u64,
}

/// Reads the next head; `None` at the end of the archive. A head of anything but a plain file is an error.
pub fn read_head(from: &mut dyn Read) -> io::Result<Option<Entry>> {
    let mut head = [0; BLOCK];
    from.read_exact(&mut head)?;
    if head == [0; BLOCK] {
        return Ok(None);
    }
    let refused = || io::Error::new(ErrorKind::InvalidData, "a part is not what was written");
    let stored = octal(&head[field::SUM]).ok_or_else(refused)?;
    let plain = head[field::KIND] == b'0'
        && &head[field::MAGIC] == MAGIC
        && head[field::REST].iter().all(|byte| *byte == 0);
    if stored != u64::from(sum(&head)) || !plain {
        return Err(refused());
    }
    let name = &head[field::NAME];
    let end = name.iter().position(|byte| *byte == 0).ok_or_else(refused)?;
    let name = std::str::from_utf8(&name[..end]).map_err(|_| refused())?;
    let size = read_size(&head[field::SIZE]).ok_or_else(refused)?;
    Ok(Some(Entry { name: name.to_owned(), size }))
}

/// Reads to the end of what is written behind the last file; anything but zeros is an error.
pub fn read_end(from: &mut dyn Read) -> io::Result<()> {
    let mut rest = [0; BLOCK];
    loop {
        match from.read(&mut rest)? {
            0 => return Ok(()),
            count if rest[..count].iter().all(|byte| *byte == 0) => {}
            _ => {
                return Err(io::Error::new(
                    ErrorKind::InvalidData,
                    "something stands behind the end",
                ));
            }
        }
    }
}

/// The sum of all bytes, those of the sum itself counted as spaces.
fn sum(head: &[u8; BLOCK]) -> u32 {
    let bytes = head.iter().enumerate();
    bytes.map(|(at, byte)| if field::SUM.contains(&at) { 32 } else { u32::from(*byte) }).sum()
}

fn written_size(size: u64) -> [u8; 12] {
    let mut field = [0; 12];
    if size <= LARGEST_OCTAL {
        field[..11].copy_from_slice(format!("{size:011o}").as_bytes());
    } else {
        field[0] = 0x80;
        field[4..].copy_from_slice(&size.to_be_bytes());
    }
    field
}

fn read_size(field: &[u8]) -> Option<u64> {
    match field.split_first_chunk::<4>() {
        Some(([0x80, 0, 0, 0], low)) => Some(u64::from_be_bytes(low.try_into().ok()?)),
        _ => octal(field),
    }
}

fn octal(field: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(field).ok()?;
    u64::from_str_radix(text.trim_end_matches(['\0', ' ']), 8).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    fn written(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut out = Vec::new();
        for (name, bytes) in parts {
            write_head(&mut out, name, bytes.len() as u64).unwrap();
            out.extend_from_slice(bytes);
            out.extend_from_slice(padding(bytes.len() as u64));
        }
        write_end(&mut out).unwrap();
        out
    }

    #[test]
    fn du9_what_is_written_reads_back() {
        let bytes = written(&[("a/b", b"seed"), ("empty", b"")]);
        let mut from = bytes.as_slice();
        let first = read_head(&mut from).unwrap().unwrap();
        assert_eq!((first.name.as_str(), first.size), ("a/b", 4));
        let mut body = [0; BLOCK];
        from.read_exact(&mut body).unwrap();
        assert!(body.starts_with(b"seed\0"));
        assert_eq!(read_head(&mut from).unwrap().unwrap().name, "empty");
        assert_eq!(read_head(&mut from).unwrap(), None);
        read_end(&mut from).unwrap();
        assert!(read_end(&mut b"\0\0x".as_slice()).is_err());
    }

    #[test]
    fn sizes_of_every_length_read_back() {
        for size in [0, 1, 511, 512, LARGEST_OCTAL, LARGEST_OCTAL + 1, u64::MAX] {
            assert_eq!(read_size(&written_size(size)), Some(size), "{size}");
            if size < 1 << 40 {
                assert_eq!((size + padding(size).len() as u64) % BLOCK as u64, 0, "{size}");
            }
        }
    }

    #[test]
    fn du9_a_changed_head_and_what_is_no_plain_file_are_refused() {
        let whole = written(&[("a", b"seed")]);
        for place in [0, 130, field::KIND, 300] {
            let mut changed = whole.clone();
            changed[place] ^= 1;
            assert!(read_head(&mut changed.as_slice()).is_err(), "{place}");
        }
        // A link with a right sum.
        let mut link = whole.clone();
        link[field::KIND] = b'2';
        let head: [u8; BLOCK] = link[..BLOCK].try_into().unwrap();
        link[field::SUM].copy_from_slice(format!("{:06o}\0 ", sum(&head)).as_bytes());
        assert!(read_head(&mut link.as_slice()).is_err());
        assert!(read_head(&mut &whole[..100]).is_err());
    }

    #[test]
    fn du9_another_tar_reads_it_too() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.tar"), written(&[("files/x", b"seed")])).unwrap();
        let tar = Command::new("tar").arg("-xf").arg("a.tar").current_dir(folder.path()).status();
        assert!(tar.unwrap().success());
        assert_eq!(std::fs::read(folder.path().join("files/x")).unwrap(), b"seed");
    }
}
