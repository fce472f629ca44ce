//! The tests of the tree: functions in Rust, journeys in the browser tests.

use super::id::Id;
use crate::outcome::{During, Outcome};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Folders without a test of ours.
const SKIPPED: &[&str] = &["target", "node_modules", "data"];
/// Where journeys are.
const SPECS: &str = "end2end/specs/";
/// Where targets of measurements are.
const BENCH: &str = "xtask/src/bench";

/// One test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// From the checkout down.
    pub file: String,
    /// Of the function, or the title of the journey.
    pub name: String,
    /// Those with which the name begins.
    pub ids: Vec<Id>,
}

/// What the tree holds.
#[derive(Debug, Default)]
pub struct Tree {
    tests: Vec<Test>,
    targets: String,
}

impl Tree {
    /// Reads every file with tests below the checkout.
    pub fn read(root: &Path) -> Outcome<Self> {
        let mut tree = Self::default();
        for path in files(root)? {
            let file = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            tree.add(&file, &fs::read_to_string(&path).during(&file)?);
        }
        Ok(tree)
    }

    /// Takes in one file.
    pub fn add(&mut self, file: &str, text: &str) {
        if file.ends_with(".rs") {
            let tests = functions(text).into_iter().map(|name| {
                let ids = Id::of_function(&name);
                Test { file: file.to_owned(), name, ids }
            });
            self.tests.extend(tests);
        } else if file.starts_with(SPECS) {
            let tests = journeys(text).into_iter().map(|name| {
                let ids = Id::of_journey(&name);
                Test { file: file.to_owned(), name, ids }
            });
            self.tests.extend(tests);
        }
        if file.starts_with(BENCH) {
            self.targets.push_str(text);
        }
    }

    /// All of them.
    pub fn tests(&self) -> &[Test] {
        &self.tests
    }

    /// Whether the file has this test.
    pub fn holds(&self, file: &str, name: &str) -> bool {
        self.tests.iter().any(|test| test.file == file && test.name == name)
    }

    /// Whether the bench has a target for this id.
    pub fn is_measured(&self, id: &Id) -> bool {
        let id = id.to_string();
        let mut found = self.targets.match_indices(&id);
        found.any(|(at, _)| {
            let next = self.targets[at + id.len()..].chars().next();
            !next.is_some_and(|next| next.is_ascii_digit())
        })
    }
}

fn files(root: &Path) -> Outcome<Vec<PathBuf>> {
    let (mut found, mut open) = (Vec::new(), vec![root.to_owned()]);
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).during(&folder.display().to_string())?;
        for path in entries.flatten().map(|entry| entry.path()) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                if !name.starts_with('.') && !SKIPPED.contains(&name.as_str()) {
                    open.push(path);
                }
            } else if has_tests(&path) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn has_tests(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ["rs", "mjs", "ts"].iter().any(|known| ending == *known))
}

/// Names of functions that are tests, by their attribute or because `both_databases!` makes two of each.
fn functions(text: &str) -> Vec<String> {
    let mut names = on_both_databases(text);
    let mut is_test = false;
    for line in text.lines().map(str::trim_start) {
        is_test |= line.starts_with("#[test]") || line.starts_with("#[tokio::test");
        if let Some(name) = function(line).filter(|_| std::mem::take(&mut is_test)) {
            names.push(name.to_owned());
        }
    }
    names
}

fn on_both_databases(text: &str) -> Vec<String> {
    let blocks = text.split("both_databases! {").skip(1);
    let lists = blocks.filter_map(|rest| rest.split_once('}')).map(|(list, _)| list);
    let lines =
        lists.flat_map(str::lines).filter(|line| !line.trim_start().starts_with(['#', '/']));
    lines
        .flat_map(str::split_whitespace)
        .map(|name| name.trim_end_matches("()").to_owned())
        .collect()
}

/// The name of the function that begins in this line.
fn function(line: &str) -> Option<&str> {
    let line = line.strip_prefix("pub ").unwrap_or(line);
    let name = line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn ")?;
    let end = name.find(|letter: char| !letter.is_alphanumeric() && letter != '_')?;
    Some(&name[..end])
}

/// Titles as they stand in the source, places for values included.
fn journeys(text: &str) -> Vec<String> {
    let calls = ["journey(", "test("].iter().flat_map(|call| text.split(call).skip(1));
    calls.filter_map(title).map(str::to_owned).collect()
}

fn title(rest: &str) -> Option<&str> {
    let rest = rest.trim_start();
    let quote = rest.chars().next().filter(|letter| ['"', '\'', '`'].contains(letter))?;
    rest[1..].split_once(quote).map(|(title, _)| title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_known_by_attribute_and_by_list() {
        let text = "both_databases! {\n    au1_listed()\n    #[ignore]\n    au2_too\n}\n\
            fn au3_helper() {}\n#[test]\n#[expect(clippy::all, reason = \"x\")]\nfn au4_marked() {}\n\
            #[tokio::test(flavor = \"multi_thread\")]\nasync fn au5_waits<T>() {}\nfn au6_behind() {}\n";
        assert_eq!(functions(text), ["au1_listed", "au2_too", "au4_marked", "au5_waits"]);
    }

    #[test]
    fn journeys_are_known_by_their_title() {
        let text = "journey(\"row L1: one\", walk);\n  test(\n    `row L2: in ${language}`, walk);\n\
            reading(\"axe\", page);\n/x/.test(path);";
        assert_eq!(journeys(text), ["row L1: one", "row L2: in ${language}"]);
    }

    #[test]
    fn a_target_is_known_by_its_whole_id() {
        let mut tree = Tree::default();
        tree.add("xtask/src/bench/kept.rs", "Target::ratio(1.5, \"P16\")");
        assert!(tree.is_measured(&Id::parse("P16").unwrap()));
        assert!(!tree.is_measured(&Id::parse("P1").unwrap()));
    }
}
