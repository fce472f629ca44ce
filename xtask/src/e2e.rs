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
    match start(|data| Program::serve_browsers(&built.binary, data), &built.binary) {
        Ok(site) => {
            let mut node = node(&ready, &site.program, built);
            node.env("SEMILLA_DATA", &site.data).env("SEMILLA_LINKS", site.links.join(" "));
            tally.runner(NAME, node.env("SEMILLA_SIZES", sizes()).args(arguments));
        }
        Err(problem) => {
            tally.check(NAME, || Err(problem));
        }
    }
    if arguments.is_empty() {
        pseudo(tally, built, &ready);
    }
    if let Some(missing) = &built.without_islands {
        tally.skip("browser tests of islands", missing);
    }
}

/// Every page in the pseudo-languages.
fn pseudo(tally: &mut Tally, built: &Built, ready: &Ready) {
    const NAME: &str = "browser tests of the pseudo-languages";
    let started = build::build_pseudo(built)
        .and_then(|binary| start(|data| Program::serve_pseudo(&binary, data), &built.binary));
    match started {
        Ok(site) => {
            let mut node = node(ready, &site.program, built);
            tally.runner(NAME, node.env("SEMILLA_PSEUDO", "1").arg("pseudo-language"));
        }
        Err(problem) => {
            tally.check(NAME, || Err(problem));
        }
    }
}

/// The runner of the browser tests against a running server.
fn node(ready: &Ready, program: &Program, built: &Built) -> Command {
    let mut node = Command::new("node");
    node.arg("run.mjs").current_dir(&ready.folder);
    node.env("SEMILLA_URL", &program.url)
        .env("CHROMIUM", &ready.chromium)
        .env("SEMILLA_ISLANDS", if built.without_islands.is_none() { "1" } else { "0" });
    node
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

/// How many administrators there are for the tests: one for each journey that signs in, in each project.
const ADMINISTRATORS: usize = 68;

/// A running site with the demo library.
struct Site {
    program: Program,
    /// Its data folder, where letters are written.
    data: PathBuf,
    /// Paths of links, each of which signs an administrator in once.
    links: Vec<String>,
    _folder: Temporary,
}

/// A server over the demo library and its administrators, filled by `binary`.
fn start(serve: impl FnOnce(&Path) -> Outcome<Program>, binary: &Path) -> Outcome<Site> {
    let folder = Temporary::new("e2e")?;
    let data = folder.path().join("data");
    must(&mut program::seed(binary, "demo", &data))?;
    let links = (1..=ADMINISTRATORS).map(|number| administrator(binary, number, &data));
    let links = links.collect::<Outcome<_>>()?;
    Ok(Site { program: serve(&data)?, data, links, _folder: folder })
}

/// The path of a link that signs a new administrator in.
fn administrator(binary: &Path, number: usize, data: &Path) -> Outcome<String> {
    let mut command = program::administrator(binary, &format!("Tester {number}"), data);
    let what = shown(&command);
    let output = command.output().during(&what)?;
    let link = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    // The host is that of a server with a port of its own choice: the path is what counts.
    let path = link.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..]));
    match path {
        Some(path) if output.status.success() => Ok(path.to_owned()),
        _ => Err(format!("`{what}` gave no link: {}", String::from_utf8_lossy(&output.stderr))),
    }
}
