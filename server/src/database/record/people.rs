//! What deeds about people write: persons, sessions, roles, the audit log.

pub mod audit;
pub mod deletion;
pub mod due;
pub mod forget;
pub mod grant;
pub mod outbox;
pub mod person;
pub mod session;
