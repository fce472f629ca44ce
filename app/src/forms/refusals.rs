//! What many forms say of a field that they refuse.

use super::FileLimits;
use locales::{Message, msg};
use server::domain::{
    accounts::name::{LONGEST_NAME, NameError},
    organizations::organization::WordsError,
    sent_file_name::SentFileName,
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

/// No file was chosen.
pub fn no_file() -> Message<'static> {
    msg::errors::file_missing()
}

/// There is nothing in a file.
pub fn empty_file(name: &SentFileName) -> Message<'static> {
    msg::errors::file_empty(name.as_str().to_owned())
}

/// A file is larger than it may be.
pub fn large_file(name: &SentFileName, limits: FileLimits) -> Message<'static> {
    msg::errors::file_large(name.as_str().to_owned(), limits.megabytes)
}

/// More files were chosen than there may be.
pub fn many_files(limits: FileLimits) -> Message<'static> {
    msg::errors::file_many(limits.most)
}

/// The files of a form are larger together than they may be.
pub fn large_files(megabytes: u32) -> Message<'static> {
    msg::errors::file_large_together(megabytes)
}

/// A form with files did not come whole.
pub fn cut_off() -> Message<'static> {
    msg::errors::file_cut_off()
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
