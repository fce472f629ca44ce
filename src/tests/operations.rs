//! What the operator does: backups, restoring them, starting, stopping, checking.

mod backup;
pub mod program;
mod restore;
