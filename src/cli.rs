//! One file per command. To add one: a file with its arguments and `run`, a variant here, a line in [`run`].
//!
//! Exit codes: 0 fine, 1 a finding, 2 wrong usage, 3 refused. What a command gives goes to stdout, all else to stderr.

pub mod backup;
mod check;
pub mod clean_file;
mod disclose;
mod dump;
mod export;
mod import;
mod inventory;
mod locales;
mod lockdown;
mod migrate;
mod person;
mod purge;
mod reindex;
pub mod restore;
mod routes;
mod seed;
pub mod serve;

use crate::refusal::{CommandError, FINDING, Finding, REFUSED, refuse};
use clap::Subcommand;
use server::config::Config;

/// What the binary can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serves the site
    Serve(serve::Serve),
    /// Brings a folder of texts into the library
    Import(import::Import),
    /// Writes the library into a folder, in open formats
    Export(export::Export),
    /// Fills an empty library
    Seed(seed::Seed),
    /// Makes an administrator and prints a link that signs them in once
    Person(person::Person),
    /// Brings the schema of the database up to date
    Migrate(migrate::Migrate),
    /// Makes the index of the search anew
    Reindex(reindex::Reindex),
    /// Writes a backup while the server serves
    Backup(backup::Backup),
    /// Brings a backup back into an empty data folder
    Restore(restore::Restore),
    /// Looks whether everything is as it should be
    Check(check::Check),
    /// Prints every row of the library in a stable order
    Dump(dump::Dump),
    /// Lists the languages of the interface, how much of each is there, and what was left out
    Locales(locales::Languages),
    /// Holds all changes, or lets them go on
    Lockdown(lockdown::Lockdown),
    /// Lists everything that is held, why, how long, and who can read it
    Inventory(inventory::Inventory),
    /// Prints everything that this server can read about a person
    Disclose(disclose::Disclose),
    /// Deletes at once what is due
    Purge(purge::Purge),
    /// Lists every route with its policy
    Routes(routes::Routes),
    /// What the importer starts for each file
    #[command(hide = true)]
    CleanFile(clean_file::CleanFile),
}

/// Runs one command to its end. Gives the exit code.
pub fn run(command: Command, config: Config) -> u8 {
    let done = match command {
        Command::Serve(serve) => serve.run(config),
        Command::Import(import) => import.run(config),
        Command::Export(export) => export.run(config),
        Command::Seed(seed) => seed.run(config),
        Command::Person(person) => person.run(config),
        Command::Migrate(migrate) => migrate.run(config),
        Command::Reindex(reindex) => reindex.run(config),
        Command::Backup(backup) => backup.run(config),
        Command::Restore(restore) => restore.run(config),
        Command::Check(check) => check.run(config),
        Command::Dump(dump) => dump.run(config),
        Command::Locales(locales) => locales.run(config),
        Command::Lockdown(lockdown) => lockdown.run(config),
        Command::Inventory(inventory) => inventory.run(),
        Command::Disclose(disclose) => disclose.run(config),
        Command::Purge(purge) => purge.run(config),
        Command::Routes(routes) => routes.run(),
        Command::CleanFile(clean_file) => clean_file.run(),
    };
    code(done)
}

/// The exit code of what was done, when the reason is said.
pub fn code(done: Result<(), CommandError>) -> u8 {
    match done {
        Ok(()) => 0,
        Err(error) if error.is::<Finding>() => refuse(error.as_ref(), FINDING),
        Err(error) => refuse(error.as_ref(), REFUSED),
    }
}
