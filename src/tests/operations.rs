//! What the operator does: backups, restoring them, checking.

mod backup;
mod check;
mod program;
mod restore;
