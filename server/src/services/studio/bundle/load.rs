//! Brings a bundle into the library. Things are recognised by their tokens; what is there already stays as it is.

use super::{
    FORMAT, VERSION, check,
    clean::{Cleaned, Cleaner},
    folder::{
        self, Digest, FILE_LIST, ITEMS, Lines, MANIFEST, ORGANIZATIONS, TOPICS, file_bytes,
        read_all,
    },
    restore::{self, Restored},
};
use crate::{
    database::{
        Database, DatabaseError, WriteTx,
        query::pictures::hashes_with_smaller,
        record::{
            file::{self, FileRecord},
            item,
            organization::{self, OrganizationRecord, OrganizationTextRecord},
            topic::{self, TopicRecord},
            variant::{self, VariantRecord},
        },
    },
    domain::{
        bundle::{FileLine, ItemLine, Manifest, OrganizationLine, OrganizationText, TopicLine},
        language_tag::LanguageTag,
        token::Token,
        unseen::with_unseen_named,
    },
    services::studio::{
        cleaning::{CleanError, FileCleaner},
        import::{LARGEST_FILE, keep_variant},
        pictures,
        plain_file::PlainFileError,
    },
    storage::{ContentHash, Storage},
};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

/// Items after which the index of the search follows.
const BATCH: usize = 64;

/// Why a bundle was not brought in. Nothing of it was.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// A file could not be read.
    #[error("{}: {source}", shown(path))]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Something in the folder is not what a bundle holds.
    #[error("{}: {why}", shown(path))]
    Refused {
        /// What it is about.
        path: PathBuf,
        /// What is wrong.
        why: String,
    },
    /// A line is not what it should be.
    #[error("{}, line {line}: {message}", shown(path))]
    Line {
        /// The file.
        path: PathBuf,
        /// From 1.
        line: usize,
        /// What is wrong.
        message: String,
    },
    /// The folder is no bundle that this program reads.
    #[error("{} is not a bundle of format {FORMAT}, version {VERSION}", shown(.0))]
    NotABundle(PathBuf),
    /// A file's bytes are not those that its name promises.
    #[error("the bytes of the file {0} are not those that its name promises")]
    WrongBytes(String),
    /// A file is not one that readers may get, or says more than it should. Its address is made of its bytes, so it is not
    /// changed here.
    #[error("the file {hash} is not clean: {message}")]
    NotClean {
        hash: String,
        /// What is wrong with it.
        message: String,
    },
    /// The worker that reads files could not be started.
    #[error(transparent)]
    NoWorker(CleanError),
}

impl LoadError {
    pub(super) fn refused(path: &Path, why: &str) -> Self {
        Self::Refused { path: path.to_owned(), why: why.to_owned() }
    }

    pub(super) fn file(path: &Path, error: PlainFileError) -> Self {
        match error {
            PlainFileError::Io(source) => Self::Io { path: path.to_owned(), source },
            error => Self::refused(path, &error.to_string()),
        }
    }

    pub(super) fn line(path: &Path, line: usize, message: impl ToString) -> Self {
        Self::Line { path: path.to_owned(), line, message: message.to_string() }
    }
}

/// A path as it may stand in a sentence: a terminal obeys some letters.
fn shown(path: &Path) -> String {
    with_unseen_named(&path.display().to_string())
}

/// What loading a bundle did, in items.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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
    /// What held letters of which nothing is seen.
    pub cleaned: Vec<Cleaned>,
}

/// Brings the bundle in the folder `from` into the library: all of it, or nothing. `progress` is told items done.
///
/// Everything is looked at before anything is written: what lies in the folder ([`folder`]), every line ([`check`]), the
/// bytes of every file. No more of it is in memory at once than one line or one file.
pub async fn load_bundle(
    database: &Database,
    storage: &Arc<dyn Storage>,
    cleaner: &dyn FileCleaner,
    from: &Path,
    dry_run: bool,
    progress: &mut (dyn FnMut(usize) + Send),
) -> Result<LoadReport, LoadError> {
    let checked = Checked::read(from)?;
    let mut smaller = HashMap::new();
    if !dry_run {
        keep_files(storage.as_ref(), cleaner, from, &checked.files)?;
        let done = hashes_with_smaller(database.reader()).await?;
        smaller = make_smaller(storage.as_ref(), cleaner, &checked.files, &done)?;
    }
    let Checked { organizations, topics, files, items_digest, missing_members, cleaned } = checked;
    let mut report = LoadReport { cleaned, ..LoadReport::default() };
    let items = from.join(ITEMS);
    // One transaction, though it is a long one: the command has the library to itself, and nothing is half done.
    let tx = database.begin_write().await?;
    for (token, line) in missing_members {
        if item::find(&tx, &self::token(&token)?).await?.is_none() {
            return Err(LoadError::line(&items, line, format!("the item {token:?} is not there")));
        }
    }
    load_organizations(&tx, organizations).await?;
    load_topics(&tx, topics).await?;
    for line in files {
        let pixels = line.width.zip(line.height);
        let FileLine { hash, size, media_type, .. } = line;
        let smaller = smaller.remove(&hash).unwrap_or_default();
        let id = file::keep(&tx, &FileRecord { hash, size, media_type, pixels }).await?;
        variant::keep(&tx, id, &smaller).await?;
    }
    let placed = place_items(&tx, &items, items_digest).await?;
    restore_items(&tx, &items, items_digest, &placed, &mut report, progress).await?;
    if dry_run {
        tx.undo().await?
    } else {
        tx.commit().await?
    }
    Ok(report)
}

/// Makes a place for every item that is not there; gives their tokens.
async fn place_items(
    tx: &WriteTx,
    items: &Path,
    digest: Digest,
) -> Result<HashSet<String>, LoadError> {
    let mut placed = HashSet::new();
    let mut lines = Lines::open(items)?;
    for line in lines.by_ref() {
        let (number, mut item): (usize, ItemLine) = line?;
        Cleaner::at(ITEMS, number, &mut Vec::new()).item(&mut item);
        let is_new = restore::place(tx, &item).await;
        if is_new.map_err(|error| of_line(items, number, error))? {
            placed.insert(item.token);
        }
    }
    is_unchanged(items, lines.digest(), digest)?;
    Ok(placed)
}

/// Puts every item where it has its place.
async fn restore_items(
    tx: &WriteTx,
    items: &Path,
    digest: Digest,
    placed: &HashSet<String>,
    report: &mut LoadReport,
    progress: &mut (dyn FnMut(usize) + Send),
) -> Result<(), LoadError> {
    let mut done = 0;
    let mut lines = Lines::open(items)?;
    for line in lines.by_ref() {
        let (number, mut item): (usize, ItemLine) = line?;
        Cleaner::at(ITEMS, number, &mut Vec::new()).item(&mut item);
        let restored = restore::item(tx, &item, placed.contains(&item.token)).await;
        count(report, restored.map_err(|error| of_line(items, number, error))?);
        done += 1;
        progress(done);
        if done % BATCH == 0 {
            tx.follow_so_far().await?;
        }
    }
    is_unchanged(items, lines.digest(), digest)
}

/// What was checked has to be what is written.
fn is_unchanged(items: &Path, read: Digest, checked: Digest) -> Result<(), LoadError> {
    match read == checked {
        true => Ok(()),
        false => Err(LoadError::refused(items, "it was changed while it was read")),
    }
}

/// What the rules of the database say of a line.
fn of_line(path: &Path, line: usize, error: DatabaseError) -> LoadError {
    match error {
        DatabaseError::Impossible { table: "bundle", column, .. } => {
            LoadError::line(path, line, format!("{column}: it names what is not there"))
        }
        DatabaseError::Conflict | DatabaseError::Refused(_) => LoadError::line(path, line, error),
        error => error.into(),
    }
}

/// A bundle of which every line was read once. Items are read again when they are written: they may be too many to keep.
struct Checked {
    organizations: Vec<OrganizationLine>,
    topics: Vec<TopicLine>,
    files: Vec<FileLine>,
    /// Of the list of items.
    items_digest: Digest,
    missing_members: Vec<(String, usize)>,
    cleaned: Vec<Cleaned>,
}

impl Checked {
    fn read(from: &Path) -> Result<Self, LoadError> {
        check_manifest(from)?;
        folder::look_over(from)?;
        let mut seen = check::Seen::default();
        let mut cleaned = Vec::new();
        let refused = |list: &str| {
            let path = from.join(list);
            move |(line, why): (usize, String)| LoadError::line(&path, line, why)
        };
        let mut organizations: Vec<(usize, OrganizationLine)> =
            read_all(&from.join(ORGANIZATIONS))?;
        for (number, line) in &mut organizations {
            Cleaner::at(ORGANIZATIONS, *number, &mut cleaned).organization(line);
        }
        let organizations =
            check::organizations(&mut seen, organizations).map_err(refused(ORGANIZATIONS))?;
        let mut topics: Vec<(usize, TopicLine)> = read_all(&from.join(TOPICS))?;
        for (number, line) in &mut topics {
            Cleaner::at(TOPICS, *number, &mut cleaned).topic(line);
        }
        let topics = check::topics(topics).map_err(refused(TOPICS))?;
        let mut files = Vec::new();
        for (number, line) in read_all::<FileLine>(&from.join(FILE_LIST))? {
            let checked = check::file(&mut seen, &line, LARGEST_FILE);
            checked.map_err(|why| refused(FILE_LIST)((number, why)))?;
            files.push(line);
        }
        let mut lines = Lines::open(&from.join(ITEMS))?;
        for line in lines.by_ref() {
            let (number, mut line): (usize, ItemLine) = line?;
            let checked = check::item(&mut seen, number, &line);
            checked.map_err(|why| refused(ITEMS)((number, why)))?;
            Cleaner::at(ITEMS, number, &mut cleaned).item(&mut line);
        }
        for file in &files {
            check_bytes(from, file)?;
        }
        let missing_members = check::missing_members(seen);
        let items_digest = lines.digest();
        Ok(Self { organizations, topics, files, items_digest, missing_members, cleaned })
    }
}

fn check_bytes(from: &Path, file: &FileLine) -> Result<(), LoadError> {
    let wrong = || LoadError::WrongBytes(file.hash.clone());
    let bytes = file_bytes(from, &file.hash.parse().map_err(|_| wrong())?)?;
    if i64::try_from(bytes.len()) == Ok(file.size) { Ok(()) } else { Err(wrong()) }
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
    // What is no file, or a file of anything else, is said to be no bundle: what was meant is another folder.
    let manifest = Lines::open(&from.join(MANIFEST)).map_err(|_| wrong())?.next();
    match manifest {
        Some(Ok((_, Manifest { format, version, .. })))
            if format == FORMAT && version == VERSION =>
        {
            Ok(())
        }
        _ => Err(wrong()),
    }
}

/// Parents come before their children.
async fn load_organizations(tx: &WriteTx, lines: Vec<OrganizationLine>) -> Result<(), LoadError> {
    let mut keys: HashMap<String, i64> = HashMap::new();
    for line in lines {
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

/// Parents come before their children.
async fn load_topics(tx: &WriteTx, lines: Vec<TopicLine>) -> Result<(), LoadError> {
    let mut keys: HashMap<String, i64> = HashMap::new();
    for line in lines {
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

fn keep_files(
    storage: &dyn Storage,
    cleaner: &dyn FileCleaner,
    from: &Path,
    files: &[FileLine],
) -> Result<(), LoadError> {
    let kept = pictures::on_all_cores(files, |file| keep_file(storage, cleaner, from, file));
    kept.into_iter().collect()
}

/// Keeps one file of the bundle, if it is what its name promises and what a library could have kept.
fn keep_file(
    storage: &dyn Storage,
    cleaner: &dyn FileCleaner,
    from: &Path,
    file: &FileLine,
) -> Result<(), LoadError> {
    let hash: ContentHash =
        file.hash.parse().map_err(|_| LoadError::WrongBytes(file.hash.clone()))?;
    let failed = |source| LoadError::Io { path: PathBuf::from(&file.hash), source };
    if storage.holds(&hash).map_err(failed)? {
        return Ok(());
    }
    let not_clean = |message: String| LoadError::NotClean { hash: file.hash.clone(), message };
    let bytes = file_bytes(from, &hash)?;
    match cleaner.clean(&bytes, extension_of(&file.media_type)) {
        Err(CleanError::Refused(refusal)) => return Err(not_clean(refusal.to_string())),
        Err(error) => return Err(LoadError::NoWorker(error)),
        Ok(cleaned) if cleaned.kind.media_type() != file.media_type => {
            return Err(not_clean(format!("it is {:?}", cleaned.kind)));
        }
        Ok(cleaned) if cleaned.bytes != bytes => {
            return Err(not_clean("it says more than it should".to_owned()));
        }
        Ok(_) => {}
    }
    storage.keep(&bytes).map_err(failed)?;
    Ok(())
}

/// Texts have no mark of their own but the end of their name.
fn extension_of(media_type: &str) -> &str {
    match media_type.split(';').next() {
        Some("text/csv") => "csv",
        Some("text/vtt") => "vtt",
        _ => "txt",
    }
}

/// Makes the pictures smaller that are not yet, on all cores: a bundle carries the originals alone.
fn make_smaller(
    storage: &dyn Storage,
    cleaner: &dyn FileCleaner,
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
        let smaller = match cleaner.smaller(&bytes.unwrap_or_default()) {
            Ok(smaller) => smaller,
            // One that was kept before it had to be decoded stays as it is.
            Err(CleanError::Refused(_)) => Vec::new(),
            Err(error) => return Err(io::Error::other(error)),
        };
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
