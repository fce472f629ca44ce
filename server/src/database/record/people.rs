//! What deeds about people write: persons, sessions, roles, invitations, the audit log, letters that wait.

pub mod audit;
pub mod deletion;
pub mod due;
pub mod forget;
pub mod grant;
pub mod invitation;
pub mod mail_stop;
pub mod outbox;
pub mod person;
pub mod session;
pub mod turn;
