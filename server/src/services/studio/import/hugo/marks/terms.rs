//! Lists of terms with what they mean. Ours are lists whose entries begin with the term.

use super::super::super::rewrite::markdown_options;
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::ops::Range;

/// One list: its terms and meanings in order.
struct Terms {
    start: usize,
    parts: Vec<Part>,
}

impl Terms {
    /// Where the last of them ends. The parser may count what follows as part of the list.
    fn end(&self) -> usize {
        let ends = self.parts.iter().map(|part| match part {
            Part::Term(range) | Part::Meaning(range) => range.end,
        });
        ends.max().unwrap_or(self.start)
    }
}

enum Part {
    Term(Range<usize>),
    Meaning(Range<usize>),
}

/// The text with every list of terms as a list of ours. One inside of something else stays as it is.
pub fn as_lists(markdown: &str) -> String {
    // Most texts have none, and need not be read.
    if !markdown.lines().any(|line| line.trim_start().starts_with(':')) {
        return markdown.to_owned();
    }
    let mut changed = String::with_capacity(markdown.len());
    let mut at = 0;
    for terms in find(markdown) {
        let Some(list) = written(markdown, &terms.parts) else { continue };
        changed.push_str(markdown.get(at..terms.start).unwrap_or_default());
        changed.push_str(&list);
        at = behind_blank_lines(markdown, terms.end());
    }
    changed.push_str(markdown.get(at..).unwrap_or_default());
    changed
}

fn find(markdown: &str) -> Vec<Terms> {
    let options = markdown_options() | Options::ENABLE_DEFINITION_LIST;
    let mut found: Vec<Terms> = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in Parser::new_ext(markdown, options).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                match (tag, depth, found.last_mut()) {
                    (Tag::DefinitionList, 0, _) => {
                        found.push(Terms { start: range.start, parts: Vec::new() });
                    }
                    (Tag::DefinitionListTitle, 1, Some(terms)) => {
                        terms.parts.push(Part::Term(range));
                    }
                    (Tag::DefinitionListDefinition, 1, Some(terms)) => {
                        terms.parts.push(Part::Meaning(range));
                    }
                    _ => {}
                }
                depth += 1;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    found
}

/// The list in our Markdown; `None` when something in it is no list of terms to Hugo, which wants a space behind the colon.
fn written(markdown: &str, parts: &[Part]) -> Option<String> {
    let mut list = String::new();
    for part in parts {
        match part {
            Part::Term(range) => {
                let terms = markdown.get(range.clone())?.lines().map(str::trim);
                let terms: Vec<String> =
                    terms.filter(|term| !term.is_empty()).map(marked).collect();
                let gap = if list.is_empty() { "" } else { "\n" };
                list.push_str(&format!("{gap}- {}\n", terms.join("\\\n  ")));
            }
            Part::Meaning(range) => {
                let meaning = markdown.get(range.clone())?.trim_start().strip_prefix(':')?;
                if !meaning.starts_with([' ', '\t', '\n']) {
                    return None;
                }
                list.push('\n');
                for line in unindented(meaning) {
                    let indent = if line.is_empty() { "" } else { "  " };
                    list.push_str(&format!("{indent}{line}\n"));
                }
            }
        }
    }
    Some(format!("{}\n\n", list.trim_end()))
}

/// A term as such. One with marks of its own stays: marks inside of marks would be read in another way.
fn marked(term: &str) -> String {
    if term.contains(['*', '_', '`', '\\']) { term.to_owned() } else { format!("**{term}**") }
}

/// Where the next line with anything in it begins.
fn behind_blank_lines(markdown: &str, at: usize) -> usize {
    let rest = markdown.get(at..).unwrap_or_default();
    let blank = rest.split_inclusive('\n').take_while(|line| line.trim().is_empty());
    at + blank.map(str::len).sum::<usize>()
}

/// The lines of a meaning without the space that makes them part of it.
fn unindented(meaning: &str) -> Vec<&str> {
    let mut lines = meaning.trim_end().lines();
    let first = lines.next().unwrap_or_default().trim();
    let rest: Vec<&str> = lines.collect();
    let indent = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let filled = rest.iter().filter(|line| !line.trim().is_empty());
    // Lines of a paragraph may stand further left than those of a list inside.
    let common = filled.map(indent).min().unwrap_or_default().min(4);
    let shorter = rest.iter().map(|line| line.get(common..).unwrap_or_default().trim_end());
    std::iter::once(first).filter(|first| !first.is_empty()).chain(shorter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::{plain_text, split};

    #[test]
    fn terms_and_meanings_become_a_list() {
        assert_eq!(as_lists("Term\n: What it means\n"), "- **Term**\n\n  What it means\n\n");
        assert_eq!(
            as_lists("Before\n\nOne\n: First\n: Second\n\nTwo\n: Third\n  goes on\n\nAfter\n"),
            "Before\n\n- **One**\n\n  First\n\n  Second\n\n- **Two**\n\n  Third\n  goes on\n\nAfter\n"
        );
        assert_eq!(as_lists("A *b*\n: c\n"), "- A *b*\n\n  c\n\n");
    }

    #[test]
    fn readers_see_each_in_a_line_of_its_own() {
        let blocks = split("", "", &as_lists("Term\n: What it means\n\nAfter\n")).unwrap();
        let lines: Vec<String> = blocks.iter().map(plain_text).collect();
        assert_eq!(lines, ["Term", "What it means", "After"]);
        assert_eq!(blocks[2].path.to_string(), "", "what follows is no part of the list");
    }

    #[test]
    fn what_is_no_list_of_terms_stays() {
        for text in [
            "Words\n:smile: more\n",
            ": alone\n",
            "`Term`: what\n",
            "```\nTerm\n: what\n```\n",
            "> Term\n> : what\n",
            "",
        ] {
            assert_eq!(as_lists(text), text);
        }
    }
}
