//! People: who is signed in and what they may do. What lists and pages of people show stands beside.

pub mod audit;
pub mod signed_in;
