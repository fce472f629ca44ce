//! A letter while it is being written: paragraphs in one language, links on lines of their own.

use crate::mail::written::{Unwritable, one_line};
use locales::{LanguageTag, Localizer, Message};

/// A letter while it is being written.
pub(super) struct Sheet<'a> {
    localizer: Localizer,
    origin: &'a str,
    text: String,
    whole: bool,
}

impl<'a> Sheet<'a> {
    /// An empty one.
    pub fn new(localizer: Localizer, origin: &'a str) -> Self {
        Self { localizer, origin, text: String::new(), whole: true }
    }

    /// The language that it is written in.
    pub fn language(&self) -> &LanguageTag {
        self.localizer.language()
    }

    /// A sentence for the subject, where no mark can stand.
    pub fn title(&mut self, message: Message<'_>) -> String {
        let said = self.localizer.localize(message);
        self.whole &= said.language == *self.localizer.language();
        said.plain()
    }

    /// A paragraph.
    pub fn say(&mut self, message: Message<'_>) {
        let said = self.localizer.localize(message);
        self.whole &= said.language == *self.localizer.language();
        self.paragraph(&said.text);
    }

    /// A link of this site, on a line of its own: nothing of the script around it can change its order.
    pub fn link(&mut self, path: &str) -> Result<(), Unwritable> {
        one_line(path)?;
        let path = path.strip_prefix(self.origin).unwrap_or(path);
        let plain = path.bytes().all(|byte| (0x21..0x7f).contains(&byte));
        if !plain || !path.starts_with('/') || path.starts_with("//") || path.contains('\\') {
            return Err(Unwritable::Link);
        }
        self.line(&format!("{}{path}", self.origin));
        Ok(())
    }

    /// What is to be typed, on a line of its own.
    pub fn code(&mut self, code: &str) -> Result<(), Unwritable> {
        self.line(one_line(code)?);
        Ok(())
    }

    /// A paragraph that is no sentence.
    pub fn paragraph(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.line(text);
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// The text, and whether all of it is in one language.
    pub fn done(self) -> (String, bool) {
        (self.text, self.whole)
    }
}
