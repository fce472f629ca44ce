//! Second pass over Umbrella's texts: trainings with their lessons, resources, topics, and links that lead somewhere.

use super::{
    super::{
        problem::{Problem, ProblemReason},
        rewrite::{link_destinations, rewrite},
        source::{SourceItem, SourceLesson, SourceLibrary, SourceText, SourceTopic},
        title::from_name,
        walk::{folder_of, join, name_of},
    },
    ATTRIBUTION, Found, GRANT, LICENSE, RawKind, ancestors, checklist,
    links::{Links, Original, without_addresses},
};
use crate::domain::{
    language_tag::LanguageTag,
    library::{Class, ItemKind, LessonKind, ResourceForm},
    translation::{Provenance, Review},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

impl Found<'_> {
    pub fn finish(mut self) -> SourceLibrary {
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
            terms: Vec::new(),
            problems: self.problems,
            files_seen: self.tree.files_seen,
        }
    }

    /// Whether the source's own page of licences grants what we write under every item.
    fn is_licensed(&self) -> bool {
        let page =
            self.texts.get("about/s_licences").and_then(|texts| texts.get(&self.languages.source));
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
        let first = texts
            .and_then(|texts| texts.get(&self.languages.source).or_else(|| texts.values().next()));
        first.and_then(|raw| raw.index).unwrap_or(i64::MAX)
    }

    /// The order of a folder: the index of each folder on the way down, ties by name.
    fn folder_order(&self, folder: &str) -> Vec<(i64, String)> {
        ancestors(folder).map(|folder| (self.folder_index(folder), folder.to_owned())).collect()
    }

    fn folder_index(&self, folder: &str) -> i64 {
        let names = self.categories.get(folder);
        let first = names
            .and_then(|names| names.get(&self.languages.source).or_else(|| names.values().next()));
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
            self.languages.source_among(lessons.iter().flat_map(|lesson| lesson.texts.keys())),
        );
        let spoken: BTreeSet<&LanguageTag> =
            lessons.iter().flat_map(|lesson| lesson.texts.keys()).collect();
        for language in spoken {
            match self.training_title(folder, language) {
                Some(title) => {
                    let text = self.training_text(folder, language, title, &item.source_language);
                    item.texts.insert(language.clone(), text);
                }
                None => {
                    let path =
                        join(self.languages.folder(language), &join(folder, ".category.yml"));
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
                || join(self.languages.folder(language), folder),
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
        named.or_else(|| (*language == self.languages.source).then(|| from_name(name_of(folder))))
    }

    fn resource(&mut self, place: &str, links: &Links) -> SourceItem {
        let texts = self.finished_texts(place, links);
        let form = self.texts[place].values().next().is_some_and(|raw| raw.kind == RawKind::Form);
        let mut item =
            SourceItem::new(place, ItemKind::Resource, self.languages.source_among(texts.keys()));
        item.form = Some(if form { ResourceForm::Form } else { ResourceForm::Article });
        item.class = Some(if form { Class::Critical } else { Class::General });
        item.topics = self.topic_of(folder_of(place)).into_iter().collect();
        item.texts = texts;
        item
    }

    fn finished_texts(&mut self, place: &str, links: &Links) -> BTreeMap<LanguageTag, SourceText> {
        let raws = self.texts[place].clone();
        let source = self.languages.source_among(raws.keys());
        let original =
            raws.get(&source).map(|raw| link_destinations(&raw.markdown)).unwrap_or_default();
        let mut texts = BTreeMap::new();
        for (language, raw) in raws {
            let translated = link_destinations(&raw.markdown);
            let mut original = Original::new(&original, &translated);
            let source_folder = self.languages.folder(&self.languages.source).to_owned();
            let finder = links.finder(self.tree, &raw.path, &source_folder);
            let mut problems = Vec::new();
            let markdown = rewrite(&raw.markdown, &mut |target| {
                links.decide(place, &finder, &mut original, target, &mut problems)
            });
            let (markdown, lost) = without_addresses(markdown);
            let stray = lost.into_iter().map(|target| ProblemReason::StrayAddress { target });
            for reason in problems.into_iter().chain(stray) {
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

    /// The topic under which a folder's items stand: its subject, or its category where both have one name.
    fn topic_of(&self, folder: &str) -> Option<String> {
        let mut above = ancestors(folder);
        let category = above.next()?;
        let Some(subject) = above.next() else { return Some(category.to_owned()) };
        let same = self.label(category, &self.languages.source)
            == self.label(subject, &self.languages.source);
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
            let labels =
                self.languages.tags().filter_map(|tag| Some((tag.clone(), self.label(key, tag)?)));
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
