//! What people do about what readers say, ask for and do not find.

pub mod reports;
