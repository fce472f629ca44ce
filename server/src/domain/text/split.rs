//! From Markdown to blocks.

use super::{
    Block, BlockKind, BlockPath, cjk, clean,
    inline::{self, Inline, Reader, Resolve},
    limits::{MOST_BLOCKS, MOST_BYTES, MOST_COLUMNS, TextError},
    link::LinkUse,
    path::{self, Container},
    raw_html,
    structure::{Opening, Structure},
    write_inline,
};
use pulldown_cmark::{Alignment, CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::collections::{HashMap, HashSet, VecDeque};

/// The blocks of a text, in the order in which they are read; footnotes come last.
///
/// `title` and `summary` are plain text and make no block when empty. `markdown` is CommonMark with tables, footnotes,
/// task lists and strikethrough; in Chinese, Japanese and Korean emphasis may begin and end beside letters, and the end of
/// a line between two letters without spaces is none. HTML in it loses its tags, links to elsewhere than [`super::is_allowed_link`] says
/// become words, pictures other than [`super::is_allowed_picture`] leave their descriptions. Headings begin at level 2
/// and skip none. Fails when the text is beyond one of the limits of this folder.
pub fn split(title: &str, summary: &str, markdown: &str) -> Result<Vec<Block>, TextError> {
    split_resolving(title, summary, markdown, |address, _| Some(address.to_owned()))
}

/// Like [`split`], and every address in the body is first given to `resolve`, as it was written but for escapes, to be
/// replaced by another one (an import turns its own addresses into ours), or to be dropped by `None`.
pub fn split_resolving(
    title: &str,
    summary: &str,
    markdown: &str,
    mut resolve: impl FnMut(&str, LinkUse) -> Option<String>,
) -> Result<Vec<Block>, TextError> {
    let bytes = title.len() + summary.len() + markdown.len();
    if bytes > MOST_BYTES {
        return Err(TextError::TooLong { bytes });
    }
    let markdown = clean::lines(markdown);
    let markdown = cjk::with_emphasis_marked(&markdown);
    let mut splitter = Splitter::default();
    for event in Parser::new_ext(&markdown, options()) {
        splitter.take(event, &mut resolve)?;
    }
    splitter.flush()?;
    let mut blocks = Vec::new();
    for (kind, text) in [(BlockKind::Title, title), (BlockKind::Summary, summary)] {
        let text = clean::one_line(text);
        if !text.is_empty() {
            blocks.push(Block { path: BlockPath::default(), kind, text });
        }
    }
    blocks.extend(splitter.finish());
    Ok(blocks)
}

/// CommonMark with tables, footnotes, struck-out words and task lists.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
}

#[derive(Default)]
struct Splitter {
    structure: Structure,
    reader: Reader,
    verbatim: Option<Verbatim>,
    blocks: Vec<Block>,
    footnotes: Vec<Block>,
}

/// Lines that are read as they are.
struct Verbatim {
    /// The kind of code; `None` for HTML.
    code: Option<BlockKind>,
    text: String,
}

impl Splitter {
    fn take(&mut self, event: Event<'_>, resolve: &mut Resolve<'_>) -> Result<(), TextError> {
        match (event, &mut self.verbatim) {
            (Event::Start(tag), _) => return self.start(tag, resolve),
            (Event::End(tag), _) => return self.end(tag, resolve),
            (Event::Text(text) | Event::Html(text), Some(verbatim)) => {
                verbatim.text.push_str(&cjk::without_marks(&text))
            }
            (Event::Rule, _) => {
                self.flush()?;
                return self.push(BlockKind::Rule, String::new());
            }
            (Event::TaskListMarker(checked), _) => self.structure.mark_task(checked),
            (event, _) => self.reader.take(event, resolve),
        }
        Ok(())
    }

    fn start(&mut self, tag: Tag<'_>, resolve: &mut Resolve<'_>) -> Result<(), TextError> {
        let opening = match tag {
            Tag::BlockQuote(_) => Opening::Quote,
            Tag::List(start) => Opening::List(start),
            Tag::Item => Opening::Entry,
            Tag::FootnoteDefinition(name) => Opening::Footnote(inline::note_name(&name)),
            Tag::Table(columns) => Opening::Table(letters(&columns)?),
            Tag::TableHead => Opening::HeaderRow,
            Tag::TableRow => Opening::Row,
            Tag::TableCell => Opening::Cell,
            Tag::Paragraph | Tag::Heading { .. } => return self.flush(),
            Tag::CodeBlock(kind) => {
                let info = match &kind {
                    CodeBlockKind::Fenced(info) => info,
                    CodeBlockKind::Indented => "",
                };
                self.verbatim = Some(Verbatim {
                    code: Some(BlockKind::code(&cjk::without_marks(info))),
                    text: String::new(),
                });
                return self.flush();
            }
            Tag::HtmlBlock => {
                self.verbatim = Some(Verbatim { code: None, text: String::new() });
                return self.flush();
            }
            inline => {
                self.reader.take(Event::Start(inline), resolve);
                return Ok(());
            }
        };
        self.flush()?;
        // A box belongs to words; before a list, a quote or a table it is none.
        self.structure.take_task();
        self.structure.enter(opening);
        Ok(())
    }

    fn end(&mut self, tag: TagEnd, resolve: &mut Resolve<'_>) -> Result<(), TextError> {
        match tag {
            TagEnd::Paragraph => self.flush(),
            TagEnd::Heading(level) => self.flush_heading(level),
            TagEnd::CodeBlock | TagEnd::HtmlBlock => self.end_verbatim(resolve),
            TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::Table
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::TableCell => {
                self.flush()?;
                self.structure.leave();
                Ok(())
            }
            inline => {
                self.reader.take(Event::End(inline), resolve);
                Ok(())
            }
        }
    }

    fn end_verbatim(&mut self, resolve: &mut Resolve<'_>) -> Result<(), TextError> {
        let Some(Verbatim { code, text }) = self.verbatim.take() else { return Ok(()) };
        if let Some(kind) = code {
            let text = text.strip_suffix('\n').unwrap_or(&text);
            return if text.trim().is_empty() { Ok(()) } else { self.push(kind, text.to_owned()) };
        }
        for paragraph in raw_html::paragraphs(&text) {
            self.reader.read(&paragraph, resolve);
            self.flush()?;
        }
        Ok(())
    }

    /// Ends the running text, if there is one: that of a paragraph, a tight list item or a cell.
    fn flush(&mut self) -> Result<(), TextError> {
        let text = write_inline::write(self.reader.finish());
        if text.is_empty() {
            return Ok(());
        }
        let kind = match (self.structure.cell(), self.structure.take_task()) {
            (Some(true), _) => BlockKind::HeaderCell,
            (Some(false), _) => BlockKind::Cell,
            (None, Some(checked)) => BlockKind::Task { checked },
            (None, None) => BlockKind::Paragraph,
        };
        self.push(kind, text)
    }

    /// A heading stands on one line, so that there is one way to write it.
    fn flush_heading(&mut self, level: HeadingLevel) -> Result<(), TextError> {
        let mut line = Reader::default();
        for inline in self.reader.finish() {
            match inline {
                Inline::Break => line.space(),
                inline => line.retake(inline),
            }
        }
        // A box in a heading is none: Markdown has no way to write that on one line.
        self.structure.take_task();
        let text = write_inline::write(line.finish());
        if text.is_empty() { Ok(()) } else { self.push(BlockKind::Heading(level as u8), text) }
    }

    fn push(&mut self, kind: BlockKind, text: String) -> Result<(), TextError> {
        // Nor does it belong to words behind a rule or code.
        self.structure.take_task();
        if self.blocks.len() + self.footnotes.len() >= MOST_BLOCKS {
            return Err(TextError::TooManyBlocks);
        }
        let block = Block { path: self.structure.path(), kind, text };
        if self.structure.is_in_footnote() {
            self.footnotes.push(block);
        } else {
            self.blocks.push(block);
        }
        Ok(())
    }

    /// All blocks, each as what it is among its neighbours.
    fn finish(mut self) -> Vec<Block> {
        sort_footnotes(&self.blocks, &mut self.footnotes);
        let mut blocks = self.blocks;
        blocks.append(&mut self.footnotes);
        drop_lost_notes(&mut blocks);
        number_headings(&mut blocks);
        name_items(&mut blocks);
        blocks
    }
}

/// One letter for each column, as in the path.
fn letters(columns: &[Alignment]) -> Result<String, TextError> {
    if columns.len() > MOST_COLUMNS {
        return Err(TextError::TooManyColumns { columns: columns.len() });
    }
    let letter = |alignment: &Alignment| match alignment {
        Alignment::None => 'n',
        Alignment::Left => 's',
        Alignment::Center => 'c',
        Alignment::Right => 'e',
    };
    Ok(columns.iter().map(letter).collect())
}

/// Footnotes in the order in which somebody meets them who reads on, those that are never mentioned last.
fn sort_footnotes(blocks: &[Block], footnotes: &mut [Block]) {
    if footnotes.is_empty() {
        return;
    }
    let order = order_of_notes(blocks, footnotes);
    footnotes.sort_by_key(|block| footnote(&block.path).and_then(|name| order.get(name).copied()));
}

/// The place of each footnote: first what the text mentions, then what those footnotes mention, and so on; then the first
/// that nobody mentioned, with what it mentions. Sorted footnotes keep this order.
fn order_of_notes(blocks: &[Block], footnotes: &[Block]) -> HashMap<String, usize> {
    let mut of_name: HashMap<&str, Vec<&Block>> = HashMap::new();
    let mut defined = Vec::new();
    for (name, block) in footnotes.iter().filter_map(|block| Some((footnote(&block.path)?, block)))
    {
        of_name.entry(name).or_default().push(block);
        defined.push(name);
    }
    let mut waiting: VecDeque<String> = blocks.iter().flat_map(notes).collect();
    let mut defined = defined.into_iter().map(str::to_owned);
    let mut order = HashMap::new();
    while let Some(name) = waiting.pop_front().or_else(|| defined.next()) {
        if order.contains_key(&name) {
            continue;
        }
        let own = of_name.get(name.as_str()).into_iter().flatten();
        waiting.extend(own.flat_map(|block| notes(block)));
        let next = order.len();
        order.insert(name, next);
    }
    order
}

fn footnote(path: &BlockPath) -> Option<&str> {
    match path.containers().next() {
        Some(Container::Footnote { name }) => Some(name),
        _ => None,
    }
}

/// The footnotes that a block mentions.
fn notes(block: &Block) -> Vec<String> {
    if !block.kind.holds_markdown() || !block.text.contains("[^") {
        return Vec::new();
    }
    let note = |inline| match inline {
        Inline::Note(name) => Some(name),
        _ => None,
    };
    inline::parse(&block.text).into_iter().filter_map(note).collect()
}

/// A mark whose footnote says nothing becomes the letters that were typed.
fn drop_lost_notes(blocks: &mut [Block]) {
    let known: HashSet<String> =
        blocks.iter().filter_map(|block| footnote(&block.path)).map(str::to_owned).collect();
    for block in blocks {
        if notes(block).iter().all(|note| known.contains(note)) {
            continue;
        }
        let mut reader = Reader::default();
        for inline in inline::parse(&block.text) {
            match inline {
                Inline::Note(name) if !known.contains(&name) => reader.text(&format!("[^{name}]")),
                inline => reader.retake(inline),
            }
        }
        block.text = write_inline::write(reader.finish());
    }
}

/// Level 1 is the title of the page: headings begin at 2, and none is more than one deeper than the one it belongs to.
fn number_headings(blocks: &mut [Block]) {
    let mut above: Vec<u8> = Vec::new();
    for block in blocks {
        if let BlockKind::Heading(level) = &mut block.kind {
            above.retain(|upper| *upper < *level);
            above.push(*level);
            *level = u8::try_from(above.len() + 1).unwrap_or(6).min(6);
        }
    }
}

/// A text that is all there is of a list entry, but for lists inside it, is an item, whether or not the author put
/// blank lines around it.
fn name_items(blocks: &mut [Block]) {
    for place in 0..blocks.len() {
        let (before, from) = blocks.split_at_mut(place);
        let Some((block, after)) = from.split_first_mut() else { continue };
        let in_entry = matches!(block.path.containers().next_back(), Some(Container::Entry { .. }));
        let first = !before.last().is_some_and(|before| block.path.holds(&before.path));
        if block.kind == BlockKind::Paragraph && in_entry && first && only_lists(&block.path, after)
        {
            block.kind = BlockKind::Item;
        }
    }
}

fn only_lists(entry: &BlockPath, after: &[Block]) -> bool {
    let depth = entry.words().count();
    after.iter().take_while(|block| entry.holds(&block.path)).all(|block| {
        let inner = block.path.words().nth(depth).and_then(path::container);
        matches!(inner, Some(Container::Bullets | Container::Numbers { .. }))
    })
}
