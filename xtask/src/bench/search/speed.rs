//! What rare and common words cost over libraries of growing size, and beside the limit's full-text search in the smallest.

use super::super::{
    crowd::{Asker, Page},
    database,
    library::MadeUp,
    limit,
    load::{CONNECTIONS, cost, latencies},
};
use crate::{
    outcome::{During, Outcome},
    program::Program,
};
use std::{fmt::Write, fs, path::Path, process::Command};

/// Words of the made-up texts by how common they are: `server::services::studio::scale` writes the number of a word in
/// syllables, and draws the n-th most common about 1/n as often as the first.
const WORDS: [(&str, &str); 4] = [
    ("rare word", "baraorce"),
    ("word in one text of ten", "ragu"),
    ("commonest word", "ce"),
    ("rare and commonest word", "ce baraorce"),
];

/// The table.
pub fn table(binary: &Path, sizes: &[usize]) -> Outcome<String> {
    let mut table = String::from(
        "| search page | items | CPU | 16 connections, CPU | the limit's | × the limit (≤ 20, P6) | one client, p50 | 16 connections, p50 | p99 (≤ 25 ms) | a second |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n",
    );
    let mut first: Vec<f64> = Vec::new();
    for (turn, items) in sizes.iter().enumerate() {
        println!("Filling a library of {items} items, then searching it.");
        let data = MadeUp::of(binary, *items)?.data;
        let server = Program::serve(binary, &data)?;
        let limit = if turn == 0 { Some(start_limit(&data)?) } else { None };
        for (place, (what, words)) in WORDS.iter().enumerate() {
            let path = search("/en", words);
            let one = cost(&server, &path)?;
            let crowd = latencies(&server, &path, CONNECTIONS)?;
            if first.len() <= place {
                first.push(crowd.p50);
            }
            let growth = crowd.p50 / first[place];
            let beside = limit.as_ref().map(|limit| beside(&server, limit, words));
            let beside = beside.unwrap_or_else(|| Ok("||".to_owned()))?;
            let _never_fails = writeln!(
                table,
                "| {what} | {items} | {:.3} ms |{beside}| {:.2} ms | {:.2} ms ({growth:.2} x) | {:.1} ms | {:.0} |",
                one.cpu, one.p50, crowd.p50, crowd.p99, crowd.rate
            );
        }
        drop(server);
        let bytes = fs::metadata(data.join("semilla.sqlite")).during("the database")?.len();
        let _never_fails = writeln!(
            table,
            "| the database, all of it | {items} | {:.2} KB an item ||||||||",
            bytes as f64 / 1e3 / *items as f64
        );
    }
    Ok(table)
}

/// Three cells: what the words cost here and in the limit's full-text search, under the same load, and so many times.
fn beside(server: &Program, limit: &Program, words: &str) -> Outcome<String> {
    let (ours, theirs) = (search("/en", words), search("", words));
    let pages =
        [Page { server, path: ours.as_str() }, Page { server: limit, path: theirs.as_str() }];
    let [cpu, least] = Asker::find().cpu(&pages)?[..] else {
        return Err("a search was not measured".to_owned());
    };
    Ok(format!(" {cpu:.3} ms | {least:.3} ms | {:.1} × ", cpu / least))
}

fn start_limit(data: &Path) -> Outcome<Program> {
    Program::start(Command::new(limit::build()?.server).arg(database(data)?))
}

fn search(language: &str, words: &str) -> String {
    format!("{language}/search?q={}", words.replace(' ', "+"))
}
