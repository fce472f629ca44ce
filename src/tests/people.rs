//! People: who is let in where, and what a session is worth.

mod sessions;
mod sign_in;
mod visitor;
