//! What the operator set: flags, then environment, then one file.

/// The whole configuration.
#[derive(Debug, Clone, Default)]
pub struct Config {}
