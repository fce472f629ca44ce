//! The form in which somebody new accepts an invitation: a name, and the language of their mails.

use crate::forms::{
    Field, Form, FormState,
    accounts::profile::{LANGUAGE, NAME},
    refusals,
};
use locales::LanguageTag;
use server::domain::accounts::name::GivenName;

/// Who comes.
pub struct InvitationForm;

impl Form for InvitationForm {
    const FIELDS: &'static [Field] = &[NAME, LANGUAGE];
}

/// Name and language, or nothing where one was refused. `offered` are the languages of the interface.
pub fn read(
    form: &mut FormState<InvitationForm>,
    offered: &[LanguageTag],
) -> Option<(GivenName, LanguageTag)> {
    let name = form.read(NAME, |typed| GivenName::parse(typed).map_err(refusals::name));
    let language = form.language(LANGUAGE, offered);
    name.zip(language)
}
