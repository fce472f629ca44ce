//! What the worker says on its standard output: a line that begins it, a line of JSON, then the bytes of files.
//!
//! The worker read a file of somebody else, so what it says is read like one: within bounds, and never believed further
//! than its types go.

use super::{Cleaned, FileKind, LARGEST, Refusal};
use crate::services::studio::pictures::Smaller;
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, BufReader, Read, Write};

/// Stands before everything else.
const BEGINNING: &str = "semilla clean file 1";
/// Longest line, and most lines before the beginning: those of a test harness.
const LONGEST_LINE: u64 = 16 * 1024;
const MOST_LINES: usize = 16;
/// Most smaller pictures.
const MOST_SMALLER: usize = 8;
/// A file written anew can be a little larger than it was.
const LARGEST_ANSWER: u64 = 2 * LARGEST;
/// Longest message about what is wrong with a file, in letters.
const LONGEST_MESSAGE: usize = 200;

/// What the worker found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    Cleaned(Cleaned),
    Smaller(Vec<Smaller>),
    Refused(Refusal),
}

/// The line of JSON; lengths in bytes.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Head {
    Cleaned { kind: FileKind, pixels: Option<(u32, u32)>, length: u64 },
    Smaller(Vec<(u32, u32, u64)>),
    Refused(Refusal),
}

impl Answer {
    /// Says it.
    pub(super) fn write(&self, mut to: impl Write) -> io::Result<()> {
        let (head, bodies): (_, Vec<&[u8]>) = match self {
            Self::Cleaned(Cleaned { kind, bytes, pixels }) => {
                let length = bytes.len() as u64;
                (Head::Cleaned { kind: *kind, pixels: *pixels, length }, vec![bytes])
            }
            Self::Smaller(all) => {
                let sizes = all.iter().map(|one| (one.width, one.height, one.bytes.len() as u64));
                (
                    Head::Smaller(sizes.collect()),
                    all.iter().map(|one| one.bytes.as_slice()).collect(),
                )
            }
            Self::Refused(refusal) => (Head::Refused(refusal.clone()), Vec::new()),
        };
        let head = serde_json::to_string(&head).map_err(io::Error::other)?;
        write!(to, "{BEGINNING}\n{head}\n")?;
        bodies.into_iter().try_for_each(|body| to.write_all(body))?;
        to.flush()
    }

    /// Hears it; nothing when it is not whole.
    pub(super) fn read(from: impl Read) -> Option<Self> {
        let mut from = BufReader::new(from);
        (0..MOST_LINES).find(|_| line(&mut from).is_some_and(|line| line == BEGINNING))?;
        Some(match serde_json::from_str(&line(&mut from)?).ok()? {
            Head::Refused(refusal) => Self::Refused(refusal.plain()),
            Head::Cleaned { kind, pixels, length } => {
                Self::Cleaned(Cleaned { kind, pixels, bytes: body(&mut from, length)? })
            }
            Head::Smaller(sizes) if sizes.len() <= MOST_SMALLER => {
                let one = |(width, height, length)| {
                    Some(Smaller { width, height, bytes: body(&mut from, length)? })
                };
                Self::Smaller(sizes.into_iter().map(one).collect::<Option<_>>()?)
            }
            Head::Smaller(_) => return None,
        })
    }
}

fn line(from: &mut impl BufRead) -> Option<String> {
    let mut line = String::new();
    from.take(LONGEST_LINE).read_line(&mut line).ok()?;
    line.strip_suffix('\n').map(str::to_owned)
}

fn body(from: &mut impl Read, length: u64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(length).read_to_end(&mut bytes).ok()?;
    (length <= LARGEST_ANSWER && bytes.len() as u64 == length).then_some(bytes)
}

impl Refusal {
    /// The same with words that fit on a line of a report.
    fn plain(self) -> Self {
        let plain = |message: String| -> String {
            message
                .chars()
                .map(|c| if c.is_control() { ' ' } else { c })
                .take(LONGEST_MESSAGE)
                .collect()
        };
        match self {
            Self::TwoTypes(one, other) => Self::TwoTypes(plain(one), plain(other)),
            Self::Broken(message) => Self::Broken(plain(message)),
            Self::Uncleanable(message) => Self::Uncleanable(plain(message)),
            Self::TooMuch(message) => Self::TooMuch(plain(message)),
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(answer: &Answer) -> Option<Answer> {
        let mut said = b"\nrunning 1 test\n".to_vec();
        answer.write(&mut said).unwrap();
        Answer::read(said.as_slice())
    }

    #[test]
    fn up3_what_the_worker_says_is_heard_as_it_is_and_within_bounds() {
        let cleaned =
            Cleaned { kind: FileKind::Png, bytes: b"\nbytes\n".to_vec(), pixels: Some((3, 4)) };
        let smaller = Smaller { bytes: b"ab".to_vec(), width: 1, height: 2 };
        for answer in [
            Answer::Cleaned(cleaned.clone()),
            Answer::Smaller(vec![smaller.clone(), smaller.clone()]),
            Answer::Refused(Refusal::TooManyPoints(9)),
        ] {
            assert_eq!(heard(&answer), Some(answer));
        }
        assert_eq!(heard(&Answer::Smaller(vec![smaller; 9])), None);
        let long = Answer::Refused(Refusal::Broken("\u{1b}[2J\n".repeat(90)));
        let Some(Answer::Refused(Refusal::Broken(message))) = heard(&long) else { panic!() };
        assert!(message.chars().count() == LONGEST_MESSAGE && !message.contains(['\n', '\u{1b}']));
        let mut cut = Vec::new();
        Answer::Cleaned(cleaned).write(&mut cut).unwrap();
        cut.pop();
        assert_eq!(Answer::read(cut.as_slice()), None);
        assert_eq!(Answer::read(b"other words\n".repeat(99).as_slice()), None);
    }
}
