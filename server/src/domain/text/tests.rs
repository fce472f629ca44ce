//! The promises that hold over all files of this folder.

mod attacks;
mod limits;
mod markdown;
mod pages;
mod real_texts;

use super::{Block, NoteNumbers, PlacedBlock, SanitisedHtml, assemble, render_block, split};
use proptest::prelude::*;

fn body(markdown: &str) -> Vec<Block> {
    split("", "", markdown).unwrap()
}

/// What a reader gets of a text, each block with an anchor `b1`, `b2` …
fn page(blocks: &[Block]) -> SanitisedHtml {
    let pieces: Vec<(String, SanitisedHtml)> = blocks
        .iter()
        .enumerate()
        .map(|(place, block)| (format!("b{place}"), render_block(block)))
        .collect();
    let notes = notes(blocks.iter().zip(pieces.iter().map(|(_, html)| html)));
    assemble(blocks.iter().zip(&pieces).map(|(block, (id, html))| placed(block, id, html)), &notes)
}

fn notes<'a>(blocks: impl Iterator<Item = (&'a Block, &'a SanitisedHtml)>) -> NoteNumbers {
    NoteNumbers::of(blocks.map(|(block, html)| (&block.path, html)))
}

fn placed<'a>(block: &'a Block, id: &'a str, html: &'a SanitisedHtml) -> PlacedBlock<'a> {
    PlacedBlock { id: Some(id), ..PlacedBlock::plain(&block.path, &block.kind, html) }
}

/// Names the first tag that is not closed where it should be.
fn unbalanced(html: &str) -> Option<String> {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let mut quoted = false;
        let end = rest.find(|letter| {
            quoted ^= letter == '"';
            letter == '>' && !quoted
        });
        let Some(end) = end else { return Some(rest.to_owned()) };
        let tag = &rest[..end];
        let name = tag.split([' ', '/']).find(|name| !name.is_empty()).unwrap_or_default();
        if tag.starts_with('/') {
            if open.pop() != Some(name) {
                return Some(format!("</{name}>"));
            }
        } else if !["br", "hr", "img", "input"].contains(&name) {
            open.push(name);
        }
        rest = &rest[end + 1..];
    }
    open.pop().map(str::to_owned)
}

/// Markdown of signs that get into each other's way, at every depth.
fn soup() -> impl Strategy<Value = String> {
    let start = prop::sample::select(vec![
        "",
        "",
        "",
        "",
        "",
        "- ",
        "* ",
        "1. ",
        "5) ",
        "> ",
        "# ",
        "### ",
        "    ",
        "  ",
        "\t",
        "- [ ] ",
        "- [x] ",
        "```",
        "~~~rust",
        "| ",
        "|-|-|",
        "|:-:|--:|",
        "[^1]: ",
        "[^Ä b]: ",
        "[x]: https://x.example",
        "---",
        "===",
        "<div>",
        "<!-- ",
        "<b>",
        "+ ",
        "10. ",
        "   ",
        "     ",
    ]);
    let piece = prop_oneof![
        4 => "[a-c]{1,3} ?",
        1 => "[é中م「\u{a0}]",
        3 => prop::sample::select(vec![
            "*", "**", "_", "`", "``", "[", "]", "](https://a.b)", "](semilla:x)", "![", "](/files/a.png)", "<br>", "</b>", "-->",
            "&amp;", "\\", "|", " | ", "[^1]", "[^2]", "[x]", "~~", "#", "- ", "> ", "1. ", "  ", "[ ] ", "\t", "<script>", "$",
        ]).prop_map(str::to_owned),
    ];
    let line = (prop::collection::vec(start, 1..4), prop::collection::vec(piece, 0..6))
        .prop_map(|(starts, pieces)| starts.concat() + &pieces.concat());
    prop::collection::vec(line, 0..14).prop_map(|lines| lines.join("\n"))
}

/// Well-meant documents: every kind of block in every kind of container.
fn document() -> impl Strategy<Value = String> {
    let words = "[a-z]{1,6}( [a-z]{1,6}| \\*\\*[a-z]{1,4}\\*\\*|, [A-Z]{1,2}| `[a-z|]{1,4}`){0,5}";
    let leaf = prop_oneof![
        4 => words.prop_map(|text| text),
        1 => ("[1-6]", words).prop_map(|(level, text)| format!("{} {text}", "#".repeat(level.parse().unwrap()))),
        1 => "[a-z ]{0,8}(\n[ \ta-z|`]{0,8}){0,3}".prop_map(|text| format!("````\n{text}\n````")),
        1 => Just("***".to_owned()),
        1 => ("[a-z]{0,3}", "[a-z]{0,3}", "[a-z]{0,3}", "[a-z|]{0,2}").prop_map(|(a, b, c, d)| {
            format!("| {a} | {b} |\n|:--|--:|\n| `{c}x` | {} |", d.replace('|', "\\|"))
        }),
        1 => Just("One[^n] and[^m].\n\n[^m]: Note *m*.\n\n[^n]: - a\n    - b".to_owned()),
    ];
    let block = leaf.prop_recursive(6, 40, 5, |inner| {
        let inside =
            prop::collection::vec(inner, 1..4).prop_map(|blocks| blocks.join("\n\n")).boxed();
        prop_oneof![
            inside.clone().prop_map(|text| indented(&text, "> ", "> ")),
            prop::collection::vec(inside.clone(), 1..4).prop_map(|items| list(&items, "- ")),
            prop::collection::vec(inside.clone(), 1..4).prop_map(|items| list(&items, "* ")),
            prop::collection::vec(inside.clone(), 1..4).prop_map(|items| list(&items, "7. ")),
            prop::collection::vec(inside, 1..3).prop_map(|items| list(&items, "- [x] ")),
        ]
    });
    prop::collection::vec(block, 0..6).prop_map(|blocks| blocks.join("\n\n"))
}

fn list(items: &[String], sign: &str) -> String {
    let width = if sign.starts_with("- [") { 2 } else { sign.len() };
    let items: Vec<String> =
        items.iter().map(|item| indented(item, sign, &" ".repeat(width))).collect();
    items.join("\n")
}

fn indented(text: &str, first: &str, rest: &str) -> String {
    let lines: Vec<String> = text
        .lines()
        .enumerate()
        .map(
            |(place, line)| {
                if place == 0 { format!("{first}{line}") } else { format!("{rest}{line}") }
            },
        )
        .collect();
    lines.join("\n")
}
