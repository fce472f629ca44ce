//! Forms of the library.

pub mod filter;
pub mod report;
pub mod topic;
