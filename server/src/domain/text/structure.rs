//! Keeps account of the containers that are open while a text is read, and names them when something stands in them.
//!
//! A container gets its number with its first block, so empty ones leave no gap, and reading what was written from the
//! blocks gives the same numbers.

use super::{
    limits::MOST_DEPTH,
    path::{self, BlockPath, Container, LARGEST_START},
};
use std::collections::HashMap;

/// A container that begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Opening {
    Quote,
    /// The number that an ordered list begins with.
    List(Option<u64>),
    Entry,
    /// One letter for each column.
    Table(String),
    HeaderRow,
    Row,
    Footnote(String),
    Cell,
}

/// The open containers, outermost first.
#[derive(Debug)]
pub(super) struct Structure {
    frames: Vec<Frame>,
    /// Containers that are open beyond [`MOST_DEPTH`]: their blocks stand in the innermost of `frames`.
    beyond: usize,
    /// What was open around each open footnote.
    around: Vec<(Vec<Frame>, usize)>,
    /// How much was named in each footnote so far: a second one of that name goes on where the first ended.
    footnotes: HashMap<String, [u32; 5]>,
}

#[derive(Debug)]
struct Frame {
    opening: Option<Opening>,
    /// Words from the outermost container to this one, once something stands in it.
    path: Option<String>,
    /// How many quotes, lists of either sort, tables and rows or entries or cells were named inside.
    named: [u32; 5],
    /// Cells seen, empty ones included.
    cells: u32,
    /// The box before the text of an entry that is a step.
    task: Option<bool>,
}

impl Frame {
    fn new(opening: Option<Opening>, path: Option<String>) -> Self {
        Self { opening, path, named: [0; 5], cells: 0, task: None }
    }
}

impl Default for Structure {
    fn default() -> Self {
        Self {
            frames: vec![Frame::new(None, Some(String::new()))],
            beyond: 0,
            around: Vec::new(),
            footnotes: HashMap::new(),
        }
    }
}

impl Structure {
    /// Opens a container.
    pub fn enter(&mut self, opening: Opening) {
        if let Opening::Footnote(name) = opening {
            // A footnote inside itself is part of it, and so is one that stands too deep.
            if self.around.len() >= MOST_DEPTH || self.is_open_footnote(&name) {
                self.beyond += 1;
                return;
            }
            let mut path = String::new();
            path::word(&mut path, Container::Footnote { name: &name }, 1);
            let named = self.footnotes.get(&name).copied().unwrap_or_default();
            let frame = Frame::new(Some(Opening::Footnote(name)), Some(path));
            let inside = vec![Frame { named, ..frame }];
            self.around.push((std::mem::replace(&mut self.frames, inside), self.beyond));
            self.beyond = 0;
            return;
        }
        let deepens = |frame: &Frame| {
            matches!(frame.opening, Some(Opening::Quote | Opening::List(_) | Opening::Table(_)))
        };
        let depth = self.frames.iter().filter(|frame| deepens(frame)).count();
        let frame = Frame::new(Some(opening), None);
        if self.beyond > 0 || (deepens(&frame) && depth >= MOST_DEPTH) {
            self.beyond += 1;
        } else {
            if let (Some(Opening::Cell), Some(row)) = (&frame.opening, self.frames.last_mut()) {
                row.cells += 1;
            }
            self.frames.push(frame);
        }
    }

    fn is_open_footnote(&self, name: &str) -> bool {
        let around = self.around.iter().map(|(frames, _)| frames);
        around.chain([&self.frames]).any(|frames| {
            match frames.first().map(|frame| &frame.opening) {
                Some(Some(Opening::Footnote(open))) => open == name,
                _ => false,
            }
        })
    }

    /// Closes the innermost container.
    pub fn leave(&mut self) {
        if self.beyond > 0 {
            self.beyond -= 1;
        } else if self.frames.len() > 1 {
            self.frames.pop();
        } else if let Some((frames, beyond)) = self.around.pop() {
            if let Some(Frame { opening: Some(Opening::Footnote(name)), named, .. }) =
                self.frames.pop()
            {
                self.footnotes.insert(name, named);
            }
            (self.frames, self.beyond) = (frames, beyond);
        }
    }

    /// The open entry is a step to tick off.
    pub fn mark_task(&mut self, checked: bool) {
        if self.beyond == 0
            && let Some(frame) = self.frames.last_mut()
            && frame.opening == Some(Opening::Entry)
        {
            frame.task = Some(checked);
        }
    }

    /// The box that stands before the text that is written now, once.
    pub fn take_task(&mut self) -> Option<bool> {
        if self.beyond > 0 { None } else { self.frames.last_mut()?.task.take() }
    }

    /// Whether the innermost container is a cell, and whether of the header.
    pub fn cell(&self) -> Option<bool> {
        let (cell, row) = (self.frames.last()?, self.frames.iter().rev().nth(1)?);
        let is_cell = self.beyond == 0 && cell.opening == Some(Opening::Cell);
        is_cell.then_some(row.opening == Some(Opening::HeaderRow))
    }

    /// Whether a footnote is open.
    pub fn is_in_footnote(&self) -> bool {
        !self.around.is_empty()
    }

    /// Where a block stands that comes now.
    pub fn path(&mut self) -> BlockPath {
        for place in 0..self.frames.len() {
            let (parents, frame) = self.frames.split_at_mut(place);
            let (Some(parent), Some(frame)) = (parents.last_mut(), frame.first_mut()) else {
                continue;
            };
            if let (None, Some(opening)) = (&frame.path, &frame.opening) {
                let mut path = parent.path.clone().unwrap_or_default();
                name(&mut path, opening, parent);
                frame.path = Some(path);
            }
        }
        let path = self.frames.last().and_then(|frame| frame.path.clone());
        BlockPath::of_words(path.unwrap_or_default())
    }
}

fn name(path: &mut String, opening: &Opening, parent: &mut Frame) {
    let mut next = |sort: usize| {
        parent.named[sort] += 1;
        parent.named[sort]
    };
    match opening {
        Opening::Quote => path::word(path, Container::Quote, next(0)),
        Opening::List(None) => path::word(path, Container::Bullets, next(1)),
        Opening::List(Some(start)) => {
            let start = u32::try_from(*start).unwrap_or(LARGEST_START).min(LARGEST_START);
            path::word(path, Container::Numbers { start }, next(2));
        }
        Opening::Table(columns) => path::word(path, Container::Table { columns }, next(3)),
        Opening::Entry => {
            let number = next(4);
            path::word(path, Container::Entry { number }, number);
        }
        Opening::HeaderRow => path::word(path, Container::Row { number: 0 }, 0),
        Opening::Row => {
            let number = next(4);
            path::word(path, Container::Row { number }, number);
        }
        Opening::Cell => path::word(path, Container::Cell { number: parent.cells }, parent.cells),
        Opening::Footnote(name) => path::word(path, Container::Footnote { name }, 1),
    }
}
