//! The browser of the browser tests.

use crate::{apt, outcome::Outcome, process::in_path};
use std::path::PathBuf;

const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome"];

/// `CHROMIUM`, else one in `PATH`, else Debian's, installed with the right to.
pub fn find() -> Outcome<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Ok(PathBuf::from(named));
    }
    if let Some(found) = NAMES.iter().find_map(|name| in_path(name)) {
        return Ok(found);
    }
    apt::install(&["chromium"])?;
    in_path("chromium")
        .ok_or_else(|| "the package chromium brought no program of that name".to_owned())
}
