//! People: organizations, who looks after them, who holds which role.

pub mod manage;
pub mod members;
pub mod organization;
mod private;
