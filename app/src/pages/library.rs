//! The library: its list, topics, toolkits, resources.

mod filters;
pub mod list;
pub mod report;
pub mod resource;
pub mod search;
pub mod sheet;
pub mod toolkit;
pub mod topic;
