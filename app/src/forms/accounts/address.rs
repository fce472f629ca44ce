//! The form of a new mail address. The digits that are sent there are typed as those of signing in.

use crate::forms::{Field, Form, FormState};
use locales::msg;
use server::domain::accounts::address::MailAddress;

/// The new address.
pub const ADDRESS: Field = Field::line("address", msg::accounts::address_new_label)
    .hint(msg::accounts::address_new_hint)
    .kind("email")
    .purpose("email");

/// Where mail is to reach one from now on.
pub struct AddressForm;

impl Form for AddressForm {
    const FIELDS: &'static [Field] = &[ADDRESS];
}

/// The address, or nothing where it is not one.
pub fn read(form: &mut FormState<AddressForm>) -> Option<MailAddress> {
    form.read(ADDRESS, |typed| typed.parse().map_err(|_| msg::accounts::sign_in_address_wrong()))
}
