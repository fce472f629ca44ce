//! The one language tag type; `locales` owns it because sentences know their language too.

pub use locales::{LanguageTag, LanguageTagError};
