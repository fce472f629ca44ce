//! Forms: organizations, who holds which role in them, invitations, and where their administration begins.

pub mod invitation;
pub mod organization;
pub mod role;
