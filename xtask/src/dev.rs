//! `cargo xtask dev`: a debug build, made anew and started again whenever a file changes.

use crate::{
    build::{Profile, build},
    outcome::{During, Outcome},
    project,
    serve::{DATA, fill_when_empty},
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command},
    thread,
    time::{Duration, SystemTime},
};

const ROOMS: &[&str] =
    &["app", "locales", "migrations", "server", "src", "style", "Cargo.toml", "Cargo.lock"];
const PAUSE: Duration = Duration::from_millis(700);

/// The verb. Further arguments go to `semilla serve`.
pub fn run(arguments: &[String]) -> Outcome {
    let mut server: Option<Child> = None;
    let mut built_at: Option<SystemTime> = None;
    loop {
        let changed = newest(&project::root());
        if changed == built_at {
            thread::sleep(PAUSE);
            continue;
        }
        built_at = changed;
        // A broken build leaves the last good server running.
        match build(Profile::Debug) {
            Ok(built) => {
                if let Some(mut old) = server.take() {
                    old.kill().during("ending the old server")?;
                    old.wait().during("ending the old server")?;
                }
                server = Some(start(&built.binary, arguments)?);
            }
            Err(problem) => eprintln!("{problem}\nWaiting for a change."),
        }
    }
}

fn start(binary: &Path, arguments: &[String]) -> Outcome<Child> {
    fill_when_empty(binary)?;
    let mut serve = Command::new(binary);
    serve.args(["serve", "--data-dir", DATA]).args(arguments).current_dir(project::root());
    serve.spawn().during("semilla serve")
}

/// When the newest file of the rooms was written.
fn newest(root: &Path) -> Option<SystemTime> {
    let mut open: Vec<PathBuf> = ROOMS.iter().map(|room| root.join(room)).collect();
    let mut newest = None;
    while let Some(path) = open.pop() {
        let Ok(found) = fs::metadata(&path) else { continue };
        if found.is_dir() {
            open.extend(
                fs::read_dir(&path).into_iter().flatten().flatten().map(|entry| entry.path()),
            );
        } else {
            newest = newest.max(found.modified().ok());
        }
    }
    newest
}
