//! Randomness as a parameter, so that a test can repeat what it saw.

use std::fmt::Debug;

/// A source of unpredictable bytes.
pub trait Random: Send + Sync + Debug {
    /// Fills the whole of `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// The random source of the operating system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        rand::fill(bytes);
    }
}
