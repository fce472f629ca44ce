//! What a `.ftl` file says about its sentences. The build script reads English with it and makes typed constructors;
//! the program reads every other language with it and refuses what does not keep to English.

use fluent_syntax::{
    ast::{
        Attribute, Comment, Entry, Expression, InlineExpression, Message, Pattern, PatternElement,
        Resource, Term,
    },
    parser,
};
use std::collections::{BTreeSet, HashMap};

/// The functions that sentences may call.
pub const FUNCTIONS: &[&str] = &["NUMBER", "PLURAL", "LANGNAME", "LIST", "DATETIME"];

/// One sentence: the value of a message, or one of its attributes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sentence {
    /// The id of the message.
    pub id: String,
    /// The attribute, where it is one.
    pub attribute: Option<String>,
    /// The line of the file on which the message begins, from 1.
    pub line: usize,
    /// The lines of the comment above the message.
    pub comment: Vec<String>,
    /// The variables that it uses, without `$`, in the order of their names.
    pub variables: BTreeSet<String>,
    /// The functions that it calls, each with the variable that it is given first, if that is one.
    pub calls: BTreeSet<(String, Option<String>)>,
    /// Other messages that it includes.
    pub messages: BTreeSet<String>,
    /// Terms that it includes, without `-`.
    pub terms: BTreeSet<String>,
    /// Whether a branch of it says nothing at all.
    pub silent: bool,
    /// The message as it stands in the file.
    pub source: String,
}

/// Something wrong in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.line, self.what)
    }
}

/// What may be put into a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A count, for plurals and digits.
    Number,
    /// Any text: a name, a title.
    Text,
    /// A language, shown by its own name and marked as such.
    Language,
    /// A day of the calendar.
    Day,
    /// Several texts, joined as the language joins them.
    List,
    /// A place where the page puts an element; its words are the attribute of the same name.
    Slot,
}

/// Every sentence of a file that can be read, in the order of the file, after the syntax tree that they stand in, and
/// everything that is wrong with its syntax.
pub fn read(text: &str) -> (Resource<&str>, Vec<Sentence>, Vec<Problem>) {
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err(half_read) => half_read,
    };
    let end = text.trim_end().len();
    let line = |position: usize| {
        let before = text.bytes().take(position.min(end));
        before.filter(|byte| *byte == b'\n').count() + 1
    };
    let mut problems: Vec<Problem> = errors
        .iter()
        .map(|error| Problem { line: line(error.pos.start), what: error.kind.to_string() })
        .collect();
    let mut found: Vec<Sentence> = Vec::new();
    let places = places(text);
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            found.extend(of_message(message, &places));
        }
    }
    let mut seen = BTreeSet::new();
    let twice = found.iter().filter(|sentence| !seen.insert(sentence.name())).map(|sentence| {
        Problem { line: sentence.line, what: format!("{} is there twice", sentence.name()) }
    });
    problems.extend(twice);
    (resource, found, problems)
}

impl Sentence {
    /// `id` or `id.attribute`.
    pub fn name(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.id),
            None => self.id.clone(),
        }
    }
}

/// What a translation must keep to besides its syntax: the variables of the English sentence, functions that fit them,
/// terms that the language has, and words in every branch.
///
/// `english` is what the English sentence is given, `terms` the terms that can be used.
pub fn translation_problem(
    sentence: &Sentence,
    english: &[(&str, Kind)],
    terms: &BTreeSet<String>,
) -> Option<Problem> {
    let name = sentence.name();
    let kind = |variable: &str| english.iter().find(|(known, _)| *known == variable);
    let foreign = sentence.variables.iter().find(|variable| kind(variable).is_none());
    let unfit = |(function, variable): &&(String, Option<String>)| {
        let given = variable.as_deref().and_then(kind).map(|(_, kind)| *kind);
        given.is_some_and(|given| !takes(function, given))
    };
    let what = if let Some(variable) = foreign {
        format!("{name} uses ${variable}, which English does not have")
    } else if let Some(function) = unknown_function(sentence) {
        format!("{name} calls {function}, which is not registered")
    } else if let Some((function, Some(variable))) = sentence.calls.iter().find(unfit) {
        format!("{name} calls {function} with ${variable}, which is of another type")
    } else if let Some(message) = sentence.messages.first() {
        format!("{name} includes the message {message}: make that a term")
    } else if let Some(term) = sentence.terms.iter().find(|term| !terms.contains(*term)) {
        format!("{name} includes the term -{term}, which is not there or cannot be used")
    } else if sentence.silent {
        format!("{name} says nothing in one of its branches")
    } else {
        return None;
    };
    Some(Problem { line: sentence.line, what })
}

/// Whether a function can do something with a value of this type.
fn takes(function: &str, kind: Kind) -> bool {
    match function {
        "NUMBER" | "PLURAL" => kind == Kind::Number,
        "DATETIME" => kind == Kind::Day,
        "LIST" => kind == Kind::List,
        "LANGNAME" => matches!(kind, Kind::Language | Kind::Text),
        _ => true,
    }
}

/// The first function that a sentence calls and nobody registered.
pub fn unknown_function(sentence: &Sentence) -> Option<&String> {
    sentence.calls.iter().map(|(name, _)| name).find(|name| !FUNCTIONS.contains(&name.as_str()))
}

/// The terms of a file that can be used: all that they include can be used too, and no term includes itself.
///
/// `known` are those of other files.
pub fn good_terms(terms: &[&Term<&str>], known: &BTreeSet<String>) -> BTreeSet<String> {
    let read: Vec<(&str, Sentence)> = terms
        .iter()
        .map(|term| {
            let mut sentence = Sentence::default();
            walk(&term.value, &mut sentence);
            (term.id.name, sentence)
        })
        .collect();
    let mut good = known.clone();
    // What is redefined here counts as it is here.
    good.retain(|name| read.iter().all(|(own, _)| own != name));
    loop {
        let more: Vec<String> = read
            .iter()
            .filter(|(name, sentence)| {
                let fits = unknown_function(sentence).is_none() && sentence.messages.is_empty();
                fits && !good.contains(*name) && sentence.terms.is_subset(&good)
            })
            .map(|(name, _)| (*name).to_owned())
            .collect();
        if more.is_empty() {
            return good;
        }
        good.extend(more);
    }
}

fn of_message(message: &Message<&str>, places: &HashMap<&str, Place<'_>>) -> Vec<Sentence> {
    let place = places.get(message.id.name);
    let (line, source) = place.map_or((1, String::new()), |place| (place.line, place.source()));
    let comment = message.comment.as_ref().map(comment_lines).unwrap_or_default();
    let make = |attribute: Option<&Attribute<&str>>, pattern: &Pattern<&str>| {
        let mut sentence = Sentence {
            id: message.id.name.to_owned(),
            attribute: attribute.map(|attribute| attribute.id.name.to_owned()),
            line,
            comment: comment.clone(),
            source: source.clone(),
            silent: !speaks(pattern),
            ..Sentence::default()
        };
        walk(pattern, &mut sentence);
        sentence
    };
    let value = message.value.iter().map(|pattern| make(None, pattern));
    let attributes =
        message.attributes.iter().map(|attribute| make(Some(attribute), &attribute.value));
    value.chain(attributes).collect()
}

fn comment_lines(comment: &Comment<&str>) -> Vec<String> {
    comment.content.iter().map(|line| (*line).to_owned()).collect()
}

/// Where an entry begins, and the file from there on.
struct Place<'t> {
    /// From 1.
    line: usize,
    rest: &'t str,
}

/// The places of all entries of a file by their ids, the first of each, found in one walk.
fn places(text: &str) -> HashMap<&str, Place<'_>> {
    let mut places = HashMap::new();
    let mut rest = text;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        if let Some((id, _)) = line.split_once('=') {
            places.entry(id.trim_end()).or_insert(Place { line: number + 1, rest });
        }
        rest = rest.get(line.len()..).unwrap_or_default();
    }
    places
}

impl Place<'_> {
    /// The entry as it stands in the file, up to the next one.
    fn source(&self) -> String {
        let mut lines = self.rest.lines();
        let first = lines.next().unwrap_or_default();
        // A closing brace may stand at the margin; anything else there begins another entry.
        let more = lines.take_while(|line| line.is_empty() || line.starts_with([' ', '}']));
        let source: Vec<&str> = std::iter::once(first).chain(more).collect();
        source.join("\n").trim_end().to_owned()
    }
}

fn walk(pattern: &Pattern<&str>, into: &mut Sentence) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, into);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, into: &mut Sentence) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, into),
        Expression::Select { selector, variants } => {
            walk_inline(selector, into);
            for variant in variants {
                walk(&variant.value, into);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, into: &mut Sentence) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            into.messages.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let variable = match arguments.positional.first() {
                Some(InlineExpression::VariableReference { id }) => Some(id.name.to_owned()),
                _ => None,
            };
            into.calls.insert((id.name.to_owned(), variable));
            for argument in &arguments.positional {
                walk_inline(argument, into);
            }
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            into.terms.insert(id.name.to_owned());
            for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
                walk_inline(&argument.value, into);
            }
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, into),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// Whether a pattern says something, whichever way it goes.
fn speaks(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => !value.trim().is_empty(),
        PatternElement::Placeable { expression } => expression_speaks(expression),
    })
}

fn expression_speaks(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().all(|variant| speaks(&variant.value))
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => !value.trim().is_empty(),
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            expression_speaks(expression)
        }
        Expression::Inline(_) => true,
    }
}
