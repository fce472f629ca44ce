//! People: what they are called, where mail reaches them, what they may do.

pub mod action;
pub mod address;
pub mod audit;
pub mod known_browser;
pub mod letter;
pub mod mailed_link;
pub mod month;
pub mod name;
pub mod one_time;
pub mod organization;
pub mod password;
pub mod permission;
pub mod role;
pub mod sign_in;
pub mod spoken;
