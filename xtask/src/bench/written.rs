//! What writing costs as a library grows: texts that are published, and the index that is made anew. On a copy of the
//! made-up library, which stays as it is.

use super::{measure::Measure, median};
use crate::{
    outcome::{During, Outcome},
    process::must,
    temporary::Temporary,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

/// Texts that are published at once.
const TEXTS: usize = 100;
/// Times that they are changed and published again, of which the median counts.
const TURNS: usize = 3;

/// What was measured, for the growth as well.
pub struct Written {
    /// Milliseconds for a new revision of one text: read, compared, split, kept, published, indexed.
    pub publish: f64,
    /// Milliseconds for each item when the index is made anew.
    pub reindex: f64,
}

/// Publishes and indexes in a copy of the library.
pub fn measure(binary: &Path, data: &Path, items: usize) -> Outcome<Written> {
    println!("Publishing {TEXTS} texts {TURNS} times, then making the index anew.");
    let folder = Temporary::new("written")?;
    let (copy, texts) = (folder.path().join("data"), folder.path().join("texts"));
    must(Command::new("cp").arg("-r").arg(data).arg(&copy))?;
    let publish = |turn: usize| {
        write_texts(&texts, turn)?;
        timed(import(binary, &texts, &copy))
    };
    publish(0)?;
    let publish = median((1..=TURNS).map(publish))? / TEXTS as f64;
    let mut reindex = Command::new(binary);
    reindex.args(["reindex", "--data-dir"]).arg(&copy);
    Ok(Written { publish, reindex: timed(reindex)? / items as f64 })
}

impl Written {
    /// As lines of the table.
    pub fn measures(&self, items: usize) -> [Measure; 2] {
        [
            Measure::new("publishing a text", Some(items), self.publish, "ms"),
            Measure::new("the index made anew, for each item", Some(items), self.reindex, "ms"),
        ]
    }
}

/// Milliseconds that a command takes.
fn timed(mut command: Command) -> Outcome<f64> {
    let start = Instant::now();
    must(&mut command)?;
    Ok(start.elapsed().as_secs_f64() * 1e3)
}

fn import(binary: &Path, texts: &Path, data: &Path) -> Command {
    let mut command = Command::new(binary);
    command.args(["import", "--from", "folder"]).arg(texts).arg("--data-dir").arg(data);
    command
}

/// The same texts, each with a paragraph that says which turn it is.
fn write_texts(folder: &Path, turn: usize) -> Outcome {
    let folder: PathBuf = folder.join("en");
    fs::create_dir_all(&folder).during("the folder of texts")?;
    for number in 0..TEXTS {
        let text = format!(
            "---\ntitle: Published text {number}\n---\nWhat stays as it is in text {number}.\n\nWhat was said in turn {turn}.\n"
        );
        fs::write(folder.join(format!("published-{number}.md")), text).during("a text")?;
    }
    Ok(())
}
