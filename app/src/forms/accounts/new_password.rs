//! The form in which somebody sets a password and confirms an app with a code of it.

use crate::forms::{FormField, FormState};
use serde::Deserialize;
use server::domain::accounts::{
    one_time::{OneTimeCode, TimedCode},
    password::{Password, PasswordError},
};

/// What the browser sends.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Raw {
    /// `remove`, or nothing.
    pub action: String,
    /// The password.
    pub password: String,
    /// The same once more.
    pub again: String,
    /// The code that the app shows.
    pub code: String,
    /// The secret that the page offered, sealed.
    pub secret: String,
}

/// The fields that a person fills in. None of them is shown again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewPasswordField {
    /// The password.
    Password,
    /// The same once more.
    Resubmit,
    /// The code.
    Code,
}

/// Why the form is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldError {
    /// Nothing was written.
    Empty,
    /// Too few letters.
    TooShort,
    /// Too many.
    TooLong,
    /// Guessed too easily.
    TooCommon,
    /// The two are not the same.
    Different,
    /// Not a code of this app, now.
    WrongCode,
    /// An admin keeps one strong factor.
    LastOne,
}

impl FormField for NewPasswordField {
    type FieldError = FieldError;
    fn name(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Resubmit => "again",
            Self::Code => "code",
        }
    }
    fn echoes(self) -> bool {
        false
    }
}

/// The password and the code, or the form as it comes back. `own` are words that are easily guessed of this person.
pub fn read(raw: &Raw, own: &[&str]) -> Result<(Password, TimedCode), FormState<NewPasswordField>> {
    let mut form = FormState::default();
    let password = match Password::chosen(&raw.password, own) {
        Ok(password) => Some(password),
        Err(why) => {
            form.refuse(NewPasswordField::Password, refusal(why, raw.password.is_empty()));
            None
        }
    };
    if password.is_some() && raw.password != raw.again {
        form.refuse(NewPasswordField::Resubmit, FieldError::Different);
    }
    let code = match OneTimeCode::typed(&raw.code) {
        Some(OneTimeCode::Timed(code)) => Some(code),
        _ => {
            let empty = raw.code.trim().is_empty();
            let why = if empty { FieldError::Empty } else { FieldError::WrongCode };
            form.refuse(NewPasswordField::Code, why);
            None
        }
    };
    match (password, code) {
        (Some(password), Some(code)) if !form.is_refused() => Ok((password, code)),
        _ => Err(form),
    }
}

/// The form as it comes back when the code is not one of the app.
pub fn wrong_code() -> FormState<NewPasswordField> {
    let mut form = FormState::default();
    form.refuse(NewPasswordField::Code, FieldError::WrongCode);
    form
}

/// The form as it comes back when an admin would have nothing left to show.
pub fn last_one() -> FormState<NewPasswordField> {
    let mut form = FormState::default();
    form.refuse_whole(FieldError::LastOne);
    form
}

fn refusal(why: PasswordError, empty: bool) -> FieldError {
    match why {
        PasswordError::TooShort if empty => FieldError::Empty,
        PasswordError::TooShort => FieldError::TooShort,
        PasswordError::TooLong => FieldError::TooLong,
        PasswordError::TooCommon => FieldError::TooCommon,
    }
}
