//! Every page: a handler that loads one model, and a view that shows it. Folders follow the addresses.

pub mod about_translation;
pub mod accessibility;
pub mod accounts;
pub mod entrance;
pub mod failure;
pub mod feedback;
pub mod home;
pub mod leave_no_trace;
pub mod library;
pub mod not_found;
pub mod organizations;
pub mod privacy;
mod text_page;
pub mod trainings;
pub mod translation;
