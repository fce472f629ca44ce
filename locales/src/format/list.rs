//! Several things in a row, joined as the language joins them.

use crate::{language_tag::LanguageTag, languages::format_locale, message::Item, text::slot_mark};
use fluent_bundle::{FluentArgs, FluentValue, types::FluentType};
use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};
use intl_memoizer::Memoizable;
use std::{borrow::Cow, convert::Infallible, fmt, slice};
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
        // For review by a localizer of Haitian Creole.
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
    pub(crate) fn write(&self, items: &[Item]) -> String {
        match self {
            Self::Icu(formatter) => {
                let mut isolated = Isolated { text: String::new(), rest: items.iter() };
                let texts = items.iter().map(|item| item.text.as_str());
                // Writing into a String cannot fail.
                let _never_fails = formatter.format(texts).write_to_parts(&mut isolated);
                isolated.text
            }
            Self::Word(word) => {
                let isolated: Vec<String> = items.iter().map(isolated).collect();
                join(&isolated, word)
            }
        }
    }
}

/// An item isolated from its neighbours' direction, marked where it has a language of its own.
fn isolated(item: &Item) -> String {
    match &item.language {
        None => format!("\u{2068}{}\u{2069}", item.text),
        Some(tag) => format!("\u{2068}{}\u{2069}", slot_mark("", tag.as_str(), &item.text)),
    }
}

/// Puts the marks around the items. Not before: Spanish looks at their first letter ("España e Italia").
struct Isolated<'a> {
    text: String,
    /// The items that were not written yet.
    rest: slice::Iter<'a, Item>,
}

impl fmt::Write for Isolated<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }
}

impl PartsWrite for Isolated<'_> {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        if part != icu_list::parts::ELEMENT {
            return write(self);
        }
        // ICU writes an item as it is, in its order.
        match self.rest.next() {
            Some(item) => self.text.push_str(&isolated(item)),
            None => write(self)?,
        }
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
    pub(crate) items: Vec<Item>,
    pub(crate) or: bool,
}

impl FluentType for ListValue {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        // Only for bundles of one thread; we make none.
        let texts: Vec<&str> = self.items.iter().map(|item| item.text.as_str()).collect();
        texts.join(", ").into()
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
    use crate::{message::List, text::strip_isolation};

    fn write(tag: &str, or: bool, items: &str) -> String {
        let List(items) = items.split_whitespace().collect::<Vec<_>>().into();
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
