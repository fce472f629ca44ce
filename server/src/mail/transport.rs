//! Ways out: a mail server, a folder, or memory.

mod folder;
mod kept;
#[cfg(feature = "testing")]
mod memory;
mod smtp;

pub use folder::Folder;
pub use kept::{Kept, kept, remove};
#[cfg(feature = "testing")]
pub use memory::{Hold, Memory};
pub use smtp::Smtp;

use super::Mail;
use futures::future::BoxFuture;
use std::{fmt, fmt::Debug, future::ready, io, path::PathBuf};

/// Takes letters away. It took one when it says so; when it does not say, it may have taken it all the same.
pub trait Transport: Send + Sync + Debug {
    /// Takes one letter.
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), NotSent>>;

    /// Takes a letter back that it took a moment ago, where that can be done: what was sent is out of reach.
    fn take_back<'a>(&'a self, _mail: &'a Mail) -> BoxFuture<'a, io::Result<()>> {
        Box::pin(ready(Ok(())))
    }

    /// The folder that letters are written into.
    fn folder(&self) -> Option<PathBuf> {
        None
    }
}

/// A letter was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSent {
    /// It may be taken later.
    Later(Why),
    /// It never will be.
    Never(Why),
}

/// Why, in numbers and words of ours: what a mail server says can hold the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The reply of the server.
    Reply(u16),
    /// It cannot be reached, or broke off.
    Unreachable,
    TookTooLong,
    /// The connection could not be closed to others.
    Tls,
    /// It cannot do what this letter needs.
    Unable,
    /// The folder cannot be written.
    Folder,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reply(code) => write!(f, "reply {code}"),
            Self::Unreachable => f.write_str("unreachable"),
            Self::TookTooLong => f.write_str("took too long"),
            Self::Tls => f.write_str("no TLS"),
            Self::Unable => f.write_str("unable"),
            Self::Folder => f.write_str("folder not writable"),
        }
    }
}
