//! Every sentence in every language, said with sample arguments: nothing leaks, nothing lacks, every plural fits.

use crate::{
    Address, Direction, Kind, LanguageTag, Languages, Locales, LocalesError, Message, Part, Source,
    Spec, Text,
    message::{Argument, List, Number, msg},
    review::ReviewFile,
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
        beside: false,
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
        let localizer = locales.speak(&language);
        for spec in Spec::all() {
            for count in COUNTS {
                let text = localizer.localize(sample(spec, count));
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
        let localizer = locales().speak(&language);
        for spec in Spec::all()
            .iter()
            .filter(|spec| spec.arguments.iter().any(|(_, kind)| *kind == Kind::Number))
        {
            for count in [3.0, 5.0, 11.0, 100.0] {
                let plain = localizer.plain(sample(spec, count));
                assert!(
                    plain.contains(&count.to_string()),
                    "{language} {} {count}: {plain}",
                    spec.name()
                );
            }
        }
    }
}

/// The embedded sources with every branch of every choice by number saying its own key and nothing else.
fn marked_branches() -> Vec<Source> {
    use fluent_syntax::{ast::Entry, parser, serializer::serialize};
    let mark = |source: Source| {
        let text = source.text.into_owned();
        let mut tree = parser::parse(text.as_str()).unwrap();
        for entry in &mut tree.body {
            if let Entry::Message(message) = entry {
                message.value.iter_mut().for_each(branches::mark);
                message.attributes.iter_mut().for_each(|one| branches::mark(&mut one.value));
            }
        }
        Source { text: Cow::Owned(serialize(&tree)), ..source }
    };
    Source::embedded().into_iter().map(mark).collect()
}

mod branches {
    use crate::{format::plural::PluralWords, language_tag::LanguageTag};
    use fluent_syntax::ast::{
        Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
    };

    fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
        match variant.key {
            VariantKey::Identifier { name } => name,
            VariantKey::NumberLiteral { value } => value,
        }
    }

    /// The variants of every outermost choice by a number.
    fn choices<'a, 's>(pattern: &'a Pattern<&'s str>) -> Vec<&'a [Variant<&'s str>]> {
        let choice = |element: &'a PatternElement<&'s str>| match element {
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let by_number = match selector {
                    InlineExpression::VariableReference { .. } => true,
                    InlineExpression::FunctionReference { id, .. } => id.name == "PLURAL",
                    _ => false,
                };
                by_number.then_some(variants.as_slice())
            }
            _ => None,
        };
        pattern.elements.iter().filter_map(choice).collect()
    }

    /// Every branch says `‹key›`.
    pub fn mark(pattern: &mut Pattern<&str>) {
        for element in &mut pattern.elements {
            if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } =
                element
            {
                for variant in variants {
                    let text = [
                        PatternElement::TextElement { value: "‹" },
                        PatternElement::TextElement { value: key(variant) },
                        PatternElement::TextElement { value: "›" },
                    ];
                    variant.value = Pattern { elements: text.to_vec() };
                }
            }
        }
    }

    /// What a pattern must say for a count: an exact number first, else the word of ICU4X, else the default.
    pub fn expected(pattern: &Pattern<&str>, language: &LanguageTag, count: f64) -> Vec<String> {
        let word = PluralWords::of(language).word(count);
        let exact = |variant: &&Variant<&str>| matches!(variant.key, VariantKey::NumberLiteral { value } if value.parse() == Ok(count));
        let branch = |variants: &[Variant<&str>]| {
            let found = variants.iter().find(exact);
            let found = found.or_else(|| variants.iter().find(|variant| key(variant) == word));
            let found = found.or_else(|| variants.iter().find(|variant| variant.default));
            format!("‹{}›", found.map(key).unwrap_or_default())
        };
        choices(pattern).into_iter().map(branch).collect()
    }
}

#[test]
fn every_count_takes_the_branch_of_todays_rules() {
    use fluent_syntax::{ast::Entry, parser};
    let locales = Locales::of(marked_branches(), Languages::embedded()).unwrap();
    let mut seen = 0;
    for source in Source::embedded() {
        let localizer = locales.speak(&source.language);
        let tree = parser::parse(source.text.as_ref()).unwrap();
        for entry in &tree.body {
            let Entry::Message(message) = entry else { continue };
            let values = message.value.iter().map(|value| (None, value));
            let attributes = message.attributes.iter().map(|one| (Some(one.id.name), &one.value));
            for (attribute, pattern) in values.chain(attributes) {
                let spec = Spec::find(&source.file, message.id.name, attribute).unwrap();
                for count in COUNTS {
                    let text = localizer.localize(sample(spec, count));
                    assert_eq!(text.language, source.language, "{}", spec.name());
                    for branch in branches::expected(pattern, &source.language, count) {
                        assert!(
                            text.text.contains(&branch),
                            "{} {} {count}: {} instead of {branch}",
                            source.origin,
                            spec.name(),
                            text.text
                        );
                        seen += 1;
                    }
                }
            }
        }
    }
    assert!(seen > 2 * 10 * COUNTS.len(), "hardly any counted sentence was tried: {seen}");
}

const MANY: &str = "things-count = { $count ->
    [0] nada
    [one] una
    [many] { $count } de cosas
   *[other] { $count } cosas
}
";

#[test]
fn ordinary_choices_reach_the_many_of_romance_languages() {
    let localize = |language: &str, count: i64| {
        let locales = with(language, "library", MANY);
        locales.speak(&tag(language)).plain(msg::library::things_count(count))
    };
    for language in ["es", "fr", "it", "pt-BR"] {
        assert!(localize(language, 1_000_000).ends_with(" de cosas"), "{language}");
        assert_eq!(localize(language, 5), "5 cosas", "{language}");
        assert_eq!(
            (localize(language, 0), localize(language, 1)),
            ("nada".to_owned(), "una".to_owned())
        );
    }
    // Arabic goes by the last two digits.
    let arabic = with(
        "ar",
        "library",
        "things-count = { $count ->\n    [few] few\n    [many] many\n   *[other] other\n}\n",
    );
    let arabic = arabic.speak(&tag("ar"));
    let words = [3, 103, 111, 100].map(|count| arabic.plain(msg::library::things_count(count)));
    assert_eq!(words, ["few", "few", "many", "other"]);
    // Nobody wrote down rules for Haitian Creole: English ones must not slip in.
    assert_eq!(localize("ht", 1), "1 cosas");
    assert_eq!(localize("ht", 0), "nada");
}

/// The twin of the test before: without our rewriting fluent-bundle never says `many`, and speaks English rules in `ht`.
#[test]
fn twin_fluent_alone_does_not() {
    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
    let localize = |language: &str, count: i64| {
        let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
        bundle.add_resource(FluentResource::try_new(MANY.to_owned()).unwrap()).unwrap();
        let arguments = FluentArgs::from_iter([("count", count)]);
        let pattern = bundle.get_message("things-count").unwrap().value().unwrap();
        bundle.format_pattern(pattern, Some(&arguments), &mut vec![]).into_owned()
    };
    assert!(!localize("es", 1_000_000).contains("de cosas"));
    assert_eq!(localize("ht", 1), "una");
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
    let there = arabic.localize(msg::common::nav_library());
    assert_eq!((there.text.as_str(), there.language.as_str()), ("المكتبة", "ar"));
    assert_eq!(there.marks(arabic.language()), None);
    let lacking = arabic.localize(msg::library::list_lead());
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
    let localize =
        |language: &str| locales.speak(&tag(language)).localize(msg::common::nav_library());
    for language in ["zh-Hant", "zh-TW", "zh-Hans", "zh-CN", "zh", "yue", "yue-HK"] {
        assert_eq!(localize(language).language.as_str(), "zh-Hant", "{language}");
    }
    assert_eq!(localize("quc").language.as_str(), "es");
    assert_eq!(localize("es-MX").language.as_str(), "es");
    assert_eq!(localize("ht").language.as_str(), "en");
    assert_eq!(localize("ko").language.as_str(), "en");
}

#[test]
fn fallbacks_are_counted_by_language_and_sentence() {
    let locales = without("ar", "library").unwrap();
    assert!(locales.fallbacks().is_empty());
    let arabic = locales.speak(&tag("ar"));
    for _ in 0..3 {
        let _counted = arabic.localize(msg::library::list_lead());
    }
    let _counted = arabic.localize(msg::library::list_title());
    let _there = arabic.localize(msg::common::nav_library());
    let list = locales.fallbacks();
    let read: Vec<_> =
        list.iter().map(|one| (one.language.as_str(), one.sentence.id, one.count)).collect();
    assert_eq!(read, [("ar", "list-lead", 3), ("ar", "list-title", 1)]);
}

#[test]
fn fallbacks_of_languages_without_sentences_count_too_and_stay_bounded() {
    let locales = locales();
    let _counted = locales.speak(&tag("fr")).localize(msg::library::list_title());
    let _counted = locales.speak(&tag("fr")).localize(msg::library::list_title());
    assert_eq!(locales.fallbacks()[0].count, 2);
    for place in 0..2_000_u32 {
        let letters: String = [place / 26 % 26, place % 26, place / 676]
            .iter()
            .map(|letter| char::from_digit(letter + 10, 36).unwrap())
            .collect();
        let localizer = locales.speak(&tag(&letters));
        assert!(!localizer.localize(msg::library::list_lead()).text.is_empty());
    }
    assert!(locales.fallbacks().len() <= 257);
}

/// Spanish with nothing but this in one file.
fn spanish_without(file: &str, text: &'static str) -> Locales {
    let mut sources = Source::embedded();
    sources.retain(|source| source.language != tag("es") || source.file != file);
    sources.push(source("es", file, text));
    Locales::of(sources, Languages::embedded()).unwrap()
}

const BROKEN: &str = "nav-library = { $nope }
nav-home = { SHOUT(\"x\") }
nav-trainings = { nav-home }
not-there = x
go-home = { -nobody }
go-back = {\"\"}
languages-all = { $count ->
    [one] {\"\"}
   *[other] x
}
accessibility-changed = { LIST($day) }
skip-link = { $
";

#[test]
fn a_broken_translation_falls_back_and_is_complained_about() {
    let locales = spanish_without("common", BROKEN);
    let spanish = locales.speak(&tag("es"));
    let day = NaiveDate::from_ymd_opt(2026, 12, 5).unwrap();
    for message in [
        msg::common::nav_library(),
        msg::common::nav_home(),
        msg::common::nav_trainings(),
        msg::common::go_home(),
        msg::common::go_back(),
        msg::common::languages_all(2),
        msg::common::accessibility_changed(day),
        msg::common::skip_link(),
    ] {
        assert_eq!(spanish.localize(message).language.as_str(), "en");
    }
    let told: Vec<String> = locales.complaints().iter().map(ToString::to_string).collect();
    for (line, word) in [
        (1, "$nope"),
        (2, "SHOUT"),
        (3, "make that a term"),
        (4, "not-there"),
        (5, "-nobody"),
        (6, "says nothing"),
        (7, "says nothing"),
        (11, "another type"),
        (12, "Expected"),
    ] {
        let place = format!("test/es/common.ftl:{line}: ");
        assert!(
            told.iter().any(|one| one.starts_with(&place) && one.contains(word)),
            "{line}: {told:?}"
        );
    }
    assert_eq!(told.len(), 9, "{told:?}");
    assert!(!locales.menu().contains(&tag("es")), "an incomplete language leaves the menu");
}

#[test]
fn a_broken_sentence_does_not_drive_out_the_good_one_before_it() {
    let locales = with("es", "common", BROKEN);
    let spanish = locales.speak(&tag("es"));
    assert_eq!(spanish.plain(msg::common::nav_library()), "Biblioteca");
    assert_eq!(spanish.plain(msg::common::skip_link()), "Ir al texto principal");
    assert_eq!(locales.complaints().len(), 9);
    assert!(locales.menu().contains(&tag("es")));
    // A good one does, and only itself: the words of a slot stay.
    let locales = with(
        "es",
        "common",
        "nav-home = Portada\nfooter-license = { -product } es libre: { $source }.\n",
    );
    let spanish = locales.speak(&tag("es"));
    assert_eq!(spanish.plain(msg::common::nav_home()), "Portada");
    assert_eq!(spanish.plain(msg::common::footer_license()), "Semilla es libre: cómo está hecho.");
    assert!(locales.complaints().is_empty());
}

#[test]
fn terms_that_lead_nowhere_or_in_circles_cannot_be_used() {
    let locales = with(
        "es",
        "library",
        "-a = { -b }\n-b = { -a }\n-c = { -none }\n-d = { -product } y { -e }\n-e = más\nlist-title = { -a }\nlist-lead = { -c }\nhome-title = { -d }\n",
    );
    let spanish = locales.speak(&tag("es"));
    assert_eq!(spanish.plain(msg::library::home_title()), "Semilla y más");
    assert_eq!(spanish.plain(msg::library::list_title()), "Biblioteca");
    assert_eq!(locales.complaints().len(), 2, "{:?}", locales.complaints());
}

#[test]
fn a_file_that_english_does_not_have_is_named_once() {
    let locales = with("es", "cooking", "salt = sal\npepper = pimienta\n");
    let [complaint] = locales.complaints() else { panic!("{:?}", locales.complaints()) };
    assert!(complaint.to_string().contains("English has no file cooking.ftl"));
}

#[test]
fn what_is_written_anew_for_a_bundle_says_the_same() {
    use fluent_syntax::{ast::Entry, parser, serializer::serialize};
    for source in Source::embedded() {
        let mut once = parser::parse(source.text.as_ref()).unwrap();
        once.body.retain(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
        let written = serialize(&once);
        let twice = parser::parse(written.as_str()).unwrap();
        assert_eq!(once, twice, "{}", source.origin);
    }
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
    let text = spanish.localize(msg::common::footer_license());
    assert!(text.parts().contains(&Part::Slot {
        name: "source",
        text: "cómo está hecho",
        language: None
    }));
    assert_eq!(
        text.plain(),
        "Este sitio funciona con software libre. Usted puede leer cómo está hecho."
    );
    let text = spanish.localize(msg::library::fallback_notice(tag("es"), tag("ar")));
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
    let text = english.localize(msg::library::share_text_short(
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
    // Names of languages are marked as what they are, and Spanish still looks at their first letter.
    let languages = List::of_languages(&[tag("ar"), tag("it")]);
    let list = spanish.localize(msg::common::accessibility_gaps_languages(languages.clone()));
    assert!(list.plain().contains("العربية e Italiano"), "{}", list.plain());
    let arabic = tag("ar");
    assert!(list.parts().contains(&Part::Slot {
        name: "",
        text: "العربية",
        language: Some(&arabic)
    }));
    assert_eq!(spanish.list(languages).parts().len(), 5, "with the marks of isolation around");
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

/// The reviews of Spanish with the marks of these files.
fn reviewed(sources: &[Source], written: &str) -> Locales {
    let review =
        ReviewFile { language: tag("es"), origin: "reviews.toml".into(), text: written.to_owned() };
    Locales::build(sources.to_vec(), &[review], Languages::embedded()).unwrap()
}

/// The mark of a message in the embedded sources, as `cargo xtask locales --review` computes it too.
fn mark(language: &str, file: &str, id: &str) -> String {
    use fluent_syntax::{ast::Entry, parser};
    let sources = Source::embedded();
    let source =
        sources.iter().find(|one| one.language == tag(language) && one.file == file).unwrap();
    let tree = parser::parse(source.text.as_ref()).unwrap();
    let found = tree.body.iter().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == id => Some(crate::review::mark(message)),
        _ => None,
    });
    found.unwrap()
}

fn review_of(id: &str, by: &str) -> String {
    format!(
        "[[review]]\nmessage = 'common/{id}'\nenglish = '{}'\ntranslation = '{}'\nreviewer = '{by}'\nlevel = 'peer'\ndate = 2026-11-25\n",
        mark("en", "common", id),
        mark("es", "common", id)
    )
}

#[test]
fn a_review_counts_until_either_side_is_edited() {
    let written = format!(
        "[[reviewer]]\nid = 'a'\nname = 'Ana'\n[[reviewer]]\nid = 'b'\n[[reviewer]]\nid = 'c'\nname = 'Celia'\n{}{}{}",
        review_of("exit-link", "a"),
        review_of("footer-license", "b"),
        review_of("skip-link", "nobody"),
    );
    let sources = Source::embedded();
    let locales = reviewed(&sources, &written);
    assert!(locales.complaints().is_empty());
    let coverage = locales.coverage(&tag("es")).unwrap();
    // The license has two sentences: its text, and the words of its link.
    assert_eq!(coverage.reviewed, 3);
    assert!(!coverage.is_reviewed());
    assert_eq!(
        locales.reviewers(&tag("es")),
        ["Ana"],
        "b did not agree to be named, c read nothing"
    );
    assert_eq!(locales.coverage(&tag("en")).unwrap().reviewed, 0);
    for (language, edit) in
        [("es", "exit-link = Fuera de aquí\n"), ("en", "exit-link = Get out of here\n")]
    {
        let mut edited = sources.clone();
        edited.push(Source {
            language: tag(language),
            file: "common".to_owned(),
            origin: String::new(),
            text: Cow::Borrowed(edit),
            beside: false,
        });
        let locales = reviewed(&edited, &written);
        assert_eq!(locales.coverage(&tag("es")).unwrap().reviewed, 2, "{language}");
        assert!(locales.reviewers(&tag("es")).is_empty(), "{language}");
    }
    // A comment or the layout is no edit.
    let mut moved = sources.clone();
    for source in &mut moved {
        let text = source.text.replace("exit-link = ", "# Another comment.\nexit-link =    ");
        source.text = Cow::Owned(text);
    }
    assert_eq!(reviewed(&moved, &written).coverage(&tag("es")).unwrap().reviewed, 3);
}

#[test]
fn reviews_that_cannot_be_read_are_complained_about_and_count_nothing() {
    let locales = reviewed(&Source::embedded(), "[[review]]\nmessage = 'common/exit-link'\n");
    let [complaint] = locales.complaints() else { panic!("{:?}", locales.complaints()) };
    assert!(complaint.to_string().contains("no review of this file counts"), "{complaint}");
    assert_eq!(locales.coverage(&tag("es")).unwrap().reviewed, 0);
}

#[test]
fn the_mark_of_a_message_is_what_the_helper_writes() {
    // The same message stands in xtask/src/locales/review.rs.
    use fluent_syntax::{ast::Entry, parser};
    let tree = parser::parse("# Where.\na = { $n ->\n    [one] x\n   *[other] y\n }\n    .b = c\n")
        .unwrap();
    let Some(Entry::Message(message)) = tree.body.first() else { panic!() };
    assert_eq!(crate::review::mark(message), "e25abc5585eb3766");
}
