//! Digits, grouped as the language groups them.

use crate::{language_tag::LanguageTag, languages::format_locale};
use fluent_bundle::{
    FluentArgs, FluentValue,
    types::{FluentNumber, FluentNumberOptions},
};
use icu_decimal::{
    DecimalFormatter,
    input::Decimal,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_locale::{Locale, locale};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use std::convert::Infallible;

/// How a language writes numbers.
pub(crate) struct NumberFormat(Option<DecimalFormatter>);

/// More digits behind the point than anybody reads.
const MOST_DIGITS: usize = 9;

impl NumberFormat {
    pub(crate) fn of(tag: &LanguageTag, grouping: bool) -> Self {
        // Haitian Creole writes numbers as in en-US until a localizer decides.
        let locale: Locale = format_locale(tag).unwrap_or(locale!("en-US"));
        let mut options = DecimalFormatterOptions::default();
        if !grouping {
            options.grouping_strategy = Some(GroupingStrategy::Never);
        }
        Self(DecimalFormatter::try_new(locale.into(), options).ok())
    }

    /// The number in digits; as a computer writes it where ICU has no data.
    pub(crate) fn write(&self, value: f64, options: &FluentNumberOptions) -> String {
        let plain = digits(value, options);
        match (&self.0, plain.parse::<Decimal>()) {
            (Some(formatter), Ok(decimal)) => formatter.format(&decimal).to_string(),
            _ => plain,
        }
    }
}

impl Memoizable for NumberFormat {
    type Args = (bool,);
    type Error = Infallible;

    fn construct(
        lang: unic_langid::LanguageIdentifier,
        (grouping,): Self::Args,
    ) -> Result<Self, Infallible> {
        let tag = LanguageTag::parse(&lang.to_string()).unwrap_or_else(|_| LanguageTag::english());
        Ok(Self::of(&tag, grouping))
    }
}

/// The number as a computer writes it, with as many digits behind the point as the options ask for.
pub(crate) fn digits(value: f64, options: &FluentNumberOptions) -> String {
    let plain = value.to_string();
    let natural = plain.split_once('.').map_or(0, |(_, digits)| digits.len());
    let least = options.minimum_fraction_digits.unwrap_or(0).min(MOST_DIGITS);
    let most = options.maximum_fraction_digits.unwrap_or(MOST_DIGITS).clamp(least, MOST_DIGITS);
    format!("{value:.*}", natural.clamp(least, most))
}

/// What writes every number of a bundle, also those that functions return.
pub(crate) type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// The formatter for a language.
pub(crate) fn formatter(tag: &LanguageTag) -> Formatter {
    let format = NumberFormat::of(tag, true);
    let plain = |digit: i32| {
        format.write(f64::from(digit), &FluentNumberOptions::default()) == digit.to_string()
    };
    // Small counts are most of all numbers. Where they look like a computer's, no lock is taken for them.
    if (0..10).all(plain) { short_or_memoized } else { memoized }
}

fn short_or_memoized(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, options })
            if (0.0..1_000.0).contains(value)
                && value.is_sign_positive()
                && value.fract() == 0.0
                && options.minimum_fraction_digits.is_none() =>
        {
            Some(value.to_string())
        }
        _ => memoized(value, memoizer),
    }
}

fn memoized(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else { return None };
    let Ok(written) = memoizer
        .with_try_get::<NumberFormat, _, _>((options.use_grouping,), |format| {
            format.write(*value, options)
        });
    Some(written)
}

/// `NUMBER($n, minimumFractionDigits: 1, useGrouping: "false")`.
pub(crate) fn function<'a>(values: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    match values.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            FluentValue::Number(number)
        }
        _ => FluentValue::Error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(tag: &str, value: f64) -> String {
        NumberFormat::of(&tag.parse().unwrap(), true).write(value, &FluentNumberOptions::default())
    }

    #[test]
    fn digits_are_latin_and_grouped_as_the_language_groups() {
        assert_eq!(write("en", 1_234_567.0), "1,234,567");
        assert_eq!(write("es", 1_234_567.0), "1,234,567");
        assert_eq!(write("ar", 1_234_567.0), "1,234,567");
        assert_eq!(write("ar-EG", 1_234_567.0), "1,234,567");
        assert_eq!(write("ht", 1_234_567.5), "1,234,567.5");
        assert_eq!(write("gu", 1_234_567.0), "12,34,567");
        assert_eq!(write("pt-BR", 1_234_567.0), "1.234.567");
        assert_eq!(write("en", -0.5), "-0.5");
    }

    #[test]
    fn the_short_way_writes_what_the_long_way_writes() {
        for tag in ["en", "es", "ar", "ht", "gu", "bn", "fa"] {
            let tag: LanguageTag = tag.parse().unwrap();
            let memoizer = IntlLangMemoizer::new(tag.as_str().parse().unwrap());
            let formatter = formatter(&tag);
            for value in [0.0, -0.0, 1.0, 7.0, 42.0, 999.0, 1_000.0, 0.5, -1.0] {
                let value = FluentValue::from(value);
                assert_eq!(
                    formatter(&value, &memoizer),
                    memoized(&value, &memoizer),
                    "{tag} {value:?}"
                );
            }
        }
    }

    #[test]
    fn options_set_the_digits_behind_the_point() {
        let options = FluentNumberOptions {
            minimum_fraction_digits: Some(1),
            maximum_fraction_digits: Some(1),
            ..Default::default()
        };
        let format = NumberFormat::of(&LanguageTag::english(), false);
        assert_eq!(format.write(2.0, &options), "2.0");
        assert_eq!(format.write(1234.56, &options), "1234.6");
        let huge =
            FluentNumberOptions { minimum_fraction_digits: Some(usize::MAX), ..Default::default() };
        assert_eq!(format.write(2.0, &huge), "2.000000000");
    }
}
