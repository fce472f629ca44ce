//! `cargo xtask bench`: what the product costs beside the bare limit, on the same machine in the same run.
//!
//! CPU per request is the figure to trust: user and system time of the server over the requests, the median of three
//! rounds. Pages and the limit are compared under the same load: 16 connections, in turn ([`beside_limit`]). Rates and
//! latencies depend on the machine and on the client, which runs on the same cores. Prints one JSON line per measure and
//! writes the table of `docs/measurements.md`.
//!
//! A bench is never a test: nothing here fails for being slow. To add a measure: a [`Measure`] in [`Library::measure`].

mod beside_limit;
mod crowd;
mod kept;
mod library;
mod limit;
mod load;
mod measure;
mod one_more_language;
mod people;
mod process_stat;
mod search;
pub mod table;
mod texts;
mod written;

use crate::{
    build::{self, Profile},
    http::Client,
    outcome::{During, Outcome},
    program::Program,
    temporary::Temporary,
};
use library::MadeUp;
use load::{CONNECTIONS, Cost, cost, latencies};
use measure::{Measure, Target};
use process_stat::proportional_bytes;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};
use written::Written;

const SIZES: &[usize] = &[1_000, 10_000, 100_000];
/// Starts of which the median counts.
const STARTS: usize = 5;

/// The verb. `--items 1000,10000` measures libraries of other sizes; `search …` measures the search alone, `people …`
/// what readers notice of sign-ins, of wrong ones, of deletion and of backups; `texts …` whether any text costs the square of
/// its length.
pub fn run(arguments: &[String]) -> Outcome {
    if let Some((first, rest)) = arguments.split_first()
        && first == "search"
    {
        return search::run(rest);
    }
    if let Some((first, rest)) = arguments.split_first()
        && first == "people"
    {
        return people::run(rest);
    }
    if let Some((first, rest)) = arguments.split_first()
        && first == "texts"
    {
        return texts::run(rest);
    }
    let sizes = sizes(arguments)?;
    let built = build::build(Profile::Release)?;
    let limit = limit::build()?.server;
    let mut measures = once(&built.binary)?;
    let mut libraries = Vec::new();
    for items in &sizes {
        let library = Library::measure(&built.binary, &limit, *items)?;
        measures.extend(library.measures.iter().cloned());
        libraries.push(library);
    }
    if let Some(items) = sizes.first() {
        measures.extend(with_one_more_language(&built.binary, *items)?);
    }
    if let (Some(small), Some(large)) = (libraries.first(), libraries.last()) {
        measures.extend(growth(small, large));
    }
    for measure in &measures {
        println!("{}", serde_json::to_string(measure).during("a measure")?);
    }
    table::write(&measures, &sizes)
}

fn sizes(arguments: &[String]) -> Outcome<Vec<usize>> {
    match arguments {
        [] => Ok(SIZES.to_vec()),
        [flag, list] if flag == "--items" => {
            list.split(',').map(|number| number.parse::<usize>().during(number)).collect()
        }
        _ => Err("known is --items 1000,10000,100000".to_owned()),
    }
}

/// What does not depend on the size of the library.
fn once(binary: &Path) -> Outcome<Vec<Measure>> {
    println!("Starting on an empty folder, {STARTS} times: seconds.");
    let bytes = fs::metadata(binary).during("the binary")?.len();
    let first = median((0..STARTS).map(|_| {
        let folder = Temporary::new("bench")?;
        first_answer(binary, &folder.path().join("data"))
    }))?;
    Ok(vec![
        Measure::new("binary", None, bytes as f64 / 1e6, "MB")
            .against(Target::at_most(45.0, "P20")),
        Measure::new("first ever start to first answer", None, first, "s")
            .against(Target::at_most(1.2, "P19")),
    ])
}

/// Seconds from starting the program to its first answer.
fn first_answer(binary: &Path, data: &Path) -> Outcome<f64> {
    let start = Instant::now();
    let program = Program::serve(binary, data)?;
    Client::connect(program.address())?.get("/en")?;
    Ok(start.elapsed().as_secs_f64())
}

fn with_one_more_language(binary: &Path, items: usize) -> Outcome<Vec<Measure>> {
    let data = MadeUp::of(binary, items)?.data;
    let lesson = Pages::find(&Program::serve(binary, &data)?, items)?.lesson;
    one_more_language::measure(binary, &data, items, &lesson)
}

fn median(values: impl Iterator<Item = Outcome<f64>>) -> Outcome<f64> {
    let mut values = values.collect::<Outcome<Vec<f64>>>()?;
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().ok_or_else(|| "nothing was measured".to_owned())
}

/// A library of one size and what was measured in it.
struct Library {
    items: usize,
    measures: Vec<Measure>,
    browse: Cost,
    deep: Cost,
    lesson: Cost,
    item: Cost,
    start: f64,
    loaded: f64,
    written: Written,
}

impl Library {
    fn measure(binary: &Path, limit: &Path, items: usize) -> Outcome<Self> {
        println!("Filling a library of {items} items, then measuring: about a minute per 10,000.");
        let MadeUp { data, rate: fill } = MadeUp::of(binary, items)?;
        let start = median((0..STARTS).map(|_| first_answer(binary, &data)))?;

        let bare = Program::start(Command::new(limit).arg(database(&data)?))?;
        let memory = cost(&bare, "/memory")?;
        let page = cost(&bare, &format!("/page/{}", some_document(&bare)?))?;
        let list = cost(&bare, "/list?after=100")?;
        let crowd = latencies(&bare, "/memory", CONNECTIONS)?;
        drop(bare);

        let server = Program::serve_anew(binary, &data)?;
        let pages = Pages::find(&server, items)?;
        let idle = proportional_bytes(server.pid())?;
        let browse = cost(&server, &pages.browse)?;
        let deep = cost(&server, &pages.deep)?;
        let lesson = cost(&server, &pages.lesson)?;
        let item = cost(&server, &pages.item)?;
        let at_sixteen = latencies(&server, &pages.lesson, CONNECTIONS)?;
        let browse_at_sixteen = latencies(&server, &pages.browse, CONNECTIONS)?;
        let loaded = proportional_bytes(server.pid())?;
        let lesson_bytes = packed_bytes(&server, &pages.lesson)?;
        let browse_bytes = packed_bytes(&server, &pages.browse)?;
        drop(server);
        let beside = beside_limit::measure(binary, limit, &data, items, &pages)?;
        let limit = kept::Limit { cpu: memory.cpu, crowd };
        let kept = kept::measure(binary, &data, items, limit, &pages.lesson, CONNECTIONS)?;
        let written = written::measure(binary, &data, items)?;

        let at = |name, value, unit| Measure::new(name, Some(items), value, unit);
        let one_client = Target::ratio(20.0, "P3, one client");
        let mut measures: Vec<Measure> =
            fill.map(|fill| at("filling the library", fill, "items/s")).into_iter().collect();
        measures.extend([
            at("start to first answer", start, "s").against(Target::at_most(0.2, "P18")),
            at("memory when idle (PSS)", idle, "MB").against(Target::at_most(60.0, "P16")),
            at("memory after the loads (PSS)", loaded, "MB").against(Target::at_most(140.0, "P17")),
            at("limit: page from memory", memory.cpu, "ms CPU"),
            at("limit: page from rows", page.cpu, "ms CPU"),
            at("limit: list of twenty", list.cpu, "ms CPU"),
            at("library", browse.cpu, "ms CPU").beside_limit(page.cpu).against(one_client),
            at("library, deep", deep.cpu, "ms CPU")
                .beside(browse.cpu)
                .against(Target::ratio(1.5, "browse")),
            at("lesson", lesson.cpu, "ms CPU").beside_limit(page.cpu).against(one_client),
            at("resource", item.cpu, "ms CPU").beside_limit(page.cpu).against(one_client),
            at("library, one client, p50", browse.p50, "ms").beside_limit(list.p50),
            at("lesson, one client, p50", lesson.p50, "ms")
                .beside_limit(page.p50)
                .against(Target::ratio(12.0, "P5")),
            at("lesson, 16 connections", at_sixteen.rate, "requests/s"),
            at("lesson, 16 connections, p99", at_sixteen.p99, "ms")
                .against(Target::at_most(20.0, "p99")),
            at("library, 16 connections", browse_at_sixteen.rate, "requests/s"),
            at("library, 16 connections, p99", browse_at_sixteen.p99, "ms")
                .against(Target::at_most(20.0, "p99")),
            at("lesson, HTML packed", lesson_bytes as f64 / 1e3, "KB")
                .against(Target::at_most(15.0, "HTML")),
            at("library, HTML packed", browse_bytes as f64 / 1e3, "KB")
                .against(Target::at_most(12.0, "HTML")),
        ]);
        measures.extend(beside);
        measures.extend(kept);
        measures.extend(written.measures(items));
        Ok(Self { items, measures, browse, deep, lesson, item, start, loaded, written })
    }
}

/// How cost grows from the smallest library to the largest.
fn growth(small: &Library, large: &Library) -> Vec<Measure> {
    let ratio = |name, one: f64, other: f64, allowed: f64| {
        let name = format!("{name}, {} against {} items", large.items, small.items);
        Measure::new(&name, None, other / one, "x").against(Target::at_most(allowed, "growth"))
    };
    vec![
        ratio("library", small.browse.cpu, large.browse.cpu, 1.5),
        ratio("library, deep", small.deep.cpu, large.deep.cpu, 1.5),
        ratio("lesson", small.lesson.cpu, large.lesson.cpu, 1.3),
        ratio("resource", small.item.cpu, large.item.cpu, 1.3),
        ratio("memory after the loads", small.loaded, large.loaded, 1.2),
        ratio("start", small.start, large.start, 1.2),
        ratio("publishing a text", small.written.publish, large.written.publish, 1.2),
        ratio(
            "the index made anew, for each item",
            small.written.reindex,
            large.written.reindex,
            1.2,
        ),
    ]
}

/// The addresses that are measured, read from the pages themselves.
struct Pages {
    browse: String,
    deep: String,
    item: String,
    lesson: String,
}

impl Pages {
    fn find(server: &Program, items: usize) -> Outcome<Self> {
        let mut client = Client::connect(server.address())?;
        let browse = "/en/library".to_owned();
        let item = link(&mut client, &browse, "/en/library/")?;
        let training = link(&mut client, "/en/trainings", "/en/trainings/")?;
        let lesson = link(&mut client, &training, &format!("{training}/"))?;
        // Newest first, going on after a key: a tenth of the keys is nine tenths of the way down.
        let deep = format!("/en/library?after={}", items / 10);
        Ok(Self { browse, deep, item, lesson })
    }
}

/// The first link on a page that begins so and goes on.
fn link(client: &mut Client, page: &str, start: &str) -> Outcome<String> {
    client.get_plain(page)?;
    let html = String::from_utf8_lossy(client.body()).into_owned();
    let links = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let found = links
        .filter(|link| link.starts_with(start) && link.len() > start.len())
        .find(|link| !link.contains('#'));
    found.map(str::to_owned).ok_or_else(|| format!("{page} has no link to {start}…"))
}

/// Bytes of a page as a browser gets it.
fn packed_bytes(server: &Program, path: &str) -> Outcome<usize> {
    Ok(Client::connect(server.address())?.get(path)?.bytes)
}

/// The SQLite file in a data folder.
fn database(data: &Path) -> Outcome<PathBuf> {
    let files = fs::read_dir(data).during("the data folder")?.flatten().map(|entry| entry.path());
    let mut found = files
        .filter(|path| path.extension().is_some_and(|ending| ending == "sqlite" || ending == "db"));
    found.next().ok_or_else(|| format!("{} holds no SQLite file", data.display()))
}

/// The key of a document that has texts.
fn some_document(bare: &Program) -> Outcome<u32> {
    let mut client = Client::connect(bare.address())?;
    for id in 100..200 {
        if client.get_plain(&format!("/page/{id}"))?.status == 200 {
            return Ok(id);
        }
    }
    Err("the limit found no document".to_owned())
}
