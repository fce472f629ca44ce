//! Splitting, and the way back.

use super::*;
use crate::domain::text::{BlockKind, plain_text, to_markdown};

fn listed(blocks: &[Block]) -> Vec<String> {
    blocks.iter().map(|block| format!("{} | {} | {}", block.path, block.kind, block.text)).collect()
}

#[test]
fn every_kind_of_block_is_found() {
    let blocks = split(
        " Know  your\nrights ",
        "Short *and* plain",
        "# One\n\nText\nwrapped.\n\n### Two\n\n- a\n- b\n  - c\n\n5. x\n6. y\n\n> q\n>\n> - z\n\n- [ ] do\n- [x] done\n\n\
         | H | I |\n|:-:|---|\n| a | |\n\n```sh\nls  -l\n\n  x\n```\n\n***\n\nNote[^b].\n\n[^b]: The note.\n\n    More.\n",
    )
    .unwrap();
    assert_eq!(
        listed(&blocks),
        [
            " | title | Know your rights",
            " | summary | Short *and* plain",
            " | h2 | One",
            " | paragraph | Text wrapped.",
            " | h3 | Two",
            "ul.1/li.1 | item | a",
            "ul.1/li.2 | item | b",
            "ul.1/li.2/ul.1/li.1 | item | c",
            "ol5.1/li.1 | item | x",
            "ol5.1/li.2 | item | y",
            "quote.1 | paragraph | q",
            "quote.1/ul.1/li.1 | item | z",
            "ul.2/li.1 | task | do",
            "ul.2/li.2 | task-done | done",
            "table-cn.1/row.0/cell.1 | header-cell | H",
            "table-cn.1/row.0/cell.2 | header-cell | I",
            "table-cn.1/row.1/cell.1 | cell | a",
            " | code:sh | ls  -l\n\n  x",
            " | rule | ",
            " | paragraph | Note[^b].",
            "footnote-b.1 | paragraph | The note.",
            "footnote-b.1 | paragraph | More.",
        ]
    );
}

#[test]
fn layout_changes_no_block() {
    let one =
        "Some *text* in\ntwo lines.\n\n* a\n* b\n\n[l](https://x.example)\n\nHeading\n=======\n";
    let other = "\r\nSome _text_   in two\r\nlines.\r\n\r\n- a\r\n\r\n- b\r\n\r\n[l][1]\r\n\r\n# Heading #\r\n\r\n[1]: https://x.example\r\n";
    assert_eq!(body(one), body(other));
}

#[test]
fn headings_begin_at_two_and_skip_none() {
    let levels = |markdown: &str| -> Vec<String> {
        body(markdown).iter().map(|block| block.kind.to_string()).collect()
    };
    assert_eq!(levels("# a\n\n# b\n\n## c"), ["h2", "h2", "h3"]);
    assert_eq!(
        levels("#### a\n\n## b\n\n##### c\n\n###### d\n\n## e"),
        ["h2", "h2", "h3", "h4", "h2"]
    );
    assert_eq!(
        levels("# a\n## b\n### c\n#### d\n##### e\n###### f"),
        ["h2", "h3", "h4", "h5", "h6", "h6"]
    );
}

#[test]
fn an_item_is_a_text_with_nothing_but_lists() {
    let kinds = |markdown: &str| -> Vec<String> {
        body(markdown).iter().map(|block| format!("{} {}", block.path, block.kind)).collect()
    };
    assert_eq!(kinds("- a\n\n  b"), ["ul.1/li.1 paragraph", "ul.1/li.1 paragraph"]);
    assert_eq!(kinds("- a\n\n  - b"), ["ul.1/li.1 item", "ul.1/li.1/ul.1/li.1 item"]);
    assert_eq!(kinds("- a\n  > b"), ["ul.1/li.1 paragraph", "ul.1/li.1/quote.1 paragraph"]);
    assert_eq!(kinds("- # a\n  b"), ["ul.1/li.1 h2", "ul.1/li.1 paragraph"]);
}

#[test]
fn empty_things_leave_no_gap() {
    let markdown = "- \n- a\n\n> <!-- x -->\n\n> b\n\n![](https://x.example/a.png)\n\n| | |\n|-|-|\n| | |\n| c | |\n";
    assert_eq!(
        listed(&body(markdown)),
        ["ul.1/li.1 | item | a", "quote.1 | paragraph | b", "table-nn.1/row.1/cell.1 | cell | c"]
    );
}

#[test]
fn html_leaves_its_words() {
    assert_eq!(
        listed(&body(
            "A <b>bold</b> word<br>here.\n\n<div><p>One</p><p>Two &amp; three</p></div>\n\n<script>\nx()\n</script>\n"
        )),
        [" | paragraph | A bold word\\\nhere.", " | paragraph | One", " | paragraph | Two & three"]
    );
}

#[test]
fn an_import_turns_its_addresses_into_ours() {
    let blocks = crate::domain::text::split_resolving(
        "",
        "",
        "[a](umbrella://x/y) ![b](z.png) [c](gone.html) [d](https://d.example)",
        |address, usage| match (address, usage) {
            ("umbrella://x/y", crate::domain::text::LinkUse::Follow) => {
                Some("semilla:key:x".to_owned())
            }
            ("z.png", crate::domain::text::LinkUse::Picture) => Some("/files/0/z.png".to_owned()),
            ("gone.html", _) => None,
            (other, _) => Some(other.to_owned()),
        },
    );
    assert_eq!(
        blocks.unwrap()[0].text,
        "[a](semilla:key:x) ![b](/files/0/z.png) c [d](https://d.example)"
    );
}

#[test]
fn a_mark_without_footnote_is_text() {
    let blocks = body("a[^1] b[^2] c[^3]\n\n[^1]:\n\n[^2]: two\n");
    assert_eq!(
        listed(&blocks),
        [" | paragraph | a\\[^1\\] b[^2] c\\[^3\\]", "footnote-2.1 | paragraph | two"]
    );
}

#[test]
fn notes_whose_names_look_alike_are_two() {
    let long = "n".repeat(50);
    let markdown = format!(
        "a[^a.b] b[^a-b] c[^a/b] d[^{long}x] e[^{long}y]\n\n[^a-b]: two\n[^a.b]: one\n[^a/b]: three\n\
         [^{long}y]: five\n[^{long}x]: four\n"
    );
    let blocks = body(&markdown);
    let notes: Vec<&str> = blocks[1..].iter().map(|block| block.text.as_str()).collect();
    assert_eq!(notes, ["one", "two", "three", "four", "five"]);
    assert_eq!(blocks[2].path.as_str(), "footnote-a-b.1", "a plain name stays as it is");
    let paths: std::collections::BTreeSet<&str> =
        blocks[1..].iter().map(|block| block.path.as_str()).collect();
    assert_eq!(paths.len(), 5);
    comes_back(&markdown).unwrap();
}

#[test]
fn plain_text_has_the_words_only() {
    let block =
        &body("A **b** [c](https://x.example) ![d](/files/0/d.png) `e`\\\nf[^1]\n\n[^1]: n")[0];
    assert_eq!(plain_text(block), "A b c d e f");
    let title = Block { path: Default::default(), kind: BlockKind::Title, text: "*a*".to_owned() };
    assert_eq!(plain_text(&title), "*a*");
}

#[test]
fn markdown_comes_back_readable() {
    let markdown = "## One\n\nText with **strong** words.\n\n- a\n- b\n  - c\n    1. d\n    2. e\n\n> q\n>\n> - [ ] z\n> - [x] y\n\n\
                    | H | I |\n| :-: | --- |\n| a \\| b |  |\n\n```sh\nls  -l\n```\n\n___\n\nNote[^b].\n\n[^b]: The note.\n\n    More.\n";
    assert_eq!(to_markdown(&body(markdown)), markdown);
}

fn comes_back(markdown: &str) -> Result<(), TestCaseError> {
    let Ok(blocks) = split("", "", markdown) else { return Ok(()) };
    let written = to_markdown(&blocks);
    let again = split("", "", &written);
    prop_assert_eq!(
        again.map(|blocks| listed(&blocks)),
        Ok(listed(&blocks)),
        "\n--- source\n{}\n--- written\n{}\n---",
        markdown,
        written
    );
    let html = page(&blocks);
    prop_assert_eq!(unbalanced(html.as_str()), None, "{}", html.as_str());
    Ok(())
}

#[test]
fn a_box_without_words_marks_nothing_that_comes_later() {
    for markdown in ["- [ ] \n\t- a\n   <div>a", "- [ ] \n  ***\n  a", "- [x] \n  > q\n\n  a"] {
        comes_back(markdown).unwrap();
    }
}

#[test]
fn notes_that_mention_each_other_keep_their_order() {
    let circle = "[^a]: [^b]\n\n[^b]: b [^a]\n\n[^c]: c\n";
    let blocks = body(circle);
    assert_eq!(
        listed(&blocks),
        [
            "footnote-a.1 | paragraph | [^b]",
            "footnote-b.1 | paragraph | b [^a]",
            "footnote-c.1 | paragraph | c"
        ]
    );
    for markdown in [circle, "[^\u{c4} b]: [^1]\n[^1]: a\n[x]: https://x.example[^\u{c4} b]: "] {
        comes_back(markdown).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_document_comes_back_as_it_was(markdown in document()) {
        comes_back(&markdown)?;
    }

    #[test]
    fn soup_comes_back_as_it_was(markdown in soup()) {
        comes_back(&markdown)?;
    }

    #[test]
    fn wrapping_lines_changes_no_hash(words in prop::collection::vec("[a-zé가][a-z*_]{0,4}", 1..20)) {
        let (one, other) = (body(&words.join(" ")), body(&words.join("\n")));
        let hashes = |blocks: &[Block]| blocks.iter().map(Block::hash).collect::<Vec<_>>();
        prop_assert_eq!(hashes(&one), hashes(&other));
    }
}
