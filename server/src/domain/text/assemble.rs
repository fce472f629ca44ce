//! Puts rendered blocks on a page: containers, elements, languages. Nothing is parsed here; every page goes through it.

use super::{
    BlockKind, BlockPath, NoteNumbers, SanitisedHtml,
    html::{attribute, escape_attribute},
    path::{self, Container},
};
use std::collections::HashMap;

/// A block with its place on a page.
#[derive(Debug, Clone, Copy)]
pub struct PlacedBlock<'a> {
    /// The anchor of its element.
    pub id: Option<&'a str>,
    /// The containers around it.
    pub path: &'a BlockPath,
    pub kind: &'a BlockKind,
    /// Its inline HTML, addresses filled in.
    pub html: &'a SanitisedHtml,
    /// The language of its text, where it is not that of the page.
    pub lang: Option<&'a str>,
    /// The direction of that language: `ltr` or `rtl`.
    pub dir: Option<&'a str>,
    /// A class for its element.
    pub class: Option<&'static str>,
    /// A word about the block, such as the name of its language: HTML, already escaped, and with a language of its own
    /// where the block has one.
    pub note: Option<&'a str>,
    /// What stands behind the words, such as how the original changed: elements, already escaped, with languages of
    /// their own. Behind the element of a paragraph, inside that of a list entry or cell.
    pub after: Option<&'a str>,
}

impl<'a> PlacedBlock<'a> {
    /// A block with nothing said about it.
    pub fn plain(path: &'a BlockPath, kind: &'a BlockKind, html: &'a SanitisedHtml) -> Self {
        Self {
            id: None,
            path,
            kind,
            html,
            lang: None,
            dir: None,
            class: None,
            note: None,
            after: None,
        }
    }
}

/// The body of a page from its blocks, in order. Titles and summaries are left out: the page shows them itself.
///
/// Every block becomes one element with its `id`, `lang`, `dir` and class; the text of a list entry shares the `li`.
/// Steps become check boxes in labels inside `ul class="checklist"`, footnotes a last `section class="footnotes"` whose
/// labels lead back to the block that mentions them. Alignment of cells is a class: `align-start`, `align-center`,
/// `align-end`. Footnotes are shown by their numbers in `notes`, counted over the whole page that the blocks are a part
/// of. Linear in the length of the page; any order of blocks gives balanced HTML.
pub fn assemble<'a>(
    blocks: impl IntoIterator<Item = PlacedBlock<'a>>,
    notes: &'a NoteNumbers,
) -> SanitisedHtml {
    let mut page = Page {
        html: String::with_capacity(FIRST_GUESS),
        open: Vec::new(),
        anchors: Vec::new(),
        in_footnotes: false,
        mentions: HashMap::new(),
        searched: 0,
        notes,
    };
    let mut blocks =
        blocks.into_iter().filter(|block| !block.kind.is_heading_of_the_text()).peekable();
    while let Some(block) = blocks.next() {
        let holds_next = blocks.peek().is_some_and(|next| block.path.holds(next.path));
        page.put(&block, holds_next);
    }
    page.close(0);
    page.end_footnotes();
    SanitisedHtml::of_safe_pieces(page.html)
}

/// Bytes: most lessons fit.
const FIRST_GUESS: usize = 16 * 1024;
/// Tables of so many columns may be wider than a telephone, so they can be scrolled with the keyboard too.
const WIDE: usize = 3;

struct Page<'a> {
    html: String,
    open: Vec<Open<'a>>,
    /// Where in `html` the element of each block begins that has an anchor.
    anchors: Vec<(usize, &'a str)>,
    in_footnotes: bool,
    /// Where each footnote is mentioned first. Filled only on pages with footnotes.
    mentions: HashMap<String, usize>,
    /// How much of `html` was searched for them.
    searched: usize,
    notes: &'a NoteNumbers,
}

struct Open<'a> {
    word: &'a str,
    container: Container<'a>,
    /// Of a row: cells written. Of a table: 1 once its body has begun.
    written: u32,
}

impl<'a> Page<'a> {
    fn put(&mut self, block: &PlacedBlock<'a>, holds_next: bool) {
        let entry = self.move_to(block);
        if let Some(id) = block.id {
            self.anchors.push((self.html.len(), id));
        }
        let cell = block.path.containers().next_back();
        match (block.kind, cell, entry) {
            (kind, Some(Container::Cell { number }), _) => self.cell(block, kind, number),
            (BlockKind::Item | BlockKind::Task { .. }, _, true) => self.entry(block, holds_next),
            (BlockKind::Heading(level), ..) => {
                let element = ["h2", "h3", "h4", "h5", "h6"][usize::from(level.clamp(&2, &6) - 2)];
                self.element(element, block);
            }
            (BlockKind::Code { language }, ..) => self.code(block, language.as_deref()),
            (BlockKind::Rule, ..) => {
                self.start("hr", block, None);
                self.html.push('>');
            }
            (BlockKind::Task { checked }, ..) => {
                self.start("p", block, None);
                self.html.push('>');
                self.label(block, *checked, false);
                self.html.push_str("</p>");
                self.after(block);
            }
            _ => self.element("p", block),
        }
    }

    /// Closes and opens containers until the block can be written; `true` when it is the first in a list entry, whose
    /// element is then left to [`Page::entry`].
    fn move_to(&mut self, block: &PlacedBlock<'a>) -> bool {
        let mut words = block.path.words().peekable();
        let mut common = 0;
        while let (Some(word), Some(open)) = (words.peek(), self.open.get(common)) {
            if *word != open.word {
                break;
            }
            common += 1;
            words.next();
        }
        self.close(common);
        let is_footnote =
            matches!(block.path.containers().next(), Some(Container::Footnote { .. }));
        if !is_footnote {
            self.end_footnotes();
        }
        let is_item = matches!(block.kind, BlockKind::Item | BlockKind::Task { .. });
        let is_task = matches!(block.kind, BlockKind::Task { .. });
        while let Some(word) = words.next() {
            let Some(container) = path::container(word) else { continue };
            if matches!(container, Container::Cell { .. }) {
                continue;
            }
            let last = words.peek().is_none();
            let before_last = !last && words.clone().count() == 1;
            let is_own_entry = last && is_item && matches!(container, Container::Entry { .. });
            if !is_own_entry {
                self.open_container(container, word, before_last && is_task);
            }
            self.open.push(Open { word, container, written: 0 });
            if is_own_entry {
                return true;
            }
        }
        false
    }

    fn open_container(&mut self, container: Container<'a>, word: &str, is_checklist: bool) {
        match container {
            Container::Quote => self.html.push_str("<blockquote>"),
            Container::Bullets => {
                self.html.push_str(if is_checklist { "<ul class=\"checklist\">" } else { "<ul>" })
            }
            Container::Numbers { start } => {
                self.html.push_str("<ol");
                if start != 1 {
                    attribute(&mut self.html, "start", &start.to_string());
                }
                self.html.push_str(if is_checklist { " class=\"checklist\">" } else { ">" });
            }
            Container::Entry { .. } => self.html.push_str("<li>"),
            Container::Table { columns } => self.html.push_str(if columns.len() < WIDE {
                "<div class=\"table-frame\"><table>"
            } else {
                "<div class=\"table-frame\" tabindex=\"0\"><table>"
            }),
            Container::Row { number: 0 } => self.html.push_str("<thead><tr>"),
            Container::Row { .. } => {
                if let Some(table) = self.open.last_mut()
                    && table.written == 0
                {
                    table.written = 1;
                    self.html.push_str("<tbody>");
                }
                self.html.push_str("<tr>");
            }
            Container::Cell { .. } => {}
            Container::Footnote { name } => self.open_footnote(name, word),
        }
    }

    fn open_footnote(&mut self, name: &str, word: &str) {
        if !self.in_footnotes {
            self.in_footnotes = true;
            self.html.push_str("<section class=\"footnotes\"><ol>");
        }
        self.find_mentions();
        let place = self.mentions.get(name).copied();
        let label = self.notes.label(name);
        self.html.push_str("<li");
        // A second footnote of one name has no anchor: no mark leads to it.
        if word.ends_with(".1") {
            self.html.push_str(" id=\"footnote-");
            self.html.push_str(name);
            self.html.push('"');
        }
        let back = place.and_then(|place| {
            let after = self.anchors.partition_point(|(start, _)| *start <= place);
            after.checked_sub(1).map(|at| self.anchors[at].1)
        });
        match back {
            Some(anchor) => {
                self.html.push_str("><a class=\"footnote-label\" href=\"#");
                escape_attribute(&mut self.html, anchor);
                self.html.push_str("\">");
                self.html.push_str(&label);
                self.html.push_str("</a> ");
            }
            None => {
                self.html.push_str("><span class=\"footnote-label\">");
                self.html.push_str(&label);
                self.html.push_str("</span> ");
            }
        }
    }

    /// Notes where each footnote is mentioned first, in what was written since it was last asked.
    fn find_mentions(&mut self) {
        const MENTION: &str = "href=\"#footnote-";
        while let Some(place) = self.html[self.searched..].find(MENTION) {
            let name = self.searched + place + MENTION.len();
            let length = self.html[name..].find('"').unwrap_or_default();
            let found = self.html[name..name + length].to_owned();
            self.mentions.entry(found).or_insert(name);
            self.searched = name + length;
        }
        self.searched = self.html.len();
    }

    fn end_footnotes(&mut self) {
        if self.in_footnotes {
            self.in_footnotes = false;
            self.html.push_str("</ol></section>");
        }
    }

    /// Closes containers until so many are open.
    fn close(&mut self, most: usize) {
        while self.open.len() > most {
            let Some(open) = self.open.pop() else { return };
            match open.container {
                Container::Quote => self.html.push_str("</blockquote>"),
                Container::Bullets => self.html.push_str("</ul>"),
                Container::Numbers { .. } => self.html.push_str("</ol>"),
                Container::Entry { .. } | Container::Footnote { .. } => self.html.push_str("</li>"),
                Container::Table { .. } => {
                    self.html.push_str(if open.written == 0 { "" } else { "</tbody>" });
                    self.html.push_str("</table></div>");
                }
                Container::Row { number } => {
                    let columns = self.columns().map_or(0, str::len);
                    self.empty_cells(open.written, u32::try_from(columns).unwrap_or(0) + 1);
                    self.html.push_str(if number == 0 { "</tr></thead>" } else { "</tr>" });
                }
                Container::Cell { .. } => {}
            }
        }
    }

    /// The columns of the innermost open container, which is a table.
    fn columns(&self) -> Option<&'a str> {
        match self.open.last()?.container {
            Container::Table { columns } => Some(columns),
            _ => None,
        }
    }

    fn empty_cells(&mut self, written: u32, next: u32) {
        for _ in written + 1..next {
            self.html.push_str("<td></td>");
        }
    }

    fn cell(&mut self, block: &PlacedBlock<'a>, kind: &BlockKind, number: u32) {
        let row = self.open.pop();
        let columns = self.columns().unwrap_or_default();
        let number = number.min(u32::try_from(columns.len()).unwrap_or(1));
        if let Some(mut row) = row {
            self.empty_cells(row.written, number);
            row.written = row.written.max(number);
            self.open.push(row);
        }
        let letter = usize::try_from(number)
            .ok()
            .and_then(|number| columns.as_bytes().get(number.checked_sub(1)?));
        let alignment = match letter {
            Some(b's') => Some("align-start"),
            Some(b'c') => Some("align-center"),
            Some(b'e') => Some("align-end"),
            _ => None,
        };
        let is_header = *kind == BlockKind::HeaderCell;
        self.start(if is_header { "th" } else { "td" }, block, alignment);
        self.html.push_str(if is_header { " scope=\"col\">" } else { ">" });
        self.words(block);
        self.after(block);
        self.html.push_str(if is_header { "</th>" } else { "</td>" });
    }

    /// The text of a list entry, and the `li` that stays open for the lists inside it. Their language is their own, so
    /// that of this text may not be said of the `li` then.
    fn entry(&mut self, block: &PlacedBlock<'a>, holds_next: bool) {
        let is_marked = block.lang.is_some() || block.dir.is_some() || block.class.is_some();
        let apart = holds_next && is_marked;
        self.html.push_str("<li");
        if let Some(id) = block.id {
            attribute(&mut self.html, "id", id);
        }
        if !apart {
            self.marks(block, None);
        }
        self.html.push('>');
        match block.kind {
            BlockKind::Task { checked } => self.label(block, *checked, apart),
            _ if apart => {
                self.html.push_str("<div");
                self.marks(block, None);
                self.html.push('>');
                self.words(block);
                self.html.push_str("</div>");
            }
            _ => self.words(block),
        }
        self.after(block);
    }

    fn label(&mut self, block: &PlacedBlock<'a>, checked: bool, is_marked: bool) {
        self.html.push_str("<label");
        if is_marked {
            self.marks(block, None);
        }
        self.html.push_str("><input type=\"checkbox\"");
        self.html.push_str(if checked { " checked> " } else { "> " });
        self.html.push_str(&self.notes.shown_in(block.html.as_str()));
        self.html.push_str("</label>");
        self.note(block);
    }

    fn code(&mut self, block: &PlacedBlock<'a>, language: Option<&str>) {
        if let Some(note) = block.note {
            self.html.push_str("<p class=\"block-note\">");
            self.html.push_str(note);
            self.html.push_str("</p>");
        }
        // Code keeps the direction of its own letters, line by line, whatever stands around it.
        let code = PlacedBlock { dir: Some("auto"), ..*block };
        self.start("pre", &code, None);
        self.html.push_str("><code");
        if let Some(language) = language {
            self.html.push_str(" class=\"language-");
            escape_attribute(&mut self.html, language);
            self.html.push('"');
        }
        self.html.push('>');
        self.html.push_str(block.html.as_str());
        self.html.push_str("</code></pre>");
        self.after(block);
    }

    fn element(&mut self, name: &str, block: &PlacedBlock<'a>) {
        self.start(name, block, None);
        self.html.push('>');
        self.words(block);
        self.html.push_str("</");
        self.html.push_str(name);
        self.html.push('>');
        self.after(block);
    }

    fn after(&mut self, block: &PlacedBlock<'a>) {
        self.html.push_str(block.after.unwrap_or_default());
    }

    /// An opening tag without its end.
    fn start(&mut self, name: &str, block: &PlacedBlock<'a>, class: Option<&str>) {
        self.html.push('<');
        self.html.push_str(name);
        if let Some(id) = block.id {
            attribute(&mut self.html, "id", id);
        }
        self.marks(block, class);
    }

    fn marks(&mut self, block: &PlacedBlock<'a>, class: Option<&str>) {
        if let Some(lang) = block.lang {
            attribute(&mut self.html, "lang", lang);
        }
        if let Some(dir) = block.dir {
            attribute(&mut self.html, "dir", dir);
        }
        match (block.class, class) {
            (Some(one), Some(two)) => attribute(&mut self.html, "class", &format!("{one} {two}")),
            (Some(class), None) | (None, Some(class)) => attribute(&mut self.html, "class", class),
            (None, None) => {}
        }
    }

    fn words(&mut self, block: &PlacedBlock<'a>) {
        self.html.push_str(&self.notes.shown_in(block.html.as_str()));
        self.note(block);
    }

    fn note(&mut self, block: &PlacedBlock<'a>) {
        if let Some(note) = block.note {
            self.html.push_str(" <small class=\"block-note\">");
            self.html.push_str(note);
            self.html.push_str("</small>");
        }
    }
}
