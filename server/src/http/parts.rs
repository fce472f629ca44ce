//! The parts of a form with files (`multipart/form-data`), one after the other while they come.
//!
//! Text is read into memory, as much of it as any form may have. A file goes into the scratch folder piece by piece, and is
//! gone from there when nobody holds it any more: the form was refused, its sender went away, its handler panicked. What a
//! process that was killed left is removed when the next one begins ([`crate::leftovers`]).

use super::{
    HttpError,
    upload::{Stopped, Upload},
};
use crate::{
    domain::sent_file_name::SentFileName,
    state::AppState,
    storage::{PostedFile, Receiving},
};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request, multipart::Field};
use bytes::Bytes;
use http::StatusCode;
use std::{
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

/// Longest word for the type of a file that is taken over, in bytes.
const LONGEST_TYPE: usize = 200;

/// A handler reads files, and its route does not say so.
#[derive(Debug, thiserror::Error)]
#[error("the route of this form does not say that it reads files (`Route::reads_files`)")]
struct NotDeclared;

/// The parts of a body that are not read yet.
pub struct Parts {
    parts: Multipart,
    upload: Arc<Upload>,
    text_left: u64,
    folder: PathBuf,
}

/// Why a part is not read to its end.
#[derive(Debug, thiserror::Error)]
pub enum PartError {
    /// The body has no more of it that is read.
    #[error(transparent)]
    Stopped(#[from] Stopped),
    /// The disk does not take the file.
    #[error("a file that was sent could not be written down")]
    Disk(#[from] io::Error),
}

impl Parts {
    /// The parts of a request to a route that reads files. A body of another kind is refused: 415.
    pub async fn of(mut request: Request, state: &AppState) -> Result<Self, HttpError> {
        let upload = request.extensions().get::<Arc<Upload>>().cloned();
        let upload = upload.ok_or(NotDeclared)?;
        // The bound of the route holds, not that of a library.
        DefaultBodyLimit::disable().apply(&mut request);
        let parts = Multipart::from_request(request, state).await;
        let parts = parts.map_err(|_| HttpError::status(StatusCode::UNSUPPORTED_MEDIA_TYPE))?;
        let (text_left, folder) = (upload.text(), state.config.uploads_dir());
        Ok(Self { parts, upload, text_left, folder })
    }

    /// The next part; `None` behind the last one. What was not read of the one before is passed over.
    pub async fn next(&mut self) -> Result<Option<Part<'_>>, Stopped> {
        let Self { parts, upload, text_left, folder } = self;
        let field = upload.paced(parts.next_field()).await.map_err(|_| upload.why())?;
        let Some(field) = field else { return Ok(None) };
        Ok(Some(Part { field, upload, text_left, folder }))
    }

    /// How many megabytes of files the route takes.
    pub fn megabytes(&self) -> u32 {
        self.upload.megabytes()
    }
}

/// One part of a body: a field of text, or a file.
pub struct Part<'a> {
    field: Field<'a>,
    upload: &'a Upload,
    text_left: &'a mut u64,
    folder: &'a Path,
}

/// What a part for a file holds.
pub enum Received {
    /// A file.
    File(PostedFile),
    /// Nothing: no file was chosen.
    NotChosen,
    /// A file without content.
    Empty,
    /// More than it may. What is left of it is not read yet.
    TooLarge,
}

impl Part<'_> {
    /// The name of the field; empty where it has none.
    pub fn name(&self) -> &str {
        self.field.name().unwrap_or_default()
    }

    /// Whether it comes from a field for files.
    pub fn is_of_file(&self) -> bool {
        self.field.file_name().is_some()
    }

    /// What the device of the sender calls the file.
    pub fn file_name(&self) -> SentFileName {
        SentFileName::of(self.field.file_name().unwrap_or_default())
    }

    /// Whether the sender says beforehand that all of it is more than the route takes.
    pub fn is_announced_too_large(&self) -> bool {
        self.upload.is_announced_too_large()
    }

    /// The text of a field.
    pub async fn text(mut self) -> Result<String, Stopped> {
        self.count_text(self.name().len())?;
        let mut text = Vec::new();
        while let Some(piece) = self.piece().await? {
            self.count_text(piece.len())?;
            text.extend_from_slice(&piece);
        }
        Ok(String::from_utf8_lossy(&text).into_owned())
    }

    /// The file, of so many bytes at most.
    pub async fn receive(&mut self, most: u64) -> Result<Received, PartError> {
        let mut receiving: Option<Receiving> = None;
        while let Some(piece) = self.piece().await? {
            self.upload.claim(piece.len());
            if piece.is_empty() {
                continue;
            }
            let file = match &mut receiving {
                Some(file) => file,
                None => receiving.insert(Receiving::begin(self.folder).await?),
            };
            if file.size() + piece.len() as u64 > most {
                return Ok(Received::TooLarge);
            }
            file.take(&piece).await?;
        }
        match receiving {
            Some(file) => {
                let file = file.finish(self.file_name(), self.declared_type()).await?;
                Ok(Received::File(file))
            }
            None if self.field.file_name().is_none_or(str::is_empty) => Ok(Received::NotChosen),
            None => Ok(Received::Empty),
        }
    }

    /// Reads what is left of a file that nobody wants, so that what follows it can be read.
    pub async fn pass_over(mut self) -> Result<(), Stopped> {
        while let Some(piece) = self.piece().await? {
            self.upload.claim(piece.len());
        }
        Ok(())
    }

    fn declared_type(&self) -> String {
        let declared = self.field.content_type().filter(|said| said.len() <= LONGEST_TYPE);
        declared.unwrap_or_default().to_owned()
    }

    fn count_text(&mut self, bytes: usize) -> Result<(), Stopped> {
        let left = self.text_left.checked_sub(bytes as u64).ok_or(Stopped::TooMuchText)?;
        *self.text_left = left;
        Ok(())
    }

    async fn piece(&mut self) -> Result<Option<Bytes>, Stopped> {
        self.upload.paced(self.field.chunk()).await.map_err(|_| self.upload.why())
    }
}
