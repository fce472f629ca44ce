//! `semilla clean-file TASK`: the worker that reads one file of somebody else. The importer starts it; nobody types it.

use super::CommandError;
use server::services::studio::cleaning::{
    ChildCleaner, Program,
    worker::{self, Task},
};
use std::{ffi::OsString, io};

/// The name of the command.
const NAME: &str = "clean-file";

/// Reads a file from standard input in a process that can reach nothing, and writes what is clean of it
#[derive(Debug, clap::Args)]
pub struct CleanFile {
    /// `clean` or `smaller`
    task: Task,
    /// Most bytes of address space
    #[arg(long)]
    memory: u64,
    /// The end of the name of the file
    #[arg(long, default_value = "")]
    extension: String,
}

impl CleanFile {
    /// Does it, before anything is configured or opened.
    pub fn run(self) -> Result<(), CommandError> {
        Ok(worker::run(self.task, &self.extension, self.memory, io::stdin(), io::stdout())?)
    }
}

/// What cleans files here: this program once more, for each file.
pub fn cleaner() -> io::Result<ChildCleaner> {
    Ok(ChildCleaner::new(Program { file: std::env::current_exe()?.into(), arguments, environment }))
}

#[cfg(not(test))]
fn arguments(task: &[String]) -> Vec<OsString> {
    std::iter::once(NAME.into()).chain(task.iter().map(OsString::from)).collect()
}

#[cfg(not(test))]
fn environment(_: &[String]) -> Vec<(OsString, OsString)> {
    Vec::new()
}

/// In tests this program is the one of the tests, which becomes the other by its environment.
#[cfg(test)]
fn arguments(_: &[String]) -> Vec<OsString> {
    crate::tests::operations::program::HARNESS.iter().map(OsString::from).collect()
}

#[cfg(test)]
fn environment(task: &[String]) -> Vec<(OsString, OsString)> {
    let task: Vec<&str> = std::iter::once(NAME).chain(task.iter().map(String::as_str)).collect();
    vec![crate::tests::operations::program::as_environment(&task)]
}
