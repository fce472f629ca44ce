//! What a topic says in one language, and where it stands.

use crate::forms::{FormField, FormState};
use locales::{LanguageTag, Languages};
use serde::Deserialize;
use server::{
    database::query::topics::manage::TopicText,
    domain::{
        organizations::organization::{PlainLines, WordsError},
        topic::{
            LONGEST_LABEL, LONGEST_TOPIC_DESCRIPTION, Synonyms, SynonymsError, TopicLabel,
            TopicWords,
        },
    },
};

/// What the browser sends.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Raw {
    /// The name.
    pub label: String,
    /// What it is about.
    pub description: String,
    /// Other words, one on a line.
    pub synonyms: String,
    /// The mark of what stood there when the form was made.
    pub seen: String,
    /// The language, where the address does not name it.
    pub language: String,
    /// The token of the one above, where the address does not name it.
    pub place: String,
}

/// The fields that a person fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TopicField {
    /// The name.
    Label,
    /// What it is about.
    Description,
    /// Other words.
    Synonyms,
    /// The language of the words.
    Language,
    /// The place in the tree.
    Place,
    /// The topic that stays.
    Into,
}

/// Why it is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldError {
    /// Nothing was written.
    Empty,
    /// More letters than fit.
    TooLong(usize),
    /// One of the other words has more letters than fit.
    WordTooLong,
    /// More other words than fit.
    TooMany,
    /// It is none of the answers.
    Unknown,
    /// It is no code of a language.
    NoLanguage,
    /// Too many topics would stand below each other.
    TooDeep,
    /// It would stand below itself.
    Circle,
    /// It stands there, or somebody moved it meanwhile.
    Unchanged,
    /// Somebody else wrote meanwhile.
    Newer,
    /// So many items stand under it.
    Holds(i64),
    /// So many topics stand right below it.
    Above(i64),
    /// The topic that should stay stands below the one that goes.
    IntoBelow,
}

impl FormField for TopicField {
    type FieldError = FieldError;
    fn name(self) -> &'static str {
        match self {
            Self::Label => "label",
            Self::Description => "description",
            Self::Synonyms => "synonyms",
            Self::Language => "language",
            Self::Place => "place",
            Self::Into => "into",
        }
    }
}

/// The words, or the form as it comes back.
pub fn read(raw: &Raw) -> Result<TopicWords, FormState<TopicField>> {
    let label = TopicLabel::parse(&raw.label);
    let description = PlainLines::parse(&raw.description);
    let synonyms = Synonyms::parse(&raw.synonyms);
    let mut form = typed(raw);
    match label {
        Err(WordsError::Empty) => form.refuse(TopicField::Label, FieldError::Empty),
        Err(WordsError::TooLong) => {
            form.refuse(TopicField::Label, FieldError::TooLong(LONGEST_LABEL))
        }
        Ok(_) => {}
    }
    match synonyms {
        Err(SynonymsError::TooLong) => form.refuse(TopicField::Synonyms, FieldError::WordTooLong),
        Err(SynonymsError::TooMany) => form.refuse(TopicField::Synonyms, FieldError::TooMany),
        Ok(_) => {}
    }
    if description.is_err() {
        let why = FieldError::TooLong(LONGEST_TOPIC_DESCRIPTION);
        form.refuse(TopicField::Description, why);
    }
    match (label, description, synonyms) {
        (Ok(label), Ok(description), Ok(synonyms)) => {
            Ok(TopicWords { label, description, synonyms })
        }
        _ => Err(form),
    }
}

/// The form with what was typed.
pub fn typed(raw: &Raw) -> FormState<TopicField> {
    let mut form = FormState::default();
    form.typed(TopicField::Label, raw.label.clone());
    form.typed(TopicField::Description, raw.description.clone());
    form.typed(TopicField::Synonyms, raw.synonyms.clone());
    form.typed(TopicField::Language, raw.language.clone());
    form.typed(TopicField::Place, raw.place.clone());
    form
}

/// The form with what stands there.
pub fn of_text(text: &TopicText) -> FormState<TopicField> {
    let mut form = FormState::default();
    form.typed(TopicField::Label, text.label.clone());
    form.typed(TopicField::Description, text.description.clone());
    form.typed(TopicField::Synonyms, text.synonyms.join("\n"));
    form
}

/// The language that somebody typed a code of, under the tag by which we know it.
pub fn language(typed: &str) -> Option<LanguageTag> {
    let tag = LanguageTag::parse(typed.trim()).ok()?;
    let known = Languages::known().serving(&tag).map(|language| language.tag.clone());
    Some(known.unwrap_or(tag))
}
