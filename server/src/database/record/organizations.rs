//! What is written of organizations, who holds which role in them, invitations.

pub mod admin_lock;
pub mod grant;
pub mod invitation;
pub mod invited;
