//! Forms of people.

pub mod organization;
pub mod role;
