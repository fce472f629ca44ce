//! What people see of what was found: the item in their language, and the place that matched in its own.

use super::super::{
    item::ItemCard,
    language::{Reading, choose, of_address},
    library::cards_of_items,
    row::{fetch_rows, row},
    sql::placeholders,
};
use crate::{
    database::{Database, DatabaseError},
    domain::{
        language_tag::LanguageTag,
        search::{Found, Hit, Piece, Query, Snippet, marked, snippet},
        text::SanitisedHtml,
    },
};
use sea_orm::Value;
use std::collections::HashMap;

/// Letters of an excerpt.
const LETTERS: usize = 180;
/// Lessons that are named with a training.
const LESSONS: usize = 4;

/// One item that was found.
#[derive(Debug, Clone)]
pub struct SearchResult {
    /// The item in the reader's best language.
    pub card: ItemCard,
    /// Its title with the match marked.
    pub title: Vec<Piece>,
    /// Where it matched, unless the title says enough.
    pub excerpt: Option<Excerpt>,
    /// The language in which it was found, when it is not that of the card.
    pub found_in: Option<LanguageTag>,
    /// The lessons of a training that match, the best first.
    pub lessons: Vec<FoundLesson>,
    /// How well it fits; for tests, which compare databases.
    pub score: f32,
}

/// A part of the original text.
#[derive(Debug, Clone)]
pub struct Excerpt {
    /// The language of the text.
    pub language: LanguageTag,
    /// The part, with the match marked.
    pub snippet: Snippet,
}

row! {
    /// A lesson that was found.
    #[derive(Debug, Clone)]
    pub struct FoundLesson {
        /// The readable part of its address.
        pub slug: String = "c.slug",
        /// Its title.
        pub title: String = "c.title",
        /// The language of the title.
        pub language: LanguageTag = word "c.language",
    }
}

row! {
    /// A text that was found, as the database knows it.
    struct Text {
        document: i64 = "s.document_id",
        revision: i64 = "s.revision_id",
        role: String = "d.role",
        title: String = "c.title",
        summary: String = "c.summary",
    }
}

row! {
    struct TextRow {
        item: i64 = "s.item_id",
        place: i64 = "s.place",
        language: String = "s.language",
        text: Text = ..,
    }
}

type Key = (i64, u32, u16);

/// The results of a page, in their order.
pub(super) async fn results(
    database: &Database,
    reading: Reading<'_>,
    queries: &[&Query],
    page: &[&Found],
    languages: &[String],
) -> Result<Vec<SearchResult>, DatabaseError> {
    let items: Vec<i64> = page.iter().map(|found| found.item).collect();
    let cards = cards_of_items(database, reading, &items).await?;
    let mut cards: HashMap<i64, ItemCard> = cards.into_iter().map(|card| (card.id, card)).collect();
    let chosen: Vec<Chosen<'_>> = page
        .iter()
        .filter_map(|found| Chosen::of(found, cards.remove(&found.item)?, languages))
        .collect();
    let texts = texts(database, &chosen, languages).await?;
    let lessons = lessons(database, reading, &chosen, &texts).await?;
    let bodies = bodies(database, queries, &chosen, &texts).await?;
    Ok(chosen
        .into_iter()
        .map(|one| one.result(queries, languages, &texts, &lessons, &bodies))
        .collect())
}

/// An item with the texts of it that are shown.
struct Chosen<'a> {
    found: &'a Found,
    card: ItemCard,
    hits: Vec<Hit>,
}

impl<'a> Chosen<'a> {
    /// The reader's own text when it holds as much of the query as any other, else the original, else the best.
    fn of(found: &'a Found, card: ItemCard, languages: &[String]) -> Option<Self> {
        let known = |wanted: &LanguageTag| languages.iter().position(|tag| tag == wanted.as_str());
        let preferred = [known(&card.text.language), known(&card.source_language)];
        let covers = |language: u16| {
            let of_language = found.hits.iter().filter(|hit| hit.language == language);
            of_language.fold(0_u32, |bits, hit| bits | hit.terms).count_ones()
        };
        let best = found.hits.first().map(|hit| hit.language);
        let holds_as_much =
            |language: &u16| best.is_some_and(|best| covers(*language) >= covers(best));
        let mut preferred = preferred.into_iter().flatten().map(|place| place as u16);
        let language = preferred.find(holds_as_much).or(best);
        let of_language = found.hits.iter().filter(|hit| Some(hit.language) == language);
        let mut hits: Vec<Hit> = of_language.take(LESSONS).copied().collect();
        // A lesson that only another language finds is worth naming too, where there is room.
        for hit in &found.hits {
            if hits.len() < LESSONS && hits.iter().all(|known| known.place != hit.place) {
                hits.push(*hit);
            }
        }
        Some(Self { found, card, hits })
    }

    fn key(&self, hit: &Hit) -> Key {
        (self.found.item, hit.place, hit.language)
    }

    /// The text whose body has to be read because neither title nor summary shows the match.
    fn needs_body<'t>(
        &self,
        queries: &[&Query],
        texts: &'t HashMap<Key, Text>,
    ) -> Option<&'t Text> {
        let text = texts.get(&self.key(self.hits.first()?))?;
        let shows = |words: &str| queries.iter().any(|query| is_shown(words, query));
        (!shows(&text.summary) && !shows(&text.title)).then_some(text)
    }

    fn result(
        self,
        queries: &[&Query],
        languages: &[String],
        texts: &HashMap<Key, Text>,
        lessons: &HashMap<i64, FoundLesson>,
        bodies: &HashMap<i64, Snippet>,
    ) -> SearchResult {
        let found = self.hits.iter().filter_map(|hit| Some((hit, texts.get(&self.key(hit))?)));
        let found: Vec<(&Hit, &Text)> = found.collect();
        let language = self
            .hits
            .first()
            .and_then(|hit| languages.get(usize::from(hit.language)))
            .and_then(|tag| LanguageTag::parse(tag).ok());
        let excerpt = found.first().zip(language.clone()).and_then(|((_, text), language)| {
            let snippet = bodies.get(&text.revision).cloned();
            let snippet = snippet.or_else(|| first_snippet(&text.summary, queries))?;
            Some(Excerpt { language, snippet })
        });
        let of_lessons = found.iter().filter(|(_, text)| text.role == "lesson");
        let title = best_marks(&self.card.text.title, queries);
        SearchResult {
            title,
            excerpt,
            found_in: language.filter(|language| *language != self.card.text.language),
            lessons: of_lessons
                .filter_map(|(_, text)| lessons.get(&text.document).cloned())
                .collect(),
            score: self.found.score,
            card: self.card,
        }
    }
}

/// Whether a text holds all that is left of a query once, so that showing it shows the match.
fn is_shown(words: &str, query: &Query) -> bool {
    marked(words, query).iter().any(|piece| piece.marked)
}

fn best_marks(title: &str, queries: &[&Query]) -> Vec<Piece> {
    let all = queries.iter().map(|query| marked(title, query));
    let count = |pieces: &Vec<Piece>| pieces.iter().filter(|piece| piece.marked).count();
    all.rev().max_by_key(count).unwrap_or_default()
}

fn first_snippet(text: &str, queries: &[&Query]) -> Option<Snippet> {
    queries.iter().find_map(|query| snippet(text, query, LETTERS))
}

async fn texts(
    database: &Database,
    chosen: &[Chosen<'_>],
    languages: &[String],
) -> Result<HashMap<Key, Text>, DatabaseError> {
    let mut values: Vec<Value> = Vec::new();
    let mut wanted = Vec::new();
    for one in chosen {
        for hit in &one.hits {
            let Some(language) = languages.get(usize::from(hit.language)) else { continue };
            wanted.push(format!("({})", placeholders(values.len() + 1, 3)));
            let place = i64::from(hit.place);
            values.extend([one.found.item.into(), place.into(), language.as_str().into()]);
        }
    }
    if wanted.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = format!(
        "SELECT $row FROM search_doc s JOIN document d ON d.id = s.document_id
         JOIN card c ON c.document_id = s.document_id AND c.language = s.language
         WHERE (s.item_id, s.place, s.language) IN (VALUES {})",
        wanted.join(", ")
    );
    let mut texts = HashMap::new();
    for row in fetch_rows(database.reader(), &sql, values).await? {
        let TextRow { item, place, language, text } = row;
        let place = u32::try_from(place).unwrap_or_default();
        let Ok(language) = languages.binary_search(&language) else { continue };
        texts.insert((item, place, language as u16), text);
    }
    Ok(texts)
}

row! {
    struct LessonRow {
        document: i64 = "c.document_id",
        source: LanguageTag = word "d.source_language",
        lesson: FoundLesson = ..,
    }
}

/// The lessons among the texts, named in the reader's best language.
async fn lessons(
    database: &Database,
    reading: Reading<'_>,
    chosen: &[Chosen<'_>],
    texts: &HashMap<Key, Text>,
) -> Result<HashMap<i64, FoundLesson>, DatabaseError> {
    let hits = chosen.iter().flat_map(|one| one.hits.iter().map(|hit| one.key(hit)));
    let of_lessons = hits.filter_map(|key| texts.get(&key)).filter(|text| text.role == "lesson");
    let documents: Vec<Value> = of_lessons.map(|text| text.document.into()).collect();
    if documents.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = format!(
        "SELECT $row FROM card c JOIN document d ON d.id = c.document_id
         WHERE c.document_id IN ({}) ORDER BY c.document_id, c.language",
        placeholders(1, documents.len())
    );
    let mut cards: HashMap<i64, (LanguageTag, Vec<FoundLesson>)> = HashMap::new();
    for row in fetch_rows(database.reader(), &sql, documents).await? {
        let LessonRow { document, source, lesson } = row;
        cards.entry(document).or_insert((source, Vec::new())).1.push(lesson);
    }
    let named = cards.into_iter().filter_map(|(document, (source, lessons))| {
        let tags: Vec<LanguageTag> = lessons.iter().map(|one| one.language.clone()).collect();
        let language = choose(&tags, reading, &source)?.clone();
        let named = choose(&tags, &of_address(reading), &source)?.clone();
        let slug = lessons.iter().find(|one| one.language == named)?.slug.clone();
        let lesson = lessons.into_iter().find(|one| one.language == language)?;
        Some((document, FoundLesson { slug, ..lesson }))
    });
    Ok(named.collect())
}

row! { struct BlockRow { revision: i64 = "s.revision_id", html: SanitisedHtml = .. } }

/// The best part of each text whose match neither title nor summary shows, by revision.
async fn bodies(
    database: &Database,
    queries: &[&Query],
    chosen: &[Chosen<'_>],
    texts: &HashMap<Key, Text>,
) -> Result<HashMap<i64, Snippet>, DatabaseError> {
    let needed = chosen.iter().filter_map(|one| one.needs_body(queries, texts));
    let revisions: Vec<Value> = needed.map(|text| text.revision.into()).collect();
    if revisions.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = format!(
        "SELECT $row FROM revision_segment s JOIN segment_text t ON t.id = s.segment_text_id
         WHERE s.revision_id IN ({}) AND s.kind NOT IN ('title', 'summary', 'rule')
         ORDER BY s.revision_id, s.position",
        placeholders(1, revisions.len())
    );
    let mut best: HashMap<i64, (usize, Snippet)> = HashMap::new();
    for BlockRow { revision, html } in fetch_rows(database.reader(), &sql, revisions).await? {
        let Some(found) = first_snippet(&html.plain_text(), queries) else { continue };
        let marks = found.pieces.iter().filter(|piece| piece.marked).count();
        let known = best.entry(revision).or_insert((0, found.clone()));
        if marks > known.0 {
            *known = (marks, found);
        }
    }
    Ok(best.into_iter().map(|(revision, (_, snippet))| (revision, snippet)).collect())
}
