//! Golden pages: the elements that readers, printers and screen readers get.

use super::*;
use crate::domain::text::{BlockKind, outline};

/// One element per line, so that a difference can be read.
fn lines(html: &SanitisedHtml) -> String {
    let html = html.as_str();
    let mut lines = html.to_owned();
    for tag in [
        "<ul",
        "<ol",
        "<li",
        "</ul",
        "</ol",
        "<p",
        "<h2",
        "<h3",
        "<blockquote",
        "</blockquote",
        "<div",
        "<t",
        "</t",
        "<section",
        "</section",
        "<hr",
        "<label",
    ] {
        lines = lines.replace(tag, &format!("\n{tag}"));
    }
    lines.trim_start().to_owned()
}

fn golden(markdown: &str, expected: &str) {
    assert_eq!(lines(&page(&body(markdown))), expected);
}

#[test]
fn nested_lists() {
    golden(
        "- a\n- b\n  1. c\n\n     d\n  2. e\n- f\n\n7. g\n",
        "<ul>\n<li id=\"b0\">a</li>\n<li id=\"b1\">b\n<ol>\n<li>\n<p id=\"b2\">c</p>\n<p id=\"b3\">d</p></li>\n\
         <li id=\"b4\">e</li>\n</ol></li>\n<li id=\"b5\">f</li>\n</ul>\n<ol start=\"7\">\n<li id=\"b6\">g</li>\n</ol>",
    );
}

#[test]
fn headings_quotes_rules_and_code() {
    golden(
        "# A *b*\n\n> q\n>\n> > r\n\n---\n\n```sh\na < b\n```\n",
        "<h2 id=\"b0\">A <em>b</em></h2>\n<blockquote>\n<p id=\"b1\">q</p>\n<blockquote>\n<p id=\"b2\">r</p>\n</blockquote>\n</blockquote>\n\
         <hr id=\"b3\">\n<pre id=\"b4\" dir=\"auto\"><code class=\"language-sh\">a &lt; b</code></pre>",
    );
}

#[test]
fn tables() {
    golden(
        "| H | | J |\n|:--|:-:|--:|\n| | b | |\n| c | | |\n",
        "<div class=\"table-frame\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th id=\"b0\" class=\"align-start\" scope=\"col\">H\n</th>\n\
         <td>\n</td>\n<th id=\"b1\" class=\"align-end\" scope=\"col\">J\n</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>\n</td>\n\
         <td id=\"b2\" class=\"align-center\">b\n</td>\n<td>\n</td>\n</tr>\n<tr>\n<td id=\"b3\" class=\"align-start\">c\n</td>\n\
         <td>\n</td>\n<td>\n</td>\n</tr>\n</tbody>\n</table></div>",
    );
    golden(
        "| | |\n|-|-|\n| a | b |\n",
        "<div class=\"table-frame\">\n<table>\n<tbody>\n<tr>\n<td id=\"b0\">a\n</td>\n<td id=\"b1\">b\n</td>\n</tr>\n</tbody>\n</table></div>",
    );
}

#[test]
fn footnotes() {
    golden(
        "a[^x]\n\nb[^y] c[^x]\n\n[^y]: why\n[^x]: ex\n\n    more\n[^z]: never\n",
        "<p id=\"b0\">a<sup><a href=\"#footnote-x\">1</a></sup></p>\n\
         <p id=\"b1\">b<sup><a href=\"#footnote-y\">2</a></sup> c<sup><a href=\"#footnote-x\">1</a></sup></p>\n\
         <section class=\"footnotes\">\n<ol>\n\
         <li id=\"footnote-x\"><a class=\"footnote-label\" href=\"#b0\">1</a> \n<p id=\"b2\">ex</p>\n<p id=\"b3\">more</p></li>\n\
         <li id=\"footnote-y\"><a class=\"footnote-label\" href=\"#b1\">2</a> \n<p id=\"b4\">why</p></li>\n\
         <li id=\"footnote-z\"><span class=\"footnote-label\">3</span> \n<p id=\"b5\">never</p></li>\n</ol>\n</section>",
    );
}

#[test]
fn footnotes_are_numbered_over_the_whole_page_as_it_mentions_them() {
    let blocks = body(
        "a[^nlra-section-7] b[^a.b]\n\n- [ ] c[^a-b]\n\n[^a-b]: C\n[^a.b]: B[^late]\n[^late]: D\n[^nlra-section-7]: A\n",
    );
    let html = page(&blocks);
    let marks = html.as_str().split("</a></sup>").filter_map(|part| part.rsplit('>').next());
    assert_eq!(marks.take(4).collect::<Vec<_>>(), ["1", "2", "3", "4"]);
    let labels = html.as_str().split("footnote-label").skip(1);
    let labels: Vec<&str> = labels.filter_map(|part| part.split(['>', '<']).nth(1)).collect();
    assert_eq!(labels, ["1", "2", "3", "4"]);
    // A part of the page alone has the numbers of the page.
    let pieces: Vec<SanitisedHtml> = blocks.iter().map(render_block).collect();
    let numbers = notes(blocks.iter().zip(&pieces));
    let part = assemble([placed(&blocks[1], "x", &pieces[1])], &numbers);
    assert!(part.as_str().contains(">3</a></sup>"), "{}", part.as_str());
}

#[test]
fn checklists() {
    golden(
        "- [ ] a\n- [x] b\n  - c\n",
        "<ul class=\"checklist\">\n<li id=\"b0\">\n<label><input type=\"checkbox\"> a</label></li>\n\
         <li id=\"b1\">\n<label><input type=\"checkbox\" checked> b</label>\n<ul>\n<li id=\"b2\">c</li>\n</ul></li>\n</ul>",
    );
    golden(
        "1. [ ] a\n\n   b\n",
        "<ol class=\"checklist\">\n<li id=\"b0\">\n<label><input type=\"checkbox\"> a</label>\n<p id=\"b1\">b</p></li>\n</ol>",
    );
}

#[test]
fn another_language_is_said_where_its_words_are_and_nowhere_else() {
    let blocks = body("# a\n\n- b\n  - c\n- d\n\n| e |\n|-|\n\n`f`\n\n- [ ] g\n  - h");
    let html: Vec<SanitisedHtml> = blocks.iter().map(render_block).collect();
    let arabic = |(place, block)| PlacedBlock {
        id: None,
        lang: (place != 2 && place != 7).then_some("ar"),
        dir: (place != 2 && place != 7).then_some("rtl"),
        class: (place == 0).then_some("behind"),
        note: (place < 2).then_some("<span lang=\"en\">Arabic</span>"),
        ..placed(block, "", &html[place])
    };
    let page = assemble(blocks.iter().enumerate().map(arabic), &NoteNumbers::default());
    assert_eq!(
        lines(&page),
        "<h2 lang=\"ar\" dir=\"rtl\" class=\"behind\">a <small class=\"block-note\"><span lang=\"en\">Arabic</span></small></h2>\n\
         <ul>\n<li>\n<div lang=\"ar\" dir=\"rtl\">b <small class=\"block-note\"><span lang=\"en\">Arabic</span></small></div>\n\
         <ul>\n<li>c</li>\n</ul></li>\n<li lang=\"ar\" dir=\"rtl\">d</li>\n</ul>\n\
         <div class=\"table-frame\">\n<table>\n<thead>\n<tr>\n<th lang=\"ar\" dir=\"rtl\" scope=\"col\">e\n</th>\n</tr>\n</thead>\n</table></div>\n\
         <p lang=\"ar\" dir=\"rtl\"><code>f</code></p>\n\
         <ul class=\"checklist\">\n<li>\n<label lang=\"ar\" dir=\"rtl\"><input type=\"checkbox\"> g</label>\n<ul>\n<li>h</li>\n</ul></li>\n</ul>"
    );
}

#[test]
fn what_the_page_says_about_a_block_cannot_break_out() {
    let block = &body("a")[0];
    let html = render_block(block);
    let bad = PlacedBlock { lang: Some("\"><b>"), ..placed(block, "\"<x>", &html) };
    let page = assemble([bad], &NoteNumbers::default());
    assert_eq!(page.as_str(), "<p id=\"&quot;&lt;x&gt;\" lang=\"&quot;&gt;&lt;b&gt;\">a</p>");
}

#[test]
fn titles_are_left_to_the_page() {
    assert_eq!(page(&split("T", "S", "a").unwrap()).as_str(), "<p id=\"b2\">a</p>");
}

#[test]
fn an_outline_names_headings_and_anchors() {
    let blocks = body("# A & *b*\n\ntext\n\n## C\n");
    let html: Vec<SanitisedHtml> = blocks.iter().map(render_block).collect();
    let ids = ["x", "y", "z"];
    let entries = outline(
        blocks.iter().zip(ids).zip(&html).map(|((block, id), html)| placed(block, id, html)),
    );
    let entries: Vec<_> =
        entries.iter().map(|entry| (entry.level, entry.anchor, entry.text.as_str())).collect();
    assert_eq!(entries, [(2, "x", "A & b"), (3, "z", "C")]);
}

/// A few paths that split would never put in this order.
fn any_blocks() -> impl Strategy<Value = Vec<Block>> {
    let path = prop::sample::select(vec![
        "",
        "quote.1",
        "quote.2/quote.1",
        "ul.1/li.1",
        "ul.1/li.2",
        "ul.1/li.2/ol3.1/li.9",
        "ol.1/li.1/quote.1",
        "table-nc.1/row.0/cell.1",
        "table-nc.1/row.0/cell.2",
        "table-nc.1/row.2/cell.2",
        "table-nc.1/row.2/cell.99",
        "ul.1/li.2/table-e.1/row.1/cell.1",
        "footnote-a.1",
        "footnote-a.2/ul.1/li.1",
        "footnote-b.1/quote.1",
    ]);
    let kind = prop::sample::select(vec![
        "title",
        "h2",
        "h6",
        "paragraph",
        "item",
        "task",
        "task-done",
        "header-cell",
        "cell",
        "code:x",
        "rule",
    ]);
    let block = (path, kind).prop_map(|(path, kind)| Block {
        path: path.parse().unwrap(),
        kind: kind.parse().unwrap(),
        text: if kind == "rule" { String::new() } else { "w[^a]".to_owned() },
    });
    prop::collection::vec(block, 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn any_order_of_blocks_is_balanced_and_loses_nothing(blocks in any_blocks()) {
        let html = page(&blocks);
        prop_assert_eq!(unbalanced(html.as_str()), None, "{}", html.as_str());
        let shown = blocks.iter().filter(|block| !matches!(block.kind, BlockKind::Title | BlockKind::Rule)).count();
        prop_assert_eq!(html.as_str().matches('w').count() - html.as_str().matches("row").count(), shown, "{}", html.as_str());
    }
}
