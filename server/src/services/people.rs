//! People: signing in, roles, one's own data.

pub mod identity;
pub mod passkeys;
pub mod password;
pub mod sign_in;
