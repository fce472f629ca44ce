//! What people do about organizations, who holds which role in them, invitations.

pub mod accept_invitation;
pub mod organization;
pub mod roles;
