//! What readers say is wrong: shown to those who look after texts, never mailed.

pub mod delete;
pub mod list;
mod report;
pub mod settle;
