//! Signing in, what a session is worth, and one's own account.

mod account;
mod addresses;
mod come_back;
mod mail;
mod passkeys;
mod passwords;
mod sessions;
pub mod sign_in;
mod soft_authenticator;
mod step_up;
pub mod visitor;
