//! Letters as files, for a site without a mail server: the whole product works on a fresh machine.

use super::{NotSent, Transport, Why};
use crate::mail::{Mail, MailSetupError};
use futures::future::BoxFuture;
use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

/// Writes letters as `2026-12-05-<message>.eml`, for us alone. The same letter twice is one file.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Opens the folder, making it when it is missing.
    pub fn open(folder: &Path) -> Result<Self, MailSetupError> {
        let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
        made.map_err(|source| MailSetupError::Folder {
            path: folder.display().to_string(),
            source,
        })?;
        Ok(Self(folder.to_owned()))
    }

    fn keep(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
        let part = folder.join(format!(".part-{name}"));
        let mut file =
            OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&part, folder.join(name))?;
        File::open(folder)?.sync_all()
    }
}

impl Transport for Folder {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), NotSent>> {
        let (folder, bytes) = (self.0.clone(), mail.bytes.clone());
        let name = format!("{}-{}.eml", mail.day, mail.message);
        Box::pin(async move {
            let kept =
                tokio::task::spawn_blocking(move || Self::keep(&folder, &name, &bytes)).await;
            kept.ok().and_then(Result::ok).ok_or(NotSent::Later(Why::Folder))
        })
    }

    fn folder(&self) -> Option<PathBuf> {
        Some(self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

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
}
