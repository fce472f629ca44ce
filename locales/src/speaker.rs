//! Says sentences: each walks the chain of its language alone and comes back with the language it was found in.

use crate::{
    chain::reading_chain,
    contract::{self, Problem},
    direction::Direction,
    format::{
        self,
        date::{DateFormat, Day, DayStyle, DayValue},
        list::{ListFormat, ListValue},
        number::NumberFormat,
    },
    language_tag::LanguageTag,
    languages::{Language, Languages, endonym},
    message::{Argument, List, Message, Number, Spec},
    negotiate::{self, Address},
    source::Source,
    text::{Text, slot_mark},
};
use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumberOptions,
};
use std::{
    collections::HashMap,
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// The file whose terms every other file may use.
const TERMS: &str = "common";

/// All sentences in all languages, built once and shared; cheap to clone.
#[derive(Clone)]
pub struct Locales(Arc<Inner>);

struct Inner {
    speakers: HashMap<LanguageTag, Speaker>,
    menu: Vec<LanguageTag>,
    complaints: Vec<Complaint>,
}

/// Sentences cannot be used at all.
#[derive(Debug, thiserror::Error)]
pub enum LocalesError {
    /// English lacks sentences, and there is nothing behind English.
    #[error("English lacks {0}")]
    English(String),
    /// A function could not be registered.
    #[error("the functions for {language} could not be registered")]
    Functions {
        /// In which language.
        language: LanguageTag,
        /// Why.
        source: fluent_bundle::FluentError,
    },
}

/// Something in a translation that was left out: the sentence comes from the next language of the chain instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// In which language.
    pub language: LanguageTag,
    /// The file.
    pub origin: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, for translators, in English.
    pub what: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.origin, self.line, self.what)
    }
}

/// How much of the interface a language has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// Sentences that visitors meet and that are there.
    pub public: usize,
    /// Sentences that visitors meet.
    pub public_all: usize,
    /// Sentences that are there.
    pub any: usize,
    /// All sentences.
    pub all: usize,
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

/// The sentences of one language.
struct Voice {
    language: LanguageTag,
    direction: Direction,
    /// One bundle per file, so that two features may use the same id; each holds the terms of `common` too.
    bundles: HashMap<String, FluentBundle<Arc<FluentResource>>>,
    /// By the index of a sentence: whether it can be said.
    has: Vec<bool>,
    numbers: NumberFormat,
    days: [DateFormat; 2],
    lists: ListFormat,
}

/// Says sentences in one language, and where one lacks, in the next of its chain. Cheap to clone.
#[derive(Clone)]
pub struct Speaker(Arc<Chain>);

struct Chain {
    language: LanguageTag,
    direction: Direction,
    voices: Vec<Arc<Voice>>,
    /// By the index of a sentence: how often it was said in another language.
    fallbacks: Vec<AtomicU64>,
}

impl Locales {
    /// The sentences that are part of the program. Takes milliseconds; do it once.
    pub fn load() -> Result<Self, LocalesError> {
        Self::of(Source::embedded(), Languages::embedded())
    }

    /// The sentences of these files; of two files with the same sentence, the later one counts.
    pub fn of(sources: Vec<Source>, languages: &Languages) -> Result<Self, LocalesError> {
        let mut complaints = Vec::new();
        let mut by_language: Vec<(LanguageTag, Vec<Source>)> = Vec::new();
        for source in sources {
            match by_language.iter_mut().find(|(language, _)| *language == source.language) {
                Some((_, files)) => files.push(source),
                None => by_language.push((source.language.clone(), vec![source])),
            }
        }
        let mut voices = HashMap::new();
        for (language, files) in by_language {
            let voice = Voice::of(&language, files, &mut complaints)?;
            voices.insert(language, Arc::new(voice));
        }
        let english = voices.get(&LanguageTag::english());
        let lacking = |spec: &&Spec| english.is_none_or(|voice| !voice.has[spec.index]);
        if let Some(spec) = Spec::all().iter().find(lacking) {
            return Err(LocalesError::English(format!("{}: {}", spec.file, spec.name())));
        }
        let offered = |language: &&Language| {
            let voice = voices.get(&language.tag);
            language.menu && voice.is_some_and(|voice| voice.coverage().is_public_complete())
        };
        let menu = languages
            .interface()
            .iter()
            .filter(offered)
            .map(|language| language.tag.clone())
            .collect();
        let speakers = voices.keys().map(|tag| (tag.clone(), Speaker::of(tag, &voices))).collect();
        Ok(Self(Arc::new(Inner { speakers, menu, complaints })))
    }

    /// Somebody who says sentences in this language. For a language without any sentence, in the next of its chain.
    pub fn speak(&self, language: &LanguageTag) -> Speaker {
        if let Some(speaker) = self.0.speakers.get(language) {
            return speaker.clone();
        }
        let voices = self.0.speakers.iter().filter_map(|(tag, speaker)| {
            speaker.0.voices.first().map(|voice| (tag.clone(), voice.clone()))
        });
        Speaker::of(language, &voices.collect())
    }

    /// The languages that visitors are offered, in the order of the menu: those whose public sentences are complete.
    pub fn menu(&self) -> &[LanguageTag] {
        &self.0.menu
    }

    /// What the first part of an address says about its language, among those of the menu.
    pub fn address(&self, part: &str) -> Address {
        negotiate::address(part, &self.0.menu)
    }

    /// The language of the menu for somebody with this `Accept-Language` header; `None` leaves it to the site.
    pub fn negotiate(&self, accept_language: &str) -> Option<LanguageTag> {
        negotiate::best_match(&negotiate::accept_language(accept_language), &self.0.menu).cloned()
    }

    /// What was left out of translations, and why.
    pub fn complaints(&self) -> &[Complaint] {
        &self.0.complaints
    }

    /// How much of the interface a language has; `None` without any sentence.
    pub fn coverage(&self, language: &LanguageTag) -> Option<Coverage> {
        let speaker = self.0.speakers.get(language)?;
        speaker.0.voices.first().map(|voice| voice.coverage())
    }

    /// Which sentences were said in another language than the page's since the start, most often first: a work list.
    pub fn fallbacks(&self) -> Vec<Fallback> {
        let mut list: Vec<Fallback> =
            self.0.speakers.values().flat_map(Speaker::fallbacks).collect();
        list.sort_by(|one, other| {
            let by_name = || {
                (&one.language, one.sentence.index).cmp(&(&other.language, other.sentence.index))
            };
            other.count.cmp(&one.count).then_with(by_name)
        });
        list
    }
}

impl Coverage {
    /// Whether every sentence is there that visitors meet.
    pub fn is_public_complete(self) -> bool {
        self.public == self.public_all
    }
}

impl Speaker {
    fn of(language: &LanguageTag, voices: &HashMap<LanguageTag, Arc<Voice>>) -> Self {
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
    pub fn say(&self, message: Message<'_>) -> Text {
        let index = message.spec.index;
        let voices = || self.0.voices.iter().filter(|voice| voice.has[index]);
        let said = voices().find_map(|voice| voice.say(&message));
        let text = said.unwrap_or_else(|| {
            // No sentence of ours ends here: a test says them all. An empty text is the least harm.
            Text::plainly(String::new(), LanguageTag::english(), Direction::Ltr)
        });
        if text.language != self.0.language {
            self.0.fallbacks[index].fetch_add(1, Ordering::Relaxed);
        }
        text
    }

    /// Says a sentence without isolation marks, for titles, attributes and file names.
    pub fn plain(&self, message: Message<'_>) -> String {
        self.say(message).plain()
    }

    /// A day without its weekday: "December 5, 2026".
    pub fn date(&self, day: impl Into<Day>) -> Text {
        self.day(day.into(), DayStyle::Plain)
    }

    /// A day with its weekday: "Saturday, December 5, 2026".
    pub fn date_with_weekday(&self, day: impl Into<Day>) -> Text {
        self.day(day.into(), DayStyle::Weekday)
    }

    /// A number in the digits and groups of the language.
    pub fn number(&self, number: impl Into<Number>) -> String {
        let Number(value) = number.into();
        let write =
            |voice: &Arc<Voice>| voice.numbers.write(value, &FluentNumberOptions::default());
        self.0.voices.first().map_or_else(|| value.to_string(), write)
    }

    /// Several texts, joined with "and".
    pub fn list(&self, items: impl Into<List>) -> Text {
        let List(items) = items.into();
        self.formatted(|voice| voice.lists.write(&items))
    }

    fn day(&self, day: Day, style: DayStyle) -> Text {
        self.formatted(|voice| voice.days[usize::from(style == DayStyle::Plain)].write(day))
    }

    /// What the first voice writes: that of the page, if the page's language has any sentence.
    fn formatted(&self, write: impl Fn(&Voice) -> String) -> Text {
        match self.0.voices.first() {
            Some(voice) => Text::plainly(write(voice), voice.language.clone(), voice.direction),
            None => Text::plainly(String::new(), LanguageTag::english(), Direction::Ltr),
        }
    }

    fn fallbacks(&self) -> Vec<Fallback> {
        let counted = Spec::all().iter().map(|sentence| Fallback {
            language: self.0.language.clone(),
            sentence,
            count: self.0.fallbacks[sentence.index].load(Ordering::Relaxed),
        });
        counted.filter(|fallback| fallback.count > 0).collect()
    }
}

impl Voice {
    fn of(
        language: &LanguageTag,
        sources: Vec<Source>,
        complaints: &mut Vec<Complaint>,
    ) -> Result<Self, LocalesError> {
        let functions = |source| LocalesError::Functions { language: language.clone(), source };
        let mut has = vec![false; Spec::all().len()];
        let mut files: HashMap<String, Vec<Arc<FluentResource>>> = HashMap::new();
        for source in sources {
            check(&source, &mut has, complaints);
            let resource = match FluentResource::try_new(source.text.into_owned()) {
                Ok(resource) => resource,
                // What cannot be read was complained about; the rest is good.
                Err((resource, _)) => resource,
            };
            files.entry(source.file).or_default().push(Arc::new(resource));
        }
        let terms = files.get(TERMS).cloned().unwrap_or_default();
        let mut bundles = HashMap::new();
        for (file, resources) in files {
            let mut bundle = format::bundle(language).map_err(functions)?;
            for resource in terms.iter().chain(&resources) {
                bundle.add_resource_overriding(resource.clone());
            }
            bundles.insert(file, bundle);
        }
        Ok(Self {
            language: language.clone(),
            direction: Direction::of(language),
            bundles,
            has,
            numbers: NumberFormat::of(language, true),
            days: [DayStyle::Weekday, DayStyle::Plain].map(|style| DateFormat::of(language, style)),
            lists: ListFormat::of(language, false),
        })
    }

    fn coverage(&self) -> Coverage {
        let count = |of: &dyn Fn(&&Spec) -> bool| Spec::all().iter().filter(of).count();
        let there = |spec: &Spec| self.has[spec.index];
        Coverage {
            public: count(&|spec| spec.is_public() && there(spec)),
            public_all: count(&|spec| spec.is_public()),
            any: count(&|spec| there(spec)),
            all: Spec::all().len(),
        }
    }

    /// The sentence in this language; `None` when it cannot be said without a gap.
    fn say(&self, message: &Message<'_>) -> Option<Text> {
        let Message { spec, arguments } = message;
        let mut values = FluentArgs::with_capacity(arguments.len() + spec.slots.len());
        for (name, argument) in arguments {
            values.set(*name, value(name, argument));
        }
        for slot in spec.slots {
            let words = self.write(spec, Some(slot), &values)?;
            values.set(*slot, slot_mark(slot, "", &words));
        }
        let written = self.write(spec, spec.attribute, &values)?;
        Some(Text::read(&written, self.language.clone(), self.direction))
    }

    fn write(
        &self,
        spec: &Spec,
        attribute: Option<&str>,
        values: &FluentArgs<'_>,
    ) -> Option<String> {
        let bundle = self.bundles.get(spec.file)?;
        let message = bundle.get_message(spec.id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut errors = Vec::new();
        let written = bundle.format_pattern(pattern, Some(values), &mut errors);
        errors.is_empty().then(|| written.into_owned())
    }
}

/// Notes which sentences a file has, and complains about what does not keep to English: that cannot be said.
fn check(source: &Source, has: &mut [bool], complaints: &mut Vec<Complaint>) {
    let (sentences, broken) = contract::sentences(&source.text);
    let mut complain = |Problem { line, what }| {
        complaints.push(Complaint {
            language: source.language.clone(),
            origin: source.origin.clone(),
            line,
            what,
        });
    };
    broken.into_iter().for_each(&mut complain);
    for sentence in &sentences {
        let Some(spec) = spec_of(&source.file, &sentence.id, sentence.attribute.as_deref()) else {
            complain(Problem {
                line: sentence.line,
                what: format!("English has no {}", sentence.name()),
            });
            continue;
        };
        let problem = contract::translation_problem(sentence, &spec.given());
        has[spec.index] = problem.is_none();
        problem.into_iter().for_each(&mut complain);
    }
    // A sentence with a slot needs the words of the slot.
    for spec in Spec::all().iter().filter(|spec| spec.file == source.file) {
        let words = |slot: &&str| {
            spec_of(spec.file, spec.id, Some(slot)).is_some_and(|words| has[words.index])
        };
        if has[spec.index] && !spec.slots.iter().all(|slot| words(&slot)) {
            has[spec.index] = false;
            complain(Problem {
                line: 1,
                what: format!("{} lacks the words of a slot", spec.name()),
            });
        }
    }
}

fn spec_of(file: &str, id: &str, attribute: Option<&str>) -> Option<&'static Spec> {
    Spec::all()
        .iter()
        .find(|spec| spec.file == file && spec.id == id && spec.attribute == attribute)
}

fn value<'a>(name: &str, argument: &'a Argument<'_>) -> FluentValue<'a> {
    match argument {
        Argument::Number(Number(value)) => FluentValue::from(*value),
        Argument::Text(words) => FluentValue::from(words.0.as_ref()),
        Argument::Language(tag) => FluentValue::from(slot_mark(name, tag.as_str(), &endonym(tag))),
        Argument::Day(day) => {
            FluentValue::Custom(Box::new(DayValue { day: *day, style: DayStyle::Weekday }))
        }
        Argument::List(List(items)) => {
            FluentValue::Custom(Box::new(ListValue { items: items.clone(), or: false }))
        }
    }
}
