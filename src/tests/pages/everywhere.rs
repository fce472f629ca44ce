//! What must hold on every page in every language.

use super::app::{Answer, Pages};
use http::StatusCode;

server::both_databases! {
    every_page_says_its_language_and_direction()
    two_fetches_are_equal_byte_for_byte()
    a_script_stands_where_an_island_stands_and_nowhere_else()
    no_page_holds_inline_code_marks_or_style()
    sentences_of_another_language_than_the_page_say_so()
    every_page_offers_its_languages_twice_and_the_way_out_first()
    addresses_for_search_engines_name_only_languages_that_the_text_has()
    creole_pages_hold_no_french_and_no_english_day()
}

/// Pages of every kind, as English paths; other languages reach them by redirect.
pub const PATHS: &[&str] = &[
    "",
    "/about-this-translation",
    "/accessibility",
    "/leave-no-trace",
    "/library",
    "/library?kind=article",
    "/library?topic=pay&language=ar",
    "/library?kind=nonsense",
    "/library/if-your-employer-keeps-your-pay",
    "/library/si-le-retienen-el-pasaporte",
    "/library/pocket-card",
    "/library/wage-office",
    "/library/missing",
    "/search",
    "/search?q=pay",
    "/search?q=%D8%A3%D8%AC%D8%B1%D9%83&kind=article",
    "/search?q=xqxqxq",
    "/toolkits/when-a-letter-comes",
    "/topics/rights-at-work",
    "/organizations/table",
    "/trainings",
    "/trainings/interpreting-for-a-neighbour",
    "/trainings/interpreting-for-a-neighbour/who-interprets",
    "/trainings/interpreting-for-a-neighbour/checklist",
];
const LANGUAGES: &[(&str, &str)] = &[
    ("en", "ltr"),
    ("es", "ltr"),
    ("ar", "rtl"),
    ("zh-Hans", "ltr"),
    ("ht", "ltr"),
    ("vi", "ltr"),
];

/// Every page in every language, with the path at which it stands.
async fn every(pages: &Pages) -> Vec<(String, &'static str, &'static str, Answer)> {
    let mut all = Vec::new();
    for (language, dir) in LANGUAGES {
        for path in PATHS {
            let mut path = format!("/{language}{path}");
            let mut answer = pages.get(&path).await;
            if answer.status == StatusCode::MOVED_PERMANENTLY {
                path = answer.location().to_owned();
                answer = pages.get(&path).await;
            }
            let expected =
                if path.ends_with("/missing") { StatusCode::NOT_FOUND } else { StatusCode::OK };
            assert_eq!(answer.status, expected, "{path}");
            all.push((path, *language, *dir, answer));
        }
    }
    all
}

async fn every_page_says_its_language_and_direction() {
    let pages = Pages::new().await;
    for (path, language, dir, answer) in every(&pages).await {
        let begin = format!("<!DOCTYPE html><html lang=\"{language}\" dir=\"{dir}\">");
        assert!(answer.text.starts_with(&begin), "{path}: {}", &answer.text[..90]);
        assert!(answer.text.ends_with("</html>"), "{path}");
    }
    pages.end().await;
}

async fn two_fetches_are_equal_byte_for_byte() {
    let pages = Pages::new().await;
    let first = every(&pages).await;
    let second = every(&pages).await;
    for ((path, _, _, one), (_, _, _, two)) in first.iter().zip(&second) {
        assert!(one.text == two.text, "{path}");
    }
    pages.end().await;
}

async fn a_script_stands_where_an_island_stands_and_nowhere_else() {
    let pages = Pages::new().await;
    let mut with_islands = 0;
    for (path, _, _, answer) in every(&pages).await {
        let island = answer.holds("<leptos-island") || answer.holds("data-island=");
        let described = answer.text.matches("<script type=\"application/ld+json\">").count();
        let run = answer.text.matches("<script").count() - described;
        assert_eq!(run, usize::from(island), "{path}");
        assert!(described <= 1, "{path}");
        if island {
            assert!(
                answer.holds("<script type=\"module\" src=\"/pkg/islands.0123.js\"></script>"),
                "{path}"
            );
            with_islands += 1;
        }
    }
    assert!(with_islands > 0, "no page holds an island");
    pages.end().await;
}

async fn no_page_holds_inline_code_marks_or_style() {
    let pages = Pages::new().await;
    for (path, _, _, answer) in every(&pages).await {
        for never in [
            " style=",
            "<style",
            " onclick=",
            "javascript:",
            "nonce",
            "{$",
            "\u{fdd0}",
            "href=\"\"",
            "None",
            "Some(",
        ] {
            assert!(!answer.holds(never), "{path} holds {never}");
        }
        let outside: Vec<&str> = answer.text.split("<leptos-island").collect();
        assert!(!outside[0].contains("<!>") && !outside[0].contains("<!--"), "{path} holds marks");
    }
    pages.end().await;
}

async fn sentences_of_another_language_than_the_page_say_so() {
    let pages = Pages::new().await;
    // Nothing of the interface is in Vietnamese, so each of its sentences is English and marked.
    let home = pages.get("/vi").await;
    assert!(home.holds("<span lang=\"en\" dir=\"ltr\">Skip to the main text</span></a>"));
    // In Spanish the same sentence stands alone.
    let home = pages.get("/es").await;
    assert!(home.holds(">Ir al texto principal</a>"));
    pages.end().await;
}

async fn every_page_offers_its_languages_twice_and_the_way_out_first() {
    let pages = Pages::new().await;
    for (path, language, _, answer) in every(&pages).await {
        let skip = answer.text.find("class=\"skip").unwrap();
        let exit = answer.text.find("href=\"/exit\"").unwrap();
        let menu = answer.text.find("class=\"languages\"").unwrap();
        assert!(skip < exit && exit < menu && menu < answer.text.find("<main").unwrap(), "{path}");
        let current = format!("lang=\"{language}\" dir=");
        assert!(answer.text.matches(&current).count() >= 2, "{path}");
        for other in ["en", "es"] {
            assert!(
                answer.text.matches(&format!("hreflang=\"{other}\"")).count() >= 2,
                "{path}: {other}"
            );
        }
    }
    pages.end().await;
}

async fn addresses_for_search_engines_name_only_languages_that_the_text_has() {
    let pages = Pages::new().await;
    let alternates = |text: &str| {
        let mut found: Vec<String> = text
            .split("<link rel=\"alternate\" hreflang=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .collect();
        found.sort();
        found
    };
    let item = pages.get("/es/library/si-no-le-pagan").await.text;
    assert_eq!(alternates(&item), ["ar", "en", "es", "vi", "x-default", "zh-Hans"]);
    assert!(item.contains("hreflang=\"x-default\" href=\"https://example.org/en/library/if-your-employer-keeps-your-pay\""));
    // A text that only exists in Spanish is read in English pages too, but is known in Spanish alone.
    let item = pages.get("/en/library/si-le-retienen-el-pasaporte").await.text;
    assert_eq!(alternates(&item), ["es", "x-default"]);
    assert!(item.contains(
        "rel=\"canonical\" href=\"https://example.org/es/library/si-le-retienen-el-pasaporte\""
    ));
    // Pages of the interface exist in the languages of the interface.
    let list = pages.get("/ar/library").await.text;
    assert_eq!(
        alternates(&list),
        ["ar", "en", "es", "gu", "ht", "ko", "pt-BR", "x-default", "zh-Hans", "zh-Hant"]
    );
    pages.end().await;
}

async fn creole_pages_hold_no_french_and_no_english_day() {
    let pages = Pages::new().await;
    let mut days = 0;
    for (path, language, _, answer) in every(&pages).await {
        let own = answer.text.matches("17 novanm 2026").count();
        let foreign = ["November 17", "17 November", "17 novembre"];
        if language == "ht" {
            assert!(!foreign.iter().any(|day| answer.holds(day)), "{path}");
            days += own;
        } else {
            assert_eq!(own, 0, "{path}");
        }
    }
    assert!(days > 0, "no day was met");
    pages.end().await;
}
