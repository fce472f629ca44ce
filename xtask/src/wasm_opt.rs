//! wasm-opt of binaryen, which takes a third off the islands. npm's is preferred at one version, so that byte budgets
//! mean the same everywhere; else the one of the system.

use crate::{
    outcome::{During, Outcome},
    process::{in_path, must, read},
    project,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Raise it together with `bench/budgets.json`.
const VERSION: &str = "132.0.0";

/// What rustc's WASM uses and every browser since 2021 knows. Named, so that nothing newer slips in.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-sign-ext",
];

/// A wasm-opt that works.
#[derive(Debug)]
pub struct WasmOpt {
    program: PathBuf,
    /// What it says of itself.
    pub version: String,
}

/// The one below `target/tools`, installed with npm when there is npm; else the one of the system.
pub fn find() -> Outcome<WasmOpt> {
    let ours = from_npm().and_then(of);
    ours.or_else(|reason| match in_path("wasm-opt") {
        Some(program) => of(program),
        None => {
            Err(format!("there is no wasm-opt ({reason}); Debian and npm have it as `binaryen`"))
        }
    })
}

fn of(program: PathBuf) -> Outcome<WasmOpt> {
    let version = read(Command::new(&program).arg("--version"))?.trim().to_owned();
    Ok(WasmOpt { program, version })
}

fn from_npm() -> Outcome<PathBuf> {
    let folder = project::target().join("tools/binaryen");
    let program = folder.join("node_modules/.bin/wasm-opt");
    let stamp = folder.join("version.txt");
    if program.exists() && fs::read_to_string(&stamp).is_ok_and(|installed| installed == VERSION) {
        return Ok(program);
    }
    if in_path("npm").is_none() {
        return Err("npm is not there".to_owned());
    }
    fs::create_dir_all(&folder).during("target/tools")?;
    println!(
        "Installing binaryen {VERSION} with npm into target/tools, for a smaller bundle: seconds."
    );
    let mut npm = Command::new("npm");
    npm.args(["install", "--silent", "--no-audit", "--no-fund", "--no-save", "--prefix", "."]);
    read(npm.arg(format!("binaryen@{VERSION}")).current_dir(&folder))?;
    fs::write(&stamp, VERSION).during("target/tools")?;
    if program.exists() {
        Ok(program)
    } else {
        Err("npm's binaryen brought no wasm-opt".to_owned())
    }
}

impl WasmOpt {
    /// Replaces the file by a smaller one.
    pub fn run(&self, wasm: &Path) -> Outcome {
        let small = wasm.with_extension("small");
        let mut command = Command::new(&self.program);
        command.arg("-Oz").args(FEATURES).arg(wasm).arg("-o").arg(&small);
        must(&mut command)?;
        fs::rename(&small, wasm).during("wasm-opt")
    }
}
