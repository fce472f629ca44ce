//! Commands around translations.

pub mod ask_for_language;
