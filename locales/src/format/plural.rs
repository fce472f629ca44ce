//! The plural word of a count, by today's CLDR. fluent-bundle's own choice is older: it never says `many` in Spanish.

use super::number::digits;
use crate::{language_tag::LanguageTag, languages::format_locale};
use fluent_bundle::types::{FluentNumber, FluentNumberType};
use icu_decimal::input::Decimal;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};

/// The plural rules of a language; `None` where nobody wrote any down (Haitian Creole): always `other`.
pub(crate) struct PluralWords {
    cardinal: Option<PluralRules>,
    ordinal: Option<PluralRules>,
}

impl PluralWords {
    pub(crate) fn of(tag: &LanguageTag) -> Self {
        let Some(locale) = format_locale(tag) else {
            return Self { cardinal: None, ordinal: None };
        };
        Self {
            cardinal: PluralRules::try_new_cardinal((&locale).into()).ok(),
            ordinal: PluralRules::try_new_ordinal(locale.into()).ok(),
        }
    }

    /// The word of a number in a sentence: "1.0" may take another word than "1", and "1st" another again.
    pub(crate) fn word_as_written(&self, number: &FluentNumber) -> &'static str {
        let FluentNumber { value, options } = number;
        let rules = match options.r#type {
            FluentNumberType::Cardinal => &self.cardinal,
            FluentNumberType::Ordinal => &self.ordinal,
        };
        category(rules.as_ref(), digits(*value, options))
    }

    /// `zero`, `one`, `two`, `few`, `many` or `other`.
    pub(crate) fn word(&self, value: f64) -> &'static str {
        category(self.cardinal.as_ref(), value.to_string())
    }
}

fn category(rules: Option<&PluralRules>, number: String) -> &'static str {
    let (Some(rules), Ok(decimal)) = (rules, number.parse::<Decimal>()) else { return "other" };
    match rules.category_for(PluralOperands::from(&decimal)) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_bundle::types::FluentNumberOptions;

    #[test]
    fn words_are_those_of_cldr() {
        let word = |tag: &str, value: f64| PluralWords::of(&tag.parse().unwrap()).word(value);
        let arabic = [0.0, 1.0, 2.0, 3.0, 11.0, 100.0].map(|value| word("ar", value));
        assert_eq!(arabic, ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(word("es", 1_000_000.0), "many");
        assert_eq!(word("pl", 5.0), "many");
        assert_eq!(word("zh-Hans", 1.0), "other");
        assert_eq!(word("ht", 1.0), "other");
        assert_eq!(word("en", 1.5), "other");
    }

    #[test]
    fn a_number_takes_the_word_of_what_is_written() {
        let words = PluralWords::of(&"en".parse().unwrap());
        let written = |options: FluentNumberOptions| {
            words.word_as_written(&FluentNumber { value: 1.0, options })
        };
        assert_eq!(written(FluentNumberOptions::default()), "one");
        let digit = FluentNumberOptions { minimum_fraction_digits: Some(1), ..Default::default() };
        assert_eq!(written(digit), "other", "1.0 things");
        let ordinal =
            FluentNumberOptions { r#type: FluentNumberType::Ordinal, ..Default::default() };
        let two = FluentNumber { value: 2.0, options: ordinal };
        assert_eq!(words.word_as_written(&two), "two", "2nd");
    }
}
