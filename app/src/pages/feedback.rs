//! What readers say of texts, which languages they ask for, what they looked for and did not find.

pub mod language_requests;
pub mod reports;
pub mod searches;
