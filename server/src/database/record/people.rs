//! What deeds about people write: persons, sessions, roles, the audit log.

pub mod audit;
pub mod ceremony;
pub mod grant;
pub mod passkey;
pub mod password;
pub mod person;
pub mod session;
