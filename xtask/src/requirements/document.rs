//! The lines of `docs/requirements.md`: `| AU7 | what it asks for | `file`: `test`, `test` |`.

use super::{id::Id, tests_of::Test};
use std::fmt;

/// What a line names instead of a test when the bench judges the requirement.
const BENCH: &str = "cargo xtask bench";

/// One line of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The first cell.
    pub id: Id,
    /// The second: one sentence.
    pub asks: String,
    /// File and name of each test in the third.
    pub tests: Vec<(String, String)>,
    /// Whether the third names the bench.
    pub is_measured: bool,
}

impl Line {
    /// A line as it should be written.
    pub fn naming(id: Id, asks: &str, test: Option<&Test>) -> Self {
        let tests = test.map(|test| (test.file.clone(), test.name.clone())).into_iter().collect();
        Self { id, asks: asks.to_owned(), tests, is_measured: false }
    }

    fn read(line: &str) -> Option<Self> {
        let mut cells = line.strip_prefix('|')?.split('|').map(str::trim);
        let id = Id::parse(cells.next()?)?;
        let asks = cells.next().unwrap_or_default().to_owned();
        let (tests, is_measured) = holders(cells.next().unwrap_or_default());
        Some(Self { id, asks, tests, is_measured })
    }
}

/// The lines that begin with an id. Heads of tables and sentences between them do not.
pub fn lines(text: &str) -> Vec<Line> {
    text.lines().filter_map(Line::read).collect()
}

/// What stands in backticks: a file, then names in it, until the next file.
fn holders(cell: &str) -> (Vec<(String, String)>, bool) {
    let (mut tests, mut is_measured, mut file) = (Vec::new(), false, "");
    for quoted in cell.split('`').skip(1).step_by(2) {
        if quoted == BENCH {
            is_measured = true;
        } else if is_file(quoted) {
            file = quoted;
        } else {
            tests.push((file.to_owned(), quoted.to_owned()));
        }
    }
    (tests, is_measured)
}

fn is_file(quoted: &str) -> bool {
    quoted.contains('/') && !quoted.contains(' ')
}

impl fmt::Display for Line {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "| {} | {} | ", self.id, self.asks)?;
        let tests = self.tests.iter().map(|(file, name)| format!("`{file}`: `{name}`"));
        let bench = self.is_measured.then(|| format!("`{BENCH}`"));
        let holders: Vec<String> = tests.chain(bench).collect();
        write!(to, "{} |", holders.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_names_tests_of_several_files() {
        let text = "| id | asks | test |\n|---|---|---|\n| AU7 | Waits. | `src/a.rs`: `au7_one`, `au7_two`; `src/b.rs`: `au7_three` |\n";
        let [line] = &lines(text)[..] else { panic!("one line") };
        assert_eq!((line.id.to_string(), line.asks.as_str()), ("AU7".to_owned(), "Waits."));
        let names: Vec<_> =
            line.tests.iter().map(|(file, name)| format!("{file} {name}")).collect();
        assert_eq!(names, ["src/a.rs au7_one", "src/a.rs au7_two", "src/b.rs au7_three"]);
    }

    #[test]
    fn a_line_is_written_as_it_is_read() {
        let both = "| P1 | Cheap. | `src/a.rs`: `p1_one`, `cargo xtask bench` |";
        assert_eq!(lines(both)[0].to_string(), both);
        let journey =
            "| row M2 | Right to left. | `end2end/specs/a.spec.mjs`: `row M2: Arabic reads` |";
        assert_eq!(lines(journey)[0].to_string(), journey);
    }
}
