//! What keeps the library findable.

pub mod count_unmet;
pub mod reindex;
