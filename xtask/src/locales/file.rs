//! One `.ftl` file, as far as the checks ask: ids, comments, variables, attributes, choices.

use fluent_syntax::{
    ast::{
        CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
    },
    parser,
};
use std::collections::BTreeSet;

/// Names of plural categories. A choice among them is by number, and every number has `other`.
const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// What a file holds.
#[derive(Debug, Default)]
pub struct File {
    /// In the order of the file.
    pub messages: Vec<Message>,
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
    /// Wrong whatever English says.
    pub problems: Vec<String>,
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
            if let Entry::Message(message) = entry {
                let mut read = Message {
                    id: message.id.name.to_owned(),
                    has_comment: message.comment.is_some(),
                    has_value: message.value.is_some(),
                    ..Message::default()
                };
                for pattern in
                    message.value.iter().chain(message.attributes.iter().map(|one| &one.value))
                {
                    read.walk(pattern);
                }
                read.attributes.extend(message.attributes.iter().map(|one| one.id.name.to_owned()));
                if file.message(&read.id).is_some() {
                    file.problems.push(format!("{} is there twice", read.id));
                }
                file.messages.push(read);
            }
        }
        file
    }

    /// The message of this id.
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }
}

impl Message {
    fn walk(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.walk_expression(expression);
            }
        }
    }

    fn walk_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.walk_inline(inline),
            Expression::Select { selector, variants } => {
                self.walk_inline(selector);
                let key = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => Some((*name).to_owned()),
                    VariantKey::NumberLiteral { .. } => None,
                };
                let names: Vec<String> =
                    variants.iter().filter_map(|variant| key(&variant.key)).collect();
                let by_number = names.iter().all(|name| CATEGORIES.contains(&name.as_str()));
                let default = variants
                    .iter()
                    .find(|variant| variant.default)
                    .and_then(|variant| key(&variant.key));
                if by_number && default.as_deref() != Some("other") && default.is_some() {
                    self.problems
                        .push(format!("{}: a choice by number ends with *[other]", self.id));
                }
                for variant in variants {
                    self.walk(&variant.value);
                }
            }
        }
    }

    fn walk_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.walk_arguments(arguments),
            InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                self.walk_arguments(arguments)
            }
            InlineExpression::Placeable { expression } => self.walk_expression(expression),
            _ => {}
        }
    }

    fn walk_arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.walk_inline(argument);
        }
        for argument in &arguments.named {
            self.walk_inline(&argument.value);
        }
    }
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
    fn broken_syntax_names_its_line() {
        let file = File::read("a = A\nb = { $\n");
        assert!(file.problems[0].starts_with('2'), "{:?}", file.problems);
        assert_eq!(file.messages.len(), 1);
    }
}
