//! What the operator does: backups, restoring them, starting, stopping, checking.

mod backup;
mod check;
mod faults;
pub mod program;
mod restore;
mod schema;
mod secrets;
mod stop;
