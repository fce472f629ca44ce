//! People: who is let in where, and what a session is worth.

mod browser;
mod canary;
mod mail;
mod passkeys;
mod passwords;
mod sessions;
mod soft_authenticator;
mod step_up;
mod what_we_hold;
