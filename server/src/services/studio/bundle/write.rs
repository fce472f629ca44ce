//! Writes a bundle, or the same lines as a logical dump, walking the items in steps.

use super::{FORMAT, VERSION, public};
use crate::{
    database::{
        Database, DatabaseError,
        query::{export, organizations},
    },
    domain::bundle::{ItemLine, Manifest},
    storage::{ContentHash, Storage},
};
use serde::Serialize;
use std::{
    collections::BTreeSet,
    fs::File,
    io::{self, BufWriter, Write},
    path::Path,
};

/// How much of the library leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// What readers can see, with its history.
    Public,
    /// Drafts and unpublished texts too.
    Everything,
}

/// Why an export stopped.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// A file could not be written or read.
    #[error("a file could not be written: {0}")]
    Io(#[from] io::Error),
    /// A line could not be written as JSON.
    #[error("a line could not be written: {0}")]
    Json(#[from] serde_json::Error),
    /// The database names a file that storage does not hold.
    #[error("the file {0} is missing from storage")]
    MissingFile(String),
    /// The folder is there and not empty.
    #[error("the folder is not empty; a bundle is written into a new one")]
    NotEmpty,
}

/// Writes the library into the new folder `to`; gives the number of items. `progress` is told items done.
pub async fn write_bundle(
    database: &Database,
    storage: &dyn Storage,
    to: &Path,
    share: Share,
    progress: &mut (dyn FnMut(usize) + Send),
) -> Result<usize, ExportError> {
    if to.exists() && to.read_dir()?.next().is_some() {
        return Err(ExportError::NotEmpty);
    }
    std::fs::create_dir_all(to.join("files"))?;
    let everything = share == Share::Everything;
    let manifest = Manifest { format: FORMAT.to_owned(), version: VERSION, everything };
    lines(&to.join("organizations.jsonl"), &export::organizations(database.reader()).await?)?;
    lines(&to.join("topics.jsonl"), &export::topics(database.reader()).await?)?;
    let mut used = BTreeSet::new();
    let mut out = BufWriter::new(File::create(to.join("items.jsonl"))?);
    let mut count = 0;
    let mut after = 0;
    loop {
        let step = export::items_after(database.reader(), after).await?;
        let Some((last, _)) = step.last() else { break };
        after = *last;
        for (id, _) in step {
            let mut item = export::item(database.reader(), id).await?;
            if !everything
                && !public::keep(&mut item, &export::readable_members(database.reader(), id).await?)
            {
                continue;
            }
            used.extend(files_of(&item));
            line(&mut out, &item)?;
            count += 1;
            progress(count);
        }
    }
    finish(out)?;
    let files = export::files(database.reader()).await?;
    let files: Vec<_> =
        files.into_iter().filter(|file| everything || used.contains(&file.hash)).collect();
    lines(&to.join("files.jsonl"), &files)?;
    for file in &files {
        copy_file(storage, &file.hash, &to.join("files"))?;
    }
    // Written last: a folder without it is not a bundle, so a half-written one is never taken for whole.
    let mut out = BufWriter::new(File::create(to.join("bundle.json"))?);
    line(&mut out, &manifest)?;
    finish(out)?;
    Ok(count)
}

/// Writes every row in a stable order, the same text on both databases: a word and a JSON object a line. Of people, what is
/// sealed, secret or a name is a digest.
pub async fn dump_logical(
    database: &Database,
    out: &mut (dyn Write + Send),
) -> Result<(), ExportError> {
    let mut organizations = export::organizations(database.reader()).await?;
    organizations.sort_by(|a, b| a.token.cmp(&b.token));
    for organization in organizations {
        dumped(out, "organization", &organization)?;
    }
    let mut topics = export::topics(database.reader()).await?;
    topics.sort_by(|a, b| a.token.cmp(&b.token));
    for topic in topics {
        dumped(out, "topic", &topic)?;
    }
    for file in export::files(database.reader()).await? {
        dumped(out, "file", &file)?;
    }
    let mut items: Vec<(String, i64)> = Vec::new();
    loop {
        let step =
            export::items_after(database.reader(), items.last().map_or(0, |(_, id)| *id)).await?;
        if step.is_empty() {
            break;
        }
        items.extend(step.into_iter().map(|(id, token)| (token, id)));
    }
    items.sort();
    for (_, id) in items {
        dumped(out, "item", &export::item(database.reader(), id).await?)?;
    }
    for (table, row) in organizations::export::people(database.reader()).await? {
        dumped(out, table, &row)?;
    }
    Ok(())
}

fn dumped(
    out: &mut (dyn Write + Send),
    word: &str,
    value: &impl Serialize,
) -> Result<(), ExportError> {
    Ok(writeln!(out, "{word} {}", serde_json::to_string(value)?)?)
}

fn lines<T: Serialize>(path: &Path, values: &[T]) -> Result<(), ExportError> {
    let mut out = BufWriter::new(File::create(path)?);
    for value in values {
        line(&mut out, value)?;
    }
    finish(out)
}

fn line(out: &mut BufWriter<File>, value: &impl Serialize) -> Result<(), ExportError> {
    serde_json::to_writer(&mut *out, value)?;
    Ok(out.write_all(b"\n")?)
}

fn finish(mut out: BufWriter<File>) -> Result<(), ExportError> {
    out.flush()?;
    Ok(out.get_ref().sync_all()?)
}

fn files_of(item: &ItemLine) -> impl Iterator<Item = String> + '_ {
    item.documents.iter().flat_map(|document| {
        let pictures = document.files.iter().map(|file| file.hash.clone());
        pictures.chain(document.revisions.iter().filter_map(|revision| revision.file.clone()))
    })
}

fn copy_file(storage: &dyn Storage, hash: &str, to: &Path) -> Result<(), ExportError> {
    let missing = || ExportError::MissingFile(hash.to_owned());
    let parsed: ContentHash = hash.parse().map_err(|_| missing())?;
    let bytes = storage.read(&parsed)?.ok_or_else(missing)?;
    Ok(std::fs::write(to.join(hash), bytes)?)
}
