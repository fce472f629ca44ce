//! What stands inside one block: words, marks, links, pictures. Read from Markdown events, always in one normal form.

use super::{
    cjk, clean,
    link::{self, LinkUse},
    path,
    raw_html::Hidden,
};
use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// A piece of inline text. Starts and ends are balanced; no mark stands inside one of its own sort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Inline {
    /// Words, single spaces, never empty.
    Text(String),
    /// Words shown letter by letter, never empty.
    Code(String),
    Start(Mark),
    End,
    /// A line break that the author wants.
    Break,
    Picture {
        source: String,
        alt: String,
        title: String,
    },
    /// The mark of a footnote.
    Note(String),
}

/// What a stretch of inline text is marked as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mark {
    Strong,
    Emphasis,
    Deleted,
    Link { to: String, title: String },
}

/// Asked for every address: where it leads on our pages, or `None` to keep the words only.
pub(super) type Resolve<'r> = dyn FnMut(&str, LinkUse) -> Option<String> + 'r;

/// Reads inline Markdown. Whatever blocks a careless text holds are read as one after the other on one line.
pub(super) fn parse(text: &str) -> Vec<Inline> {
    let mut reader = Reader::default();
    reader.read(text, &mut |address: &str, _: LinkUse| Some(address.to_owned()));
    reader.finish()
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

/// Turns events into inlines of the normal form: white space folded and outside of marks, no empty marks, neighbours
/// of one sort joined.
#[derive(Default)]
pub(super) struct Reader {
    inlines: Vec<Inline>,
    /// Marks opened in the Markdown; `false` for those that are passed over.
    opened: Vec<bool>,
    /// Marks that are open in `inlines`.
    open: Vec<Mark>,
    /// Marks that wait for their first visible letter.
    waiting: Vec<Mark>,
    /// The mark that the last inline ended.
    ended: Option<Mark>,
    gap: Option<Gap>,
    picture: Option<Picture>,
    hidden: Hidden,
    /// How much was written when the description of a picture without picture ended.
    described: (usize, usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    /// The end of a line: a space, but not in scripts without spaces.
    LineEnd,
    Space,
    Break,
}

/// A picture whose description is being read.
struct Picture {
    /// Pictures inside the description.
    depth: usize,
    source: Option<String>,
    title: String,
    alt: String,
}

impl Reader {
    /// Takes inline Markdown.
    pub fn read(&mut self, text: &str, resolve: &mut Resolve<'_>) {
        // Old footnotes: a mark is one without its note, which stands in another block.
        let options = Options::ENABLE_STRIKETHROUGH | Options::ENABLE_OLD_FOOTNOTES;
        let text = clean::lines(text);
        let text = cjk::with_emphasis_marked(text.trim_matches(clean::is_space));
        for event in Parser::new_ext(&text, options) {
            match event {
                Event::Start(tag) if is_block(&tag) => self.space(),
                event => self.take(event, resolve),
            }
        }
    }

    /// Takes one event; block tags are ignored.
    pub fn take(&mut self, event: Event<'_>, resolve: &mut Resolve<'_>) {
        if let Event::InlineHtml(html) | Event::Html(html) = &event {
            self.hidden.pass(html);
            if is_line_break(html) {
                self.line_break();
            }
            return;
        }
        match event {
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                self.open_picture(&dest_url, &title, resolve)
            }
            Event::End(TagEnd::Image) => self.close_picture(),
            Event::Start(tag) => self.start(tag, resolve),
            Event::End(
                TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough
                | TagEnd::Superscript
                | TagEnd::Subscript
                | TagEnd::Link,
            ) => self.end(),
            Event::Text(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.text(&text)
            }
            Event::Code(code) => self.code(&code),
            Event::SoftBreak => self.line_end(),
            Event::HardBreak => self.line_break(),
            Event::FootnoteReference(name) => self.note(&name),
            _ => {}
        }
    }

    /// Takes one piece that was read before, perhaps changed since.
    pub fn retake(&mut self, inline: Inline) {
        match inline {
            Inline::Text(text) => self.text(&text),
            Inline::Code(code) => self.code(&code),
            Inline::Break => self.line_break(),
            Inline::Note(name) => self.note(&name),
            Inline::Start(mark) => self.mark(Some(mark)),
            Inline::End => self.end(),
            Inline::Picture { .. } => {
                self.show();
                self.push(inline);
            }
        }
    }

    /// Everything read so far, and a clean reader again.
    pub fn finish(&mut self) -> Vec<Inline> {
        if let Some(picture) = &mut self.picture {
            picture.depth = 0;
            self.close_picture();
        }
        while !self.opened.is_empty() {
            self.end();
        }
        self.trim_end();
        std::mem::take(self).inlines
    }

    /// Cuts off space of other kinds, such as a no-break space, where a line ends.
    fn trim_end(&mut self) {
        if let Some(Inline::Text(text)) = self.inlines.last_mut() {
            text.truncate(text.trim_end().len());
            if text.is_empty() {
                self.inlines.pop();
            }
        }
    }

    /// A place where a line may be broken.
    pub fn space(&mut self) {
        match &mut self.picture {
            Some(picture) => picture.alt.push(' '),
            None => self.gap = self.gap.max(Some(Gap::Space)),
        }
    }

    /// A place where the source was broken into lines.
    fn line_end(&mut self) {
        match &mut self.picture {
            // Its description is brought on one line when all of it is known.
            Some(picture) => picture.alt.push('\n'),
            None => self.gap = self.gap.max(Some(Gap::LineEnd)),
        }
    }

    /// Words, as they are to be read.
    pub fn text(&mut self, text: &str) {
        if self.hidden.hides() {
            return;
        }
        if let Some(picture) = &mut self.picture {
            picture.alt.push_str(text);
            return;
        }
        for letter in text.chars() {
            if clean::is_space(letter) {
                self.space();
            } else if !clean::is_unwanted(letter) {
                self.letter(letter);
            }
        }
    }

    fn letter(&mut self, letter: char) {
        // Space of other kinds at an edge would be cut off by the next reader: leave it away at once.
        if letter.is_whitespace() && self.is_at_edge() {
            return;
        }
        self.show_before(Some(letter));
        match self.inlines.last_mut() {
            Some(Inline::Text(text)) => text.push(letter),
            _ => self.push(Inline::Text(letter.to_string())),
        }
    }

    fn line_break(&mut self) {
        match &self.picture {
            Some(_) => self.space(),
            None => self.gap = Some(Gap::Break),
        }
    }

    fn is_at_edge(&self) -> bool {
        self.inlines.is_empty() || self.gap == Some(Gap::Break)
    }

    fn code(&mut self, code: &str) {
        if self.hidden.hides() {
            return;
        }
        if let Some(picture) = &mut self.picture {
            picture.alt.push_str(code);
            return;
        }
        // Space at its ends parts it from its neighbours as well as space outside of it would.
        if code.starts_with(clean::is_space) {
            self.space();
        }
        let line = clean::one_line(code);
        let line = line.trim();
        if !line.is_empty() {
            self.show();
            match self.inlines.last_mut() {
                Some(Inline::Code(before)) => before.push_str(line),
                _ => self.push(Inline::Code(line.to_owned())),
            }
        }
        if code.ends_with(clean::is_space) {
            self.space();
        }
    }

    fn note(&mut self, name: &str) {
        if self.hidden.hides() || self.picture.is_some() {
            return;
        }
        let name = note_name(name);
        self.show();
        self.push(Inline::Note(name));
    }

    fn open_picture(&mut self, address: &str, title: &str, resolve: &mut Resolve<'_>) {
        if let Some(picture) = &mut self.picture {
            picture.depth += 1;
            return;
        }
        let source = resolve(&cjk::without_marks(address), LinkUse::Picture)
            .and_then(|address| link::normal(&address))
            .filter(|address| !self.hidden.hides() && link::is_allowed_picture(address));
        let title = clean::one_line(title);
        self.picture = Some(Picture { depth: 1, source, title, alt: String::new() });
    }

    fn close_picture(&mut self) {
        let Some(mut picture) = self.picture.take() else { return };
        picture.depth = picture.depth.saturating_sub(1);
        if picture.depth > 0 {
            self.picture = Some(picture);
            return;
        }
        let alt = clean::one_line(&picture.alt);
        let alt = alt.trim();
        match picture.source {
            Some(source) => {
                self.show();
                self.push(Inline::Picture { source, alt: alt.to_owned(), title: picture.title });
            }
            None => {
                // Two descriptions side by side are two words.
                if self.described == self.length() {
                    self.space();
                }
                self.text(alt);
                self.described = self.length();
            }
        }
    }

    /// How much is written: pieces, and letters of the last one.
    fn length(&self) -> (usize, usize) {
        let letters = match self.inlines.last() {
            Some(Inline::Text(text)) => text.len(),
            _ => 0,
        };
        (self.inlines.len(), letters)
    }

    fn start(&mut self, tag: Tag<'_>, resolve: &mut Resolve<'_>) {
        let mark = match tag {
            Tag::Emphasis => Some(Mark::Emphasis),
            Tag::Strong => Some(Mark::Strong),
            Tag::Strikethrough => Some(Mark::Deleted),
            Tag::Superscript | Tag::Subscript => None,
            Tag::Link { link_type, dest_url, title, .. } => target(link_type, dest_url, resolve)
                .map(|to| Mark::Link { to, title: clean::one_line(&title) }),
            _ => return,
        };
        self.mark(mark);
    }

    /// Opens a mark; `None` for one that is passed over.
    fn mark(&mut self, mark: Option<Mark>) {
        let fresh = mark.filter(|mark| {
            self.picture.is_none()
                && !self.open.iter().chain(&self.waiting).any(|other| is_same_sort(mark, other))
        });
        self.opened.push(fresh.is_some());
        self.waiting.extend(fresh);
    }

    fn end(&mut self) {
        if self.opened.pop() != Some(true) {
            return;
        }
        match self.waiting.pop() {
            // A link without words would be lost: show where it leads.
            Some(Mark::Link { to, title }) if to.starts_with("http") => {
                let words = to.clone();
                self.waiting.push(Mark::Link { to, title });
                self.text(&words);
                self.close();
            }
            Some(_) => {}
            None => self.close(),
        }
    }

    fn close(&mut self) {
        if let Some(mark) = self.open.pop() {
            self.push(Inline::End);
            self.ended = Some(mark);
        }
    }

    /// Writes what has to stand before something visible that is no letter.
    fn show(&mut self) {
        self.show_before(None);
    }

    /// Writes what has to stand before the next visible letter.
    fn show_before(&mut self, next: Option<char>) {
        let first = self.inlines.is_empty();
        match self.gap.take() {
            Some(Gap::LineEnd) if self.joins_lines(next) => {}
            Some(Gap::Space | Gap::LineEnd) if !first => match self.inlines.last_mut() {
                Some(Inline::Text(text)) => text.push(' '),
                _ => self.push(Inline::Text(" ".to_owned())),
            },
            Some(Gap::Break) if !first => {
                self.trim_end();
                self.push(Inline::Break);
            }
            _ => {}
        }
        for mark in std::mem::take(&mut self.waiting) {
            // What ended a moment ago and begins again did not end.
            if self.ended.as_ref() == Some(&mark) && !matches!(mark, Mark::Link { .. }) {
                self.inlines.pop();
                self.ended = None;
            } else {
                self.push(Inline::Start(mark.clone()));
            }
            self.open.push(mark);
        }
    }

    /// Whether the end of a line parts nothing: between two letters of a script without spaces.
    fn joins_lines(&self, next: Option<char>) -> bool {
        let is_mark = |inline: &&Inline| matches!(inline, Inline::Start(_) | Inline::End);
        let last = match self.inlines.iter().rev().find(|inline| !is_mark(inline)) {
            Some(Inline::Text(text)) => text.chars().next_back(),
            _ => None,
        };
        last.zip(next).is_some_and(|(last, next)| cjk::joins_lines(last, next))
    }

    fn push(&mut self, inline: Inline) {
        self.ended = None;
        self.inlines.push(inline);
    }
}

/// Where a link leads; `None` when a text may not lead there.
fn target(link_type: LinkType, address: CowStr<'_>, resolve: &mut Resolve<'_>) -> Option<String> {
    let address = cjk::without_marks(&address);
    let address = match link_type {
        LinkType::Email => Cow::Owned(format!("mailto:{address}")),
        _ => address,
    };
    let target = resolve(&address, LinkUse::Follow)?;
    link::normal(&target).filter(|target| link::is_allowed_link(target))
}

fn is_same_sort(mark: &Mark, other: &Mark) -> bool {
    std::mem::discriminant(mark) == std::mem::discriminant(other)
}

fn is_line_break(html: &str) -> bool {
    let name = html.trim_start_matches(['<', '/']).trim_end_matches(['>', '/']).trim();
    name.eq_ignore_ascii_case("br")
}

/// The name of a footnote in the letters that a path can hold. Markdown does not tell capital letters apart there. A name
/// with other letters, or a long one, is told apart from those that would look like it by a part of its hash.
pub(super) fn note_name(name: &str) -> String {
    let name = cjk::without_marks(name).to_lowercase();
    if path::is_name(&name) {
        return name;
    }
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(name.as_bytes())[..NAME_HASH]);
    let plain = |letter: char| if path::is_in_name(letter) { letter } else { '-' };
    let kept = path::LONGEST_NAME - 2 * NAME_HASH - 1;
    let mut name: String = name.chars().map(plain).take(kept).collect();
    name.push('-');
    name + &hash
}

/// Bytes of a hash that tell names apart.
const NAME_HASH: usize = 4;

/// The words alone: for descriptions, outlines and comparison.
pub(super) fn words(inlines: &[Inline]) -> String {
    let mut words = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => words.push_str(text),
            Inline::Picture { alt, .. } => words.push_str(alt),
            Inline::Break => words.push(' '),
            Inline::Start(_) | Inline::End | Inline::Note(_) => {}
        }
    }
    words
}
