//! A Rust that can compile for browsers: the target of rustup, or Debian's compiler with a standard library that we
//! build ourselves below `target/`.
//!
//! `SEMILLA_WASM=rustup`, `=debian` or `=none` takes that way alone, to try the others on a machine that has the first.

use crate::{
    apt,
    outcome::{During, Outcome},
    process::{answers, in_path, must, read, shown},
    project,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Where the sources of other people's crates seem to lie, in what is compiled for browsers.
pub const REGISTRY: &str = "/registry";

/// The name of the target.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's compiler with its sources and the linker for WASM (`lld-22` brings `rust-lld`).
const PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22"];
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
/// What the packages bring that we need. The linker is a link from one package into another.
const DEBIAN_FILES: &[&str] = &[
    DEBIAN_RUSTC,
    DEBIAN_CARGO,
    "/usr/lib/rustlib/src/rust/library/Cargo.lock",
    "/usr/bin/rust-lld",
];

/// What compiles the islands.
#[derive(Debug)]
pub enum Toolchain {
    /// The toolchain in use knows the target.
    Rustup,
    /// Debian's compiler, and our folder with the standard library for browsers.
    Debian {
        /// What rustc calls the sysroot.
        sysroot: PathBuf,
    },
}

/// The first way that works, or one sentence for each that did not.
pub fn find() -> Outcome<Toolchain> {
    match std::env::var("SEMILLA_WASM").as_deref() {
        Ok("rustup") => rustup(),
        Ok("debian") => debian(),
        Ok("none") => Err("SEMILLA_WASM=none asks for it".to_owned()),
        _ => rustup().or_else(|first| debian().map_err(|second| format!("{first}; {second}"))),
    }
}

impl Toolchain {
    /// cargo that compiles for the target.
    pub fn cargo(&self) -> Command {
        let mut flags = without_places();
        let mut command = match self {
            Self::Rustup => project::cargo(),
            Self::Debian { sysroot } => {
                // Only what is compiled for browsers takes our library; build scripts and macros take Debian's.
                flags.push(format!("--sysroot={}", sysroot.display()));
                debian_cargo()
            }
        };
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.join(" "));
        // It would win over the flags above.
        command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        command.current_dir(project::root());
        command
    }

    /// For the line that says what is done.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Rustup => "the toolchain in use",
            Self::Debian { .. } => "Debian's compiler",
        }
    }
}

/// Paths of sources stand in the WASM. Without the machine's own folders it is the same from every machine.
fn without_places() -> Vec<String> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let registries = home
        .map(|home| home.join("registry/src"))
        .into_iter()
        .flat_map(fs::read_dir)
        .flatten()
        .flatten();
    let mut flags: Vec<String> = registries
        .map(|registry| format!("--remap-path-prefix={}={REGISTRY}", registry.path().display()))
        .collect();
    flags.sort();
    flags.push(format!("--remap-path-prefix={}=/semilla", project::root().display()));
    flags
}

fn rustup() -> Outcome<Toolchain> {
    let sysroot =
        read(Command::new("rustc").args(["--print", "sysroot"]).current_dir(project::root()))?;
    if has_library(Path::new(sysroot.trim())) {
        return Ok(Toolchain::Rustup);
    }
    if in_path("rustup").is_none() {
        return Err(format!(
            "rustc has no standard library for {TARGET} and there is no rustup to add it"
        ));
    }
    let mut add = Command::new("rustup");
    add.args(["target", "add", TARGET]).current_dir(project::root());
    println!("$ {}", shown(&add));
    if answers(&mut add) {
        Ok(Toolchain::Rustup)
    } else {
        Err(format!("`{}` did not work", shown(&add)))
    }
}

/// `rustc --print sysroot` of an installation that can compile for the target.
fn has_library(sysroot: &Path) -> bool {
    let library = sysroot.join("lib/rustlib").join(TARGET).join("lib");
    fs::read_dir(library).is_ok_and(|files| {
        files.flatten().any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
    })
}

fn debian() -> Outcome<Toolchain> {
    if !debian_is_complete() {
        apt::install(PACKAGES)?;
    }
    if !debian_is_complete() {
        return Err(format!(
            "the packages {} are there, but not all of their files",
            PACKAGES.join(" ")
        ));
    }
    let folder = project::target().join("wasm-std");
    let sysroot = folder.join("sysroot");
    let version = read(Command::new(DEBIAN_RUSTC).arg("-vV"))?;
    let stamp = folder.join("version.txt");
    if fs::read_to_string(&stamp).is_ok_and(|built| built == version) && has_library(&sysroot) {
        return Ok(Toolchain::Debian { sysroot });
    }
    println!(
        "Building the standard library for {TARGET} from Debian's sources, in target/wasm-std: about a minute."
    );
    build_library(&folder, &sysroot)?;
    fs::write(&stamp, version).during("target/wasm-std/version.txt")?;
    Ok(Toolchain::Debian { sysroot })
}

fn debian_is_complete() -> bool {
    DEBIAN_FILES.iter().all(|file| Path::new(file).exists())
}

/// Debian's cargo with Debian's compiler, whatever rustup says.
fn debian_cargo() -> Command {
    let mut command = Command::new(DEBIAN_CARGO);
    command.env("RUSTC", DEBIAN_RUSTC).env_remove("RUSTUP_TOOLCHAIN");
    for variable in ["RUSTDOC", "RUSTC_WRAPPER", "CARGO_BUILD_TARGET"] {
        command.env_remove(variable);
    }
    project::without_traces(&mut command);
    command
}

/// Compiles an empty crate together with the standard library and keeps the library.
fn build_library(folder: &Path, sysroot: &Path) -> Outcome {
    let empty = folder.join("empty");
    let source = empty.join("src");
    fs::create_dir_all(&source).during("target/wasm-std")?;
    // A workspace of its own: it lies inside ours.
    let manifest =
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n";
    fs::write(empty.join("Cargo.toml"), manifest).during("target/wasm-std/empty")?;
    fs::write(source.join("lib.rs"), "").during("target/wasm-std/empty")?;
    let mut build = debian_cargo();
    build
        .args([
            "build",
            "--quiet",
            "--release",
            "--target",
            TARGET,
            "-Z",
            "build-std=std,panic_abort,proc_macro",
        ])
        .args(["--target-dir", "build"])
        .env("RUSTC_BOOTSTRAP", "1") // building the library is not offered to stable compilers
        .env_remove("RUSTFLAGS")
        .current_dir(&empty);
    must(&mut build)?;
    let library = sysroot.join("lib/rustlib").join(TARGET).join("lib");
    if library.exists() {
        fs::remove_dir_all(&library).during("target/wasm-std/sysroot")?;
    }
    fs::create_dir_all(&library).during("target/wasm-std/sysroot")?;
    let made = empty.join("build").join(TARGET).join("release/deps");
    for file in fs::read_dir(&made).during("target/wasm-std/empty/build")?.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libempty") {
            fs::copy(file.path(), library.join(&name)).during(&name)?;
        }
    }
    if has_library(sysroot) {
        Ok(())
    } else {
        Err("building the standard library left no libstd".to_owned())
    }
}
