//! What an organization says of itself in one language, and where it stands.

use crate::forms::{FormField, FormState};
use locales::LanguageTag;
use serde::Deserialize;
use server::domain::organizations::organization::{
    OrganizationName, OrganizationWords, PlainLines, WordsError,
};

/// What the browser sends.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Raw {
    /// The name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// How to reach it.
    pub contact: String,
    /// The language, where the address does not name it.
    pub language: String,
}

/// The fields that a person fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrganizationField {
    /// The name.
    Name,
    /// What it is.
    Description,
    /// How to reach it.
    Contact,
    /// The language of the words.
    Language,
    /// The place in the tree.
    Place,
}

/// Why it is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldError {
    /// Nothing was written.
    Empty,
    /// More letters than fit.
    TooLong(usize),
    /// It is none of the answers.
    Unknown,
    /// Too many organizations would stand below each other.
    TooDeep,
    /// It would stand below itself.
    Circle,
    /// It stands there.
    Unchanged,
}

impl FormField for OrganizationField {
    type FieldError = FieldError;
    fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Description => "description",
            Self::Contact => "contact",
            Self::Language => "language",
            Self::Place => "place",
        }
    }
}

/// The words, or the form as it comes back.
pub fn read(raw: &Raw) -> Result<OrganizationWords, FormState<OrganizationField>> {
    let name = OrganizationName::parse(&raw.name);
    let description = PlainLines::parse(&raw.description);
    let contact = PlainLines::parse(&raw.contact);
    if let (Ok(name), Ok(description), Ok(contact)) = (&name, &description, &contact) {
        let (name, description, contact) = (name.clone(), description.clone(), contact.clone());
        return Ok(OrganizationWords { name, description, contact });
    }
    use server::domain::organizations::organization::{
        LONGEST_CONTACT, LONGEST_DESCRIPTION, LONGEST_ORGANIZATION_NAME,
    };
    let mut form = typed(raw);
    let refusals = [
        (OrganizationField::Name, name.err(), LONGEST_ORGANIZATION_NAME),
        (OrganizationField::Description, description.err(), LONGEST_DESCRIPTION),
        (OrganizationField::Contact, contact.err(), LONGEST_CONTACT),
    ];
    for (field, error, most) in refusals {
        match error {
            Some(WordsError::Empty) => form.refuse(field, FieldError::Empty),
            Some(WordsError::TooLong) => form.refuse(field, FieldError::TooLong(most)),
            None => {}
        }
    }
    Err(form)
}

/// The language that was chosen, among those that can be.
pub fn language(
    raw: &Raw,
    offered: &[LanguageTag],
) -> Result<LanguageTag, FormState<OrganizationField>> {
    let chosen = LanguageTag::parse(&raw.language).ok();
    chosen.filter(|tag| offered.contains(tag)).ok_or_else(|| {
        let mut form = typed(raw);
        form.refuse(OrganizationField::Language, FieldError::Unknown);
        form
    })
}

/// The form with what was typed.
pub fn typed(raw: &Raw) -> FormState<OrganizationField> {
    let mut form = FormState::default();
    form.typed(OrganizationField::Name, raw.name.clone());
    form.typed(OrganizationField::Description, raw.description.clone());
    form.typed(OrganizationField::Contact, raw.contact.clone());
    form.typed(OrganizationField::Language, raw.language.clone());
    form
}
