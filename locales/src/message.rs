//! A sentence to be said, with its arguments, before anybody knows in which language.
//!
//! `build.rs` writes the second half of this file: the table of all sentences and the module `msg`.

pub use crate::{contract::Kind, format::date::Day, language_tag::LanguageTag};
use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

/// What is known of a sentence from its English text.
#[derive(Debug, PartialEq, Eq)]
pub struct Spec {
    /// Its place in the table of all sentences.
    pub(crate) index: usize,
    /// The file without its ending: `library`.
    pub file: &'static str,
    /// The id of the message in the file.
    pub id: &'static str,
    /// The attribute of the message, where the sentence is one.
    pub attribute: Option<&'static str>,
    /// The arguments that a constructor takes, in its order.
    pub arguments: &'static [(&'static str, Kind)],
    /// The places where the page puts elements.
    pub slots: &'static [&'static str],
}

/// The files that must be complete before a language is offered to visitors.
const PUBLIC: &[&str] = &[
    "common",
    "errors",
    "library",
    "trainings",
    "events",
    "accounts",
    "organizations",
    "feedback",
    "privacy",
    "translation",
];

/// File, id and attribute.
type Name = (&'static str, &'static str, Option<&'static str>);

static BY_NAME: LazyLock<HashMap<Name, &'static Spec>> = LazyLock::new(|| {
    Spec::all().iter().map(|spec| ((spec.file, spec.id, spec.attribute), spec)).collect()
});

impl Spec {
    /// Every sentence of the interface, in the order of the English files.
    pub fn all() -> &'static [Self] {
        SPECS
    }

    /// Whether visitors meet it; organizers' screens may lag behind in a language.
    pub fn is_public(&self) -> bool {
        PUBLIC.contains(&self.file)
    }

    /// The names of everything that a translation may put into it.
    pub(crate) fn given(&self) -> Vec<(&'static str, Kind)> {
        let slots = self.slots.iter().map(|slot| (*slot, Kind::Slot));
        self.arguments.iter().copied().chain(slots).collect()
    }

    /// The sentence of this name.
    pub(crate) fn find(file: &str, id: &str, attribute: Option<&str>) -> Option<&'static Self> {
        BY_NAME.get(&(file, id, attribute)).copied()
    }

    /// `id` or `id.attribute`.
    pub fn name(&self) -> String {
        self.attribute
            .map_or_else(|| self.id.to_owned(), |attribute| format!("{}.{attribute}", self.id))
    }
}

/// A sentence to be said. Made by the constructors of [`msg`] only, so its arguments are those of its text.
#[derive(Debug, Clone)]
pub struct Message<'a> {
    pub(crate) spec: &'static Spec,
    pub(crate) arguments: Vec<(&'static str, Argument<'a>)>,
}

impl<'a> Message<'a> {
    pub(crate) fn new(spec: &'static Spec, arguments: Vec<(&'static str, Argument<'a>)>) -> Self {
        Self { spec, arguments }
    }

    /// Which sentence it is.
    pub fn spec(&self) -> &'static Spec {
        self.spec
    }
}

/// One value for a sentence.
#[derive(Debug, Clone)]
pub enum Argument<'a> {
    /// A count.
    Number(Number),
    /// Any text.
    Text(Words<'a>),
    /// A language, shown by its own name.
    Language(LanguageTag),
    /// A day.
    Day(Day),
    /// Several texts.
    List(List),
}

/// A number in a sentence: from any integer or float. Beyond 9·10¹⁵ and for "not a number" it is held at the edge.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number(pub(crate) f64);

impl Number {
    /// Integers up to here are exact, and plural rules can read them.
    const EDGE: f64 = 9_007_199_254_740_991.0;
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        if value.is_nan() { Self(0.0) } else { Self(value.clamp(-Self::EDGE, Self::EDGE)) }
    }
}

macro_rules! numbers {
    ($($integer:ty)+) => {$(
        impl From<$integer> for Number {
            #[expect(clippy::allow_attributes, reason = "lossless for the small integers, so an expectation would not hold for them")]
            #[allow(clippy::cast_precision_loss, clippy::cast_lossless, reason = "held at the edge of exactness")]
            fn from(value: $integer) -> Self { Self::from(value as f64) }
        }
    )+};
}
numbers!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

/// Text for a sentence, cleaned of characters that would steer the line around it or read as our own marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words<'a>(pub(crate) Cow<'a, str>);

/// Marks of embedding, override and isolation, and the three characters that mark slots inside this crate.
fn steers(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FDD0}'..='\u{FDD2}')
}

fn clean(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains(steers) { Cow::Owned(text.replace(steers, "")) } else { text }
}

impl<'a> From<&'a str> for Words<'a> {
    fn from(text: &'a str) -> Self {
        Self(clean(Cow::Borrowed(text)))
    }
}
impl<'a> From<&'a String> for Words<'a> {
    fn from(text: &'a String) -> Self {
        text.as_str().into()
    }
}
impl From<String> for Words<'_> {
    fn from(text: String) -> Self {
        Self(clean(Cow::Owned(text)))
    }
}
impl<'a> From<Cow<'a, str>> for Words<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self(clean(text))
    }
}

/// Several texts for a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List(pub(crate) Vec<Item>);

/// One text of a list, and its language where that is its own: the name of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) text: String,
    pub(crate) language: Option<LanguageTag>,
}

impl List {
    /// Languages, each by its own name and marked as such.
    pub fn of_languages(languages: &[LanguageTag]) -> Self {
        let item = |tag: &LanguageTag| Item {
            text: crate::endonym(tag).into_owned(),
            language: Some(tag.clone()),
        };
        Self(languages.iter().map(item).collect())
    }
}

impl<T: Into<String>> From<Vec<T>> for List {
    fn from(items: Vec<T>) -> Self {
        let clean = |item: T| clean(Cow::Owned(item.into())).into_owned();
        let item = |item: T| Item { text: clean(item), language: None };
        Self(items.into_iter().map(item).collect())
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
