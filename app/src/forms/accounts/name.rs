//! What somebody wants to be called: the one field that several forms share.

use locales::{Message, msg};
use server::domain::accounts::name::{GivenName, LONGEST_NAME, NameError};

/// Why a name is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameRefusal {
    /// Nothing can be read in it.
    Empty,
    /// More letters than fit.
    TooLong,
}

/// The name.
pub fn read_name(typed: &str) -> Result<GivenName, NameRefusal> {
    GivenName::parse(typed).map_err(|error| match error {
        NameError::Empty => NameRefusal::Empty,
        NameError::TooLong => NameRefusal::TooLong,
    })
}

/// What a person reads.
pub fn name_sentence(why: NameRefusal) -> Message<'static> {
    match why {
        NameRefusal::Empty => msg::errors::field_empty(),
        NameRefusal::TooLong => msg::errors::field_long(LONGEST_NAME as i64),
    }
}
