//! Searching the library: found in any language, answered in the reader's.
//!
//! Nothing here looks at every text that holds a common word. A token's postings are read newest first and only so far
//! ([`words`]); what is ranked is ranked in memory by `domain::search`, with the same numbers on both databases.

mod labels;
mod present;
mod spelling;
mod words;

pub use present::{Excerpt, FoundLesson, SearchResult};

use super::{
    language::Reading,
    library::{LibraryFilter, cards_of_items},
    organizations::OrganizationLink,
    row::fetch_values,
    sql::placeholders,
    topics::TopicLink,
};
use crate::{
    database::{Database, DatabaseError, record::search},
    domain::{
        language_tag::LanguageTag,
        search::{Found, MOST_TERMS, Query, Words, rank, rank_again},
    },
};
use sea_orm::Value;
use std::collections::{HashMap, HashSet};

/// Results on one page.
pub const PAGE: usize = 10;
/// Results that are offered at all; whoever needs more is better served by narrowing.
pub const MOST_RESULTS: usize = 200;
/// Candidates that a filter looks at.
const MOST_FILTERED: usize = 1_000;
/// Ranked besides those that are looked at, because some move when more is known of them.
const RESERVE: usize = 100;
/// Fewer results than this, and words that look alike are tried.
const FEW: usize = 5;
/// How much the first places of two rankings weigh against later ones when they are joined.
const FUSION: f32 = 60.0;

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct SearchRequest<'a> {
    /// What was typed.
    pub query: &'a Query,
    /// The same as letters, to suggest another spelling.
    pub typed: &'a str,
    /// What narrows it.
    pub filter: &'a LibraryFilter,
    /// Results that were shown before.
    pub after: usize,
    /// Results wanted.
    pub count: usize,
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct SearchAnswer {
    /// One page of items, the best first.
    pub results: Vec<SearchResult>,
    /// How many were found, as far as they were counted.
    pub found: usize,
    /// Whether there are more than that.
    pub more: bool,
    /// Whether one more word would tell more of them apart: more texts hold every word of the query than one page shows.
    pub word_helps: bool,
    /// Where the next page goes on.
    pub next: Option<usize>,
    /// Topics that the query names.
    pub topics: Vec<TopicLink>,
    /// Organizations that it names.
    pub organizations: Vec<OrganizationLink>,
    /// What may have been meant.
    pub did_you_mean: Option<String>,
    /// Whether the index is being made anew, so that things are missing.
    pub incomplete: bool,
}

/// Searches the library.
pub async fn search(
    database: &Database,
    reading: Reading<'_>,
    request: SearchRequest<'_>,
) -> Result<SearchAnswer, DatabaseError> {
    let named = labels::named(database, request.query).await?;
    let most = looked_at(request.filter) + RESERVE;
    let mut ranked = candidates(database, request.query, &named, most, false).await?;
    let (mut did_you_mean, mut corrected) = (None, None);
    let weak = ranked
        .found
        .first()
        .is_none_or(|first| (first.terms.count_ones() as usize) * 2 < request.query.terms.len());
    if (ranked.found.len() < FEW || weak)
        && let Some(meant) = spelling::meant(database, request.query, request.typed).await?
    {
        let other = Query::read(&meant);
        let named = labels::named(database, &other).await?;
        let again = candidates(database, &other, &named, most, false).await?;
        ranked.cut |= again.cut;
        ranked.found = fuse(ranked.found, again.found);
        corrected = Some(other.without(again.common));
        did_you_mean = Some(meant);
    }
    let kept = narrow(database, request.filter, &mut ranked).await?;
    let found = kept.len().min(MOST_RESULTS);
    let page: Vec<&Found> = kept[..found].iter().skip(request.after).take(request.count).collect();
    let shown = request.after + page.len();
    let marking = request.query.without(ranked.common);
    let queries: Vec<&Query> = [&marking].into_iter().chain(corrected.as_ref()).collect();
    let more = ranked.cut || kept.len() > MOST_RESULTS;
    Ok(SearchAnswer {
        results: present::results(database, reading, &queries, &page, &ranked.languages).await?,
        found,
        more,
        word_helps: more && word_helps(request.query, &kept),
        next: (shown < found).then_some(shown),
        topics: labels::topics(database, reading, &named).await?,
        organizations: labels::organizations(database, reading, &named).await?,
        did_you_mean,
        incomplete: search::is_due(database.reader()).await?,
    })
}

/// Items that may be meant, the best first.
struct Ranked {
    found: Vec<Found>,
    /// The tags behind the numbers of languages.
    languages: Vec<String>,
    /// Whether there is more than was looked at.
    cut: bool,
    /// One bit for each term that nearly every text of a language has.
    common: u32,
}

/// Whether one more word would help: it is read, and the first page does not show every text that holds all the others.
fn word_helps(query: &Query, found: &[Found]) -> bool {
    let all = u32::MAX >> (32 - query.terms.len().clamp(1, 32));
    let hold_all = found.iter().filter(|one| one.terms & all == all).count();
    !query.shortened && query.terms.len() < MOST_TERMS && hold_all > PAGE
}

async fn candidates(
    database: &Database,
    query: &Query,
    named: &[labels::Named],
    most: usize,
    goes_on: bool,
) -> Result<Ranked, DatabaseError> {
    let lists = words::lists(database, query, goes_on).await?;
    let (bonus, cut) = labels::bonus(database, query, named).await?;
    // One more than the terms: the exact title.
    let mut found = rank(&lists.words, query.terms.len(), &bonus, most);
    let older = words::older(database, &lists, &found).await?;
    if !older.is_empty() {
        found = rank_again(found, &lists.words, &older, query.terms.len(), &bonus);
    }
    let common = common(&lists.words);
    Ok(Ranked { found, languages: lists.languages, cut: cut || lists.cut, common })
}

/// Fewer texts than these are too few to tell which words all of them have.
const FEW_TEXTS: i64 = 8;

/// The terms that three quarters of the texts of a language have, one bit for each: they say nothing about any of them.
fn common(lists: &[Words]) -> u32 {
    let is_common =
        |list: &&Words| list.share >= 1.0 && list.all >= FEW_TEXTS && 4 * list.docs >= 3 * list.all;
    let terms = lists.iter().filter(is_common).map(|list| list.term);
    terms.filter(|term| *term < 32).fold(0, |bits, term| bits | 1 << term)
}

/// Two rankings as one, by the places that items have in them.
fn fuse(first: Vec<Found>, second: Vec<Found>) -> Vec<Found> {
    let mut fused: HashMap<i64, Found> = HashMap::new();
    for ranking in [first, second] {
        for (place, mut found) in ranking.into_iter().enumerate() {
            let score = 1.0 / (FUSION + place as f32 + 1.0);
            let sum = fused.get(&found.item).map_or(0.0, |known| known.score);
            found.score = score + sum;
            fused.entry(found.item).and_modify(|known| known.score = found.score).or_insert(found);
        }
    }
    let mut fused: Vec<Found> = fused.into_values().collect();
    fused.sort_by(|a, b| b.score.total_cmp(&a.score).then(b.item.cmp(&a.item)));
    fused
}

/// Candidates that are looked at: a filter lets only some of them through.
fn looked_at(filter: &LibraryFilter) -> usize {
    if *filter == LibraryFilter::default() { MOST_RESULTS + 1 } else { MOST_FILTERED }
}

/// The candidates that the filter lets through, in their order.
async fn narrow(
    database: &Database,
    filter: &LibraryFilter,
    ranked: &mut Ranked,
) -> Result<Vec<Found>, DatabaseError> {
    let found = std::mem::take(&mut ranked.found);
    let all_of_them = *filter == LibraryFilter::default();
    let looked_at = looked_at(filter);
    ranked.cut |= !all_of_them && found.len() > looked_at;
    let items: Vec<i64> = found.iter().take(looked_at).map(|one| one.item).collect();
    if all_of_them || items.is_empty() {
        return Ok(found);
    }
    let (conditions, values) = conditions(filter);
    let mut let_through: HashSet<i64> = HashSet::new();
    for items in items.chunks(500) {
        let sql = format!(
            "SELECT i.id FROM item i WHERE {conditions} AND i.id IN ({})",
            placeholders(values.len() + 1, items.len())
        );
        let values = values.iter().cloned().chain(items.iter().map(|item| (*item).into()));
        let_through.extend(fetch_values::<i64>(database.reader(), &sql, values.collect()).await?);
    }
    Ok(found.into_iter().filter(|one| let_through.contains(&one.item)).collect())
}

fn conditions(filter: &LibraryFilter) -> (String, Vec<Value>) {
    let mut values: Vec<Value> = Vec::new();
    let mut conditions = String::from("i.languages <> ''");
    let mut also = |condition: &str, value: Value| {
        values.push(value);
        conditions += &format!(" AND {}", condition.replace('?', &format!("${}", values.len())));
    };
    if let Some(topic) = filter.topic {
        let sql = "EXISTS (SELECT 1 FROM item_topic t WHERE t.topic_id = ? AND t.item_id = i.id)";
        also(sql, topic.into());
    }
    if let Some(language) = &filter.language {
        let sql =
            "EXISTS (SELECT 1 FROM item_language l WHERE l.language = ? AND l.item_id = i.id)";
        also(sql, language.as_str().into());
    }
    if let Some(kind) = filter.kind {
        also("i.kind = ?", kind.as_str().into());
    }
    if let Some(form) = filter.form {
        also("i.kind = 'resource' AND i.form = ?", form.as_str().into());
    }
    if let Some(organization) = filter.organization {
        also("i.organization_id = ?", organization.into());
    }
    (conditions, values)
}

/// Offers of [`suggest`].
const OFFERS: usize = 8;

/// Topics and titles for what was typed so far, each with its language, the best first.
pub async fn suggest(
    database: &Database,
    reading: Reading<'_>,
    query: &Query,
) -> Result<Vec<(LanguageTag, String)>, DatabaseError> {
    let named = labels::named(database, query).await?;
    let topics = labels::topics(database, reading, &named).await?;
    let found = candidates(database, query, &named, OFFERS + RESERVE, true).await?.found;
    let items: Vec<i64> = found.iter().take(OFFERS).map(|one| one.item).collect();
    let mut cards = cards_of_items(database, reading, &items).await?;
    cards.sort_by_key(|card| items.iter().position(|item| *item == card.id));
    let topics = topics.into_iter().map(|topic| (topic.language, topic.label));
    let titles = cards.into_iter().map(|card| (card.text.language, card.text.title));
    Ok(topics.chain(titles).take(OFFERS).collect())
}
