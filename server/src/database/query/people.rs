//! People: who is signed in and what they may do. What lists and pages of people show stands beside.

pub mod administrators;
pub mod audit;
pub mod invited;
pub mod own;
pub mod place;
pub mod signed_in;
pub mod signing_in;
pub mod strong;
