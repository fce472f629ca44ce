//! The plural word of a count, by today's CLDR. fluent-bundle's own choice is older: it never says `many` in Spanish.

use crate::{language_tag::LanguageTag, languages::format_locale};
use icu_decimal::input::Decimal;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};

/// The plural rules of a language; `None` where nobody wrote any down (Haitian Creole): always `other`.
pub(crate) struct PluralWords(Option<PluralRules>);

impl PluralWords {
    pub(crate) fn of(tag: &LanguageTag) -> Self {
        let rules =
            format_locale(tag).and_then(|locale| PluralRules::try_new_cardinal(locale.into()).ok());
        Self(rules)
    }

    /// `zero`, `one`, `two`, `few`, `many` or `other`.
    pub(crate) fn word(&self, value: f64) -> &'static str {
        let (Some(rules), Ok(decimal)) = (&self.0, value.to_string().parse::<Decimal>()) else {
            return "other";
        };
        match rules.category_for(PluralOperands::from(&decimal)) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
