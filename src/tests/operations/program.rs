//! The program as a process of its own: the same code as the binary, inside the binary of the tests.

use std::{
    ffi::{OsStr, OsString},
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};

const ARGUMENTS: &str = "TRIAL_ARGUMENTS";
/// What the binary of the tests is told to be the program.
pub const HARNESS: [&str; 3] =
    ["tests::operations::program::the_program_itself", "--exact", "--nocapture"];
/// Between two arguments.
const MARK: char = '\u{1f}';

/// Not a test: what [`command`] starts.
#[test]
fn the_program_itself() {
    let Ok(arguments) = std::env::var(ARGUMENTS) else { return };
    let arguments = arguments.split(MARK).map(Into::into);
    std::process::exit(crate::program(std::iter::once("semilla".into()).chain(arguments)).into());
}

/// The program with these arguments, in an environment of its own.
pub fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(HARNESS)
        .env_clear()
        // How full the disk of the machine is, is nothing that these tests are about.
        .env("SEMILLA_LIMITS_DISK_FREE_PERCENT", "0")
        .envs([as_environment(arguments)])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// The arguments of the program, as the binary of the tests finds them.
pub fn as_environment(arguments: &[&str]) -> (OsString, OsString) {
    (ARGUMENTS.into(), arguments.join(&MARK.to_string()).into())
}

/// What a command gave.
#[derive(Debug)]
pub struct Gave {
    pub code: i32,
    /// Behind the words of the test harness.
    pub stdout: String,
    pub stderr: String,
}

/// Runs a command to its end.
pub fn run(mut command: Command) -> Gave {
    let output = command.output().unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    let stdout = stdout.trim_start().trim_start_matches("running 1 test").trim_start();
    Gave {
        code: output.status.code().unwrap_or(-1),
        stdout: stdout.to_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// The same with a data folder.
pub fn in_folder(folder: &Path, arguments: &[&str]) -> Gave {
    let folder = folder.to_str().unwrap();
    run(command(&[&["--data-dir", folder], arguments].concat()))
}

/// A server that takes connections.
#[derive(Debug)]
pub struct Serving {
    pub child: Child,
    pub address: String,
    _stdout: BufReader<ChildStdout>,
}

impl Serving {
    /// Starts it on a free port and waits until it is ready.
    pub fn start(folder: &Path, others: &[&str]) -> Self {
        let folder = folder.to_str().unwrap();
        let fixed = ["serve", "--listen", "127.0.0.1:0", "--data-dir", folder];
        Self::of(command(&[&fixed, others].concat()))
    }

    /// The same for a command of its own making.
    pub fn of(mut command: Command) -> Self {
        let mut child = command.spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while !line.contains("listening on http://") {
            line.clear();
            if stdout.read_line(&mut line).unwrap() == 0 {
                let mut said = String::new();
                child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
                panic!("no server: {said}");
            }
        }
        let address = line.trim().rsplit_once("http://").unwrap().1.to_owned();
        Self { child, address, _stdout: stdout }
    }

    /// Sends it a signal.
    pub fn signal(&self, signal: rustix::process::Signal) {
        let id = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(id, signal).unwrap();
    }

    /// Asks it to stop, and gives its exit code and what it said.
    pub fn stop(mut self) -> (Option<i32>, String) {
        self.signal(rustix::process::Signal::TERM);
        self.end()
    }

    /// Waits for its end.
    pub fn end(&mut self) -> (Option<i32>, String) {
        let mut said = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        (self.child.wait().unwrap().code(), said)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // A test that failed leaves no server behind; one that ended has none.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether a folder or a file below it holds these bytes.
pub fn holds(path: &Path, bytes: &[u8]) -> bool {
    if path.is_dir() {
        return std::fs::read_dir(path).unwrap().any(|entry| holds(&entry.unwrap().path(), bytes));
    }
    let whole = std::fs::read(path).unwrap();
    whole.windows(bytes.len()).any(|window| window == bytes)
}

#[test]
fn arguments_go_through_and_the_code_comes_back() {
    let gave = run(command(&["dump"]));
    assert_eq!(gave.code, 2, "{gave:?}");
    assert!(gave.stderr.contains("--logical"), "{gave:?}");
    let help = run(command(&["--help"]));
    assert_eq!(help.code, 0);
    assert!(help.stdout.contains("Usage:") && OsStr::new(&help.stderr).is_empty(), "{help:?}");
}
