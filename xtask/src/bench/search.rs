//! `cargo xtask bench search`: whether people find what is there, in each language, and what that costs.
//!
//! Texts are looked for by their titles, with titles left out of the index, so that they are found by what they say; by
//! two words of theirs; typed without accents, vowels and hamza; and in a language that the reader does not read. Then
//! rare and common words over made-up libraries of growing size. Everything is asked over HTTP, as readers ask it.
//! Writes its own table of `docs/measurements.md`.

mod ask;
mod corpus;
mod fold;
mod speed;

use super::table;
use crate::{
    build::{self, Profile},
    outcome::{During, Outcome},
    process::must,
    program::Program,
    project,
    temporary::Temporary,
    udhr,
};
use ask::Seeker;
use corpus::{Text, texts};
use std::{
    collections::BTreeMap,
    fmt::Write,
    path::{Path, PathBuf},
    process::Command,
};

/// How far down a result counts as found.
const TOP: usize = 5;
/// Sizes of the made-up libraries.
const SIZES: &[usize] = &[1_000, 10_000, 100_000];
/// Which titles are looked for in a language, at most.
const MOST: usize = 400;

/// The verb. `--binary PATH` takes a binary that is there; `--items 1000,10000` other sizes, `--items 0` none.
pub fn run(arguments: &[String]) -> Outcome {
    let (binary, sizes) = settings(arguments)?;
    let mut lines = Lines::default();
    let data = project::root().join("../shared/data");
    for (name, kind, folder, wanted) in [
        ("umbrella", "umbrella", data.join("umbrella"), Wanted::OfEnglish(0.9)),
        ("vote-gov", "hugo", data.join("vote-gov/content"), Wanted::ByScript),
    ] {
        match folder.is_dir() {
            true => by_title(&binary, name, kind, &folder, wanted, &mut lines)?,
            false => println!("SKIPPED: {} is not here", folder.display()),
        }
    }
    udhr::run(&[])?;
    by_words(&binary, &project::root().join("target/udhr"), &mut lines)?;
    let mut table = lines.table();
    table.push_str(&speed::table(&binary, &sizes)?);
    println!("{table}");
    table::write_section("search", &table)
}

fn settings(arguments: &[String]) -> Outcome<(PathBuf, Vec<usize>)> {
    let (mut binary, mut sizes) = (None, SIZES.to_vec());
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match (word.as_str(), words.next()) {
            ("--binary", Some(path)) => binary = Some(PathBuf::from(path)),
            ("--items", Some(list)) => {
                sizes = list
                    .split(',')
                    .map(|number| number.parse::<usize>().during(number))
                    .collect::<Outcome<Vec<usize>>>()?;
                sizes.retain(|size| *size > 0);
            }
            _ => return Err("known are --binary PATH and --items 1000,10000,100000".to_owned()),
        }
    }
    let binary = match binary {
        Some(binary) => binary,
        None => build::build(Profile::Release)?.binary,
    };
    Ok((binary, sizes))
}

/// What the share of found texts should be.
#[derive(Debug, Clone, Copy)]
enum Wanted {
    /// This share of the English figure.
    OfEnglish(f64),
    /// What the handbook says for the script.
    ByScript,
    /// This share.
    Share(f64),
}

impl Wanted {
    fn share(self, language: &str, english: f64) -> f64 {
        match self {
            Self::OfEnglish(part) => part * english,
            Self::Share(share) => share,
            Self::ByScript if language.starts_with("zh") => 0.8,
            Self::ByScript if language == "ko" => 0.9,
            Self::ByScript => 0.85,
        }
    }
}

/// One line of the table.
struct Line {
    what: String,
    language: String,
    asked: usize,
    found: usize,
    wanted: f64,
}

#[derive(Default)]
struct Lines(Vec<Line>);

impl Lines {
    fn add(&mut self, what: &str, tallies: BTreeMap<String, (usize, usize)>, wanted: Wanted) {
        let share = |(asked, found): (usize, usize)| found as f64 / asked.max(1) as f64;
        let english = tallies.get("en").copied().map_or(1.0, share);
        for (language, (asked, found)) in tallies {
            let wanted = wanted.share(&language, english);
            self.0.push(Line { what: what.to_owned(), language, asked, found, wanted });
        }
    }

    fn table(&self) -> String {
        let mut table = String::from(
            "| looked for | language | asked | in the first five | should be | |\n|---|---|--:|--:|--:|---|\n",
        );
        for line in &self.0 {
            let share = line.found as f64 / line.asked.max(1) as f64;
            let holds = if share + 1e-9 >= line.wanted { "yes" } else { "**no**" };
            let Line { what, language, asked, wanted, .. } = line;
            let _never_fails = writeln!(
                table,
                "| {what} | {language} | {asked} | {share:.3} | ≥ {wanted:.2} | {holds} |"
            );
        }
        table.push('\n');
        table
    }
}

/// Brings a folder in; the index leaves titles out when they are what is looked for.
fn library(binary: &Path, kind: &str, folder: &Path, titles: bool) -> Outcome<Temporary> {
    let place = Temporary::new("search")?;
    let data = place.path().join("data");
    let semilla = |arguments: &[&str]| {
        let mut command = Command::new(binary);
        command.args(arguments).arg("--data-dir").arg(&data);
        command
    };
    must(semilla(&["import", "--from", kind]).arg(folder).stdout(std::process::Stdio::null()))?;
    must(semilla(&["export"]).arg(place.path().join("bundle")))?;
    if !titles {
        must(&mut semilla(&["reindex", "--without-titles"]))?;
    }
    Ok(place)
}

fn by_title(
    binary: &Path,
    name: &str,
    kind: &str,
    folder: &Path,
    wanted: Wanted,
    lines: &mut Lines,
) -> Outcome {
    println!("Looking for the texts of {name} by their titles.");
    let place = library(binary, kind, folder, false)?;
    let texts = texts(&place.path().join("bundle/items.jsonl"))?;
    let server = Program::serve(binary, &place.path().join("data"))?;
    let mut seeker = Seeker::connect(server.address())?;
    let mut tallies: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for text in texts.iter().filter(|text| text.has_body) {
        let tally = tallies.entry(text.language.clone()).or_default();
        if tally.0 < MOST {
            tally.0 += 1;
            tally.1 += usize::from(seeker.finds(&text.language, &text.title, &text.path, TOP)?);
        }
    }
    lines.add(&format!("{name}: by title, titles not in the index"), tallies, wanted);
    parity(&mut seeker, name, &texts, lines)
}

/// English titles, asked on the page of each language: the same item, shown in that language.
fn parity(seeker: &mut Seeker, name: &str, texts: &[Text], lines: &mut Lines) -> Outcome {
    let mut tallies: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let english: BTreeMap<&str, &Text> = texts
        .iter()
        .filter(|text| text.language == "en" && text.has_body)
        .map(|text| (text.document.as_str(), text))
        .collect();
    for text in texts.iter().filter(|text| text.has_body) {
        let Some(source) = english.get(text.document.as_str()) else { continue };
        if seeker.finds("en", &source.title, &source.path, TOP)? {
            let tally = tallies.entry(text.language.clone()).or_default();
            tally.0 += 1;
            tally.1 += usize::from(seeker.finds(&text.language, &source.title, &text.path, TOP)?);
        }
    }
    lines.add(
        &format!("{name}: what English titles find, shown in the reader's language"),
        tallies,
        Wanted::Share(0.98),
    );
    Ok(())
}

/// Two neighbouring words of each article, as they stand and as people type them.
fn by_words(binary: &Path, folder: &Path, lines: &mut Lines) -> Outcome {
    println!("Looking for the articles of the declaration by two of their words.");
    let place = library(binary, "folder", folder, true)?;
    let texts = texts(&place.path().join("bundle/items.jsonl"))?;
    let server = Program::serve(binary, &place.path().join("data"))?;
    let mut seeker = Seeker::connect(server.address())?;
    for (what, typed, only, wanted) in [
        ("udhr: two words", fold::as_written as fn(&str) -> String, "", 0.95),
        ("udhr: typed without accents", fold::without_accents, "es pt-BR ht", 0.95),
        ("udhr: typed without vowels and hamza", fold::without_vowels, "ar", 0.98),
        ("udhr: typed in Simplified letters", fold::simplified, "zh-Hant", 0.90),
    ] {
        let mut tallies: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for text in &texts {
            let asked = only.is_empty() || only.split(' ').any(|tag| tag == text.language);
            for words in corpus::pairs(text).iter().filter(|_| asked) {
                // Words that stand in many articles tell none of them apart.
                let holding = texts
                    .iter()
                    .filter(|other| other.language == text.language && other.holds(words));
                if holding.count() > TOP {
                    continue;
                }
                let tally = tallies.entry(text.language.clone()).or_default();
                tally.0 += 1;
                let found = seeker.finds(&text.language, &typed(words), &text.path, TOP)?;
                tally.1 += usize::from(found);
            }
        }
        let (chinese, others): (BTreeMap<_, _>, BTreeMap<_, _>) =
            tallies.into_iter().partition(|(tag, _)| tag.starts_with("zh") || tag == "ko");
        lines.add(what, others, Wanted::Share(wanted));
        lines.add(what, chinese, Wanted::Share(0.90));
    }
    Ok(())
}
