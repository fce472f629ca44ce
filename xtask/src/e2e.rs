//! `cargo xtask e2e`: the browser tests with the built binary. Playwright starts the servers itself.

use crate::{
    apt, budgets,
    build::{self, Built, Profile},
    chromium,
    outcome::{During, Outcome},
    process::{in_path, must, shown},
    project,
    tally::Tally,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// How much of what is equal by construction the browser looks at (end2end/fixtures/sample.ts).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LooksAt {
    /// The same part of it in every run.
    Sample,
    /// All of it: for every night, not for every change.
    Everything,
}

impl LooksAt {
    /// What is looked at. A night has the time for what readers get; a change is tried on what compiles quickly.
    pub fn profile(self) -> Profile {
        match self {
            Self::Sample => Profile::Trial,
            Self::Everything => Profile::Release,
        }
    }
}

/// The verb. `--accept-sizes` takes the measured sizes over as budgets, `--accept-measured` those of the last run without
/// another one; `--all` looks at everything, on the release binary; other arguments go to Playwright.
pub fn run(arguments: &[String]) -> Outcome {
    if arguments.iter().any(|argument| argument == "--accept-measured") {
        return budgets::accept(&sizes());
    }
    let says = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let (accepts, all) = (says("--accept-sizes"), says("--all"));
    let looks_at = if all { LooksAt::Everything } else { LooksAt::Sample };
    let built = build::build(looks_at.profile())?;
    let ours = ["--accept-sizes", "--all"];
    let rest: Vec<String> =
        arguments.iter().filter(|argument| !ours.contains(&argument.as_str())).cloned().collect();
    let mut tally = Tally::default();
    steps(&mut tally, &built, looks_at, &rest);
    if accepts {
        budgets::accept(&sizes())?;
        println!("bench/budgets.json was written anew.");
    } else if rest.is_empty() {
        judge_sizes(&mut tally, &built);
    }
    tally.end()
}

/// The browser tests as steps of a larger suite.
pub fn steps(tally: &mut Tally, built: &Built, looks_at: LooksAt, arguments: &[String]) {
    const NAME: &str = "browser tests";
    let _ = fs::remove_dir_all(sizes());
    if !tally.wants(NAME) {
        return;
    }
    let ready = match prepare() {
        Ok(ready) => ready,
        Err(reason) => return tally.skip(NAME, &reason),
    };
    if let Err(reason) = paper() {
        tally.skip("browser tests of what is printed", &reason);
    }
    tally.check("types of the browser tests", || must(&mut types(&ready)));
    let mut playwright = playwright(&ready, built);
    match looks_at {
        LooksAt::Everything => {
            playwright.env("SEMILLA_ALL", "1");
        }
        LooksAt::Sample => tally.note(
            "every page in a browser",
            "two languages were looked at whole, of the others one page in four; --all looks at all",
        ),
    }
    // Only a build for developers offers the pseudo-languages.
    match looks_at {
        LooksAt::Sample => {
            playwright.env("SEMILLA_PSEUDO_BIN", &built.binary);
        }
        LooksAt::Everything => match build::build(Profile::Trial) {
            Ok(trial) => {
                playwright.env("SEMILLA_PSEUDO_BIN", trial.binary);
            }
            Err(problem) => {
                tally.check("server with the pseudo-languages", || Err(problem));
            }
        },
    }
    tally.runner(NAME, playwright.args(arguments));
    if let Some(missing) = &built.without_islands {
        tally.skip("browser tests of islands", missing);
    }
}

/// The program that draws what the browser prints, for a camera to read.
fn paper() -> Outcome {
    match in_path("pdftoppm") {
        Some(_) => Ok(()),
        None => apt::install(&["poppler-utils"]),
    }
}

/// `playwright test`, which finds the server, the browser and where to write what pages cost in its environment.
fn playwright(ready: &Ready, built: &Built) -> Command {
    let mut command = npx(ready, &["playwright", "test"]);
    command
        .env("SEMILLA_BIN", &built.binary)
        .env("CHROMIUM", &ready.chromium)
        .env("SEMILLA_ISLANDS", if built.without_islands.is_none() { "1" } else { "0" })
        .env("SEMILLA_SIZES", sizes());
    command
}

/// The compiler reads the types; Playwright only takes them out.
fn types(ready: &Ready) -> Command {
    npx(ready, &["tsc", "--project", "."])
}

/// A program that `npm ci` installed; nothing is fetched.
fn npx(ready: &Ready, words: &[&str]) -> Command {
    let mut command = Command::new("npx");
    command.arg("--no-install").args(words).current_dir(&ready.folder);
    command
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
    project::target().join("sizes")
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
    // The browser is the one of the system.
    npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    println!("$ {}", shown(&npm));
    must(&mut npm)?;
    fs::write(&stamp, lock).during("end2end/node_modules")
}
