//! What the operator does: backups, restoring them, starting, stopping, checking.

mod backup;
mod program;
mod restore;
