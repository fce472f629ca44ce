//! Islands of people.

pub mod passkey;
