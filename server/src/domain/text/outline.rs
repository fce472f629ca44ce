//! The words of blocks without their marks, and the headings of a page.

use super::{Block, BlockKind, PlacedBlock, inline};

/// One heading of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlineEntry<'a> {
    /// 2 to 6.
    pub level: u8,
    /// The anchor of the heading on the page.
    pub anchor: &'a str,
    /// Its words, plain text.
    pub text: String,
    /// The language of the heading where it is not that of the page.
    pub lang: Option<&'a str>,
    /// The direction of that language.
    pub dir: Option<&'a str>,
}

/// The headings that can be linked to, in order.
pub fn outline<'a>(blocks: impl IntoIterator<Item = PlacedBlock<'a>>) -> Vec<OutlineEntry<'a>> {
    let entry = |block: PlacedBlock<'a>| match (block.kind, block.id) {
        (BlockKind::Heading(level), Some(anchor)) => Some(OutlineEntry {
            level: *level,
            anchor,
            text: block.html.plain_text(),
            lang: block.lang,
            dir: block.dir,
        }),
        _ => None,
    };
    blocks.into_iter().filter_map(entry).collect()
}

/// The words of a block: for descriptions, share texts and search. A picture is its description; rules have none.
pub fn plain_text(block: &Block) -> String {
    if block.kind.holds_markdown() {
        inline::words(&inline::parse(&block.text))
    } else {
        block.text.clone()
    }
}
