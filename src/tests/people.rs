//! People: who is let in where, and what a session is worth.

mod canary;
mod mail;
mod sessions;
