//! Other programs: found, shown, run, read.

use crate::outcome::{During, Outcome};
use std::{
    ffi::OsStr,
    io::{BufRead, BufReader, Read, Write},
    os::unix::fs::{MetadataExt, PermissionsExt},
    path::PathBuf,
    process::{Command, ExitStatus, Stdio},
    thread,
};

/// Runs it with our own input and output. Anything but success is an error that names the command.
pub fn must(command: &mut Command) -> Outcome {
    let status = command.status().during(&shown(command))?;
    succeeded(command, status)
}

/// Runs it quietly and gives back what it wrote; its complaints go to the error.
pub fn read(command: &mut Command) -> Outcome<String> {
    let output = command.stdin(Stdio::null()).output().during(&shown(command))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    Err(format!("`{}` failed: {}", shown(command), complaint.trim()))
}

/// Runs it, shows what it writes as it comes, and gives back whether it succeeded and all that it wrote.
pub fn watched(command: &mut Command) -> Outcome<(bool, String)> {
    let what = shown(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .during(&what)?;
    let out = child.stdout.take().map(|pipe| thread::spawn(|| copy(pipe, std::io::stdout())));
    let err = child.stderr.take().map(|pipe| thread::spawn(|| copy(pipe, std::io::stderr())));
    let status = child.wait().during(&what)?;
    let mut text = String::new();
    for part in [out, err].into_iter().flatten() {
        text.push_str(&part.join().unwrap_or_default());
    }
    Ok((status.success(), text))
}

fn copy(from: impl Read, mut to: impl Write) -> String {
    let mut text = String::new();
    let mut lines = BufReader::new(from);
    let mut line = Vec::new();
    while matches!(lines.read_until(b'\n', &mut line), Ok(count) if count > 0) {
        // A closed terminal is no reason to stop reading: the program would stand still.
        let _ = to.write_all(&line);
        text.push_str(&String::from_utf8_lossy(&line));
        line.clear();
    }
    text
}

/// Whether the program runs at all and answers.
pub fn answers(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

/// The command as a person would type it.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// The first program of this name in `PATH`.
pub fn in_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| {
        file.metadata()
            .is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
    })
}

/// Whether we may do everything on this machine.
pub fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

/// Whether nobody is watching: then what could not run is a failure.
pub fn is_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}

fn succeeded(command: &Command, status: ExitStatus) -> Outcome {
    if status.success() { Ok(()) } else { Err(format!("`{}` ended with {status}", shown(command))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_writes_is_read_from_both_pipes() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo one; echo two >&2; exit 3"]);
        let (ok, text) = watched(&mut command).unwrap();
        assert!(!ok);
        assert!(text.contains("one") && text.contains("two"), "{text:?}");
    }

    #[test]
    fn a_failure_names_the_command_and_the_complaint() {
        let error =
            read(Command::new("sh").args(["-c", "echo no such thing >&2; exit 1"])).unwrap_err();
        assert!(error.contains("sh -c") && error.contains("no such thing"), "{error}");
    }
}
