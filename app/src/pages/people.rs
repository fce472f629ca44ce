//! People: organizations, signing in, one's own account.

pub mod organization;
mod password_fields;
pub mod password_sign_in;
pub mod personal;
pub mod proof;
pub mod security;
