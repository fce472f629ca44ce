//! Organizations, who holds which role in them, invitations, and where their administration begins.

pub mod admin_scope;
pub mod administration;
pub mod invitation;
pub mod manage;
pub mod members;
pub mod organization;
pub mod role_words;
