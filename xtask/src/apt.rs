//! System packages of Debian and its children. Installed only with the right to, and after the command was shown.

use crate::{
    outcome::Outcome,
    process::{in_path, is_root, must, shown},
};
use std::{process::Command, sync::OnceLock};

/// Installs packages, or says in one sentence how to.
pub fn install(packages: &[&str]) -> Outcome {
    let mut command = Command::new("apt-get");
    command.args(["install", "--yes", "--no-install-recommends"]).args(packages);
    if in_path("apt-get").is_none() {
        return Err(format!(
            "this system has no apt-get; install what Debian calls {}",
            packages.join(" ")
        ));
    }
    if !is_root() {
        return Err(format!("run `sudo {}` and try again", shown(&command)));
    }
    update()?;
    println!("$ {}", shown(&command));
    must(command.env("DEBIAN_FRONTEND", "noninteractive"))
}

/// A fresh machine knows no package before its lists were read. Once is enough.
fn update() -> Outcome {
    static UPDATED: OnceLock<Outcome> = OnceLock::new();
    let update = || {
        let mut command = Command::new("apt-get");
        command.args(["update", "--quiet"]);
        println!("$ {}", shown(&command));
        must(&mut command)
    };
    UPDATED.get_or_init(update).clone()
}
