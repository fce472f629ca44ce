//! What rare and common words cost over libraries of growing size, and beside the limit's full-text search in the smallest.

use super::super::{
    database,
    library::MadeUp,
    limit,
    load::{cost, latencies},
};
use crate::{
    outcome::{During, Outcome},
    program::Program,
};
use std::{fmt::Write, fs, path::Path, process::Command};

const CONNECTIONS: usize = 16;
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
        "| search page | items | CPU | beside the limit (≤ 20 x, P6) | one client, p50 | 16 connections, p50 | p99 (≤ 25 ms) | a second |\n|---|--:|--:|--:|--:|--:|--:|--:|\n",
    );
    let mut first: Vec<f64> = Vec::new();
    let mut limits =
        sizes.first().map_or(Ok(Vec::new()), |items| limits(binary, *items))?.into_iter();
    for items in sizes {
        println!("Filling a library of {items} items, then searching it.");
        let data = MadeUp::of(binary, *items)?.data;
        let server = Program::serve(binary, &data)?;
        for (place, (what, words)) in WORDS.iter().enumerate() {
            let path = search("/en", words);
            let one = cost(&server, &path)?;
            let crowd = latencies(&server, &path, CONNECTIONS)?;
            if first.len() <= place {
                first.push(crowd.p50);
            }
            let growth = crowd.p50 / first[place];
            let beside = limits.next().map(|limit| format!("{:.1} x", one.cpu / limit));
            let beside = beside.unwrap_or_default();
            let _never_fails = writeln!(
                table,
                "| {what} | {items} | {:.3} ms | {beside} | {:.2} ms | {:.2} ms ({growth:.2} x) | {:.1} ms | {:.0} |",
                one.cpu, one.p50, crowd.p50, crowd.p99, crowd.rate
            );
        }
        drop(server);
        let bytes = fs::metadata(data.join("semilla.sqlite")).during("the database")?.len();
        let _never_fails = writeln!(
            table,
            "| the database, all of it | {items} | {:.2} KB an item ||||||",
            bytes as f64 / 1e3 / *items as f64
        );
    }
    Ok(table)
}

/// What the limit's full-text search costs for each of the words, in milliseconds of CPU.
fn limits(binary: &Path, items: usize) -> Outcome<Vec<f64>> {
    let data = MadeUp::of(binary, items)?.data;
    let bare = Program::start(Command::new(limit::build()?.server).arg(database(&data)?))?;
    WORDS.iter().map(|(_, words)| Ok(cost(&bare, &search("", words))?.cpu)).collect()
}

fn search(language: &str, words: &str) -> String {
    format!("{language}/search?q={}", words.replace(' ', "+"))
}
