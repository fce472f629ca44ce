//! Second pass: resources, toolkits, trainings with their lessons in sections.

use super::{
    super::{
        address::form_of_file,
        front_matter::{self, shown},
        problem::ProblemReason,
        source::{SourceEntry, SourceItem, SourceLesson, SourceLibrary, SourceSection},
        title::{from_name, tidy},
        walk::name_of,
    },
    Found, PerLanguage,
    pages::{Page, Role, role_of},
};
use crate::domain::{
    language_tag::LanguageTag,
    letters::composed,
    library::{Class, ItemKind, LessonKind, ResourceForm},
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The parts of one training in the order of their positions: pages of lessons, each with its section, and sections,
/// each with the page of its title.
#[derive(Debug, Default)]
struct Parts {
    lessons: Vec<(String, Option<String>)>,
    sections: Vec<(String, Option<String>)>,
}

impl Found<'_> {
    /// Turns what was read into the common form.
    pub fn finish(mut self) -> SourceLibrary {
        let mut order: Vec<(i64, String)> =
            self.pages.keys().map(|key| (self.position(key), key.clone())).collect();
        order.sort();
        let mut items = Vec::new();
        let mut trainings: BTreeMap<String, Parts> = BTreeMap::new();
        for (_, key) in &order {
            match self.role(key) {
                Role::Toolkit | Role::Resource => items.extend(self.item(key)),
                Role::Training => {
                    trainings.entry(key.clone()).or_default();
                }
                Role::Section { training, section } => {
                    let parts = trainings.entry(self.training_key(&training)).or_default();
                    parts.sections.push((section, Some(key.clone())));
                }
                Role::Lesson { training, section } => {
                    let parts = trainings.entry(self.training_key(&training)).or_default();
                    parts.lessons.push((key.clone(), section));
                }
            }
        }
        let mut trainings: Vec<(String, Parts)> = trainings.into_iter().collect();
        trainings.sort_by_key(|(key, _)| self.position(key));
        for (key, parts) in trainings {
            items.extend(self.training(&key, parts));
        }
        self.drop_unknown_entries(&mut items);
        for (position, item) in items.iter_mut().enumerate() {
            item.position = i64::try_from(position).unwrap_or(i64::MAX);
        }
        self.problems.sort_by(|a, b| a.path.cmp(&b.path));
        // Another file may be the same text, and that one is not kept back.
        let pages = &self.pages;
        self.terms.retain(|term| {
            let there =
                pages.get(&term.key).is_some_and(|texts| texts.contains_key(&term.language));
            there == term.until.is_some()
        });
        SourceLibrary {
            name: self.collection.name,
            license: self.collection.license,
            attribution: self.collection.attribution,
            topics: self.collection.topics,
            organizations: self.collection.organizations,
            items,
            terms: self.terms,
            problems: self.problems,
            files_seen: self.tree.files_seen,
        }
    }

    /// The language in which a thing was first written, and its page.
    fn source(&self, key: &str) -> Option<(LanguageTag, &Page)> {
        let pages = self.pages.get(key)?;
        let mut language = self.languages.source_among(pages.keys());
        // A text that says of itself that it is a translation is no original, if the original is there.
        let said = front_matter::text(&pages.get(&language)?.fields, "source");
        let made_from =
            said.and_then(|word| super::super::languages::language_of_folder(&word, String::new));
        if let Some(original) = made_from.filter(|tag| pages.contains_key(tag)) {
            language = original;
        }
        let page = pages.get(&language)?;
        Some((language, page))
    }

    fn role(&self, key: &str) -> Role {
        self.source(key).map_or(Role::Resource, |(_, page)| role_of(&page.place))
    }

    fn position(&self, key: &str) -> i64 {
        self.source(key)
            .and_then(|(_, page)| front_matter::number(&page.fields, "position"))
            .unwrap_or(i64::MAX)
    }

    /// A resource or a toolkit; `None` when no language has a text of it.
    fn item(&mut self, key: &str) -> Option<SourceItem> {
        let (source, page) = self.source(key).map(|(language, page)| (language, page.clone()))?;
        let usual = if role_of(&page.place) == Role::Toolkit {
            ItemKind::Toolkit
        } else {
            ItemKind::Resource
        };
        let kind = match self.known_word(&page, &source, "kind") {
            Some(ItemKind::Event) => {
                self.bad(
                    &page,
                    &source,
                    "kind",
                    "event",
                    "an event needs a time, which a text has not".to_owned(),
                );
                usual
            }
            kind => kind.unwrap_or(usual),
        };
        let mut item = self.with_facts(SourceItem::new(key, kind, source.clone()), &page);
        for (language, page) in self.pages.get(key)?.clone() {
            let Some(text) = self.text(&language, &page, &source) else { continue };
            if let Some(link) = self.link(&page, &language) {
                item.link.insert(language.clone(), link);
            }
            if let Some(file) = self.file(&page, &language) {
                item.file.insert(language.clone(), file);
            }
            let offers = item.link.contains_key(&language) || item.file.contains_key(&language);
            if text.markdown.is_empty()
                && text.summary.is_none()
                && kind == ItemKind::Resource
                && !offers
            {
                self.note(&page.path, Some(&language), ProblemReason::Empty);
                continue;
            }
            item.texts.insert(language, text);
        }
        if kind == ItemKind::Resource {
            let said = self.known_word(&page, &source, "form");
            item.form = Some(said.unwrap_or_else(|| usual_form(&item)));
        }
        item.entries = self.entries(key, &source);
        (!item.texts.is_empty()).then_some(item)
    }

    /// The facts that are not bound to a language.
    fn with_facts(&mut self, mut item: SourceItem, page: &Page) -> SourceItem {
        let source = item.source_language.clone();
        let said = self.careful_word(page, &source, "class", Class::Critical);
        item.class = said.or(self.collection.class);
        item.license = front_matter::text(&page.fields, "license");
        item.attribution = front_matter::text(&page.fields, "attribution");
        let known = |key: &String| self.collection.organization_keys.contains(key);
        let said = front_matter::text(&page.fields, "organization");
        let owner = said.clone().filter(known);
        if let Some(key) = said.filter(|_| owner.is_none()) {
            self.note(
                &page.path,
                Some(&source),
                ProblemReason::UnknownKey { what: "organization", key },
            );
        }
        item.organization = owner.or_else(|| self.collection.organization.clone());
        for key in self.words(page, &source, "topics") {
            if self.collection.topic_keys.contains(&key) {
                item.topics.push(key);
            } else {
                self.note(
                    &page.path,
                    Some(&source),
                    ProblemReason::UnknownKey { what: "topic", key },
                );
            }
        }
        item
    }

    /// The contents of a toolkit in the order of its source language, with the notes of every language.
    fn entries(&mut self, key: &str, source: &LanguageTag) -> Vec<SourceEntry> {
        let mut entries: Vec<SourceEntry> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        let pages = self.pages.get(key).cloned().unwrap_or_default();
        let first = pages.get_key_value(source).into_iter();
        for (language, page) in
            first.chain(pages.iter().filter(|(language, _)| *language != source))
        {
            let Some(list) = page.fields.get("entries") else { continue };
            let Some(list) = list.as_array() else {
                self.bad(page, language, "entries", &shown(list), "a list is expected".to_owned());
                continue;
            };
            for value in list {
                let named = value.as_str().or_else(|| value.get("item").and_then(Value::as_str));
                let Some(named) = named else {
                    self.bad(
                        page,
                        language,
                        "entries",
                        &shown(value),
                        "each entry names an item".to_owned(),
                    );
                    continue;
                };
                let named = composed(named);
                let item = if self.pages.contains_key(&named) {
                    Some(named.clone())
                } else {
                    self.page_at(language, page, &named)
                };
                let Some(item) = item else {
                    self.note(
                        &page.path,
                        Some(language),
                        ProblemReason::UnknownKey { what: "item", key: named },
                    );
                    continue;
                };
                let at = *places.entry(item.clone()).or_insert(entries.len());
                if at == entries.len() {
                    entries.push(SourceEntry { item, notes: BTreeMap::new() });
                }
                if let Some(note) = value.get("note").and_then(Value::as_str) {
                    entries[at].notes.insert(language.clone(), tidy(note));
                }
            }
        }
        entries
    }

    /// A toolkit can hold items, but no lessons, no other toolkits, and nothing that was left out.
    fn drop_unknown_entries(&mut self, items: &mut [SourceItem]) {
        let known: BTreeSet<String> = items.iter().map(|item| item.key.clone()).collect();
        for item in items {
            let path = item.texts.values().next().map(|text| text.path.clone()).unwrap_or_default();
            let key = item.key.clone();
            item.entries.retain(|entry| {
                let kept = known.contains(&entry.item) && entry.item != key;
                if !kept {
                    let reason =
                        ProblemReason::UnknownKey { what: "item", key: entry.item.clone() };
                    self.problems.push(super::Problem {
                        path: path.clone(),
                        language: None,
                        reason,
                    });
                }
                kept
            });
        }
    }

    /// A training with its sections and lessons; one without an `index.md` is called like its folder.
    fn training(&mut self, key: &str, parts: Parts) -> Option<SourceItem> {
        let mut item = match self.source(key).map(|(language, page)| (language, page.clone())) {
            Some((source, page)) => {
                let item = SourceItem::new(key, ItemKind::Training, source);
                self.with_facts(item, &page)
            }
            None => SourceItem::new(key, ItemKind::Training, self.languages.source.clone()),
        };
        for (language, page) in self.pages.get(key).cloned().unwrap_or_default() {
            if let Some(text) = self.text(&language, &page, &item.source_language) {
                item.texts.insert(language, text);
            }
        }
        let Parts { sections, lessons } = parts;
        self.add_sections(&mut item, sections, &lessons);
        self.add_lessons(&mut item, lessons);
        if item.texts.is_empty() {
            self.name_after_folder(&mut item);
        }
        (!item.texts.is_empty()).then_some(item)
    }

    /// Sections in their order: those with a position first, then by the name of their folder.
    fn add_sections(
        &mut self,
        item: &mut SourceItem,
        mut sections: Vec<(String, Option<String>)>,
        lessons: &[(String, Option<String>)],
    ) {
        let mut known: BTreeSet<String> = sections.iter().map(|(name, _)| name.clone()).collect();
        for section in lessons.iter().filter_map(|(_, section)| section.clone()) {
            if known.insert(section.clone()) {
                sections.push((section, None));
            }
        }
        sections.sort_by_key(|(name, page)| {
            (page.as_ref().map_or(i64::MAX, |page| self.position(page)), name.clone())
        });
        for (name, page) in sections {
            let pages: PerLanguage<Page> =
                page.and_then(|page| self.pages.get(&page)).cloned().unwrap_or_default();
            let mut titles = BTreeMap::new();
            for (language, page) in pages {
                if let Some(text) = self.text(&language, &page, &item.source_language) {
                    titles.insert(language, text.title);
                }
            }
            if titles.is_empty() {
                titles.insert(item.source_language.clone(), from_name(unnumbered(&name)));
            }
            item.sections.push(SourceSection { key: name, titles });
        }
    }

    /// Lessons in order: those outside every section first, then section by section.
    fn add_lessons(&mut self, item: &mut SourceItem, lessons: Vec<(String, Option<String>)>) {
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for (place, section) in item.sections.iter().enumerate() {
            places.entry(section.key.clone()).or_insert(place);
        }
        for (key, section) in lessons {
            let Some((source, first)) =
                self.source(&key).map(|(language, page)| (language, page.clone()))
            else {
                continue;
            };
            let kind = self.known_word(&first, &source, "lesson").unwrap_or(LessonKind::Reading);
            let mut texts = BTreeMap::new();
            for (language, page) in self.pages.get(&key).cloned().unwrap_or_default() {
                let Some(text) = self.text(&language, &page, &source) else { continue };
                if text.markdown.is_empty() {
                    self.note(&page.path, Some(&language), ProblemReason::Empty);
                    continue;
                }
                texts.insert(language, text);
            }
            let section = section.and_then(|name| places.get(&name).copied());
            if !texts.is_empty() {
                item.lessons.push(SourceLesson { key, section, kind, texts });
            }
        }
        item.lessons.sort_by_key(|lesson| lesson.section.map_or(0, |section| section + 1));
    }

    /// Gives a training without an `index.md` the name of its folder in its source language.
    fn name_after_folder(&mut self, item: &mut SourceItem) {
        let Some(lesson) = item.lessons.first() else { return };
        let source = self.languages.source_among(lesson.texts.keys());
        let Some(text) = lesson.texts.get(&source) else { return };
        let mut named = text.clone();
        named.title = from_name(unnumbered(name_of(&item.key)));
        named.slug = None;
        named.summary = None;
        named.markdown = String::new();
        item.source_language = source.clone();
        item.organization = self.collection.organization.clone();
        item.class = self.collection.class;
        let path = named.path.to_string_lossy().into_owned();
        self.note(&path, Some(&source), ProblemReason::TitleGuessed { title: named.title.clone() });
        item.texts.insert(source, named);
    }
}

/// The form of a resource that does not say: by what it offers.
fn usual_form(item: &SourceItem) -> ResourceForm {
    let file = item.file.values().next().and_then(|path| form_of_file(&path.to_string_lossy()));
    match file {
        Some(form) => form,
        None if !item.file.is_empty() => ResourceForm::Document,
        None if !item.link.is_empty() => ResourceForm::Link,
        None => ResourceForm::Article,
    }
}

/// "02-at-the-context" → "at-the-context": the number only makes the order.
fn unnumbered(name: &str) -> &str {
    let rest = name.trim_start_matches(|letter: char| letter.is_ascii_digit());
    match rest.strip_prefix(['-', '_', '.']) {
        Some(words) if rest.len() < name.len() && !words.is_empty() => words,
        _ => name,
    }
}
