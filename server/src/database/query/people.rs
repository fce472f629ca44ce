//! People: who is signed in and what they may do. What lists and pages of people show stands beside.

pub mod administrators;
pub mod audit;
pub mod deletions;
pub mod disclosed;
pub mod due;
pub mod export;
pub mod invitations;
pub mod invited;
pub mod items;
pub mod known_browser;
pub mod language_requests;
pub(crate) mod letters;
pub mod mail_stop;
pub mod members;
pub mod outbox;
pub mod own;
pub mod place;
pub mod reports;
pub mod signed_in;
pub mod signing_in;
pub mod strong;
pub mod unmet;
pub mod whose;
