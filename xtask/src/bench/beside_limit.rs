//! Pages built from the database beside the limit, both under the load of 16 connections that read brotli.
//!
//! The limit packs nothing: what packing costs is part of what a page costs more than it must.

use super::{
    Pages,
    crowd::{Asker, Page},
    database,
    measure::{Measure, Target},
    some_document,
};
use crate::{outcome::Outcome, program::Program};
use std::{path::Path, process::Command};

/// What a lesson and the library may cost at most, as so many times the limit's page from rows.
const MOST: f64 = 12.0;
/// The same for a resource.
const MOST_OF_A_RESOURCE: f64 = 20.0;

/// Asks the limit and the product in turn; neither keeps a page in memory.
pub fn measure(
    binary: &Path,
    limit: &Path,
    data: &Path,
    items: usize,
    pages: &Pages,
) -> Outcome<Vec<Measure>> {
    let asker = Asker::find();
    println!("Measuring pages beside the limit, asked by {}: some minutes.", asker.name());
    let bare = Program::start(Command::new(limit).arg(database(data)?))?;
    let server = Program::serve_anew(binary, data)?;
    let rows = format!("/page/{}", some_document(&bare)?);
    let limits = [rows.as_str(), "/list?after=100"].map(|path| Page { server: &bare, path });
    let ours = [&pages.lesson, &pages.browse, &pages.item];
    let ours = ours.map(|path| Page { server: &server, path });
    let costs = asker.cpu(&[limits.as_slice(), ours.as_slice()].concat())?;
    let [page, list, lesson, library, resource] = costs[..] else {
        return Err("a page was not measured".to_owned());
    };
    let at = |name: &str, cpu| {
        Measure::new(&format!("{name}, 16 connections"), Some(items), cpu, "ms CPU")
    };
    Ok(vec![
        at("limit: page from rows", page),
        at("limit: list of twenty", list),
        at("lesson, brotli", lesson).beside_limit(page).against(Target::ratio(MOST, "P3")),
        at("library, brotli", library).beside_limit(page).against(Target::ratio(MOST, "P3")),
        at("resource, brotli", resource)
            .beside_limit(page)
            .against(Target::ratio(MOST_OF_A_RESOURCE, "P3")),
    ])
}
