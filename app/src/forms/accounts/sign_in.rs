//! The two forms of signing in by mail: an address, then the digits from the mail.

use crate::forms::{Field, Form, FormState};
use locales::msg;
use server::domain::accounts::{address::MailAddress, sign_in::Code};

/// Where mail reaches them.
pub const ADDRESS: Field = Field::line("address", msg::accounts::sign_in_address_label)
    .hint(msg::accounts::sign_in_address_hint)
    .kind("email")
    .purpose("email");
/// Where to go on.
pub const NEXT: Field = Field::hidden("next");
/// The digits.
pub const CODE: Field =
    Field::line("code", msg::accounts::sign_in_code_label).purpose("one-time-code").secret();

/// Asking for a link.
pub struct SignInForm;

impl Form for SignInForm {
    const FIELDS: &'static [Field] = &[ADDRESS, NEXT];
    const GUARD: Option<&'static str> = Some("sign-in");
}

/// The digits from a mail.
pub struct CodeForm;

impl Form for CodeForm {
    const FIELDS: &'static [Field] = &[CODE];
}

/// The address, or nothing where it is not one.
pub fn read(form: &mut FormState<SignInForm>) -> Option<MailAddress> {
    form.read(ADDRESS, |typed| typed.parse().map_err(|_| msg::accounts::sign_in_address_wrong()))
}

/// The digits, where they are eight. Why they do not fit has one word, which the page says.
pub fn read_code(form: &FormState<CodeForm>) -> Option<Code> {
    form.value(CODE).parse().ok()
}
