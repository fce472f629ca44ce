//! What deeds about people write: persons, sessions, roles.

pub mod grant;
pub mod person;
pub mod session;
