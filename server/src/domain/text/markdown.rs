//! From blocks back to Markdown: for exports and editors.

use super::{
    Block, BlockKind, inline,
    path::{self, Container, LARGEST_START},
    write_inline,
};

/// Readable Markdown of the body: titles and summaries are left out, they live in fields of their own.
///
/// Splitting it again gives the blocks that [`super::split`] gave.
pub fn to_markdown(blocks: &[Block]) -> String {
    let mut writer = Writer::default();
    let mut place = 0;
    while let Some(block) = blocks.get(place) {
        place += 1;
        if block.kind.is_heading_of_the_text() {
            continue;
        }
        let table = table_depth(block);
        let count = match table {
            Some(depth) => {
                blocks[place..].iter().take_while(|next| is_same_table(block, next, depth)).count()
            }
            None => 0,
        };
        writer.put(&blocks[place - 1..place + count], table);
        place += count;
    }
    writer.out
}

/// How many containers stand around the table that a cell belongs to, that one included.
fn table_depth(block: &Block) -> Option<usize> {
    block
        .path
        .containers()
        .position(|container| matches!(container, Container::Table { .. }))
        .map(|place| place + 1)
}

fn is_same_table(one: &Block, other: &Block, depth: usize) -> bool {
    one.path.words().take(depth).eq(other.path.words().take(depth))
}

#[derive(Default)]
struct Writer {
    out: String,
    open: Vec<Open>,
    was_item: bool,
}

struct Open {
    word: String,
    /// What begins every further line inside the container.
    indent: String,
    /// The sign of the entries of a list; its neighbour must have another one.
    sign: char,
}

impl Writer {
    /// Writes one block, or all cells of one table.
    fn put(&mut self, blocks: &[Block], table: Option<usize>) {
        let Some(block) = blocks.first() else { return };
        let words: Vec<&str> =
            block.path.words().take(table.map_or(usize::MAX, |depth| depth - 1)).collect();
        let common =
            words.iter().zip(&self.open).take_while(|(word, open)| **word == open.word).count();
        let is_item = matches!(block.kind, BlockKind::Item | BlockKind::Task { .. });
        let neighbour = self.open.get(common).map(|open| (open.word.clone(), open.sign));
        self.open.truncate(common);
        if !self.out.is_empty() {
            // Entries without anything but text stand close together, unless Markdown would read on.
            let close = is_item && self.was_item && starts_list_anywhere(&words[common..]);
            if !close {
                self.line_of(common);
            }
        }
        self.was_item = is_item;
        let mut first = self.indents();
        for (place, word) in words[common..].iter().enumerate() {
            let beside = neighbour.as_ref().filter(|_| place == 0);
            let (begin, open) = self.opening(word, beside);
            first.push_str(&begin);
            self.open.push(open);
        }
        let indent = self.indents();
        let text = match table {
            Some(_) => table_text(blocks),
            None => text(block),
        };
        for (place, line) in text.lines().enumerate() {
            let start = if place == 0 { first.as_str() } else { indent.as_str() };
            let from = self.out.len();
            self.out.push_str(start);
            self.out.push_str(line);
            let end = if line.is_empty() {
                self.out[from..].trim_end().len()
            } else {
                self.out[from..].len()
            };
            self.out.truncate(from + end);
            self.out.push('\n');
        }
    }

    /// An empty line inside the containers that stay open.
    fn line_of(&mut self, common: usize) {
        let indent: String = self.open[..common].iter().map(|open| open.indent.as_str()).collect();
        self.out.push_str(indent.trim_end());
        self.out.push('\n');
    }

    fn indents(&self) -> String {
        self.open.iter().map(|open| open.indent.as_str()).collect()
    }

    /// What stands on the first line of a container, and the container as it is then open.
    fn opening(&self, word: &str, beside: Option<&(String, char)>) -> (String, Open) {
        let list = self.open.last();
        let (begin, indent, sign) = match path::container(word) {
            Some(Container::Quote) => ("> ".to_owned(), "> ".to_owned(), ' '),
            Some(Container::Bullets) => {
                (String::new(), String::new(), other_sign(beside, ['-', '*']))
            }
            Some(Container::Numbers { .. }) => {
                (String::new(), String::new(), other_sign(beside, ['.', ')']))
            }
            Some(Container::Entry { number }) => {
                let sign = list.map_or('-', |list| list.sign);
                let start = match list.and_then(|list| path::container(&list.word)) {
                    Some(Container::Numbers { start }) => Some(start),
                    _ => None,
                };
                let marker = match start {
                    Some(start) => {
                        let number =
                            start.saturating_add(number.saturating_sub(1)).min(LARGEST_START);
                        format!("{number}{sign} ")
                    }
                    None => format!("{sign} "),
                };
                let indent = " ".repeat(marker.len());
                (marker, indent, ' ')
            }
            Some(Container::Footnote { name }) => (format!("[^{name}]: "), "    ".to_owned(), ' '),
            _ => (String::new(), String::new(), ' '),
        };
        (begin, Open { word: word.to_owned(), indent, sign })
    }
}

/// The sign for a list that may follow another one directly.
fn other_sign(beside: Option<&(String, char)>, signs: [char; 2]) -> char {
    match beside {
        Some((_, sign)) if *sign == signs[0] => signs[1],
        _ => signs[0],
    }
}

/// Whether what begins here is read as a list right after a line of text: a further entry, bullets, or numbers from 1.
fn starts_list_anywhere(words: &[&str]) -> bool {
    let Some(first) = words.first() else { return false };
    match path::container(first) {
        Some(Container::Entry { .. } | Container::Bullets) => true,
        Some(Container::Numbers { start }) => start == 1,
        _ => false,
    }
}

fn text(block: &Block) -> String {
    match &block.kind {
        BlockKind::Heading(level) => format!("{} {}", "#".repeat(usize::from(*level)), block.text),
        BlockKind::Task { checked: false } => format!("[ ] {}", block.text),
        BlockKind::Task { checked: true } => format!("[x] {}", block.text),
        BlockKind::Rule => "___".to_owned(),
        BlockKind::Code { language } => {
            let longest = block.text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0);
            let fence = "`".repeat(longest.max(2) + 1);
            format!("{fence}{}\n{}\n{fence}", language.as_deref().unwrap_or_default(), block.text)
        }
        _ => block.text.clone(),
    }
}

/// A table of all its cells.
fn table_text(cells: &[Block]) -> String {
    let columns =
        cells.iter().flat_map(|cell| cell.path.containers()).find_map(
            |container| match container {
                Container::Table { columns } => Some(columns),
                _ => None,
            },
        );
    let columns = columns.unwrap_or("n");
    let mut rows: Vec<(u32, Vec<String>)> = vec![(0, vec![String::new(); columns.len()])];
    for cell in cells {
        let mut containers = cell.path.containers().rev();
        let (Some(Container::Cell { number }), Some(Container::Row { number: row })) =
            (containers.next(), containers.next())
        else {
            continue;
        };
        if rows.last().is_some_and(|(last, _)| *last != row) {
            rows.push((row, vec![String::new(); columns.len()]));
        }
        let place = usize::try_from(number).unwrap_or(1).saturating_sub(1).min(columns.len() - 1);
        if let Some((_, texts)) = rows.last_mut() {
            texts[place] = write_inline::write_in_table(&inline::parse(&cell.text));
        }
    }
    let mut text = String::new();
    for (place, (_, texts)) in rows.iter().enumerate() {
        line(&mut text, texts.iter().map(String::as_str));
        if place == 0 {
            line(&mut text, columns.bytes().map(rule));
        }
    }
    text
}

fn rule(letter: u8) -> &'static str {
    match letter {
        b's' => ":--",
        b'c' => ":-:",
        b'e' => "--:",
        _ => "---",
    }
}

fn line<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>) {
    for cell in cells {
        out.push_str("| ");
        out.push_str(cell);
        out.push(' ');
    }
    out.push_str("|\n");
}
