//! Looking after topics, and texts that are not for readers, or not any more.

mod terms;
mod topics;
