//! What commands write: small steps inside one write transaction, each over one table or one fact.
//!
//! A step takes a [`WriteTx`](super::WriteTx), so it cannot run outside one. Derived rows (`card`, `item_language`,
//! `item.languages`) are rebuilt by [`publication`] in the same transaction as the facts they come from; the index of the
//! search follows in [`search`] when that transaction is committed.

pub mod accounts;
pub mod document;
pub mod feedback;
pub mod file;
pub mod gate;
pub mod item;
pub mod organization;
pub mod organizations;
pub mod privacy;
pub mod publication;
pub mod publication_end;
pub mod restore;
pub mod revision;
pub mod schema;
pub mod search;
pub mod slug;
pub mod topic;
pub mod tree;
pub mod variant;
pub(super) mod version;

/// What a step did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was not there.
    Created,
    /// It was there and differed.
    Changed,
    /// It was there as wanted.
    Unchanged,
}

impl Outcome {
    /// The stronger of two outcomes of parts of one thing: a thing is new when it is new itself.
    pub fn and(self, part: Self) -> Self {
        match (self, part) {
            (Self::Created, _) => Self::Created,
            (_, Self::Unchanged) => self,
            _ => Self::Changed,
        }
    }
}
