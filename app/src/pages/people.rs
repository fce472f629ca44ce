//! Organizations, and what is held of people.

pub mod organization;
pub mod what_we_hold;
