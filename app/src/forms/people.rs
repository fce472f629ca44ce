//! Forms of people: signing in, their account.

pub mod address;
pub mod invitation;
pub mod name;
pub mod profile;
pub mod sign_in;
