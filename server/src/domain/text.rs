//! Markdown in and out: a text becomes a flat list of blocks, each block safe HTML, and the blocks a page again.
//!
//! A **block** is the unit of translation; with an id it is a *segment*. [`split`] makes blocks of a title, a summary
//! and a Markdown body, [`keep_ids`] and [`match_translation`] say which known segment each block is, [`render_block`]
//! makes the inline HTML that is stored beside it, and [`assemble`] puts stored pieces on a page without parsing
//! anything. [`to_markdown`] is the way back: splitting what it writes gives the same blocks.
//!
//! The text of a block is canonical: one way to write each content, so that two sources which differ in layout only
//! (wrapped lines, blank lines between list items, `_` or `*`, reference links) give equal blocks.
//!
//! *How to add a kind of block:* a value and a word in `kind.rs`, where it comes from in `split.rs`, its element in
//! `assemble.rs`, its Markdown in `markdown.rs`; the properties in `tests.rs` then hold it to the same promises.

mod align;
mod anchor;
mod assemble;
mod beside;
mod changes;
mod cjk;
mod clean;
mod compose;
mod hash;
mod html;
mod inline;
mod isolate;
mod keep_ids;
mod kind;
mod limits;
mod link;
mod markdown;
mod match_translation;
mod notes;
mod outline;
mod path;
mod raw_html;
mod similarity;
mod split;
mod structure;
#[cfg(test)]
mod tests;
mod write_inline;

pub use anchor::{anchors, heading_called};
pub use assemble::{PlacedBlock, assemble};
pub use beside::{Pair, alone, pair};
pub use changes::{Fate, changes};
pub use clean::without_unwanted;
pub use compose::{Composed, MIN_COVERAGE, Piece, compose, share};
pub use hash::{SegmentHash, SegmentHashError, hash};
pub use html::{SanitisedHtml, render_block};
pub use isolate::number_runs;
pub use keep_ids::{Kept, OldSegment, keep_ids};
pub use kind::BlockKind;
pub use limits::{MOST_BLOCKS, MOST_BYTES, MOST_COLUMNS, MOST_DEPTH, TextError};
pub use link::{LINK_SCHEMES, LinkUse, is_allowed_link, is_allowed_picture, stays_a_link};
pub use markdown::to_markdown;
pub use match_translation::{SourceSegment, is_surely_translation, match_translation};
pub use notes::NoteNumbers;
pub use outline::{OutlineEntry, outline, plain_text};
pub use path::{BlockPath, BlockPathError};
pub use split::{split, split_resolving};

use serde::{Deserialize, Serialize};

/// One block of a text: the unit of translation.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Block {
    /// The containers around it.
    pub path: BlockPath,
    pub kind: BlockKind,
    /// Canonical inline Markdown; plain text for titles and summaries, verbatim for code, empty for rules.
    pub text: String,
}

impl Block {
    /// The hash by which the text is recognised; see [`hash()`].
    pub fn hash(&self) -> SegmentHash {
        hash(&self.kind, &self.text)
    }
}
