//! Islands of the library.

pub mod share_link;
