//! What the operator does: backups, restoring them, starting, stopping, checking.

mod backup;
mod check;
mod faults;
mod files;
mod forgotten;
pub mod program;
mod restore;
mod routes;
mod schema;
mod secrets;
mod stop;
