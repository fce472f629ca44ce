//! Deeds of the library.

pub mod report_problem;
