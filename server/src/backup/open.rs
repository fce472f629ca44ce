//! Opening the file of a backup: sealed ones with a key that is read from a file.

use super::BackupError;
use age::{DecryptError, Decryptor, stream::StreamReader};
use std::{
    fs::File,
    io::{self, BufReader, Read, Seek, SeekFrom},
    path::Path,
    str::FromStr,
};
use zeroize::Zeroizing;

/// What a sealed backup begins with.
const SEALED: &[u8] = b"age-encryption.org/";

/// Keys that open backups. Nothing prints them.
pub struct Identities(Vec<age::x25519::Identity>);

/// The file holds no key.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// It cannot be read.
    #[error("the file with the key cannot be read")]
    Unreadable(#[source] io::Error),
    /// A line of it is no key.
    #[error("line {0} of the file with the key is no key that begins with “AGE-SECRET-KEY-1”")]
    Line(usize),
    /// There is none in it.
    #[error("the file with the key holds none")]
    None,
}

impl Identities {
    /// The keys of a file as `age-keygen` writes it.
    pub fn read(path: &Path) -> Result<Self, IdentityError> {
        let text = std::fs::read_to_string(path).map(Zeroizing::new);
        let text = text.map_err(IdentityError::Unreadable)?;
        let mut keys = Vec::new();
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let key = age::x25519::Identity::from_str(line);
            keys.push(key.map_err(|_| IdentityError::Line(number + 1))?);
        }
        if keys.is_empty() { Err(IdentityError::None) } else { Ok(Self(keys)) }
    }
}

impl std::fmt::Debug for Identities {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Identities(…)")
    }
}

/// The archive in the file of a backup.
pub enum Opened {
    /// As it lies there.
    Plain(BufReader<File>),
    /// Through a key. Whatever was changed or cut off is an error of reading.
    Sealed(Box<StreamReader<BufReader<File>>>),
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Plain(_) => "Plain",
            Self::Sealed(_) => "Sealed",
        })
    }
}

impl Read for Opened {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(file) => file.read(bytes),
            Self::Sealed(stream) => stream.read(bytes),
        }
    }
}

/// Opens a backup, with a key where it is sealed.
pub fn open(path: &Path, identities: Option<&Identities>) -> Result<Opened, BackupError> {
    let failed = BackupError::io(path);
    let begin = || -> io::Result<(BufReader<File>, bool)> {
        let mut file = File::open(path)?;
        let mut first = Vec::new();
        (&mut file).take(SEALED.len() as u64).read_to_end(&mut first)?;
        file.seek(SeekFrom::Start(0))?;
        Ok((BufReader::new(file), first == SEALED))
    };
    let (file, sealed) = begin().map_err(failed)?;
    if !sealed {
        return Ok(Opened::Plain(file));
    }
    let Identities(keys) = identities.ok_or(BackupError::NoIdentity)?;
    let damaged = |error: DecryptError| match error {
        DecryptError::NoMatchingKeys => BackupError::WrongIdentity,
        _ => BackupError::broken("its seal is damaged"),
    };
    let sealed = Decryptor::new_buffered(file).map_err(damaged)?;
    let keys = keys.iter().map(|key| key as &dyn age::Identity);
    Ok(Opened::Sealed(Box::new(sealed.decrypt(keys).map_err(damaged)?)))
}
