//! Organizations.

pub mod organization;
