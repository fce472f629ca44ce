//! Signing in, one's own account, organizations.

pub mod organization;
pub mod sign_in;
pub mod sign_out;
