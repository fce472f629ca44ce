//! The package of the bare limit, and of what looks at the product's file from outside.

use crate::{outcome::Outcome, process::must, project};
use std::path::PathBuf;

/// What was built of it.
pub struct Limit {
    /// Answers as cheaply as that can be done.
    pub server: PathBuf,
    /// Puts rows into a database that end soon, and says when they are gone.
    pub expired: PathBuf,
}

/// Builds both.
pub fn build() -> Outcome<Limit> {
    println!("Building the limit: a minute the first time.");
    must(project::cargo().args(["build", "--release", "--locked", "--package", "limit"]))?;
    let folder = project::native_target().join("release");
    Ok(Limit { server: folder.join("limit"), expired: folder.join("expired") })
}
