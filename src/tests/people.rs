//! People: who is let in where, and what a session is worth.

mod account;
mod mail;
mod passkeys;
mod passwords;
mod sessions;
mod sign_in;
mod soft_authenticator;
mod step_up;
mod visitor;
