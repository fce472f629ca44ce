//! What deeds write.
