//! Forms of people: signing in, their account.

pub mod mail_choices;
