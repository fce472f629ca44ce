//! Files that are being written, beside their place, until they are whole.
//!
//! Who writes one holds a lock on it, which goes with the process however that ends. So what a killed process left is told
//! from what somebody is just writing: by any process, at once, and on every server that shares the folder.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU64, Ordering},
};

/// A file that is locked by us as long as this is held.
#[derive(Debug)]
pub struct LockedFile {
    path: PathBuf,
    file: File,
}

impl LockedFile {
    /// Makes a file for us alone; `None` when there is one of that name.
    pub fn create(path: PathBuf) -> io::Result<Option<Self>> {
        loop {
            let mut options = OpenOptions::new();
            let file = match options.write(true).create_new(true).mode(0o600).open(&path) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(None),
                opened => opened?,
            };
            // Where a folder knows no locks, nothing in it is ever taken for abandoned.
            let _ = file.lock();
            // Who tidied up between these two lines took it for an abandoned one.
            if path.try_exists()? {
                return Ok(Some(Self { path, file }));
            }
        }
    }

    pub fn remove(self) -> io::Result<()> {
        fs::remove_file(&self.path)
    }
}

/// A file that goes when this is dropped, unless it was put into its place.
#[derive(Debug)]
pub struct PartFile {
    locked: LockedFile,
    placed: bool,
}

impl PartFile {
    /// Makes a file whose name begins with `prefix`; what follows belongs to this process alone.
    pub fn create(prefix: &Path) -> io::Result<Self> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        loop {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let mut name = OsString::from(prefix);
            name.push(format!("{}-{number}", process::id()));
            // A process that had our number once may have left one.
            if let Some(locked) = LockedFile::create(name.into())? {
                return Ok(Self { locked, placed: false });
            }
        }
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.locked.path
    }

    /// Another handle to write with.
    pub fn writer(&self) -> io::Result<File> {
        self.locked.file.try_clone()
    }

    /// Writes bytes, durably.
    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.locked.file.write_all(bytes)?;
        self.locked.file.sync_all()
    }

    /// Gives it its name, in place of what had it, durably.
    pub fn rename(mut self, place: &Path) -> io::Result<()> {
        fs::rename(self.path(), place)?;
        self.placed = true;
        sync_folder_of(place)
    }

    /// Gives it its name unless another has it, durably.
    pub fn link(self, place: &Path) -> io::Result<()> {
        match fs::hard_link(self.path(), place) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        drop(self);
        sync_folder_of(place)
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        if !self.placed {
            // It has its name already, or nobody wants it. What stays all the same is tidied up later.
            let _ = fs::remove_file(self.path());
        }
    }
}

/// Writes a file whole, in place of what had its name, durably.
pub fn replace(place: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut part = PartFile::create(&place.with_extension("part-"))?;
    part.write(bytes)?;
    part.rename(place)
}

/// Makes the name of a file durable.
pub fn sync_folder_of(path: &Path) -> io::Result<()> {
    File::open(folder_of(path))?.sync_all()
}

/// The folder of a file, also of one that is named alone.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A file that nobody writes any more, if it is one: held, so that nobody takes it meanwhile.
///
/// Where a folder knows no locks it is nobody's to say, and the file stays.
pub fn abandoned(path: &Path) -> io::Result<Option<File>> {
    // Some folders lock only what is open for writing.
    match OpenOptions::new().read(true).write(true).open(path) {
        Ok(file) => Ok(file.try_lock().is_ok().then_some(file)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::PermissionDenied) => {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// The files of a folder whose name is that of a part and that nobody writes any more. No folder has none.
pub fn abandoned_in(folder: &Path, is_part: impl Fn(&str) -> bool) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry?;
        if is_part(&entry.file_name().to_string_lossy())
            && entry.file_type()?.is_file()
            && abandoned(&entry.path())?.is_some()
        {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// Removes these files; gives how many there were.
pub fn remove_abandoned(folder: &Path, is_part: impl Fn(&str) -> bool) -> io::Result<usize> {
    let mut removed = 0;
    for path in abandoned_in(folder, is_part)? {
        let Some(held) = abandoned(&path)? else { continue };
        remove_present(&path)?;
        drop(held);
        removed += 1;
    }
    Ok(removed)
}

/// Removes a file, if it is there.
pub fn remove_present(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<_> = entries.map(|name| name.into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn is_part(name: &str) -> bool {
        name.contains(".part-")
    }

    #[test]
    fn du2_what_somebody_writes_stays_and_what_was_left_goes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        let mut part = PartFile::create(&path.join("a.part-")).unwrap();
        part.write(b"half").unwrap();
        fs::write(path.join("b.part-7"), "left").unwrap();
        fs::write(path.join("c"), "whole").unwrap();
        assert_eq!(remove_abandoned(path, is_part).unwrap(), 1);
        assert_eq!(names(path).len(), 2, "the one that is being written, and the whole one");
        part.rename(&path.join("a")).unwrap();
        assert_eq!(names(path), ["a", "c"]);
        // The twin: without the lock it would have been taken for one that was left.
        let unlocked = PartFile::create(&path.join("d.part-")).unwrap();
        unlocked.locked.file.unlock().unwrap();
        assert_eq!(remove_abandoned(path, is_part).unwrap(), 1);
        assert!(unlocked.rename(&path.join("d")).is_err());
    }

    #[test]
    fn du2_a_name_that_an_earlier_process_left_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let prefix = folder.path().join("a.part-");
        let key = folder.path().join("a.key");
        fs::write(&key, "key").unwrap();
        // Killed between giving the name and removing the part: both names are one file.
        for number in 0..64 {
            let left = format!("{}{}-{number}", prefix.display(), process::id());
            fs::hard_link(&key, left).unwrap();
        }
        let mut part = PartFile::create(&prefix).unwrap();
        part.write(b"another").unwrap();
        assert_eq!(fs::read(&key).unwrap(), b"key");
    }

    #[test]
    fn a_part_that_is_given_up_goes_and_a_name_that_is_taken_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        fs::write(path.join("a"), "first").unwrap();
        let mut part = PartFile::create(&path.join("a.part-")).unwrap();
        part.write(b"second").unwrap();
        part.link(&path.join("a")).unwrap();
        drop(PartFile::create(&path.join("b.part-")).unwrap());
        assert_eq!(names(path), ["a"]);
        assert_eq!(fs::read(path.join("a")).unwrap(), b"first");
        assert!(LockedFile::create(path.join("a")).unwrap().is_none());
    }
}
