//! Which of the candidates are better: BM25 over the weights that were worked out when the texts were published,
//! more for covering more of the query. The same numbers in the same order on both databases.

use super::postings::{Posting, of_item};
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
    /// The texts, the newest item first.
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

/// One occurrence.
#[derive(Clone, Copy)]
struct Entry {
    language: u16,
    place: u32,
    term: usize,
    score: f32,
}

impl Entry {
    /// Language, place and term as one number.
    fn order(&self) -> u64 {
        (u64::from(self.language) << 48) | (u64::from(self.place) << 16) | self.term as u64
    }
}

/// All occurrences, and the order in which items hold them.
struct Entries {
    all: Vec<Entry>,
    /// Item and place among the entries as one number, the newest item first.
    order: Vec<u128>,
}

impl Entries {
    fn of(lists: &[Words]) -> Self {
        let count = lists.iter().map(|one| one.postings.len()).sum();
        let mut this = Self { all: Vec::with_capacity(count), order: Vec::with_capacity(count) };
        for Words { term, language, docs, all, share, postings } in lists {
            let (term, language, rarity) = (*term, *language, rarity(*docs, *all) * share);
            for Posting { item, place, weight } in postings {
                let score = rarity * f32::from(*weight) / 255.0;
                let newest_first = u128::from(!item.cast_unsigned()) << 64;
                this.order.push(newest_first | this.all.len() as u128);
                this.all.push(Entry { language, place: *place, term, score });
            }
        }
        this.order.sort_unstable();
        this
    }

    /// The items, each with the part of the order that it takes up.
    fn items(&self) -> impl Iterator<Item = (i64, &[u128])> {
        let of_items = self.order.chunk_by(|a, b| a >> 64 == b >> 64);
        of_items.filter_map(|part| Some(((!((part.first()? >> 64) as u64)).cast_signed(), part)))
    }

    /// The entries of an item, in their order. A term counts once in a text: by its best token.
    fn gather(&self, part: &[u128], entries: &mut Vec<Entry>) {
        entries.clear();
        entries.extend(part.iter().filter_map(|one| self.all.get(*one as u64 as usize)));
        if entries.len() > 1 {
            entries.sort_by(|a, b| {
                a.order().cmp(&b.order()).then_with(|| b.score.total_cmp(&a.score))
            });
            entries.dedup_by_key(|entry| entry.order());
        }
    }
}

/// What an item is worth whatever its texts hold, and the terms that this stands for: it belongs to a topic that was
/// asked for by name.
pub type Bonus = BTreeMap<i64, (f32, u32)>;

/// Ranks what was found, the best first; ties by the key of the item, the newest first. `terms` is how many terms the
/// query has. The `most` best ones are ranked to the end; what stands behind them is left out.
pub fn rank(lists: &[Words], terms: usize, bonus: &Bonus, most: usize) -> Vec<Found> {
    let entries = Entries::of(lists);
    let (mut of_item, mut hits) = (Vec::new(), Vec::new());
    let mut bonus = bonus.clone();
    let mut ranked: Vec<Ranked<'_>> = Vec::new();
    for (item, part) in entries.items() {
        entries.gather(part, &mut of_item);
        let Some((score, covered)) = weighed(&of_item, terms, &mut hits) else { continue };
        let (more, named) = bonus.remove(&item).unwrap_or_default();
        ranked.push(Ranked { score: score + more, item, terms: covered | named, part });
    }
    let named = bonus.into_iter();
    ranked.extend(named.map(|(item, (score, terms))| Ranked { score, item, terms, part: &[] }));
    if ranked.len() > most {
        ranked.select_nth_unstable_by(most, Ranked::best_first);
        ranked.truncate(most);
    }
    ranked.sort_unstable_by(Ranked::best_first);
    let found = ranked.into_iter().map(|one| {
        entries.gather(one.part, &mut of_item);
        weighed(&of_item, terms, &mut hits);
        hits.sort_by(compare);
        let hits = std::mem::take(&mut hits);
        Found { item: one.item, score: one.score, terms: one.terms, hits }
    });
    found.collect()
}

/// An item whose hits are not gathered yet.
struct Ranked<'a> {
    score: f32,
    terms: u32,
    item: i64,
    part: &'a [u128],
}

impl Ranked<'_> {
    fn best_first(&self, other: &Self) -> Ordering {
        other.score.total_cmp(&self.score).then(other.item.cmp(&self.item))
    }
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
    items.dedup();
    let is_one = |item: &i64| items.binary_search(item).is_ok();
    let of_items = |list: &Words| {
        let of_items = items.iter().rev().flat_map(|item| of_item(&list.postings, *item));
        Words { postings: of_items.copied().collect(), ..*list }
    };
    let lists: Vec<Words> = lists.iter().chain(more).map(of_items).collect();
    let of_items = bonus.iter().filter(|(item, _)| is_one(item));
    let bonus = of_items.map(|(item, bonus)| (*item, *bonus)).collect();
    found.retain(|one| !is_one(&one.item));
    found.extend(rank(&lists, terms, &bonus, usize::MAX));
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

/// What an item is worth and which terms it holds, by its best language; its texts go into `hits`.
fn weighed(entries: &[Entry], terms: usize, hits: &mut Vec<Hit>) -> Option<(f32, u32)> {
    hits.clear();
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
    best
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
