//! Opens the files of a folder that somebody else made: plain ones alone, and never more of them than was said.
//!
//! A folder may hold whatever a file system can: a pipe waits for a writer for ever, a device never ends, a link leads to
//! what nobody meant to publish, a file of holes is larger than all memory. Who reads an import or a bundle goes through here.

use rustix::fs::{Mode, OFlags};
use std::{
    fs::{self, File, Metadata},
    io::{self, Read, Take},
    os::unix::fs::MetadataExt,
    path::Path,
};

/// Why a file is not read.
#[derive(Debug, thiserror::Error)]
pub enum PlainFileError {
    /// A folder, a pipe, a socket or a device.
    #[error("it is not a plain file")]
    NotAFile,
    /// It leads to another file.
    #[error("it is a symbolic link, which is never followed")]
    SymbolicLink,
    /// Under its other names the same bytes may be what nobody meant to give away.
    #[error("it is a hard link: the same file has other names; a copy of it can be read")]
    HardLink,
    /// It has more bytes than may be.
    #[error("it has {bytes} bytes or more; at most {limit} are read")]
    TooLarge {
        /// What it has at least.
        bytes: u64,
        /// What is allowed.
        limit: u64,
    },
    /// The system does not give it.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Opens a plain file of at most `most` bytes. It gives no more than one byte beyond that, also when it grows meanwhile.
pub fn open(path: &Path, most: u64) -> Result<Take<File>, PlainFileError> {
    // Looked at before it is opened, because opening alone does something to some devices; and again once it is open,
    // because another one may stand there by then.
    fits(&fs::symlink_metadata(path)?, most)?;
    // Without waiting: a pipe without a writer would never open.
    let flags =
        OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = File::from(rustix::fs::open(path, flags, Mode::empty()).map_err(io::Error::from)?);
    fits(&file.metadata()?, most)?;
    Ok(file.take(most.saturating_add(1)))
}

/// The bytes of a plain file of at most `most` bytes.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, PlainFileError> {
    let mut file = open(path, most)?;
    let expected = file.get_ref().metadata()?.len().min(most);
    let mut bytes = Vec::with_capacity(usize::try_from(expected).unwrap_or_default());
    file.read_to_end(&mut bytes)?;
    match bytes.len() as u64 {
        bytes if bytes > most => Err(PlainFileError::TooLarge { bytes, limit: most }),
        _ => Ok(bytes),
    }
}

fn fits(facts: &Metadata, most: u64) -> Result<(), PlainFileError> {
    if facts.file_type().is_symlink() {
        return Err(PlainFileError::SymbolicLink);
    }
    if !facts.is_file() {
        return Err(PlainFileError::NotAFile);
    }
    if facts.nlink() > 1 {
        return Err(PlainFileError::HardLink);
    }
    if facts.len() > most {
        return Err(PlainFileError::TooLarge { bytes: facts.len(), limit: most });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustix::fs::{CWD, FileType, mknodat};
    use std::os::unix::{fs::symlink, net::UnixListener};

    #[test]
    fn up6_what_is_no_plain_file_is_refused_and_never_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("plain"), "12345").unwrap();
        fs::write(at("twice"), "12345").unwrap();
        fs::hard_link(at("twice"), at("again")).unwrap();
        symlink(at("plain"), at("link")).unwrap();
        mknodat(CWD, at("pipe"), FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
        let _socket = UnixListener::bind(at("socket")).unwrap();
        let said = |path: &Path| read(path, 5).unwrap_err();
        // The twin: what is refused below is not refused for its place or its size.
        assert_eq!(read(&at("plain"), 5).unwrap(), b"12345");
        assert!(matches!(said(&at("link")), PlainFileError::SymbolicLink));
        assert!(matches!(said(&at("twice")), PlainFileError::HardLink));
        assert!(matches!(said(&at("again")), PlainFileError::HardLink));
        for path in [at("pipe"), at("socket"), folder.path().to_owned(), "/dev/zero".into()] {
            assert!(matches!(said(&path), PlainFileError::NotAFile), "{}", path.display());
        }
        assert!(matches!(said(&at("none")), PlainFileError::Io(_)));
    }

    #[test]
    fn up6_a_file_of_holes_is_refused_by_its_size() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("holes");
        let file = File::create(&path).unwrap();
        for (size, is_read) in [(1 << 20, true), ((1 << 20) + 1, false), (3 << 30, false)] {
            file.set_len(size).unwrap();
            match read(&path, 1 << 20) {
                Ok(bytes) => assert!(is_read && bytes.len() as u64 == size),
                Err(PlainFileError::TooLarge { bytes, limit }) => {
                    assert_eq!((bytes, limit, is_read), (size, 1 << 20, false));
                }
                Err(error) => panic!("{size}: {error}"),
            }
        }
    }

    #[test]
    fn up6_a_file_that_grows_once_it_is_open_gives_one_byte_too_many_and_no_more() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("grows");
        fs::write(&path, "123").unwrap();
        let mut open = open(&path, 4).unwrap();
        fs::write(&path, "123456789").unwrap();
        let mut bytes = Vec::new();
        open.read_to_end(&mut bytes).unwrap();
        assert_eq!(bytes, b"12345");
    }
}
