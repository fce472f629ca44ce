//! The sentences of one file of one language, from every source, checked against English and put together.
//!
//! A later source wins sentence by sentence. What breaks a rule is complained about and left out; then the earlier
//! sentence stays, and where there is none, the next language of the chain speaks.

use crate::{
    catalog::Complaint,
    choice::by_todays_rules,
    contract::{self, Problem, Sentence},
    format::plural::PluralWords,
    message::Spec,
    review,
    source::Source,
};
use fluent_syntax::{
    ast::{Attribute, Entry, Identifier, Message, Pattern, Resource, Term},
    serializer::serialize,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// One file of a language, as it was read from every source that has it.
pub(crate) struct ReadFile<'s> {
    name: &'s str,
    parts: Vec<Part<'s>>,
}

struct Part<'s> {
    source: &'s Source,
    tree: Resource<&'s str>,
    /// Where each message stands in the tree, the last of its name: one that is there twice was complained about.
    messages: HashMap<&'s str, usize>,
    sentences: Vec<Sentence>,
    broken: Vec<Problem>,
}

/// What a bundle is made of.
pub(crate) struct Merged {
    /// Terms and messages as Fluent.
    pub(crate) text: String,
    /// What a review of each message would name, by the id of the message.
    pub(crate) marks: HashMap<String, String>,
}

/// A message put together from its sources.
#[derive(Default)]
struct Kept<'s> {
    value: Option<Pattern<&'s str>>,
    attributes: Vec<Attribute<&'s str>>,
}

/// Reads the sources of a language, each file once.
pub(crate) fn read(sources: &[Source]) -> BTreeMap<&str, ReadFile<'_>> {
    let mut files: BTreeMap<&str, ReadFile<'_>> = BTreeMap::new();
    for source in sources {
        let (tree, sentences, broken) = contract::read(&source.text);
        let file = files
            .entry(&source.file)
            .or_insert_with(|| ReadFile { name: &source.file, parts: Vec::new() });
        let messages = messages_of(&tree);
        file.parts.push(Part { source, tree, messages, sentences, broken });
    }
    files
}

fn messages_of<'s>(tree: &Resource<&'s str>) -> HashMap<&'s str, usize> {
    let named = tree.body.iter().enumerate().filter_map(|(place, entry)| match entry {
        Entry::Message(message) => Some((message.id.name, place)),
        _ => None,
    });
    named.collect()
}

impl<'s> ReadFile<'s> {
    /// The terms of the file, the last of each name.
    pub(crate) fn terms(&self) -> Vec<&Term<&'s str>> {
        let mut terms: BTreeMap<&str, &Term<&'s str>> = BTreeMap::new();
        for entry in self.parts.iter().flat_map(|part| &part.tree.body) {
            if let Entry::Term(term) = entry {
                terms.insert(term.id.name, term);
            }
        }
        terms.into_values().collect()
    }

    /// Puts the file together. `known` are the terms of `common`; `has` learns which sentences can be said.
    pub(crate) fn merge(
        &self,
        known: &BTreeSet<String>,
        words: &PluralWords,
        has: &mut [bool],
        complaints: &mut Vec<Complaint>,
    ) -> Merged {
        let terms = self.terms();
        let good = contract::good_terms(&terms, known);
        let mut kept: BTreeMap<&str, Kept<'s>> = BTreeMap::new();
        for part in &self.parts {
            part.complain(&part.broken, complaints);
            if Spec::all().iter().all(|spec| spec.file != self.name) {
                let what = format!("English has no file {}.ftl", self.name);
                part.complain(&[Problem { line: 1, what }], complaints);
                continue;
            }
            for sentence in &part.sentences {
                match part.usable(sentence, &good) {
                    Ok(spec) => {
                        has[spec.index] = true;
                        part.keep(sentence, &mut kept);
                    }
                    Err(problem) => part.complain(&[problem], complaints),
                }
            }
        }
        self.drop_speechless(&mut kept, has, complaints);
        let usable = terms.into_iter().filter(|term| good.contains(term.id.name));
        written(usable.cloned().collect(), kept, words)
    }

    /// A sentence with a slot needs the words of the slot.
    fn drop_speechless(
        &self,
        kept: &mut BTreeMap<&str, Kept<'s>>,
        has: &mut [bool],
        complaints: &mut Vec<Complaint>,
    ) {
        for spec in Spec::all().iter().filter(|spec| spec.file == self.name) {
            let words = |slot: &&str| {
                Spec::find(spec.file, spec.id, Some(slot)).is_some_and(|words| has[words.index])
            };
            if !has[spec.index] || spec.slots.iter().all(words) {
                continue;
            }
            has[spec.index] = false;
            if let Some(message) = kept.get_mut(spec.id) {
                message.drop(spec.attribute);
            }
            let what = format!("{} lacks the words of a slot", spec.name());
            if let Some(part) = self.parts.last() {
                part.complain(&[Problem { line: part.line_of(spec), what }], complaints);
            }
        }
    }
}

impl<'s> Part<'s> {
    fn usable(
        &self,
        sentence: &Sentence,
        terms: &BTreeSet<String>,
    ) -> Result<&'static Spec, Problem> {
        let spec = Spec::find(&self.source.file, &sentence.id, sentence.attribute.as_deref());
        let Some(spec) = spec else {
            let what = format!("English has no {}", sentence.name());
            return Err(Problem { line: sentence.line, what });
        };
        contract::translation_problem(sentence, &spec.given(), terms).map_or(Ok(spec), Err)
    }

    fn keep(&self, sentence: &Sentence, kept: &mut BTreeMap<&'s str, Kept<'s>>) {
        let place = self.messages.get(sentence.id.as_str());
        let Some(Entry::Message(message)) = place.and_then(|place| self.tree.body.get(*place))
        else {
            return;
        };
        let into = kept.entry(message.id.name).or_default();
        let Some(name) = sentence.attribute.as_deref() else {
            into.value.clone_from(&message.value);
            return;
        };
        let Some(attribute) = message.attributes.iter().rev().find(|one| one.id.name == name)
        else {
            return;
        };
        match into.attributes.iter_mut().find(|one| one.id.name == name) {
            Some(there) => there.clone_from(attribute),
            None => into.attributes.push(attribute.clone()),
        }
    }

    fn line_of(&self, spec: &Spec) -> usize {
        self.sentences.iter().find(|sentence| sentence.id == spec.id).map_or(1, |found| found.line)
    }

    fn complain(&self, problems: &[Problem], complaints: &mut Vec<Complaint>) {
        complaints.extend(problems.iter().map(|problem| Complaint {
            language: self.source.language.clone(),
            origin: self.source.origin.clone(),
            line: problem.line,
            what: problem.what.clone(),
        }));
    }
}

impl Kept<'_> {
    fn drop(&mut self, attribute: Option<&str>) {
        match attribute {
            None => self.value = None,
            Some(name) => self.attributes.retain(|one| one.id.name != name),
        }
    }
}

/// The file as Fluent, with choices by today's rules; the marks are of the sentences as translators wrote them.
fn written(terms: Vec<Term<&str>>, kept: BTreeMap<&str, Kept<'_>>, words: &PluralWords) -> Merged {
    let mut body = term_entries(terms.into_iter(), words);
    let mut marks = HashMap::new();
    for (id, Kept { value, attributes }) in kept {
        if value.is_none() && attributes.is_empty() {
            continue;
        }
        let mut message = Message { id: Identifier { name: id }, value, attributes, comment: None };
        marks.insert(id.to_owned(), review::mark(&message));
        message.value = message.value.map(|value| by_todays_rules(&value, words));
        for attribute in &mut message.attributes {
            attribute.value = by_todays_rules(&attribute.value, words);
        }
        body.push(Entry::Message(message));
    }
    Merged { text: serialize(&Resource { body }), marks }
}

/// Only the terms of a file, as Fluent: other files of the language may use them.
pub(crate) fn terms_alone<'s>(
    terms: impl Iterator<Item = Term<&'s str>>,
    words: &PluralWords,
) -> String {
    serialize(&Resource { body: term_entries(terms, words) })
}

fn term_entries<'s>(
    terms: impl Iterator<Item = Term<&'s str>>,
    words: &PluralWords,
) -> Vec<Entry<&'s str>> {
    let rewritten = terms.map(|term| {
        Entry::Term(Term { value: by_todays_rules(&term.value, words), comment: None, ..term })
    });
    rewritten.collect()
}
