//! Reads the folder of Umbrella, lessons on security and well-being: `<lang>/<category>/<subject>/<level>/s_*.md`.
//!
//! The same path in another language folder is the same thing in that language. Categories and subjects become topics,
//! each folder of lessons becomes a training, checklists become checklist lessons; what lies directly in a category
//! (glossary, about) becomes resources, checklists directly in a category (pathways) one training of checklists,
//! forms become resources of the form `form`.

mod checklist;
mod form;
mod links;

use super::{
    front_matter::{self, Fields},
    languages::language_of_folder,
    problem::{ImportError, Problem, ProblemReason},
    rewrite::{link_destinations, rewrite},
    source::{
        Progress, ReadOptions, SourceItem, SourceLesson, SourceLibrary, SourceText, SourceTopic,
    },
    walk::{Tree, extension_of, folder_of, join, name_of, without_extension},
};
use crate::domain::{
    language_tag::LanguageTag,
    library::{Class, ItemKind, LessonKind, ResourceForm},
    translation::{Provenance, Review},
};
use links::{Links, Original};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// Under this the whole source may be used, as its page of licences says.
const LICENSE: &str = "CC-BY-NC-SA-4.0";

/// Words of the page of licences that grant [`LICENSE`].
const GRANT: &str = "Attribution-NonCommercial-ShareAlike 4.0 International";

/// Whom that page asks to name.
const ATTRIBUTION: &str = "Umbrella by Security First and its contributors";

/// Reads everything below `root`, which holds one folder per language.
pub fn read(
    root: &Path,
    _options: &ReadOptions,
    progress: &mut dyn FnMut(Progress<'_>),
) -> Result<SourceLibrary, ImportError> {
    let tree = Tree::walk(root)?;
    let mut reader = Reader::new(&tree);
    reader.find_languages();
    if !reader.languages.keys().any(|folder| reader.has_categories(folder)) {
        return Err(ImportError::NotThisKind {
            path: root.to_owned(),
            kind: "an Umbrella library",
            missing: "a language folder with a .category.yml in its categories",
        });
    }
    reader.read_files(progress);
    Ok(reader.finish())
}

/// A text as read, before its links are known.
#[derive(Debug, Clone)]
pub(crate) struct Raw {
    path: String,
    kind: RawKind,
    index: Option<i64>,
    title: Option<String>,
    markdown: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RawKind {
    Lesson,
    Checklist,
    Form,
}

/// What `.category.yml` says of a folder in one language.
#[derive(Debug, Clone, Default)]
struct Category {
    path: String,
    index: Option<i64>,
    title: Option<String>,
    description: Option<String>,
}

type PerLanguage<T> = BTreeMap<LanguageTag, T>;

struct Reader<'a> {
    tree: &'a Tree,
    problems: Vec<Problem>,
    /// Folder name → language.
    languages: BTreeMap<String, LanguageTag>,
    source: LanguageTag,
    /// Folder without the language → language → what it is called.
    categories: BTreeMap<String, PerLanguage<Category>>,
    /// Path without language and extension → language → text.
    texts: BTreeMap<String, PerLanguage<Raw>>,
}

impl<'a> Reader<'a> {
    fn new(tree: &'a Tree) -> Self {
        Self {
            tree,
            problems: tree.problems.clone(),
            languages: BTreeMap::new(),
            source: english(),
            categories: BTreeMap::new(),
            texts: BTreeMap::new(),
        }
    }

    fn note(&mut self, path: &str, language: Option<&LanguageTag>, reason: ProblemReason) {
        self.problems.push(Problem {
            path: PathBuf::from(path),
            language: language.cloned(),
            reason,
        });
    }

    fn has_categories(&self, folder: &str) -> bool {
        let prefix = format!("{folder}/");
        self.tree
            .files
            .keys()
            .any(|path| path.starts_with(&prefix) && name_of(path) == ".category.yml")
    }

    /// Finds the languages among the folders at the root.
    fn find_languages(&mut self) {
        let mut folders: Vec<&str> =
            self.tree.files.keys().filter_map(|path| Some(path.split_once('/')?.0)).collect();
        folders.dedup();
        for folder in folders.into_iter().filter(|folder| !folder.starts_with('.')) {
            let sample = || self.sample(folder);
            match language_of_folder(folder, sample) {
                Some(tag) if self.languages.values().any(|known| *known == tag) => {
                    let first = self.languages.iter().find(|(_, known)| **known == tag);
                    let first = first.map(|(name, _)| PathBuf::from(name)).unwrap_or_default();
                    let reason = ProblemReason::DuplicateKey { key: tag.to_string(), first };
                    self.note(folder, Some(&tag), reason);
                }
                Some(tag) => {
                    self.languages.insert(folder.to_owned(), tag);
                }
                None => {
                    self.note(
                        folder,
                        None,
                        ProblemReason::UnknownLanguage { name: folder.to_owned() },
                    );
                }
            }
        }
        if !self.languages.values().any(|tag| *tag == self.source)
            && let Some(first) = self.languages.values().next()
        {
            self.source = first.clone();
        }
    }

    /// Some text of a language folder, to judge its script.
    fn sample(&self, folder: &str) -> String {
        let prefix = format!("{folder}/");
        let texts = self
            .tree
            .files
            .keys()
            .filter(|path| path.starts_with(&prefix) && path.ends_with(".md"));
        texts.take(20).filter_map(|path| self.tree.read_text(path).ok()).collect()
    }

    /// Reads every text of every language; what is broken becomes a problem.
    fn read_files(&mut self, progress: &mut dyn FnMut(Progress<'_>)) {
        let tree = self.tree;
        let files: Vec<&String> = tree.files.keys().collect();
        let total = files.len();
        for (done, path) in files.into_iter().enumerate() {
            self.read_file(path);
            progress(Progress { done: done + 1, total, path: Path::new(path) });
        }
    }

    fn read_file(&mut self, path: &str) {
        let Some((folder, place)) = path.split_once('/') else {
            return self.beside_the_languages(path);
        };
        let Some(language) = self.languages.get(folder).cloned() else { return };
        let name = name_of(place);
        let extension = extension_of(name);
        let result = match (name, extension.as_str()) {
            (".category.yml", _) => self.read_category(path, place, &language),
            (_, "md") if name.starts_with("s_") => self.read_lesson(path, place, &language),
            (_, "yml" | "yaml") if name.starts_with("c_") => {
                self.read_checklist(path, place, &language)
            }
            (_, "yml" | "yaml") if name.starts_with("f_") => self.read_form(path, place, &language),
            (_, "png" | "jpg" | "jpeg" | "webp") => Ok(()),
            _ if name.starts_with('.') => Ok(()),
            _ => Err(ProblemReason::UnknownFile),
        };
        if let Err(reason) = result {
            self.note(path, Some(&language), reason);
        }
    }

    /// Files at the root: a read-me and a license are expected there, anything else is not.
    fn beside_the_languages(&mut self, path: &str) {
        let stem = without_extension(path).to_ascii_lowercase();
        if !path.starts_with('.')
            && !["readme", "license", "licence", "contributing"].contains(&stem.as_str())
        {
            self.note(path, None, ProblemReason::UnknownFile);
        }
    }

    fn read_category(
        &mut self,
        path: &str,
        place: &str,
        language: &LanguageTag,
    ) -> Result<(), ProblemReason> {
        let fields = front_matter::read_yaml(&self.tree.read_text(path)?)?;
        let category = Category {
            path: path.to_owned(),
            index: self.index(&fields, path, language),
            title: front_matter::text(&fields, "title"),
            description: front_matter::text(&fields, "description"),
        };
        self.categories
            .entry(folder_of(place).to_owned())
            .or_default()
            .insert(language.clone(), category);
        Ok(())
    }

    fn read_lesson(
        &mut self,
        path: &str,
        place: &str,
        language: &LanguageTag,
    ) -> Result<(), ProblemReason> {
        let text = self.tree.read_text(path)?;
        let page = front_matter::read_page(&text)?;
        let (body, lost) = links::mend(page.body);
        for target in lost {
            self.note(path, Some(language), ProblemReason::StrayAddress { target });
        }
        let title = self.title(&page.fields, &body, path, language)?;
        let markdown = without_title(&title, &body);
        if markdown.is_empty() {
            return Err(ProblemReason::Empty);
        }
        let index = self.index(&page.fields, path, language);
        self.unknown_fields(&page.fields, path, language);
        self.keep(
            place,
            language,
            Raw {
                path: path.to_owned(),
                kind: RawKind::Lesson,
                index,
                title: Some(title),
                markdown,
            },
        )
    }

    fn read_checklist(
        &mut self,
        path: &str,
        place: &str,
        language: &LanguageTag,
    ) -> Result<(), ProblemReason> {
        let fields = front_matter::read_yaml(&self.tree.read_text(path)?)?;
        let markdown = checklist::markdown(&fields)?;
        let index = self.index(&fields, path, language);
        let title = front_matter::text(&fields, "title");
        self.keep(
            place,
            language,
            Raw { path: path.to_owned(), kind: RawKind::Checklist, index, title, markdown },
        )
    }

    fn read_form(
        &mut self,
        path: &str,
        place: &str,
        language: &LanguageTag,
    ) -> Result<(), ProblemReason> {
        let fields = front_matter::read_yaml(&self.tree.read_text(path)?)?;
        let markdown = form::markdown(&fields)?;
        let title = Some(front_matter::text(&fields, "title").ok_or(ProblemReason::NoTitle)?);
        self.keep(
            place,
            language,
            Raw { path: path.to_owned(), kind: RawKind::Form, index: None, title, markdown },
        )
    }

    fn keep(&mut self, place: &str, language: &LanguageTag, raw: Raw) -> Result<(), ProblemReason> {
        let key = without_extension(place).to_owned();
        let texts = self.texts.entry(key.clone()).or_default();
        if let Some(first) = texts.get(language) {
            return Err(ProblemReason::DuplicateKey { key, first: PathBuf::from(&first.path) });
        }
        texts.insert(language.clone(), raw);
        Ok(())
    }

    /// The title of a lesson, or its first heading when the field is missing.
    fn title(
        &mut self,
        fields: &Fields,
        body: &str,
        path: &str,
        language: &LanguageTag,
    ) -> Result<String, ProblemReason> {
        if let Some(title) = front_matter::text(fields, "title") {
            return Ok(title);
        }
        // Some translators translated the name of the field too.
        let odd = fields.iter().find_map(|(key, value)| {
            let known =
                matches!(key.as_str(), "titre" | "título" | "titulo" | "العنوان" | "標題" | "标题");
            value.as_str().filter(|_| known).map(str::trim).filter(|title| !title.is_empty())
        });
        let guess =
            odd.map(str::to_owned).or_else(|| first_heading(body)).ok_or(ProblemReason::NoTitle)?;
        self.note(path, Some(language), ProblemReason::TitleGuessed { title: guess.clone() });
        Ok(guess)
    }

    fn unknown_fields(&mut self, fields: &Fields, path: &str, language: &LanguageTag) {
        if front_matter::text(fields, "title").is_none() {
            return; // already told
        }
        for key in fields.keys().filter(|key| !matches!(key.as_str(), "index" | "title")) {
            self.note(
                path,
                Some(language),
                ProblemReason::UnknownField { key: key.clone(), nearest: None },
            );
        }
    }

    fn index(&mut self, fields: &Fields, path: &str, language: &LanguageTag) -> Option<i64> {
        let value = fields.get("index")?;
        let index = front_matter::number(fields, "index");
        if index.is_none() {
            self.note(
                path,
                Some(language),
                ProblemReason::BadValue {
                    key: "index".to_owned(),
                    value: front_matter::shown(value),
                    expected: "a whole number is expected".to_owned(),
                },
            );
        }
        index
    }

    fn finish(mut self) -> SourceLibrary {
        let trainings = self.trainings();
        let links = Links::new(&self.texts, &trainings);
        let mut items = Vec::new();
        for (folder, places) in &trainings {
            items.push(self.training(folder, places, &links));
        }
        let resources: Vec<String> =
            self.texts.keys().filter(|place| !self.is_lesson(place)).cloned().collect();
        for place in resources {
            items.push(self.resource(&place, &links));
        }
        let topics = self.topics(&items);
        for (position, item) in items.iter_mut().enumerate() {
            item.position = i64::try_from(position).unwrap_or(i64::MAX);
        }
        let licensed = self.is_licensed();
        self.problems.sort_by(|a, b| a.path.cmp(&b.path));
        SourceLibrary {
            name: "umbrella".to_owned(),
            license: licensed.then(|| LICENSE.to_owned()),
            attribution: licensed.then(|| ATTRIBUTION.to_owned()),
            topics,
            organizations: Vec::new(),
            items,
            problems: self.problems,
            files_seen: self.tree.files_seen,
        }
    }

    /// Whether the source's own page of licences grants what we write under every item.
    fn is_licensed(&self) -> bool {
        let page = self.texts.get("about/s_licences").and_then(|texts| texts.get(&self.source));
        page.is_some_and(|page| page.markdown.contains(GRANT))
    }

    /// Lessons and checklists in a folder below a category, and checklists directly in a category.
    fn is_lesson(&self, place: &str) -> bool {
        let kind =
            self.texts.get(place).and_then(|texts| texts.values().next()).map(|raw| raw.kind);
        match kind {
            Some(RawKind::Lesson) => folder_of(place).contains('/'),
            Some(RawKind::Checklist) => true,
            Some(RawKind::Form) | None => false,
        }
    }

    /// Folders with lessons, in the order of their categories, each with its lessons in order.
    fn trainings(&self) -> Vec<(String, Vec<String>)> {
        let mut trainings: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for place in self.texts.keys().filter(|place| self.is_lesson(place)) {
            trainings.entry(folder_of(place)).or_default().push(place.clone());
        }
        let mut trainings: Vec<(String, Vec<String>)> =
            trainings.into_iter().map(|(folder, places)| (folder.to_owned(), places)).collect();
        for (_, places) in &mut trainings {
            places.sort_by_key(|place| (self.text_index(place), place.clone()));
        }
        trainings.sort_by_key(|(folder, _)| self.folder_order(folder));
        trainings
    }

    /// The order of a lesson as the source language gives it.
    fn text_index(&self, place: &str) -> i64 {
        let texts = self.texts.get(place);
        let first =
            texts.and_then(|texts| texts.get(&self.source).or_else(|| texts.values().next()));
        first.and_then(|raw| raw.index).unwrap_or(i64::MAX)
    }

    /// The order of a folder: the index of each folder on the way down, ties by name.
    fn folder_order(&self, folder: &str) -> Vec<(i64, String)> {
        ancestors(folder).map(|folder| (self.folder_index(folder), folder.to_owned())).collect()
    }

    fn folder_index(&self, folder: &str) -> i64 {
        let names = self.categories.get(folder);
        let first =
            names.and_then(|names| names.get(&self.source).or_else(|| names.values().next()));
        first.and_then(|category| category.index).unwrap_or(i64::MAX)
    }

    fn training(&mut self, folder: &str, places: &[String], links: &Links) -> SourceItem {
        let mut lessons = Vec::new();
        for place in places {
            let texts = self.finished_texts(place, links);
            let checklist =
                self.texts[place].values().next().is_some_and(|raw| raw.kind == RawKind::Checklist);
            let kind = if checklist { LessonKind::Checklist } else { LessonKind::Reading };
            lessons.push(SourceLesson { key: place.clone(), section: None, kind, texts });
        }
        let mut item = SourceItem::new(
            folder,
            ItemKind::Training,
            self.source_of(lessons.iter().flat_map(|lesson| lesson.texts.keys())),
        );
        let spoken: std::collections::BTreeSet<&LanguageTag> =
            lessons.iter().flat_map(|lesson| lesson.texts.keys()).collect();
        for language in spoken {
            match self.training_title(folder, language) {
                Some(title) => {
                    let text = self.training_text(folder, language, title, &item.source_language);
                    item.texts.insert(language.clone(), text);
                }
                None => {
                    let path = join(&self.folder_name(language), &join(folder, ".category.yml"));
                    self.problems.push(Problem {
                        path: PathBuf::from(path),
                        language: Some(language.clone()),
                        reason: ProblemReason::NoTitle,
                    });
                }
            }
        }
        item.class = Some(Class::Critical);
        item.topics = self.topic_of(folder).into_iter().collect();
        item.lessons = lessons;
        item
    }

    fn training_text(
        &self,
        folder: &str,
        language: &LanguageTag,
        title: String,
        source: &LanguageTag,
    ) -> SourceText {
        let category = self.categories.get(folder).and_then(|names| names.get(language));
        SourceText {
            path: PathBuf::from(category.map_or_else(
                || join(&self.folder_name(language), folder),
                |category| category.path.clone(),
            )),
            slug: None,
            title,
            summary: category.and_then(|category| category.description.clone()),
            markdown: String::new(),
            provenance: if language == source { Provenance::Person } else { Provenance::Unknown },
            review: Review::None,
            source_language: (language != source).then(|| source.clone()),
        }
    }

    /// "Subject: Level", or "Category: Subject" where a subject has no levels, or the category alone.
    fn training_title(&self, folder: &str, language: &LanguageTag) -> Option<String> {
        let name = self.label(folder, language)?;
        let above = folder_of(folder);
        if above.is_empty() {
            return Some(name);
        }
        let above = self.label(above, language)?;
        Some(match language.as_str() {
            "zh-Hant" | "zh-Hans" | "ja" => format!("{above}：{name}"),
            "fr" => format!("{above}\u{a0}: {name}"),
            _ => format!("{above}: {name}"),
        })
    }

    /// What a folder is called; in the source language its own name helps out.
    fn label(&self, folder: &str, language: &LanguageTag) -> Option<String> {
        let named = self
            .categories
            .get(folder)
            .and_then(|names| names.get(language))
            .and_then(|c| c.title.clone());
        named.or_else(|| (*language == self.source).then(|| from_name(name_of(folder))))
    }

    fn resource(&mut self, place: &str, links: &Links) -> SourceItem {
        let texts = self.finished_texts(place, links);
        let form = self.texts[place].values().next().is_some_and(|raw| raw.kind == RawKind::Form);
        let mut item = SourceItem::new(place, ItemKind::Resource, self.source_of(texts.keys()));
        item.form = Some(if form { ResourceForm::Form } else { ResourceForm::Article });
        item.class = Some(if form { Class::Critical } else { Class::General });
        item.topics = self.topic_of(folder_of(place)).into_iter().collect();
        item.texts = texts;
        item
    }

    fn finished_texts(&mut self, place: &str, links: &Links) -> BTreeMap<LanguageTag, SourceText> {
        let raws = self.texts[place].clone();
        let source = self.source_of(raws.keys());
        let original =
            raws.get(&source).map(|raw| link_destinations(&raw.markdown)).unwrap_or_default();
        let mut texts = BTreeMap::new();
        for (language, raw) in raws {
            let translated = link_destinations(&raw.markdown);
            let mut original = Original::new(&original, &translated);
            let source_folder = self.folder_name(&self.source);
            let finder = links.finder(self.tree, &raw.path, &source_folder);
            let mut problems = Vec::new();
            let markdown = rewrite(&raw.markdown, &mut |target| {
                links.decide(&finder, &mut original, target, &mut problems)
            });
            for reason in problems {
                self.note(&raw.path, Some(&language), reason);
            }
            texts.insert(
                language.clone(),
                SourceText {
                    path: PathBuf::from(&raw.path),
                    slug: None,
                    title: raw.title.unwrap_or_else(|| checklist::title(&language).to_owned()),
                    summary: None,
                    markdown,
                    provenance: if language == source {
                        Provenance::Person
                    } else {
                        Provenance::Unknown
                    },
                    review: Review::None,
                    source_language: (language != source).then(|| source.clone()),
                },
            );
        }
        texts
    }

    /// The source language where there is a text in it, else the first language there is.
    fn source_of<'t>(&self, mut languages: impl Iterator<Item = &'t LanguageTag>) -> LanguageTag {
        let first = languages.next();
        match first {
            Some(first) if *first != self.source && !languages.any(|tag| *tag == self.source) => {
                first.clone()
            }
            _ => self.source.clone(),
        }
    }

    fn folder_name(&self, language: &LanguageTag) -> String {
        let folder = self.languages.iter().find(|(_, tag)| *tag == language);
        folder.map_or_else(|| language.to_string(), |(folder, _)| folder.clone())
    }

    /// The topic under which a folder's items stand: its subject, or its category where both have one name.
    fn topic_of(&self, folder: &str) -> Option<String> {
        let mut above = ancestors(folder);
        let category = above.next()?;
        let Some(subject) = above.next() else { return Some(category.to_owned()) };
        let same = self.label(category, &self.source) == self.label(subject, &self.source);
        Some(if same { category } else { subject }.to_owned())
    }

    fn topics(&self, items: &[SourceItem]) -> Vec<SourceTopic> {
        let mut keys: Vec<String> = Vec::new();
        for key in items.iter().flat_map(|item| &item.topics).flat_map(|key| ancestors(key)) {
            if !keys.iter().any(|known| known == key) {
                keys.push(key.to_owned());
            }
        }
        keys.sort_by_key(|key| self.folder_order(key));
        let topics = keys.iter().enumerate().map(|(position, key)| {
            let labels = self
                .languages
                .values()
                .filter_map(|tag| Some((tag.clone(), self.label(key, tag)?)));
            SourceTopic {
                key: key.clone(),
                parent: Some(folder_of(key).to_owned()).filter(|parent| !parent.is_empty()),
                position: i64::try_from(position).unwrap_or(i64::MAX),
                labels: labels.collect(),
                descriptions: BTreeMap::new(),
                synonyms: BTreeMap::new(),
            }
        });
        topics.collect()
    }
}

fn english() -> LanguageTag {
    #[expect(clippy::unwrap_used, reason = "a constant that the tests of this file read")]
    LanguageTag::parse("en").unwrap()
}

/// `a`, `a/b`, `a/b/c` for `a/b/c`.
fn ancestors(folder: &str) -> impl Iterator<Item = &str> {
    let ends = folder.match_indices('/').map(|(at, _)| at).chain([folder.len()]);
    ends.map(|end| &folder[..end]).filter(|folder| !folder.is_empty())
}

/// "making-a-call" → "Making a call".
fn from_name(name: &str) -> String {
    let words = name.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The words of the first heading.
fn first_heading(body: &str) -> Option<String> {
    let line = body.lines().find(|line| !line.trim().is_empty())?;
    let words = line.trim_start().strip_prefix('#')?.trim_matches(['#', ' ', '*']);
    (!words.is_empty()).then(|| words.to_owned())
}

/// The body without a first heading that only repeats the title.
fn without_title(title: &str, body: &str) -> String {
    let body = body.trim();
    let same =
        first_heading(body).is_some_and(|heading| heading.to_lowercase() == title.to_lowercase());
    match body.split_once('\n') {
        Some((_, rest)) if same && !rest.trim().is_empty() => rest.trim().to_owned(),
        _ => body.to_owned(),
    }
}
