//! The common form into which every reader turns its folder: items, lessons and texts with stable keys, no database.

use super::problem::Problem;
use crate::domain::{
    language_tag::LanguageTag,
    library::{Class, ItemKind, LessonKind, ResourceForm},
    translation::{Provenance, Review},
};
use chrono::{DateTime, Utc};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// In `SourceText::markdown`, a link to an item or a lesson is `semilla:key:<percent-encoded key>`, perhaps with `#part`.
pub const KEY_SCHEME: &str = "semilla:key:";

/// In `SourceText::markdown`, a local picture or file is `semilla:file:<percent-encoded path under the import root>`.
pub const FILE_SCHEME: &str = "semilla:file:";

/// Everything that a folder holds. Texts are in memory, pictures and files are only named by path.
#[derive(Debug, Clone, Default)]
pub struct SourceLibrary {
    /// Short name of the source, part of every derived token: `umbrella`, `vote-gov`, or a collection's own.
    pub name: String,
    /// License of everything that does not say otherwise, as an SPDX identifier where there is one.
    pub license: Option<String>,
    /// Whom to name beside every item that does not say otherwise.
    pub attribution: Option<String>,
    /// Parents come before their children.
    pub topics: Vec<SourceTopic>,
    /// Parents come before their children.
    pub organizations: Vec<SourceOrganization>,
    /// In the order of the source.
    pub items: Vec<SourceItem>,
    /// Texts that the source keeps back, or lets be read until a certain moment.
    pub terms: Vec<SourceTerm>,
    /// What could not be brought in, in the order of the paths.
    pub problems: Vec<Problem>,
    /// Files that the walk met, of every type, readable or not.
    pub files_seen: usize,
}

/// A subject with its words in every language.
#[derive(Debug, Clone, Default)]
pub struct SourceTopic {
    /// Stable within the source.
    pub key: String,
    /// Key of the wider topic.
    pub parent: Option<String>,
    /// Order among its siblings.
    pub position: i64,
    /// Name per language.
    pub labels: BTreeMap<LanguageTag, String>,
    /// One or two plain sentences per language.
    pub descriptions: BTreeMap<LanguageTag, String>,
    /// Other words by which people look for it.
    pub synonyms: BTreeMap<LanguageTag, Vec<String>>,
}

/// A member of the coalition.
#[derive(Debug, Clone, Default)]
pub struct SourceOrganization {
    /// Stable within the source.
    pub key: String,
    /// Key of the organization above it.
    pub parent: Option<String>,
    /// Name per language.
    pub names: BTreeMap<LanguageTag, String>,
    /// A few plain sentences per language.
    pub descriptions: BTreeMap<LanguageTag, String>,
}

/// One item with all its languages.
#[derive(Debug, Clone)]
pub struct SourceItem {
    /// Stable within the source, unique among items and lessons.
    pub key: String,
    pub kind: ItemKind,
    /// For resources: what they are made of.
    pub form: Option<ResourceForm>,
    /// How much depends on it; `None` when the source does not say.
    pub class: Option<Class>,
    /// When it differs from the library's.
    pub license: Option<String>,
    /// When it differs from the library's.
    pub attribution: Option<String>,
    /// Key of the owning organization.
    pub organization: Option<String>,
    /// Keys of topics, the most fitting first.
    pub topics: Vec<String>,
    /// The language in which it was first written.
    pub source_language: LanguageTag,
    /// Order among the items of its kind.
    pub position: i64,
    /// The item's own text per language. For trainings and toolkits: title, summary and introduction.
    pub texts: BTreeMap<LanguageTag, SourceText>,
    /// Named parts of a training, in order.
    pub sections: Vec<SourceSection>,
    /// Lessons of a training, in order.
    pub lessons: Vec<SourceLesson>,
    /// Contents of a toolkit, in order.
    pub entries: Vec<SourceEntry>,
    /// For the form `link`: the address per language.
    pub link: BTreeMap<LanguageTag, String>,
    /// For `document`, `audio` and `video`: the file per language, relative to the import root.
    pub file: BTreeMap<LanguageTag, PathBuf>,
}

impl SourceItem {
    /// An item of `kind` without any text yet.
    pub fn new(key: impl Into<String>, kind: ItemKind, source_language: LanguageTag) -> Self {
        Self {
            key: key.into(),
            kind,
            form: None,
            class: None,
            license: None,
            attribution: None,
            organization: None,
            topics: Vec::new(),
            source_language,
            position: 0,
            texts: BTreeMap::new(),
            sections: Vec::new(),
            lessons: Vec::new(),
            entries: Vec::new(),
            link: BTreeMap::new(),
            file: BTreeMap::new(),
        }
    }
}

/// A named part of a training.
#[derive(Debug, Clone, Default)]
pub struct SourceSection {
    /// Stable within the training.
    pub key: String,
    /// Name per language.
    pub titles: BTreeMap<LanguageTag, String>,
}

/// One step of a training.
#[derive(Debug, Clone)]
pub struct SourceLesson {
    /// Stable within the source, unique among items and lessons.
    pub key: String,
    /// Index into `SourceItem::sections`.
    pub section: Option<usize>,
    /// What it asks of the person.
    pub kind: LessonKind,
    /// Its text per language.
    pub texts: BTreeMap<LanguageTag, SourceText>,
}

/// One thing in a toolkit.
#[derive(Debug, Clone)]
pub struct SourceEntry {
    /// Key of an item of the same source.
    pub item: String,
    /// Why it is in the toolkit, per language.
    pub notes: BTreeMap<LanguageTag, String>,
}

/// A text in one language, with what is known of its making.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceText {
    /// File it came from, relative to the import root, for the report.
    pub path: PathBuf,
    /// Wanted readable part of the address; otherwise the title makes it.
    pub slug: Option<String>,
    /// Plain text.
    pub title: String,
    /// Plain text of a sentence or two.
    pub summary: Option<String>,
    /// Markdown whose internal links and local files use [`KEY_SCHEME`] and [`FILE_SCHEME`].
    pub markdown: String,
    /// Who made it.
    pub provenance: Provenance,
    /// Who vouched for it.
    pub review: Review,
    /// Language from which it was translated; `None` for the source itself.
    pub source_language: Option<LanguageTag>,
}

/// How long a text of the source may be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceTerm {
    /// File that says so, relative to the import root, for the report.
    pub path: PathBuf,
    /// Key of the item or lesson.
    pub key: String,
    /// The language of the text.
    pub language: LanguageTag,
    /// When it ends; `None` for a text that the source keeps back altogether, so that it is in no item.
    pub until: Option<DateTime<Utc>>,
}

/// How far a reader is, for a progress bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress<'a> {
    /// Files read so far.
    pub done: usize,
    /// Files to read in all.
    pub total: usize,
    /// The file just read, relative to the import root.
    pub path: &'a Path,
}

/// What a reader is told besides the folder.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// Field map of a `hugo` source as a TOML file; the one built in serves the public voter-information site.
    pub field_map: Option<PathBuf>,
    /// Texts that may be read from a later moment on are kept back, and so are those that ended. Who does not say, reads
    /// in 1970: whatever has a first day is kept back then.
    pub now: DateTime<Utc>,
}
