//! What commands about people write: persons, sessions, roles, invitations, the audit log, letters that wait.

pub mod address;
pub mod admin_lock;
pub mod audit;
pub mod deletion;
pub mod due;
pub mod erase_person;
pub mod grant;
pub mod invitation;
pub mod invited;
pub mod known_browser;
pub mod mail_stop;
pub mod outbox;
pub mod passkey;
pub mod password;
pub mod person;
pub mod report;
pub mod session;
pub mod sign_in_link;
pub mod webauthn_challenge;
