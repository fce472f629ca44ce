//! The form in which somebody new accepts an invitation: a name, and the language of their mails.

use crate::forms::{
    FormField, FormState,
    accounts::name::{NameRefusal, read_name},
};
use locales::LanguageTag;
use serde::Deserialize;
use server::domain::accounts::name::GivenName;

/// What the browser sends.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Raw {
    /// What they want to be called.
    pub name: String,
    /// The language of their mails.
    pub language: String,
}

/// The fields that a person fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvitationField {
    /// What they want to be called.
    Name,
    /// The language of their mails.
    Language,
}

/// Why a field is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldError {
    /// The name.
    Name(NameRefusal),
    /// A language that is not in the list.
    Language,
}

impl FormField for InvitationField {
    type FieldError = FieldError;
    fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Language => "language",
        }
    }
}

/// Name and language, or the form as it comes back. `offered` are the languages of the interface.
pub fn read(
    raw: &Raw,
    offered: &[LanguageTag],
) -> Result<(GivenName, LanguageTag), FormState<InvitationField>> {
    let name = read_name(&raw.name);
    let language = offered.iter().find(|tag| tag.as_str() == raw.language).cloned();
    match (name, language) {
        (Ok(name), Some(language)) => Ok((name, language)),
        (name, language) => {
            let mut form = FormState::default();
            form.typed(InvitationField::Name, raw.name.clone());
            form.typed(InvitationField::Language, raw.language.clone());
            if let Err(why) = name {
                form.refuse(InvitationField::Name, FieldError::Name(why));
            }
            if language.is_none() {
                form.refuse(InvitationField::Language, FieldError::Language);
            }
            Err(form)
        }
    }
}
