//! The two pools, the one door to a write, and page-shaped reads.

/// The database of one site: readers and one writer.
#[derive(Debug, Clone)]
pub struct Database {}
