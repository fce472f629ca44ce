//! `cargo xtask e2e`: the browser tests against the built binary and the demo library.

use crate::{
    budgets,
    build::{self, Built, Profile},
    chromium,
    outcome::{During, Outcome},
    process::{in_path, must, shown},
    program::{self, Program},
    project,
    tally::Tally,
    temporary::Temporary,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The verb. `--accept-sizes` takes the measured sizes over as budgets; other arguments go to the runner.
pub fn run(arguments: &[String]) -> Outcome {
    let built = build::build(Profile::Release)?;
    let (accepts, rest): (Vec<&String>, Vec<&String>) =
        arguments.iter().partition(|argument| *argument == "--accept-sizes");
    let rest: Vec<String> = rest.into_iter().cloned().collect();
    let mut tally = Tally::default();
    steps(&mut tally, &built, &rest);
    if !accepts.is_empty() {
        budgets::accept(&sizes())?;
        println!("bench/budgets.json was written anew.");
    } else if rest.is_empty() {
        judge_sizes(&mut tally, &built);
    }
    tally.end()
}

/// The browser tests as steps of a larger suite.
pub fn steps(tally: &mut Tally, built: &Built, arguments: &[String]) {
    const NAME: &str = "browser tests";
    let ready = match prepare() {
        Ok(ready) => ready,
        Err(reason) => return tally.skip(NAME, &reason),
    };
    let _ = fs::remove_file(sizes());
    match start(&built.binary) {
        Ok((program, _folder)) => {
            let mut node = Command::new("node");
            node.arg("run.mjs").args(arguments).current_dir(&ready.folder);
            node.env("SEMILLA_URL", &program.url)
                .env("CHROMIUM", &ready.chromium)
                .env("SEMILLA_SIZES", sizes());
            node.env("SEMILLA_ISLANDS", if built.without_islands.is_none() { "1" } else { "0" });
            tally.runner(NAME, &mut node);
        }
        Err(problem) => {
            tally.check(NAME, || Err(problem));
        }
    }
    if let Some(missing) = &built.without_islands {
        tally.skip("browser tests of islands", missing);
    }
}

/// The byte budgets, once the browser tests measured.
pub fn judge_sizes(tally: &mut Tally, built: &Built) {
    const NAME: &str = "byte budgets";
    if !built.is_optimized {
        return tally.skip(NAME, "judged only when wasm-opt made the islands small");
    }
    if !sizes().exists() {
        return tally.skip(NAME, "the browser tests measured nothing");
    }
    tally.check(NAME, || budgets::check(&sizes()));
}

/// Where the browser tests write what pages cost.
fn sizes() -> PathBuf {
    project::target().join("sizes.json")
}

struct Ready {
    folder: PathBuf,
    chromium: PathBuf,
}

fn prepare() -> Outcome<Ready> {
    let folder = node_packages()?;
    Ok(Ready { folder, chromium: chromium::find()? })
}

/// The folder of the browser tests, with its packages installed.
pub fn node_packages() -> Outcome<PathBuf> {
    let folder = project::root().join("end2end");
    if !folder.join("run.mjs").exists() {
        return Err("end2end/run.mjs is not there".to_owned());
    }
    for program in ["node", "npm"] {
        if in_path(program).is_none() {
            return Err(format!("{program} is not there"));
        }
    }
    install(&folder)?;
    Ok(folder)
}

/// `npm ci`, unless the same lock file was installed before.
fn install(folder: &Path) -> Outcome {
    let lock =
        fs::read_to_string(folder.join("package-lock.json")).during("end2end/package-lock.json")?;
    let stamp = folder.join("node_modules/.installed-lock.json");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund"]).current_dir(folder);
    println!("$ {}", shown(&npm));
    must(&mut npm)?;
    fs::write(&stamp, lock).during("end2end/node_modules")
}

fn start(binary: &Path) -> Outcome<(Program, Temporary)> {
    let folder = Temporary::new("e2e")?;
    let data = folder.path().join("data");
    must(&mut program::seed(binary, "demo", &data))?;
    Ok((Program::serve(binary, &data)?, folder))
}
