//! People: signing in, roles, one's own data.

pub mod choose_mail;
pub mod identity;
pub mod organization;
pub mod roles;
