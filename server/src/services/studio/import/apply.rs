//! Brings what a reader found into the library: all of an item in one transaction, nothing written twice.

mod items;
mod subjects;
mod terms;
mod texts;

use super::{
    FILE_SCHEME, ImportReport, Problem, ProblemReason, SourceItem, SourceLibrary,
    destinations::rewrite,
    files::{Files, Way},
    names,
    parts::{self, TextLink},
};
use crate::{
    database::{
        Database, DatabaseError, WriteTx, query::pictures::hashes_with_smaller, record::document,
    },
    domain::{language_tag::LanguageTag, library::ItemKind, token::Token},
    services::studio::cleaning::FileCleaner,
    storage::Storage,
};
use chrono::NaiveDate;
use std::{
    collections::{BTreeSet, HashMap, HashSet},
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

/// Items written in one transaction: few enough that readers and other writers never wait long.
const BATCH: usize = 32;

/// What an import is told besides its source.
#[derive(Debug, Clone)]
pub struct ApplyOptions {
    /// Write nothing, but find out what would be written.
    pub dry_run: bool,
    /// The day that revisions carry.
    pub today: NaiveDate,
    /// The owner of items that name none: slug and name. Made when no organization exists yet.
    pub first_organization: (String, String),
    /// Makes files fit for readers.
    pub cleaner: Arc<dyn FileCleaner>,
}

/// Why an import stopped. What was committed before stays, and running it again goes on from there.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// A file could not be kept.
    #[error("a file could not be kept: {0}")]
    Storage(#[from] io::Error),
    /// The task that reads files was ended.
    #[error("reading files was interrupted")]
    Interrupted,
}

/// Brings a library that was read from `root` into the database. `progress` is told items done and items in all.
///
/// Names are made as a form makes them ([`names`]). Running it twice changes nothing; a changed text becomes one new revision; what is gone from the source stays. What the
/// source keeps back is taken away from readers.
pub async fn apply(
    database: &Database,
    storage: &Arc<dyn Storage>,
    root: &Path,
    mut library: SourceLibrary,
    options: &ApplyOptions,
    progress: &mut (dyn FnMut(usize, usize) + Send),
) -> Result<ImportReport, ApplyError> {
    names::clean(&mut library);
    let links = parts::links(&library);
    let lost = parts::without_heading(&library, &links);
    library.problems.extend(lost);
    let SourceLibrary {
        name,
        license,
        attribution,
        topics,
        organizations,
        items,
        terms,
        problems,
        ..
    } = library;
    let mut run = Run {
        name,
        license,
        attribution,
        topics: HashMap::new(),
        organizations: HashMap::new(),
        owner: 0,
        ends: HashMap::new(),
        known_ends: HashMap::new(),
        options: options.clone(),
        report: ImportReport { problems, dry_run: options.dry_run, ..ImportReport::default() },
    };
    let total = items.len();
    let (toolkits, others): (Vec<_>, Vec<_>) =
        items.into_iter().partition(|item| item.kind == ItemKind::Toolkit);
    let mut waiting = others.into_iter().chain(toolkits).peekable();

    let mut tx = database.begin_write().await?;
    run.subjects(&tx, &topics, &organizations).await?;
    run.read_terms(&tx, &terms).await?;
    let mut done = 0;
    let mut files = Files::new(hashes_with_smaller(database.reader()).await?);
    while waiting.peek().is_some() {
        let batch: Vec<SourceItem> = waiting.by_ref().take(BATCH).collect();
        // A dry run keeps one transaction to its end, so that later items find earlier ones, and then undoes it.
        let held = if options.dry_run {
            Some(tx)
        } else {
            tx.commit().await?;
            None
        };
        let (batch, loaded) = run.load(storage, root, batch, files).await?;
        files = loaded;
        tx = match held {
            Some(tx) => tx,
            None => database.begin_write().await?,
        };
        for item in batch {
            run.item(&tx, item, &files).await?;
            done += 1;
            progress(done, total);
        }
    }
    run.take_away(&tx, &terms).await?;
    run.name_links_to_nothing(&tx, &links).await?;
    if options.dry_run {
        tx.undo().await?
    } else {
        tx.commit().await?
    }
    run.report.problems.sort_by(|a, b| a.path.cmp(&b.path));
    run.report.remarks.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(run.report)
}

struct Run {
    name: String,
    license: Option<String>,
    attribution: Option<String>,
    topics: HashMap<String, i64>,
    organizations: HashMap<String, i64>,
    owner: i64,
    /// Seconds at which texts end, by the name of their document.
    ends: HashMap<(Token, LanguageTag), i64>,
    /// The same as the library has it, by the key of the document.
    known_ends: HashMap<(i64, String), i64>,
    options: ApplyOptions,
    report: ImportReport,
}

impl Run {
    fn token(&self, what: &str, keys: &[&str]) -> Token {
        let mut parts = vec![what, self.name.as_str()];
        parts.extend(keys);
        Token::derived(&parts)
    }

    /// Names the links to texts that nobody can read: they were left out, or are kept back. Readers see their words.
    async fn name_links_to_nothing(
        &mut self,
        tx: &WriteTx,
        links: &[TextLink],
    ) -> Result<(), DatabaseError> {
        let token = |link: &TextLink| self.token("document", &[&link.key]);
        let wanted: HashSet<Token> = links.iter().map(token).collect();
        let readable = document::readable_among(tx, &wanted).await?;
        let to_nothing = links.iter().filter(|link| !readable.contains(&token(link)));
        let mut named = HashSet::new();
        let problems: Vec<Problem> = to_nothing
            .filter(|link| named.insert((&link.path, &link.language, &link.key)))
            .map(|link| link.problem(ProblemReason::NothingThere { key: link.key.clone() }))
            .collect();
        self.report.problems.extend(problems);
        Ok(())
    }

    /// Reads the files of a batch outside any transaction.
    async fn load(
        &mut self,
        storage: &Arc<dyn Storage>,
        root: &Path,
        batch: Vec<SourceItem>,
        mut files: Files,
    ) -> Result<(Vec<SourceItem>, Files), ApplyError> {
        let (storage, root, dry) = (Arc::clone(storage), root.to_owned(), self.options.dry_run);
        let cleaner = Arc::clone(&self.options.cleaner);
        let task = tokio::task::spawn_blocking(move || {
            let mut wanted = BTreeSet::new();
            for item in &batch {
                files_of(item, &mut wanted);
            }
            let way = Way { cleaner: cleaner.as_ref(), storage: storage.as_ref(), dry };
            let problems = files.load(&root, wanted, way)?;
            Ok::<_, io::Error>((batch, files, problems))
        });
        let (batch, files, problems) = task.await.map_err(|_| ApplyError::Interrupted)??;
        self.report.problems.extend(problems);
        Ok((batch, files))
    }
}

/// Every file that the texts of an item name, and its downloads.
fn files_of(item: &SourceItem, wanted: &mut BTreeSet<PathBuf>) {
    wanted.extend(item.file.values().cloned());
    let texts =
        item.texts.values().chain(item.lessons.iter().flat_map(|lesson| lesson.texts.values()));
    for text in texts {
        rewrite(&text.markdown, FILE_SCHEME, |path| {
            wanted.insert(PathBuf::from(path));
            None
        });
    }
}
