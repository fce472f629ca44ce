//! Organizations, and the letters that people get.

pub mod mail_choices;
pub mod mail_stop;
pub mod organization;
