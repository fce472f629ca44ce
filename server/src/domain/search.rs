//! Search without a database: what a text is broken into, how much a word in it weighs, which of two things is better.
//!
//! Neither database ever sees raw text. [`analyse`] is the one function for texts and queries; whatever it changes
//! raises [`ANALYSER_VERSION`], and the index is made anew. Offsets lead back to the original letters, so that what
//! people see is never a folded token.

mod analyse;
mod gujarati;
mod han;
mod postings;
mod query;
mod rank;
mod script;
mod snippet;
mod spelling;
#[cfg(test)]
mod tests;
mod weigh;

pub use analyse::{Sort, Token, analyse, folded, folded_words};
pub use postings::{BLOCK, BrokenPostings, Posting, Postings, of_item};
pub use query::{MOST_LETTERS, MOST_TERMS, Query, QueryTerm};
pub use rank::{Bonus, Found, Hit, Words, rank, rank_again};
pub use snippet::{Piece, Snippet, marked, snippet};
pub use spelling::{distance, grams, is_near, spelled_words};
pub use weigh::{Field, FieldText, exact_title, title_token, weigh};

/// Raised with every change of [`analyse`], of the weights, or of how postings are written.
pub const ANALYSER_VERSION: i64 = 3;
