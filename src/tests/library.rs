//! Looking after topics.

mod topics;
