//! Source and translation laid side by side.

use super::*;
use crate::domain::text::split;
use proptest::prelude::*;
use std::collections::HashSet;

fn matched(source: &str, target: &str) -> Vec<Option<usize>> {
    matched_blocks(&split("T", "", source).unwrap()[1..], &split("T", "", target).unwrap()[1..])
}

/// Ids are the places in the source.
fn matched_blocks(source: &[Block], target: &[Block]) -> Vec<Option<usize>> {
    let segments: Vec<SourceSegment<'_, usize>> = source
        .iter()
        .enumerate()
        .map(|(id, block)| SourceSegment {
            id,
            path: &block.path,
            kind: &block.kind,
            text: &block.text,
        })
        .collect();
    match_translation(&segments, target)
}

#[test]
fn the_same_structure_is_matched_whole() {
    let source = "# Rights\n\nStay calm.\n\n- Ask for a lawyer\n- Call 555 1234\n\n| Who | When |\n|-|-|\n| Ana | 9:00 |\n\n```\nx\n```\n";
    let target = "# Derechos\n\nMantenga la calma en todo momento.\n\n- Pida un abogado\n- Llame al 555 1234\n\n| Quién | Cuándo |\n|-|-|\n| Ana | 9:00 |\n\n```\nx\n```\n";
    assert_eq!(matched(source, target), (0..9).map(Some).collect::<Vec<_>>());
}

#[test]
fn what_a_translator_left_out_or_added_stays_alone() {
    let source = "# One\n\nFirst words about [it](https://a.example).\n\nIn 2019 there were 300 of them.\n\n# Two\n\nLast.";
    let target = "# Uno\n\nEn 2019 había ٣٠٠ de ellos.\n\n# Dos\n\nÚltimo.\n\n> Nota del traductor, que no está en el original y es bastante larga.";
    assert_eq!(matched(source, target), [Some(0), Some(2), Some(3), Some(4), None]);
}

#[test]
fn kinds_that_never_translate_each_other_are_not_matched() {
    assert_eq!(matched("# One", "Uno"), [None]);
    assert_eq!(matched("***", "```\nx\n```"), [None]);
    let title = split("T", "", "").unwrap();
    assert_eq!(matched_blocks(&title, &split("", "", "T").unwrap()), [None]);
    assert_eq!(matched_blocks(&title, &split("Título", "", "").unwrap()), [Some(0)]);
}

#[test]
fn entries_sorted_anew_are_found_by_their_links() {
    let source =
        "- [apple](semilla:a) is red\n- [pear](semilla:p) is green\n- [plum](semilla:u) is blue";
    let target = "- [ciruela](semilla:u) es azul\n- [manzana](semilla:a) es roja\n- [pera](semilla:p) es verde";
    assert_eq!(matched(source, target), [Some(2), Some(0), Some(1)]);
}

#[test]
fn one_more_line_in_a_list_moves_no_other_line_to_its_place() {
    // The translation has one more line, which alone speaks of a number.
    let source = "- **Online:** Fourth Monday before Election Day\n- **In person:** Fourth Monday before Election Day";
    let target = "- **Онлайн:** в четвёртый понедельник до дня выборов\n- **По почте:** письмо должно быть отправлено за 29 дней до дня выборов\n\
                  - **Лично:** в четвёртый понедельник до дня выборов";
    assert_eq!(matched(source, target), [Some(0), None, Some(1)]);
    // The original has one more, in front.
    let source = "- Call 7 days before\n- Bring a photo of yourself\n- Bring 2 letters";
    let target = "- Lleve una foto suya\n- Lleve 2 cartas";
    assert_eq!(matched(source, target), [Some(1), Some(2)]);
}

#[test]
fn the_place_decides_where_nothing_else_does() {
    assert_eq!(matched("- a\n- b\n- c", "- x\n- y\n- z"), [Some(0), Some(1), Some(2)]);
}

#[test]
fn links_and_numbers_say_by_themselves_what_translates_what() {
    let sure = |source: &str, block: &str| {
        let (source, block) = (split("", "", source).unwrap(), split("", "", block).unwrap());
        let Block { path, kind, text } = &source[0];
        is_surely_translation(&SourceSegment { id: (), path, kind, text }, &block[0])
    };
    assert!(sure("Send it 29 days before", "أرسلها قبل ٢٩ يومًا"));
    assert!(sure("[Call](tel:+15550100)", "[Llame](tel:+15550100)"));
    assert!(!sure("Send it 29 days before", "Envíe 28 días antes"));
    assert!(!sure("[Call](tel:+15550100) 2 people", "[Llame](tel:+15550100)"));
    assert!(!sure("Send it", "Envíelo"), "nothing says so");
    assert!(!sure("# Part 2", "Parte 2"));
}

#[test]
fn numbers_are_read_in_any_digits() {
    let all = |text| numbers(text).into_iter().collect::<Vec<_>>();
    assert_eq!(all("1,000 and ١٬٠٠٠ and 1.000."), ["1000"]);
    assert_eq!(all("२५ x 7"), ["25", "7"]);
}

#[test]
fn nothing_matches_nothing() {
    assert_eq!(matched("", "a"), [None]);
    assert_eq!(matched("a", ""), []);
}

#[test]
fn thousands_of_blocks_end_in_time() {
    let text = "a b c\n\n".repeat(4_000);
    let blocks = split("", "", &text).unwrap();
    assert_eq!(matched_blocks(&blocks, &blocks), (0..4_000).map(Some).collect::<Vec<_>>());
}

fn any_document() -> impl Strategy<Value = String> {
    let block = prop::sample::select(vec![
        "# a",
        "## b",
        "c d e",
        "f [g](https://g.example) h",
        "- i\n- j",
        "1. k\n   - l",
        "> m",
        "***",
        "| n | o |\n|-|-|\n| 1 | 2 |",
        "- [ ] p",
        "```\nq\n```",
        "r 25 s",
        "[t](semilla:t)",
    ]);
    prop::collection::vec(block, 0..16).prop_map(|blocks| blocks.join("\n\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn no_id_is_used_twice_and_order_holds_but_for_links(source in any_document(), target in any_document()) {
        let target_blocks = split("T", "", &target).unwrap();
        let found = matched(&source, &target);
        let ids: Vec<usize> = found.iter().flatten().copied().collect();
        prop_assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
        let in_order: Vec<usize> = found
            .iter()
            .zip(&target_blocks[1..])
            .filter(|(_, block)| !block.text.contains("]("))
            .filter_map(|(id, _)| *id)
            .collect();
        prop_assert!(in_order.is_sorted(), "{:?}", in_order);
    }

    #[test]
    fn a_text_beside_itself_is_matched_whole(source in any_document()) {
        let found = matched(&source, &source);
        prop_assert_eq!(&found, &(0..found.len()).map(Some).collect::<Vec<_>>());
    }

    #[test]
    fn a_translation_of_the_same_structure_is_matched_whole(source in any_document(), words in "[a-zé中ا ]{1,12}") {
        // Every word becomes another one, signs and addresses stay.
        let blocks = split("T", "", &source).unwrap();
        let translated: Vec<Block> = blocks
            .iter()
            .map(|block| match block.kind {
                BlockKind::Rule | BlockKind::Code { .. } => block.clone(),
                _ if block.text.contains("](") => block.clone(),
                _ => Block { text: format!("x{}", words.trim()), ..block.clone() },
            })
            .collect();
        prop_assert_eq!(matched_blocks(&blocks, &translated), (0..blocks.len()).map(Some).collect::<Vec<_>>());
    }
}
