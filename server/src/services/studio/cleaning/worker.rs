//! The worker: a process that gives up everything, reads one file from its standard input, and says what it found.

use super::{Answer, LARGEST, Refusal, broken, clean, limits};
use crate::services::studio::pictures;
use std::{
    fmt,
    io::{self, Read, Write},
    str::FromStr,
};

/// What a worker is asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Clean a file.
    Clean,
    /// Make a clean picture smaller.
    Smaller,
}

impl fmt::Display for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Clean => "clean",
            Self::Smaller => "smaller",
        })
    }
}

impl FromStr for Task {
    type Err = &'static str;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "clean" => Ok(Self::Clean),
            "smaller" => Ok(Self::Smaller),
            _ => Err("known are clean and smaller"),
        }
    }
}

/// Does it. Nothing of the file is read before the process is confined to `memory` bytes.
pub fn run(
    task: Task,
    extension: &str,
    memory: u64,
    input: impl Read,
    output: impl Write,
) -> io::Result<()> {
    limits::confine(memory)?;
    let mut file = Vec::new();
    input.take(LARGEST + 1).read_to_end(&mut file)?;
    work(task, extension, &file).unwrap_or_else(Answer::Refused).write(output)
}

fn work(task: Task, extension: &str, file: &[u8]) -> Result<Answer, Refusal> {
    if file.len() as u64 > LARGEST {
        return Err(broken("it is too large"));
    }
    Ok(match task {
        Task::Clean => Answer::Cleaned(clean(file, extension)?),
        Task::Smaller => Answer::Smaller(pictures::smaller(file)?),
    })
}
