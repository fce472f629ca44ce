//! People: who is signed in and what they may do. What lists and pages of people show stands beside.

pub mod audit;
pub mod deletions;
pub mod disclosed;
pub mod due;
pub mod signed_in;
