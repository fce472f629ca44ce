//! People: signing in, roles, one's own data.

pub mod choose_mail;
pub mod deletions;
pub mod disclose;
pub mod forget;
pub mod identity;
pub mod organization;
pub mod purge;
pub mod roles;
