//! The form in which somebody gives a passkey another name, or removes it.

use crate::forms::{FormField, FormState};
use serde::Deserialize;
use server::domain::accounts::name::{GivenName, NameError};

/// What the browser sends.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Raw {
    /// `remove`, or nothing.
    pub action: String,
    /// The new name.
    pub name: String,
}

/// The fields that a person fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasskeyField {
    /// The name.
    Name,
}

/// Why the form is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldError {
    /// Nothing was written.
    Empty,
    /// More letters than fit.
    TooLong,
    /// An admin keeps one strong factor.
    LastOne,
}

impl FormField for PasskeyField {
    type FieldError = FieldError;
    fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
        }
    }
}

/// The form as it is shown at first.
pub fn of(name: &GivenName) -> FormState<PasskeyField> {
    let mut form = FormState::default();
    form.typed(PasskeyField::Name, name.as_str());
    form
}

/// The name, or the form as it comes back.
pub fn read(raw: &Raw) -> Result<GivenName, FormState<PasskeyField>> {
    let why = match GivenName::parse(&raw.name) {
        Ok(name) => return Ok(name),
        Err(NameError::Empty) => FieldError::Empty,
        Err(NameError::TooLong) => FieldError::TooLong,
    };
    let mut form = FormState::default();
    form.typed(PasskeyField::Name, raw.name.clone());
    form.refuse(PasskeyField::Name, why);
    Err(form)
}

/// The form as it comes back when an admin would have nothing left to show.
pub fn last_one(name: &GivenName) -> FormState<PasskeyField> {
    let mut form = of(name);
    form.refuse_whole(FieldError::LastOne);
    form
}
