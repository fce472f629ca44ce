//! A release knows nothing of the switches with which tests turn protections off: none of their words is in the binary.

use crate::outcome::{During, Outcome};
use std::{fs, path::Path};

/// What every word of a switch begins with. A test of `server` shows that a test binary holds it.
const BEGIN: &[u8] = b"semilla-testing-";

/// Refuses a binary that holds such a word.
pub fn check(binary: &Path) -> Outcome {
    if holds(&fs::read(binary).during("reading the binary")?) {
        return Err(format!("{}: a switch of the tests was compiled in", binary.display()));
    }
    Ok(())
}

fn holds(bytes: &[u8]) -> bool {
    bytes.windows(BEGIN.len()).any(|part| part == BEGIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_switch_of_the_tests_is_seen() {
        assert!(holds(b"\x7fELF...semilla-testing-unsealed:..."));
        assert!(!holds(b"\x7fELF...semilla testing..."));
    }
}
