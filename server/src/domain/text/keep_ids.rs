//! Which segment each block of a new revision is, so that an unchanged paragraph keeps its id wherever it goes.
//!
//! In this order: equal texts in the order in which they stand, equal texts that moved, edited texts between those
//! (by likeness, then by place), texts that were split, and last texts that were moved and edited.

use super::{
    Block, BlockKind, BlockPath, SegmentHash,
    align::align,
    inline,
    similarity::{Bag, Dictionary},
};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::{HashMap, VecDeque};

/// From here on two texts are two states of one.
const ALIKE: f32 = 0.5;
/// A part of a text has that share of its words from it.
const PART: f32 = 0.8;
/// Pairs of texts that are compared, at most, at each step.
const MOST_COMPARED: usize = 250_000;
/// Words of a text that may say something else altogether at its place, as a name in a table does.
const SHORT: usize = 6;
/// What longer ones must share with the text whose place they take, when several were replaced at once.
const REMOTELY_ALIKE: f32 = 0.3;

/// A segment of the revision before.
#[derive(Debug, Clone, Copy)]
pub struct OldSegment<'a, Id> {
    /// Its id, unique among all given.
    pub id: Id,
    /// Where it stood.
    pub path: &'a BlockPath,
    /// What it was.
    pub kind: &'a BlockKind,
    /// Its text, as blocks hold it.
    pub text: &'a str,
    /// The hash of its text.
    pub hash: SegmentHash,
}

/// What a block of the new revision is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept<Id> {
    /// The segment says what it said; its Markdown may differ where that changes no hash.
    Same(Id),
    /// The segment says something else now.
    Edited(Id),
    /// A segment that was not there.
    New {
        /// The segment of which it was a part.
        split_from: Option<Id>,
    },
}

/// For each block of `new`, in order, which of `old` it is. No id is given twice, and every text that both have keeps
/// its id. Bounded: of very long and wholly rewritten texts only neighbours are compared.
pub fn keep_ids<Id: Copy>(old: &[OldSegment<'_, Id>], new: &[Block]) -> Vec<Kept<Id>> {
    let mut dictionary = Dictionary::default();
    let mut matching = Matching {
        of_new: vec![Found::Nothing; new.len()],
        taken: vec![false; old.len()],
        old_kinds: old.iter().map(|segment| segment.kind).collect(),
        new_kinds: new.iter().map(|block| &block.kind).collect(),
        old_bags: old
            .iter()
            .map(|segment| dictionary.bag(&words(segment.kind, segment.text)))
            .collect(),
        new_bags: new
            .iter()
            .map(|block| dictionary.bag(&words(&block.kind, &block.text)))
            .collect(),
    };
    let old_keys: Vec<Key> = old.iter().map(|segment| (rank(segment.kind), segment.hash)).collect();
    let new_keys: Vec<Key> = new.iter().map(|block| (rank(&block.kind), block.hash())).collect();
    let anchors = matching.same_in_order(&old_keys, &new_keys);
    matching.same_elsewhere(&old_keys, &new_keys);
    matching.titles();
    for (olds, news) in gaps(&anchors, old.len(), new.len()) {
        matching.edited_between(olds, news);
    }
    matching.moved_and_edited();
    let kept = |found: &Found| match *found {
        Found::Same(place) => Kept::Same(old[place].id),
        Found::Edited(place) => Kept::Edited(old[place].id),
        Found::Part(place) => Kept::New { split_from: Some(old[place].id) },
        Found::Nothing => Kept::New { split_from: None },
    };
    matching.of_new.iter().map(kept).collect()
}

type Key = (u8, SegmentHash);
type Range = std::ops::Range<usize>;

/// Titles and summaries are never anything else.
fn rank(kind: &BlockKind) -> u8 {
    match kind {
        BlockKind::Title => 0,
        BlockKind::Summary => 1,
        _ => 2,
    }
}

fn words(kind: &BlockKind, text: &str) -> String {
    if kind.holds_markdown() { inline::words(&inline::parse(text)) } else { text.to_owned() }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Nothing,
    Same(usize),
    Edited(usize),
    Part(usize),
}

struct Matching<'a> {
    of_new: Vec<Found>,
    taken: Vec<bool>,
    old_kinds: Vec<&'a BlockKind>,
    new_kinds: Vec<&'a BlockKind>,
    old_bags: Vec<Bag>,
    new_bags: Vec<Bag>,
}

impl Matching<'_> {
    fn same_in_order(&mut self, old: &[Key], new: &[Key]) -> Vec<(usize, usize)> {
        let mut anchors = Vec::new();
        for operation in capture_diff_slices(Algorithm::Patience, old, new) {
            if let DiffOp::Equal { old_index, new_index, len } = operation {
                anchors.extend((0..len).map(|step| (old_index + step, new_index + step)));
            }
        }
        for (old, new) in &anchors {
            self.set(*old, *new, Found::Same);
        }
        anchors
    }

    fn same_elsewhere(&mut self, old: &[Key], new: &[Key]) {
        let mut free: HashMap<Key, VecDeque<usize>> = HashMap::new();
        for place in self.free_olds(0..old.len()) {
            free.entry(old[place]).or_default().push_back(place);
        }
        for place in self.open_news(0..new.len()) {
            if let Some(old) = free.get_mut(&new[place]).and_then(VecDeque::pop_front) {
                self.set(old, place, Found::Same);
            }
        }
    }

    /// The title is the title, whatever it says.
    fn titles(&mut self) {
        for place in self.open_news(0..self.new_kinds.len()) {
            let kind = self.new_kinds[place];
            let old = (0..self.old_kinds.len())
                .find(|old| self.old_kinds[*old] == kind && !self.taken[*old]);
            if let (true, Some(old)) = (kind.is_heading_of_the_text(), old) {
                self.set(old, place, Found::Edited);
            }
        }
    }

    fn edited_between(&mut self, old: Range, new: Range) {
        let olds = self.free_olds(old.clone());
        let news = self.open_news(new.clone());
        let pairs = align(olds.len(), news.len(), 0.0, MOST_COMPARED, |old, new| {
            self.likeness(olds[old], news[new]).filter(|likeness| *likeness >= ALIKE)
        });
        for (old, new) in pairs {
            self.set(olds[old], news[new], Found::Edited);
        }
        for place in &olds {
            self.merged(*place, &olds);
        }
        for place in olds {
            self.split(place, &news);
        }
        self.at_their_places(old, new);
    }

    /// When two texts became one, the first of them goes on.
    fn merged(&mut self, second: usize, olds: &[usize]) {
        let Some(new) = self.of_new.iter().position(|found| *found == Found::Edited(second)) else {
            return;
        };
        let mut first = second;
        let mut rest = self.new_bags[new].without(&self.old_bags[second]);
        while let Some(before) =
            first.checked_sub(1).filter(|before| olds.contains(before) && !self.taken[*before])
        {
            if self.old_bags[before].share_in(&rest) < PART {
                break;
            }
            rest = rest.without(&self.old_bags[before]);
            first = before;
        }
        if first != second {
            self.taken[second] = false;
            self.set(first, new, Found::Edited);
        }
    }

    /// When one text became several, the first of them goes on and the others say where they came from.
    fn split(&mut self, old: usize, news: &[usize]) {
        let whole = self.old_bags[old].clone();
        let Some(matched) = self.of_new.iter().position(|found| *found == Found::Edited(old))
        else {
            return self.split_small(old, &whole, news);
        };
        let mut rest = whole.without(&self.new_bags[matched]);
        let (mut first, mut last) = (matched, matched);
        while let Some(before) = first.checked_sub(1).filter(|before| self.is_part(*before, &rest))
        {
            rest = rest.without(&self.new_bags[before]);
            first = before;
        }
        while self.is_part(last + 1, &rest) {
            rest = rest.without(&self.new_bags[last + 1]);
            last += 1;
        }
        for place in first..=last {
            self.of_new[place] = if place == first { Found::Edited(old) } else { Found::Part(old) };
        }
    }

    /// No part alone resembles the whole, but together they are it.
    fn split_small(&mut self, old: usize, whole: &Bag, news: &[usize]) {
        let too_many = news.len().saturating_mul(self.taken.len()) > MOST_COMPARED;
        if self.taken[old] || whole.len() <= SHORT || too_many {
            return;
        }
        for start in news {
            let mut rest = whole.clone();
            let mut end = *start;
            while self.is_part(end, &rest) {
                rest = rest.without(&self.new_bags[end]);
                end += 1;
            }
            let covered = (whole.len() - rest.len()) as f32 >= PART * whole.len() as f32;
            if covered && end > *start + 1 {
                self.set(old, *start, Found::Edited);
                self.of_new[start + 1..end].fill(Found::Part(old));
                return;
            }
        }
    }

    fn is_part(&self, new: usize, whole: &Bag) -> bool {
        let open = self.of_new.get(new) == Some(&Found::Nothing) && rank(self.new_kinds[new]) == 2;
        open && self.new_bags[new].share_in(whole) >= PART
    }

    /// What stands between the same neighbours and is of the same kind was rewritten.
    fn at_their_places(&mut self, old: Range, new: Range) {
        let anchors: Vec<(usize, usize)> = new
            .clone()
            .filter_map(|place| match self.of_new[place] {
                Found::Edited(before) if old.contains(&before) => Some((before, place)),
                _ => None,
            })
            .collect();
        let mut from = (old.start, new.start);
        for (to_old, to_new) in anchors.into_iter().chain([(old.end, new.end)]) {
            if to_old >= from.0 {
                self.at_one_place(from.0..to_old, from.1..to_new);
                from = (to_old + 1, to_new + 1);
            }
        }
    }

    fn at_one_place(&mut self, old: Range, new: Range) {
        let (olds, news) = (self.free_olds(old), self.open_news(new));
        let pairs = || olds.iter().copied().zip(news.iter().copied());
        let alike = olds.len() == news.len()
            && pairs().all(|(old, new)| self.old_kinds[old] == self.new_kinds[new]);
        if !alike {
            return;
        }
        let only = olds.len() == 1;
        let kept: Vec<(usize, usize)> = pairs()
            .filter(|(old, new)| {
                let short =
                    self.old_bags[*old].len() <= SHORT && self.new_bags[*new].len() <= SHORT;
                only || short
                    || self.old_bags[*old].likeness(&self.new_bags[*new]) >= REMOTELY_ALIKE
            })
            .collect();
        for (old, new) in kept {
            self.set(old, new, Found::Edited);
        }
    }

    fn moved_and_edited(&mut self) {
        let olds = self.free_olds(0..self.taken.len());
        let news = self.open_news(0..self.of_new.len());
        if olds.len().saturating_mul(news.len()) > MOST_COMPARED {
            return;
        }
        let mut pairs = Vec::new();
        for old in &olds {
            for new in &news {
                match self.likeness(*old, *new) {
                    Some(likeness) if likeness >= ALIKE => pairs.push((likeness, *old, *new)),
                    _ => {}
                }
            }
        }
        pairs.sort_by(|one, other| {
            other.0.total_cmp(&one.0).then((one.1, one.2).cmp(&(other.1, other.2)))
        });
        for (_, old, new) in pairs {
            if !self.taken[old] && self.of_new[new] == Found::Nothing {
                self.set(old, new, Found::Edited);
            }
        }
    }

    /// `None` for two that cannot be one segment. Texts without words have nothing by which they could be alike.
    fn likeness(&self, old: usize, new: usize) -> Option<f32> {
        let (old_kind, new_kind) = (self.old_kinds[old], self.new_kinds[new]);
        let (old, new) = (&self.old_bags[old], &self.new_bags[new]);
        if rank(old_kind) != rank(new_kind) || old.len() == 0 || new.len() == 0 {
            return None;
        }
        let kind = if old_kind == new_kind { 1.0 } else { 0.95 };
        Some(kind * old.likeness(new))
    }

    fn set(&mut self, old: usize, new: usize, found: fn(usize) -> Found) {
        self.taken[old] = true;
        self.of_new[new] = found(old);
    }

    fn free_olds(&self, range: Range) -> Vec<usize> {
        range.filter(|place| !self.taken[*place]).collect()
    }

    fn open_news(&self, range: Range) -> Vec<usize> {
        range.filter(|place| self.of_new[*place] == Found::Nothing).collect()
    }
}

/// What lies between the anchors, before the first and behind the last.
fn gaps(anchors: &[(usize, usize)], old: usize, new: usize) -> Vec<(Range, Range)> {
    let mut gaps = Vec::new();
    let mut from = (0, 0);
    for (to_old, to_new) in anchors.iter().copied().chain([(old, new)]) {
        if to_old > from.0 && to_new > from.1 {
            gaps.push((from.0..to_old, from.1..to_new));
        }
        from = (to_old + 1, to_new + 1);
    }
    gaps
}

#[cfg(test)]
mod tests;
