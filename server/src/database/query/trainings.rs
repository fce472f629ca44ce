//! Trainings: the list, one training with its sections and lessons, one lesson among its neighbours.

use super::{
    document::{self, Edition, Readable, ReadableText},
    item::{ItemCard, ItemRow, cards},
    language::{Reading, choose, of_address, slug_for},
    library::{CardPage, ItemPage, PAGE, document_by_slug, item_page_beside, slugs_of_document},
    row::{fetch_row, fetch_rows, row},
};
use crate::{
    database::{Database, DatabaseError},
    domain::{
        language_tag::LanguageTag,
        library::{ItemKind, LessonKind},
        token::Token,
    },
    routes::{Lesson, Link},
};
use std::collections::{BTreeMap, HashMap};

row! {
    struct ListedRow {
        item: ItemRow = ..,
        position: i64 = "i.position",
        lessons: i64 = "(SELECT COUNT(*) FROM document l WHERE l.item_id = i.id AND l.role = 'lesson'
            AND EXISTS (SELECT 1 FROM card c WHERE c.document_id = l.id))",
    }
}

/// A page of trainings in the order that their collection gives them, going on after `after`.
pub async fn list(
    database: &Database,
    reading: Reading<'_>,
    after: Option<(i64, i64)>,
) -> Result<(CardPage, HashMap<i64, i64>, Option<(i64, i64)>), DatabaseError> {
    let limit = PAGE + 1;
    let sql = format!(
        "SELECT $row FROM item i JOIN document d ON d.item_id = i.id AND d.role = 'main'
         WHERE i.kind = 'training' AND i.languages <> '' AND (i.position, i.id) > ($1, $2)
         ORDER BY i.position, i.id LIMIT {limit}"
    );
    let (position, id) = after.unwrap_or((i64::MIN, i64::MIN));
    let rows: Vec<ListedRow> =
        fetch_rows(database.reader(), &sql, vec![position.into(), id.into()]).await?;
    let more = rows.len() > PAGE as usize;
    let mut items = Vec::with_capacity(rows.len());
    let mut lessons = HashMap::new();
    let mut next = None;
    for row in rows.into_iter().take(PAGE as usize) {
        next = Some((row.position, row.item.id));
        lessons.insert(row.item.id, row.lessons);
        items.push(row.item);
    }
    let next = next.filter(|_| more);
    let page = CardPage { cards: cards(database, reading, items).await?, next: None };
    Ok((page, lessons, next))
}

/// A training with its contents.
#[derive(Debug, Clone)]
pub struct TrainingPage {
    /// The training as an item.
    pub item: ItemPage,
    /// Its lessons in order.
    pub contents: Contents,
}

/// The lessons of a training, in sections where it has any.
#[derive(Debug, Clone, Default)]
pub struct Contents {
    /// In order. A lesson outside any section stands in one without title.
    pub sections: Vec<Section>,
}

/// Lessons under one heading.
#[derive(Debug, Clone)]
pub struct Section {
    /// The heading, with its language.
    pub title: Option<(String, LanguageTag)>,
    /// In order.
    pub lessons: Vec<LessonLink>,
}

/// What a link to a lesson needs.
#[derive(Debug, Clone)]
pub struct LessonLink {
    /// The permanent public name.
    pub token: Token,
    /// What it asks of the person.
    pub kind: LessonKind,
    /// Plain text.
    pub title: String,
    /// The language of the title.
    pub language: LanguageTag,
    /// The readable part of its address.
    pub slug: String,
    /// The key of its document inside the database.
    pub document_id: i64,
}

impl Contents {
    /// All lessons in order, whatever their section.
    pub fn lessons(&self) -> impl Iterator<Item = &LessonLink> {
        self.sections.iter().flat_map(|section| &section.lessons)
    }
}

/// The training with a slug of any of its languages.
pub async fn training_page(
    database: &Database,
    reading: Reading<'_>,
    slug: &str,
) -> Result<Option<TrainingPage>, DatabaseError> {
    training_page_beside(database, reading, None, slug).await
}

/// The same with a second language beside the first.
pub async fn training_page_beside(
    database: &Database,
    reading: Reading<'_>,
    with: Option<&LanguageTag>,
    slug: &str,
) -> Result<Option<TrainingPage>, DatabaseError> {
    let item = item_page_beside(database, reading, with, ItemKind::Training, slug).await?;
    let Some(item) = item else { return Ok(None) };
    let contents = contents(database, reading, item.id).await?;
    Ok(Some(TrainingPage { item, contents }))
}

/// A lesson among its neighbours.
#[derive(Debug, Clone)]
pub struct LessonPage {
    /// The training it belongs to.
    pub training: ItemCard,
    /// The current slug of the training in each language.
    pub training_slugs: BTreeMap<LanguageTag, String>,
    /// License and attribution of the training.
    pub license: Option<String>,
    /// Whom to name when passing it on.
    pub attribution: Option<String>,
    /// The permanent public name of the lesson.
    pub token: Token,
    /// What it asks of the person.
    pub kind: LessonKind,
    /// The languages of the lesson, each with its slug, and whether there is enough of it to be shown.
    pub editions: BTreeMap<LanguageTag, Edition>,
    /// The text in the language chosen for the reader.
    pub text: ReadableText,
    /// The text in a second language, where the reader asked for one that it has.
    pub beside: Option<ReadableText>,
    /// All lessons of the training.
    pub contents: Contents,
}

impl LessonPage {
    /// The slugs of training and lesson that the address has in a language, whoever reads.
    pub fn slugs_in(&self, language: &LanguageTag) -> (&str, &str) {
        let training = slug_for(&self.training_slugs, language, &self.training.source_language);
        let lesson = document::slug_in(&self.editions, language, &self.text.source_language);
        (training.unwrap_or(&self.training.text.slug), lesson.unwrap_or(&self.text.slug))
    }
}

impl Link for LessonPage {
    fn path(&self, language: &LanguageTag) -> String {
        let (slug, lesson) = self.slugs_in(language);
        Lesson { slug, lesson }.path(language)
    }
}

/// The lesson with that slug in the training with that slug, each of any language.
pub async fn lesson_page(
    database: &Database,
    reading: Reading<'_>,
    training: &str,
    lesson: &str,
) -> Result<Option<LessonPage>, DatabaseError> {
    lesson_page_beside(database, reading, None, training, lesson).await
}

row! {
    struct TrainingRow {
        item: ItemRow = ..,
        license: Option<String> = "i.license",
        attribution: Option<String> = "i.attribution",
    }
}

/// The same with a second language beside the first.
pub async fn lesson_page_beside(
    database: &Database,
    reading: Reading<'_>,
    with: Option<&LanguageTag>,
    training: &str,
    lesson: &str,
) -> Result<Option<LessonPage>, DatabaseError> {
    let Some(main) = document_by_slug(database, ItemKind::Training.as_str(), training).await?
    else {
        return Ok(None);
    };
    const SQL: &str = "SELECT $row FROM document d JOIN item i ON i.id = d.item_id
         WHERE d.id = $1 AND i.languages <> ''";
    let row = fetch_row(database.reader(), SQL, vec![main.into()]).await?;
    let Some(TrainingRow { item, license, attribution }) = row else { return Ok(None) };
    let Some(found) = lesson_row(database, &item.token, lesson).await? else { return Ok(None) };
    let (document, source) = (found.document_id, &found.source_language);
    let readable = document::readable(database, document, source, reading, with).await?;
    let Some(Readable { text, beside, editions }) = readable else { return Ok(None) };
    let contents = contents(database, reading, item.id).await?;
    let Some(training) = cards(database, reading, vec![item]).await?.pop() else { return Ok(None) };
    Ok(Some(LessonPage {
        training_slugs: slugs_of_document(database, main).await?,
        license,
        attribution,
        token: found.token,
        kind: found.kind,
        training,
        editions,
        text,
        beside,
        contents,
    }))
}

row! {
    struct LessonRow {
        document_id: i64 = "d.id",
        token: Token = word "d.token",
        kind: LessonKind = word "d.lesson_kind",
        source_language: LanguageTag = word "d.source_language",
    }
}

async fn lesson_row(
    database: &Database,
    training: &Token,
    slug: &str,
) -> Result<Option<LessonRow>, DatabaseError> {
    let Some(document) = document_by_slug(database, training.as_str(), slug).await? else {
        return Ok(None);
    };
    const SQL: &str = "SELECT $row FROM document d WHERE d.id = $1";
    fetch_row(database.reader(), SQL, vec![document.into()]).await
}

row! {
    struct PartRow {
        id: i64 = "d.id",
        token: Token = word "d.token",
        parent: Option<i64> = "d.parent_id",
        kind: Option<LessonKind> = maybe_word "d.lesson_kind",
        source: LanguageTag = word "d.source_language",
        text: PartText = ..,
    }
}

row! {
    /// Title and slug of a section or lesson.
    struct PartText {
        language: LanguageTag = word "c.language",
        title: String = "c.title",
        slug: String = "c.slug",
    }
}

/// The sections and lessons of a training in one statement, each title in the best language for the reader.
async fn contents(
    database: &Database,
    reading: Reading<'_>,
    item: i64,
) -> Result<Contents, DatabaseError> {
    const SQL: &str = "SELECT $row FROM document d JOIN card c ON c.document_id = d.id
         WHERE d.item_id = $1 AND d.role IN ('section', 'lesson') ORDER BY d.position, d.id, c.language";
    let mut parts: Vec<Part> = Vec::new();
    for row in fetch_rows(database.reader(), SQL, vec![item.into()]).await? {
        let PartRow { id, token, parent, kind, source, text } = row;
        match parts.last_mut().filter(|part| part.id == id) {
            Some(part) => part.texts.push(text),
            None => parts.push(Part { id, token, parent, kind, source, texts: vec![text] }),
        }
    }
    Ok(arrange(parts, reading))
}

/// A section or lesson with its title and slug in every language.
struct Part {
    id: i64,
    token: Token,
    parent: Option<i64>,
    kind: Option<LessonKind>,
    source: LanguageTag,
    texts: Vec<PartText>,
}

impl Part {
    fn chosen(&self, reading: Reading<'_>) -> Option<&PartText> {
        let languages: Vec<LanguageTag> =
            self.texts.iter().map(|text| text.language.clone()).collect();
        let language = choose(&languages, reading, &self.source)?;
        self.texts.iter().find(|text| text.language == *language)
    }

    /// Its slug in the address, whatever its title is shown in.
    fn slug(&self, reading: Reading<'_>) -> Option<String> {
        self.chosen(&of_address(reading)).map(|text| text.slug.clone())
    }
}

fn arrange(parts: Vec<Part>, reading: Reading<'_>) -> Contents {
    let (sections, lessons): (Vec<Part>, Vec<Part>) =
        parts.into_iter().partition(|part| part.kind.is_none());
    let mut keyed: Vec<(Option<i64>, Section)> =
        vec![(None, Section { title: None, lessons: Vec::new() })];
    for section in &sections {
        let title = section.chosen(reading).map(|text| (text.title.clone(), text.language.clone()));
        keyed.push((Some(section.id), Section { title, lessons: Vec::new() }));
    }
    for lesson in &lessons {
        let (Some(kind), Some(text)) = (lesson.kind, lesson.chosen(reading)) else { continue };
        let Some(slug) = lesson.slug(reading) else { continue };
        let place = keyed.iter().position(|(id, _)| *id == lesson.parent).unwrap_or(0);
        keyed[place].1.lessons.push(LessonLink {
            token: lesson.token.clone(),
            kind,
            title: text.title.clone(),
            language: text.language.clone(),
            slug,
            document_id: lesson.id,
        });
    }
    let sections = keyed.into_iter().map(|(_, section)| section);
    Contents { sections: sections.filter(|section| !section.lessons.is_empty()).collect() }
}
