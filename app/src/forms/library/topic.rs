//! The forms of topics: what one says in a language, where it stands, and what it becomes when it goes.

use crate::forms::{Field, Form, FormState, refusals::words};
use locales::{LanguageTag, Languages, Message, msg};
use server::{
    database::query::topics::manage::TopicText,
    domain::{
        organizations::organization::PlainLines,
        topic::{
            LONGEST_LABEL, LONGEST_TOPIC_DESCRIPTION, MOST_SYNONYMS, Synonyms, SynonymsError,
            TopicLabel, TopicWords,
        },
    },
};

/// What it is called.
pub const LABEL: Field = Field::line("label", msg::library::topic_label)
    .hint(msg::library::topic_label_hint)
    .purpose("off");
/// Other words, one on a line.
pub const SYNONYMS: Field = Field::lines("synonyms", 6, msg::library::topic_synonyms)
    .hint(msg::library::topic_synonyms_hint);
/// What it is about.
pub const DESCRIPTION: Field = Field::lines("description", 3, msg::library::topic_description)
    .hint(msg::library::topic_description_hint);
/// The mark of what stood there when the page was made.
pub const SEEN: Field = Field::hidden("seen");
/// The language of the words, where the address does not name it.
pub const LANGUAGE: Field = Field::choice("language", msg::organizations::add_language_label);
/// What it is to stand below.
pub const PLACE: Field = Field::choice("place", msg::library::topic_place_label);
/// What it stood below when the page was made.
pub const LEAVES: Field = Field::hidden("leaves");
/// The button that was pressed: `up` or `down`.
pub const STEP: Field = Field::hidden("step");
/// The topic that stays.
pub const INTO: Field = Field::choice("into", msg::library::topic_merge_label);
/// The code of any language.
pub const CODE: Field = Field::line("language", msg::library::topic_language_label)
    .hint(msg::library::topic_language_hint)
    .purpose("off");

/// What a topic says in a language.
pub struct TopicForm;

impl Form for TopicForm {
    const FIELDS: &'static [Field] = &[LABEL, SYNONYMS, DESCRIPTION, SEEN, LANGUAGE, PLACE];
}

/// The button that removes what a topic says in a language.
pub struct RemoveTextForm;

impl Form for RemoveTextForm {
    const FIELDS: &'static [Field] = &[SEEN];
}

/// Where a topic stands.
pub struct PlaceForm;

impl Form for PlaceForm {
    const FIELDS: &'static [Field] = &[PLACE, LEAVES];
}

/// The buttons that move a topic one step.
pub struct StepForm;

impl Form for StepForm {
    const FIELDS: &'static [Field] = &[STEP];
}

/// What a topic becomes that goes.
pub struct RemoveForm;

impl Form for RemoveForm {
    const FIELDS: &'static [Field] = &[INTO];
}

/// The language in which a topic is to say something.
pub struct LanguageForm;

impl Form for LanguageForm {
    const FIELDS: &'static [Field] = &[CODE];
}

/// The words, or nothing where one was refused.
pub fn read(form: &mut FormState<TopicForm>) -> Option<TopicWords> {
    let label = form.read(LABEL, |typed| TopicLabel::parse(typed).map_err(words(LONGEST_LABEL)));
    let synonyms = form.read(SYNONYMS, |typed| {
        Synonyms::parse(typed).map_err(|why| match why {
            SynonymsError::TooLong => msg::library::topic_word_long(LONGEST_LABEL as i64),
            SynonymsError::TooMany => msg::library::topic_words_many(MOST_SYNONYMS as i64),
        })
    });
    let description = form.read(DESCRIPTION, |typed| {
        PlainLines::parse(typed).map_err(words(LONGEST_TOPIC_DESCRIPTION))
    });
    Some(TopicWords { label: label?, description: description?, synonyms: synonyms? })
}

/// The form with what stands there.
pub fn of_text(text: &TopicText) -> FormState<TopicForm> {
    let synonyms = text.synonyms.join("\n");
    let stands = [(LABEL, &*text.label), (DESCRIPTION, &*text.description), (SYNONYMS, &*synonyms)];
    FormState::with(stands)
}

/// The language that somebody typed a code of, under the tag by which we know it.
pub fn language(typed: &str) -> Result<LanguageTag, Message<'static>> {
    let tag = LanguageTag::parse(typed.trim()).map_err(|_| msg::library::topic_language_wrong())?;
    let known = Languages::known().serving(&tag).map(|language| language.tag.clone());
    Ok(known.unwrap_or(tag))
}
