//! The sentences of one language, checked against English.

use crate::{
    contract,
    direction::Direction,
    format::{
        self,
        date::{DateFormat, Day, DayStyle, DayValue},
        list::{ListFormat, ListValue},
        number::NumberFormat,
        plural::PluralWords,
    },
    language_tag::LanguageTag,
    languages::endonym,
    merge::{self, ReadFile},
    message::{Argument, Item, List, Message, Number, Spec},
    pseudo,
    review::{Marks, Reviewed},
    source::Source,
    text::{Text, slot_mark},
};
use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle,
    types::FluentNumberOptions,
};
use std::{
    collections::{BTreeSet, HashMap},
    fmt,
    sync::Arc,
};

/// The file whose terms every other file may use.
const TERMS: &str = "common";

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
    /// Those of them that a person read and vouches for, as they are now.
    pub reviewed: usize,
    /// Sentences that visitors meet.
    pub public_all: usize,
    /// Sentences that are there.
    pub any: usize,
    /// All sentences.
    pub all: usize,
}

/// The sentences of one language.
pub(crate) struct Catalog {
    language: LanguageTag,
    direction: Direction,
    /// One bundle per file, so that two features may use the same id; each holds the terms of `common` too.
    bundles: HashMap<String, FluentBundle<Arc<FluentResource>>>,
    /// By the index of a sentence: whether it can be said.
    has: Vec<bool>,
    reviewed: Reviewed,
    numbers: NumberFormat,
    days: [DateFormat; 3],
    lists: ListFormat,
}

impl Coverage {
    /// Whether every sentence is there that visitors meet.
    pub fn is_public_complete(self) -> bool {
        self.public == self.public_all
    }

    /// Whether a person vouches for every sentence that visitors meet.
    pub fn is_reviewed(self) -> bool {
        self.is_public_complete() && self.reviewed == self.public_all
    }
}

impl Catalog {
    /// The sentences of these files, checked, and their marks for reviews. What cannot be used is complained about and
    /// left out.
    pub(crate) fn of(
        language: &LanguageTag,
        sources: &[Source],
        complaints: &mut Vec<Complaint>,
    ) -> Result<(Self, Marks), FluentError> {
        let files = merge::read(sources);
        let words = PluralWords::of(language);
        let shared = files.get(TERMS).map(ReadFile::terms).unwrap_or_default();
        let known = contract::good_terms(&shared, &BTreeSet::new());
        let terms = shared.into_iter().filter(|term| known.contains(term.id.name));
        let terms = resource(merge::terms_alone(terms.cloned(), &words));
        let mut has = vec![false; Spec::all().len()];
        let mut bundles = HashMap::new();
        let mut marks = Marks::new();
        for (name, file) in &files {
            let merged = file.merge(&known, &words, &mut has, complaints);
            let mut bundle = format::bundle(language)?;
            bundle.set_transform(pseudo::transform(language));
            bundle.add_resource_overriding(terms.clone());
            bundle.add_resource_overriding(resource(merged.text));
            bundles.insert((*name).to_owned(), bundle);
            marks.insert((*name).to_owned(), merged.marks);
        }
        let catalog = Self {
            language: language.clone(),
            direction: Direction::of(language),
            bundles,
            has,
            reviewed: Reviewed::default(),
            numbers: NumberFormat::of(language, true),
            days: [DayStyle::Weekday, DayStyle::Plain, DayStyle::Month]
                .map(|style| DateFormat::of(language, style)),
            lists: ListFormat::of(language, false),
        };
        Ok((catalog, marks))
    }

    /// Notes which sentences somebody vouches for.
    pub(crate) fn review(&mut self, reviewed: Reviewed) {
        self.reviewed = reviewed;
    }

    /// What somebody vouches for.
    pub(crate) fn reviewed(&self) -> &Reviewed {
        &self.reviewed
    }

    /// Whoever vouches for sentences and agreed to be named.
    pub(crate) fn reviewers(&self) -> &[String] {
        &self.reviewed.names
    }

    /// Whether a sentence can be said.
    pub(crate) fn has(&self, spec: &Spec) -> bool {
        self.has[spec.index]
    }

    /// A day as the language writes it.
    pub(crate) fn day(&self, day: Day, style: DayStyle) -> Text {
        self.formatted(self.days[style as usize].write(day))
    }

    /// Several texts, joined with "and".
    pub(crate) fn list(&self, items: &[Item]) -> Text {
        Text::read(self.lists.write(items), self.language.clone(), self.direction)
    }

    /// A number in digits.
    pub(crate) fn number(&self, value: f64) -> String {
        self.numbers.write(value, &FluentNumberOptions::default())
    }

    fn formatted(&self, text: String) -> Text {
        Text::plainly(text, self.language.clone(), self.direction)
    }

    /// How much of the interface there is.
    pub(crate) fn coverage(&self) -> Coverage {
        let count = |of: &dyn Fn(&&Spec) -> bool| Spec::all().iter().filter(of).count();
        let there = |spec: &Spec| self.has[spec.index];
        let read = |spec: &Spec| self.reviewed.holds(spec.file, spec.id);
        Coverage {
            public: count(&|spec| spec.is_public() && there(spec)),
            reviewed: count(&|spec| spec.is_public() && there(spec) && read(spec)),
            public_all: count(&|spec| spec.is_public()),
            any: count(&|spec| there(spec)),
            all: Spec::all().len(),
        }
    }

    /// The sentence in this language; `None` when it cannot be said without a gap.
    pub(crate) fn localize(&self, message: &Message<'_>) -> Option<Text> {
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
        Some(Text::read(written, self.language.clone(), self.direction))
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

/// A text of ours as a resource: it was written by a serializer, so that it can be read.
fn resource(text: String) -> Arc<FluentResource> {
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text);
    Arc::new(resource)
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
