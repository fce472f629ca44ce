//! Reads of signing in, and the account of a person.

pub mod known_browser;
pub(crate) mod letters;
pub mod mail_stop;
pub mod outbox;
pub mod own;
pub mod signed_in;
pub mod signing_in;
pub mod strong;
