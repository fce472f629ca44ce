//! Every sentence in every language, said with sample arguments: nothing leaks, nothing lacks, every plural fits.

use crate::{
    Address, Direction, Kind, LanguageTag, Languages, Locales, LocalesError, Message, Part, Source,
    Spec, Text,
    message::{Argument, List, Number, msg},
    strip_isolation,
};
use chrono::NaiveDate;
use std::borrow::Cow;

const COUNTS: [f64; 8] = [0.0, 1.0, 2.0, 3.0, 5.0, 11.0, 100.0, 1_000_000.0];

fn tag(text: &str) -> LanguageTag {
    text.parse().unwrap()
}

fn locales() -> Locales {
    Locales::load().unwrap()
}

/// The sentence with this number in every count and fixed samples everywhere else.
fn sample(spec: &'static Spec, count: f64) -> Message<'static> {
    let argument = |kind: Kind| match kind {
        Kind::Number => Argument::Number(Number::from(count)),
        Kind::Text => Argument::Text("Élan (ب)".into()),
        Kind::Language => Argument::Language(tag("ar")),
        Kind::Day => Argument::Day(NaiveDate::from_ymd_opt(2026, 12, 5).unwrap().into()),
        Kind::List => Argument::List(List::from(vec!["a", "b"])),
        Kind::Slot => unreachable!("constructors take no slots"),
    };
    let arguments = spec.arguments.iter().map(|(name, kind)| (*name, argument(*kind))).collect();
    Message::new(spec, arguments)
}

fn languages_with_sentences() -> Vec<LanguageTag> {
    let all = Languages::embedded().interface().iter().map(|language| language.tag.clone());
    let locales = locales();
    all.filter(|tag| locales.coverage(tag).is_some()).collect()
}

/// The languages of the menu: English, Spanish, and the seven that the law of New Jersey names.
const MENU: [&str; 9] = ["en", "es", "zh-Hans", "zh-Hant", "pt-BR", "ko", "gu", "ar", "ht"];

fn source(language: &str, file: &str, text: &'static str) -> Source {
    Source {
        language: tag(language),
        file: file.to_owned(),
        origin: format!("test/{language}/{file}.ftl"),
        text: Cow::Borrowed(text),
    }
}

/// Sentences of other files, over those that are part of the program.
fn with(language: &str, file: &str, text: &'static str) -> Locales {
    let mut sources = Source::embedded();
    sources.push(source(language, file, text));
    Locales::of(sources, Languages::embedded()).unwrap()
}

/// The sentences that are part of the program, without one file.
fn without(language: &str, file: &str) -> Result<Locales, LocalesError> {
    let kept = |source: &Source| source.file != file || source.language != tag(language);
    let sources = Source::embedded().into_iter().filter(kept).collect();
    Locales::of(sources, Languages::embedded())
}

#[test]
fn no_translation_breaks_a_rule() {
    let complaints: Vec<String> = locales().complaints().iter().map(ToString::to_string).collect();
    assert_eq!(complaints, Vec::<String>::new());
}

#[test]
fn the_menu_offers_every_launch_language_and_each_is_complete() {
    let locales = locales();
    assert_eq!(locales.menu(), MENU.map(tag));
    for language in locales.menu() {
        let coverage = locales.coverage(language).unwrap();
        assert_eq!(coverage.any, coverage.all, "{language}");
    }
    assert_eq!(locales.coverage(&tag("fr")), None);
}

#[test]
fn a_language_that_lacks_public_sentences_is_not_in_the_menu() {
    let locales = without("ko", "errors").unwrap();
    assert!(!locales.coverage(&tag("ko")).unwrap().is_public_complete());
    let others: Vec<_> = MENU.into_iter().filter(|one| *one != "ko").map(tag).collect();
    assert_eq!(locales.menu(), others);
}

#[test]
fn every_sentence_in_every_language_and_count_is_whole() {
    let locales = locales();
    for language in languages_with_sentences() {
        let speaker = locales.speak(&language);
        for spec in Spec::all() {
            for count in COUNTS {
                let text = speaker.say(sample(spec, count));
                let plain = text.plain();
                let name = spec.name();
                assert!(!plain.trim().is_empty(), "{language} {name} {count}");
                for leak in ["{", "}", "$", "()", spec.id] {
                    let own_word = leak == spec.id && !spec.id.contains('-');
                    assert!(
                        own_word || !plain.contains(leak),
                        "{language} {name} {count}: {plain}"
                    );
                }
                let foreign_digit = |letter: char| letter.is_numeric() && !letter.is_ascii_digit();
                assert!(!plain.contains(foreign_digit), "{language} {name} {count}: {plain}");
                let marked = |letter: char| matches!(letter, '\u{FDD0}'..='\u{FDD2}');
                assert!(!text.text.contains(marked), "{language} {name} {count}: {plain}");
                let (opened, closed) =
                    (text.text.matches('\u{2068}').count(), text.text.matches('\u{2069}').count());
                assert_eq!(opened, closed, "{language} {name} {count}: {plain}");
            }
        }
    }
}

#[test]
fn the_number_of_a_counted_sentence_is_said_or_meant() {
    // Beyond 2 every language says the number itself; a branch without it would lie.
    for language in languages_with_sentences() {
        let speaker = locales().speak(&language);
        for spec in Spec::all()
            .iter()
            .filter(|spec| spec.arguments.iter().any(|(_, kind)| *kind == Kind::Number))
        {
            for count in [3.0, 5.0, 11.0, 100.0] {
                let plain = speaker.plain(sample(spec, count));
                assert!(
                    plain.contains(&count.to_string()),
                    "{language} {} {count}: {plain}",
                    spec.name()
                );
            }
        }
    }
}

#[test]
fn one_is_not_said_like_many() {
    let locales = locales();
    let english = locales.speak(&tag("en"));
    assert_eq!(english.plain(msg::trainings::lessons_count(0)), "no lessons yet");
    assert_eq!(english.plain(msg::trainings::lessons_count(1)), "1 lesson");
    assert_eq!(english.plain(msg::trainings::lessons_count(1_000_000)), "1,000,000 lessons");
    let spanish = locales.speak(&tag("es"));
    assert_eq!(spanish.plain(msg::trainings::lessons_count(1)), "1 lección");
    assert_eq!(spanish.plain(msg::trainings::lessons_count(2)), "2 lecciones");
}

#[test]
fn a_missing_arabic_sentence_is_said_in_english_and_says_so() {
    let arabic = without("ar", "library").unwrap().speak(&tag("ar"));
    assert_eq!((arabic.language().as_str(), arabic.direction()), ("ar", Direction::Rtl));
    let there = arabic.say(msg::common::nav_library());
    assert_eq!((there.text.as_str(), there.language.as_str()), ("المكتبة", "ar"));
    assert_eq!(there.marks(arabic.language()), None);
    let lacking = arabic.say(msg::library::list_lead());
    assert_eq!(lacking.text, "Everything to read, hear, watch, fill in or download.");
    assert_eq!(lacking.marks(arabic.language()), Some(("en", "ltr")));
    assert!(lacking.differs_from(arabic.language()));
}

#[test]
fn neighbours_are_asked_before_english() {
    let few = |source: &Source| ["en", "es"].map(tag).contains(&source.language);
    let mut sources: Vec<Source> = Source::embedded().into_iter().filter(few).collect();
    sources.push(source("zh-Hant", "common", "nav-library = 圖書館\n"));
    let locales = Locales::of(sources, Languages::embedded()).unwrap();
    let say = |language: &str| locales.speak(&tag(language)).say(msg::common::nav_library());
    for language in ["zh-Hant", "zh-TW", "zh-Hans", "zh-CN", "zh"] {
        assert_eq!(say(language).language.as_str(), "zh-Hant", "{language}");
    }
    assert_eq!(say("quc").language.as_str(), "es");
    assert_eq!(say("es-MX").language.as_str(), "es");
    assert_eq!(say("ht").language.as_str(), "en");
    assert_eq!(say("ko").language.as_str(), "en");
}

#[test]
fn fallbacks_are_counted_by_language_and_sentence() {
    let locales = without("ar", "library").unwrap();
    assert!(locales.fallbacks().is_empty());
    let arabic = locales.speak(&tag("ar"));
    for _ in 0..3 {
        let _counted = arabic.say(msg::library::list_lead());
    }
    let _counted = arabic.say(msg::library::list_title());
    let _there = arabic.say(msg::common::nav_library());
    let list = locales.fallbacks();
    let read: Vec<_> =
        list.iter().map(|one| (one.language.as_str(), one.sentence.id, one.count)).collect();
    assert_eq!(read, [("ar", "list-lead", 3), ("ar", "list-title", 1)]);
}

#[test]
fn fallbacks_of_languages_without_sentences_count_too_and_stay_bounded() {
    let locales = locales();
    let _counted = locales.speak(&tag("fr")).say(msg::library::list_title());
    let _counted = locales.speak(&tag("fr")).say(msg::library::list_title());
    assert_eq!(locales.fallbacks()[0].count, 2);
    for place in 0..2_000_u32 {
        let letters: String = [place / 26 % 26, place % 26, place / 676]
            .iter()
            .map(|letter| char::from_digit(letter + 10, 36).unwrap())
            .collect();
        let speaker = locales.speak(&tag(&letters));
        assert!(!speaker.say(msg::library::list_lead()).text.is_empty());
    }
    assert!(locales.fallbacks().len() <= 257);
}

#[test]
fn a_broken_translation_falls_back_and_is_complained_about() {
    let locales = with(
        "es",
        "common",
        "nav-library = { $nope }\nnav-home = { SHOUT(\"x\") }\nnav-trainings = { nav-home }\nnot-there = x\nskip-link = { $\n",
    );
    let spanish = locales.speak(&tag("es"));
    for message in
        [msg::common::nav_library(), msg::common::nav_home(), msg::common::nav_trainings()]
    {
        assert_eq!(spanish.say(message).language.as_str(), "en");
    }
    let told: Vec<String> = locales.complaints().iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 5, "{told:?}");
    for (line, word) in
        [(1, "$nope"), (2, "SHOUT"), (3, "make that a term"), (4, "not-there"), (5, "Expected")]
    {
        let place = format!("test/es/common.ftl:{line}: ");
        assert!(
            told.iter().any(|one| one.starts_with(&place) && one.contains(word)),
            "{line}: {told:?}"
        );
    }
    assert!(!locales.menu().contains(&tag("es")), "an incomplete language leaves the menu");
}

#[test]
fn nothing_is_behind_english() {
    let error = without("en", "library").err().unwrap();
    assert!(error.to_string().contains("library: home-title"), "{error}");
}

#[test]
fn slots_and_languages_are_parts_of_a_sentence() {
    let locales = locales();
    let spanish = locales.speak(&tag("es"));
    let text = spanish.say(msg::common::footer_license());
    assert!(text.parts().contains(&Part::Slot {
        name: "source",
        text: "cómo está hecho",
        language: None
    }));
    assert_eq!(
        text.plain(),
        "Este sitio funciona con software libre. Usted puede leer cómo está hecho."
    );
    let text = spanish.say(msg::library::fallback_notice(tag("es"), tag("ar")));
    let arabic = tag("ar");
    assert!(text.parts().contains(&Part::Slot {
        name: "shown",
        text: "العربية",
        language: Some(&arabic)
    }));
    assert_eq!(text.plain(), "Esto todavía no está en Español. Lo mostramos en العربية.");
}

#[test]
fn what_is_put_in_is_isolated_and_cannot_steer_the_line() {
    let english = locales().speak(&tag("en"));
    let text = english.say(msg::library::share_text_short(
        "\u{202E}evil\u{2069}\u{FDD0}x",
        "https://example.org/",
    ));
    assert_eq!(text.text, "\u{2068}evilx\u{2069} — \u{2068}https://example.org/\u{2069}");
    assert_eq!(text.parts().len(), 1);
    assert_eq!(strip_isolation(&text.text), "evilx — https://example.org/");
}

#[test]
fn arabic_has_a_form_for_every_count() {
    let arabic = locales().speak(&tag("ar"));
    let lessons = [0, 1, 2, 3, 10, 11, 99, 100, 103]
        .map(|count| arabic.plain(msg::trainings::lessons_count(count)));
    assert_eq!(
        lessons,
        [
            "لا توجد دروس بعد",
            "درس واحد",
            "درسان",
            "3 دروس",
            "10 دروس",
            "11 درسًا",
            "99 درسًا",
            "100 درس",
            "103 دروس"
        ]
    );
}

#[test]
fn arabic_hundreds_end_like_their_last_two_digits() {
    // fluent-bundle's own choice says `other` for all of them; see PLURAL in docs/translating.md.
    let arabic = locales().speak(&tag("ar"));
    let counted = |spec: &&Spec| spec.arguments.iter().any(|(_, kind)| *kind == Kind::Number);
    for spec in Spec::all().iter().filter(counted) {
        for (large, small) in [(103, 3), (110, 10), (111, 11), (199, 99)] {
            let said = arabic.plain(sample(spec, f64::from(large)));
            let expected = arabic.plain(sample(spec, f64::from(small)));
            let said = said.replace(&large.to_string(), &small.to_string());
            assert_eq!(said, expected, "{} {large}", spec.name());
        }
    }
}

#[test]
fn the_way_out_is_short_in_every_language() {
    let locales = locales();
    for language in languages_with_sentences() {
        let words = locales.speak(&language).plain(msg::common::exit_link());
        assert!(words.chars().count() <= 20, "{language}: {words}");
    }
}

#[test]
fn sentences_about_days_are_neither_french_nor_english_in_creole() {
    let creole = locales().speak(&tag("ht"));
    let day = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    assert_eq!(creole.plain(msg::library::updated(day)), "Dènye chanjman: 1ye janvye 2026");
    assert_eq!(creole.list(vec!["pen", "lèt"]).plain(), "pen ak lèt");
    assert_eq!(creole.number(12_345), "12,345");
    let gujarati = locales().speak(&tag("gu"));
    assert_eq!(gujarati.date_with_weekday(day).text, "ગુરુવાર, 1 જાન્યુઆરી, 2026");
    assert_eq!(gujarati.number(1_234_567), "12,34,567");
}

#[test]
fn days_lists_and_numbers_follow_the_page() {
    let locales = locales();
    let day = NaiveDate::from_ymd_opt(2026, 12, 5).unwrap();
    let spanish = locales.speak(&tag("es"));
    assert_eq!(spanish.date(day).text, "5 de diciembre de 2026");
    assert_eq!(spanish.date_with_weekday(day).text, "sábado, 5 de diciembre de 2026");
    assert_eq!(spanish.plain(msg::library::updated(day)), "Actualizado el 5 de diciembre de 2026");
    assert_eq!(spanish.number(12_345), "12,345");
    assert_eq!(spanish.list(vec!["pan", "leche"]).plain(), "pan y leche");
    let Text { language, text, .. } = locales.speak(&tag("fr")).date(day);
    assert_eq!((language.as_str(), text.as_str()), ("en", "December 5, 2026"));
    let list = spanish.plain(msg::common::accessibility_gaps_languages(vec!["English", "Español"]));
    assert!(list.contains("English y Español"), "{list}");
    assert_eq!(spanish.plain(msg::common::size_megabytes(1.26)), "1.3 MB");
}

#[test]
fn numbers_beyond_reason_are_held() {
    let english = locales().speak(&tag("en"));
    for wild in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, 0.1, -1.0] {
        assert!(!english.plain(msg::library::things_count(wild)).is_empty(), "{wild}");
    }
    assert!(english.plain(msg::library::things_count(u64::MAX)).ends_with(" things"));
}

#[test]
fn addresses_and_browsers_find_the_languages_of_the_menu() {
    let locales = locales();
    assert_eq!(locales.address("es"), Address::Here(tag("es")));
    assert_eq!(locales.address("es-MX"), Address::Moved(tag("es")));
    assert_eq!(locales.address("zh-TW"), Address::Moved(tag("zh-Hant")));
    assert_eq!(locales.address("pt"), Address::Moved(tag("pt-BR")));
    assert_eq!(locales.address("ht"), Address::Here(tag("ht")));
    assert_eq!(locales.address("fr"), Address::Unknown);
    assert_eq!(locales.negotiate("es-MX,es;q=0.9,en;q=0.8"), Some(tag("es")));
    assert_eq!(locales.negotiate("ht,en-US;q=0.7"), Some(tag("ht")));
    assert_eq!(locales.negotiate("fr-HT,ht;q=0.9"), Some(tag("ht")));
    assert_eq!(locales.negotiate("ar-EG"), Some(tag("ar")));
    assert_eq!(locales.negotiate("fr"), None);
    assert_eq!(locales.negotiate("quc"), Some(tag("es")));
}

#[test]
fn every_file_says_who_made_its_sentences() {
    for source in Source::embedded() {
        let language =
            Languages::embedded().find(&source.language).expect("a language of languages.toml");
        let word = format!("### Provenance: {}.", language.provenance.as_str());
        assert!(
            source.text.lines().take(4).any(|line| line.starts_with(&word)),
            "{}",
            source.origin
        );
    }
}
