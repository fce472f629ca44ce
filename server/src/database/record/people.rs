//! What deeds about people write: persons, sessions, roles.

pub mod grant;
pub mod mail_stop;
pub mod outbox;
pub mod person;
pub mod session;
