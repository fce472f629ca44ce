//! The form of one's profile: name and languages. The order of the languages that somebody reads is that
//! of the fields, so that no script is needed to change it.

use super::name::{NameRefusal, read_name};
use crate::forms::{FormField, FormState};
use locales::LanguageTag;
use server::domain::accounts::{name::GivenName, spoken::SpokenLanguage};

/// Places in the list of languages that somebody reads.
pub const PLACES: usize = 5;

/// The names of the fields of these places.
pub const READING: [&str; PLACES] =
    ["reading-1", "reading-2", "reading-3", "reading-4", "reading-5"];

/// What the browser sends, as it stands in the form.
#[derive(Default, Clone)]
pub struct Raw {
    /// What they want to be called.
    pub name: String,
    /// The language of their mails.
    pub language: String,
    /// The languages they read, place by place; empty ones are left out.
    pub reading: [String; PLACES],
    /// The languages they speak.
    pub spoken: Vec<String>,
}

/// What the form says.
pub struct Profile {
    /// What they want to be called.
    pub name: GivenName,
    /// The language of their mails.
    pub language: LanguageTag,
    /// The languages they read, best first.
    pub reading: Vec<LanguageTag>,
    /// The languages they speak.
    pub spoken: Vec<SpokenLanguage>,
}

/// The fields that can be refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProfileField {
    /// What they want to be called.
    Name,
    /// The language of their mails.
    Language,
    /// The languages they read.
    Reading,
}

/// Why a field is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldError {
    /// The name.
    Name(NameRefusal),
    /// A language that is not in the list.
    Unknown,
}

impl FormField for ProfileField {
    type FieldError = FieldError;
    fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Language => "language",
            Self::Reading => READING[0],
        }
    }
}

impl Raw {
    /// The fields as they were posted; `None` when there is one that the form has not (AZ5).
    pub fn of(fields: Vec<(String, String)>) -> Option<Self> {
        let mut raw = Self::default();
        for (name, value) in fields {
            match name.as_str() {
                "name" => raw.name = value,
                "language" => raw.language = value,
                "spoken" => raw.spoken.push(value),
                other => {
                    let place = READING.iter().position(|known| *known == other)?;
                    raw.reading[place] = value;
                }
            }
        }
        Some(raw)
    }

    /// What the form says, or the form as it comes back. `interface` are the languages of mails, `offered` those of texts.
    pub fn read(
        &self,
        interface: &[LanguageTag],
        offered: &[LanguageTag],
    ) -> Result<Profile, FormState<ProfileField>> {
        let mut form = FormState::default();
        let name = read_name(&self.name);
        if let Err(why) = name {
            form.refuse(ProfileField::Name, FieldError::Name(why));
        }
        let language = interface.iter().find(|tag| tag.as_str() == self.language);
        if language.is_none() {
            form.refuse(ProfileField::Language, FieldError::Unknown);
        }
        let reading = self.reading_in(offered);
        if reading.is_none() {
            form.refuse(ProfileField::Reading, FieldError::Unknown);
        }
        match (name, language, reading) {
            (Ok(name), Some(language), Some(reading)) => Ok(Profile {
                name,
                language: language.clone(),
                reading,
                spoken: self.spoken_in_order(),
            }),
            _ => Err(form),
        }
    }

    /// Each language once, at the first place that names it.
    fn reading_in(&self, offered: &[LanguageTag]) -> Option<Vec<LanguageTag>> {
        let mut reading: Vec<LanguageTag> = Vec::new();
        for typed in self.reading.iter().filter(|typed| !typed.is_empty()) {
            let tag = offered.iter().find(|tag| tag.as_str() == typed.as_str())?;
            if !reading.contains(tag) {
                reading.push(tag.clone());
            }
        }
        Some(reading)
    }

    /// In the order of the list. What is not in it cannot have been chosen.
    fn spoken_in_order(&self) -> Vec<SpokenLanguage> {
        let chosen = |known: &SpokenLanguage| self.spoken.iter().any(|tag| tag == known.as_str());
        SpokenLanguage::all().filter(chosen).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(text: &str) -> Vec<LanguageTag> {
        text.split(' ').map(|tag| LanguageTag::parse(tag).unwrap()).collect()
    }

    fn raw(reading: [&str; PLACES]) -> Raw {
        let fields = [("name", "Ana"), ("language", "es"), ("spoken", "yue"), ("spoken", "en")];
        let reading = READING.into_iter().zip(reading);
        let fields = fields.into_iter().chain(reading);
        Raw::of(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()).unwrap()
    }

    #[test]
    fn row_l3_the_order_is_that_of_the_places_and_each_language_stands_once() {
        let offered = tags("en es ht quc");
        let read = |reading| raw(reading).read(&tags("en es"), &offered);
        let profile = read(["", "ht", "quc", "ht", "en"]).unwrap_or_else(|_| panic!());
        assert_eq!(profile.reading, tags("ht quc en"));
        assert_eq!(
            profile.spoken.iter().map(|one| one.as_str()).collect::<Vec<_>>(),
            ["en", "yue"]
        );
        let refused = read(["xx", "", "", "", ""]).err().unwrap();
        assert_eq!(refused.errors(), [(ProfileField::Reading, FieldError::Unknown)]);
    }

    #[test]
    fn az5_a_field_that_the_form_has_not_is_refused() {
        assert!(Raw::of(vec![("role".to_owned(), "admin".to_owned())]).is_none());
    }
}
