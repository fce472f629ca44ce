//! HTML that may stand on a page. Its type can only be had from the sanitiser, or back from our own column.

use super::{
    Block, BlockKind,
    inline::{self, Inline, Mark},
    link::{self, LINK_SCHEMES, OURS},
    notes,
};
use ammonia::{Builder, UrlRelative};
use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    fmt,
    ops::Range,
    sync::LazyLock,
};

/// What links to other sites carry: no advertising for spam, no access to our window, no address of the reader's page.
const FOREIGN: &str = "nofollow noopener noreferrer";

const END_OF_LINK: &str = "</a>";

/// HTML that went through the sanitiser.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct SanitisedHtml(String);

impl SanitisedHtml {
    /// Takes back what the sanitiser wrote into our own column. Never for anything else.
    pub fn from_trusted_column(html: String) -> Self {
        Self(html)
    }

    /// For the neighbours in this folder, who join sanitised pieces with tags of their own.
    pub(super) fn of_safe_pieces(html: String) -> Self {
        Self(html)
    }

    /// The HTML.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The HTML, for the page or the column.
    pub fn into_string(self) -> String {
        self.0
    }

    /// Nothing at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Fills in `semilla:` addresses of links and pictures: `address` gets what follows `semilla:` and gives an
    /// address of a page or file of ours (a path such as `/en/library/x`, or `#x` for a place on this page), or `None` to
    /// leave the words without a link. Borrowed when there is nothing to fill in.
    pub fn fill_in(&self, mut address: impl FnMut(&str) -> Option<String>) -> Cow<'_, Self> {
        let html = self.0.as_str();
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        for Ours { tag, name, value, end } in ours(html) {
            let target = unescape(&html[value.start + OURS.len()..value.end]);
            match address(&target).filter(|address| is_place_of_ours(address)) {
                Some(address) => {
                    let mut escaped = String::with_capacity(address.len());
                    escape_attribute(&mut escaped, &address);
                    edits.push((value, escaped));
                }
                // Without an address there is no link: its words stay. No link stands inside another one.
                None if html[tag.clone()].starts_with("<a ") => {
                    let length = html[tag.end..].find(END_OF_LINK);
                    edits.extend(length.map(|length| {
                        let end = tag.end + length;
                        (end..end + END_OF_LINK.len(), String::new())
                    }));
                    edits.push((tag, String::new()));
                }
                // A picture without an address shows its words.
                None => edits.push((html[..name].trim_end().len()..end, String::new())),
            }
        }
        if edits.is_empty() {
            return Cow::Borrowed(self);
        }
        edits.sort_by_key(|(range, _)| range.start);
        let mut filled = String::with_capacity(html.len());
        let mut written = 0;
        for (range, text) in edits {
            filled.push_str(&html[written..range.start]);
            filled.push_str(&text);
            written = range.end;
        }
        filled.push_str(&html[written..]);
        Cow::Owned(Self(filled))
    }

    /// The words without the tags and without the marks of footnotes: for outlines, descriptions and share texts.
    pub fn plain_text(&self) -> String {
        let mut words = String::with_capacity(self.0.len());
        let mut rest = self.0.as_str();
        while let Some(start) = rest.find('<') {
            push_unescaped(&mut words, &rest[..start]);
            if rest[start..].starts_with(notes::MARK) {
                rest = &rest[start + notes::mark_length(&rest[start..])..];
                continue;
            }
            // A `>` inside an attribute is escaped or not, depending on the writer: quotes decide.
            let end = tag_length(&rest[start..]);
            if rest[start..].starts_with("<br") {
                words.push(' ');
            }
            rest = &rest[start + end..];
        }
        push_unescaped(&mut words, rest);
        words
    }
}

impl fmt::Debug for SanitisedHtml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The inline HTML of a block, without an element around it. `semilla:` addresses stay for the page to fill in, and
/// whoever knows how large a picture is adds that.
pub fn render_block(block: &Block) -> SanitisedHtml {
    let mut html = String::with_capacity(block.text.len() + block.text.len() / 8);
    if matches!(block.kind, BlockKind::Code { .. } | BlockKind::Title | BlockKind::Summary) {
        escape_text(&mut html, &block.text);
    } else if block.kind.holds_markdown() {
        write(&mut html, &inline::parse(&block.text));
    }
    // Without a tag there is nothing to sanitise, and most blocks have none.
    if html.contains('<') {
        SanitisedHtml(SANITISER.clean(&html).to_string())
    } else {
        SanitisedHtml(html)
    }
}

fn write(html: &mut String, inlines: &[Inline]) {
    let mut open = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => escape_text(html, text),
            Inline::Code(code) => {
                html.push_str("<code>");
                escape_text(html, code);
                html.push_str("</code>");
            }
            Inline::Break => html.push_str("<br>"),
            Inline::Picture { source, alt, title } => picture(html, source, alt, title),
            Inline::Note(name) => {
                html.push_str(notes::MARK);
                escape_attribute(html, name);
                html.push_str("\">");
                escape_text(html, name);
                html.push_str("</a></sup>");
            }
            Inline::Start(mark) => {
                let end = match mark {
                    Mark::Strong => "strong",
                    Mark::Emphasis => "em",
                    Mark::Deleted => "del",
                    Mark::Link { .. } => "a",
                };
                html.push('<');
                html.push_str(end);
                if let Mark::Link { to, title } = mark {
                    attribute(html, "href", to);
                    if to.starts_with("http") {
                        attribute(html, "rel", FOREIGN);
                    }
                    if !title.is_empty() {
                        attribute(html, "title", title);
                    }
                }
                html.push('>');
                open.push(end);
            }
            Inline::End => {
                html.push_str("</");
                html.push_str(open.pop().unwrap_or("span"));
                html.push('>');
            }
        }
    }
}

fn picture(html: &mut String, source: &str, alt: &str, title: &str) {
    html.push_str("<img");
    attribute(html, "src", source);
    attribute(html, "alt", alt);
    if !title.is_empty() {
        attribute(html, "title", title);
    }
    html.push('>');
}

/// A second pair of eyes behind our own writer, with its own short list: whatever slips through the first meets this.
static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(["a", "strong", "em", "del", "code", "br", "sup", "img"]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href", "rel", "title"])),
            ("img", HashSet::from(["src", "alt", "title"])),
        ]))
        .clean_content_tags(HashSet::from(["script", "style", "svg", "math", "iframe", "template"]))
        .url_schemes(LINK_SCHEMES.into_iter().chain(["semilla"]).collect())
        .url_relative(UrlRelative::PassThrough)
        .link_rel(None)
        .attribute_filter(|element, name, value| {
            let allowed = match (element, name) {
                (_, "href") => link::is_allowed_link(value) || value.starts_with("#footnote-"),
                (_, "src") => link::is_allowed_picture(value),
                (_, "rel") => value == FOREIGN,
                _ => true,
            };
            allowed.then_some(Cow::Borrowed(value))
        });
    builder
});

/// An attribute that has yet to be filled in.
struct Ours {
    /// The tag that it stands in.
    tag: Range<usize>,
    /// Where its name begins.
    name: usize,
    /// Its value, between the quotes.
    value: Range<usize>,
    /// Behind the last quote.
    end: usize,
}

/// Every attribute that has yet to be filled in. Tags tell attributes from words: words hold quotes as they were typed,
/// but never a `<`. Goes over the HTML once, whatever it says: every page is filled in when it is read.
fn ours(html: &str) -> impl Iterator<Item = Ours> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let tag = from + html[from..].find('<')?;
            let end = tag + tag_length(&html[tag..]);
            from = end;
            let Some(found) = ours_in(&html[tag..end]) else { continue };
            // A tag has one such attribute at most: `href` of links, `src` of pictures.
            return Some(Ours {
                tag: tag..end,
                name: tag + found.name,
                value: tag + found.value.start..tag + found.value.end,
                end: tag + found.end,
            });
        }
    })
}

fn ours_in(tag: &str) -> Option<Ours> {
    tag.match_indices("=\"semilla:").find_map(|(at, _)| {
        let name = ["href", "src"].into_iter().find(|name| tag[..at].ends_with(name))?;
        let from = at + "=\"".len();
        let length = tag[from..].find('"')?;
        let value = from..from + length;
        Some(Ours { tag: 0..tag.len(), name: at - name.len(), end: value.end + 1, value })
    })
}

/// A path on this site, or a place on this page: nothing that leads elsewhere may be filled in.
fn is_place_of_ours(address: &str) -> bool {
    let is_path = address.starts_with('/') && !address.starts_with("//");
    (is_path || address.starts_with('#')) && !address.contains(['\\', '\n', '\r', '\t'])
}

pub(super) fn attribute(html: &mut String, name: &str, value: &str) {
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    escape_attribute(html, value);
    html.push('"');
}

pub(super) fn escape_attribute(html: &mut String, value: &str) {
    escape(html, value, &['&', '"', '<', '>', '\u{a0}']);
}

pub(super) fn escape_text(html: &mut String, text: &str) {
    escape(html, text, &['&', '<', '>', '\u{a0}']);
}

fn escape(html: &mut String, text: &str, signs: &[char]) {
    let mut rest = text;
    while let Some(place) = rest.find(signs) {
        html.push_str(&rest[..place]);
        let mut letters = rest[place..].chars();
        html.push_str(match letters.next() {
            Some('&') => "&amp;",
            Some('"') => "&quot;",
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            _ => "&nbsp;",
        });
        rest = letters.as_str();
    }
    html.push_str(rest);
}

pub(super) fn tag_length(tag: &str) -> usize {
    let mut quoted = false;
    for (place, byte) in tag.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return place + 1,
            _ => {}
        }
    }
    tag.len()
}

fn unescape(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    push_unescaped(&mut words, text);
    words
}

fn push_unescaped(words: &mut String, text: &str) {
    const SIGNS: &[(&str, char)] =
        &[("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&nbsp;", '\u{a0}')];
    let mut rest = text;
    while let Some(place) = rest.find('&') {
        words.push_str(&rest[..place]);
        rest = &rest[place..];
        let sign = SIGNS.iter().find(|(entity, _)| rest.starts_with(entity));
        let (length, letter) = sign.map_or((1, '&'), |(entity, letter)| (entity.len(), *letter));
        words.push(letter);
        rest = &rest[length..];
    }
    words.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn html(text: &str) -> String {
        let block =
            Block { path: Default::default(), kind: BlockKind::Paragraph, text: text.to_owned() };
        render_block(&block).into_string()
    }

    #[test]
    fn marks_links_and_pictures_become_elements() {
        assert_eq!(
            html("A **b** *c* ~~d~~ `<e>` & f\\\ng"),
            "A <strong>b</strong> <em>c</em> <del>d</del> <code>&lt;e&gt;</code> &amp; f<br>g"
        );
        assert_eq!(
            html("[a](https://a.example \"T\")"),
            "<a href=\"https://a.example\" rel=\"nofollow noopener noreferrer\" title=\"T\">a</a>"
        );
        assert_eq!(
            html("[a](semilla:x#y) [b](tel:+1)"),
            "<a href=\"semilla:x#y\">a</a> <a href=\"tel:+1\">b</a>"
        );
        assert_eq!(
            html("![a \"b\"](/files/0/a.png)"),
            "<img src=\"/files/0/a.png\" alt=\"a &quot;b&quot;\">"
        );
        assert_eq!(html("a[^1]"), "a<sup><a href=\"#footnote-1\">1</a></sup>");
    }

    #[test]
    fn titles_and_code_are_plain() {
        for kind in [BlockKind::Title, BlockKind::Summary, BlockKind::Code { language: None }] {
            let block = Block { path: Default::default(), kind, text: "*a* <b> [c](d)".to_owned() };
            assert_eq!(render_block(&block).as_str(), "*a* &lt;b&gt; [c](d)");
            assert_eq!(render_block(&block).plain_text(), block.text);
        }
    }

    #[test]
    fn places_of_ours_are_filled_in() {
        let html = render_block(&Block {
            path: Default::default(),
            kind: BlockKind::Paragraph,
            text: "[a](semilla:1&2) [b](semilla:gone) ![c](semilla:3) href=\"semilla:4\" [d](https://d.example)".to_owned(),
        });
        let filled = html.fill_in(|target| (target != "gone").then(|| format!("/x?\"{target}")));
        assert_eq!(
            filled.as_str(),
            "<a href=\"/x?&quot;1&amp;2\">a</a> b <img src=\"/x?&quot;3\" alt=\"c\"> \
             href=\"semilla:4\" <a href=\"https://d.example\" rel=\"nofollow noopener noreferrer\">d</a>"
        );
        assert!(matches!(SanitisedHtml::default().fill_in(|_| None), Cow::Borrowed(_)));
        let elsewhere = html.fill_in(|_| Some("//evil.example".to_owned()));
        assert!(!elsewhere.as_str().contains("evil"));
    }

    #[test]
    fn a_link_to_nothing_keeps_its_words_and_no_tag() {
        let filled = |text: &str, there: &[&str]| {
            let html = SanitisedHtml(html(text));
            let filled =
                html.fill_in(|name| there.contains(&name).then(|| format!("#{name}"))).into_owned();
            filled.into_string()
        };
        assert_eq!(filled("[a *b*](semilla:x), [c](semilla:y)", &[]), "a <em>b</em>, c");
        assert_eq!(
            filled("[a](semilla:x) [b](semilla:y) [c](semilla:z)", &["y"]),
            "a <a href=\"#y\">b</a> c"
        );
        // A picture inside keeps its own address.
        assert_eq!(
            filled("[![a](semilla:p) b](semilla:x)[^1]", &["p"]),
            "<img src=\"#p\" alt=\"a\"> b<sup><a href=\"#footnote-1\">1</a></sup>"
        );
    }

    /// How attributes were found before: at each one that looks like it, what stands before is searched to its beginning.
    fn found_backwards(html: &str, looked: &mut usize) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for (at, _) in html.match_indices("=\"semilla:") {
            let before = &html.as_bytes()[..at];
            let sign =
                before.iter().rev().inspect(|_| *looked += 1).find(|byte| b"<>".contains(byte));
            let named = html[..at].ends_with("href") || html[..at].ends_with("src");
            if let (Some(b'<'), true, Some(length)) = (sign, named, html[at + 2..].find('"')) {
                found.push(at + 2..at + 2 + length);
            }
        }
        found
    }

    #[test]
    fn ab6_words_that_look_like_addresses_of_ours_are_passed_once() {
        let words = |count: usize| html(&"href=\"semilla:x\" ".repeat(count));
        // Without a tag there is nothing to look into: one search for the first, and the end.
        assert_eq!(ours(&words(2_000)).count(), 0);
        let looked = |count: usize| {
            let mut looked = 0;
            found_backwards(&words(count), &mut looked);
            looked
        };
        // The twin: looking back from each costs four times as much for twice the words.
        assert!(looked(2_000) > 3 * looked(1_000));
    }

    proptest! {
        #[test]
        fn addresses_of_ours_are_found_as_they_were_before(pieces in prop::collection::vec(prop::sample::select(vec![
            "[a](semilla:b)", "![c](semilla:d)", "href=\"semilla:e\"", "=\"semilla:", "[a](https://a.b \"src=semilla:f\")", "> ", "*g*", " \" ", "<", "&",
        ]), 0..12)) {
            let html = html(&pieces.concat());
            let found: Vec<Range<usize>> = ours(&html).map(|one| one.value).collect();
            prop_assert_eq!(found, found_backwards(&html, &mut 0), "{}", html);
        }
    }

    #[test]
    fn the_words_come_back() {
        let words = SanitisedHtml("a &amp;<br><a title=\"x > y\">b &lt;c</a>&nbsp;d".to_owned());
        assert_eq!(words.plain_text(), "a & b <c\u{a0}d");
        let noted = html("One[^nlra-section-7], two[^a.b].");
        assert_eq!(SanitisedHtml(noted).plain_text(), "One, two.");
    }

    #[test]
    fn the_sanitiser_alone_lets_nothing_through() {
        for bad in [
            "<script>alert(1)</script>",
            "<a href=\"javascript:alert(1)\" onclick=\"alert(1)\" style=\"x\" rel=\"opener\" id=\"x\">",
            "<img src=\"https://x.example/a.png\" srcset=\"x\" onerror=\"alert(1)\">",
            "<svg><a href=\"https://x.example\"></svg>",
            "<p class=\"x\"><iframe src=\"/files/a\">",
        ] {
            let clean = SANITISER.clean(bad).to_string();
            for word in
                ["script", "alert", "style", "src", "opener", "id=", "svg", "class", "iframe"]
            {
                assert!(!clean.contains(word), "{clean}");
            }
        }
    }
}
