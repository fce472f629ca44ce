//! Rules of organizations, who holds which role in them, invitations.

pub mod organization;
pub mod permission;
pub mod role;
