//! `semilla routes`: every route with its policy, for people and for tests that know only the binary.

use super::CommandError;
use crate::router;
use server::http::RouteLine;
use std::io::{Write, stdout};

/// Lists every route with its policy.
#[derive(Debug, clap::Args)]
pub struct Routes {
    /// One JSON array instead of lines for people
    #[arg(long)]
    json: bool,
}

impl Routes {
    /// Prints one line per method and path.
    pub fn run(self) -> Result<(), CommandError> {
        let lines = router::registry()?.lines();
        let mut out = stdout().lock();
        if self.json {
            serde_json::to_writer_pretty(&mut out, &lines)?;
            writeln!(out)?;
        } else {
            lines.iter().try_for_each(|line| writeln!(out, "{}", for_people(line)))?;
        }
        Ok(())
    }
}

fn for_people(line: &RouteLine) -> String {
    let change = if line.changes_state { "changes" } else { "reads" };
    let policy = format!("{:?}", line.policy).to_lowercase();
    format!("{:<5} {:<44} {:<9} {:<8} {}", line.method, line.path, policy, change, line.name)
}
