//! The files of the keyring: whole or not there, for us alone, and gone for good when they go.

use super::{FOLDERS, Key, KeyringError, PENDING, PEOPLE};
use crate::{
    domain::{random::Random, token::Token},
    part_file::{LockedFile, PartFile, abandoned, abandoned_in, remove_present, sync_folder_of},
};
use std::{
    fs::{self, DirBuilder, OpenOptions},
    io::{self, ErrorKind, Write},
    os::unix::fs::{DirBuilderExt, MetadataExt},
    path::{Path, PathBuf},
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
    (|| {
        let mut part = PartFile::create(&path.with_extension("part-"))?;
        part.write(bytes)?;
        part.link(path)
    })()
    .map_err(unusable(path))
}

/// Whether a name is that of a file which is being written.
fn is_part(name: &str) -> bool {
    name.contains(".part-")
}

/// The files below a keyring that nobody writes any more.
pub fn abandoned_parts(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for below in FOLDERS {
        found.extend(abandoned_in(&folder.join(below), is_part)?);
    }
    Ok(found)
}

/// Removes them. One that is a second name of a key is not written over: the key would be too.
pub fn remove_abandoned_parts(folder: &Path) -> io::Result<()> {
    for path in abandoned_parts(folder)? {
        let Some(held) = abandoned(&path)? else { continue };
        if held.metadata()?.nlink() == 1 {
            overwrite(&path)?;
        }
        remove_present(&path)?;
    }
    Ok(())
}

/// Destroys every key of a keyring, then removes the folder. No folder is none.
pub fn destroy_all(folder: &Path) -> io::Result<()> {
    for name in key_files(folder)? {
        overwrite(&folder.join(name))?;
    }
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn overwrite(path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    let length = usize::try_from(file.metadata()?.len()).unwrap_or_default();
    file.write_all(&vec![0; length])?;
    file.sync_all()
}

/// Overwrites, syncs and removes a file, and syncs its folder. Says whether it was there.
pub fn destroy(path: &Path) -> Result<bool, KeyringError> {
    match overwrite(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        overwritten => overwritten,
    }
    .and_then(|()| remove_present(path))
    .and_then(|()| sync_folder_of(path))
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
    .and_then(|()| sync_folder_of(path))
    .map_err(unusable(path))
}

/// Leaves an empty word beside a key, durably, and holds it.
pub fn hold(path: &Path) -> Result<LockedFile, KeyringError> {
    let held = LockedFile::create(path.to_owned()).and_then(|held| {
        sync_folder_of(path)?;
        held.ok_or_else(|| ErrorKind::AlreadyExists.into())
    });
    held.map_err(unusable(path))
}

/// Whether there is such a word that nobody holds.
pub fn is_left(path: &Path) -> Result<bool, KeyringError> {
    abandoned(path).map(|left| left.is_some()).map_err(unusable(path))
}

/// The person of a key, by its name below the folder of a keyring.
pub fn of_person(name: &str) -> Option<&str> {
    name.strip_prefix("people/")?.strip_suffix(".key")
}

/// Whether a name below the folder of a keyring is that of a whole key, and not of one that is being written.
pub fn is_key_file(name: &str) -> bool {
    let known = of_person(name)
        .is_some_and(|token| token.parse().is_ok_and(|t: Token| t.as_str() == token));
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

/// The names of the people whose row is not committed yet, as far as the keyring knows.
pub fn pending_files(folder: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder.join(PEOPLE)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let name = name.strip_suffix(PENDING).and_then(|name| name.strip_suffix('.'));
        names.extend(name.map(str::to_owned));
    }
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
