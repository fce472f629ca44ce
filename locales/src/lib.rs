//! Every sentence, the list of languages, and the code that types and formats them.

mod language_tag;

pub use language_tag::{LanguageTag, LanguageTagError};
