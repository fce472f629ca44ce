//! Rules of what readers say, ask for and do not find.

pub mod month;
