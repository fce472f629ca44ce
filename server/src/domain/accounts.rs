//! Rules of signing in, and the account of a person.

pub mod address;
pub mod known_browser;
pub mod mail_kind;
pub mod mailed_link;
pub mod name;
pub mod one_time;
pub mod password;
pub mod sign_in;
pub mod spoken;
