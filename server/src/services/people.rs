//! People: signing in, roles, one's own data.

pub mod deletions;
pub mod disclose;
pub mod forget;
pub mod identity;
pub mod purge;
