//! The whole library in open formats: JSON lines and files under their hashes. `export`, `import --from bundle` and
//! `dump --logical` share these lines, so what is dumped is what is carried.
//!
//! A bundle is a folder: `bundle.json` (format and version), `organizations.jsonl`, `topics.jsonl`, `files.jsonl`,
//! `items.jsonl` (one item with all its documents, revisions and languages on a line), and `files/<hash>`.
//! Keys inside the database never appear: things are named by their tokens. Derived columns are left out and rebuilt.

mod check;
pub mod clean;
mod folder;
pub mod load;
mod public;
mod restore;
pub mod write;

/// Stands in `bundle.json`.
pub const FORMAT: &str = "semilla-bundle";
/// Raised when a line changes its meaning.
pub const VERSION: u32 = 1;
