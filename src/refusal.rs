//! What went wrong with a command: the sentence on stderr and the exit code.

use std::{error::Error, io::Write, process::ExitCode};

/// The arguments or the configuration cannot be used.
pub const USAGE: u8 = 2;
/// It could not be done, and nothing was half done.
pub const REFUSED: u8 = 3;

/// What went wrong, for a person at a terminal.
pub type CommandError = Box<dyn Error + Send + Sync>;

/// Says on stderr why nothing was done, with all causes in one sentence.
pub fn refuse(error: &(dyn Error + 'static), code: u8) -> ExitCode {
    let mut sentence = format!("semilla: {error}");
    let mut next = error.source();
    while let Some(cause) = next {
        sentence.push_str(&format!(": {cause}"));
        next = cause.source();
    }
    // There is nobody left to tell when stderr is closed.
    let _ = writeln!(std::io::stderr(), "{sentence}");
    ExitCode::from(code)
}
