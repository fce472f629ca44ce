//! The form in which somebody gives a passkey another name, or removes it.

use crate::forms::{Field, Form, FormState, refusals};
use locales::msg;
use server::domain::accounts::name::GivenName;

/// The new name.
pub const NAME: Field = Field::line("name", msg::accounts::passkey_name_label)
    .hint(msg::accounts::passkey_name_hint)
    .purpose("off");
/// `remove`, or nothing.
pub const ACTION: Field = Field::hidden("action");

/// What becomes of a passkey.
pub struct PasskeyForm;

impl Form for PasskeyForm {
    const FIELDS: &'static [Field] = &[NAME, ACTION];
}

/// The name, or nothing where it is not one.
pub fn read(form: &mut FormState<PasskeyForm>) -> Option<GivenName> {
    form.read(NAME, |typed| GivenName::parse(typed).map_err(refusals::name))
}
