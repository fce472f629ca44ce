//! What deeds about people write: persons, sessions, roles, the audit log.

pub mod address;
pub mod audit;
pub mod grant;
pub mod invited;
pub mod outbox;
pub mod person;
pub mod session;
pub mod sign_in_link;
