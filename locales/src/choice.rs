//! Choices by number, rewritten so that today's CLDR decides and not the older one inside fluent-bundle.
//!
//! fluent-bundle compares a number with a word such as `[one]` by rules of its own (CLDR 37), without a hook: Spanish
//! never reaches `many`, and a language that it does not know silently gets English rules. So before a file becomes a
//! bundle, `{ $n -> [0] A [one] B *[other] C }` becomes `{ $n -> [0] A *[other] { PLURAL($n) -> [one] B *[other] C } }`,
//! where `PLURAL` gives the word of ICU4X. Translators write the first form and need not know.

use crate::format::plural::PluralWords;
use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};

/// The words by which a count is chosen.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The pattern with every choice by number made by the rules of `words`.
pub(crate) fn by_todays_rules<'s>(
    pattern: &Pattern<&'s str>,
    words: &PluralWords,
) -> Pattern<&'s str> {
    let elements = pattern.elements.iter().map(|element| match element {
        PatternElement::Placeable { expression } => {
            PatternElement::Placeable { expression: rewritten(expression, words) }
        }
        text => text.clone(),
    });
    Pattern { elements: elements.collect() }
}

fn rewritten<'s>(expression: &Expression<&'s str>, words: &PluralWords) -> Expression<&'s str> {
    match expression {
        Expression::Select { selector, variants } => {
            let inside = |variant: &Variant<&'s str>| Variant {
                value: by_todays_rules(&variant.value, words),
                ..variant.clone()
            };
            let variants: Vec<_> = variants.iter().map(inside).collect();
            if is_by_category(selector, &variants) {
                split(selector.clone(), variants, words)
            } else {
                Expression::Select { selector: selector.clone(), variants }
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            Expression::Inline(InlineExpression::Placeable {
                expression: Box::new(rewritten(expression, words)),
            })
        }
        inline => inline.clone(),
    }
}

/// Whether the choice is by number, with at least one word of CLDR: a variable or `NUMBER(…)`, and no other words.
fn is_by_category(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> bool {
    let numeric = match selector {
        InlineExpression::VariableReference { .. } | InlineExpression::NumberLiteral { .. } => true,
        InlineExpression::FunctionReference { id, .. } => id.name == "NUMBER",
        _ => false,
    };
    let mut names = variants.iter().filter_map(|variant| category(&variant.key)).peekable();
    numeric && names.peek().is_some() && names.all(|name| CATEGORIES.contains(&name))
}

fn category<'s>(key: &VariantKey<&'s str>) -> Option<&'s str> {
    match key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

/// Exact numbers first, then the words. An exact number behind the word that takes it was never reached and is not now.
fn split<'s>(
    selector: InlineExpression<&'s str>,
    variants: Vec<Variant<&'s str>>,
    words: &PluralWords,
) -> Expression<&'s str> {
    let mut exact = Vec::new();
    let mut by_word: Vec<Variant<&'s str>> = Vec::new();
    let mut last = None;
    for variant in variants {
        match variant.key {
            VariantKey::NumberLiteral { value } => {
                let word = value.parse().map_or("other", |value| words.word(value));
                let taken = by_word.iter().any(|other| category(&other.key) == Some(word));
                if variant.default {
                    last = Some(variant.value.clone());
                }
                if !taken {
                    exact.push(Variant { default: false, ..variant });
                }
            }
            VariantKey::Identifier { .. } => by_word.push(variant),
        }
    }
    if let Some(value) = last {
        by_word.push(otherwise(value));
    }
    let choice = Expression::Select { selector: plural_of(selector.clone()), variants: by_word };
    if exact.is_empty() {
        return choice;
    }
    let inner = Pattern { elements: vec![PatternElement::Placeable { expression: choice }] };
    exact.push(otherwise(inner));
    Expression::Select { selector, variants: exact }
}

fn otherwise(value: Pattern<&str>) -> Variant<&str> {
    Variant { key: VariantKey::Identifier { name: "other" }, value, default: true }
}

fn plural_of(number: InlineExpression<&str>) -> InlineExpression<&str> {
    InlineExpression::FunctionReference {
        id: Identifier { name: "PLURAL" },
        arguments: CallArguments { positional: vec![number], named: Vec::new() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::{
        ast::{Entry, Resource},
        parser,
        serializer::serialize,
    };

    fn rewrite(tag: &str, pattern: &str) -> String {
        let text = format!("a = {pattern}\n");
        let mut resource: Resource<&str> = parser::parse(text.as_str()).unwrap();
        let words = PluralWords::of(&tag.parse().unwrap());
        let Some(Entry::Message(message)) = resource.body.first_mut() else { panic!("{pattern}") };
        message.value = message.value.as_ref().map(|value| by_todays_rules(value, &words));
        let written = serialize(&resource);
        written.split_whitespace().skip(2).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_are_chosen_by_plural_and_numbers_before_them() {
        for (written, becomes) in [
            ("{ $n ->\n [one] A\n *[other] B\n }", "{ PLURAL($n) -> [one] A *[other] B }"),
            (
                "{ $n ->\n [0] N\n [one] A\n *[other] B\n }",
                "{ $n -> [0] N *[other] { PLURAL($n) -> [one] A *[other] B } }",
            ),
            (
                "{ NUMBER($n) ->\n [one] A\n *[7] B\n }",
                "{ NUMBER($n) -> [7] B *[other] { PLURAL(NUMBER($n)) -> [one] A *[other] B } }",
            ),
            ("{ $n ->\n [one] A\n [1] B\n *[other] C\n }", "{ PLURAL($n) -> [one] A *[other] C }"),
        ] {
            assert_eq!(rewrite("en", written), becomes);
        }
    }

    #[test]
    fn other_choices_stay_as_they_are() {
        for written in [
            "{ $kind -> [book] A *[other] B }",
            "{ PLURAL($n) -> [one] A *[other] B }",
            "{ $n -> [1] A *[2] B }",
        ] {
            let lines = written.replace(" [", "\n [").replace(" *[", "\n *[").replace(" }", "\n }");
            assert_eq!(rewrite("en", &lines), written);
        }
    }

    #[test]
    fn a_choice_inside_a_choice_is_rewritten_too() {
        let written = "{ $kind ->\n [book] { $n ->\n [one] A\n *[other] B\n }\n *[film] C\n }";
        assert!(rewrite("en", written).contains("{ PLURAL($n) -> [one] A *[other] B }"));
    }
}
