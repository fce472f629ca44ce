//! Several things in a row, joined as the language joins them.

use crate::{language_tag::LanguageTag, languages::format_locale};
use fluent_bundle::{FluentArgs, FluentValue, types::FluentType};
use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};
use intl_memoizer::Memoizable;
use std::{borrow::Cow, convert::Infallible, fmt};
use writeable::{Part, PartsWrite, Writeable};

/// How a language joins a list.
pub(crate) enum ListFormat {
    /// By CLDR.
    Icu(Box<ListFormatter>),
    /// With a comma, and a word before the last.
    Word(&'static str),
}

impl ListFormat {
    /// With "and", or with "or".
    pub(crate) fn of(tag: &LanguageTag, or: bool) -> Self {
        // For review by a speaker of Haitian Creole.
        let creole = if or { "oswa" } else { "ak" };
        let Some(locale) = format_locale(tag) else { return Self::Word(creole) };
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        let made = if or {
            ListFormatter::try_new_or(locale.into(), options)
        } else {
            ListFormatter::try_new_and(locale.into(), options)
        };
        made.map_or(Self::Word(""), |formatter| Self::Icu(Box::new(formatter)))
    }

    /// The items as one text, each isolated from its neighbours' direction.
    pub(crate) fn write(&self, items: &[String]) -> String {
        match self {
            Self::Icu(formatter) => {
                let mut isolated = Isolated(String::new());
                // Writing into a String cannot fail.
                let _never_fails = formatter.format(items.iter()).write_to_parts(&mut isolated);
                isolated.0
            }
            Self::Word(word) => {
                let isolated: Vec<String> =
                    items.iter().map(|item| format!("\u{2068}{item}\u{2069}")).collect();
                join(&isolated, word)
            }
        }
    }
}

/// Puts isolation marks around the items. Not before: Spanish looks at their first letter ("España e Italia").
struct Isolated(String);

impl fmt::Write for Isolated {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.push_str(text);
        Ok(())
    }
}

impl PartsWrite for Isolated {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        if part != icu_list::parts::ELEMENT {
            return write(self);
        }
        self.0.push('\u{2068}');
        write(self)?;
        self.0.push('\u{2069}');
        Ok(())
    }
}

fn join(items: &[String], word: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] if word.is_empty() => format!("{}, {last}", most.join(", ")),
        [most @ .., last] => format!("{} {word} {last}", most.join(", ")),
    }
}

impl Memoizable for ListFormat {
    type Args = (bool,);
    type Error = Infallible;

    fn construct(
        lang: unic_langid::LanguageIdentifier,
        (or,): Self::Args,
    ) -> Result<Self, Infallible> {
        let tag = LanguageTag::parse(&lang.to_string()).unwrap_or_else(|_| LanguageTag::english());
        Ok(Self::of(&tag, or))
    }
}

/// A list as a value of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ListValue {
    pub(crate) items: Vec<String>,
    pub(crate) or: bool,
}

impl FluentType for ListValue {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        // Only for bundles of one thread; we make none.
        self.items.join(", ").into()
    }

    fn as_string_threadsafe(
        &self,
        memoizer: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        let Ok(written) = memoizer
            .with_try_get::<ListFormat, _, _>((self.or,), |format| format.write(&self.items));
        written.into()
    }
}

/// `LIST($items)`, `LIST($items, type: "or")`.
pub(crate) fn function<'a>(values: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Custom(value)) = values.first() else { return FluentValue::Error };
    let Some(list) = (**value).as_any().downcast_ref::<ListValue>() else {
        return FluentValue::Error;
    };
    let or = matches!(named.get("type"), Some(FluentValue::String(word)) if word == "or");
    FluentValue::Custom(Box::new(ListValue { items: list.items.clone(), or }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::strip_isolation;

    fn write(tag: &str, or: bool, items: &str) -> String {
        let items: Vec<String> = items.split_whitespace().map(str::to_owned).collect();
        strip_isolation(&ListFormat::of(&tag.parse().unwrap(), or).write(&items))
    }

    #[test]
    fn lists_are_joined_as_the_language_does() {
        assert_eq!(write("en", false, "a b c"), "a, b, and c");
        assert_eq!(write("en", true, "a b"), "a or b");
        assert_eq!(write("es", false, "España Italia"), "España e Italia");
        assert_eq!(write("ar", false, "أ ب"), "أ وب");
        assert_eq!(write("zh-Hans", false, "甲 乙 丙"), "甲、乙和丙");
        assert_eq!(write("en", false, ""), "");
    }

    #[test]
    fn creole_has_its_own_words() {
        assert_eq!(write("ht", false, "a b c"), "a, b ak c");
        assert_eq!(write("ht", true, "a b"), "a oswa b");
        assert_eq!(write("ht", false, "a"), "a");
    }
}
