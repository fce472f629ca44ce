//! People: signing in, roles, one's own data.

pub mod ask_to_sign_in;
pub mod identity;
pub mod sign_in;
pub mod sign_out;
