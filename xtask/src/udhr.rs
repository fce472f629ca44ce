//! `cargo xtask udhr`: the Universal Declaration of Human Rights in the nine launch languages, as a folder for
//! `semilla import --from folder`. Tests, the search benchmark and the browser crawl read it; it is never committed.

use crate::{e2e, outcome::Outcome, process::must, project};
use std::process::Command;

/// The verb. Arguments go to `end2end/fixtures/udhr.mjs`: another folder, `hi=hin` for one more language.
pub fn run(arguments: &[String]) -> Outcome {
    let folder = e2e::node_packages()?;
    must(
        Command::new("node")
            .arg(folder.join("fixtures/udhr.mjs"))
            .args(arguments)
            .current_dir(project::root()),
    )
}
