//! The built binary as the measurements run it: a folder of its own, a free port, ended by us.

use crate::{
    outcome::{During, Outcome},
    process::shown,
    project,
};
use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

/// How long a start may take before we call it broken.
const START: Duration = Duration::from_secs(60);
const READY: &str = "listening on ";

/// `semilla seed --fixture NAME`.
pub fn seed(binary: &Path, fixture: &str, data: &Path) -> Command {
    let mut command = Command::new(binary);
    command
        .args(["seed", "--fixture", fixture, "--data-dir"])
        .arg(data)
        .current_dir(project::root());
    command
}

/// `semilla person --admin NAME`: prints a link that signs in once.
pub fn administrator(binary: &Path, name: &str, data: &Path) -> Command {
    let mut command = Command::new(binary);
    command.args(["person", "--admin", name, "--data-dir"]).arg(data).current_dir(project::root());
    command
}

/// A running server. Killed when dropped.
#[derive(Debug)]
pub struct Program {
    child: Child,
    /// `http://127.0.0.1:PORT`.
    pub url: String,
}

impl Program {
    /// `semilla serve` on a free port over this data folder.
    pub fn serve(binary: &Path, data: &Path) -> Outcome<Self> {
        let mut command = Command::new(binary);
        command.args(["serve", "--listen", "127.0.0.1:0", "--data-dir"]).arg(data);
        Self::start(&mut command)
    }

    /// The same without pages in memory: each is built when it is asked for.
    pub fn serve_anew(binary: &Path, data: &Path) -> Outcome<Self> {
        Self::serve_anew_with(binary, data, None)
    }

    /// The same with a folder of more languages.
    pub fn serve_anew_with(binary: &Path, data: &Path, languages: Option<&Path>) -> Outcome<Self> {
        let mut command = Command::new(binary);
        command.args(["serve", "--listen", "127.0.0.1:0", "--data-dir"]).arg(data);
        if let Some(languages) = languages {
            command.arg("--locales-dir").arg(languages);
        }
        Self::start(command.env("SEMILLA_LIMITS_PAGE_CACHE_BYTES", "0"))
    }

    /// Starts a program that says `listening on http://…` on its standard output when it is ready.
    pub fn start(command: &mut Command) -> Outcome<Self> {
        Self::begin(command, Stdio::inherit())
    }

    /// The same for one that will complain of each of a thousand requests.
    pub fn start_quietly(command: &mut Command) -> Outcome<Self> {
        Self::begin(command, Stdio::null())
    }

    fn begin(command: &mut Command, complaints: Stdio) -> Outcome<Self> {
        let what = shown(command);
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(complaints)
            .current_dir(project::root())
            .spawn()
            .during(&what)?;
        let output = child.stdout.take().ok_or_else(|| format!("{what}: no output"))?;
        let (send, receive) = mpsc::channel();
        // Reads on after the line, or the server would stand still when the pipe is full.
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if let Some(url) = line.strip_prefix(READY) {
                    let _ = send.send(url.trim().to_owned());
                }
            }
        });
        match receive.recv_timeout(START) {
            Ok(url) => Ok(Self { child, url }),
            Err(_) => {
                let _ = child.kill();
                let _ = child.wait();
                Err(format!("`{what}` never said that it listens"))
            }
        }
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// `127.0.0.1:PORT`.
    pub fn address(&self) -> &str {
        self.url.trim_start_matches("http://").trim_end_matches('/')
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
