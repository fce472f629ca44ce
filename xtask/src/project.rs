//! Where things are. Everything made lies below `target/`.

use crate::process::is_ci;
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// The checkout.
pub fn root() -> PathBuf {
    // cargo says where the package lies at run time; the folder may have moved since the program was built.
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map(Path::to_owned).unwrap_or(package)
}

/// Our own part of `target/`: the site, the islands, tools. Not moved by `CARGO_TARGET_DIR`, because the server
/// embeds `target/site` by that name.
pub fn target() -> PathBuf {
    root().join("target")
}

/// Where cargo puts native builds: `CARGO_TARGET_DIR`, or `target/`.
pub fn native_target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) if !folder.is_empty() => root().join(folder),
        _ => target(),
    }
}

/// cargo of the toolchain in use, in the checkout, without what `cargo run` left in the environment.
pub fn cargo() -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root());
    without_traces(&mut command);
    if is_ci() {
        // What is built once is not worth remembering.
        command.env("CARGO_INCREMENTAL", "0");
    }
    command
}

/// Variables that `cargo run` sets for this program and that would make a later cargo build things anew.
pub fn without_traces(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        let Some(name) = name.to_str() else { continue };
        if name == "CARGO" || name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
        {
            command.env_remove(name);
        }
    }
}

/// The same file as people write it: from the checkout down.
pub fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
