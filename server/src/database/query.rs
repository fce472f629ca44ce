//! Page-shaped reads.
