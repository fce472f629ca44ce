//! Forms that post to their own page: what was typed, what was refused, and how both are shown again.
//!
//! To add one: an enum of its fields with their refusals ([`FormField`]), a function from the raw fields to a command
//! or a [`FormState`], and a page function that takes the state. GET calls it with an empty state, a refused POST with
//! the filled one and status 422.

pub mod accounts;
pub mod form_state;
pub mod guarded;
pub mod library;
pub mod organizations;
pub mod posted;
pub mod query;

pub use form_state::{FormField, FormState};
pub use guarded::Guarded;
pub use posted::{ButtonAlone, Posted};
pub use query::Query;
