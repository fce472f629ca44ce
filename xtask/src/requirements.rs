//! Ids of requirements: each that a test carries in its name has one line in `docs/requirements.md`, which says what it
//! asks for and names a test that holds it. So a stranger who meets `au7_…` can look it up.

mod document;
mod id;
mod tests_of;

use crate::{
    outcome::{During, Outcome},
    project,
};
use document::Line;
use id::Id;
use std::{collections::BTreeMap, fs};
use tests_of::{Test, Tree};

const DOCUMENT: &str = "docs/requirements.md";

/// Refuses an id without a line, a line without a test, and a second line for one id. Says what to write instead.
pub fn check() -> Outcome {
    let root = project::root();
    let text = fs::read_to_string(root.join(DOCUMENT)).during(DOCUMENT)?;
    let problems = problems(&document::lines(&text), &Tree::read(&root)?);
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

fn problems(lines: &[Line], tree: &Tree) -> Vec<String> {
    let mut problems = missing(lines, tree);
    problems.extend(twice(lines));
    problems.extend(lines.iter().filter_map(|line| wrong(line, tree)));
    problems
}

/// Ids in the names of tests that nobody can look up.
fn missing(lines: &[Line], tree: &Tree) -> Vec<String> {
    let unknown = |id: &Id| lines.iter().all(|line| line.id != *id);
    let by_id = by_id(tree);
    let without = by_id.iter().filter(|(id, _)| unknown(id));
    without
        .map(|(id, tests)| {
            let new = Line::naming((*id).clone(), "…", main_test(tests));
            let place = place_of(id, lines);
            format!(
                "{DOCUMENT} has no line for {id}. {place} add this one, with one sentence for …:\n{new}"
            )
        })
        .collect()
}

fn twice(lines: &[Line]) -> Vec<String> {
    let is_second = |at: usize| lines[..at].iter().any(|line| line.id == lines[at].id);
    let seconds = (0..lines.len()).filter(|at| is_second(*at));
    seconds
        .map(|at| {
            let id = &lines[at].id;
            format!(
                "{DOCUMENT} has two lines for {id}: make one of them, and remove\n{}",
                lines[at]
            )
        })
        .collect()
}

/// What is wrong with a line, and how it is right.
fn wrong(line: &Line, tree: &Tree) -> Option<String> {
    let id = &line.id;
    if line.asks.is_empty() || line.asks == "…" {
        return Some(format!(
            "{DOCUMENT} does not say what {id} asks for: write one sentence into\n{line}"
        ));
    }
    if line.is_measured && !tree.is_measured(id) {
        return Some(format!(
            "{DOCUMENT} says that {id} is measured, but no target of the bench names it:\n{line}"
        ));
    }
    if line.tests.is_empty() && !line.is_measured {
        return Some(format!("{DOCUMENT} names no test for {id}. {}", instead(line, tree)));
    }
    let (file, name) = line.tests.iter().find(|(file, name)| !tree.holds(file, name))?;
    Some(format!(
        "{DOCUMENT} names `{name}` in `{file}` for {id}, and there is no such test. {}",
        instead(line, tree)
    ))
}

/// The same line with a test that exists, or that it should go.
fn instead(line: &Line, tree: &Tree) -> String {
    match moved(line, tree).or_else(|| main_test(by_id(tree).get(&line.id)?)) {
        Some(test) => {
            let naming = Line::naming(line.id.clone(), &line.asks, Some(test));
            let right = Line { is_measured: line.is_measured, ..naming };
            format!("Write instead:\n{right}")
        }
        None => format!("No test carries the id: name one that holds it, or remove\n{line}"),
    }
}

/// A test that the line names, in the file where it is now.
fn moved<'a>(line: &Line, tree: &'a Tree) -> Option<&'a Test> {
    let named = |test: &&Test| line.tests.iter().any(|(_, name)| *name == test.name);
    tree.tests().iter().find(named)
}

/// Where a new line belongs.
fn place_of(id: &Id, lines: &[Line]) -> String {
    let before = lines.iter().map(|line| &line.id).filter(|other| other.is_before(id)).max();
    match before {
        Some(other) => format!("Below the line of {other}"),
        None => format!("At the head of the table of {}", id.family()),
    }
}

fn by_id(tree: &Tree) -> BTreeMap<&Id, Vec<&Test>> {
    let mut tests: BTreeMap<&Id, Vec<&Test>> = BTreeMap::new();
    for test in tree.tests() {
        for id in &test.ids {
            tests.entry(id).or_default().push(test);
        }
    }
    tests
}

/// The one that a new line names: lines of a table are short.
fn main_test<'a>(tests: &[&'a Test]) -> Option<&'a Test> {
    tests.iter().copied().min_by_key(|test| test.file.len() + test.name.len())
}

#[cfg(test)]
mod tests;
