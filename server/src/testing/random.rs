//! Randomness that a test can repeat: the seed is printed, and `SEMILLA_TEST_SEED` sets it.

use crate::domain::random::Random;
use parking_lot::Mutex;
use rand::{Rng, SeedableRng, rngs::StdRng};

/// Bytes from a seed.
#[derive(Debug)]
pub struct SeededRandom(Mutex<StdRng>);

impl Default for SeededRandom {
    fn default() -> Self {
        let seed = std::env::var("SEMILLA_TEST_SEED").ok().and_then(|text| text.parse().ok());
        Self::new(seed.unwrap_or(20_261_205))
    }
}

impl SeededRandom {
    /// Bytes from that seed, which is printed so that a failure can be repeated.
    #[expect(clippy::print_stderr, reason = "tests show it when they fail")]
    pub fn new(seed: u64) -> Self {
        eprintln!("SEMILLA_TEST_SEED={seed}");
        Self(Mutex::new(StdRng::seed_from_u64(seed)))
    }
}

impl Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().fill_bytes(bytes);
    }
}
