//! Forms with files. No public page has one yet, so these exist for the tests alone; all that they are made of is what
//! pages use.

mod bounds;
mod given_up;
mod sent;
mod trial;
