//! A password and a code, where passkeys do not work (AU4, AU5): to sign in, as a proof, set, removed.
//!
//! Both are needed: a password is guessed or told, a code is good once. Codes on paper stand in for an app that is lost.

pub mod check;
mod hashing;
pub mod keep;

pub use hashing::Hashing;
