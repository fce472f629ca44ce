//! Reads of what readers say, ask for and do not find.

pub mod language_requests;
pub mod reports;
pub mod unmet;
