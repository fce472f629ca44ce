//! What people do: one folder per feature, one file per command.

pub mod accounts;
pub mod feedback;
pub mod library;
pub mod organizations;
pub mod privacy;
pub mod studio;
pub mod translation;
