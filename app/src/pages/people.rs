//! Signing in, one's own account, organizations, who holds which role, the letters that
//! people get.

pub mod account;
pub mod administration;
pub mod audit;
pub mod invitation;
pub mod language_requests;
pub mod languages;
pub mod mail_choices;
pub mod mail_stop;
pub mod manage;
pub mod members;
mod office;
pub mod organization;
mod password_fields;
pub mod password_sign_in;
pub mod personal;
mod private;
pub mod proof;
pub mod reports;
pub mod role_words;
pub mod searches;
pub mod security;
pub mod sign_in;
pub mod sign_out;
pub mod topics;
pub mod what_we_hold;
