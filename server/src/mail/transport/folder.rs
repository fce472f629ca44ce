//! Letters as files, for a site without a mail server: the whole product works on a fresh machine.

use super::{NotSent, Transport, Why};
use crate::{
    mail::{Mail, MailSetupError},
    part_file::{PartFile, remove_abandoned, remove_present},
};
use futures::future::BoxFuture;
use std::{
    fs::DirBuilder,
    io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

/// What the name of a letter that is being written begins with.
pub(super) const PART: &str = ".part-";

/// Writes letters as `2026-12-05-<message>.eml`, for us alone; with `-<token>` behind it when it is about somebody's account,
/// so that it goes with them. The same letter twice is one file.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Opens the folder, making it when it is missing. What a process that was cut off left half-written goes.
    pub fn open(folder: &Path) -> Result<Self, MailSetupError> {
        let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
        let tidied = made.and_then(|()| remove_abandoned(folder, |name| name.starts_with(PART)));
        tidied.map_err(|source| MailSetupError::Folder {
            path: folder.display().to_string(),
            source,
        })?;
        Ok(Self(folder.to_owned()))
    }

    fn keep(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
        let mut part = PartFile::create(&folder.join(format!("{PART}{name}-")))?;
        part.write(bytes)?;
        part.rename(&folder.join(name))
    }
}

fn name(mail: &Mail) -> String {
    match &mail.person {
        Some(person) => format!("{}-{}-{person}.eml", mail.day, mail.message),
        None => format!("{}-{}.eml", mail.day, mail.message),
    }
}

impl Transport for Folder {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), NotSent>> {
        let (folder, bytes) = (self.0.clone(), mail.bytes.clone());
        let name = name(mail);
        Box::pin(async move {
            let kept =
                tokio::task::spawn_blocking(move || Self::keep(&folder, &name, &bytes)).await;
            kept.ok().and_then(Result::ok).ok_or(NotSent::Later(Why::Folder))
        })
    }

    fn take_back<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, io::Result<()>> {
        let path = self.0.join(name(mail));
        Box::pin(async move { tokio::task::spawn_blocking(move || remove_present(&path)).await? })
    }

    fn folder(&self) -> Option<PathBuf> {
        Some(self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, os::unix::fs::PermissionsExt};

    #[test]
    fn du13_letters_in_the_folder_are_for_us_alone() {
        let top = tempfile::tempdir().unwrap();
        let folder = top.path().join("mail");
        assert_eq!(Folder::open(&folder).unwrap().folder(), Some(folder.clone()));
        Folder::keep(&folder, "2026-12-05-a.eml", b"first").unwrap();
        Folder::keep(&folder, "2026-12-05-a.eml", b"again").unwrap();
        let names: Vec<_> = fs::read_dir(&folder).unwrap().map(|one| one.unwrap().path()).collect();
        assert_eq!(names, [folder.join("2026-12-05-a.eml")]);
        assert_eq!(fs::read(&names[0]).unwrap(), b"again");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&folder), mode(&names[0])), (0o700, 0o600));
    }
    #[test]
    fn du2_a_letter_that_was_being_written_when_the_process_was_killed_goes() {
        let top = tempfile::tempdir().unwrap();
        let left = top.path().join(".part-2026-12-05-a.eml");
        fs::write(&left, "half").unwrap();
        let running = PartFile::create(&top.path().join(".part-2026-12-05-b.eml-")).unwrap();
        Folder::open(top.path()).unwrap();
        assert!(!left.exists() && running.path().exists());
    }
}
