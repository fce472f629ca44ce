//! How much two texts have in common.
