//! `cargo xtask bench people`: what those who sign in, those who try to, deletion and backups cost readers.
//!
//! Five measures, four of them beside the same page in the same run: a page for somebody who is signed in; pages while a
//! thousand wrong passwords a second are tried; what the server holds in memory while many are tried at once; pages while a
//! hundred thousand expired rows are deleted; pages while a backup of a large library is made. Prints one JSON line per measure and writes its own table of `docs/measurements.md`, unless only
//! a part was asked for.

mod backup;
mod memory;
mod purge;
mod reader;
mod session;
mod tries;

use super::{limit, table};
use crate::{
    build::{self, Profile},
    outcome::{During, Outcome},
    process::{must, read},
    program::{self, Program},
    temporary::Temporary,
};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

const ALL: [&str; 5] = ["session", "tries", "memory", "purge", "backup"];

/// How much of everything.
struct Plan {
    binary: PathBuf,
    only: Vec<String>,
    /// How long passwords are tried.
    length: Duration,
    /// Rows that are deleted.
    rows: u64,
    /// Items of the library that is backed up.
    items: usize,
    /// Whether nothing was made smaller.
    is_whole: bool,
}

/// The verb. `--binary PATH` takes a binary that is there; `--only session,tries`, `--seconds 10`, `--rows 100000` and
/// `--items 100000` measure less.
pub fn run(arguments: &[String]) -> Outcome {
    let plan = Plan::read(arguments)?;
    let mut measures = Vec::new();
    for part in &plan.only {
        measures.extend(match part.as_str() {
            "session" => session::measure(&plan.binary)?,
            "tries" => tries::measure(&plan.binary, plan.length)?,
            "memory" => memory::measure(&plan.binary)?,
            "purge" => purge::measure(&plan.binary, &limit::build()?.expired, plan.rows)?,
            _ => backup::measure(&plan.binary, plan.items)?,
        });
    }
    for measure in &measures {
        println!("{}", serde_json::to_string(measure).during("a measure")?);
    }
    let table = table::rows(&measures);
    println!("\n{table}");
    match plan.is_whole {
        true => table::write_section("people", &table),
        false => {
            println!("Only a part was measured, so docs/measurements.md stays as it is.");
            Ok(())
        }
    }
}

impl Plan {
    fn read(arguments: &[String]) -> Outcome<Self> {
        let mut binary = None;
        let mut plan = Self {
            binary: PathBuf::new(),
            only: ALL.map(str::to_owned).to_vec(),
            length: Duration::from_secs(10),
            rows: 100_000,
            items: 100_000,
            is_whole: true,
        };
        let mut words = arguments.iter();
        while let Some(word) = words.next() {
            plan.is_whole &= word == "--binary";
            match (word.as_str(), words.next()) {
                ("--binary", Some(path)) => binary = Some(PathBuf::from(path)),
                ("--only", Some(list)) => plan.only = parts(list)?,
                ("--seconds", Some(number)) => {
                    plan.length = Duration::from_secs(number.parse().during(number)?);
                }
                ("--rows", Some(number)) => plan.rows = number.parse().during(number)?,
                ("--items", Some(number)) => plan.items = number.parse().during(number)?,
                _ => {
                    return Err(format!(
                        "known are --binary PATH, --only {}, --seconds 10, --rows 100000 and --items 100000",
                        ALL.join(",")
                    ));
                }
            }
        }
        plan.binary = match binary {
            Some(binary) => binary,
            None => build::build(Profile::Release)?.binary,
        };
        Ok(plan)
    }
}

fn parts(list: &str) -> Outcome<Vec<String>> {
    let parts: Vec<String> = list.split(',').map(str::to_owned).collect();
    match parts.iter().find(|part| !ALL.contains(&part.as_str())) {
        Some(unknown) => Err(format!("{unknown} is none of {}", ALL.join(", "))),
        None => Ok(parts),
    }
}

/// A folder with the demo library in it.
struct Demo {
    data: PathBuf,
    _folder: Temporary,
}

impl Demo {
    fn fill(binary: &Path) -> Outcome<Self> {
        let folder = Temporary::new("people")?;
        let data = folder.path().join("data");
        must(program::seed(binary, "demo", &data).stdout(std::process::Stdio::null()))?;
        Ok(Self { data, _folder: folder })
    }

    /// A new administrator: the path of the link that signs them in once.
    fn administrator(&self, binary: &Path) -> Outcome<String> {
        let link = read(&mut program::administrator(binary, "Bench", &self.data))?;
        // The host is that of a server with a port of its own choice: the path is what counts.
        let rest = link.trim().split_once("://").map(|(_, rest)| rest);
        let path = rest.and_then(|rest| rest.find('/').map(|at| rest[at..].to_owned()));
        path.ok_or_else(|| "`semilla person --admin` gave no link".to_owned())
    }

    fn serve(&self, binary: &Path) -> Outcome<Program> {
        Program::serve(binary, &self.data)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(line: &str) -> Outcome<Plan> {
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        Plan::read(&words)
    }

    #[test]
    fn a_part_is_known_as_one() {
        let whole = plan("--binary x").unwrap();
        assert!(whole.is_whole && whole.only == ALL && whole.rows == 100_000);
        let part = plan("--binary x --rows 8 --only purge,session").unwrap();
        assert!(!part.is_whole && part.only == ["purge", "session"] && part.rows == 8);
        assert!(plan("--binary x --only nothing").is_err() && plan("--rows").is_err());
    }
}
