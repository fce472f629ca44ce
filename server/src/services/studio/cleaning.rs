//! Files of other people, before anybody gets them: nothing in them but what they are for.
//!
//! A file is known by its content, taken apart, and written anew without the words about who made it, where and with
//! what; what cannot be taken apart is refused. That happens in a process of its own ([`ChildCleaner`] starts it,
//! [`worker`] is what it does), which can reach nothing and is ended when it takes too much.
//! `docs/decisions/0024-files-of-others.md` says why.

mod answer;
mod archive;
mod child;
mod gif;
mod kind;
mod limits;
mod mp3;
mod mp4;
mod ogg;
mod pdf;
#[cfg(any(test, feature = "testing"))]
pub mod planted;
mod polyglot;
#[cfg(test)]
mod tests;
mod text;
mod webm;
pub mod worker;

use answer::Answer;
pub use child::{ChildCleaner, Program};
pub use kind::FileKind;

use super::pictures::{self, PictureError, Smaller};
use serde::{Deserialize, Serialize};
use std::{fmt::Debug, io};

/// Largest file that is taken, in bytes.
pub const LARGEST: u64 = 50 * 1024 * 1024;

/// Cleans files of other people. Every method blocks: call it from a blocking task.
pub trait FileCleaner: Send + Sync + Debug {
    /// The file without what is not for readers. `extension` is that of its name, for texts, which have no other mark.
    fn clean(&self, file: &[u8], extension: &str) -> Result<Cleaned, CleanError>;

    /// A picture that was cleaned, at the widths for smaller screens.
    fn smaller(&self, picture: &[u8]) -> Result<Vec<Smaller>, CleanError>;
}

/// A file that readers may get.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    pub kind: FileKind,
    /// The file.
    pub bytes: Vec<u8>,
    /// Width and height of a picture or film, in points; of a film as it is shown.
    pub pixels: Option<(u32, u32)>,
}

/// Why there is no clean file.
#[derive(Debug, thiserror::Error)]
pub enum CleanError {
    /// The file is not one that readers may get.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Nothing is known about the file: the worker could not be started.
    #[error("the worker that reads files could not be started: {0}")]
    NoWorker(#[from] io::Error),
}

/// Why a file is not for readers. `Display` is the English sentence of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Not on the list, whatever its name says.
    #[error("its content is of no type that is taken")]
    UnknownType,
    /// One program would read it as this, another as that.
    #[error("it is of two types at once: {0} and {1}")]
    TwoTypes(String, String),
    /// It cannot be taken apart.
    #[error("it is broken: {0}")]
    Broken(String),
    /// It is encrypted.
    #[error("it is locked")]
    Locked,
    /// It holds macros or other programs that cannot be taken out.
    #[error("it holds macros")]
    Macros,
    /// There is something in it of which nobody can say what else it tells.
    #[error("it holds something that cannot be cleaned: {0}")]
    Uncleanable(String),
    /// A picture with more points than are decoded.
    #[error("it has {0} points; at most {most} are read", most = pictures::MOST_POINTS)]
    TooManyPoints(u64),
    /// It becomes too large when it is unpacked.
    #[error("it unpacks to more than is read: {0}")]
    TooMuch(String),
    /// The worker was ended.
    #[error("it took more than {0} seconds to read")]
    TooSlow(u64),
    /// The worker ended without an answer.
    #[error("it took more memory or time to read than a file may take")]
    TooCostly,
}

impl From<PictureError> for Refusal {
    fn from(error: PictureError) -> Self {
        match error {
            PictureError::TooLarge(points) => Self::TooManyPoints(points),
            PictureError::Broken(message) => Self::Broken(message),
        }
    }
}

fn broken(message: impl std::fmt::Display) -> Refusal {
    Refusal::Broken(message.to_string())
}

/// What the worker does with one file.
fn clean(file: &[u8], extension: &str) -> Result<Cleaned, Refusal> {
    let kind = kind::of(file, extension)?;
    polyglot::refuse(kind, file)?;
    let bytes = match kind {
        FileKind::Png | FileKind::Jpeg | FileKind::Webp => {
            pictures::clean(kind.media_type(), file)?
        }
        FileKind::Pdf => pdf::clean(file)?,
        FileKind::Mp3 => mp3::clean(file)?,
        FileKind::Ogg => ogg::clean(file)?,
        FileKind::M4a | FileKind::Mp4 => mp4::clean(file)?,
        FileKind::Webm => webm::clean(file)?,
        FileKind::Vtt => text::captions(file)?,
        FileKind::Txt | FileKind::Csv => file.to_vec(),
        FileKind::Epub | FileKind::Odt | FileKind::Docx => archive::clean(kind, file)?,
    };
    // What stood in the middle can have come near an end.
    polyglot::refuse(kind, &bytes)?;
    let pixels = match kind {
        FileKind::Mp4 => mp4::shown_size(&bytes),
        FileKind::Webm => webm::shown_size(&bytes),
        kind if kind.is_picture() => Some(pictures::points(&bytes)?),
        _ => None,
    };
    Ok(Cleaned { kind, bytes, pixels })
}

/// Cleans in the process that asks: for tests, which have no program to start. Never for files of other people.
#[cfg(any(test, feature = "testing"))]
#[derive(Debug, Clone, Copy, Default)]
pub struct InProcess;

#[cfg(any(test, feature = "testing"))]
impl FileCleaner for InProcess {
    fn clean(&self, file: &[u8], extension: &str) -> Result<Cleaned, CleanError> {
        Ok(clean(file, extension)?)
    }

    fn smaller(&self, picture: &[u8]) -> Result<Vec<Smaller>, CleanError> {
        Ok(pictures::smaller(picture).map_err(Refusal::from)?)
    }
}
