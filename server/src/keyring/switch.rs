//! Protections that a test switches off, to show that it would see what they prevent. Only test builds have this file: a
//! release knows neither the switches nor the word below.

use std::sync::atomic::{AtomicBool, Ordering};

/// Stands before what is not sealed. The check of a release looks for it.
pub const UNSEALED: &[u8] = b"semilla-testing-unsealed:";

/// Which protections are off.
#[derive(Debug, Default)]
pub struct Switches {
    sealing: AtomicBool,
    destruction: AtomicBool,
}

impl Switches {
    /// From now on keys that are given out seal nothing.
    pub fn switch_sealing_off(&self) {
        self.sealing.store(true, Ordering::Relaxed);
    }

    /// From now on keys that are destroyed stay.
    pub fn switch_destruction_off(&self) {
        self.destruction.store(true, Ordering::Relaxed);
    }

    pub(super) fn is_sealing_off(&self) -> bool {
        self.sealing.load(Ordering::Relaxed)
    }

    pub(super) fn is_destruction_off(&self) -> bool {
        self.destruction.load(Ordering::Relaxed)
    }
}
