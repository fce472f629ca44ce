//! Second pass over a Hugo site: items with their texts, topics, and the report.

use super::{
    super::{
        front_matter,
        problem::{Problem, ProblemReason},
        source::{SourceItem, SourceLibrary, SourceText, SourceTopic},
        title::{first_heading, tidy, without_title},
    },
    Page, PerLanguage, Site,
    facts::facts,
    field_map::PageRule,
    marks,
};
use crate::domain::{
    language_tag::LanguageTag,
    library::{ItemKind, ResourceForm},
    translation::{Provenance, Review},
};
use std::{collections::BTreeMap, path::PathBuf};

impl Site<'_> {
    /// Turns what was read into the common form.
    pub fn finish(mut self) -> SourceLibrary {
        self.find_titles();
        self.find_named();
        let mut keys: Vec<String> = self.pages.keys().cloned().collect();
        keys.sort_by_key(|key| (self.weight(key), self.first(key).map(|page| page.place.clone())));
        let mut items: Vec<SourceItem> = keys.iter().filter_map(|key| self.item(key)).collect();
        items.extend(self.map_toolkits(&items));
        items.extend(self.document_items(&items));
        self.fill_sections(&mut items);
        for (position, item) in items.iter_mut().enumerate() {
            item.position = i64::try_from(position).unwrap_or(i64::MAX);
        }
        for (name, (path, count)) in std::mem::take(&mut self.unknown_shortcodes) {
            self.note(&path, None, ProblemReason::UnknownShortcode { name, count });
        }
        self.problems.sort_by(|a, b| a.path.cmp(&b.path));
        // Another file may be the same text, and that one is not kept back.
        let pages = &self.pages;
        self.terms.retain(|term| {
            let there =
                pages.get(&term.key).is_some_and(|texts| texts.contains_key(&term.language));
            there == term.until.is_some()
        });
        let documents = self.document_terms(&items);
        self.terms.extend(documents);
        SourceLibrary {
            name: self.map.name.clone(),
            license: self.map.license.clone(),
            attribution: self.map.attribution.clone(),
            topics: self.topics(),
            organizations: Vec::new(),
            items,
            terms: self.terms,
            problems: self.problems,
            files_seen: self.tree.files_seen,
        }
    }

    /// The page of the source language, else the first there is.
    pub fn first(&self, key: &str) -> Option<&Page> {
        let pages = self.pages.get(key)?;
        pages.get(&self.languages.source).or_else(|| pages.values().next())
    }

    /// The rule for a page: the first that fits it in its source language.
    pub fn rule(&self, key: &str) -> Option<&PageRule> {
        let page = self.first(key)?;
        let fits = |rule: &&PageRule| {
            rule.when.iter().all(|(field, value)| match field.as_str() {
                "section" => page.section() == value,
                field => front_matter::text(&page.fields, field).as_ref() == Some(value),
            })
        };
        self.map.pages.iter().find(fits)
    }

    fn weight(&self, key: &str) -> i64 {
        self.first(key)
            .and_then(|page| front_matter::number(&page.fields, "weight"))
            .unwrap_or(i64::MAX)
    }

    fn find_titles(&mut self) {
        let mut problems: Vec<Problem> = Vec::new();
        let mut titles: BTreeMap<String, PerLanguage<String>> = BTreeMap::new();
        for (key, pages) in &self.pages {
            let field = self.rule(key).and_then(|rule| rule.title.as_deref());
            for (language, page) in pages {
                match title(page, field) {
                    Some(title) => {
                        titles.entry(key.clone()).or_default().insert(language.clone(), title);
                    }
                    // A home page or a section needs no words of its own.
                    None if page.is_index => {}
                    None => problems.push(Problem {
                        path: PathBuf::from(&page.path),
                        language: Some(language.clone()),
                        reason: ProblemReason::NoTitle,
                    }),
                }
            }
        }
        self.titles = titles;
        self.find_toolkit_titles();
        self.problems.extend(problems);
    }

    /// The item of a page; `None` when no language has a text of it.
    fn item(&mut self, key: &str) -> Option<SourceItem> {
        let rule = self.rule(key).cloned().unwrap_or_default();
        let pages = self.pages.get(key)?.clone();
        let source = self.languages.source_among(pages.keys());
        let is_index = self.first(key).is_some_and(|page| page.is_index);
        let kind = if is_index { ItemKind::Toolkit } else { ItemKind::Resource };
        let mut item = SourceItem::new(key, kind, source);
        item.form = (kind == ItemKind::Resource).then_some(ResourceForm::Article);
        item.class = rule.class;
        item.topics = rule.topics.clone();
        for (language, page) in &pages {
            let Some(title) = self.title_of(key, language) else { continue };
            let body = match self.body(key, language, page) {
                Ok(body) => without_title(&title, &body),
                Err(reason) => {
                    self.note(&page.path, Some(language), reason);
                    continue;
                }
            };
            let translated = *language != item.source_language;
            let lists = facts(&self.map, &rule, &page.fields, language, translated);
            let markdown = [body, lists]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join("\n\n");
            if markdown.is_empty() && !is_index {
                self.note(&page.path, Some(language), ProblemReason::Empty);
                continue;
            }
            let summary = self.summary(&rule, page, language, &title);
            let text = self.text(
                PathBuf::from(&page.path),
                title,
                summary,
                markdown,
                language,
                &item.source_language,
            );
            item.texts.insert(language.clone(), text);
        }
        (!item.texts.is_empty()).then_some(item)
    }

    fn summary(
        &self,
        rule: &PageRule,
        page: &Page,
        language: &LanguageTag,
        title: &str,
    ) -> Option<String> {
        let label = rule.summary.as_ref().and_then(|name| self.map.own_label(name, language));
        let said = ["summary", "description", "meta_description"];
        label
            .map(|label| label.replace("{title}", title))
            .or_else(|| said.iter().find_map(|field| front_matter::text(&page.fields, field)))
    }

    /// A text with what is known of its making: the original by a person, of the others nobody said.
    pub fn text(
        &self,
        path: PathBuf,
        title: String,
        summary: Option<String>,
        markdown: String,
        language: &LanguageTag,
        source: &LanguageTag,
    ) -> SourceText {
        SourceText {
            path,
            slug: None,
            title,
            summary,
            markdown,
            provenance: if language == source { Provenance::Person } else { Provenance::Unknown },
            review: Review::None,
            source_language: (language != source).then(|| source.clone()),
        }
    }

    /// The title of a page or toolkit in exactly that language.
    pub fn title_of(&self, key: &str, language: &LanguageTag) -> Option<String> {
        self.titles.get(key)?.get(language).cloned()
    }

    fn topics(&self) -> Vec<SourceTopic> {
        let topics = self.map.topics.iter().zip(0..).map(|(rule, position)| SourceTopic {
            key: rule.key.clone(),
            parent: None,
            position,
            labels: rule.labels.clone(),
            descriptions: rule.descriptions.clone(),
            synonyms: rule.synonyms.clone(),
        });
        topics.collect()
    }
}

fn title(page: &Page, field: Option<&str>) -> Option<String> {
    let fields = field.into_iter().chain(["title", "linkTitle", "meta_title"]);
    let said = fields.into_iter().find_map(|field| front_matter::text(&page.fields, field));
    let heading = || first_heading(&marks::to_common(&page.body)).filter(|_| !page.html);
    let title = said.or_else(heading)?;
    // The title of an index leads into a list on the site; here it stands alone.
    let title =
        if page.is_index { title.trim_end_matches([':', '：', ' ', '\u{a0}']) } else { &title };
    Some(tidy(title)).filter(|title| !title.is_empty())
}
