//! What people do about what is held about people, how long, and the log of what was done.

pub mod deletions;
pub mod disclose;
pub mod erase_person;
pub mod purge;
