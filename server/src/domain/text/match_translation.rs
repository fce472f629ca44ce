//! Which source segment each block of a translation without ids renders: by structure, order and what no translator
//! changes.

use super::{Block, BlockKind, BlockPath};

/// A segment of the text from which a translation was made.
#[derive(Debug, Clone, Copy)]
pub struct SourceSegment<'a, Id> {
    /// Its id, unique among all given.
    pub id: Id,
    /// Where it stands.
    pub path: &'a BlockPath,
    /// What it is.
    pub kind: &'a BlockKind,
    /// Its text, as blocks hold it.
    pub text: &'a str,
}

/// For each block of `target`, in order, the source segment that it translates, if one can be told. No id twice.
pub fn match_translation<Id: Copy>(
    source: &[SourceSegment<'_, Id>],
    target: &[Block],
) -> Vec<Option<Id>> {
    let same = |place: usize, block: &Block| {
        source.get(place).filter(|source| source.kind == &block.kind).map(|source| source.id)
    };
    target.iter().enumerate().map(|(place, block)| same(place, block)).collect()
}
