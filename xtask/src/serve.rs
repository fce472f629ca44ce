//! `cargo xtask serve`: from a fresh checkout to a page in the browser.

use crate::{
    build::{Profile, build},
    outcome::{During, Outcome},
    process::{must, shown},
    program, project,
};
use std::{fs, os::unix::process::CommandExt, path::Path, process::Command};

/// Where the library of this checkout lies.
pub const DATA: &str = "data";

/// The verb. Further arguments go to `semilla serve`.
pub fn run(arguments: &[String]) -> Outcome {
    let built = build(Profile::Trial)?;
    fill_when_empty(&built.binary)?;
    let mut serve = Command::new(&built.binary);
    serve.args(["serve", "--data-dir", DATA]).args(arguments).current_dir(project::root());
    // The server takes our place, so that Ctrl-C is its own and it can end in order.
    let error = serve.exec();
    Err(format!("{}: {error}", shown(&serve)))
}

/// Fills `./data` with the demo library when there is no such folder. Filled aside and moved, so that a run that is
/// ended half-way leaves nothing behind that looks like a library.
pub fn fill_when_empty(binary: &Path) -> Outcome {
    let data = project::root().join(DATA);
    if data.exists() {
        return Ok(());
    }
    println!("Filling the empty ./{DATA} with the demo library: seconds.");
    let aside = project::target().join("demo");
    if aside.exists() {
        fs::remove_dir_all(&aside).during("target/demo")?;
    }
    must(&mut program::seed(binary, "demo", &aside))?;
    fs::rename(&aside, &data).during("moving target/demo to ./data")
}
