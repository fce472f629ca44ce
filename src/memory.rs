//! What is in our memory is for nobody else: no core file when we crash, no other program that looks into it.

use rustix::process::{DumpableBehavior, set_dumpable_behavior};

/// Switches both off, for the whole process.
pub fn keep_to_ourselves() {
    if let Err(error) = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0) {
        tracing::warn!(kind = %error.kind(), "core files cannot be switched off");
    }
    if let Err(error) = set_dumpable_behavior(DumpableBehavior::NotDumpable) {
        tracing::warn!(kind = %error.kind(), "other programs may look into our memory");
    }
}
