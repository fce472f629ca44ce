//! Headings to which a page gives names of its own: `## The deadline {#until}` in Markdown, `<h2 id="until">` in HTML.
//! On our pages a heading has no such name; a link by it becomes one by the words of the heading.

use super::{super::rewrite::markdown_options, Page, Site};
use crate::domain::{language_tag::LanguageTag, text::anchors};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Longest heading of an HTML page in bytes, its tags included: whoever looked further for the end of each would read a
/// long page many times.
const REACH: usize = 2_000;

/// A heading with a name of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its own name.
    id: String,
    /// What its words make of it.
    anchor: String,
}

impl Site<'_> {
    /// Finds the named headings of every page.
    pub fn find_named(&mut self) {
        for (key, pages) in &self.pages {
            for (language, page) in pages {
                let named = named(page);
                if !named.is_empty() {
                    self.named.entry(key.clone()).or_default().insert(language.clone(), named);
                }
            }
        }
    }

    /// What a part of a page is called by its words, in that language, else in the source language, else in any.
    pub fn part(&self, key: &str, language: &LanguageTag, part: String) -> String {
        let Some(pages) = self.named.get(key) else { return part };
        let first = [language, &self.languages.source];
        let mut pages = first.into_iter().filter_map(|tag| pages.get(tag)).chain(pages.values());
        let found = pages.find_map(|named| named.iter().find(|named| named.id == part));
        found.map_or(part, |named| named.anchor.clone())
    }
}

fn named(page: &Page) -> Vec<Named> {
    match page.html {
        true if page.body.contains("id=") => named_in(&html_headings(&page.body)),
        false if page.body.contains("{#") => named_in(&page.body),
        _ => Vec::new(),
    }
}

fn named_in(markdown: &str) -> Vec<Named> {
    let options = markdown_options() | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut headings: Vec<(Option<String>, String)> = Vec::new();
    let mut is_open = false;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Heading { id, .. }) => {
                is_open = true;
                headings.push((id.map(|id| id.into_string()), String::new()));
            }
            Event::End(TagEnd::Heading(_)) => is_open = false,
            Event::Text(words) | Event::Code(words) if is_open => {
                if let Some((_, heading)) = headings.last_mut() {
                    heading.push_str(&words);
                }
            }
            _ => {}
        }
    }
    let anchors = anchors(headings.iter().map(|(_, words)| words.as_str()));
    let named = headings.into_iter().zip(anchors);
    named.filter_map(|((id, _), anchor)| Some(Named { id: id?, anchor })).collect()
}

/// The headings of an HTML page as Markdown with their names.
fn html_headings(html: &str) -> String {
    let mut markdown = String::new();
    for (start, _) in html.match_indices("<h") {
        let near = &html[start + 2..html.floor_char_boundary(start + REACH)];
        let Some(tag) = near.strip_prefix(|level: char| matches!(level, '1'..='6')) else {
            continue;
        };
        let Some((attributes, rest)) = tag.split_once('>') else { continue };
        let Some((inside, _)) = rest.split_once("</h") else { continue };
        let name = name(attributes).map(|name| format!(" {{#{name}}}")).unwrap_or_default();
        markdown.push_str(&format!("## {}{name}\n\n", words(inside)));
    }
    markdown
}

/// What `id` says among attributes; nothing where it could not stand behind a heading of Markdown.
fn name(attributes: &str) -> Option<&str> {
    let mut found = attributes.match_indices("id=");
    let (at, _) = found.find(|(at, _)| attributes[..*at].ends_with(char::is_whitespace))?;
    let value = &attributes[at + "id=".len()..];
    let quote = value.chars().next().filter(|sign| matches!(sign, '"' | '\''));
    let value = match quote {
        Some(quote) => value[1..].split(quote).next()?,
        None => value.split_whitespace().next()?,
    };
    let fits = !value.is_empty() && !value.contains(['{', '}', '#', ' ', '\n', '\t']);
    fits.then_some(value)
}

/// Words without their tags, on one line. Entities stay for the Markdown parser.
fn words(html: &str) -> String {
    let pieces = html.split('<').enumerate().map(|(place, piece)| match place {
        0 => piece,
        _ => piece.split_once('>').map_or("", |(_, after)| after),
    });
    pieces.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(named: &[Named]) -> Vec<(&str, &str)> {
        named.iter().map(|one| (one.id.as_str(), one.anchor.as_str())).collect()
    }

    #[test]
    fn names_of_headings_are_found_with_what_their_words_make() {
        let markdown = "## Plain\n\n## The deadline {#until}\n\nText {#no}\n\n## Plain {#again}\n";
        assert_eq!(pairs(&named_in(markdown)), [("until", "the-deadline"), ("again", "plain-1")]);
        let html = "<h1>A</h1><h2 class=\"x\" id=\"until\">Fecha <em>límite</em> &amp; más</h2><p id='p'>x</p>\n\
            <h3 id=two>B\n c</h3><h4 data-id=\"no\">D</h4><hr><h2 id=\"x y\">E</h2>";
        assert_eq!(
            pairs(&named_in(&html_headings(html))),
            [("until", "fecha-límite--más"), ("two", "b-c")]
        );
    }

    #[test]
    fn ab6_headings_without_an_end_are_not_looked_for_far_away() {
        assert_eq!(html_headings(&"<h2 id=a>".repeat(100_000)), "");
    }
}
