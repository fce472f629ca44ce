//! Forms of the library.

pub mod filter;
