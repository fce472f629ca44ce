//! What ran, what failed, what could not run and why: the end of `cargo xtask test`.

use crate::{
    outcome::Outcome,
    process::{is_ci, watched},
};
use std::{process::Command, time::Instant};

/// Counts over all steps.
#[derive(Debug, Default)]
pub struct Tally {
    passed: u64,
    failed: u64,
    skipped: u64,
    failures: Vec<String>,
    missing: Vec<String>,
    notes: Vec<String>,
    seconds: Vec<(String, f64)>,
    only: Option<String>,
}

/// Tests that a runner counted itself.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Ran and were right.
    pub passed: u64,
    /// Ran and were wrong.
    pub failed: u64,
    /// Did not run.
    pub skipped: u64,
}

impl Tally {
    /// Of the steps that follow, only those whose names hold this word.
    pub fn only(word: &str) -> Self {
        Self { only: Some(word.to_owned()), ..Self::default() }
    }

    /// Whether a step of this name is asked for.
    pub fn wants(&self, name: &str) -> bool {
        self.only.as_ref().is_none_or(|word| name.contains(word.as_str()))
    }

    /// A step that is one check by itself.
    pub fn check(&mut self, name: &str, step: impl FnOnce() -> Outcome) {
        if self.wants(name) {
            self.needed(name, step);
        }
    }

    /// A check that later steps cannot do without, asked for or not. Gives back whether it passed.
    pub fn needed(&mut self, name: &str, step: impl FnOnce() -> Outcome) -> bool {
        println!("\n== {name}");
        let start = Instant::now();
        let outcome = step();
        let seconds = self.took(name, start);
        match &outcome {
            Ok(()) => {
                println!("{name}: passed, {seconds:.1} s");
                self.passed += 1;
            }
            Err(problem) => self.fail(name, problem),
        }
        outcome.is_ok()
    }

    /// A step that is a runner of many tests; its own count is taken over.
    pub fn runner(&mut self, name: &str, command: &mut Command) {
        if !self.wants(name) {
            return;
        }
        println!("\n== {name}");
        let start = Instant::now();
        match watched(command) {
            Ok((ok, text)) => self.take(name, ok, Counts::read(&text)),
            Err(problem) => self.fail(name, &problem),
        }
        println!("{name}: {:.1} s", self.took(name, start));
    }

    /// Notes what a step took, in seconds.
    fn took(&mut self, name: &str, start: Instant) -> f64 {
        let seconds = start.elapsed().as_secs_f64();
        self.seconds.push((name.to_owned(), seconds));
        seconds
    }

    fn take(&mut self, name: &str, ok: bool, counts: Counts) {
        self.passed += counts.passed;
        self.failed += counts.failed;
        self.skipped += counts.skipped;
        if counts.failed > 0 {
            self.failures.push(format!("{name}: {} tests", counts.failed));
        } else if !ok {
            self.fail(name, "it ended with an error before it could count");
        } else if counts.passed == 0 {
            self.fail(name, "it ran no test");
        }
    }

    fn fail(&mut self, name: &str, problem: &str) {
        println!("{name}: FAILED: {problem}");
        self.failed += 1;
        self.failures.push(format!("{name}: {problem}"));
    }

    /// Something that belongs to the suite and could not run here.
    pub fn skip(&mut self, name: &str, reason: &str) {
        if !self.wants(name) {
            return;
        }
        println!("\n== {name}\nnot run: {reason}");
        self.skipped += 1;
        self.missing.push(format!("{name}: {reason}"));
    }

    /// A second opinion that needs a tool which the suite does not ask for.
    pub fn note(&mut self, name: &str, reason: &str) {
        self.notes.push(format!("{name}: {reason}"));
    }

    /// Prints what each step took and everything that was not right, then the one line of counts.
    pub fn end(mut self) -> Outcome {
        println!();
        for (name, seconds) in &self.seconds {
            println!("{seconds:8.1} s  {name}");
        }
        let all: f64 = self.seconds.iter().map(|(_, seconds)| seconds).sum();
        println!("{all:8.1} s  all\n");
        for note in &self.notes {
            println!("not asked for, and not run here: {note}");
        }
        for reason in &self.missing {
            println!("not run: {reason}");
        }
        if is_ci() && !self.missing.is_empty() {
            self.failed += self.missing.len() as u64;
            self.skipped -= self.missing.len() as u64;
            self.failures.push("with CI set, what could not run is a failure".to_owned());
        }
        for failure in &self.failures {
            println!("failed: {failure}");
        }
        println!("{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped);
        if self.only.is_some() && self.passed + self.failed + self.skipped == 0 {
            return Err("no step has a name like that".to_owned());
        }
        if self.failed == 0 { Ok(()) } else { Err("not everything passed".to_owned()) }
    }
}

impl Counts {
    /// Adds up every line in which nextest, cargo test or our own runners count.
    pub fn read(text: &str) -> Self {
        text.lines().filter_map(Self::line).fold(Self::default(), |sum, one| Self {
            passed: sum.passed + one.passed,
            failed: sum.failed + one.failed,
            skipped: sum.skipped + one.skipped,
        })
    }

    /// `Summary [ 1.2s] 9 tests run: 8 passed (1 slow), 1 failed, 2 skipped` · `test result: ok. 3 passed; 0 failed;
    /// 1 ignored; …` · `8 passed, 1 failed, 2 skipped`. What stands further in is what a failed test said, shown once more.
    fn line(line: &str) -> Option<Self> {
        let list = if line.trim_start().starts_with("Summary [") {
            line.split_once(" run: ")?.1
        } else if let Some(rest) = line.strip_prefix("test result: ") {
            rest.split_once(". ")?.1
        } else {
            line.split_once(" passed, ")?.0.parse::<u64>().ok()?;
            line
        };
        let mut counts = Self::default();
        for part in list.split([',', ';']) {
            let mut words = part.split_whitespace();
            let (Some(number), Some(word)) = (words.next(), words.next()) else { continue };
            let Ok(number) = number.parse::<u64>() else { continue };
            match word {
                "passed" => counts.passed = number,
                "failed" => counts.failed += number,
                "timed" => counts.failed += number,
                "skipped" | "ignored" => counts.skipped = number,
                _ => {}
            }
        }
        Some(counts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_runner_is_read() {
        let text = "     Summary [   0.135s] 12 tests run: 11 passed (1 slow), 1 failed, 3 skipped\n\
                    test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
                    7 passed, 2 failed, 0 skipped\n\
                    \x20   test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; finished in 1.36s\n\
                    a test said that 3 passed\n";
        assert_eq!(Counts::read(text), Counts { passed: 23, failed: 3, skipped: 4 });
    }

    #[test]
    fn a_runner_without_tests_fails() {
        let mut tally = Tally::default();
        tally.take("empty", true, Counts::default());
        assert_eq!(tally.failed, 1);
    }

    #[test]
    fn an_error_before_the_count_fails() {
        let mut tally = Tally::default();
        tally.take("broken", false, Counts { passed: 3, failed: 0, skipped: 0 });
        assert_eq!(tally.failed, 1);
        assert!(tally.end().is_err());
    }
}
