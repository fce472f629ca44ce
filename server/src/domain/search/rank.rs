//! Which of the candidates are better: BM25 over the weights that were worked out when the texts were published,
//! more for covering more of the query. The same numbers in the same order on both databases.

use super::postings::Posting;
use std::{cmp::Ordering, collections::BTreeMap};

/// The texts of one language in which a token of the query occurs.
#[derive(Debug, Clone)]
pub struct Words {
    /// Which term of the query, from 0.
    pub term: usize,
    /// A number for the language, the same within one ranking.
    pub language: u16,
    /// In how many texts of the language the token occurs.
    pub docs: i64,
    /// How many texts the language has.
    pub all: i64,
    /// 1 for the token itself, less for one that only begins like it.
    pub share: f32,
    /// The texts.
    pub postings: Vec<Posting>,
}

/// A text that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The number of its language.
    pub language: u16,
    /// Which text of the item.
    pub place: u32,
    /// How well it fits.
    pub score: f32,
    /// One bit for each term that it holds.
    pub terms: u32,
}

/// An item that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The key of the item.
    pub item: i64,
    /// How well it fits: as its best language does.
    pub score: f32,
    /// One bit for each term that the best language holds.
    pub terms: u32,
    /// Its texts that hold anything, the best first.
    pub hits: Vec<Hit>,
}

/// What a term that stands elsewhere in the same item still counts.
const ELSEWHERE: f32 = 0.3;
/// The share of a score that does not depend on how much of the query is covered.
const UNCOVERED: f32 = 0.35;

/// One occurrence, ready to be sorted.
struct Entry {
    item: i64,
    language: u16,
    place: u32,
    term: usize,
    score: f32,
}

impl Entry {
    /// The newest item first, then language, place and term, as one number.
    fn order(&self) -> u128 {
        let text = (u64::from(self.language) << 48) | (u64::from(self.place) << 16);
        (u128::from(!self.item.cast_unsigned()) << 64) | u128::from(text | self.term as u64)
    }
}

/// What an item is worth whatever its texts hold, and the terms that this stands for: it belongs to a topic that was
/// asked for by name.
pub type Bonus = BTreeMap<i64, (f32, u32)>;

/// Ranks what was found, the best first; ties by the key of the item, the newest first. `terms` is how many terms the
/// query has.
pub fn rank(lists: &[Words], terms: usize, bonus: &Bonus) -> Vec<Found> {
    let mut entries: Vec<Entry> =
        Vec::with_capacity(lists.iter().map(|one| one.postings.len()).sum());
    for list in lists {
        let rarity = rarity(list.docs, list.all) * list.share;
        entries.extend(list.postings.iter().map(|posting| Entry {
            item: posting.item,
            language: list.language,
            place: posting.place,
            term: list.term,
            score: rarity * f32::from(posting.weight) / 255.0,
        }));
    }
    // Each list is in this order already; a stable sort sees that and merges them.
    entries.sort_by(|a, b| a.order().cmp(&b.order()).then_with(|| b.score.total_cmp(&a.score)));
    // A term counts once in a text: by its best token.
    entries.dedup_by_key(|entry| entry.order());
    let of_items = entries.chunk_by(|a, b| a.item == b.item);
    let mut found: Vec<Found> = of_items.filter_map(|entries| item(entries, terms)).collect();
    let mut bonus = bonus.clone();
    for one in &mut found {
        let (score, terms) = bonus.remove(&one.item).unwrap_or_default();
        one.score += score;
        one.terms |= terms;
    }
    let others = bonus.into_iter();
    found.extend(others.map(|(item, (score, terms))| Found { item, score, terms, hits: vec![] }));
    found.sort_unstable_by(best_first);
    found
}

/// The same ranking when `more` is known of some of its items: those alone are ranked again.
pub fn rank_again(
    mut found: Vec<Found>,
    lists: &[Words],
    more: &[Words],
    terms: usize,
    bonus: &Bonus,
) -> Vec<Found> {
    let items = more.iter().flat_map(|list| list.postings.iter().map(|posting| posting.item));
    let mut items: Vec<i64> = items.collect();
    items.sort_unstable();
    let is_one = |item: &i64| items.binary_search(item).is_ok();
    let of_items = |list: &Words| {
        let of_items = list.postings.iter().filter(|posting| is_one(&posting.item));
        Words { postings: of_items.copied().collect(), ..*list }
    };
    let lists: Vec<Words> = lists.iter().chain(more).map(of_items).collect();
    let of_items = bonus.iter().filter(|(item, _)| is_one(item));
    let bonus = of_items.map(|(item, bonus)| (*item, *bonus)).collect();
    found.retain(|one| !is_one(&one.item));
    found.extend(rank(&lists, terms, &bonus));
    // Two rankings one behind the other, which a stable sort merges.
    found.sort_by(best_first);
    found
}

fn best_first(a: &Found, b: &Found) -> Ordering {
    b.score.total_cmp(&a.score).then(b.item.cmp(&a.item))
}

/// How much a token tells apart.
fn rarity(docs: i64, all: i64) -> f32 {
    let (docs, all) = (docs.max(1) as f32, all.max(docs).max(1) as f32);
    (1.0 + (all - docs + 0.5) / (docs + 0.5)).ln()
}

fn item(entries: &[Entry], terms: usize) -> Option<Found> {
    let mut hits = Vec::with_capacity(entries.len());
    let mut best: Option<(f32, u32)> = None;
    for texts in entries.chunk_by(|a, b| a.language == b.language) {
        let from = hits.len();
        hits.extend(texts.chunk_by(|a, b| a.place == b.place).map(|text| hit(text, terms)));
        let of_language = &hits[from..];
        let Some(first) = of_language.iter().max_by(|a, b| compare(b, a)) else { continue };
        let elsewhere: f32 = (0..terms)
            .filter(|term| first.terms & bit(*term) == 0)
            .map(|term| strongest(texts, term))
            .sum();
        let covered = of_language.iter().fold(0, |bits, hit| bits | hit.terms);
        let score = first.score + ELSEWHERE * elsewhere;
        if best.is_none_or(|(known, _)| score > known) {
            best = Some((score, covered));
        }
    }
    hits.sort_by(compare);
    let (score, terms) = best?;
    Some(Found { item: entries.first()?.item, score, terms, hits })
}

/// The better one first; the same order whatever came first.
fn compare(a: &Hit, b: &Hit) -> Ordering {
    b.score.total_cmp(&a.score).then(a.language.cmp(&b.language)).then(a.place.cmp(&b.place))
}

fn hit(entries: &[Entry], terms: usize) -> Hit {
    let sum: f32 = entries.iter().map(|entry| entry.score).sum();
    let bits = entries.iter().fold(0, |bits, entry| bits | bit(entry.term));
    let covered = bits.count_ones() as f32 / terms.max(1) as f32;
    let (language, place) = entries.first().map_or((0, 0), |entry| (entry.language, entry.place));
    let score = sum * (UNCOVERED + (1.0 - UNCOVERED) * covered.min(1.0));
    Hit { language, place, score, terms: bits }
}

fn strongest(entries: &[Entry], term: usize) -> f32 {
    let of_term = entries.iter().filter(|entry| entry.term == term).map(|entry| entry.score);
    of_term.fold(0.0, f32::max)
}

fn bit(term: usize) -> u32 {
    1 << (term % 32)
}
