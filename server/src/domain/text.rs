//! Markdown in and out: blocks with stable ids, safe HTML.

use std::{convert::Infallible, str::FromStr};

/// The containers around a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockPath(String);

impl FromStr for BlockPath {
    type Err = Infallible;
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.to_owned()))
    }
}

/// What a block is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockKind(String);

impl BlockKind {
    /// Title or summary, which stand above the body.
    pub fn is_heading_of_the_text(&self) -> bool {
        matches!(self.0.as_str(), "title" | "summary")
    }
}

impl FromStr for BlockKind {
    type Err = Infallible;
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.to_owned()))
    }
}

/// HTML that went through the sanitiser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SanitisedHtml(String);

impl SanitisedHtml {
    /// Takes back what the sanitiser wrote into our own column.
    pub fn from_trusted_column(html: String) -> Self {
        Self(html)
    }
}
