//! What the front matter of a text says, each value checked, what is wrong with it told and ignored.

use super::{
    super::{
        front_matter::{self, shown},
        languages::language_of_folder,
        problem::ProblemReason,
        source::SourceText,
        title::{first_heading, is_only_title, tidy, without_title},
    },
    Found,
    collection::parse,
    pages::Page,
};
use crate::domain::{
    language_tag::LanguageTag,
    slug::Slug,
    translation::{Provenance, Review},
};
use std::{path::PathBuf, str::FromStr};

impl Found<'_> {
    /// The text of a page; `None`, with the reason told, when it has no title.
    pub fn text(
        &mut self,
        language: &LanguageTag,
        page: &Page,
        source: &LanguageTag,
    ) -> Option<SourceText> {
        let title = front_matter::text(&page.fields, "title").or_else(|| first_heading(&page.body));
        let Some(title) = title.map(|title| tidy(&title)).filter(|title| !title.is_empty()) else {
            self.note(&page.path, Some(language), ProblemReason::NoTitle);
            return None;
        };
        // `without_title` keeps a heading that is all there is; it says nothing that the title does not.
        let body = match is_only_title(&title, &page.body) {
            true => String::new(),
            false => without_title(&title, &page.body),
        };
        let markdown = self.linked(language, page, &body);
        let made_from = self.word(page, language, "source", |word| {
            language_of_folder(word, String::new)
                .ok_or_else(|| "a language tag is expected".to_owned())
        });
        let source_language =
            made_from.or_else(|| Some(source.clone())).filter(|tag| tag != language);
        let said = self.careful_word(page, language, "provenance", Provenance::Machine);
        let usual =
            if source_language.is_none() { Provenance::Person } else { Provenance::Unknown };
        let provenance =
            said.or_else(|| self.collection.provenance.get(language).copied()).unwrap_or(usual);
        let review = self.word(page, language, "review", parse::<Review>).unwrap_or(Review::None);
        let slug = self.word(page, language, "slug", |word| {
            let meant =
                Slug::from_title(word).map(|slug| format!("; {slug} would do")).unwrap_or_default();
            parse::<Slug>(word).map_err(|expected| format!("{expected}{meant}"))
        });
        Some(SourceText {
            path: PathBuf::from(&page.path),
            slug: slug.map(String::from),
            title,
            summary: front_matter::text(&page.fields, "summary").map(|summary| tidy(&summary)),
            markdown,
            provenance,
            review,
            source_language,
        })
    }

    /// A field that holds one word.
    pub fn word<T>(
        &mut self,
        page: &Page,
        language: &LanguageTag,
        key: &str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Option<T> {
        let value = page.fields.get(key).filter(|value| !value.is_null())?;
        let word =
            front_matter::text(&page.fields, key).ok_or_else(|| "a word is expected".to_owned());
        match word.and_then(|word| read(&word)) {
            Ok(word) => Some(word),
            Err(expected) => {
                self.bad(page, language, key, &shown(value), expected);
                None
            }
        }
    }

    /// A field that holds a word of a list.
    pub fn known_word<T>(&mut self, page: &Page, language: &LanguageTag, key: &str) -> Option<T>
    where
        T: FromStr,
        T::Err: std::fmt::Display,
    {
        self.word(page, language, key, parse::<T>)
    }

    /// A field that holds a word of a list, on which it depends whether readers may see the text: one that nobody
    /// understands counts as the most careful.
    pub fn careful_word<T>(
        &mut self,
        page: &Page,
        language: &LanguageTag,
        key: &str,
        careful: T,
    ) -> Option<T>
    where
        T: FromStr + std::fmt::Display,
        T::Err: std::fmt::Display,
    {
        let value = page.fields.get(key).filter(|value| !value.is_null())?;
        let word =
            front_matter::text(&page.fields, key).ok_or_else(|| "a word is expected".to_owned());
        match word.and_then(|word| parse::<T>(&word)) {
            Ok(word) => Some(word),
            Err(expected) => {
                let (key, value, taken) = (key.to_owned(), shown(value), careful.to_string());
                let reason = ProblemReason::TakenAs { key, value, expected, taken };
                self.note(&page.path, Some(language), reason);
                Some(careful)
            }
        }
    }

    /// A field that holds a list of words, or a single one.
    pub fn words(&mut self, page: &Page, language: &LanguageTag, key: &str) -> Vec<String> {
        match page.fields.get(key) {
            None | Some(serde_json::Value::Null) => Vec::new(),
            Some(serde_json::Value::String(word)) => vec![word.trim().to_owned()],
            Some(serde_json::Value::Array(list)) => {
                let mut words = Vec::new();
                for value in list {
                    match value.as_str() {
                        Some(word) => words.push(word.trim().to_owned()),
                        None => self.bad(
                            page,
                            language,
                            key,
                            &shown(value),
                            "words are expected".to_owned(),
                        ),
                    }
                }
                words
            }
            Some(other) => {
                self.bad(page, language, key, &shown(other), "a list is expected".to_owned());
                Vec::new()
            }
        }
    }

    /// Tells a value that cannot be used.
    pub fn bad(
        &mut self,
        page: &Page,
        language: &LanguageTag,
        key: &str,
        value: &str,
        expected: String,
    ) {
        let reason =
            ProblemReason::BadValue { key: key.to_owned(), value: value.to_owned(), expected };
        self.note(&page.path, Some(language), reason);
    }

    /// An address of another site.
    pub fn link(&mut self, page: &Page, language: &LanguageTag) -> Option<String> {
        self.word(page, language, "link", |word| {
            let lower = word.to_ascii_lowercase();
            let safe = lower.starts_with("https://") || lower.starts_with("http://");
            let plain = !word.chars().any(|c| c.is_whitespace() || c.is_control());
            if safe && plain {
                Ok(word.to_owned())
            } else {
                Err("an address with https:// is expected".to_owned())
            }
        })
    }

    /// The file that a text offers.
    pub fn file(&mut self, page: &Page, language: &LanguageTag) -> Option<PathBuf> {
        let target = front_matter::text(&page.fields, "file")?;
        match self.finder(language, page).find(&target) {
            Ok(Some(path)) => Some(PathBuf::from(path)),
            Ok(None) => {
                self.note(&page.path, Some(language), ProblemReason::MissingFile { target });
                None
            }
            Err(reason) => {
                self.note(&page.path, Some(language), reason);
                None
            }
        }
    }
}
