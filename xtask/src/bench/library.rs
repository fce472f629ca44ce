//! Made-up libraries, kept in `target/bench` between measurements: filling a large one takes most of the time. One that
//! another binary filled is made anew.

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

/// A library on disk.
pub struct MadeUp {
    /// The data folder.
    pub data: PathBuf,
    /// Items a second while it was filled.
    pub rate: f64,
}

impl MadeUp {
    /// The library of that many items, filled now unless this very binary has filled it before.
    pub fn of(binary: &Path, items: usize) -> Outcome<Self> {
        let folder = project::root().join("target/bench").join(format!("scale-{items}"));
        let (data, note) = (folder.join("data"), folder.join("filled-by.txt"));
        let by = identity(binary)?;
        let known = fs::read_to_string(&note).unwrap_or_default();
        if let Some((who, rate)) = known.split_once('\n').filter(|(who, _)| *who == by) {
            println!("The library of {items} items is here already, filled by {who}.");
            return Ok(Self { data, rate: rate.trim().parse().during("the note of its filling")? });
        }
        let _nothing_there = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).during(&folder.display().to_string())?;
        let start = Instant::now();
        must(&mut program::seed(binary, &format!("scale-{items}"), &data))?;
        let rate = items as f64 / start.elapsed().as_secs_f64();
        fs::write(&note, format!("{by}\n{rate}\n")).during("the note of its filling")?;
        Ok(Self { data, rate })
    }
}

/// The digest of a binary: another build of the same bytes is the same binary.
fn identity(binary: &Path) -> Outcome<String> {
    let bytes = fs::read(binary).during("the binary")?;
    let digest = Sha256::digest(&bytes);
    Ok(format!("a binary with the digest {}", data_encoding::HEXLOWER.encode(&digest[..8])))
}
