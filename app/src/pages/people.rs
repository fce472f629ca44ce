//! Signing in, one's own account, organizations, the letters that people get.

pub mod account;
pub mod invitation;
pub mod mail_choices;
pub mod mail_stop;
pub mod organization;
pub mod role_words;
pub mod sign_in;
pub mod sign_out;
