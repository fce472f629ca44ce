//! The readers of an import, seen from outside: folders made here, folders that are broken, and the real ones.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]
#![expect(clippy::print_stderr, reason = "what is skipped is said")]

mod broken;
mod folder;
mod hugo;
mod real;
mod support;
mod umbrella;
