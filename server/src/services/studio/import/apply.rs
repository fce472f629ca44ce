//! Brings what a reader found into the library: all of an item in one transaction, nothing written twice.

use super::{
    FILE_SCHEME, ImportReport, KEY_SCHEME, Problem, ProblemReason, SourceEntry, SourceItem,
    SourceLesson, SourceLibrary, SourceText,
    destinations::rewrite,
    files::{Files, KeptFile},
    report::TextReport,
};
use crate::{
    database::{
        Database, DatabaseError, WriteTx,
        record::{
            document::{self, DocumentRecord, Role},
            file::{self, UsedFile},
            item::{self, ItemRecord},
            organization::{self, OrganizationRecord},
            publication, slug,
            topic::{self, TopicRecord},
        },
    },
    domain::{
        language_tag::LanguageTag,
        library::{Class, ItemKind},
        slug::Slug,
        token::Token,
        translation::{Provenance, Review},
    },
    services::studio::write_text::{WriteText, WriteTextError, Written},
    storage::Storage,
};
use chrono::NaiveDate;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
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
/// Running it twice changes nothing; a changed text becomes one new revision; what is gone from the source stays.
pub async fn apply(
    database: &Database,
    storage: &Arc<dyn Storage>,
    root: &Path,
    library: SourceLibrary,
    options: &ApplyOptions,
    progress: &mut (dyn FnMut(usize, usize) + Send),
) -> Result<ImportReport, ApplyError> {
    let SourceLibrary {
        name, license, attribution, topics, organizations, items, problems, ..
    } = library;
    let mut run = Run {
        name,
        license,
        attribution,
        topics: HashMap::new(),
        organizations: HashMap::new(),
        owner: 0,
        options: options.clone(),
        report: ImportReport { problems, dry_run: options.dry_run, ..ImportReport::default() },
    };
    let total = items.len();
    let (toolkits, others): (Vec<_>, Vec<_>) =
        items.into_iter().partition(|item| item.kind == ItemKind::Toolkit);
    let mut waiting = others.into_iter().chain(toolkits).peekable();

    let mut tx = database.begin_write().await?;
    run.subjects(&tx, &topics, &organizations).await?;
    let mut done = 0;
    let mut files = Files::default();
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
    if options.dry_run {
        tx.undo().await?
    } else {
        tx.commit().await?
    }
    run.report.problems.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(run.report)
}

struct Run {
    name: String,
    license: Option<String>,
    attribution: Option<String>,
    topics: HashMap<String, i64>,
    organizations: HashMap<String, i64>,
    owner: i64,
    options: ApplyOptions,
    report: ImportReport,
}

impl Run {
    fn token(&self, what: &str, keys: &[&str]) -> Token {
        let mut parts = vec![what, self.name.as_str()];
        parts.extend(keys);
        Token::derived(&parts)
    }

    async fn subjects(
        &mut self,
        tx: &WriteTx,
        topics: &[super::SourceTopic],
        organizations: &[super::SourceOrganization],
    ) -> Result<(), DatabaseError> {
        for source in organizations {
            let texts = pair_up(&source.names, &source.descriptions);
            let parent =
                source.parent.as_ref().and_then(|key| self.organizations.get(key)).copied();
            let record = OrganizationRecord {
                token: self.token("organization", &[&source.key]),
                slug: Slug::from_title(&source.key)
                    .map_or_else(|| source.key.clone(), String::from),
                parent,
                texts,
            };
            let (id, _) = organization::keep(tx, &record).await?;
            self.organizations.insert(source.key.clone(), id);
        }
        self.owner = match organization::first(tx).await? {
            Some(id) => id,
            None => organization::keep(tx, &first_organization(&self.options)).await?.0,
        };
        for source in topics {
            let parent = source.parent.as_ref().and_then(|key| self.topics.get(key)).copied();
            let record = TopicRecord {
                token: self.token("topic", &[&source.key]),
                parent,
                position: source.position,
                texts: pair_up(&source.labels, &source.descriptions),
                synonyms: source.synonyms.clone(),
            };
            let (id, _) = topic::keep(tx, &record).await?;
            self.topics.insert(source.key.clone(), id);
        }
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
        let task = tokio::task::spawn_blocking(move || {
            let mut problems = Vec::new();
            let mut wanted = BTreeSet::new();
            for item in &batch {
                files_of(item, &mut wanted);
            }
            for path in &wanted {
                files.load(&root, path, storage.as_ref(), dry, &mut problems)?;
            }
            Ok::<_, io::Error>((batch, files, problems))
        });
        let (batch, files, problems) = task.await.map_err(|_| ApplyError::Interrupted)??;
        self.report.problems.extend(problems);
        Ok((batch, files))
    }

    async fn item(
        &mut self,
        tx: &WriteTx,
        source: SourceItem,
        files: &Files,
    ) -> Result<(), DatabaseError> {
        if source.texts.is_empty() {
            return Ok(());
        }
        self.report.items += 1;
        let token = self.token("document", &[&source.key]);
        let (item, _) = item::keep(tx, &self.item_record(&source, &token)).await?;
        let main = DocumentRecord {
            token: token.clone(),
            item,
            role: Role::Main,
            position: 0,
            source_language: source.source_language.clone(),
        };
        let links: BTreeMap<&LanguageTag, Offer<'_>> = source
            .texts
            .keys()
            .map(|language| {
                let link = source.link.get(language).map(String::as_str);
                let file = source.file.get(language).and_then(|path| files.get(path));
                (language, Offer { link, file })
            })
            .collect();
        let scope = source.kind.as_str();
        self.document(tx, &main, Some(scope), &source.texts, &links, files).await?;
        let sections = self.sections(tx, &source, item, files).await?;
        for (position, lesson) in (1..).zip(&source.lessons) {
            self.lesson(tx, &source, lesson, item, &token, position, &sections, files).await?;
        }
        for (position, entry) in (1..).zip(&source.entries) {
            self.entry(tx, &source, entry, item, position, files).await?;
        }
        publication::refresh_item(tx, item).await
    }

    fn item_record(&self, source: &SourceItem, token: &Token) -> ItemRecord {
        let owner = source.organization.as_ref().and_then(|key| self.organizations.get(key));
        ItemRecord {
            token: token.clone(),
            kind: source.kind,
            form: match source.kind {
                ItemKind::Resource => {
                    Some(source.form.unwrap_or(crate::domain::library::ResourceForm::Article))
                }
                _ => None,
            },
            class: source.class.unwrap_or(Class::General),
            organization: owner.copied().unwrap_or(self.owner),
            license: source.license.clone().or_else(|| self.license.clone()),
            attribution: source.attribution.clone().or_else(|| self.attribution.clone()),
            position: source.position,
            topics: source.topics.iter().filter_map(|key| self.topics.get(key)).copied().collect(),
        }
    }

    async fn sections(
        &mut self,
        tx: &WriteTx,
        source: &SourceItem,
        item: i64,
        files: &Files,
    ) -> Result<Vec<i64>, DatabaseError> {
        let mut ids = Vec::with_capacity(source.sections.len());
        for (position, section) in (1..).zip(&source.sections) {
            let record = DocumentRecord {
                token: self.token("section", &[&source.key, &section.key]),
                item,
                role: Role::Section,
                position,
                source_language: source.source_language.clone(),
            };
            let texts = section.titles.iter().map(|(language, title)| {
                (language.clone(), small_text(source, language, title, ""))
            });
            let texts = texts.collect();
            ids.push(self.document(tx, &record, None, &texts, &BTreeMap::new(), files).await?);
        }
        Ok(ids)
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "a lesson stands in a training, a section and an order"
    )]
    async fn lesson(
        &mut self,
        tx: &WriteTx,
        source: &SourceItem,
        lesson: &SourceLesson,
        item: i64,
        training: &Token,
        position: i64,
        sections: &[i64],
        files: &Files,
    ) -> Result<(), DatabaseError> {
        let section = lesson.section.and_then(|place| sections.get(place)).copied();
        let record = DocumentRecord {
            token: self.token("document", &[&lesson.key]),
            item,
            role: Role::Lesson { kind: lesson.kind, section },
            position,
            source_language: source_language(&lesson.texts, &source.source_language),
        };
        let scope = Some(training.as_str());
        self.document(tx, &record, scope, &lesson.texts, &BTreeMap::new(), files).await?;
        Ok(())
    }

    async fn entry(
        &mut self,
        tx: &WriteTx,
        source: &SourceItem,
        entry: &SourceEntry,
        item: i64,
        position: i64,
        files: &Files,
    ) -> Result<(), DatabaseError> {
        let Some(member) = document::item_of(tx, &self.token("document", &[&entry.item])).await?
        else {
            self.report.problems.push(Problem {
                path: source
                    .texts
                    .values()
                    .next()
                    .map(|text| text.path.clone())
                    .unwrap_or_default(),
                language: None,
                reason: ProblemReason::UnknownKey { what: "item", key: entry.item.clone() },
            });
            return Ok(());
        };
        let record = DocumentRecord {
            token: self.token("entry", &[&source.key, &entry.item]),
            item,
            role: Role::Entry { member },
            position,
            source_language: source.source_language.clone(),
        };
        let texts = entry
            .notes
            .iter()
            .map(|(language, note)| (language.clone(), small_text(source, language, "", note)));
        let texts = texts.collect();
        self.document(tx, &record, None, &texts, &BTreeMap::new(), files).await?;
        Ok(())
    }

    /// Writes a document in all its languages, the source first; gives its key.
    async fn document(
        &mut self,
        tx: &WriteTx,
        record: &DocumentRecord,
        scope: Option<&str>,
        texts: &BTreeMap<LanguageTag, SourceText>,
        offers: &BTreeMap<&LanguageTag, Offer<'_>>,
        files: &Files,
    ) -> Result<i64, DatabaseError> {
        let (id, _) = document::keep(tx, record).await?;
        let mut order: Vec<(&LanguageTag, &SourceText)> = texts.iter().collect();
        order.sort_by_key(|(language, text)| {
            let source = **language == record.source_language;
            (
                !source,
                text.source_language.as_ref().is_some_and(|from| *from != record.source_language),
            )
        });
        let mut changed = false;
        for (language, text) in order {
            let offer = offers.get(language).copied().unwrap_or_default();
            match self.text(tx, id, record, language, text, offer, files).await {
                Ok(written) => {
                    if written != Written::Unchanged {
                        changed = true;
                        if let Some(scope) = scope {
                            let wanted = text.slug.as_deref().and_then(Slug::from_title);
                            let wanted = wanted.or_else(|| Slug::from_title(&text.title));
                            slug::keep(tx, scope, language, id, wanted.as_ref(), &record.token)
                                .await?;
                        }
                    }
                    let (path, language) = (text.path.clone(), language.clone());
                    self.report.texts.push(TextReport { path, language, written });
                }
                Err(WriteTextError::Text(error)) => self.report.problems.push(Problem {
                    path: text.path.clone(),
                    language: Some(language.clone()),
                    reason: ProblemReason::Unreadable { message: error.to_string() },
                }),
                Err(WriteTextError::Database(error)) => return Err(error),
            }
        }
        if changed {
            publication::refresh_cards(tx, id).await?;
        }
        Ok(id)
    }

    #[expect(clippy::too_many_arguments, reason = "one text with everything it refers to")]
    async fn text(
        &self,
        tx: &WriteTx,
        document: i64,
        record: &DocumentRecord,
        language: &LanguageTag,
        text: &SourceText,
        offer: Offer<'_>,
        files: &Files,
    ) -> Result<Written, WriteTextError> {
        let mut used: Vec<&KeptFile> = Vec::new();
        let markdown = rewrite(&text.markdown, FILE_SCHEME, |path| {
            let kept = files.get(Path::new(path))?;
            used.push(kept);
            Some(kept.address())
        });
        let markdown = rewrite(&markdown, KEY_SCHEME, |key| {
            Some(format!("semilla:{}", self.token("document", &[key])))
        });
        let pictures =
            used.iter().filter_map(|kept| Some((kept.record.hash.clone(), kept.record.pixels?)));
        let pictures = pictures.collect();
        let mut ids = Vec::with_capacity(used.len() + 1);
        for kept in used {
            ids.push(used_file(tx, kept).await?);
        }
        let download = match offer.file {
            Some(kept) => Some(used_file(tx, kept).await?),
            None => None,
        };
        ids.extend(download.clone());
        let deed = WriteText {
            document,
            token: &record.token,
            language,
            source: text.source_language.as_ref(),
            title: &text.title,
            summary: text.summary.as_deref().unwrap_or_default(),
            markdown: &markdown,
            provenance: text.provenance,
            review: text.review,
            made_on: self.options.today,
            note: "",
            link: offer.link,
            file: download,
            files: ids,
            pictures: &pictures,
        };
        deed.execute(tx).await
    }
}

/// What a text offers besides itself.
#[derive(Debug, Clone, Copy, Default)]
struct Offer<'a> {
    link: Option<&'a str>,
    file: Option<&'a KeptFile>,
}

async fn used_file(tx: &WriteTx, kept: &KeptFile) -> Result<UsedFile, DatabaseError> {
    let id = file::keep(tx, &kept.record).await?;
    Ok(UsedFile { id, hash: kept.record.hash.clone(), name: kept.name.clone() })
}

fn first_organization(options: &ApplyOptions) -> OrganizationRecord {
    let (slug, name) = &options.first_organization;
    let english =
        LanguageTag::parse("en").map(|language| (language, (name.clone(), String::new())));
    OrganizationRecord {
        token: Token::derived(&["organization", slug]),
        slug: slug.clone(),
        parent: None,
        texts: english.into_iter().collect(),
    }
}

fn pair_up(
    names: &BTreeMap<LanguageTag, String>,
    descriptions: &BTreeMap<LanguageTag, String>,
) -> BTreeMap<LanguageTag, (String, String)> {
    let described = |language| descriptions.get(language).cloned().unwrap_or_default();
    names
        .iter()
        .map(|(language, name)| (language.clone(), (name.clone(), described(language))))
        .collect()
}

/// A section's title or an entry's note: made like the item's own text in that language.
fn small_text(source: &SourceItem, language: &LanguageTag, title: &str, note: &str) -> SourceText {
    let like = source.texts.get(language);
    let translated = *language != source.source_language;
    SourceText {
        path: like.map(|text| text.path.clone()).unwrap_or_else(PathBuf::new),
        slug: None,
        title: title.to_owned(),
        summary: None,
        markdown: note.to_owned(),
        provenance: like.map_or(Provenance::Unknown, |text| text.provenance),
        review: like.map_or(Review::None, |text| text.review),
        source_language: translated.then(|| source.source_language.clone()),
    }
}

/// The language in which a lesson was first written: that of its training, unless the lesson is not in it.
fn source_language(
    texts: &BTreeMap<LanguageTag, SourceText>,
    training: &LanguageTag,
) -> LanguageTag {
    if texts.contains_key(training) {
        return training.clone();
    }
    let own = texts.iter().find(|(_, text)| text.source_language.is_none()).or(texts.iter().next());
    own.map_or_else(|| training.clone(), |(language, _)| language.clone())
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
