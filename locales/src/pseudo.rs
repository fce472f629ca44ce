//! Two languages that nobody speaks, made from English: `en-XA` has accents and is longer, `ar-XB` runs the other way.
//!
//! A letter without accent on an `en-XA` page is a sentence that did not come from here.

use crate::{
    direction::Direction,
    language_tag::LanguageTag,
    languages::{Language, Provenance},
    source::Source,
};
use std::borrow::Cow;

const LONGER: &str = "en-XA";
const MIRRORED: &str = "ar-XB";

const SMALL: [char; 26] = [
    'ȧ', 'ƀ', 'ƈ', 'ḓ', 'ḗ', 'ƒ', 'ɠ', 'ħ', 'ī', 'ĵ', 'ķ', 'ŀ', 'ḿ', 'ƞ', 'ǿ', 'ƥ', 'ɋ', 'ř', 'ş',
    'ŧ', 'ŭ', 'ṽ', 'ẇ', 'ẋ', 'ẏ', 'ẑ',
];
const GREAT: [char; 26] = [
    'Ȧ', 'Ɓ', 'Ƈ', 'Ḓ', 'Ḗ', 'Ƒ', 'Ɠ', 'Ħ', 'Ī', 'Ĵ', 'Ķ', 'Ŀ', 'Ḿ', 'Ƞ', 'Ǿ', 'Ƥ', 'Ɋ', 'Ř', 'Ş',
    'Ŧ', 'Ŭ', 'Ṽ', 'Ẇ', 'Ẋ', 'Ẏ', 'Ẑ',
];

/// The tags of the pseudo-languages.
pub(crate) fn tags() -> impl Iterator<Item = LanguageTag> {
    [LONGER, MIRRORED].iter().filter_map(|tag| LanguageTag::parse(tag).ok())
}

/// The pseudo-languages as the list of languages has others.
pub(crate) fn languages() -> Vec<Language> {
    let names = ["Ḗƞɠŀīşħ", "hsilgnE"];
    let formats = ["en-US", "ar-u-nu-latn"];
    tags()
        .zip(names.into_iter().zip(formats))
        .map(|(tag, (name, format))| Language {
            direction: Direction::by_script(&tag),
            tag,
            name: name.to_owned(),
            format: Some(format.to_owned()),
            also: Vec::new(),
            near: Vec::new(),
            provenance: Provenance::Machine,
            menu: true,
        })
        .collect()
}

/// The English files once more for each pseudo-language.
pub(crate) fn sources(all: &[Source]) -> Vec<Source> {
    let english: Vec<&Source> =
        all.iter().filter(|source| source.language == LanguageTag::english()).collect();
    tags()
        .flat_map(|language| {
            english
                .iter()
                .map(move |source| Source { language: language.clone(), ..(*source).clone() })
        })
        .collect()
}

/// What is done to the words of a language: nothing, unless it is one of these two.
pub(crate) fn transform(language: &LanguageTag) -> Option<fn(&str) -> Cow<'_, str>> {
    match language.as_str() {
        LONGER => Some(longer),
        MIRRORED => Some(mirrored),
        _ => None,
    }
}

/// Accents on every letter, every vowel twice: about two fifths longer.
fn longer(text: &str) -> Cow<'_, str> {
    let accented = |letter: char, first: char, letters: &[char; 26]| {
        let place = usize::from(letter as u8 - first as u8);
        std::iter::repeat_n(letters[place], if "aeiouAEIOU".contains(letter) { 2 } else { 1 })
    };
    let mut out = String::with_capacity(text.len() * 3);
    for letter in text.chars() {
        match letter {
            'a'..='z' => out.extend(accented(letter, 'a', &SMALL)),
            'A'..='Z' => out.extend(accented(letter, 'A', &GREAT)),
            other => out.push(other),
        }
    }
    Cow::Owned(out)
}

/// Every word between a right-to-left override and its end.
fn mirrored(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut inside = false;
    for letter in text.chars() {
        let word = letter.is_alphabetic();
        if word != inside {
            out.push(if word { '\u{202E}' } else { '\u{202C}' });
            inside = word;
        }
        out.push(letter);
    }
    if inside {
        out.push('\u{202C}');
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Direction, Locales, msg};

    #[test]
    fn pseudo_languages_are_complete_and_nothing_stays_plain() {
        let locales = Locales::load_with_pseudo().unwrap();
        let menu: Vec<&str> = locales.menu().iter().map(LanguageTag::as_str).collect();
        assert_eq!(menu[..2], ["en", "es"]);
        assert_eq!(menu[menu.len() - 2..], [LONGER, MIRRORED], "after all others");
        let localize = |tag: &str| locales.speak(&tag.parse().unwrap());
        let longer = localize(LONGER).plain(msg::library::things_count(3));
        assert_eq!(longer, "3 ŧħīīƞɠş");
        let list = localize(LONGER).plain(msg::library::list_lead());
        assert!(!list.chars().any(|letter| letter.is_ascii_alphabetic()), "{list}");
        let english = localize("en").plain(msg::library::list_lead());
        let growth = list.chars().count() as f64 / english.chars().count() as f64;
        assert!((1.25..1.6).contains(&growth), "{growth}");
        let mirrored = localize(MIRRORED);
        assert_eq!(mirrored.direction(), Direction::Rtl);
        let text = mirrored.localize(msg::common::nav_library());
        assert_eq!(
            (text.text.as_str(), text.language.as_str()),
            ("\u{202E}Library\u{202C}", MIRRORED)
        );
    }

    #[test]
    fn visitors_never_meet_them() {
        assert!(Locales::load().unwrap().menu().iter().all(|tag| transform(tag).is_none()));
    }
}
