//! The languages that this process speaks: those of the program, and those that the operator put beside it.

use locales::{Beside, Folder, Locales, LocalesError};
use server::config::Config;

/// More lines than anybody reads in a log; `semilla locales` prints them all.
const MOST_LINES: usize = 40;

/// Loads them, and writes what was left out to the log. Nothing in the operator's folder stops the server.
pub fn load(config: &Config, pseudo: bool) -> Result<Locales, LocalesError> {
    let folder = folder(config);
    let mut lines: Vec<String> = folder.problems().iter().map(ToString::to_string).collect();
    let locales = Locales::load_with(Beside { folder, pseudo })?;
    lines.extend(locales.complaints().iter().map(ToString::to_string));
    for line in lines.iter().take(MOST_LINES) {
        tracing::warn!("a language: {line}");
    }
    if lines.len() > MOST_LINES {
        tracing::warn!(more = lines.len() - MOST_LINES, "more of this: semilla locales prints all");
    }
    Ok(locales)
}

/// What the operator's folder holds; nothing where none was named.
pub fn folder(config: &Config) -> Folder {
    match config.locales_dir.as_os_str().is_empty() {
        true => Folder::default(),
        false => Folder::read(&config.locales_dir),
    }
}
