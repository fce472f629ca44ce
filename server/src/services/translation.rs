//! Commands around translations.

pub mod request_language;
