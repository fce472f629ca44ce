//! Reads of signing in, and the account of a person.

pub mod known_browser;
pub mod mail_stop;
pub(crate) mod mails;
pub mod outbox;
pub mod own;
pub mod signed_in;
pub mod signing_in;
pub mod strong;
pub mod ways_in;
