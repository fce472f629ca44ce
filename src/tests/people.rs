//! People: who is let in where, and what a session is worth.

mod account;
mod invitations;
mod mail;
mod sessions;
mod sign_in;
mod visitor;
