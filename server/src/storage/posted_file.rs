//! A file that somebody sends: it comes piece by piece into the scratch folder, and goes when nobody wants it.

use super::ContentHash;
use crate::{domain::sent_file_name::SentFileName, part_file::PartFile};
use bytes::Bytes;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::{
    fs::DirBuilder,
    io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};
use tokio::{fs::File, io::AsyncWriteExt, task::spawn_blocking};

/// What the name of a file in the scratch folder begins with.
pub const PART: &str = ".part-";

/// A file that was sent whole. Nobody has looked into it yet, and it is removed when this is dropped: who wants its content
/// reads it through `services::studio` and keeps what is made of it.
///
/// It has no `Debug`: its name may be personal.
pub struct PostedFile {
    part: PartFile,
    name: SentFileName,
    declared_type: String,
    size: u64,
    hash: ContentHash,
}

impl PostedFile {
    /// Where it lies for now.
    pub fn path(&self) -> &Path {
        self.part.path()
    }

    /// What the device of the sender calls it.
    pub fn name(&self) -> &SentFileName {
        &self.name
    }

    /// What the sender's browser says that it is; empty where it says nothing. It proves nothing: nothing may be decided by it.
    pub fn declared_type(&self) -> &str {
        &self.declared_type
    }

    /// Its bytes, at least one.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The hash of its content as it was sent.
    pub fn hash(&self) -> &ContentHash {
        &self.hash
    }
}

/// A file that is still coming. It is removed when this is dropped.
pub struct Receiving {
    part: PartFile,
    writer: File,
    hash: Sha256,
    size: u64,
}

impl Receiving {
    /// Begins a file in this folder, which is made for us alone where it is missing.
    pub async fn begin(folder: &Path) -> io::Result<Self> {
        let folder = folder.to_owned();
        let (part, writer) =
            spawn_blocking(move || create(folder)).await.map_err(io::Error::other)??;
        Ok(Self { part, writer: File::from_std(writer), hash: Sha256::new(), size: 0 })
    }

    /// How much came so far.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Takes what came.
    pub async fn take(&mut self, piece: &Bytes) -> io::Result<()> {
        self.hash.update(piece);
        self.size += piece.len() as u64;
        self.writer.write_all(piece).await
    }

    /// The file, which came whole.
    pub async fn finish(
        mut self,
        name: SentFileName,
        declared_type: String,
    ) -> io::Result<PostedFile> {
        // What is written aside is there, or its error, before anybody reads it.
        self.writer.flush().await?;
        let hash = ContentHash(HEXLOWER.encode(&self.hash.finalize()));
        Ok(PostedFile { part: self.part, name, declared_type, size: self.size, hash })
    }
}

fn create(folder: PathBuf) -> io::Result<(PartFile, std::fs::File)> {
    DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
    let part = PartFile::create(&folder.join(PART))?;
    let writer = part.writer()?;
    Ok((part, writer))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    async fn received(folder: &Path) -> Receiving {
        let mut file = Receiving::begin(folder).await.unwrap();
        for piece in ["se", "ed"] {
            file.take(&Bytes::from_static(piece.as_bytes())).await.unwrap();
        }
        file
    }

    fn lie_in(folder: &Path) -> usize {
        fs::read_dir(folder).unwrap().count()
    }

    #[tokio::test]
    async fn a_file_is_hashed_while_it_comes_and_goes_when_it_is_dropped() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("uploads");
        let name = SentFileName::of("seed.txt");
        let file = received(&folder).await.finish(name, "text/plain".to_owned()).await.unwrap();
        assert_eq!(fs::read(file.path()).unwrap(), b"seed");
        assert_eq!((file.size(), file.hash()), (4, &ContentHash::of(b"seed")));
        assert_eq!((file.name().as_str(), file.declared_type()), ("seed.txt", "text/plain"));
        assert_eq!(lie_in(&folder), 1);
        drop(file);
        assert_eq!(lie_in(&folder), 0);
    }

    #[tokio::test]
    async fn a_file_that_is_given_up_while_it_comes_goes_too_after_a_panic_as_well() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("uploads");
        drop(received(&folder).await);
        assert_eq!(lie_in(&folder), 0);
        let place = folder.clone();
        let panicked = tokio::spawn(async move {
            let _file = received(&place).await;
            assert_eq!(lie_in(&place), 1);
            panic!("a trial");
        });
        assert!(panicked.await.unwrap_err().is_panic());
        assert_eq!(lie_in(&folder), 0);
    }
}
