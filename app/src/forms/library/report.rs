//! The form in which a reader says that a text is wrong: one field, and what the page knew when it was shown.

use crate::forms::{FormField, FormState, guarded::Resubmit};
use serde::Deserialize;
use server::domain::report::{ReportMessage, ReportMessageError};

/// What the browser sends.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Raw {
    /// The words.
    pub message: String,
    /// The language that was shown.
    pub shown: String,
    /// The number of the revision that was shown.
    pub number: String,
    /// The part that is meant.
    pub part: String,
}

/// The fields that a person fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportField {
    /// What is wrong.
    Message,
}

/// Why a report is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldError {
    /// Nothing was written.
    Empty,
    /// More letters than fit.
    TooLong,
    /// The text has as many reports today as are taken.
    TooMany,
    /// It has to be sent once more.
    Resubmit(Resubmit),
}

impl FormField for ReportField {
    type FieldError = FieldError;
    fn name(self) -> &'static str {
        match self {
            Self::Message => "message",
        }
    }
}

/// The words, or the form as it comes back.
pub fn read(raw: &Raw) -> Result<ReportMessage, FormState<ReportField>> {
    let why = match ReportMessage::parse(&raw.message) {
        Ok(message) => return Ok(message),
        Err(ReportMessageError::Empty) => FieldError::Empty,
        Err(ReportMessageError::TooLong) => FieldError::TooLong,
    };
    let mut form = typed(raw);
    form.refuse(ReportField::Message, why);
    Err(form)
}

/// The form with what was typed, refused as a whole because too many came before.
pub fn too_many(raw: &Raw) -> FormState<ReportField> {
    let mut form = typed(raw);
    form.refuse_whole(FieldError::TooMany);
    form
}

/// The form with what was typed, to be sent once more.
pub fn again(raw: &Raw, why: Resubmit) -> FormState<ReportField> {
    let mut form = typed(raw);
    form.refuse_whole(FieldError::Resubmit(why));
    form
}

fn typed(raw: &Raw) -> FormState<ReportField> {
    let mut form = FormState::default();
    form.typed(ReportField::Message, raw.message.clone());
    form
}
