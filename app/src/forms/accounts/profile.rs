//! The form of one's profile: name and languages. The order of the languages that somebody reads is that
//! of the fields, so that no script is needed to change it.

use crate::forms::{Field, Form, FormState, refusals};
use locales::{LanguageTag, msg};
use server::domain::accounts::{name::GivenName, spoken::SpokenLanguage};

/// What they want to be called.
pub const NAME: Field = Field::line("name", msg::organizations::name_label)
    .hint(msg::organizations::name_hint)
    .purpose("nickname");
/// The language of their mails.
pub const LANGUAGE: Field = Field::choice("language", msg::organizations::mail_language_label);
/// The languages they read, place by place; empty ones are left out.
pub const READING: [Field; 5] = [
    Field::choice("reading-1", || msg::accounts::reading_place(1)),
    Field::choice("reading-2", || msg::accounts::reading_place(2)),
    Field::choice("reading-3", || msg::accounts::reading_place(3)),
    Field::choice("reading-4", || msg::accounts::reading_place(4)),
    Field::choice("reading-5", || msg::accounts::reading_place(5)),
];
/// The languages they speak.
pub const SPOKEN: Field =
    Field::choices("spoken", msg::accounts::spoken_title).hint(msg::accounts::spoken_hint);

/// Name and languages.
pub struct ProfileForm;

impl Form for ProfileForm {
    const FIELDS: &'static [Field] =
        &[NAME, LANGUAGE, SPOKEN, READING[0], READING[1], READING[2], READING[3], READING[4]];
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

/// What the form says, or nothing where a field was refused. `interface` are the languages of mails, `offered` those of
/// texts.
pub fn read(
    form: &mut FormState<ProfileForm>,
    interface: &[LanguageTag],
    offered: &[LanguageTag],
) -> Option<Profile> {
    let name = form.read(NAME, |typed| GivenName::parse(typed).map_err(refusals::name));
    let language = form.language(LANGUAGE, interface);
    let reading = reading_in(form, offered);
    if reading.is_none() {
        form.refuse(READING[0], refusals::unknown());
    }
    Some(Profile { name: name?, language: language?, reading: reading?, spoken: spoken(form) })
}

/// Each language once, at the first place that names it.
fn reading_in(form: &FormState<ProfileForm>, offered: &[LanguageTag]) -> Option<Vec<LanguageTag>> {
    let mut reading: Vec<LanguageTag> = Vec::new();
    for typed in READING.map(|place| form.value(place)).into_iter().filter(|one| !one.is_empty()) {
        let tag = offered.iter().find(|tag| tag.as_str() == typed)?;
        if !reading.contains(tag) {
            reading.push(tag.clone());
        }
    }
    Some(reading)
}

/// In the order of the list. What is not in it cannot have been chosen.
fn spoken(form: &FormState<ProfileForm>) -> Vec<SpokenLanguage> {
    let chosen = |known: &SpokenLanguage| form.all(SPOKEN).any(|tag| tag == known.as_str());
    SpokenLanguage::all().filter(chosen).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(text: &str) -> Vec<LanguageTag> {
        text.split(' ').map(|tag| LanguageTag::parse(tag).unwrap()).collect()
    }

    fn sent(reading: [&str; 5]) -> FormState<ProfileForm> {
        let fields = [("name", "Ana"), ("language", "es"), ("spoken", "yue"), ("spoken", "en")];
        let reading = READING.map(|place| place.name).into_iter().zip(reading);
        let fields = fields.into_iter().chain(reading);
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        FormState::of(fields.collect()).unwrap()
    }

    #[test]
    fn row_l3_the_order_is_that_of_the_places_and_each_language_stands_once() {
        let offered = tags("en es ht quc");
        let mut form = sent(["", "ht", "quc", "ht", "en"]);
        let profile = read(&mut form, &tags("en es"), &offered).unwrap();
        assert_eq!(profile.reading, tags("ht quc en"));
        assert_eq!(
            profile.spoken.iter().map(|one| one.as_str()).collect::<Vec<_>>(),
            ["en", "yue"]
        );
        let mut form = sent(["xx", "", "", "", ""]);
        assert!(read(&mut form, &tags("en es"), &offered).is_none());
        let refused: Vec<_> = form.errors().iter().map(|(name, why)| (*name, why.spec())).collect();
        assert_eq!(refused, [("reading-1", refusals::unknown().spec())]);
    }

    #[test]
    fn az5_a_field_that_the_form_has_not_is_refused() {
        let fields = vec![("role".to_owned(), "admin".to_owned())];
        assert!(FormState::<ProfileForm>::of(fields).is_none());
    }
}
