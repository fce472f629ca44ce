//! A form with files, read while it comes. Text is kept as in any form; each file goes into the scratch folder, bounded by
//! its field and by the route, and is gone when the form is.
//!
//! Fields of files are the last of their form, so that all that is typed is here when a file is refused, and that no file is
//! read where the guard refuses the form.

use super::{Control, Field, FileLimits, Form, FormState, refusals};
use axum::{
    extract::Request,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use server::{
    http::{
        HttpError,
        parts::{Part, PartError, Parts, Received},
        upload::Stopped,
    },
    state::AppState,
    storage::PostedFile,
};

/// Why a form with files is not read to its end.
enum End {
    /// It was refused, and says why.
    Refused,
    /// It holds what this form does not.
    Strange,
    /// A part could not be read.
    Part(PartError),
}

impl From<PartError> for End {
    fn from(error: PartError) -> Self {
        Self::Part(error)
    }
}

impl From<Stopped> for End {
    fn from(why: Stopped) -> Self {
        Self::Part(why.into())
    }
}

/// Whether one of the fields is for files.
pub(super) const fn takes_files(fields: &[Field]) -> bool {
    let mut at = 0;
    while at < fields.len() {
        if fields[at].files().is_some() {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether there is one file at most.
fn is_for_one_file(fields: &[Field]) -> bool {
    fields.iter().filter_map(|field| field.files()).map(|limits| limits.most).sum::<u32>() == 1
}

/// Whether nothing stands behind a field of files but others of them, and what the page gives along: the word of a button.
const fn files_are_last(fields: &[Field]) -> bool {
    let (mut at, mut seen) = (0, false);
    while at < fields.len() {
        match fields[at].control {
            Control::File(_) => seen = true,
            Control::Hidden => {}
            _ if seen => return false,
            _ => {}
        }
        at += 1;
    }
    true
}

impl<F: Form> FormState<F> {
    /// The file of a field that needs one. `None` where the form was refused, or is now because none was chosen.
    pub fn file(&mut self, field: Field) -> Option<PostedFile> {
        let file = self.files(field)?.into_iter().next();
        if file.is_none() {
            self.refuse(field, refusals::no_file());
        }
        file
    }

    /// The files of a field, perhaps none. `None` where the form was refused: then what came of them is not all.
    pub fn files(&mut self, field: Field) -> Option<Vec<PostedFile>> {
        if self.is_refused() {
            return None;
        }
        let of_field = |(name, _): &mut (&'static str, PostedFile)| *name == field.name;
        Some(self.files.extract_if(.., of_field).map(|(_, file)| file).collect())
    }

    /// The form of a body in parts. One whose files are refused comes back as it was typed.
    pub(super) async fn of_parts(request: Request, state: &AppState) -> Result<Self, Response> {
        const { assert!(files_are_last(F::FIELDS), "fields of files are the last of their form") };
        let mut parts = Parts::of(request, state).await.map_err(IntoResponse::into_response)?;
        let mut form = Self::default();
        match form.read_parts(&mut parts, state).await {
            Ok(()) | Err(End::Refused) => {}
            Err(End::Part(PartError::Stopped(Stopped::TooLarge))) => form.refuse_size(&parts),
            Err(End::Part(PartError::Stopped(Stopped::Broken))) => {
                form.refuse_whole(refusals::cut_off());
            }
            Err(end) => return Err(answer(end).into_response()),
        }
        if form.is_refused() {
            form.files.clear();
        }
        Ok(form)
    }

    async fn read_parts(&mut self, parts: &mut Parts, state: &AppState) -> Result<(), End> {
        let mut seen = Vec::new();
        while let Some(part) = parts.next().await? {
            let field = F::FIELDS.iter().find(|field| field.name == part.name());
            match field.and_then(|field| Some((*field, field.files()?))) {
                Some((field, limits)) if part.is_of_file() => {
                    seen.push(field.name);
                    let count = seen.iter().filter(|name| **name == field.name).count();
                    if limits.most == 1 && count > 1 {
                        return Err(End::Strange);
                    }
                    let is_one_too_many = count > limits.most as usize;
                    self.read_file(part, (field, limits), is_one_too_many, state).await?;
                }
                None if !part.is_of_file() => self.read_text(part).await?,
                _ => return Err(End::Strange),
            }
        }
        Ok(())
    }

    async fn read_text(&mut self, part: Part<'_>) -> Result<(), End> {
        let name = part.name().to_owned();
        let text = part.text().await?;
        self.take(&name, text).ok_or(End::Strange)
    }

    async fn read_file(
        &mut self,
        mut part: Part<'_>,
        (field, limits): (Field, FileLimits),
        is_one_too_many: bool,
        state: &AppState,
    ) -> Result<(), End> {
        if !self.check(state) {
            return Err(End::Refused);
        }
        if part.is_announced_too_large() {
            if is_for_one_file(F::FIELDS) {
                self.refuse(field, refusals::large_file(&part.file_name(), limits));
            }
            return Err(Stopped::TooLarge.into());
        }
        if is_one_too_many {
            self.refuse(field, refusals::many_files(limits));
            return Ok(part.pass_over().await?);
        }
        match part.receive(limits.bytes()).await? {
            Received::File(file) => self.files.push((field.name, file)),
            Received::NotChosen => {}
            Received::Empty => self.refuse(field, refusals::empty_file(&part.file_name())),
            Received::TooLarge => {
                self.refuse(field, refusals::large_file(&part.file_name(), limits));
                part.pass_over().await?;
            }
        }
        Ok(())
    }

    /// Refuses what is larger than the route takes, unless a file is refused for its own size.
    fn refuse_size(&mut self, parts: &Parts) {
        if !self.is_refused() {
            self.refuse_whole(refusals::large_files(parts.megabytes()));
        }
    }
}

/// The answer to a body that is no form of ours.
fn answer(end: End) -> HttpError {
    match end {
        End::Part(PartError::Disk(error)) => HttpError::because(PartError::Disk(error)),
        End::Part(PartError::Stopped(Stopped::TooMuchText | Stopped::TooLarge)) => {
            HttpError::status(StatusCode::PAYLOAD_TOO_LARGE)
        }
        End::Part(PartError::Stopped(Stopped::TooSlow)) => {
            HttpError::status(StatusCode::REQUEST_TIMEOUT)
        }
        End::Part(PartError::Stopped(Stopped::Broken)) => {
            HttpError::status(StatusCode::BAD_REQUEST)
        }
        End::Strange | End::Refused => HttpError::status(StatusCode::UNPROCESSABLE_ENTITY),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use locales::msg;

    const TITLE: Field = Field::line("title", msg::organizations::text_name_label);
    const BUTTON: Field = Field::hidden("button");
    const PAPER: Field = Field::file("paper", msg::organizations::text_name_label, ".pdf", 50);

    #[test]
    fn files_stand_behind_all_that_is_typed() {
        for fields in [&[TITLE, PAPER][..], &[TITLE, PAPER, PAPER, BUTTON], &[PAPER], &[TITLE]] {
            assert!(files_are_last(fields));
        }
        assert!(!files_are_last(&[PAPER, TITLE]) && !files_are_last(&[TITLE, PAPER, TITLE]));
    }

    #[test]
    fn a_field_says_which_files_it_takes() {
        assert!(takes_files(&[TITLE, PAPER]) && !takes_files(&[TITLE, BUTTON]));
        assert!(is_for_one_file(&[TITLE, PAPER]) && !is_for_one_file(&[PAPER.at_most(2)]));
        assert!(!is_for_one_file(&[PAPER, PAPER]));
        assert_eq!(PAPER.files().unwrap().bytes(), 50_000_000);
        assert_eq!(PAPER.at_most(3).files().unwrap().most, 3);
        assert!(!PAPER.echoes && TITLE.at_most(3).files().is_none());
    }
}
