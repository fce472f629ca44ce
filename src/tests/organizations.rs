//! Who may do what to what, and who is invited.

mod invitations;
mod matrix;
mod rights;
