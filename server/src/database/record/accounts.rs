//! What is written of signing in, and the account of a person.

pub mod address;
pub mod known_browser;
pub mod mail_stop;
pub mod outbox;
pub mod passkey;
pub mod password;
pub mod person;
pub mod session;
pub mod sign_in_link;
pub mod webauthn_challenge;
