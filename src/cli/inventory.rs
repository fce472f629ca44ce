//! `semilla inventory`: everything that the program holds, for people, for machines, and as the document.

use super::CommandError;
use server::domain::inventory::{Line, document, lines};
use std::io::{Write, stdout};

/// Lists everything that is held, with its class, purpose, retention and readers
#[derive(Debug, clap::Args)]
pub struct Inventory {
    /// One JSON array instead of lines for people
    #[arg(long)]
    json: bool,
    /// The text of docs/retention.md
    #[arg(long, conflicts_with = "json")]
    document: bool,
}

impl Inventory {
    /// Prints it. Opens nothing: it is the same for every site.
    pub fn run(self) -> Result<(), CommandError> {
        let mut out = stdout().lock();
        if self.json {
            serde_json::to_writer_pretty(&mut out, &lines())?;
            writeln!(out)?;
        } else if self.document {
            write!(out, "{}", document())?;
        } else {
            lines().iter().try_for_each(|line| writeln!(out, "{}", for_people(line)))?;
        }
        Ok(())
    }
}

fn for_people(line: &Line) -> String {
    let (class, readers) = (line.class.as_str(), line.readers.join(", "));
    format!(
        "{:<8} {:<34} {:<13} {:<12} {}; kept {}; read by {readers}",
        line.kind, line.name, class, line.holding, line.purpose, line.retention
    )
}
