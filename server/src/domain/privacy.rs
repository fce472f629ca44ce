//! Rules of what is held about people, how long, and the log of what was done.

pub mod action;
pub mod audit;
