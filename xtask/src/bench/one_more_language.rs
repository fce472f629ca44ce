//! What one more language of the interface costs those who read another one: a copy of Spanish under a name that the
//! program does not bring, beside the program, as a coalition adds one.

use super::{
    load::cost,
    measure::{Measure, Target},
    median,
    process_stat::proportional_bytes,
};
use crate::{
    http::Client,
    outcome::{During, Outcome},
    program::Program,
    project,
    temporary::Temporary,
};
use std::{fs, path::Path};

/// A language that the program does not bring.
const NEW: &str = "sw";
const COPIED: &str = "es";
/// Turns of which the median counts: with and without one after the other, so that both have the same noise.
const TURNS: usize = 5;

/// Starts the server in turn without and with the language, and asks for a lesson that is built each time.
pub fn measure(binary: &Path, data: &Path, items: usize, lesson: &str) -> Outcome<Vec<Measure>> {
    println!("Measuring one more language of the interface, {TURNS} times: a minute.");
    let folder = Temporary::new("language")?;
    add_language(folder.path())?;
    let (mut without, mut with) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        without.push(turn(binary, data, None, lesson)?);
        with.push(turn(binary, data, Some(folder.path()), lesson)?);
    }
    let of = |turns: &[Turn], figure: fn(&Turn) -> f64| median(turns.iter().map(figure).map(Ok));
    let (cpu, more_cpu) = (of(&without, |turn| turn.cpu)?, of(&with, |turn| turn.cpu)?);
    let (idle, more_idle) = (of(&without, |turn| turn.idle)?, of(&with, |turn| turn.idle)?);
    let at = |name, value, unit| Measure::new(name, Some(items), value, unit);
    Ok(vec![
        at("lesson, nine languages of the interface", cpu, "ms CPU"),
        at("lesson, one language more", more_cpu, "ms CPU")
            .beside(cpu)
            .against(Target::ratio(1.01, "P22")),
        at("memory when idle, one language more adds", more_idle - idle, "MB")
            .against(Target::at_most(0.5, "P22, goal")),
    ])
}

struct Turn {
    cpu: f64,
    idle: f64,
}

fn turn(binary: &Path, data: &Path, languages: Option<&Path>, lesson: &str) -> Outcome<Turn> {
    let server = Program::serve_anew_with(binary, data, languages)?;
    if offers_it(&server, lesson)? != languages.is_some() {
        return Err(format!("{lesson} should offer {NEW} with its folder, and only then"));
    }
    let idle = proportional_bytes(server.pid())?;
    Ok(Turn { cpu: cost(&server, lesson)?.cpu, idle })
}

/// Whether the page leads to the language: else its cost would be that of a folder that nobody sees.
fn offers_it(server: &Program, page: &str) -> Outcome<bool> {
    let mut client = Client::connect(server.address())?;
    client.get_plain(page)?;
    Ok(String::from_utf8_lossy(client.body()).contains(&format!("/{NEW}/")))
}

fn add_language(folder: &Path) -> Outcome {
    let (from, to) = (project::root().join("locales").join(COPIED), folder.join(NEW));
    fs::create_dir_all(&to).during("the folder of a language")?;
    for file in fs::read_dir(&from).during("the folder that is copied")?.flatten() {
        fs::copy(file.path(), to.join(file.file_name())).during("a file of a language")?;
    }
    Ok(())
}
