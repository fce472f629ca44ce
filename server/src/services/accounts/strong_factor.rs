//! What passkeys and passwords have in common: an admin keeps one of them, and so does who has no other way in.

/// What came of taking a strong factor away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactorRemoved {
    /// It is gone, and so is every other session.
    Done,
    /// There was none.
    NotThere,
    /// An admin needs another one first.
    LastOne,
    /// They have no other way in: nothing was changed.
    OnlyWayIn,
}
