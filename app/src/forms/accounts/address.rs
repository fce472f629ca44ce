//! The forms of one's mail address: a new one, then the digits that were sent there.

use crate::forms::{FormField, FormState};
use serde::Deserialize;
use server::domain::accounts::address::MailAddress;

/// What the browser sends.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Raw {
    /// The new address.
    pub address: String,
}

/// The fields that a person fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressField {
    /// The new address.
    Address,
    /// The digits.
    Code,
}

/// Why one is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldError {
    /// It is not one address.
    NoAddress,
    /// The digits do not fit.
    WrongCode,
    /// Another account has the address.
    Taken,
}

impl FormField for AddressField {
    type FieldError = FieldError;
    fn name(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Code => "code",
        }
    }
    fn echoes(self) -> bool {
        self == Self::Address
    }
}

/// The address, or the form as it comes back.
pub fn read(raw: &Raw) -> Result<MailAddress, FormState<AddressField>> {
    raw.address.parse().map_err(|_| {
        let mut form = refused(AddressField::Address, FieldError::NoAddress);
        form.typed(AddressField::Address, raw.address.clone());
        form
    })
}

/// The form with one field refused.
pub fn refused(field: AddressField, why: FieldError) -> FormState<AddressField> {
    let mut form = FormState::default();
    form.refuse(field, why);
    form
}
