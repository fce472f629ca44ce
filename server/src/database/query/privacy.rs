//! Reads of what is held about people, how long, and the log of what was done.

pub mod audit;
pub mod deletions;
pub mod disclosed;
pub mod due;
