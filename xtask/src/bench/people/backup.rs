//! Pages while a backup of a large library is made, beside the same pages right before it.

use super::{
    super::{
        Pages,
        library::MadeUp,
        load::share,
        measure::{Measure, Target},
    },
    reader::{Visits, while_reading},
};
use crate::{
    outcome::{During, Outcome},
    process::must,
    program::Program,
    temporary::Temporary,
};
use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

const ROUNDS: usize = 3;
/// How long is read without a backup in each round.
const QUIET: Duration = Duration::from_secs(10);
/// The first of the pages is kept; the others are built each time.
const KEPT: usize = 0;
/// Times that p99 may grow.
const BOUND: f64 = 2.0;

/// What readers noticed in one round, in milliseconds: p99 of all pages, and of those from memory.
struct Noticed {
    all: f64,
    kept: f64,
}

/// Measures it in three rounds.
pub fn measure(binary: &Path, items: usize) -> Outcome<Vec<Measure>> {
    println!("Filling a library of {items} items, then making backups of it beside readers.");
    let data = MadeUp::of(binary, items)?.data;
    let server = Program::serve(binary, &data)?;
    let found = Pages::find(&server, items)?;
    let built = format!("{}&utm_source=bench", found.deep);
    let pages = [&found.lesson, &built, "/en/search?q=baraorce"];
    let folder = Temporary::new("backup")?;
    let to = folder.path().join("backup.tar");
    let [mut quiet, mut during] = [(); 2].map(|()| (Vec::new(), Vec::new()));
    let (mut seconds, mut refused, mut bytes) = (Vec::new(), 0, 0);
    for _ in 0..ROUNDS {
        let (begun, visits) = while_reading(&server, &pages, || {
            thread::sleep(QUIET);
            let begun = Instant::now();
            back_up(binary, &data, &to)?;
            seconds.push(begun.elapsed().as_secs_f64());
            Ok(begun)
        })?;
        for ((all, kept), noticed) in [
            (&mut quiet, noticed(&visits.only(|visit| visit.begun < begun))),
            (&mut during, noticed(&visits.only(|visit| visit.begun >= begun))),
        ] {
            all.push(noticed.all);
            kept.push(noticed.kept);
        }
        refused += visits.refused();
        bytes = fs::metadata(&to).during("the backup")?.len();
        fs::remove_file(&to).during("the backup")?;
    }
    let median = |(mut all, mut kept): (Vec<f64>, Vec<f64>)| Noticed {
        all: share(&mut all, 0.5),
        kept: share(&mut kept, 0.5),
    };
    let (quiet, during) = (median(quiet), median(during));
    let new = |what: &str, value, unit| {
        Measure::new(&format!("backup while serving: {what}"), Some(items), value, unit)
    };
    let bound = Target::ratio(BOUND, "backup");
    Ok(vec![
        new("takes", share(&mut seconds, 0.5), "s"),
        new("its size", bytes as f64 / 1e6, "MB"),
        new("pages without it, p99", quiet.all, "ms"),
        new("pages beside it, p99", during.all, "ms").beside(quiet.all).against(bound),
        new("pages from memory without it, p99", quiet.kept, "ms"),
        new("pages from memory beside it, p99", during.kept, "ms")
            .beside(quiet.kept)
            .against(bound),
        new("pages that did not come", refused as f64, "pages")
            .against(Target::at_most(0.0, "backup")),
    ])
}

fn back_up(binary: &Path, data: &Path, to: &Path) -> Outcome {
    let mut command = Command::new(binary);
    command.args(["backup", "--to"]).arg(to).arg("--data-dir").arg(data);
    must(command.stdout(Stdio::null()).stderr(Stdio::null()))
}

fn noticed(visits: &Visits) -> Noticed {
    Noticed { all: visits.within(0.99), kept: visits.only(|visit| visit.page == KEPT).within(0.99) }
}
