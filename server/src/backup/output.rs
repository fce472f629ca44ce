//! The file of a backup while it is written: under a temporary name, synced, and renamed when it is whole.

use super::{BackupError, HEAD, Head, MANIFEST, Manifest, Part, Recipient, archive};
use crate::part_file::{PartFile, folder_of, remove_abandoned};
use age::{Encryptor, stream::StreamWriter};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::{
    fs::File,
    io::{self, BufWriter, Read, Write},
    path::{Path, PathBuf},
};

const PIECE: usize = 256 * 1024;

/// A backup that is being written. Dropped before [`Self::finish`], it leaves nothing.
#[derive(Debug)]
pub struct Output {
    to: PathBuf,
    part: Option<PartFile>,
    sink: Option<Sink>,
    manifest: Manifest,
}

enum Sink {
    Open(BufWriter<File>),
    Sealed(Box<StreamWriter<BufWriter<File>>>),
}

impl std::fmt::Debug for Sink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Open(_) => "Open",
            Self::Sealed(_) => "Sealed",
        })
    }
}

impl Sink {
    fn new(file: File, recipients: &[Recipient]) -> Result<Self, io::Error> {
        let file = BufWriter::new(file);
        let keys: Result<Vec<_>, _> = recipients.iter().map(Recipient::key).collect();
        let keys = keys.map_err(io::Error::other)?;
        if keys.is_empty() {
            return Ok(Self::Open(file));
        }
        let keys = keys.iter().map(|key| key as &dyn age::Recipient);
        let sealing = Encryptor::with_recipients(keys).map_err(io::Error::other)?;
        Ok(Self::Sealed(Box::new(sealing.wrap_output(file)?)))
    }

    fn write(&mut self) -> &mut dyn Write {
        match self {
            Self::Open(file) => file,
            Self::Sealed(stream) => stream,
        }
    }

    fn finish(self) -> io::Result<File> {
        let file = match self {
            Self::Open(file) => file,
            Self::Sealed(stream) => stream.finish()?,
        };
        file.into_inner().map_err(io::IntoInnerError::into_error)
    }
}

impl Output {
    /// Begins a backup that will be the file `to`, for the owner alone, sealed to `recipients` if there are any. Refuses
    /// a name that is taken.
    pub fn create(to: &Path, recipients: &[Recipient], head: &Head) -> Result<Self, BackupError> {
        let failed = BackupError::io(to);
        if to.symlink_metadata().is_ok() {
            return Err(BackupError::Exists(to.display().to_string()));
        }
        let Some(name) = to.file_name() else {
            return Err(failed(io::ErrorKind::InvalidInput.into()));
        };
        let prefix = format!("{}.part-", name.to_string_lossy());
        let begin = || -> io::Result<(PartFile, Sink)> {
            // Of an earlier one to the same name that was cut off.
            remove_abandoned(folder_of(to), |name| is_numbered(name, &prefix))?;
            let part = PartFile::create(&to.with_file_name(&prefix))?;
            let sink = Sink::new(part.writer()?, recipients)?;
            Ok((part, sink))
        };
        let (part, sink) = begin().map_err(failed)?;
        let manifest = Manifest::default();
        let mut output = Self { to: to.to_owned(), part: Some(part), sink: Some(sink), manifest };
        output.json(HEAD, head)?;
        Ok(output)
    }

    /// Writes one part of exactly `size` bytes.
    pub(super) fn part(
        &mut self,
        name: &str,
        size: u64,
        from: &mut dyn Read,
    ) -> Result<(), BackupError> {
        let part = self.write_part(name, size, from).map_err(BackupError::io(&self.to))?;
        self.manifest.parts.push(part);
        Ok(())
    }

    /// Writes a part as JSON.
    pub(super) fn json(
        &mut self,
        name: &str,
        what: &impl serde::Serialize,
    ) -> Result<(), BackupError> {
        let bytes = serde_json::to_vec(what).map_err(io::Error::other);
        let bytes = bytes.map_err(BackupError::io(&self.to))?;
        self.part(name, bytes.len() as u64, &mut bytes.as_slice())
    }

    fn write_part(&mut self, name: &str, size: u64, from: &mut dyn Read) -> io::Result<Part> {
        let Some(sink) = &mut self.sink else { return Err(io::ErrorKind::BrokenPipe.into()) };
        let out = sink.write();
        archive::write_head(out, name, size)?;
        let mut hash = Sha256::new();
        let mut piece = vec![0; PIECE];
        let mut left = size;
        while left > 0 {
            let most = piece.len().min(usize::try_from(left).unwrap_or(usize::MAX));
            let count = from.read(&mut piece[..most])?;
            if count == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            hash.update(&piece[..count]);
            out.write_all(&piece[..count])?;
            left -= count as u64;
        }
        out.write_all(archive::padding(size))?;
        Ok(Part { name: name.to_owned(), size, sha256: HEXLOWER.encode(&hash.finalize()) })
    }

    /// Writes the manifest, makes everything durable, and gives the file its name. Says how many parts there are.
    pub fn finish(mut self) -> Result<usize, BackupError> {
        let manifest = std::mem::take(&mut self.manifest);
        self.json(MANIFEST, &manifest)?;
        self.end().map_err(BackupError::io(&self.to))?;
        Ok(manifest.parts.len())
    }

    fn end(&mut self) -> io::Result<()> {
        let (Some(mut sink), Some(part)) = (self.sink.take(), self.part.take()) else {
            return Ok(());
        };
        archive::write_end(sink.write())?;
        sink.finish()?.sync_all()?;
        // A name that may not outlive a power cut is no backup: whoever is told that it failed finds none.
        part.rename(&self.to).inspect_err(|_| {
            let _ = std::fs::remove_file(&self.to);
        })
    }
}

/// Whether a name is the prefix and the numbers of a process.
fn is_numbered(name: &str, prefix: &str) -> bool {
    let numbers = name.strip_prefix(prefix).filter(|rest| !rest.is_empty());
    numbers.is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{backup::Contents, domain::clock::SystemClock};
    use std::fs;

    #[test]
    fn du2_what_a_killed_backup_left_goes_with_the_next_to_the_same_name() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for name in ["b.part-77", "b.part-77-0", "b.part-of-mine", "c.part-77"] {
            fs::write(at(name), "left").unwrap();
        }
        let head = Head::new(Contents::Keyring, Vec::new(), &SystemClock);
        let running = Output::create(&at("b"), &[], &head).unwrap();
        let other = Output::create(&at("b"), &[], &head).unwrap();
        assert!(!at("b.part-77").exists() && !at("b.part-77-0").exists());
        assert!(
            at("b.part-of-mine").exists() && at("c.part-77").exists(),
            "what is not ours stays"
        );
        // The twin: one that somebody is making is not taken for one that was left.
        running.finish().unwrap();
        assert!(at("b").exists());
        drop(other);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
    }
}
