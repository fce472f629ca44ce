//! What people do: one folder per feature, one file per command.
//!
//! A command is one thing that somebody does. All of them have one shape; to add one:
//!
//! 1. A file named by its verb: `<feature>/<verb>_<what>.rs`, or `<verb>.rs` in a folder that names the what.
//! 2. One struct in it. Its fields say who (a [`Permit`](crate::domain::organizations::permission::Permit), an
//!    [`Identity`](accounts::identity::Identity), the secret that somebody holds) and what, in types that are parsed already.
//!    Database, clock, random source and limits come from the [`AppState`](crate::state::AppState), never as fields.
//! 3. `pub async fn execute(self, state: &AppState) -> Result<Outcome, Error>`: one write transaction, with its entry of the
//!    audit log and its mails in it. An error is what broke; a refusal is an outcome.
//! 4. The outcome: an enum with a variant for each answer that a caller gives, [`Change`] where something is done or not
//!    there, plain data where there is only one.
//! 5. Where a page says beforehand why it would be refused, `check(&self, state) -> Result<Option<Outcome>, Error>`: the
//!    outcome that is certain already. `execute` begins with it.
//! 6. A test on both databases in `server/tests`, then the form and the page that call it.
//!
//! No commands are: what a page reads (functions, in a file named for what they give, or in `database::query`), parts that
//! commands share, and jobs. Why it is so: docs/decisions/0030-one-shape-of-a-command.md.

pub mod accounts;
pub mod feedback;
pub mod library;
pub mod organizations;
pub mod privacy;
pub mod studio;
pub mod translation;

/// What came of a command that either changes something or finds nothing to change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "what was to be changed may not be there"]
pub enum Change {
    /// It is as asked.
    Made,
    /// There is no such thing, or none that whoever asks may change.
    NotThere,
}

impl Change {
    /// What a step of the database says that tells whether it found its row.
    fn found(found: bool) -> Self {
        if found { Self::Made } else { Self::NotThere }
    }
}
