//! Signing in and out, and one's own account.

pub mod account;
pub mod come_back;
pub mod mail_choices;
pub mod mail_stop;
pub mod password_sign_in;
pub mod personal;
pub mod private;
pub mod proof;
pub mod security;
pub mod sign_in;
pub mod sign_out;
