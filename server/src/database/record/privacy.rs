//! What is written of what is held about people, how long, and the log of what was done.

pub mod audit;
pub mod deletion;
pub mod due;
pub mod erase_person;
