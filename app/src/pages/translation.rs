//! How the languages of the interface stand.

pub mod languages;
