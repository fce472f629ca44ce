//! Changes the destinations of links and pictures inside a Markdown text and leaves every other byte as the author wrote it.

use super::source::{FILE_SCHEME, KEY_SCHEME};
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};
use std::{borrow::Cow, ops::Range};

/// A link or a picture as it stands in a text.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    pub picture: bool,
    /// Where it leads, without the title.
    pub destination: &'a str,
}

/// What becomes of a link or a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// It stays as it is.
    Keep,
    /// It leads there instead.
    To(String),
    /// A link becomes its words; a picture becomes its description, and nothing when that says nothing.
    Words,
}

/// Descriptions that describe nothing: the word "image" in the languages of the sources met so far.
const EMPTY_WORDS: [&str; 12] = [
    "image", "img", "picture", "photo", "imagen", "imagem", "صورة", "圖像", "图像", "圖片", "图片",
    "bild",
];

/// The Markdown that items and lessons may use.
pub fn markdown_options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_TASKLISTS
}

/// Asks `decide` about every link and picture of `markdown`, in order, and gives the changed text.
///
/// A tag that HTML does not know, such as `<year>`, is text: it gets a backslash, so that it stays readable.
/// Only [`Decision::To`] makes addresses of our own: where an author wrote something that looks like one, it is broken
/// with a backslash, so that no text can name a file outside the import. Work grows with the length of the text, not with the depth of its nesting.
pub fn rewrite(markdown: &str, decide: &mut dyn FnMut(Target<'_>) -> Decision) -> String {
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    for (event, range) in Parser::new_ext(markdown, markdown_options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                let decision = decide(Target { picture: false, destination: &dest_url });
                open.push(Open::new(link_type, false, title.into_string(), decision, &range));
            }
            Event::Start(Tag::Image { link_type, dest_url, title, .. }) => {
                let decision = decide(Target { picture: true, destination: &dest_url });
                open.push(Open::new(link_type, true, title.into_string(), decision, &range));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some(done) = open.pop() {
                    done.edit(markdown, &range, &mut edits);
                }
                if let Some(outer) = open.last_mut() {
                    outer.inner_end = range.end;
                }
            }
            event => {
                if let Event::InlineHtml(_) | Event::Html(_) = event {
                    escape_unknown_tags(&markdown[range.clone()], range.start, &mut edits);
                }
                if let Some(link) = open.last_mut() {
                    link.inner_end = link.inner_end.max(range.end);
                    if let Event::Text(words) | Event::Code(words) = &event {
                        link.words.push_str(words);
                    }
                }
            }
        }
    }
    apply(markdown, edits)
}

/// Where the links of `markdown` lead, in order; pictures are left out.
pub fn link_destinations(markdown: &str) -> Vec<String> {
    let events = Parser::new_ext(markdown, markdown_options());
    let links = events.filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
        _ => None,
    });
    links.collect()
}

/// The pictures of `markdown` whose description is missing or says nothing.
pub fn undescribed_pictures(markdown: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Option<(String, String)> = None;
    for event in Parser::new_ext(markdown, markdown_options()) {
        match event {
            Event::Start(Tag::Image { dest_url, .. }) => {
                open = Some((dest_url.into_string(), String::new()));
            }
            Event::Text(words) | Event::Code(words) => {
                if let Some((_, said)) = &mut open {
                    said.push_str(&words);
                }
            }
            Event::End(TagEnd::Image) => {
                let said_nothing = open.take().filter(|(_, words)| meaningful(words).is_none());
                found.extend(said_nothing.map(|(target, _)| target));
            }
            _ => {}
        }
    }
    found
}

/// A link or picture whose end was not met yet.
struct Open {
    link_type: LinkType,
    picture: bool,
    title: String,
    decision: Decision,
    inner_end: usize,
    words: String,
}

impl Open {
    fn new(
        link_type: LinkType,
        picture: bool,
        title: String,
        decision: Decision,
        range: &Range<usize>,
    ) -> Self {
        let inner_end = range.start + if picture { 2 } else { 1 };
        Self { link_type, picture, title, decision, inner_end, words: String::new() }
    }

    fn edit(self, markdown: &str, range: &Range<usize>, edits: &mut Vec<(Range<usize>, String)>) {
        let destination = match self.decision {
            Decision::Keep => return,
            Decision::Words if self.picture => {
                let words = meaningful(&self.words).map(escape_words).unwrap_or_default();
                drop_edits_inside(range, edits);
                edits.push((range.clone(), words));
                return;
            }
            Decision::Words => None,
            Decision::To(destination) => Some(destination),
        };
        if matches!(self.link_type, LinkType::Autolink | LinkType::Email) {
            let words = escape_words(&self.words);
            edits.push((
                range.clone(),
                match destination {
                    Some(destination) => format!("[{words}]({destination})"),
                    None => words,
                },
            ));
            return;
        }
        let mut range = range.clone();
        // The parser leaves the empty brackets of `[words][]` out of the range.
        if self.link_type == LinkType::Collapsed && markdown[range.end..].starts_with("[]") {
            range.end += 2;
        }
        let start = range.start + if self.picture { 2 } else { 1 };
        let closing = markdown[self.inner_end..range.end]
            .find(']')
            .map_or(range.end, |at| self.inner_end + at);
        match destination {
            Some(destination) => {
                let title = match self.title.as_str() {
                    "" => String::new(),
                    title => {
                        let title = title.replace('\\', "\\\\").replace('"', "\\\"");
                        format!(" \"{}\"", defused(&title))
                    }
                };
                edits.push((closing..range.end, format!("]({destination}{title})")));
            }
            None => {
                edits.push((range.start..start, String::new()));
                edits.push((closing..range.end, String::new()));
            }
        }
    }
}

/// What a picture's description says; `None` when it only says that there is a picture.
fn meaningful(words: &str) -> Option<&str> {
    let words = words.trim();
    let known = words.to_lowercase();
    (!words.is_empty() && !EMPTY_WORDS.contains(&known.as_str())).then_some(words)
}

/// Words that must not be read as Markdown.
pub fn escape_words(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for letter in words.chars() {
        if matches!(
            letter,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '&'
        ) {
            escaped.push('\\');
        }
        escaped.push(if letter == '\n' { ' ' } else { letter });
    }
    defused(&escaped).into_owned()
}

/// The text without anything that looks like an address of ours.
fn defused(text: &str) -> Cow<'_, str> {
    if !text.contains(KEY_SCHEME) && !text.contains(FILE_SCHEME) {
        return Cow::Borrowed(text);
    }
    let broken = |scheme: &str| scheme.replacen(':', "\\:", 1);
    Cow::Owned(
        text.replace(KEY_SCHEME, &broken(KEY_SCHEME)).replace(FILE_SCHEME, &broken(FILE_SCHEME)),
    )
}

fn drop_edits_inside(range: &Range<usize>, edits: &mut Vec<(Range<usize>, String)>) {
    while edits.last().is_some_and(|(edit, _)| edit.start >= range.start) {
        edits.pop();
    }
}

/// Puts a backslash before every `<` of `html` that does not begin a tag of HTML.
fn escape_unknown_tags(html: &str, offset: usize, edits: &mut Vec<(Range<usize>, String)>) {
    for (at, _) in html.match_indices('<') {
        if !begins_tag(&html[at..]) {
            edits.push((offset + at..offset + at, "\\".to_owned()));
        }
    }
}

/// Whether `text`, which begins with `<`, begins a tag of HTML, a comment or a declaration.
pub fn begins_tag(text: &str) -> bool {
    let rest = &text[1..];
    if rest.starts_with(['!', '?']) {
        return true;
    }
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    let length = rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len());
    // Upper case tags are left to old pages; `<FPCA>` in a sentence is no tag because nobody knows it.
    HTML_TAGS.contains(&rest[..length].to_ascii_lowercase().as_str())
}

const HTML_TAGS: [&str; 99] = [
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "audio",
    "b",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "body",
    "br",
    "button",
    "canvas",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "data",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "fieldset",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "legend",
    "li",
    "link",
    "main",
    "mark",
    "meta",
    "nav",
    "noscript",
    "object",
    "ol",
    "option",
    "p",
    "picture",
    "pre",
    "q",
    "s",
    "samp",
    "script",
    "section",
    "select",
    "small",
    "source",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
];

fn apply(markdown: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut changed = String::with_capacity(markdown.len());
    let mut at = 0;
    for (range, text) in edits {
        if range.start < at {
            continue;
        }
        changed.push_str(&defused(&markdown[at..range.start]));
        changed.push_str(&text);
        at = range.end;
    }
    changed.push_str(&defused(&markdown[at..]));
    changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Upper-cases what leads to `x…`, keeps what leads to `k…`, gives up the rest.
    fn changed(markdown: &str) -> String {
        rewrite(markdown, &mut |target| match target.destination.chars().next() {
            Some('x') => Decision::To(target.destination.to_uppercase()),
            Some('k') => Decision::Keep,
            _ => Decision::Words,
        })
    }

    #[test]
    fn only_destinations_change() {
        assert_eq!(
            changed("* a  [b *c*](x1 \"t \\\" u\") d\\\ne"),
            "* a  [b *c*](X1 \"t \\\" u\") d\\\ne"
        );
        assert_eq!(changed("[a\\]b](<x 1>)"), "[a\\]b](X 1)");
        assert_eq!(changed("[`a]b`](x1)[](x2)"), "[`a]b`](X1)[](X2)");
        assert_eq!(changed("![](x1)"), "![](X1)");
        assert_eq!(
            changed("[![alt](x1)](x2) and [![](k)](x2)"),
            "[![alt](X1)](X2) and [![](k)](X2)"
        );
    }

    #[test]
    fn what_leads_nowhere_becomes_words() {
        assert_eq!(changed("see [the *form*](no) now"), "see the *form* now");
        assert_eq!(changed("![A map [of] it](no)!"), "A map \\[of\\] it!");
        assert_eq!(changed("![image](no)![صورة](no)![](no)"), "");
        assert_eq!(changed("[![image](no)](x1)"), "[](X1)");
    }

    #[test]
    fn references_become_inline_links() {
        assert_eq!(
            changed("[a][r] [r] [r][]\n\n[r]: x1 'T'\n"),
            "[a](X1 \"T\") [r](X1 \"T\") [r](X1 \"T\")\n\n[r]: x1 'T'\n"
        );
        assert_eq!(changed("<xmpp:a@b> <kk:y>"), "[xmpp:a@b](XMPP:A@B) <kk:y>");
    }

    #[test]
    fn an_author_cannot_write_an_address_of_ours() {
        for wrote in [
            "semilla:file:/etc/passwd",
            "`semilla:file:../x`",
            "    semilla:file:/x\n",
            "[a](https://x/semilla:file:/x)",
            "![semilla:file:/x](no)",
            "<https://x/semilla:key:/x>",
            "[a](xy 'semilla:file:/x')",
            "[a](k 'semilla:file:/x')",
            "[r]: k\n[semilla:key:a][r]",
        ] {
            let changed = rewrite(wrote, &mut |target| match target.destination {
                "xy" => Decision::To("semilla:file:ours".to_owned()),
                "no" => Decision::Words,
                _ => Decision::Keep,
            });
            let left = changed.replace("(semilla:file:ours", "");
            assert!(
                !left.contains(FILE_SCHEME) && !left.contains(KEY_SCHEME),
                "{wrote} -> {changed}"
            );
        }
    }

    #[test]
    fn links_in_code_are_text() {
        assert_eq!(changed("`[a](no)`\n\n    [a](no)\n"), "`[a](no)`\n\n    [a](no)\n");
    }

    #[test]
    fn unknown_tags_stay_readable() {
        assert_eq!(
            changed("Card <FPCA> and <b>bold</b> <year>"),
            "Card \\<FPCA> and <b>bold</b> \\<year>"
        );
        assert_eq!(changed("<name of author>\n"), "\\<name of author>\n");
    }

    #[test]
    fn depth_costs_nothing() {
        for deep in [
            "[".repeat(100_000),
            "![".repeat(100_000),
            "> ".repeat(100_000),
            "- ".repeat(50_000),
            "*a ".repeat(50_000),
        ] {
            assert_eq!(changed(&deep).len(), deep.len());
        }
    }

    proptest! {
        #[test]
        fn keeping_everything_changes_nothing_but_unknown_tags(markdown in "[a-z \\n\\[\\]()!*`\\\\_>#|-]{0,200}") {
            prop_assert_eq!(rewrite(&markdown, &mut |_| Decision::Keep), markdown);
        }

        #[test]
        fn any_text_survives(markdown in "\\PC{0,100}") {
            changed(&markdown);
        }

        #[test]
        fn no_given_up_destination_is_left(words in "[a-z]{1,8}", around in "[a-z *_\\n>]{0,30}") {
            let markdown = format!("{around} [{words}](nowhere) {around}");
            let left = Parser::new_ext(&changed(&markdown), markdown_options())
                .filter(|event| matches!(event, Event::Start(Tag::Link { .. } | Tag::Image { .. })))
                .count();
            prop_assert_eq!(left, 0);
        }
    }

    #[test]
    fn row_1_1_1_pictures_that_say_nothing_are_found() {
        let text = "![A door](a.png) ![](b.png) [![image](c.png)](d) ![*An* `oak`](e.png)";
        assert_eq!(undescribed_pictures(text), ["b.png", "c.png"]);
    }
}
