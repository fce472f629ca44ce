//! Every sentence, the list of languages, and the code that types and formats them.
//!
//! ```
//! use locales::{LanguageTag, Locales, msg};
//!
//! let locales = Locales::load()?;
//! let spanish = locales.speak(&LanguageTag::parse("es")?);
//! let text = spanish.localize(msg::library::revision(3));
//! assert_eq!(text.plain(), "Versión 3");
//! assert_eq!(text.language.as_str(), "es");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A missing argument does not compile:
//!
//! ```compile_fail,E0061
//! let text = locales::msg::library::revision();
//! ```
//!
//! nor does a wrong one, nor a sentence that English does not have:
//!
//! ```compile_fail,E0277
//! let text = locales::msg::library::revision("three");
//! ```
//!
//! ```compile_fail,E0425
//! let text = locales::msg::library::revison(3);
//! ```
//!
//! **How to add a sentence:** write it into `en/<feature>.ftl` with a comment that says where it stands and declares
//! each variable as `# $name (Type): what it is`; call `msg::<feature>::<id>(…)`; write it in the other languages, or
//! leave it to the chain. **How to add a language:** `docs/translating.md`.

mod catalog;
mod chain;
mod choice;
mod contract;
mod direction;
#[cfg(test)]
mod english;
mod folder;
pub mod format;
mod language_tag;
mod languages;
mod locales;
mod localizer;
mod merge;
mod message;
mod negotiate;
mod pseudo;
mod review;
mod source;
#[cfg(test)]
mod tests;
mod text;
mod work;

pub use catalog::{Complaint, Coverage};
pub use chain::{content_chain, reading_chain};
pub use contract::Kind;
pub use direction::Direction;
pub use folder::{Folder, FolderProblem};
pub use format::date::Day;
pub use language_tag::{LanguageTag, LanguageTagError};
pub use languages::{Language, Languages, LanguagesError, Provenance, endonym};
pub use locales::{Beside, Locales, LocalesError};
pub use localizer::{Fallback, Localizer};
pub use message::{List, Message, Number, Spec, Words, msg};
pub use negotiate::{Address, accept_language, address, best_match, same_language};
pub use source::Source;
pub use text::{Part, Text, strip_isolation};
pub use work::{Sentence, Stand, Standing};
