//! Who read a sentence of the interface and vouches for it: `reviews.toml` beside the `.ftl` files of a language.
//!
//! A review names the English message and the translation by hash. It counts only while both are as they were read,
//! so that an edit on either side drops it without anybody's doing.

use crate::language_tag::LanguageTag;
use fluent_syntax::{
    ast::{Entry, Message, Resource},
    serializer::serialize,
};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashMap};

/// The name of the file.
pub(crate) const FILE: &str = "reviews.toml";

/// The reviews of one language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reviews {
    #[serde(default, rename = "reviewer")]
    reviewers: Vec<Reviewer>,
    #[serde(default, rename = "review")]
    reviews: Vec<Review>,
}

/// Somebody who reads sentences.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reviewer {
    /// A word of their choice, used in this file only.
    id: String,
    /// Name or pseudonym to be shown. Whoever does not want to be named has none.
    name: Option<String>,
}

/// One message that somebody vouches for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Review {
    /// File and id: `common/exit-link`.
    message: String,
    /// The mark of the English message that was read.
    english: String,
    /// The mark of the translation that was read.
    translation: String,
    /// The id of a reviewer.
    reviewer: String,
    #[expect(dead_code, reason = "kept for people; both levels count as a person's check here")]
    level: Level,
    #[expect(dead_code, reason = "kept for people")]
    date: toml::value::Date,
}

/// What a review is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Level {
    /// A second reader.
    Peer,
    /// Somebody whom an organization calls qualified for the language.
    Qualified,
}

/// The marks of all messages of a language, by file and id of the message.
pub(crate) type Marks = HashMap<String, HashMap<String, String>>;

/// What of the reviews of a language still counts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reviewed {
    /// File and id of every message that somebody vouches for as it is now.
    messages: HashMap<String, BTreeSet<String>>,
    /// Whoever agreed to be named and has a review that counts, in the order of the file.
    pub(crate) names: Vec<String>,
}

impl Reviewed {
    /// Whether somebody vouches for the message.
    pub(crate) fn holds(&self, file: &str, id: &str) -> bool {
        self.messages.get(file).is_some_and(|ids| ids.contains(id))
    }
}

/// What a review names a message by: sixteen hexadecimal digits of its SHA-256, comment left out, layout evened out.
pub(crate) fn mark(message: &Message<&str>) -> String {
    let bare = Message { comment: None, ..message.clone() };
    let text = serialize(&Resource { body: vec![Entry::Message(bare)] });
    Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

impl Reviews {
    /// Reads a `reviews.toml`, or says in English what is wrong with it and on which line.
    pub(crate) fn parse(text: &str) -> Result<Self, (usize, String)> {
        toml::from_str(text).map_err(|error| toml_problem(text, &error))
    }

    /// These and others.
    pub(crate) fn extend(&mut self, more: Self) {
        self.reviewers.extend(more.reviewers);
        self.reviews.extend(more.reviews);
    }

    /// Those that count, for these sentences of English and of the language.
    pub(crate) fn counting(&self, english: &Marks, own: &Marks) -> Reviewed {
        let mut reviewed = Reviewed::default();
        let mut counted = BTreeSet::new();
        for review in &self.reviews {
            let Some((file, id)) = review.message.split_once('/') else { continue };
            let is = |marks: &Marks, mark: &str| {
                marks.get(file).and_then(|file| file.get(id)).is_some_and(|now| now == mark)
            };
            let known = self.reviewers.iter().any(|reviewer| reviewer.id == review.reviewer);
            if known && is(english, &review.english) && is(own, &review.translation) {
                reviewed.messages.entry(file.to_owned()).or_default().insert(id.to_owned());
                counted.insert(review.reviewer.as_str());
            }
        }
        let named = self.reviewers.iter().filter(|one| counted.contains(one.id.as_str()));
        reviewed.names = named.filter_map(|one| one.name.clone()).collect();
        reviewed
    }
}

/// The line of a mistake in a TOML file, from 1, and what it is, in one line.
pub(crate) fn toml_problem(text: &str, error: &toml::de::Error) -> (usize, String) {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let what = error.message().lines().collect::<Vec<_>>().join(" ");
    (before.matches('\n').count() + 1, what)
}

/// Reviews of one language, and where they stand.
#[derive(Debug, Clone)]
pub(crate) struct ReviewFile {
    pub(crate) language: LanguageTag,
    pub(crate) origin: String,
    pub(crate) text: String,
}
