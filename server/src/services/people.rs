//! People: signing in, roles, one's own data.

pub mod identity;
