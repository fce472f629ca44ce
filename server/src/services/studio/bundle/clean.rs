//! What people are to read of a bundle: names are made as names typed into a form are, and texts lose what no text may hold.
//! A bundle of ours holds nothing of the sort, unless it is older than the rule.

use crate::domain::{
    bundle::{DocumentLine, ItemLine, OrganizationLine, RevisionLine, TopicLine},
    text::{self, BlockKind},
    unseen::{holds_unseen, seen_line, seen_lines},
};
use std::{collections::HashMap, fmt};

/// Something that held letters of which nothing is seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// The list of the bundle.
    pub list: &'static str,
    /// The line, from 1.
    pub line: usize,
    /// What it was.
    pub what: &'static str,
}

impl fmt::Display for Cleaned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}, line {}: the {} holds control characters, or marks that turn the direction of letters; they were taken out",
            self.list, self.line, self.what
        )
    }
}

/// Cleans the lines of one list, and notes what it met.
#[derive(Debug)]
pub struct Cleaner<'a> {
    list: &'static str,
    line: usize,
    told: &'a mut Vec<Cleaned>,
}

impl<'a> Cleaner<'a> {
    /// For one line.
    pub fn at(list: &'static str, line: usize, told: &'a mut Vec<Cleaned>) -> Self {
        Self { list, line, told }
    }

    /// The words of an organization.
    pub fn organization(&mut self, line: &mut OrganizationLine) {
        for text in line.texts.values_mut() {
            self.line("name", &mut text.name);
            self.lines("description", &mut text.description);
            self.lines("contact", &mut text.contact);
        }
    }

    /// The words of a topic.
    pub fn topic(&mut self, line: &mut TopicLine) {
        for text in line.texts.values_mut() {
            self.line("label", &mut text.label);
            self.lines("description", &mut text.description);
        }
        for words in line.synonyms.values_mut() {
            words.iter_mut().for_each(|word| self.line("synonym", word));
            words.retain(|word| !word.is_empty());
        }
    }

    /// All words of an item.
    pub fn item(&mut self, line: &mut ItemLine) {
        self.optional("license", &mut line.license);
        self.optional("attribution", &mut line.attribution);
        line.documents.iter_mut().for_each(|document| self.document(document));
    }

    fn document(&mut self, line: &mut DocumentLine) {
        let mut hashes = HashMap::new();
        for revision in &mut line.revisions {
            self.optional("author", &mut revision.author);
            self.lines("note", &mut revision.note);
            self.texts(revision, &mut hashes);
        }
        for review in &mut line.reviews {
            self.optional("reviewer", &mut review.reviewer);
        }
        if hashes.is_empty() {
            return;
        }
        // What says something else now is still what translations were made from and reviewers vouched for.
        let sources = line.revisions.iter_mut().flat_map(|revision| &mut revision.texts);
        let sources = sources.filter_map(|text| Some(&mut text.source.as_mut()?.hash));
        for hash in sources.chain(line.reviews.iter_mut().map(|review| &mut review.text_hash)) {
            if let Some(now) = hashes.get(hash) {
                hash.clone_from(now);
            }
        }
    }

    fn texts(&mut self, revision: &mut RevisionLine, hashes: &mut HashMap<String, String>) {
        let kinds: HashMap<&str, &str> =
            revision.blocks.iter().map(|one| (one.segment.as_str(), one.kind.as_str())).collect();
        for text in &mut revision.texts {
            self.optional("tool", &mut text.tool);
            let kind = kinds.get(text.segment.as_str()).and_then(|kind| kind.parse().ok());
            let Some(kind): Option<BlockKind> = kind else { continue };
            let Some(clean) = text::without_unwanted(&kind, &text.text) else { continue };
            self.tell(if kind.is_heading_of_the_text() { "title or summary" } else { "text" });
            let now = text::hash(&kind, &clean).to_string();
            hashes.insert(std::mem::replace(&mut text.hash, now.clone()), now);
            text.text = clean;
        }
    }

    fn optional(&mut self, what: &'static str, line: &mut Option<String>) {
        if let Some(line) = line {
            self.line(what, line);
        }
    }

    fn line(&mut self, what: &'static str, line: &mut String) {
        self.change(what, line, seen_line);
    }

    fn lines(&mut self, what: &'static str, lines: &mut String) {
        self.change(what, lines, seen_lines);
    }

    /// What hides nothing stays to the letter: a bundle that is loaded again has to be the same.
    fn change(&mut self, what: &'static str, text: &mut String, clean: fn(&str) -> String) {
        if holds_unseen(text) {
            self.tell(what);
            *text = clean(text);
        }
    }

    fn tell(&mut self, what: &'static str) {
        let told = Cleaned { list: self.list, line: self.line, what };
        // Once for each line, however often it stands there.
        let mut of_line = self.told.iter().rev().take_while(|one| one.line == told.line);
        if of_line.all(|one| *one != told) {
            self.told.push(told);
        }
    }
}
