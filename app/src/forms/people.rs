//! Forms of people: signing in, their account.

pub mod sign_in;
