//! Two texts side by side: what stands in one row, and how a block looks that is taken out of its list.

use super::{
    BlockPath,
    compose::Piece,
    path::{Container, LARGEST_START, word},
};
use std::{collections::HashMap, hash::Hash, ops::Range};

/// One row: blocks of the one text and of the other, by place; either may have nothing to say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pair {
    /// Blocks of the first text.
    pub first: Range<usize>,
    /// Blocks of the second text.
    pub second: Range<usize>,
}

/// The rows of two texts, in the order of the first: blocks of one segment stand together, a table is one row. What
/// only the second has stands behind what precedes it there. Every block of both is in one row.
pub fn pair<Id: Copy + Eq + Hash>(first: &[Piece<'_, Id>], second: &[Piece<'_, Id>]) -> Vec<Pair> {
    let (lefts, rights) = (units(first), units(second));
    let mut row_of: HashMap<Id, usize> = HashMap::new();
    for (row, unit) in lefts.iter().enumerate() {
        for piece in &first[unit.clone()] {
            row_of.insert(piece.segment, row);
        }
    }
    let mut matched: HashMap<usize, Range<usize>> = HashMap::new();
    // Behind which row something stands that only the second text has; 0 is before all of them.
    let mut alone: HashMap<usize, Vec<Range<usize>>> = HashMap::new();
    let mut behind = 0;
    for unit in rights {
        let row = second[unit.clone()].iter().find_map(|piece| row_of.get(&piece.segment));
        match row.filter(|row| !matched.contains_key(row)) {
            Some(row) => {
                behind = row + 1;
                matched.insert(*row, unit);
            }
            None => alone.entry(behind).or_default().push(unit),
        }
    }
    let mut rows = Vec::with_capacity(lefts.len());
    let mut fill = |rows: &mut Vec<Pair>, behind: usize| {
        let units = alone.remove(&behind).unwrap_or_default().into_iter();
        rows.extend(units.map(|second| Pair { first: 0..0, second }));
    };
    fill(&mut rows, 0);
    for (row, first) in lefts.into_iter().enumerate() {
        rows.push(Pair { first, second: matched.remove(&row).unwrap_or_default() });
        fill(&mut rows, row + 1);
    }
    rows
}

/// What cannot be taken apart: a table, or one block.
fn units<Id>(pieces: &[Piece<'_, Id>]) -> Vec<Range<usize>> {
    let mut units: Vec<Range<usize>> = Vec::new();
    let mut table = None;
    for (place, piece) in pieces.iter().enumerate() {
        let here = table_of(piece.path);
        match units.last_mut().filter(|_| here.is_some() && here == table) {
            Some(unit) => unit.end = place + 1,
            None => units.push(place..place + 1),
        }
        table = here;
    }
    units
}

/// The path to the table around a block.
fn table_of(path: &BlockPath) -> Option<&str> {
    let mut end = 0;
    for part in path.words() {
        end += part.len();
        if part.starts_with("table-") {
            return Some(&path.as_str()[..end]);
        }
        end += 1;
    }
    None
}

/// The path of a block that stands in a row of its own: the innermost container alone, and in an ordered list its own
/// number, unless the block `before` it stands in the same entry. The second text names its footnotes otherwise, so that
/// no two elements of the page have one name.
pub fn alone(before: Option<&BlockPath>, path: &BlockPath, is_second: bool) -> BlockPath {
    if table_of(path).is_some() {
        return path.clone();
    }
    let containers: Vec<Container<'_>> = path.containers().collect();
    let mut words = String::new();
    match containers.as_slice() {
        [
            ..,
            list @ (Container::Bullets | Container::Numbers { .. }),
            Container::Entry { number },
        ] if !before.is_some_and(|before| path.holds(before)) => {
            let list = match list {
                Container::Numbers { start } => Container::Numbers {
                    start: start.saturating_add(number.saturating_sub(1)).min(LARGEST_START),
                },
                other => *other,
            };
            word(&mut words, list, 1);
            word(&mut words, Container::Entry { number: 1 }, 1);
        }
        [Container::Footnote { name }, ..] => {
            word(&mut words, Container::Footnote { name }, 1 + u32::from(is_second));
        }
        [.., Container::Quote] => word(&mut words, Container::Quote, 1),
        _ => {}
    }
    BlockPath::of_words(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::{Block, split};
    use proptest::prelude::*;

    fn body(markdown: &str) -> Vec<Block> {
        let blocks = split("", "", markdown).unwrap();
        blocks.into_iter().filter(|block| !block.kind.is_heading_of_the_text()).collect()
    }

    fn pieces<'a>(blocks: &'a [Block], ids: &[u32]) -> Vec<Piece<'a, u32>> {
        let piece = |(block, id): (&'a Block, &u32)| Piece {
            segment: *id,
            path: &block.path,
            kind: &block.kind,
        };
        blocks.iter().zip(ids).map(piece).collect()
    }

    fn rows(one: &str, ids: &[u32], two: &str, others: &[u32]) -> String {
        let (one, two) = (body(one), body(two));
        let show = |blocks: &[Block], range: Range<usize>| {
            blocks[range].iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("+")
        };
        let rows = pair(&pieces(&one, ids), &pieces(&two, others));
        rows.into_iter()
            .map(|row| format!("{}={}", show(&one, row.first), show(&two, row.second)))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn row_m9_blocks_of_one_segment_stand_in_one_row() {
        assert_eq!(rows("a\n\nb", &[0, 1], "A\n\nB", &[0, 1]), "a=A b=B");
        assert_eq!(rows("a\n\nc", &[0, 2], "X\n\nA\n\nB\n\nC", &[9, 0, 1, 2]), "=X a=A =B c=C");
        let table = "| a | b |\n|---|---|\n| c | d |";
        let other = "| A | B |\n|---|---|\n| C | D |";
        assert_eq!(rows(table, &[0, 1, 2, 3], other, &[0, 1, 2, 3]), "a+b+c+d=A+B+C+D");
    }

    #[test]
    fn row_m9_a_step_keeps_its_number_and_a_paragraph_in_it_has_none() {
        let blocks = body("3. a\n4. b\n\n   more\n\n> q\n\n[^x]\n\n[^x]: note");
        let before = |place: usize| Some(&blocks[place.checked_sub(1)?].path);
        let paths: Vec<String> = (0..blocks.len())
            .map(|place| alone(before(place), &blocks[place].path, true).to_string())
            .collect();
        assert_eq!(
            paths,
            ["ol3.1/li.1", "ol4.1/li.1", "", "quote.1", "", "footnote-x.2"],
            "{blocks:?}"
        );
    }

    proptest! {
        #[test]
        fn every_block_of_both_is_in_one_row(
            one in prop::collection::vec(0_u32..12, 0..10),
            two in prop::collection::vec(0_u32..12, 0..10),
        ) {
            let distinct = |ids: Vec<u32>| {
                let mut seen = std::collections::HashSet::new();
                ids.into_iter().filter(|id| seen.insert(*id)).collect::<Vec<_>>()
            };
            let (one, two) = (distinct(one), distinct(two));
            let words = |ids: &[u32]| body(&vec!["word"; ids.len()].join("\n\n"));
            let (first, second) = (words(&one), words(&two));
            let rows = pair(&pieces(&first, &one), &pieces(&second, &two));
            let lefts: Vec<usize> = rows.iter().flat_map(|row| row.first.clone()).collect();
            prop_assert_eq!(lefts, (0..one.len()).collect::<Vec<_>>());
            let mut rights: Vec<usize> = rows.iter().flat_map(|row| row.second.clone()).collect();
            rights.sort_unstable();
            prop_assert_eq!(rights, (0..two.len()).collect::<Vec<_>>());
            for row in rows.iter().filter(|row| !row.first.is_empty() && !row.second.is_empty()) {
                prop_assert_eq!(one[row.first.start], two[row.second.start]);
            }
        }
    }
}
