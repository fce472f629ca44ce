//! One `.ftl` file, as far as the checks ask: ids, comments, variables, attributes, choices.

use fluent_syntax::{
    ast::{
        self, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
        VariantKey,
    },
    parser,
    serializer::serialize,
};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Names of plural categories. A choice among them is by number, and every number has `other`.
const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// What a file holds.
#[derive(Debug, Default)]
pub struct File {
    /// In the order of the file.
    pub messages: Vec<Message>,
    /// Names of the terms that it defines, without `-`.
    pub terms: BTreeSet<String>,
    /// Broken syntax.
    pub problems: Vec<String>,
}

/// One message with its attributes.
#[derive(Debug, Default)]
pub struct Message {
    /// `share-title`.
    pub id: String,
    /// Whether a comment stands above it.
    pub has_comment: bool,
    /// Whether it has text of its own beside attributes.
    pub has_value: bool,
    /// Names without `$`, of value and attributes.
    pub variables: BTreeSet<String>,
    /// Names without the dot.
    pub attributes: BTreeSet<String>,
    /// Terms that it includes, without `-`.
    pub terms: BTreeSet<String>,
    /// Its words in every branch, one piece each, without what is put in.
    pub pieces: Vec<String>,
    /// Its choices by number.
    pub choices: Vec<Choice>,
    /// What a review names it by.
    pub mark: String,
    /// Wrong whatever English says.
    pub problems: Vec<String>,
}

/// A choice by number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// The words of CLDR that it knows.
    pub words: BTreeSet<String>,
    /// The exact numbers that it knows.
    pub numbers: BTreeSet<String>,
}

impl File {
    /// Reads as much as can be read.
    pub fn read(text: &str) -> Self {
        let (resource, errors) =
            parser::parse(text).map_or_else(|half| half, |whole| (whole, Vec::new()));
        let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        let mut file = Self::default();
        file.problems.extend(
            errors.iter().map(|error| format!("{}: {}", line(error.pos.start), error.kind)),
        );
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => file.add(message),
                Entry::Term(term) => {
                    file.terms.insert(term.id.name.to_owned());
                }
                _ => {}
            }
        }
        file
    }

    fn add(&mut self, message: &ast::Message<&str>) {
        let mut read = Message {
            id: message.id.name.to_owned(),
            has_comment: message.comment.is_some(),
            has_value: message.value.is_some(),
            mark: mark(message),
            ..Message::default()
        };
        for pattern in message.value.iter().chain(message.attributes.iter().map(|one| &one.value)) {
            read.walk(pattern);
        }
        read.attributes.extend(message.attributes.iter().map(|one| one.id.name.to_owned()));
        if self.message(&read.id).is_some() {
            self.problems.push(format!("{} is there twice", read.id));
        }
        self.messages.push(read);
    }

    /// The message of this id.
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }
}

impl Message {
    /// All its words, for looking at letters.
    pub fn words(&self) -> String {
        self.pieces.join("\n")
    }

    fn walk(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.pieces.push((*value).to_owned()),
                PatternElement::Placeable { expression } => self.walk_expression(expression),
            }
        }
    }

    fn walk_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.walk_inline(inline),
            Expression::Select { selector, variants } => {
                self.walk_inline(selector);
                self.note_choice(selector, variants);
                for variant in variants {
                    self.walk(&variant.value);
                }
            }
        }
    }

    fn note_choice(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        let mut choice = Choice::default();
        for variant in variants {
            match variant.key {
                VariantKey::Identifier { name } => choice.words.insert(name.to_owned()),
                VariantKey::NumberLiteral { value } => choice.numbers.insert(value.to_owned()),
            };
        }
        if !choice.words.iter().all(|name| CATEGORIES.contains(&name.as_str())) {
            return;
        }
        let by_word = matches!(selector, InlineExpression::FunctionReference { id, .. } if id.name == "PLURAL");
        if by_word && !choice.numbers.is_empty() {
            let what =
                "PLURAL gives words: an exact number is never reached; choose by the variable";
            self.problems.push(format!("{}: {what}", self.id));
        }
        let last = variants.iter().find(|variant| variant.default).map(|variant| &variant.key);
        match last {
            Some(VariantKey::Identifier { name }) if *name != "other" => {
                self.problems.push(format!("{}: a choice by number ends with *[other]", self.id));
            }
            _ => {}
        }
        self.choices.push(choice);
    }

    fn walk_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.walk_arguments(arguments),
            InlineExpression::TermReference { id, arguments, .. } => {
                self.terms.insert(id.name.to_owned());
                arguments.iter().for_each(|arguments| self.walk_arguments(arguments));
            }
            InlineExpression::StringLiteral { value } => self.pieces.push((*value).to_owned()),
            InlineExpression::Placeable { expression } => self.walk_expression(expression),
            _ => {}
        }
    }

    fn walk_arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.walk_inline(argument);
        }
        for argument in &arguments.named {
            // The value of an option is no word that anybody reads.
            if !matches!(argument.value, InlineExpression::StringLiteral { .. }) {
                self.walk_inline(&argument.value);
            }
        }
    }
}

/// What a review names a message by, as `locales/src/review.rs` computes it.
fn mark(message: &ast::Message<&str>) -> String {
    let bare = ast::Message { comment: None, ..message.clone() };
    let text = serialize(&ast::Resource { body: vec![Entry::Message(bare)] });
    Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_found_in_choices_functions_and_attributes() {
        let file = File::read(
            "a = { NUMBER($n) ->\n    [0] { $none }\n   *[other] x\n }\n    .label = { $l }\n",
        );
        let variables: Vec<&str> = file.messages[0].variables.iter().map(String::as_str).collect();
        assert_eq!(variables, ["l", "n", "none"]);
        assert!(file.messages[0].problems.is_empty());
    }

    #[test]
    fn a_choice_by_number_without_other_is_told() {
        let file = File::read(
            "a = { $n ->\n    [one] x\n   *[many] y\n }\nb = { $kind ->\n    [book] x\n   *[film] y\n }\n",
        );
        assert_eq!(file.messages[0].problems.len(), 1);
        assert!(file.messages[1].problems.is_empty());
    }

    #[test]
    fn the_mark_of_a_message_is_what_the_program_computes() {
        // The same message stands in locales/src/tests.rs.
        let file =
            File::read("# Where.\na = { $n ->\n    [one] x\n   *[other] y\n }\n    .b = c\n");
        assert_eq!(file.messages[0].mark, "e25abc5585eb3766");
    }

    #[test]
    fn broken_syntax_names_its_line() {
        let file = File::read("a = A\nb = { $\n");
        assert!(file.problems[0].starts_with('2'), "{:?}", file.problems);
        assert_eq!(file.messages.len(), 1);
    }
}
