//! How much one text may hold, and how its refusal is said.

/// Bytes of title, summary and body together, and of the file that they come in. The longest text of the libraries that
/// were brought in so far has 81,000; a book of four hundred pages in Latin letters fits.
pub const MOST_BYTES: usize = 1 << 20;
/// Blocks of one text.
pub const MOST_BLOCKS: usize = 4_000;
/// Containers that may stand inside each other (a list with its item is one). What stands deeper is kept at this depth.
pub const MOST_DEPTH: usize = 8;
/// Columns of one table.
pub const MOST_COLUMNS: usize = 64;

/// Why a text cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// More than [`MOST_BYTES`].
    #[error("the text has {bytes} bytes: at most {MOST_BYTES} fit in one text")]
    TooLong {
        /// Bytes of title, summary and body.
        bytes: usize,
    },
    /// More than [`MOST_BLOCKS`].
    #[error("the text has more than {MOST_BLOCKS} paragraphs, headings, list items and cells")]
    TooManyBlocks,
    /// More than [`MOST_COLUMNS`].
    #[error("a table has {columns} columns: at most {MOST_COLUMNS} fit")]
    TooManyColumns {
        /// Columns that its first row announces.
        columns: usize,
    },
}
