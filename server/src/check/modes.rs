//! What lies in the data folder is for its owner alone.

use std::{
    fs, io,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

/// Findings that are named one by one; of more there is a number.
const NAMED: usize = 20;

/// Everything at `path` and below it that others have any right to, links not followed.
pub fn open_to_others(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut open = Vec::new();
    let mut waiting = vec![path.to_owned()];
    while let Some(path) = waiting.pop() {
        let facts = match fs::symlink_metadata(&path) {
            Ok(facts) => facts,
            // It went while we looked.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        if facts.is_dir() {
            match fs::read_dir(&path) {
                Ok(entries) => {
                    for entry in entries {
                        waiting.push(entry?.path());
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error),
            }
        }
        if !facts.is_symlink() && facts.permissions().mode() & 0o077 != 0 {
            open.push(path);
        }
    }
    open.sort();
    Ok(open)
}

/// The same as findings.
pub fn look(data_dir: &Path) -> io::Result<Vec<String>> {
    let open = open_to_others(data_dir)?;
    let line = |path: &PathBuf| format!("others have rights to {}", path.display());
    let mut findings: Vec<_> = open.iter().take(NAMED).map(line).collect();
    if open.len() > NAMED {
        findings.push(format!("and to {} more", open.len() - NAMED));
    }
    Ok(findings)
}
