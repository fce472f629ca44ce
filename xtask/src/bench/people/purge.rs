//! The longest that a reader waits while a hundred thousand expired rows are deleted.
//!
//! The rows end while the server serves, so it is its own job that deletes them, at its next minute. Another program looks
//! at the file and says when the first row is gone and when the last one is.

use super::{
    super::measure::{Measure, Target},
    Demo,
    reader::{Visits, while_reading},
};
use crate::{
    outcome::{During, Outcome},
    process::{must, shown},
};
use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// From planting the rows to their end: the job comes right after a start and every minute from then on.
const LEAD: Duration = Duration::from_secs(45);
/// What a server does once comes first, and is no part of this.
const WARM_UP: Duration = Duration::from_secs(5);
/// A kept page, one that is built each time, and one that is kept nowhere.
const READ: [&str; 3] = ["/en/library", "/en/library?utm_source=bench", "/en/search?q=meeting"];
/// Milliseconds that a reader may be held up.
const BOUND: f64 = 100.0;

/// Measures it; takes a minute and what the deletion takes.
pub fn measure(binary: &Path, expired: &Path, rows: u64) -> Outcome<Vec<Measure>> {
    println!(
        "Deleting {rows} expired rows beside readers: they end in {} seconds.",
        LEAD.as_secs()
    );
    let demo = Demo::fill(binary)?;
    let database = super::super::database(&demo.data)?;
    let planted = Instant::now();
    let lead = LEAD.as_secs().to_string();
    must(Command::new(expired).arg(&database).args(["plant", &rows.to_string(), &lead]))?;
    let server = demo.serve(binary)?;
    let warm = Instant::now() + WARM_UP;
    if planted.elapsed() > LEAD {
        return Err("planting took so long that the rows ended before the server began".to_owned());
    }
    let ((began, over), visits) =
        while_reading(&server, &READ, || Watch::start(expired, &database)?.until_over())?;
    let due = planted + LEAD;
    let before = visits.only(|visit| visit.begun >= warm && visit.begun < due);
    // From the moment at which they are due: a deletion in one piece would hold readers up before its first row is gone.
    let held_up = visits.only(|visit| visit.begun >= due && visit.begun <= over);
    let during = visits.only(|visit| visit.begun >= began && visit.begun <= over);
    Ok(told(rows, over.duration_since(began), &before, &held_up, &during))
}

fn told(
    rows: u64,
    took: Duration,
    before: &Visits,
    held_up: &Visits,
    during: &Visits,
) -> Vec<Measure> {
    let new = |what: &str, value, unit| {
        Measure::new(&format!("deleting {rows} rows: {what}"), None, value, unit)
    };
    vec![
        new("from the first row to the last", took.as_secs_f64(), "s"),
        new("pages before it, p99", before.within(0.99), "ms"),
        new("pages during it, p99", during.within(0.99), "ms").beside(before.within(0.99)),
        new("the longest wait before it", before.longest(), "ms"),
        new("the longest wait of a reader", held_up.longest(), "ms")
            .beside(before.longest())
            .against(Target::at_most(BOUND, "purge")),
        new("pages that did not come", held_up.refused() as f64, "pages")
            .against(Target::at_most(0.0, "purge")),
    ]
}

/// The program that looks at the file. Ended when dropped.
struct Watch {
    child: Child,
    what: String,
}

impl Watch {
    fn start(expired: &Path, database: &Path) -> Outcome<Self> {
        let mut command = Command::new(expired);
        command.arg(database).arg("watch").stdin(Stdio::null()).stdout(Stdio::piped());
        let what = shown(&command);
        Ok(Self { child: command.spawn().during(&what)?, what })
    }

    /// When the first row went and when the last one did.
    fn until_over(mut self) -> Outcome<(Instant, Instant)> {
        let output = self.child.stdout.take().ok_or_else(|| format!("{}: no output", self.what))?;
        let (mut began, mut said) = (None, String::new());
        for line in BufReader::new(output).lines() {
            said = line.during(&self.what)?;
            match (said.as_str(), began) {
                ("began", None) => began = Some(Instant::now()),
                ("over", Some(began)) => return Ok((began, Instant::now())),
                _ => break,
            }
        }
        Err(format!("`{}` said {said:?}", self.what))
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ended_already = self.child.kill();
        let _ended = self.child.wait();
    }
}
