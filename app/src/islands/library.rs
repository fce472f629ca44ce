//! Islands of the library.

pub mod search_suggest;
pub mod share_link;
