//! What deeds about people write: persons, sessions, roles, invitations, the audit log, letters that wait.

pub mod audit;
pub mod grant;
pub mod mail_stop;
pub mod invitation;
pub mod outbox;
pub mod person;
pub mod session;
pub mod turn;
