//! People: who is let in where, who may do what to what, and what a session is worth.

mod account;
mod addresses;
mod canary;
mod inboxes;
mod invitations;
mod mail;
mod matrix;
mod passkeys;
mod passwords;
mod rights;
mod sessions;
mod sign_in;
mod soft_authenticator;
mod step_up;
mod topics;
mod visitor;
mod what_we_hold;
