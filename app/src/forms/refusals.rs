//! What many forms say of a field that they refuse.

use locales::{Message, msg};
use server::domain::{
    accounts::name::{LONGEST_NAME, NameError},
    organizations::organization::WordsError,
};

/// Nothing was typed.
pub fn empty() -> Message<'static> {
    msg::errors::field_empty()
}

/// More letters were typed than there may be.
pub fn too_long(most: usize) -> Message<'static> {
    msg::errors::field_long(most as i64)
}

/// What was chosen is not among what was offered.
pub fn unknown() -> Message<'static> {
    msg::errors::field_unknown()
}

/// Why a name of a person or a thing is none.
pub fn name(why: NameError) -> Message<'static> {
    match why {
        NameError::Empty => empty(),
        NameError::TooLong => too_long(LONGEST_NAME),
    }
}

/// Why words of an organization or a topic are none, of which there may be so many letters.
pub fn words(most: usize) -> impl Fn(WordsError) -> Message<'static> {
    move |why| match why {
        WordsError::Empty => empty(),
        WordsError::TooLong => too_long(most),
    }
}
