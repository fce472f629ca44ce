//! What went wrong with a command: the sentence on stderr and the exit code.

use std::{error::Error, io::Write};

/// It was done, and something was found that is not as it should be.
pub const FINDING: u8 = 1;
/// The arguments or the configuration cannot be used.
pub const USAGE: u8 = 2;
/// It could not be done, and nothing was half done.
pub const REFUSED: u8 = 3;

/// What went wrong, for a person at a terminal.
pub type CommandError = Box<dyn Error + Send + Sync>;

/// What a command found, when it did all that it was asked for.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Finding(pub String);

/// Says on stderr why nothing was done, with all causes in one sentence. Gives the code.
pub fn refuse(error: &(dyn Error + 'static), code: u8) -> u8 {
    let mut sentence = format!("semilla: {error}");
    let mut next = error.source();
    while let Some(cause) = next {
        sentence.push_str(&format!(": {cause}"));
        next = cause.source();
    }
    // There is nobody left to tell when stderr is closed.
    let _ = writeln!(std::io::stderr(), "{sentence}");
    code
}
