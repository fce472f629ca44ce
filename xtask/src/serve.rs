//! `cargo xtask serve`: from a fresh checkout to a page in the browser.

use crate::{
    build::{Profile, build},
    outcome::Outcome,
    process::{must, shown},
    program, project,
};
use std::{os::unix::process::CommandExt, path::Path, process::Command};

/// The verb. Further arguments go to `semilla serve`.
pub fn run(arguments: &[String]) -> Outcome {
    let built = build(Profile::Release)?;
    let data = Path::new("data");
    if !project::root().join(data).exists() {
        println!("Filling the empty ./data with the demo library: seconds.");
        must(&mut program::seed(&built.binary, "demo", data))?;
    }
    let mut serve = Command::new(&built.binary);
    serve.args(["serve", "--data-dir"]).arg(data).args(arguments).current_dir(project::root());
    // The server takes our place, so that Ctrl-C is its own and it can end in order.
    let error = serve.exec();
    Err(format!("{}: {error}", shown(&serve)))
}
