//! Signing in, one's own account, organizations.

pub mod account;
pub mod invitation;
pub mod organization;
pub mod role_words;
pub mod sign_in;
pub mod sign_out;
