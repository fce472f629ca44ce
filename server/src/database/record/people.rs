//! What deeds about people write: persons, sessions, roles.

pub mod grant;
pub mod person;
pub mod session;
pub mod sign_in_link;
