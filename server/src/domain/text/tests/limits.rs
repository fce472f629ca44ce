//! What is too much is refused, and what is merely deep or long takes little time and no stack.

use super::*;
use crate::domain::text::{
    MOST_BLOCKS, MOST_BYTES, MOST_COLUMNS, MOST_DEPTH, TextError, to_markdown,
};

#[test]
fn too_much_is_refused_by_name() {
    let long = "a".repeat(50_000_000);
    assert_eq!(split("", "", &long), Err(TextError::TooLong { bytes: 50_000_000 }));
    assert_eq!(split("", "", &"a\n\n".repeat(MOST_BLOCKS + 1)), Err(TextError::TooManyBlocks));
    assert_eq!(body(&"a\n\n".repeat(MOST_BLOCKS)).len(), MOST_BLOCKS);
    let table = format!("{}\n{}\n", "|a".repeat(MOST_COLUMNS + 1), "|-".repeat(MOST_COLUMNS + 1));
    assert_eq!(split("", "", &table), Err(TextError::TooManyColumns { columns: MOST_COLUMNS + 1 }));
    assert!(TextError::TooLong { bytes: 50_000_000 }.to_string().contains("1048576"));
}

#[test]
fn ab6_the_bound_of_a_text_is_exact() {
    let most = "a".repeat(MOST_BYTES);
    assert_eq!(split("", "", &most).map(|blocks| blocks.len()), Ok(1), "the control");
    assert_eq!(
        split("", "", &format!("{most}a")),
        Err(TextError::TooLong { bytes: MOST_BYTES + 1 })
    );
    assert_eq!(split("t", "", &most), Err(TextError::TooLong { bytes: MOST_BYTES + 1 }));
    assert_eq!(split("t", "", &most[1..]).map(|blocks| blocks.len()), Ok(2), "the control");
}

#[test]
fn one_line_as_long_as_a_text_may_be_is_taken() {
    let blocks = body(&"word ".repeat(MOST_BYTES / 5));
    assert_eq!(blocks.len(), 1);
    assert_eq!(page(&blocks).plain_text().len(), MOST_BYTES / 5 * 5 - 1);
}

/// 100,000 of a thing that opens something, then a word: the word stays, on a shallow page.
#[test]
fn depth_is_flattened_and_costs_no_stack() {
    for opening in [
        "> ",
        ">",
        "- ",
        "* ",
        "1. ",
        "- > ",
        "> 1. ",
        "*",
        "**",
        "_",
        "~~",
        "[",
        "![",
        "[^",
        "<b>",
        "<div>",
        "(",
        "`",
        "\\",
        "&",
        "<",
        "|",
        "- [ ] ",
        "*a **b ",
        "[a](",
        "<!--",
        "[a",
        "![a](b",
        "# ",
        "    ",
        "\t",
        "***a ",
        "_a*",
        "[^a]: ",
        "> a\n",
        "`a``",
        "<a href=\"",
    ] {
        let markdown =
            format!("{}word", opening.repeat(100_000.min(MOST_BYTES / opening.len() - 4)));
        let Ok(blocks) = split("", "", &markdown) else { continue };
        for block in &blocks {
            let depth = block.path.as_str().matches("quote").count()
                + block.path.as_str().matches("l.").count();
            assert!(depth <= MOST_DEPTH, "{}", block.path);
        }
        let html = page(&blocks);
        assert_eq!(unbalanced(html.as_str()), None);
        assert_eq!(
            split("", "", &to_markdown(&blocks)).map(|again| again.len()),
            Ok(blocks.len()),
            "{opening:?}"
        );
    }
}

/// Signs that one rule or another of ours looks behind: what was written is read back as the same, however many they are.
#[test]
fn ab6_many_of_a_sign_are_written_and_read_back() {
    for piece in [
        "& ",
        "&#",
        "&abc ",
        "&amp; ",
        "a_",
        "x]",
        "**a**",
        "a**b_c*d__",
        "<https://a.b> ",
        "<a@b.c> ",
        "=\"semilla:",
        "[a](semilla:x) ",
        "<![CDATA[",
        "<?",
        "|a|b\n",
        "# same\n\n",
        "[a]: b\n",
        "\u{301}",
    ] {
        let count = if piece.contains('\n') { 1_500 } else { 20_000 };
        let markdown = format!("{}word", piece.repeat(count));
        let Ok(blocks) = split("", "", &markdown) else { continue };
        assert_eq!(unbalanced(page(&blocks).as_str()), None, "{piece:?}");
        assert_eq!(split("", "", &to_markdown(&blocks)), Ok(blocks), "{piece:?}");
    }
}

/// What the parser makes of a text, step by step.
fn events(markdown: &str) -> impl Iterator<Item = pulldown_cmark::Event<'_>> {
    pulldown_cmark::Parser::new_ext(markdown, crate::domain::text::split::options())
}

/// AB6: what a hundred thousand openings cost, in steps of the parser and in what is kept of them.
#[test]
fn ab6_a_hundred_thousand_levels_cost_steps_in_proportion() {
    const LEVELS: usize = 100_000;
    for opening in ["> ", "- ", "> - ", "**", "[", "1. "] {
        let levels = LEVELS.min(MOST_BYTES / opening.len() - 4);
        let markdown = format!("{}word", opening.repeat(levels));
        let steps = events(&markdown).count();
        assert!(
            steps <= 4 * markdown.len(),
            "{opening:?}: {steps} steps for {} bytes",
            markdown.len()
        );
        let blocks = body(&markdown);
        assert!(blocks.len() <= 3, "{opening:?}: {} blocks", blocks.len());
        assert!(page(&blocks).as_str().len() <= 8 * markdown.len(), "{opening:?}");
    }
    // The twin: the parser by itself does nest that deep; it is our bound that does not.
    let quotes = format!("{}word", "> ".repeat(1_000));
    let mut depth = (0_usize, 0_usize);
    for event in events(&quotes) {
        match event {
            pulldown_cmark::Event::Start(_) => depth.0 += 1,
            pulldown_cmark::Event::End(_) => depth.0 -= 1,
            _ => {}
        }
        depth.1 = depth.1.max(depth.0);
    }
    assert!(depth.1 > 100 * MOST_DEPTH, "{}", depth.1);
}

#[test]
fn indentation_without_end_is_flattened() {
    let markdown: String =
        (0..600).map(|depth| format!("{}- a{depth}\n", "  ".repeat(depth))).collect();
    let blocks = body(&markdown);
    let words = page(&blocks).plain_text();
    assert!((0..600).all(|depth| words.contains(&format!("a{depth}"))));
}
