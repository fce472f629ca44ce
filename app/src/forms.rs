//! Forms that post to their own page: what was typed, what was refused, and how both are shown again.
//!
//! To add one: its fields as constants ([`Field`]) and a type that lists them ([`Form`]), a function that reads them into
//! what a command takes, and a page function that takes the [`FormState`]. GET calls it with an empty one, a refused POST
//! with the one that was sent, and status 422. A form with files has a [`Field::file`], stands at a route that says
//! `reads_files`, and its page function takes them out of the form with `file` or `files`. A form of one page may stand in
//! the file of that page.

pub mod accounts;
pub mod field;
pub mod form_state;
pub mod guarded;
pub mod library;
pub mod organizations;
pub mod posted;
pub mod posted_files;
pub mod query;
pub mod refusals;

pub use field::{Control, Field, FileLimits};
pub use form_state::{Form, FormState, NoFields};
pub use posted::{ButtonAlone, Posted};
pub use query::{Query, said};
