//! Fills the gaps of a translation with the segments of its source, each at its place and in the containers around it.
//!
//! The structure is that of the translation: its blocks keep their order and their containers. A segment of the source
//! that it lacks stands behind the segment that precedes it in the source, and behind whatever the translator added
//! there. A container that both texts have is one container; one that the translation lacks is opened beside it.

use super::{
    BlockKind, BlockPath,
    path::{Container, word},
};
use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
};

/// Below this share of the source, in percent, a translation is no text to read: the next best one is shown whole.
pub const MIN_COVERAGE: i64 = 60;

/// A segment at its place in a text. Titles and summaries are left out: the page shows them itself.
#[derive(Debug, Clone, Copy)]
pub struct Piece<'a, Id> {
    /// Its id, at most once in a text.
    pub segment: Id,
    /// The containers around it.
    pub path: &'a BlockPath,
    pub kind: &'a BlockKind,
}

/// One block of the composed text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Composed {
    /// A block of the translation, by its place there.
    Own(usize),
    /// A segment that the translation lacks.
    Lacking {
        /// Its place in the source.
        place: usize,
        /// Where it stands among the containers of the translation.
        path: BlockPath,
    },
}

/// How much of the source a translation has, in percent, rounded down; 100 where the source says nothing.
pub fn share<Id: Copy + Eq + Hash>(own: &[Piece<'_, Id>], source: &[Piece<'_, Id>]) -> i64 {
    let own: HashSet<Id> = own.iter().map(|piece| piece.segment).collect();
    let words = || source.iter().filter(|piece| *piece.kind != BlockKind::Rule);
    let there = words().filter(|piece| own.contains(&piece.segment)).count();
    match words().count() {
        0 => 100,
        all => (100 * there / all) as i64,
    }
}

/// The translation with every segment of the source that it lacks. Each block of both is there once; those of the
/// translation keep their order, footnotes stand last.
pub fn compose<Id: Copy + Eq + Hash>(
    own: &[Piece<'_, Id>],
    source: &[Piece<'_, Id>],
) -> Vec<Composed> {
    let there: HashMap<Id, usize> =
        own.iter().enumerate().map(|(place, piece)| (piece.segment, place)).collect();
    // What is missing behind each block of the translation that the source has too; `None`: before all of them.
    let mut missing: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
    let mut behind = None;
    for (place, piece) in source.iter().enumerate() {
        match there.get(&piece.segment) {
            Some(at) => behind = Some(*at),
            None => missing.entry(behind).or_default().push(place),
        }
    }
    let known: HashSet<Id> = source.iter().map(|piece| piece.segment).collect();
    let mut containers = Containers::of(own, source, &there);
    let mut composed = Vec::with_capacity(own.len() + source.len());
    let mut fill = |composed: &mut Vec<Composed>, behind: Option<usize>| {
        for place in missing.remove(&behind).unwrap_or_default() {
            composed.push(Composed::Lacking { place, path: containers.path(source[place].path) });
        }
    };
    fill(&mut composed, None);
    let mut anchor = None;
    for (place, piece) in own.iter().enumerate() {
        if known.contains(&piece.segment)
            && let Some(before) = anchor.replace(place)
        {
            fill(&mut composed, Some(before));
        }
        composed.push(Composed::Own(place));
    }
    if anchor.is_some() {
        fill(&mut composed, anchor);
    }
    let is_note = |block: &Composed| match block {
        Composed::Own(place) => is_footnote(own[*place].path),
        Composed::Lacking { path, .. } => is_footnote(path),
    };
    let (notes, mut body): (Vec<_>, Vec<_>) = composed.into_iter().partition(is_note);
    body.extend(notes);
    body
}

fn is_footnote(path: &BlockPath) -> bool {
    matches!(path.containers().next(), Some(Container::Footnote { .. }))
}

/// Which container of the translation each container of the source is; containers are named by the path to them.
#[derive(Debug, Default)]
struct Containers {
    same: HashMap<String, String>,
    taken: HashSet<String>,
    /// For a container that was taken when it was looked at, the next number that was not.
    next: HashMap<String, u32>,
    /// How many numbers were looked at.
    looked: usize,
}

impl Containers {
    fn of<Id: Copy + Eq + Hash>(
        own: &[Piece<'_, Id>],
        source: &[Piece<'_, Id>],
        there: &HashMap<Id, usize>,
    ) -> Self {
        let mut known = Self::default();
        for piece in own {
            known.taken.extend(prefixes(piece.path).map(|(prefix, _)| prefix.to_owned()));
        }
        for piece in source {
            let Some(place) = there.get(&piece.segment) else { continue };
            for ((from, one), (to, other)) in prefixes(piece.path).zip(prefixes(own[*place].path)) {
                if !is_alike(one, other) {
                    break;
                }
                // One container is never two: the first pair decides, and what is inside follows it.
                if *known.same.entry(from.to_owned()).or_insert_with(|| to.to_owned()) != to {
                    break;
                }
            }
        }
        known
    }

    /// The path of a segment that the translation lacks.
    fn path(&mut self, source: &BlockPath) -> BlockPath {
        let mut path = String::new();
        for (from, container) in prefixes(source) {
            path = match self.same.get(from) {
                Some(known) => known.clone(),
                None => {
                    let own = self.open(&path, container);
                    self.same.insert(from.to_owned(), own.clone());
                    own
                }
            };
        }
        // Only a path at the very limit of its length can fail, by a digit that its number gained.
        path.parse().unwrap_or_else(|_| source.clone())
    }

    /// A container of that kind that the translation does not have, inside another one.
    fn open(&mut self, parent: &str, container: Container<'_>) -> String {
        let first = match container {
            Container::Row { number } | Container::Cell { number } => number,
            _ => 1,
        };
        // The number of a cell is its column, so it stays; there it stands behind what is there already.
        let stays = matches!(container, Container::Cell { .. });
        let mut passed = Vec::new();
        let mut number = first;
        loop {
            self.looked += 1;
            let mut path = parent.to_owned();
            word(&mut path, container, number);
            if self.taken.insert(path.clone()) || stays {
                // Whoever comes to a number that was passed goes on from here: a text may lack thousands of lists or
                // rows that stand beside each other.
                for passed in passed {
                    self.next.insert(passed, number);
                }
                return path;
            }
            let Some(after) = number.checked_add(1) else { break };
            number = self.next.get(&path).copied().unwrap_or(after);
            passed.push(path);
        }
        parent.to_owned()
    }
}

/// Every container of a path with the path to it, outermost first.
fn prefixes(path: &BlockPath) -> impl Iterator<Item = (&str, Container<'_>)> {
    let whole = path.as_str();
    path.words().filter_map(move |part| {
        // Words are slices of the path, so their end is where the prefix ends.
        let end = part.as_ptr() as usize - whole.as_ptr() as usize + part.len();
        Some((&whole[..end], super::path::container(part)?))
    })
}

/// Whether two containers can be one, whatever their numbers.
fn is_alike(one: Container<'_>, other: Container<'_>) -> bool {
    match (one, other) {
        (Container::Quote, Container::Quote)
        | (Container::Bullets, Container::Bullets)
        | (Container::Numbers { .. }, Container::Numbers { .. })
        | (Container::Entry { .. }, Container::Entry { .. })
        | (Container::Table { .. }, Container::Table { .. })
        | (Container::Footnote { .. }, Container::Footnote { .. }) => true,
        (Container::Row { number: one }, Container::Row { number: other }) => {
            (one == 0) == (other == 0)
        }
        (Container::Cell { number: one }, Container::Cell { number: other }) => one == other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::{
        Block, NoteNumbers, PlacedBlock, SanitisedHtml, assemble, render_block, split,
    };
    use proptest::prelude::*;

    fn blocks(markdown: &str) -> Vec<Block> {
        split("", "", markdown)
            .unwrap()
            .into_iter()
            .filter(|block| !block.kind.is_heading_of_the_text())
            .collect()
    }

    fn pieces<'a>(blocks: &'a [Block], ids: &[u32]) -> Vec<Piece<'a, u32>> {
        blocks
            .iter()
            .zip(ids)
            .map(|(block, id)| Piece { segment: *id, path: &block.path, kind: &block.kind })
            .collect()
    }

    /// The page of a translation whose blocks say the source's segments with these numbers, 100 and more for none.
    fn page(own: &str, ids: &[u32], source: &str) -> String {
        let (own, source) = (blocks(own), blocks(source));
        let numbers: Vec<u32> = (0..source.len() as u32).collect();
        assert_eq!(own.len(), ids.len(), "{own:?}");
        let composed = compose(&pieces(&own, ids), &pieces(&source, &numbers));
        let html: Vec<(BlockPath, &Block, SanitisedHtml)> = composed
            .into_iter()
            .map(|block| match block {
                Composed::Own(place) => {
                    (own[place].path.clone(), &own[place], render_block(&own[place]))
                }
                Composed::Lacking { place, path } => {
                    (path, &source[place], render_block(&source[place]))
                }
            })
            .collect();
        let placed =
            html.iter().map(|(path, block, html)| PlacedBlock::plain(path, &block.kind, html));
        assemble(placed, &NoteNumbers::default()).into_string()
    }

    #[test]
    fn row_m11_a_missing_paragraph_stands_behind_the_one_before_it() {
        assert_eq!(
            page("uno\n\ntres", &[0, 2], "one\n\ntwo\n\nthree\n\nfour"),
            "<p>uno</p><p>two</p><p>tres</p><p>four</p>"
        );
        // Before the first, and behind what the translator made of one paragraph.
        assert_eq!(
            page("dos\n\ndos más\n\nfin", &[1, 100, 3], "one\n\ntwo\n\nthree\n\nend"),
            "<p>one</p><p>dos</p><p>dos más</p><p>three</p><p>fin</p>"
        );
    }

    #[test]
    fn row_m11_a_list_in_two_languages_is_one_list() {
        assert_eq!(
            page("- uno\n- tres", &[0, 2], "- one\n- two\n- three"),
            "<ul><li>uno</li><li>two</li><li>tres</li></ul>"
        );
        assert_eq!(
            page("1. dos\n2. tres", &[1, 2], "1. one\n2. two\n3. three"),
            "<ol><li>one</li><li>dos</li><li>tres</li></ol>"
        );
    }

    #[test]
    fn row_m11_two_lists_stay_two_though_one_of_them_lacks() {
        // The only list of the translation has the name of the first one of the source, and is the second.
        assert_eq!(
            page("uno\n\n- c\n- d", &[0, 4, 5], "one\n\n- a\n- b\n\nmid\n\n- c\n- d"),
            "<p>uno</p><ul><li>a</li><li>b</li></ul><p>mid</p><ul><li>c</li><li>d</li></ul>"
        );
    }

    #[test]
    fn row_m11_missing_cells_and_rows_stand_in_their_table() {
        let source = "| a | b |\n|---|---|\n| c | d |\n| e | f |";
        let own = "| A | B |\n|---|---|\n| C | |";
        let html = page(own, &[0, 1, 2], source);
        assert_eq!(html.matches("<table>").count(), 1, "{html}");
        assert!(
            html.contains("<tr><td>C</td><td>d</td></tr><tr><td>e</td><td>f</td></tr>"),
            "{html}"
        );
    }

    #[test]
    fn row_m11_a_nested_list_opens_in_the_entry_that_it_belongs_to() {
        assert_eq!(
            page("- uno\n- dos", &[0, 2], "- one\n  - inner\n- two"),
            "<ul><li>uno<ul><li>inner</li></ul></li><li>dos</li></ul>"
        );
    }

    #[test]
    fn ab6_lists_that_lack_beside_each_other_look_once_for_each_number() {
        let looked = |lists: usize| {
            let mut containers = Containers::default();
            containers.taken.extend((1..=lists).map(|number| format!("ul.{number}")));
            let opened = (0..lists).map(|_| containers.open("", Container::Bullets));
            assert_eq!(opened.last(), Some(format!("ul.{}", 2 * lists)));
            containers.looked
        };
        let (some, more) = (looked(1_000), looked(2_000));
        assert!(some < 5_000 && more <= 2 * some + 5, "{some}, then {more}");
        // The twin: from the first number on each time, a thousand look at one and a half million.
        assert_eq!((1_001..=2_000).sum::<usize>(), 1_500_500);
    }

    #[test]
    fn row_m11_footnotes_stay_at_the_end() {
        let html = page("uno[^1]\n\nfin", &[0, 1], "one[^1]\n\nend\n\nmore\n\n[^1]: note");
        assert!(html.ends_with("note</p></li></ol></section>"), "{html}");
        assert!(html.contains("<p>more</p><section"), "{html}");
    }

    #[test]
    fn row_m11_sixty_percent_is_enough_and_a_hair_less_is_not() {
        let source = blocks("a\n\nb\n\nc\n\nd\n\ne\n\n---");
        let numbers: Vec<u32> = (0..6).collect();
        let source = pieces(&source, &numbers);
        assert_eq!(share(&source[..3], &source), MIN_COVERAGE);
        assert_eq!(share(&source[..2], &source), 40);
        assert_eq!(share(&source, &source), 100);
        assert_eq!(share::<u32>(&[], &[]), 100);
        let hundred: Vec<_> = (0..1000).map(|segment| Piece { segment, ..source[0] }).collect();
        assert_eq!(share(&hundred[..599], &hundred), 59);
        assert_eq!(share(&hundred[..600], &hundred), MIN_COVERAGE);
    }

    /// What a container is, without its number.
    fn kind(container: Container<'_>) -> u8 {
        match container {
            Container::Quote => 0,
            Container::Bullets => 1,
            Container::Numbers { .. } => 2,
            Container::Entry { .. } => 3,
            Container::Table { .. } => 4,
            Container::Row { .. } => 5,
            Container::Cell { .. } => 6,
            Container::Footnote { .. } => 7,
        }
    }

    const TEXT: &[&str] = &[
        "para",
        "- a\n- b\n- c",
        "1. a\n   - x\n   - y\n2. b",
        "> q\n>\n> r",
        "| a | b |\n|---|---|\n| c | d |",
        "## head",
        "- [ ] t\n- [x] u",
        "note[^1]\n\n[^1]: foot",
    ];

    proptest! {
        #[test]
        fn row_m11_nothing_is_lost_doubled_or_moved(
            source in prop::collection::vec(prop::sample::select(TEXT), 0..8),
            own in prop::collection::vec(prop::sample::select(TEXT), 0..8),
            picks in prop::collection::vec(0_u32..200, 200),
        ) {
            let (source, own) = (blocks(&source.join("\n\n")), blocks(&own.join("\n\n")));
            let numbers: Vec<u32> = (0..source.len() as u32).collect();
            let mut used = HashSet::new();
            let ids: Vec<u32> = (0..own.len()).map(|place| {
                let wanted = picks[place % picks.len()] % (source.len() as u32 + 4);
                if wanted < source.len() as u32 && used.insert(wanted) { wanted } else { 1000 + place as u32 }
            }).collect();
            let (own, source) = (pieces(&own, &ids), pieces(&source, &numbers));
            let composed = compose(&own, &source);
            // Every block of the translation once; in order, footnotes behind the rest.
            let kept: Vec<usize> = composed.iter().filter_map(|block| match block {
                Composed::Own(place) => Some(*place),
                Composed::Lacking { .. } => None,
            }).collect();
            let mut wanted: Vec<usize> = (0..own.len()).collect();
            wanted.sort_by_key(|place| is_footnote(own[*place].path));
            prop_assert_eq!(&kept, &wanted);
            // Every segment of the source once, in one language or the other.
            let mut segments: Vec<u32> = composed.iter().map(|block| match block {
                Composed::Own(place) => own[*place].segment,
                Composed::Lacking { place, .. } => source[*place].segment,
            }).filter(|id| *id < 1000).collect();
            segments.sort_unstable();
            prop_assert_eq!(segments, numbers);
            // What lacks keeps its order behind each block of the translation.
            // (Own footnotes are set apart, and what stood behind them closes up.)
            let notes = own.iter().any(|piece| is_footnote(piece.path));
            let mut last = None;
            for block in &composed {
                match block {
                    Composed::Own(_) => last = None,
                    Composed::Lacking { place, path } => {
                        prop_assert!(last.is_none_or(|last| last < *place) || is_footnote(path) || notes);
                        last = Some(*place);
                        let alike = path.containers().map(kind).eq(source[*place].path.containers().map(kind));
                        prop_assert!(alike, "{path}");
                    }
                }
            }
        }
    }
}
