//! What is held about people, and the log of what was done.

pub mod audit;
pub mod what_we_hold;
