//! Where sentences come from: part of the program, or a [`crate::Folder`] beside it.

use crate::{
    language_tag::LanguageTag,
    message::{EMBEDDED, EMBEDDED_REVIEWS},
    review::ReviewFile,
};
use std::borrow::Cow;

/// The text of one `.ftl` file.
#[derive(Debug, Clone)]
pub struct Source {
    /// The language of the sentences.
    pub language: LanguageTag,
    /// The name of the file without its ending: `library`.
    pub file: String,
    /// What people are told when something is wrong with it.
    pub origin: String,
    /// The text.
    pub text: Cow<'static, str>,
    /// Whether it lies beside the program and is no part of it.
    pub beside: bool,
}

impl Source {
    /// The sentences that are part of the program, in all its languages.
    pub fn embedded() -> Vec<Self> {
        EMBEDDED
            .iter()
            .filter_map(|(language, file, text)| {
                Some(Self {
                    language: LanguageTag::parse(language).ok()?,
                    file: (*file).to_owned(),
                    origin: format!("locales/{language}/{file}.ftl"),
                    text: Cow::Borrowed(*text),
                    beside: false,
                })
            })
            .collect()
    }
}

/// The reviews that are part of the program.
pub(crate) fn embedded_reviews() -> Vec<ReviewFile> {
    let of = |(language, text): &(&str, &str)| {
        Some(ReviewFile {
            language: LanguageTag::parse(language).ok()?,
            origin: format!("locales/{language}/reviews.toml"),
            text: (*text).to_owned(),
        })
    };
    EMBEDDED_REVIEWS.iter().filter_map(of).collect()
}
