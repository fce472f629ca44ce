//! An item with its sections, lessons and entries: which documents it has, in which order.

use super::{Run, texts::Offer};
use crate::{
    database::{
        DatabaseError, WriteTx,
        record::{
            document::{self, DocumentRecord, Role},
            gate,
            item::{self, ItemRecord},
            publication,
        },
    },
    domain::{
        language_tag::LanguageTag,
        library::{Class, ItemKind, ResourceForm},
        token::Token,
        translation::{Provenance, Review},
    },
    services::studio::import::{
        Problem, ProblemReason, SourceEntry, SourceItem, SourceLesson, SourceText, files::Files,
    },
};
use std::collections::BTreeMap;

impl Run {
    pub(super) async fn item(
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
        // What the source left alone may be of another class now.
        gate::reconsider(tx, item).await?;
        publication::refresh_item(tx, item).await
    }

    fn item_record(&self, source: &SourceItem, token: &Token) -> ItemRecord {
        let owner = source.organization.as_ref().and_then(|key| self.organizations.get(key));
        ItemRecord {
            token: token.clone(),
            kind: source.kind,
            form: match source.kind {
                ItemKind::Resource => Some(source.form.unwrap_or(ResourceForm::Article)),
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
}

/// A section's title or an entry's note: made like the item's own text in that language.
fn small_text(source: &SourceItem, language: &LanguageTag, title: &str, note: &str) -> SourceText {
    let like = source.texts.get(language);
    let translated = *language != source.source_language;
    SourceText {
        path: like.map(|text| text.path.clone()).unwrap_or_default(),
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
