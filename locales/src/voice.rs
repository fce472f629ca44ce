//! The sentences of one language, checked against English.

use crate::{
    contract::{self, Problem},
    direction::Direction,
    format::{
        self,
        date::{DateFormat, Day, DayStyle, DayValue},
        list::{ListFormat, ListValue},
        number::NumberFormat,
    },
    language_tag::LanguageTag,
    languages::endonym,
    message::{Argument, List, Message, Number, Spec},
    pseudo,
    source::Source,
    text::{Text, slot_mark},
};
use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle,
    types::FluentNumberOptions,
};
use std::{collections::HashMap, fmt, sync::Arc};

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
    /// Sentences that visitors meet.
    pub public_all: usize,
    /// Sentences that are there.
    pub any: usize,
    /// All sentences.
    pub all: usize,
}

/// The sentences of one language.
pub(crate) struct Voice {
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

impl Coverage {
    /// Whether every sentence is there that visitors meet.
    pub fn is_public_complete(self) -> bool {
        self.public == self.public_all
    }
}

impl Voice {
    /// The sentences of these files, checked. What cannot be used is complained about and left out.
    pub(crate) fn of(
        language: &LanguageTag,
        sources: Vec<Source>,
        complaints: &mut Vec<Complaint>,
    ) -> Result<Self, FluentError> {
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
            let mut bundle = format::bundle(language)?;
            bundle.set_transform(pseudo::transform(language));
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

    /// Whether a sentence can be said.
    pub(crate) fn has(&self, spec: &Spec) -> bool {
        self.has[spec.index]
    }

    /// A day as the language writes it.
    pub(crate) fn day(&self, day: Day, style: DayStyle) -> Text {
        self.formatted(self.days[usize::from(style == DayStyle::Plain)].write(day))
    }

    /// Several texts, joined with "and".
    pub(crate) fn list(&self, items: &[String]) -> Text {
        self.formatted(self.lists.write(items))
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
        Coverage {
            public: count(&|spec| spec.is_public() && there(spec)),
            public_all: count(&|spec| spec.is_public()),
            any: count(&|spec| there(spec)),
            all: Spec::all().len(),
        }
    }

    /// The sentence in this language; `None` when it cannot be said without a gap.
    pub(crate) fn say(&self, message: &Message<'_>) -> Option<Text> {
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
        if has[spec.index] && !spec.slots.iter().all(words) {
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
