//! The one binary: arguments → configuration → telemetry → one command.

mod arguments;
mod cli;
mod data_dir;
mod languages;
mod memory;
mod opened;
mod progress;
mod refusal;
mod router;
mod schema;
mod site;
mod telemetry;
#[cfg(test)]
mod tests;

use arguments::Arguments;
use clap::Parser;
use std::{ffi::OsString, process::ExitCode};

fn main() -> ExitCode {
    ExitCode::from(program(std::env::args_os()))
}

/// The whole program. Gives the exit code.
fn program(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    // What we write is for us alone, whatever the shell says.
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    // The one TLS provider, chosen before anything can ask for another. It fails only when it is chosen already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(answer) => {
            // There is nobody left to tell when it cannot be printed.
            let _ = answer.print();
            return u8::try_from(answer.exit_code()).unwrap_or(refusal::USAGE);
        }
    };
    // The worker reads a file of somebody else: it is told nothing of ours.
    if let cli::Command::CleanFile(clean_file) = arguments.command {
        return cli::code(clean_file.run());
    }
    let (config, warnings) = match arguments.configuration(std::env::vars_os()) {
        Ok(read) => read,
        Err(error) => return refusal::refuse(&error, refusal::USAGE),
    };
    if let Err(error) = telemetry::start(&config.log) {
        return refusal::refuse(error.as_ref(), refusal::USAGE);
    }
    memory::keep_to_ourselves();
    for warning in warnings {
        tracing::warn!("{warning}");
    }
    cli::run(arguments.command, config)
}
