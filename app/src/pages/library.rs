//! The library: its list, topics, toolkits, resources.

mod filters;
pub mod list;
pub mod printout;
pub mod report;
pub mod resource;
pub mod search;
pub mod toolkit;
pub mod topic;
pub mod topics;
