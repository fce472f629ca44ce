//! What people do about organizations, who holds which role in them, invitations.

pub mod invitation;
pub mod organization;
pub mod roles;
