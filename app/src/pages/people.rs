//! Signing in, one's own account, organizations, the letters that people get.

pub mod account;
pub mod invitation;
pub mod mail_choices;
pub mod mail_stop;
pub mod organization;
mod password_fields;
pub mod password_sign_in;
pub mod personal;
pub mod proof;
pub mod role_words;
pub mod security;
pub mod sign_in;
pub mod sign_out;
