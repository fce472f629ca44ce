//! What keeps its id, what gets a new one.

use super::*;
use crate::domain::text::split;
use Kept::{Edited, New, Same};
use proptest::prelude::*;
use std::collections::{HashMap, HashSet};

const NEW: Kept<usize> = New { split_from: None };

fn paragraphs(texts: &[&str]) -> Vec<Block> {
    split("", "", &texts.join("\n\n")).unwrap()
}

/// Ids are the places in `old`.
fn kept(old: &[Block], new: &[Block]) -> Vec<Kept<usize>> {
    let segments: Vec<OldSegment<'_, usize>> = old
        .iter()
        .enumerate()
        .map(|(id, block)| OldSegment {
            id,
            path: &block.path,
            kind: &block.kind,
            text: &block.text,
            hash: block.hash(),
        })
        .collect();
    keep_ids(&segments, new)
}

fn kept_texts(old: &[&str], new: &[&str]) -> Vec<Kept<usize>> {
    kept(&paragraphs(old), &paragraphs(new))
}

const RIGHTS: &str = "You have the right to remain silent and to speak with a lawyer.";
const DOOR: &str = "Do not open the door unless they slide a signed warrant under it.";
const CALL: &str = "Call the hotline at any hour, it answers in nine languages.";

#[test]
fn inserting_removing_and_moving_keeps_ids() {
    assert_eq!(
        kept_texts(&[RIGHTS, DOOR], &[CALL, RIGHTS, "Wholly other words stand here.", DOOR]),
        [NEW, Same(0), NEW, Same(1)]
    );
    assert_eq!(kept_texts(&[RIGHTS, DOOR, CALL], &[RIGHTS, CALL]), [Same(0), Same(2)]);
    assert_eq!(
        kept_texts(&[RIGHTS, DOOR, CALL], &[CALL, RIGHTS, DOOR]),
        [Same(2), Same(0), Same(1)]
    );
    assert_eq!(
        kept_texts(&[RIGHTS, DOOR], &[DOOR, RIGHTS, DOOR])
            .iter()
            .filter(|kept| **kept == NEW)
            .count(),
        1
    );
    assert_eq!(kept_texts(&[], &[RIGHTS]), [NEW]);
    assert_eq!(kept_texts(&[RIGHTS], &[]), []);
}

#[test]
fn an_edited_text_keeps_its_id_beside_inserted_ones() {
    let edited = "You have the right to remain silent and to speak with a good lawyer.";
    assert_eq!(
        kept_texts(&[CALL, RIGHTS], &[CALL, "Something new comes first here.", edited]),
        [Same(0), NEW, Edited(1)]
    );
    assert_eq!(kept_texts(&[RIGHTS, DOOR], &[DOOR, edited]), [Same(1), Edited(0)]);
}

#[test]
fn a_text_that_was_rewritten_at_its_place_keeps_its_id() {
    assert_eq!(
        kept_texts(&[RIGHTS, DOOR, CALL], &[RIGHTS, "Alles ganz anders.", CALL]),
        [Same(0), Edited(1), Same(2)]
    );
    let (old, new) =
        (split("Old", "x", RIGHTS).unwrap(), split("Brand new", "y z", RIGHTS).unwrap());
    assert_eq!(kept(&old, &new), [Edited(0), Edited(1), Same(2)]);
}

#[test]
fn of_several_replaced_texts_only_what_resembles_is_kept() {
    let others = [
        "The garden opens in spring with tomatoes and beans.",
        "Trains leave from platform four every half hour.",
    ];
    assert_eq!(kept_texts(&[RIGHTS, DOOR], &others), [NEW, NEW]);
}

#[test]
fn a_change_of_kind_or_of_emphasis_is_no_change_of_text() {
    let old = split("", "", &format!("{RIGHTS}\n\n{DOOR} *now*")).unwrap();
    let new = split("", "", &format!("- {RIGHTS}\n\n> {DOOR} __now__")).unwrap();
    assert_eq!(kept(&old, &new), [Same(0), Same(1)]);
}

#[test]
fn a_split_gives_the_tail_a_new_id_that_says_whence_it_comes() {
    let whole = format!("{RIGHTS} {DOOR}");
    assert_eq!(
        kept_texts(&[CALL, &whole], &[CALL, RIGHTS, DOOR]),
        [Same(0), Edited(1), New { split_from: Some(1) }]
    );
    let long_tail = format!("{DOOR} {CALL}");
    assert_eq!(
        kept_texts(&[&format!("{RIGHTS} {long_tail}")], &[RIGHTS, &long_tail]),
        [Edited(0), New { split_from: Some(0) }]
    );
    let three = format!("{RIGHTS} {DOOR} {CALL}");
    let part = New { split_from: Some(0) };
    assert_eq!(kept_texts(&[&three], &[RIGHTS, DOOR, CALL]), [Edited(0), part, part]);
    let quarters =
        format!("{three} Share this page with two neighbours before the weekend ends, please.");
    assert_eq!(
        kept_texts(
            &[&quarters],
            &[
                RIGHTS,
                DOOR,
                CALL,
                "Share this page with two neighbours before the weekend ends, please."
            ]
        ),
        [Edited(0), part, part, part]
    );
}

#[test]
fn a_merge_keeps_the_first() {
    let long = format!("{DOOR} {CALL}");
    assert_eq!(kept_texts(&[RIGHTS, &long], &[&format!("{RIGHTS} {long}")]), [Edited(0)]);
}

#[test]
fn equal_texts_and_texts_without_words_are_told_apart_by_order() {
    assert_eq!(
        kept_texts(&["a", "***", "a", "***", "a"], &["a", "***", "a", "***", "a"]),
        [Same(0), Same(1), Same(2), Same(3), Same(4)]
    );
    assert_eq!(
        kept_texts(&["***", "***"], &["***", "!", "***", "***"])
            .iter()
            .filter(|kept| matches!(kept, Same(_)))
            .count(),
        2
    );
}

#[test]
fn thousands_of_rewritten_texts_end_in_time() {
    // Of twelve words some are common to both revisions: none, a few, most.
    let text = |revision: usize, common: usize| -> Vec<Block> {
        let word = |place: usize, word: usize| match word < common {
            true => format!("c{word}"),
            false => format!("r{revision}p{place}w{word}"),
        };
        let words = |place| (0..12).map(|number| word(place, number)).collect::<Vec<_>>().join(" ");
        let block = |place| Block {
            path: Default::default(),
            kind: BlockKind::Paragraph,
            text: words(place),
        };
        (0..4_000).map(block).collect()
    };
    for common in [0, 3, 9] {
        let kept = kept(&text(0, common), &text(1, common));
        check(&kept).unwrap();
        let edited = kept.iter().filter(|kept| matches!(kept, Edited(_))).count();
        assert_eq!(edited > 3_900, common == 9, "{edited} with {common} words in common");
    }
}

/// No id twice, and every part comes from a segment that goes on.
fn check(kept: &[Kept<usize>]) -> Result<(), TestCaseError> {
    let mut seen = HashSet::new();
    for kept in kept {
        if let Same(id) | Edited(id) = kept {
            prop_assert!(seen.insert(*id), "{} twice", id);
        }
    }
    for kept in kept {
        if let New { split_from: Some(id) } = kept {
            prop_assert!(seen.contains(id), "a part of {}, which is gone", id);
        }
    }
    Ok(())
}

fn any_texts() -> impl Strategy<Value = Vec<String>> {
    let text = prop_oneof![
        3 => "[a-e]{1,3}( [a-e]{1,3}){0,6}",
        1 => prop::sample::select(vec!["a", "***", "é中", "حق في الصمت", "- x y z", "# h", "| a | b |\n|-|-|\n| c | d |"]).prop_map(str::to_owned),
    ];
    prop::collection::vec(text, 0..14)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn no_id_is_used_twice_and_equal_texts_keep_theirs(old in any_texts(), new in any_texts()) {
        let (old, new) = (split("T", "", &old.join("\n\n")).unwrap(), split("U", "", &new.join("\n\n")).unwrap());
        let kept = kept(&old, &new);
        check(&kept)?;
        let mut left: HashMap<SegmentHash, (usize, usize, usize)> = HashMap::new();
        for block in &old[1..] {
            left.entry(block.hash()).or_default().0 += 1;
        }
        for (block, kept) in new.iter().zip(&kept).skip(1) {
            let entry = left.entry(block.hash()).or_default();
            entry.1 += 1;
            if let Same(id) = kept {
                prop_assert_eq!(old[*id].hash(), block.hash());
                entry.2 += 1;
            }
        }
        for (in_old, in_new, same) in left.into_values() {
            prop_assert_eq!(same, in_old.min(in_new));
        }
    }

    #[test]
    fn unchanged_texts_keep_their_ids_through_any_edit(
        texts in prop::collection::hash_set("[a-zé中]{2,6}( [a-z]{2,5}){1,6}", 1..12),
        edits in prop::collection::vec((0..3_u8, any::<prop::sample::Index>(), any::<prop::sample::Index>(), "[a-z]{3,8} [a-z]{3,8}"), 0..8),
    ) {
        // Texts that differ only in the order of words are one text for nobody, so hashes tell them apart.
        let old = paragraphs(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        let mut new: Vec<(Option<usize>, Block)> = old.iter().cloned().enumerate().map(|(id, block)| (Some(id), block)).collect();
        for (edit, one, other, text) in edits {
            match edit {
                0 => new.insert(one.index(new.len() + 1), (None, Block { text: format!("0 {text}"), ..old[0].clone() })),
                1 if !new.is_empty() => { new.remove(one.index(new.len())); }
                2 if !new.is_empty() => {
                    let moved = new.remove(one.index(new.len()));
                    new.insert(other.index(new.len() + 1), moved);
                }
                _ => {}
            }
        }
        let blocks: Vec<Block> = new.iter().map(|(_, block)| block.clone()).collect();
        for ((id, _), kept) in new.iter().zip(kept(&old, &blocks)) {
            if let Some(id) = id {
                prop_assert_eq!(kept, Same(*id));
            }
        }
    }

    #[test]
    fn a_duplicate_takes_no_id_away(texts in prop::collection::hash_set("[a-z]{2,6} [a-z]{2,6}", 1..8), place in any::<prop::sample::Index>(), to in any::<prop::sample::Index>()) {
        let old = paragraphs(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        let mut new = old.clone();
        let copy = old[place.index(old.len())].clone();
        new.insert(to.index(new.len() + 1), copy);
        let kept = kept(&old, &new);
        let ids: HashSet<usize> = kept.iter().filter_map(|kept| if let Same(id) = kept { Some(*id) } else { None }).collect();
        prop_assert_eq!(ids.len(), old.len());
    }
}
