//! Forms that post to their own page: what was typed, what was refused, and how both are shown again.

pub mod form_state;
pub mod library;

pub use form_state::{FormField, FormState};
