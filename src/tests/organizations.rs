//! Who may do what to what, and who is invited.

pub mod invitations;
mod matrix;
mod rights;
