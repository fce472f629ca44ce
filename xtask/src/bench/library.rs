//! Made-up libraries, kept in `target/bench` between measurements: filling a large one takes most of the time. One that
//! other code filled is made anew: what draws its words, splits, renders and indexes its texts, and writes the rows. What
//! else the schema has by now, the server adds when it starts.

use crate::{
    outcome::{During, Outcome},
    process::must,
    program, project,
};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

/// The sources that decide what a made-up library holds.
const SOURCES: &[&str] = &[
    "server/src/domain/library.rs",
    "server/src/domain/search/analyse.rs",
    "server/src/domain/search/han.rs",
    "server/src/domain/search/han.txt",
    "server/src/domain/search/postings.rs",
    "server/src/domain/search/script.rs",
    "server/src/domain/search/spelling.rs",
    "server/src/domain/search/weigh.rs",
    "server/src/domain/text",
    "server/src/database/record/document.rs",
    "server/src/database/record/item.rs",
    "server/src/database/record/publication.rs",
    "server/src/database/record/revision.rs",
    "server/src/database/record/search",
    "server/src/database/record/search.rs",
    "server/src/services/studio/scale.rs",
    "server/src/services/studio/write_text.rs",
];

/// A library on disk.
pub struct MadeUp {
    /// The data folder.
    pub data: PathBuf,
    /// Items a second while it was filled, when that was now.
    pub rate: Option<f64>,
}

impl MadeUp {
    /// The library of that many items, filled now unless the same code has filled it before.
    pub fn of(binary: &Path, items: usize) -> Outcome<Self> {
        let folder = project::root().join("target/bench").join(format!("scale-{items}"));
        let (data, note) = (folder.join("data"), folder.join("filled-by.txt"));
        let by = identity()?;
        if fs::read_to_string(&note).is_ok_and(|known| known == by) {
            println!("The library of {items} items is here already, filled by {by}.");
            return Ok(Self { data, rate: None });
        }
        let _nothing_there = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).during(&folder.display().to_string())?;
        let start = Instant::now();
        must(&mut program::seed(binary, &format!("scale-{items}"), &data))?;
        let rate = items as f64 / start.elapsed().as_secs_f64();
        fs::write(&note, by).during("the note of its filling")?;
        Ok(Self { data, rate: Some(rate) })
    }
}

/// The digest of the sources that fill a library.
fn identity() -> Outcome<String> {
    let mut hash = Sha256::new();
    for source in SOURCES {
        add(&mut hash, &project::root().join(source))?;
    }
    Ok(format!("code with the digest {}", data_encoding::HEXLOWER.encode(&hash.finalize()[..8])))
}

/// Adds a file, or all files of a folder in the order of their names.
fn add(hash: &mut Sha256, path: &Path) -> Outcome {
    let name = path.display().to_string();
    if path.is_dir() {
        let entries = fs::read_dir(path).during(&name)?.collect::<Result<Vec<_>, _>>();
        let mut paths: Vec<PathBuf> =
            entries.during(&name)?.iter().map(fs::DirEntry::path).collect();
        paths.sort();
        return paths.iter().try_for_each(|path| add(hash, path));
    }
    let bytes = fs::read(path).during(&name)?;
    hash.update((bytes.len() as u64).to_le_bytes());
    hash.update(&bytes);
    Ok(())
}
