//! Says sentences: each walks the chain of its language alone and comes back with the language it was found in.

use crate::{
    catalog::Catalog,
    chain::reading_chain,
    direction::Direction,
    format::date::{Day, DayStyle},
    language_tag::LanguageTag,
    message::{List, Message, Number, Spec},
    text::Text,
};
use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// Says sentences in one language, and where one lacks, in the next of its chain. Cheap to clone.
#[derive(Clone)]
pub struct Localizer(Arc<Chain>);

struct Chain {
    language: LanguageTag,
    direction: Direction,
    voices: Vec<Arc<Catalog>>,
    /// By the index of a sentence: how often it was said in another language.
    fallbacks: Vec<AtomicU64>,
}

/// A sentence that was said in another language than the page's, and how often since the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fallback {
    /// The language of the pages.
    pub language: LanguageTag,
    /// The sentence that lacks there.
    pub sentence: &'static Spec,
    /// How often.
    pub count: u64,
}

impl Localizer {
    pub(crate) fn of(language: &LanguageTag, voices: &HashMap<LanguageTag, Arc<Catalog>>) -> Self {
        let chain = reading_chain(language);
        Self(Arc::new(Chain {
            language: language.clone(),
            direction: Direction::of(language),
            voices: chain.iter().filter_map(|tag| voices.get(tag).cloned()).collect(),
            fallbacks: Spec::all().iter().map(|_| AtomicU64::new(0)).collect(),
        }))
    }

    /// The language of the page.
    pub fn language(&self) -> &LanguageTag {
        &self.0.language
    }

    /// The direction of the page.
    pub fn direction(&self) -> Direction {
        self.0.direction
    }

    /// Says a sentence in the first language of the chain that has it.
    pub fn localize(&self, message: Message<'_>) -> Text {
        let index = message.spec.index;
        let mut voices = self.0.voices.iter().filter(|catalog| catalog.has(message.spec));
        // No sentence of ours ends in nothing: a test says them all.
        let text = voices.find_map(|catalog| catalog.localize(&message)).unwrap_or_else(nothing);
        if text.language != self.0.language {
            self.0.fallbacks[index].fetch_add(1, Ordering::Relaxed);
        }
        text
    }

    /// Says a sentence without isolation marks, for titles, attributes and file names.
    pub fn plain(&self, message: Message<'_>) -> String {
        self.localize(message).plain()
    }

    /// A day without its weekday: "December 5, 2026".
    pub fn date(&self, day: impl Into<Day>) -> Text {
        self.day(day.into(), DayStyle::Plain)
    }

    /// A day with its weekday: "Saturday, December 5, 2026".
    pub fn date_with_weekday(&self, day: impl Into<Day>) -> Text {
        self.day(day.into(), DayStyle::Weekday)
    }

    /// The month of a day: "December 2026".
    pub fn month(&self, day: impl Into<Day>) -> Text {
        self.day(day.into(), DayStyle::Month)
    }

    /// A number in the digits and groups of the language.
    pub fn number(&self, number: impl Into<Number>) -> String {
        let Number(value) = number.into();
        self.0.voices.first().map_or_else(|| value.to_string(), |catalog| catalog.number(value))
    }

    /// Several texts, joined with "and".
    pub fn list(&self, items: impl Into<List>) -> Text {
        let List(items) = items.into();
        self.0.voices.first().map_or_else(nothing, |catalog| catalog.list(&items))
    }

    // Formats speak with the first catalog, which is that of the page where its language has any sentence.
    fn day(&self, day: Day, style: DayStyle) -> Text {
        self.0.voices.first().map_or_else(nothing, |catalog| catalog.day(day, style))
    }

    pub(crate) fn fallbacks(&self) -> Vec<Fallback> {
        let counted = Spec::all().iter().map(|sentence| Fallback {
            language: self.0.language.clone(),
            sentence,
            count: self.0.fallbacks[sentence.index].load(Ordering::Relaxed),
        });
        counted.filter(|fallback| fallback.count > 0).collect()
    }
}

/// The least harm where there is nothing to say.
fn nothing() -> Text {
    Text::plainly(String::new(), LanguageTag::english(), Direction::Ltr)
}
