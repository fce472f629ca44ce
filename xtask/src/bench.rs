//! `cargo xtask bench`.

use crate::outcome::Outcome;

/// The verb.
pub fn run(_arguments: &[String]) -> Outcome {
    Err("not yet".to_owned())
}
