//! Brings a bundle into the library. Things are recognised by their tokens; what is there already stays as it is.

use super::{
    FORMAT, VERSION,
    restore::{self, Restored},
};
use crate::{
    database::{
        Database, DatabaseError, WriteTx,
        query::pictures::hashes_with_smaller,
        record::{
            file::{self, FileRecord},
            organization::{self, OrganizationRecord, OrganizationTextRecord},
            topic::{self, TopicRecord},
            variant::{self, VariantRecord},
        },
    },
    domain::{
        bundle::{FileLine, ItemLine, Manifest, OrganizationLine, OrganizationText, TopicLine},
        language_tag::LanguageTag,
        token::Token,
    },
    services::studio::{import::keep_variant, pictures},
    storage::{ContentHash, Storage},
};
use serde::de::DeserializeOwned;
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fs::File,
    io::{self, BufRead, BufReader},
    path::{Path, PathBuf},
    sync::Arc,
};

/// Longest line that is read, in bytes: an item with every language and its whole history.
const LONGEST_LINE: u64 = 64 * 1024 * 1024;

/// Why a bundle was not brought in. What was committed before stays; loading it again goes on from there.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// A file could not be read.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A line is not what it should be.
    #[error("{}, line {line}: {message}", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// From 1.
        line: usize,
        /// What is wrong.
        message: String,
    },
    /// The folder is no bundle that this program reads.
    #[error("{} is not a bundle of format {FORMAT}, version {VERSION}", .0.display())]
    NotABundle(PathBuf),
    /// A file's bytes are not those that its name promises.
    #[error("the bytes of the file {0} are not those that its name promises")]
    WrongBytes(String),
}

/// What loading a bundle did, in items.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LoadReport {
    /// Were not there.
    pub created: usize,
    /// Were there and got newer revisions or languages.
    pub changed: usize,
    /// Were there with everything.
    pub unchanged: usize,
    /// Were there with another history; left alone.
    pub diverged: usize,
    /// Texts, not items: kept as drafts because a machine made them, their class is critical, and no qualified review
    /// vouches for them.
    pub held: usize,
}

/// Brings the bundle in the folder `from` into the library. `progress` is told items done.
pub async fn load_bundle(
    database: &Database,
    storage: &Arc<dyn Storage>,
    from: &Path,
    dry_run: bool,
    progress: &mut (dyn FnMut(usize) + Send),
) -> Result<LoadReport, LoadError> {
    check_manifest(from)?;
    let organizations: Vec<OrganizationLine> = read_all(&from.join("organizations.jsonl"))?;
    let topics: Vec<TopicLine> = read_all(&from.join("topics.jsonl"))?;
    let files: Vec<FileLine> = read_all(&from.join("files.jsonl"))?;
    let mut smaller = HashMap::new();
    if !dry_run {
        keep_files(storage, from, &files)?;
        let done = hashes_with_smaller(database.reader()).await?;
        smaller = make_smaller(storage.as_ref(), &files, &done)?;
    }
    let mut tx = database.begin_write().await?;
    load_organizations(&tx, organizations).await?;
    load_topics(&tx, topics).await?;
    for line in files {
        let pixels = line.width.zip(line.height);
        let FileLine { hash, size, media_type, .. } = line;
        let smaller = smaller.remove(&hash).unwrap_or_default();
        let id = file::keep(&tx, &FileRecord { hash, size, media_type, pixels }).await?;
        variant::keep(&tx, id, &smaller).await?;
    }
    let mut report = LoadReport::default();
    let mut later: Vec<ItemLine> = Vec::new();
    let mut done = 0;
    for line in Lines::open(&from.join("items.jsonl"))? {
        let item: ItemLine = line?;
        // An entry of a toolkit points at another item, which must be there first.
        if item.documents.iter().any(|document| document.member.is_some()) {
            later.push(item);
            continue;
        }
        count(&mut report, restore::item(&tx, &item).await?);
        done += 1;
        progress(done);
        if done % 64 == 0 && !dry_run {
            tx.commit().await?;
            tx = database.begin_write().await?;
        }
    }
    for item in later {
        count(&mut report, restore::item(&tx, &item).await?);
        done += 1;
        progress(done);
    }
    if dry_run {
        tx.undo().await?
    } else {
        tx.commit().await?
    }
    Ok(report)
}

fn count(report: &mut LoadReport, (restored, held): (Restored, usize)) {
    report.held += held;
    match restored {
        Restored::Created => report.created += 1,
        Restored::Changed => report.changed += 1,
        Restored::Unchanged => report.unchanged += 1,
        Restored::Diverged => report.diverged += 1,
    }
}

fn check_manifest(from: &Path) -> Result<(), LoadError> {
    let wrong = || LoadError::NotABundle(from.to_owned());
    let path = from.join("bundle.json");
    if !path.is_file() {
        return Err(wrong());
    }
    let manifests: Vec<Manifest> = read_all(&path).map_err(|_| wrong())?;
    match manifests.as_slice() {
        [manifest] if manifest.format == FORMAT && manifest.version == VERSION => Ok(()),
        _ => Err(wrong()),
    }
}

async fn load_organizations(tx: &WriteTx, lines: Vec<OrganizationLine>) -> Result<(), LoadError> {
    let mut keys: HashMap<String, i64> = HashMap::new();
    for line in parents_first(lines, |line| (&line.token, line.parent.as_deref())) {
        let texts = line.texts.iter().map(|(language, text)| {
            let OrganizationText { name, description, contact } = text.clone();
            let contact = Some(contact);
            Ok((tag(language)?, OrganizationTextRecord { name, description, contact }))
        });
        let record = OrganizationRecord {
            token: token(&line.token)?,
            slug: line.slug.clone(),
            parent: line.parent.as_ref().and_then(|parent| keys.get(parent)).copied(),
            texts: texts.collect::<Result<BTreeMap<_, _>, DatabaseError>>()?,
        };
        keys.insert(line.token, organization::keep(tx, &record).await?.0);
    }
    Ok(())
}

async fn load_topics(tx: &WriteTx, lines: Vec<TopicLine>) -> Result<(), LoadError> {
    let mut keys: HashMap<String, i64> = HashMap::new();
    for line in parents_first(lines, |line| (&line.token, line.parent.as_deref())) {
        let mut texts = BTreeMap::new();
        for (language, text) in &line.texts {
            texts.insert(tag(language)?, (text.label.clone(), text.description.clone()));
        }
        let mut synonyms = BTreeMap::new();
        for (language, words) in &line.synonyms {
            synonyms.insert(tag(language)?, words.clone());
        }
        let record = TopicRecord {
            token: token(&line.token)?,
            parent: line.parent.as_ref().and_then(|parent| keys.get(parent)).copied(),
            position: line.position,
            texts,
            synonyms,
        };
        let id = topic::keep(tx, &record).await?.0;
        for (language, text) in &line.texts {
            topic::restore_slug(tx, id, &tag(language)?, &text.slug).await?;
        }
        for slug in &line.earlier_slugs {
            topic::keep_earlier_slug(tx, id, slug).await?;
        }
        keys.insert(line.token, id);
    }
    Ok(())
}

/// Orders a tree so that a parent comes before its children; what hangs on a missing parent comes last.
fn parents_first<T>(lines: Vec<T>, keys: impl Fn(&T) -> (&str, Option<&str>)) -> Vec<T> {
    let mut placed: Vec<T> = Vec::with_capacity(lines.len());
    let mut rest = lines;
    loop {
        let (ready, waiting): (Vec<T>, Vec<T>) = rest.into_iter().partition(|line| {
            keys(line).1.is_none_or(|parent| placed.iter().any(|known| keys(known).0 == parent))
        });
        rest = waiting;
        if ready.is_empty() {
            break;
        }
        placed.extend(ready);
    }
    placed.extend(rest);
    placed
}

fn keep_files(
    storage: &Arc<dyn Storage>,
    from: &Path,
    files: &[FileLine],
) -> Result<(), LoadError> {
    for file in files {
        // The hash is checked to be one, so the name cannot lead out of the folder.
        let hash: ContentHash =
            file.hash.parse().map_err(|_| LoadError::WrongBytes(file.hash.clone()))?;
        let path = from.join("files").join(hash.as_str());
        let failed = |source| LoadError::Io { path: path.clone(), source };
        if storage.holds(&hash).map_err(failed)? {
            continue;
        }
        let bytes = std::fs::read(&path).map_err(failed)?;
        if ContentHash::of(&bytes) != hash {
            return Err(LoadError::WrongBytes(file.hash.clone()));
        }
        storage.keep(&bytes).map_err(failed)?;
    }
    Ok(())
}

/// Makes the pictures smaller that are not yet, on all cores: a bundle carries the originals alone.
fn make_smaller(
    storage: &dyn Storage,
    files: &[FileLine],
    done: &HashSet<String>,
) -> Result<HashMap<String, Vec<VariantRecord>>, LoadError> {
    let is_new =
        |file: &&FileLine| file.media_type.starts_with("image/") && !done.contains(&file.hash);
    let new: Vec<&FileLine> = files.iter().filter(is_new).collect();
    let made = pictures::on_all_cores(&new, |file| {
        let Some(bytes) = file.hash.parse().ok().map(|hash| storage.read(&hash)).transpose()?
        else {
            return Ok(Vec::new());
        };
        // One that cannot be decoded stays as it is, as in the library it comes from.
        let smaller = pictures::smaller(&bytes.unwrap_or_default()).unwrap_or_default();
        smaller.iter().map(|one| keep_variant(one, storage, false)).collect()
    });
    let mut all = HashMap::new();
    for (file, made) in new.into_iter().zip(made) {
        let failed = |source| LoadError::Io { path: PathBuf::from(&file.hash), source };
        all.insert(file.hash.clone(), made.map_err(failed)?);
    }
    Ok(all)
}

fn tag(text: &str) -> Result<LanguageTag, DatabaseError> {
    LanguageTag::parse(text).map_err(|_| DatabaseError::Impossible {
        table: "bundle",
        column: "language",
        row: 0,
    })
}

fn token(text: &str) -> Result<Token, DatabaseError> {
    text.parse().map_err(|_| DatabaseError::Impossible { table: "bundle", column: "token", row: 0 })
}

fn read_all<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>, LoadError> {
    Lines::open(path)?.collect()
}

/// JSON lines of a file, one at a time.
struct Lines<T> {
    path: PathBuf,
    reader: BufReader<File>,
    line: usize,
    kind: std::marker::PhantomData<T>,
}

impl<T> Lines<T> {
    fn open(path: &Path) -> Result<Self, LoadError> {
        let failed = |source| LoadError::Io { path: path.to_owned(), source };
        let reader = BufReader::new(File::open(path).map_err(failed)?);
        Ok(Self { path: path.to_owned(), reader, line: 0, kind: std::marker::PhantomData })
    }

    fn wrong(&self, message: String) -> LoadError {
        LoadError::Line { path: self.path.clone(), line: self.line, message }
    }
}

impl<T: DeserializeOwned> Iterator for Lines<T> {
    type Item = Result<T, LoadError>;

    fn next(&mut self) -> Option<Self::Item> {
        use std::io::Read;
        let mut text = String::new();
        self.line += 1;
        match self.reader.by_ref().take(LONGEST_LINE).read_line(&mut text) {
            Ok(0) => None,
            Ok(read) if read as u64 == LONGEST_LINE => {
                Some(Err(self.wrong("the line is too long".into())))
            }
            Ok(_) => {
                Some(serde_json::from_str(&text).map_err(|error| self.wrong(error.to_string())))
            }
            Err(source) => Some(Err(LoadError::Io { path: self.path.clone(), source })),
        }
    }
}
