//! People: who is let in where, who may do what to what, and what a session is worth.

mod matrix;
mod rights;
mod sessions;
