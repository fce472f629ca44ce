//! What is promised to people: that everything held is listed, that what is due goes, that who is forgotten stays so, and
//! that all of it can be shown.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

mod disclosure;
mod forgetting;
mod inventory;
mod letters;
mod questions;
mod retention;
mod stage;
mod steps;
