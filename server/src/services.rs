//! What people do: one folder per feature, one file per command.

pub mod library;
pub mod people;
pub mod studio;
pub mod translation;
