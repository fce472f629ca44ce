//! Which source segment each block of a translation without ids renders: by structure, order and what no translator
//! changes.

use super::{
    Block, BlockKind, BlockPath,
    align::align,
    inline::{self, Inline, Mark},
    link,
};
use std::collections::{BTreeSet, HashMap};

/// Pairs of blocks that are looked at, at most.
const MOST_COMPARED: usize = 4_000_000;
/// What it costs to leave a block without its counterpart.
const ALONE: f32 = 0.4;
/// What standing at the same place of the same list says: next to nothing, because one more line moves all that follow.
/// It decides where nothing else does.
const SAME_PLACE: f32 = 0.05;

/// A segment of the text from which a translation was made.
#[derive(Debug, Clone, Copy)]
pub struct SourceSegment<'a, Id> {
    /// Its id, unique among all given.
    pub id: Id,
    /// Where it stands.
    pub path: &'a BlockPath,
    pub kind: &'a BlockKind,
    /// Its text, as blocks hold it.
    pub text: &'a str,
}

/// For each block of `target`, in order, the source segment that it translates, if one can be told. No id twice.
///
/// Blocks are matched in order, by their kinds, containers, lengths, links, pictures and numbers; a block out of order
/// only when both sides have exactly one of its kind with these links and pictures.
pub fn match_translation<Id: Copy>(
    source: &[SourceSegment<'_, Id>],
    target: &[Block],
) -> Vec<Option<Id>> {
    let source_looks: Vec<Look<'_>> =
        source.iter().map(|segment| Look::of(segment.path, segment.kind, segment.text)).collect();
    let target_looks: Vec<Look<'_>> =
        target.iter().map(|block| Look::of(&block.path, &block.kind, &block.text)).collect();
    let mut found = vec![None; target.len()];
    let mut taken = vec![false; source.len()];
    for (of_source, of_target) in out_of_order(&source_looks, &target_looks) {
        found[of_target] = Some(source[of_source].id);
        taken[of_source] = true;
    }
    let sources: Vec<usize> = (0..source.len()).filter(|place| !taken[*place]).collect();
    let targets: Vec<usize> = (0..target.len()).filter(|place| found[*place].is_none()).collect();
    let growth = growth(&source_looks, &target_looks);
    let pairs =
        align(sources.len(), targets.len(), ALONE, MOST_COMPARED, |of_source, of_target| {
            source_looks[sources[of_source]].score(&target_looks[targets[of_target]], growth)
        });
    for (of_source, of_target) in pairs {
        found[targets[of_target]] = Some(source[sources[of_source]].id);
    }
    found
}

/// Whether two blocks in different languages say by themselves that one translates the other, wherever they stand: the
/// same links, pictures and numbers, and at least one of them.
pub fn is_surely_translation<Id>(source: &SourceSegment<'_, Id>, block: &Block) -> bool {
    let source = Look::of(source.path, source.kind, source.text);
    let block = Look::of(&block.path, &block.kind, &block.text);
    let says_something = !source.addresses.is_empty() || !source.numbers.is_empty();
    says_something
        && kinds(source.kind, block.kind).is_some()
        && source.addresses == block.addresses
        && source.numbers == block.numbers
}

/// What can be compared of two blocks in different languages.
struct Look<'a> {
    path: &'a BlockPath,
    kind: &'a BlockKind,
    text: &'a str,
    /// Where it links to and which pictures it shows.
    addresses: BTreeSet<String>,
    numbers: BTreeSet<String>,
    /// Characters of its words.
    length: usize,
}

impl<'a> Look<'a> {
    fn of(path: &'a BlockPath, kind: &'a BlockKind, text: &'a str) -> Self {
        let inlines = if kind.holds_markdown() { inline::parse(text) } else { Vec::new() };
        let address = |inline: &Inline| match inline {
            Inline::Start(Mark::Link { to: address, .. })
            | Inline::Picture { source: address, .. } => {
                Some(link::without_part(address).to_owned())
            }
            _ => None,
        };
        let addresses = inlines.iter().filter_map(address).collect();
        let words = if kind.holds_markdown() { inline::words(&inlines) } else { text.to_owned() };
        Self {
            path,
            kind,
            text,
            addresses,
            numbers: numbers(&words),
            length: words.chars().count(),
        }
    }

    /// How well the other may be the translation of this; `None` when it cannot.
    fn score(&self, other: &Self, growth: f32) -> Option<f32> {
        let kinds = kinds(self.kind, other.kind)?;
        let mut score = 2.0 - kinds;
        if self.path == other.path {
            score += SAME_PLACE;
        } else {
            let (one, two) = (self.path.words().count(), other.path.words().count());
            let same_shape =
                self.path.containers().map(shape).eq(other.path.containers().map(shape));
            score -= if same_shape { 0.0 } else { 0.5 } + 0.15 * one.abs_diff(two).min(6) as f32;
        }
        score += overlap(&self.addresses, &other.addresses, 1.5, 0.7, 0.5);
        score += overlap(&self.numbers, &other.numbers, 0.8, 0.4, 0.4);
        if matches!(self.kind, BlockKind::Code { .. }) && self.text == other.text {
            score += 1.0;
        }
        // Ten letters more or less say nothing in short texts.
        let expected = growth * (self.length as f32 + 10.0);
        let ratio = (other.length as f32 + 10.0) / expected;
        Some(score - 0.5 * ratio.ln().abs().min(2.0))
    }
}

/// What two different kinds cost, `None` for two that never translate each other.
fn kinds(one: &BlockKind, other: &BlockKind) -> Option<f32> {
    use BlockKind::{Cell, Code, HeaderCell, Heading, Item, Paragraph, Rule, Summary, Task, Title};
    match (one, other) {
        (Title, Title) | (Summary, Summary) | (Rule, Rule) | (Code { .. }, Code { .. }) => {
            Some(0.0)
        }
        (Heading(one), Heading(other)) => Some(0.3 * f32::from(one.abs_diff(*other))),
        (Cell, Cell) | (HeaderCell, HeaderCell) => Some(0.0),
        (Cell, HeaderCell) | (HeaderCell, Cell) => Some(0.8),
        (Paragraph, Paragraph) | (Item, Item) | (Task { .. }, Task { .. }) => Some(0.0),
        (Paragraph | Item | Task { .. }, Paragraph | Item | Task { .. }) => Some(0.6),
        _ => None,
    }
}

fn shape(
    container: super::path::Container<'_>,
) -> std::mem::Discriminant<super::path::Container<'static>> {
    use super::path::Container;
    // Names and numbers do not count, so any value of the sort will do.
    std::mem::discriminant(&match container {
        Container::Quote => Container::Quote,
        Container::Bullets => Container::Bullets,
        Container::Numbers { .. } => Container::Numbers { start: 1 },
        Container::Entry { .. } => Container::Entry { number: 1 },
        Container::Table { .. } => Container::Table { columns: "" },
        Container::Row { .. } => Container::Row { number: 1 },
        Container::Cell { .. } => Container::Cell { number: 1 },
        Container::Footnote { .. } => Container::Footnote { name: "" },
    })
}

/// What two sets have in common: a gain, a loss for what differs, a loss when only one has any.
fn overlap(
    one: &BTreeSet<String>,
    other: &BTreeSet<String>,
    gain: f32,
    loss: f32,
    lone: f32,
) -> f32 {
    match (one.is_empty(), other.is_empty()) {
        (true, true) => 0.0,
        (false, false) => {
            let common = one.intersection(other).count() as f32;
            let share = common / (one.len() + other.len()) as f32 * 2.0;
            share * gain - (1.0 - share) * loss
        }
        _ => -lone,
    }
}

/// The numbers of a text in Latin digits, without what separates thousands, which differs between languages.
fn numbers(words: &str) -> BTreeSet<String> {
    let mut numbers = BTreeSet::new();
    let mut number = String::new();
    let mut letters = words.chars().chain([' ']).peekable();
    while let Some(letter) = letters.next() {
        if let Some(digit) = digit(letter) {
            number.push(digit);
            continue;
        }
        let separates = matches!(letter, '.' | ',' | '\u{66b}' | '\u{66c}' | '\u{a0}' | '\u{202f}');
        let goes_on = separates && letters.peek().is_some_and(|next| digit(*next).is_some());
        if !goes_on && !number.is_empty() {
            numbers.insert(std::mem::take(&mut number));
        }
    }
    numbers
}

/// The Latin digit for a decimal digit of the scripts that people here read.
fn digit(letter: char) -> Option<char> {
    const ZEROS: &[char] = &[
        '0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{be6}',
        '\u{c66}', '\u{e50}', '\u{ed0}', '\u{1040}', '\u{17e0}', '\u{ff10}',
    ];
    let value =
        |zero: &char| u32::from(letter).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    ZEROS.iter().find_map(value).and_then(|value| char::from_digit(value, 10))
}

/// How much longer the translation is as a whole.
fn growth(source: &[Look<'_>], target: &[Look<'_>]) -> f32 {
    let length =
        |looks: &[Look<'_>]| looks.iter().map(|look| look.length + 10).sum::<usize>() as f32;
    let mean = |looks: &[Look<'_>]| length(looks) / looks.len().max(1) as f32;
    if source.is_empty() || target.is_empty() { 1.0 } else { mean(target) / mean(source) }
}

/// Blocks that can be told by their links and pictures alone, but stand in another order: as the entries of a
/// glossary do, which every language sorts anew.
fn out_of_order(source: &[Look<'_>], target: &[Look<'_>]) -> Vec<(usize, usize)> {
    let (of_source, of_target) = (lone(source), lone(target));
    let mut pairs: Vec<(usize, usize)> =
        of_source.iter().filter_map(|(key, place)| Some((*place, *of_target.get(key)?))).collect();
    pairs.sort_unstable();
    let rising = rising(&pairs);
    pairs
        .into_iter()
        .enumerate()
        .filter(|(place, _)| !rising.contains(place))
        .map(|(_, pair)| pair)
        .collect()
}

type LoneKey<'a> = (std::mem::Discriminant<BlockKind>, &'a BTreeSet<String>);

/// The places of blocks of whose kind no other has the same links and pictures.
fn lone<'a>(looks: &'a [Look<'_>]) -> HashMap<LoneKey<'a>, usize> {
    let mut places: HashMap<LoneKey<'a>, Option<usize>> = HashMap::new();
    for (place, look) in looks.iter().enumerate().filter(|(_, look)| !look.addresses.is_empty()) {
        let key = (std::mem::discriminant(look.kind), &look.addresses);
        places.entry(key).and_modify(|place| *place = None).or_insert(Some(place));
    }
    places.into_iter().filter_map(|(key, place)| Some((key, place?))).collect()
}

/// The places of the longest part of pairs (sorted by their first) whose seconds rise too.
fn rising(pairs: &[(usize, usize)]) -> BTreeSet<usize> {
    // `ends[n]` is the place of the smallest second that ends a rise of length n + 1.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (place, (_, second)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].1 < *second);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(place);
        } else {
            ends[length] = place;
        }
    }
    let mut rising = BTreeSet::new();
    let mut next = ends.last().copied();
    while let Some(place) = next {
        rising.insert(place);
        next = before[place];
    }
    rising
}

#[cfg(test)]
mod tests;
