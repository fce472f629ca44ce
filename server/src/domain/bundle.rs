//! The lines of a bundle. Maps are sorted, lists have a stated order, so the same library gives the same text.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// `bundle.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// `semilla-bundle`.
    pub format: String,
    /// Raised when a line changes its meaning.
    pub version: u32,
    /// Whether drafts and texts that are not published are in it.
    pub everything: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganizationLine {
    /// The permanent public name.
    pub token: String,
    /// The readable part of its address.
    pub slug: String,
    /// The token of the organization above it.
    pub parent: Option<String>,
    /// By language.
    pub texts: BTreeMap<String, OrganizationText>,
}

/// An organization's words in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganizationText {
    /// Plain text.
    pub name: String,
    /// Plain text.
    pub description: String,
    /// How to reach it: plain text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicLine {
    /// The permanent public name.
    pub token: String,
    /// The token of the wider topic.
    pub parent: Option<String>,
    /// Order among its siblings.
    pub position: i64,
    /// By language.
    pub texts: BTreeMap<String, TopicText>,
    /// By language, in order.
    pub synonyms: BTreeMap<String, Vec<String>>,
    /// What its addresses said once.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub earlier_slugs: BTreeSet<String>,
}

/// A topic's words in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicText {
    /// Plain text.
    pub label: String,
    /// The readable part of its address.
    pub slug: String,
    /// Plain text.
    pub description: String,
}

/// A kept file; its bytes lie in `files/<hash>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileLine {
    /// SHA-256, 64 hexadecimal digits.
    pub hash: String,
    /// Bytes.
    pub size: i64,
    /// As sent with the file.
    pub media_type: String,
    /// Pixels.
    pub width: Option<i64>,
    /// Pixels.
    pub height: Option<i64>,
}

/// An item with everything that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemLine {
    /// The permanent public name.
    pub token: String,
    pub kind: String,
    /// What a resource is made of.
    pub form: Option<String>,
    /// How much depends on it.
    pub class: String,
    /// The token of the owner.
    pub organization: String,
    /// SPDX identifier or the license's own words.
    pub license: Option<String>,
    /// Whom to name when passing it on.
    pub attribution: Option<String>,
    /// Order among the items of its kind.
    pub position: i64,
    /// Tokens of the topics it stands under directly, sorted.
    pub topics: Vec<String>,
    /// The main document first, then by role, position and token.
    pub documents: Vec<DocumentLine>,
}

/// One readable text of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentLine {
    /// The permanent public name.
    pub token: String,
    /// `main`, `section`, `lesson` or `entry`.
    pub role: String,
    /// The token of its section.
    pub parent: Option<String>,
    /// What a lesson asks of the person.
    pub lesson_kind: Option<String>,
    /// The token of the item that an entry is about.
    pub member: Option<String>,
    /// Order within the item.
    pub position: i64,
    /// The language in which it was first written.
    pub source_language: String,
    /// By token.
    pub segments: Vec<SegmentLine>,
    /// By language and number.
    pub revisions: Vec<RevisionLine>,
    /// The number of the revision that readers see, by language.
    pub published: BTreeMap<String, i64>,
    /// The second at which readers stop seeing what is published, by language; most texts have no such end.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub ends: BTreeMap<String, i64>,
    /// The number of the revision that is being written, by language.
    pub drafts: BTreeMap<String, i64>,
    /// By scope, slug and language.
    pub slugs: Vec<SlugLine>,
    /// By language and hash.
    pub files: Vec<UsedFileLine>,
    /// By segment, language, hash and day.
    pub reviews: Vec<ReviewLine>,
}

/// A segment's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SegmentLine {
    /// The permanent name.
    pub token: String,
    /// The token of the segment whose tail it was.
    pub split_from: Option<String>,
}

/// A revision with the texts that it brought in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RevisionLine {
    /// The language of everything in it.
    pub language: String,
    /// From 1.
    pub number: i64,
    /// `YYYY-MM-DD`.
    pub made_on: chrono::NaiveDate,
    /// Who, if that is recorded.
    pub author: Option<String>,
    /// What changed, in the author's words.
    pub note: String,
    /// What a resource of the form link leads to.
    pub link: Option<String>,
    /// The hash of the file that a resource offers.
    pub file: Option<String>,
    /// The name to save it under.
    pub file_name: Option<String>,
    /// The hash of what an import read.
    pub origin_hash: Option<String>,
    /// In order.
    pub blocks: Vec<BlockLine>,
    /// What this revision brought in, in the order of the blocks.
    pub texts: Vec<TextLine>,
}

/// The place of a segment's text in a revision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockLine {
    /// The containers around the block.
    pub path: String,
    pub kind: String,
    /// The token of the segment.
    pub segment: String,
    /// The number of the revision of this language that brought the text in.
    pub from: i64,
}

/// A segment's text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextLine {
    /// The token of the segment.
    pub segment: String,
    /// Inline Markdown.
    pub text: String,
    /// Hash of the text.
    pub hash: String,
    /// Who made it.
    pub provenance: String,
    /// The program that made it, if one did.
    pub tool: Option<String>,
    /// What it was translated from.
    pub source: Option<SourceLine>,
}

/// What a segment's text was translated from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceLine {
    pub language: String,
    /// The number of the revision in that language.
    pub number: Option<i64>,
    /// The hash of the text.
    pub hash: String,
}

/// An address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SlugLine {
    /// The kind of item, or the token of the training.
    pub scope: String,
    pub language: String,
    /// The readable part.
    pub slug: String,
    /// Whether it is the one in use.
    pub current: bool,
}

/// A file that a text uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UsedFileLine {
    /// The language of the text.
    pub language: String,
    /// SHA-256, 64 hexadecimal digits.
    pub hash: String,
    /// The name under which it is offered.
    pub name: String,
}

/// Somebody vouched for exactly this text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewLine {
    /// The token of the segment.
    pub segment: String,
    pub language: String,
    pub text_hash: String,
    /// `peer` or `qualified`.
    pub level: String,
    /// A name to credit, if the reviewer agreed.
    pub reviewer: Option<String>,
    /// `YYYY-MM-DD`.
    pub made_on: chrono::NaiveDate,
}
