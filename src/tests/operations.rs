//! What the operator does: backups, restoring them, starting, stopping, checking.

mod backup;
mod check;
pub mod program;
mod restore;
mod schema;
mod secrets;
mod stop;
