//! Which segment each block of a new revision is, so that an unchanged paragraph keeps its id wherever it goes.

use super::{Block, BlockKind, BlockPath, SegmentHash};

/// A segment of the revision before.
#[derive(Debug, Clone, Copy)]
pub struct OldSegment<'a, Id> {
    /// Its id, unique among all given.
    pub id: Id,
    /// Where it stood.
    pub path: &'a BlockPath,
    /// What it was.
    pub kind: &'a BlockKind,
    /// Its text, as blocks hold it.
    pub text: &'a str,
    /// The hash of its text.
    pub hash: SegmentHash,
}

/// What a block of the new revision is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept<Id> {
    /// The segment says what it said; its Markdown may differ where that changes no hash.
    Same(Id),
    /// The segment says something else now.
    Edited(Id),
    /// A segment that was not there.
    New {
        /// The segment whose end it was.
        split_from: Option<Id>,
    },
}

/// For each block of `new`, in order, which of `old` it is. No id is given twice.
pub fn keep_ids<Id: Copy>(old: &[OldSegment<'_, Id>], new: &[Block]) -> Vec<Kept<Id>> {
    let mut free: Vec<bool> = vec![true; old.len()];
    let take = |block: &Block| {
        let hash = block.hash();
        let place = old.iter().zip(&free).position(|(old, free)| *free && old.hash == hash);
        place.map_or(Kept::New { split_from: None }, |place| {
            free[place] = false;
            Kept::Same(old[place].id)
        })
    };
    new.iter().map(take).collect()
}
