//! The forms of organizations: what one says of itself in a language, and where it stands.

use crate::forms::{Field, Form, FormState, refusals::words};
use locales::msg;
use server::domain::organizations::organization::{
    LONGEST_CONTACT, LONGEST_DESCRIPTION, LONGEST_ORGANIZATION_NAME, OrganizationName,
    OrganizationWords, PlainLines,
};

/// What it is called.
pub const NAME: Field = Field::line("name", msg::organizations::text_name_label);
/// Who they are.
pub const DESCRIPTION: Field =
    Field::lines("description", 6, msg::organizations::text_description_label)
        .hint(msg::organizations::text_description_hint);
/// How to reach them.
pub const CONTACT: Field = Field::lines("contact", 3, msg::organizations::text_contact_label)
    .hint(msg::organizations::text_contact_hint);
/// The language of the words, where the page does not say it.
pub const LANGUAGE: Field = Field::choice("language", msg::organizations::add_language_label);
/// What it is to stand below.
pub const PLACE: Field = Field::choice("place", msg::organizations::move_label);

/// What an organization says of itself in a language.
pub struct WordsForm;

impl Form for WordsForm {
    const FIELDS: &'static [Field] = &[NAME, DESCRIPTION, CONTACT, LANGUAGE];
}

/// Where an organization stands.
pub struct PlaceForm;

impl Form for PlaceForm {
    const FIELDS: &'static [Field] = &[PLACE];
}

/// The words, or nothing where one was refused.
pub fn read(form: &mut FormState<WordsForm>) -> Option<OrganizationWords> {
    let name = form.read(NAME, |typed| {
        OrganizationName::parse(typed).map_err(words(LONGEST_ORGANIZATION_NAME))
    });
    let description = form
        .read(DESCRIPTION, |typed| PlainLines::parse(typed).map_err(words(LONGEST_DESCRIPTION)));
    let contact =
        form.read(CONTACT, |typed| PlainLines::parse(typed).map_err(words(LONGEST_CONTACT)));
    Some(OrganizationWords { name: name?, description: description?, contact: contact? })
}
