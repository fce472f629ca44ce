//! The two forms of signing in by mail: an address, then the digits from the mail.

use crate::forms::{FormField, FormState, guarded::Resubmit};
use serde::Deserialize;
use server::{
    domain::accounts::{address::MailAddress, sign_in::Code},
    routes::next_of,
};

/// What the browser sends to ask for a link.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Raw {
    /// The address.
    pub address: String,
    /// Where to go on.
    pub next: String,
}

/// The fields that a person fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInField {
    /// Where mail reaches them.
    Address,
}

/// Why an address is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldError {
    /// It is not one address.
    NoAddress,
    /// It has to be sent once more.
    Resubmit(Resubmit),
}

impl FormField for SignInField {
    type FieldError = FieldError;
    fn name(self) -> &'static str {
        match self {
            Self::Address => "address",
        }
    }
}

/// The address, or the form as it comes back.
pub fn read(raw: &Raw) -> Result<MailAddress, FormState<SignInField>> {
    raw.address.parse().map_err(|_| {
        let mut form = typed(raw);
        form.refuse(SignInField::Address, FieldError::NoAddress);
        form
    })
}

/// The form with what was typed, to be sent once more.
pub fn again(raw: &Raw, why: Resubmit) -> FormState<SignInField> {
    let mut form = typed(raw);
    form.refuse_whole(FieldError::Resubmit(why));
    form
}

fn typed(raw: &Raw) -> FormState<SignInField> {
    let mut form = FormState::default();
    form.typed(SignInField::Address, raw.address.clone());
    form
}

/// Where to go on, if that is a path of ours.
pub fn next(raw: &str) -> Option<&str> {
    Some(raw).filter(|raw| !raw.is_empty()).and_then(next_of)
}

/// What the browser sends with the digits.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RawCode {
    /// The digits.
    pub code: String,
}

/// The field of the digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeField {
    /// The digits.
    Code,
}

/// Why digits are refused: one word for every reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeRefused;

impl FormField for CodeField {
    type FieldError = CodeRefused;
    fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
        }
    }
    fn echoes(self) -> bool {
        false
    }
}

/// The digits, where they are eight.
pub fn read_code(raw: &RawCode) -> Option<Code> {
    raw.code.parse().ok()
}

/// The form of the digits as it comes back.
pub fn refused_code() -> FormState<CodeField> {
    let mut form = FormState::default();
    form.refuse(CodeField::Code, CodeRefused);
    form
}
