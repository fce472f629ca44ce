//! Translations, as readers meet them: asking for a language.

pub mod wish;
