//! What is held about people, and that it goes.

mod canary;
mod what_we_hold;
