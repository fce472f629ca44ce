//! The form of a password and a code: to sign in, with the name of the account, and as a proof, without.

use crate::forms::{FormField, FormState};
use serde::Deserialize;
use server::{
    domain::accounts::{one_time::OneTimeCode, password::Password},
    services::accounts::password::check::{Typed, Who},
};

/// What the browser sends.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Raw {
    /// A mail address or a sign-in name.
    pub who: String,
    /// The password.
    pub password: String,
    /// The code of the app, or one on paper.
    pub code: String,
    /// The path to go on to.
    pub next: String,
}

/// The fields that a person fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordField {
    /// Whose account it is.
    Who,
    /// The password.
    Password,
    /// The code.
    Code,
}

/// Why the form is refused. That there is such an account, no refusal says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldError {
    /// Nothing was written.
    Empty,
    /// Neither a mail address nor a sign-in name.
    NoName,
    /// Neither six digits nor a recovery code.
    NoCode,
    /// Something of it is wrong.
    Wrong,
}

impl FormField for PasswordField {
    type FieldError = FieldError;
    fn name(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Password => "password",
            Self::Code => "code",
        }
    }
    fn echoes(self) -> bool {
        self == Self::Who
    }
}

/// Whose account, and what is shown of it; or the form as it comes back.
pub fn read(raw: &Raw) -> Result<(Who, Typed), FormState<PasswordField>> {
    let mut form = typed_name(raw);
    let who = Who::typed(&raw.who);
    match raw.who.trim() {
        "" => form.refuse(PasswordField::Who, FieldError::Empty),
        _ if who.is_none() => form.refuse(PasswordField::Who, FieldError::NoName),
        _ => {}
    }
    match (who, read_into(raw, &mut form)) {
        (Some(who), Some(typed)) if !form.is_refused() => Ok((who, typed)),
        _ => Err(form),
    }
}

/// What is shown of the account that somebody is signed in to; or the form as it comes back.
pub fn read_proof(raw: &Raw) -> Result<Typed, FormState<PasswordField>> {
    let mut form = FormState::default();
    read_into(raw, &mut form).ok_or(form)
}

/// The form as it comes back when what was shown does not fit.
pub fn wrong(raw: &Raw) -> FormState<PasswordField> {
    let mut form = typed_name(raw);
    form.refuse_whole(FieldError::Wrong);
    form
}

fn typed_name(raw: &Raw) -> FormState<PasswordField> {
    let mut form = FormState::default();
    form.typed(PasswordField::Who, raw.who.clone());
    form
}

fn read_into(raw: &Raw, form: &mut FormState<PasswordField>) -> Option<Typed> {
    let code = OneTimeCode::typed(&raw.code);
    if raw.password.is_empty() {
        form.refuse(PasswordField::Password, FieldError::Empty);
    }
    match raw.code.trim() {
        "" => form.refuse(PasswordField::Code, FieldError::Empty),
        _ if code.is_none() => form.refuse(PasswordField::Code, FieldError::NoCode),
        _ => {}
    }
    if form.is_refused() {
        return None;
    }
    // What can be no password is not hashed: it says nothing about any account.
    let Some(password) = Password::typed(&raw.password) else {
        form.refuse_whole(FieldError::Wrong);
        return None;
    };
    code.map(|code| Typed { password, code })
}
