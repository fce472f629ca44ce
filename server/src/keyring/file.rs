//! The files of the keyring: whole or not there, for us alone, and gone for good when they go.

use super::{Key, KeyringError};
use crate::domain::{random::Random, token::Token};
use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, ErrorKind, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::Path,
};
use zeroize::Zeroizing;

fn unusable(path: &Path) -> impl Fn(io::Error) -> KeyringError + '_ {
    |source| KeyringError::Unusable { path: path.display().to_string(), source }
}

fn closed(path: &Path) -> KeyringError {
    KeyringError::Closed(path.display().to_string())
}

/// Makes a folder for us alone, unless it is there.
pub fn closed_folder(path: &Path) -> Result<(), KeyringError> {
    DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(unusable(path))
}

/// A key that is not wrapped: 32 bytes.
pub fn read_plain(path: &Path) -> Result<Key, KeyringError> {
    let bytes = Zeroizing::new(fs::read(path).map_err(unusable(path))?);
    Key::of(&bytes).ok_or_else(|| closed(path))
}

/// The same, made when it is missing.
pub fn read_or_make_plain(path: &Path, random: &dyn Random) -> Result<Key, KeyringError> {
    if !path.exists() {
        write_new(path, Key::random(random).bytes())?;
    }
    read_plain(path)
}

/// A wrapped key; `None` when there is none.
pub fn read_wrapped(path: &Path, master: &Key, context: &str) -> Result<Option<Key>, KeyringError> {
    let sealed = match fs::read(path) {
        Ok(sealed) => sealed,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unusable(path)(error)),
    };
    let bytes = master.open(context, &sealed).map_err(|_| closed(path))?;
    Key::of(&bytes).map(Some).ok_or_else(|| closed(path))
}

/// Wraps a key into a new file. One that is there stays.
pub fn write_wrapped(
    path: &Path,
    master: &Key,
    context: &str,
    key: &Key,
    random: &dyn Random,
) -> Result<(), KeyringError> {
    write_new(path, &master.seal(context, key.bytes(), random))
}

/// Writes a file whole beside its place, syncs it, and links it there unless another was first.
fn write_new(path: &Path, bytes: &[u8]) -> Result<(), KeyringError> {
    let part = path.with_extension(format!("part-{}", std::process::id()));
    let written = (|| {
        let mut file =
            OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        match fs::hard_link(&part, path) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
            _ => sync_folder(path),
        }
    })();
    let removed = fs::remove_file(&part);
    written.and(removed).map_err(unusable(path))
}

/// Overwrites, syncs and removes a file, and syncs its folder. Says whether it was there.
pub fn destroy(path: &Path) -> Result<bool, KeyringError> {
    let mut file = match OpenOptions::new().write(true).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(unusable(path)(error)),
    };
    (|| {
        let length = usize::try_from(file.metadata()?.len()).unwrap_or_default();
        file.write_all(&vec![0; length])?;
        file.sync_all()?;
        fs::remove_file(path)?;
        sync_folder(path)
    })()
    .map_err(unusable(path))?;
    Ok(true)
}

/// Leaves a word beside a key, durably. One that is there stays.
pub fn mark(path: &Path, word: &str) -> Result<(), KeyringError> {
    write_new(path, word.as_bytes())
}

/// The word beside a key; `None` when there is none.
pub fn read_mark(path: &Path) -> Result<Option<String>, KeyringError> {
    match fs::read_to_string(path) {
        Ok(word) => Ok(Some(word)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unusable(path)(error)),
    }
}

/// Takes the word beside a key away, durably, if there is one.
pub fn unmark(path: &Path) -> Result<(), KeyringError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        removed => removed,
    }
    .and_then(|()| sync_folder(path))
    .map_err(unusable(path))
}

/// Whether a name below the folder of a keyring is that of a whole key, and not of one that is being written.
pub fn is_key_file(name: &str) -> bool {
    let subject = name.strip_prefix("people/").and_then(|name| name.strip_suffix(".key"));
    let known =
        subject.is_some_and(|token| token.parse().is_ok_and(|t: Token| t.as_str() == token));
    known || name == "master.key" || name == "site.key"
}

/// The names of all keys of a keyring, in order.
pub fn key_files(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for (below, before) in [("", ""), ("people", "people/")] {
        let entries = match fs::read_dir(folder.join(below)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let name = format!("{before}{}", entry?.file_name().to_string_lossy());
            names.extend(is_key_file(&name).then_some(name));
        }
    }
    names.sort();
    Ok(names)
}

/// The bytes of a key as it lies there; `None` when it was destroyed meanwhile.
pub fn read_key_file(path: &Path) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
    let bytes = match fs::read(path) {
        Ok(bytes) => Zeroizing::new(bytes),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    // A key is overwritten before it is removed.
    let gone = bytes.iter().all(|byte| *byte == 0) || !path.try_exists()?;
    Ok((!gone).then_some(bytes))
}

fn sync_folder(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}
