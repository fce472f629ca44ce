//! Organizations, what is held of people, and the letters that they get.

pub mod mail_choices;
pub mod mail_stop;
pub mod organization;
pub mod what_we_hold;
