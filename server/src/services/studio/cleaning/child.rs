//! Starts a worker for each file, waits for its answer, and ends it when that takes too long.

use super::{Answer, CleanError, Cleaned, FileCleaner, Refusal, worker::Task};
use crate::services::studio::pictures::Smaller;
use parking_lot::Mutex;
use std::{
    ffi::OsString,
    io::{self, Write},
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

/// Bytes of address space of workers that run beside each other, and of one that runs alone because that was too little: a
/// picture of 40 megapixels takes most of it.
const BESIDE_OTHERS: u64 = 512 * 1024 * 1024;
const ALONE: u64 = 1280 * 1024 * 1024;
/// How long one may take, whatever it does.
const SECONDS: u64 = 30;

/// How a worker is started: the program, what stands before the arguments of the task, and its whole environment.
#[derive(Debug, Clone)]
pub struct Program {
    /// The file to run.
    pub file: OsString,
    /// Makes the arguments of the program of those of the task.
    pub arguments: fn(&[String]) -> Vec<OsString>,
    /// The environment, of the arguments of the task. Nothing of ours is handed down: secrets stand there.
    pub environment: fn(&[String]) -> Vec<(OsString, OsString)>,
}

/// Cleans each file in a process of its own.
#[derive(Debug)]
pub struct ChildCleaner {
    program: Program,
    seconds: u64,
    alone: Mutex<()>,
}

impl ChildCleaner {
    /// One that starts this program.
    pub fn new(program: Program) -> Self {
        Self { program, seconds: SECONDS, alone: Mutex::new(()) }
    }

    /// The same with another time, for tests.
    #[cfg(any(test, feature = "testing"))]
    #[must_use]
    pub fn within(self, seconds: u64) -> Self {
        Self { seconds, ..self }
    }

    fn ask(&self, task: Task, file: &[u8], extension: &str) -> Result<Answer, CleanError> {
        if let Some(answer) = self.start(task, file, extension, BESIDE_OTHERS)? {
            return Ok(answer);
        }
        let _one = self.alone.lock();
        let answer = self.start(task, file, extension, ALONE)?;
        Ok(answer.unwrap_or(Answer::Refused(Refusal::TooCostly)))
    }

    /// What one worker says; nothing when it ended without a word.
    fn start(
        &self,
        task: Task,
        file: &[u8],
        extension: &str,
        memory: u64,
    ) -> io::Result<Option<Answer>> {
        let extension: String =
            extension.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
        let arguments =
            [task.to_string(), format!("--memory={memory}"), format!("--extension={extension}")];
        let child = Command::new(&self.program.file)
            .args((self.program.arguments)(&arguments))
            .env_clear()
            .envs((self.program.environment)(&arguments))
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // What it says there could be words of the file.
            .stderr(Stdio::null())
            .spawn()?;
        Ok(self.converse(child, file))
    }

    fn converse(&self, mut child: Child, file: &[u8]) -> Option<Answer> {
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let (heard, waits) = mpsc::channel::<()>();
        let time = Duration::from_secs(self.seconds);
        let (answer, in_time) = thread::scope(|scope| {
            // A worker that ends before it read everything has said why.
            scope.spawn(move || input.map(|mut input| input.write_all(file)));
            let watch = scope.spawn(move || {
                let in_time = waits.recv_timeout(time).is_ok();
                // It said all it had to say, or may say no more.
                let ended = child.kill().and_then(|()| child.wait());
                if let Err(error) = ended {
                    tracing::warn!(kind = %error.kind(), "a worker could not be ended");
                }
                in_time
            });
            let answer = output.and_then(Answer::read);
            // The watch went home when the time was over.
            let _ = heard.send(());
            (answer, watch.join().unwrap_or(false))
        });
        match answer {
            None if !in_time => Some(Answer::Refused(Refusal::TooSlow(self.seconds))),
            answer => answer,
        }
    }
}

impl FileCleaner for ChildCleaner {
    fn clean(&self, file: &[u8], extension: &str) -> Result<Cleaned, CleanError> {
        match self.ask(Task::Clean, file, extension)? {
            Answer::Cleaned(cleaned) => Ok(cleaned),
            Answer::Refused(refusal) => Err(refusal.into()),
            Answer::Smaller(_) => Err(Refusal::TooCostly.into()),
        }
    }

    fn smaller(&self, picture: &[u8]) -> Result<Vec<Smaller>, CleanError> {
        match self.ask(Task::Smaller, picture, "")? {
            Answer::Smaller(smaller) => Ok(smaller),
            Answer::Refused(refusal) => Err(refusal.into()),
            Answer::Cleaned(_) => Err(Refusal::TooCostly.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn starting(file: &str, arguments: fn(&[String]) -> Vec<OsString>) -> ChildCleaner {
        ChildCleaner::new(Program { file: file.into(), arguments, environment: |_| Vec::new() })
    }

    fn refusal(cleaner: &ChildCleaner, file: &[u8]) -> Refusal {
        match cleaner.clean(file, "txt") {
            Err(CleanError::Refused(refusal)) => refusal,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn up3_a_worker_that_takes_too_long_is_ended() {
        // It never ends by itself, and never reads what it is given.
        let endless = starting("/bin/sleep", |_| vec!["1000000".into()]).within(0);
        assert_eq!(refusal(&endless, &vec![0; 1024 * 1024]), Refusal::TooSlow(0));
    }

    #[test]
    fn up3_a_worker_that_ends_without_a_word_is_asked_once_more_and_then_no_more() {
        let silent = starting("/bin/false", |_| Vec::new());
        assert_eq!(refusal(&silent, b"text"), Refusal::TooCostly);
        // It says something else, and goes on saying it.
        let other = starting("/usr/bin/yes", |_| Vec::new());
        assert_eq!(refusal(&other, b"text"), Refusal::TooCostly);
    }

    #[test]
    fn up3_a_worker_that_cannot_be_started_says_nothing_about_the_file() {
        let none = starting("/nowhere/semilla", |_| Vec::new());
        assert!(matches!(none.clean(b"text", "txt"), Err(CleanError::NoWorker(_))));
    }

    #[test]
    fn up3_nothing_of_our_environment_is_handed_down() {
        const SAYS: &str = "n=$(/usr/bin/env | /usr/bin/grep -c ^CARGO); \
            printf 'semilla clean file 1\\n{\"refused\":{\"broken\":\"%s\"}}\\n' \"$n\"";
        assert!(std::env::vars().any(|(name, _)| name.starts_with("CARGO")), "the control");
        let asked = starting("/bin/sh", |_| vec!["-c".into(), SAYS.into()]);
        assert_eq!(refusal(&asked, b"text"), Refusal::Broken("0".into()));
    }
}
