//! A day, with the month spelled, never in digits alone.

use crate::{language_tag::LanguageTag, languages::format_locale};
use chrono::{Datelike, NaiveDate};
use fluent_bundle::{FluentArgs, FluentValue, types::FluentType};
use icu_calendar::{Date, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{YM, YMD, YMDE},
};
use intl_memoizer::Memoizable;
use std::{borrow::Cow, convert::Infallible};

/// A day of the calendar, for sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub(crate) NaiveDate);

impl From<NaiveDate> for Day {
    fn from(day: NaiveDate) -> Self {
        Self(day)
    }
}

/// How a day is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DayStyle {
    /// "Saturday, December 5, 2026": for days on which people are to be somewhere.
    Weekday,
    /// "December 5, 2026": for days that passed.
    Plain,
    /// "December 2026": for what is counted by month.
    Month,
}

/// Haitian Creole, from January. For review by a localizer; CLDR has French instead.
const CREOLE_MONTHS: [&str; 12] = [
    "janvye", "fevriye", "mas", "avril", "me", "jen", "jiyè", "out", "septanm", "oktòb", "novanm",
    "desanm",
];
/// Haitian Creole, from Monday. For review by a localizer.
const CREOLE_DAYS: [&str; 7] = ["lendi", "madi", "mèkredi", "jedi", "vandredi", "samdi", "dimanch"];

/// How a language writes days.
pub(crate) enum DateFormat {
    Weekday(Box<FixedCalendarDateTimeFormatter<Gregorian, YMDE>>),
    Plain(Box<FixedCalendarDateTimeFormatter<Gregorian, YMD>>),
    Month(Box<FixedCalendarDateTimeFormatter<Gregorian, YM>>),
    Creole(DayStyle),
    /// Nothing is known: year, month and day as ISO writes them.
    Digits,
}

impl DateFormat {
    pub(crate) fn of(tag: &LanguageTag, style: DayStyle) -> Self {
        let Some(locale) = format_locale(tag) else { return Self::Creole(style) };
        match style {
            DayStyle::Weekday => {
                FixedCalendarDateTimeFormatter::try_new(locale.into(), YMDE::long())
                    .map_or(Self::Digits, |formatter| Self::Weekday(Box::new(formatter)))
            }
            DayStyle::Plain => FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long())
                .map_or(Self::Digits, |formatter| Self::Plain(Box::new(formatter))),
            DayStyle::Month => FixedCalendarDateTimeFormatter::try_new(locale.into(), YM::long())
                .map_or(Self::Digits, |formatter| Self::Month(Box::new(formatter))),
        }
    }

    pub(crate) fn write(&self, Day(day): Day) -> String {
        let digits = || day.format("%Y-%m-%d").to_string();
        let (Ok(month), Ok(in_month)) = (u8::try_from(day.month()), u8::try_from(day.day())) else {
            return digits();
        };
        let Ok(date) = Date::try_new_gregorian(day.year(), month, in_month) else {
            return digits();
        };
        match self {
            Self::Weekday(formatter) => formatter.format(&date).to_string(),
            Self::Plain(formatter) => formatter.format(&date).to_string(),
            Self::Month(formatter) => formatter.format(&date).to_string(),
            Self::Creole(style) => creole(day, *style),
            Self::Digits => digits(),
        }
    }
}

fn creole(day: NaiveDate, style: DayStyle) -> String {
    let month = CREOLE_MONTHS.get(day.month0() as usize).copied().unwrap_or_default();
    // The first of a month is an ordinal, as in "1ye janvye".
    let ordinal = if day.day() == 1 { "ye" } else { "" };
    let plain = format!("{}{ordinal} {month} {}", day.day(), day.year());
    match style {
        DayStyle::Plain => plain,
        DayStyle::Month => format!("{month} {}", day.year()),
        DayStyle::Weekday => {
            let weekday = day.weekday().num_days_from_monday() as usize;
            format!("{} {plain}", CREOLE_DAYS.get(weekday).copied().unwrap_or_default())
        }
    }
}

impl Memoizable for DateFormat {
    type Args = (DayStyle,);
    type Error = Infallible;

    fn construct(
        lang: unic_langid::LanguageIdentifier,
        (style,): Self::Args,
    ) -> Result<Self, Infallible> {
        let tag = LanguageTag::parse(&lang.to_string()).unwrap_or_else(|_| LanguageTag::english());
        Ok(Self::of(&tag, style))
    }
}

/// A day as a value of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DayValue {
    pub(crate) day: Day,
    pub(crate) style: DayStyle,
}

impl FluentType for DayValue {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        // Only for bundles of one thread; we make none.
        DateFormat::Digits.write(self.day).into()
    }

    fn as_string_threadsafe(
        &self,
        memoizer: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        let Ok(written) = memoizer
            .with_try_get::<DateFormat, _, _>((self.style,), |format| format.write(self.day));
        written.into()
    }
}

/// `DATETIME($day)` with the weekday, `DATETIME($day, weekday: "no")` without.
pub(crate) fn function<'a>(values: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Custom(value)) = values.first() else { return FluentValue::Error };
    let Some(DayValue { day, .. }) = (**value).as_any().downcast_ref() else {
        return FluentValue::Error;
    };
    let style = match named.get("weekday") {
        Some(FluentValue::String(word)) if word == "no" => DayStyle::Plain,
        _ => DayStyle::Weekday,
    };
    FluentValue::Custom(Box::new(DayValue { day: *day, style }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn write(tag: &str, style: DayStyle, (year, month, day): (i32, u32, u32)) -> String {
        let day = NaiveDate::from_ymd_opt(year, month, day).unwrap();
        DateFormat::of(&tag.parse().unwrap(), style).write(Day(day))
    }

    #[test]
    fn months_are_spelled_and_weekdays_given() {
        let day = (2026, 12, 5);
        assert_eq!(write("en", DayStyle::Weekday, day), "Saturday, December 5, 2026");
        assert_eq!(write("en", DayStyle::Plain, day), "December 5, 2026");
        assert_eq!(write("es", DayStyle::Weekday, day), "sábado, 5 de diciembre de 2026");
        assert_eq!(write("ar", DayStyle::Weekday, day), "السبت، 5 ديسمبر 2026");
        assert_eq!(write("gu", DayStyle::Weekday, day), "શનિવાર, 5 ડિસેમ્બર, 2026");
        assert_eq!(write("zh-Hant", DayStyle::Plain, day), "2026年12月5日");
    }

    #[test]
    fn creole_days_are_neither_french_nor_english() {
        assert_eq!(write("ht", DayStyle::Weekday, (2026, 12, 5)), "samdi 5 desanm 2026");
        assert_eq!(write("ht-HT", DayStyle::Plain, (2026, 6, 1)), "1ye jen 2026");
        let foreign = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre \
            lundi mardi mercredi jeudi vendredi samedi dimanche";
        for month in 1..=12 {
            for day in 1..=7 {
                let ours = write("ht", DayStyle::Weekday, (2026, month, day));
                let english = write("en", DayStyle::Weekday, (2026, month, day));
                let french = write("fr", DayStyle::Weekday, (2026, month, day));
                assert!(ours != english && ours != french, "{ours}");
                // "avril" is right in Creole too.
                for word in ours.split(' ').filter(|word| *word != "avril") {
                    assert!(!foreign.split_whitespace().any(|other| other == word), "{ours}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_day_is_written(days in any::<i32>()) {
            let day = NaiveDate::from_num_days_from_ce_opt(days).unwrap_or(NaiveDate::MAX);
            for tag in ["en", "ht", "ar"] {
                for style in [DayStyle::Weekday, DayStyle::Plain] {
                    prop_assert!(!DateFormat::of(&tag.parse().unwrap(), style).write(Day(day)).is_empty());
                }
            }
        }
    }
}
