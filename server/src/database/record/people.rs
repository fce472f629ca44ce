//! What deeds about people write: persons, sessions, roles, the audit log.

pub mod address;
pub mod audit;
pub mod ceremony;
pub mod grant;
pub mod invited;
pub mod outbox;
pub mod passkey;
pub mod password;
pub mod person;
pub mod session;
pub mod sign_in_link;
