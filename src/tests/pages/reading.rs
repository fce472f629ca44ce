//! Honest reading: each part says its language and who made it, two languages stand side by side, readers answer.

use super::app::{Answer, Pages};
use http::{StatusCode, header};
use server::{
    config::{Config, Limits, SiteConfig},
    database::query::translation::language_requests,
    domain::{
        language_tag::LanguageTag,
        library::{Class, ItemKind, LessonKind, ResourceForm},
        translation::{Provenance, Review},
    },
    services::studio::import::{SourceItem, SourceLesson, SourceLibrary, SourceText},
};
use std::collections::BTreeMap;

server::both_databases! {
    row_m11_each_part_says_in_which_language_it_is()
    row_d10_direction_follows_the_text_of_each_part()
    row_d10_numbers_keep_their_order_among_arabic_letters()
    row_d5_below_sixty_percent_the_whole_original_stands_there_with_a_notice()
    row_d5_a_text_is_shown_in_the_language_it_was_written_in_before_english()
    row_m9_the_label_counts_what_is_shown_and_travels()
    row_m9_who_checked_it_is_said_with_the_day()
    row_m9_a_changed_part_shows_the_change_on_request()
    what_is_soon_gone_has_one_notice_instead_of_marks()
    one_note_says_everything_that_must_be_said_before_a_text()
    row_m9_what_is_critical_is_the_original_with_the_way_to_an_interpreter()
    row_d5_two_languages_stand_side_by_side()
    row_m17_the_menu_and_the_next_lesson_keep_the_second_language()
    row_d6_a_second_language_is_known_by_every_code_that_people_use()
    row_m18_a_wish_is_one_press_and_a_count()
    row_m9_a_reader_says_what_is_wrong_without_an_account()
    row_m9_a_text_takes_so_many_reports_a_day_and_says_so()
    row_m17_the_first_page_offers_the_language_of_the_browser_and_sends_nobody_on()
}

const ENGLISH: &str = "## Before 1\n\nBring 2 cups.\n\n1. Count 3 people\n2. Count 4 chairs\n\nWait 5 minutes, \
    or longer if the room is still full of people who talk.\n\nDone 6.";
const SPANISH: &str = "## Antes 1\n\n1. Cuente 3 personas\n\nEspere 5 minutos, \
    o más si la sala sigue llena de personas que hablan.\n\nListo 6.";
const ARABIC: &str = "## قبل 1\n\nأحضر 2.\n\n1. عد 3 أشخاص\n2. عد 4 كراسي";
/// A sixth of it.
const KOREAN: &str = "## 먼저 1";

fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

fn text(language: &str, title: &str, markdown: &str) -> (LanguageTag, SourceText) {
    let translated = language != "en";
    let text = SourceText {
        path: format!("{language}/water.md").into(),
        slug: None,
        title: title.to_owned(),
        summary: Some(format!("({title})")),
        markdown: markdown.to_owned(),
        provenance: if translated { Provenance::Machine } else { Provenance::Person },
        review: Review::None,
        source_language: translated.then(|| tag("en")),
    };
    (tag(language), text)
}

fn water() -> SourceItem {
    let mut item = SourceItem::new("water", ItemKind::Resource, tag("en"));
    item.form = Some(ResourceForm::Article);
    item.texts = BTreeMap::from([
        text("en", "Water", ENGLISH),
        text("es", "Agua", SPANISH),
        text("ar", "ماء", ARABIC),
        text("ko", "물", KOREAN),
    ]);
    item
}

fn training() -> SourceItem {
    let mut item = SourceItem::new("well", ItemKind::Training, tag("en"));
    item.texts = BTreeMap::from([text("en", "Well", ""), text("es", "Pozo", "")]);
    let lesson = |key: &str, title: &str, otro: &str| SourceLesson {
        key: format!("well/{key}"),
        section: None,
        kind: LessonKind::Reading,
        texts: BTreeMap::from([text("en", title, "Dig 1."), text("es", otro, "Cave 1.")]),
    };
    item.lessons = vec![lesson("dig", "Dig", "Cavar"), lesson("drink", "Drink", "Beber")];
    item
}

fn library(items: Vec<SourceItem>) -> SourceLibrary {
    SourceLibrary { name: "reading".to_owned(), items, ..SourceLibrary::default() }
}

async fn pages() -> Pages {
    let pages = Pages::new().await;
    pages.bring_in(library(vec![water(), training()]), "2026-12-01").await;
    pages
}

/// The page without what surrounds it: languages of the interface stand everywhere else.
fn main(answer: &Answer) -> &str {
    answer.text.split("<main").nth(1).unwrap().split("</main>").next().unwrap()
}

/// The note above the text of a page; there is never more than one.
fn note(answer: &Answer) -> &str {
    let mut notes = main(answer).split("role=\"note\"").skip(1);
    let note = notes.next().expect("no note").split("</div>").next().unwrap();
    assert!(notes.next().is_none(), "more than one note");
    note
}

/// The permanent name in the address of the report of a page.
fn report_path(answer: &Answer) -> String {
    let start = answer.text.find("/reports/").unwrap();
    let before = answer.text[..start].rfind('"').unwrap() + 1;
    answer.text[before..].split('"').next().unwrap().to_owned()
}

async fn row_m11_each_part_says_in_which_language_it_is() {
    let pages = pages().await;
    let page = pages.get("/es/library/agua").await;
    assert!(page.holds("<h1>Agua</h1>"));
    assert!(page.holds("<p lang=\"en\" dir=\"ltr\" class=\"fallback\">Bring 2 cups."));
    // One list of steps with one step in English.
    let prose = page.text.split("class=\"prose\"").nth(1).unwrap();
    let list = prose.split("<ol>").nth(1).unwrap().split("</ol>").next().unwrap();
    assert!(
        list.starts_with(
            "<li>Cuente 3 personas</li><li lang=\"en\" dir=\"ltr\" class=\"fallback\">"
        )
    );
    assert!(list.contains("Count 4 chairs"));
    // What we say of a part is said in the language of the page.
    assert!(list.contains("<span lang=\"es\" dir=\"ltr\"><span class=\"tag\">"), "{list}");
    assert_eq!(page.text.matches("class=\"fallback\"").count(), 2);
    let form = "<form method=\"post\" action=\"/es/api/translation/request-language\"";
    assert!(page.holds(form), "the button to ask for it");
    pages.end().await;
}

async fn row_d10_direction_follows_the_text_of_each_part() {
    let pages = pages().await;
    let page = pages.get("/ar/library/%D9%85%D8%A7%D8%A1").await;
    assert!(page.holds("<div lang=\"ar\" dir=\"rtl\" class=\"prose\">"));
    assert!(page.holds("<p lang=\"en\" dir=\"ltr\" class=\"fallback\">Done 6."));
    let both = pages.get("/ar/library/%D9%85%D8%A7%D8%A1?with=en").await;
    assert!(both.holds("<div lang=\"ar\" dir=\"rtl\"><p>أحضر 2.</p></div><div lang=\"en\" dir=\"ltr\"><p>Bring 2 cups.</p></div>"));
    pages.end().await;
}

async fn row_d10_numbers_keep_their_order_among_arabic_letters() {
    let pages = pages().await;
    let mut item = SourceItem::new("call", ItemKind::Resource, tag("ar"));
    item.form = Some(ResourceForm::Article);
    let markdown = "## في 2026-12-01\n\nاتصل على [1-800-555-0100](tel:+18005550100)[^أ.ب] الآن، 15 مرة.\n\n\
        | متى |\n| --- |\n| 12:30–14:00 |\n\n[^أ.ب]: أو +1 (555) 010-9999.";
    let (language, arabic) = text("ar", "اتصل 1-800-555-0111", markdown);
    let arabic = SourceText { source_language: None, slug: Some("call".to_owned()), ..arabic };
    item.texts = BTreeMap::from([(language, arabic)]);
    pages.bring_in(library(vec![item]), "2026-12-01").await;
    // Also where the page is in another language, and in the list.
    for address in ["/ar/library/call", "/en/library/call"] {
        let page = pages.get(address).await;
        let shown = main(&page);
        for number in ["2026-12-01", "1-800-555-0100", "12:30–14:00", "+1 (555) 010-9999"] {
            let isolated = format!("<bdi dir=\"ltr\">{number}</bdi>");
            assert!(shown.contains(&isolated), "{address}: {number}");
        }
        let title = "<bdi dir=\"ltr\">1-800-555-0111</bdi>";
        assert!(shown.matches(title).count() >= 2, "{address}: title and summary");
        assert!(!shown.contains("<bdi dir=\"ltr\">15"), "{address}");
        assert!(!page.text.split("</head>").next().unwrap().contains("<bdi"), "{address}");
        // The footnote has a number, whatever it is called.
        assert!(shown.contains("\">1</a></sup>") && !shown.contains(">أ-ب"), "{address}");
    }
    let list = pages.get("/ar/library").await;
    assert!(main(&list).contains("<bdi dir=\"ltr\">1-800-555-0111</bdi>"));
    // Where words are read from left to right nothing is added.
    let english = pages.get("/en/library/water").await;
    let prose = main(&english).split("class=\"prose\"").nth(1).unwrap();
    assert!(!prose.split("</div>").next().unwrap().contains("<bdi"));
    pages.end().await;
}

async fn row_d5_below_sixty_percent_the_whole_original_stands_there_with_a_notice() {
    let pages = pages().await;
    let page = pages.get("/ko/library/%EB%AC%BC").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.holds("<h1 lang=\"en\" dir=\"ltr\">Water</h1>"));
    assert!(!page.holds("먼저") && !page.holds("class=\"fallback\""));
    assert!(main(&page).contains("글은 조금밖에 없습니다. 대신"));
    // It is no page in Korean for a search engine.
    assert!(page.holds("<meta name=\"robots\" content=\"noindex\">"));
    assert!(page.holds("rel=\"canonical\" href=\"https://example.org/en/library/water\""));
    assert!(!page.holds("<link rel=\"alternate\" hreflang=\"ko\""));
    assert!(page.holds("<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.org/en/library/water\""));
    pages.end().await;
}

async fn row_d5_a_text_is_shown_in_the_language_it_was_written_in_before_english() {
    let pages = pages().await;
    let mut item = SourceItem::new("seed", ItemKind::Resource, tag("es"));
    item.form = Some(ResourceForm::Article);
    let spanish = SourceText { source_language: None, ..text("es", "Semilla", "Uno 1.").1 };
    let english = SourceText { source_language: Some(tag("es")), ..text("en", "Seed", "One 1.").1 };
    item.texts = BTreeMap::from([(tag("es"), spanish), (tag("en"), english)]);
    pages.bring_in(library(vec![item]), "2026-12-01").await;
    let page = pages.get("/ko/library/semilla").await;
    assert!(page.holds("<h1 lang=\"es\" dir=\"ltr\">Semilla</h1>"));
    let with = pages.get("/ko/library/semilla?with=en").await;
    assert_eq!(with.status, StatusCode::OK, "an address is one for all, whatever stands beside");
    assert!(with.holds("<h1 lang=\"en\" dir=\"ltr\">Seed</h1>"));
    pages.end().await;
}

async fn row_m9_the_label_counts_what_is_shown_and_travels() {
    let pages = pages().await;
    let page = pages.get("/es/library/agua").await;
    // Title, summary and four parts by a machine; two parts of the original by a person.
    let note = note(&page);
    assert!(note.contains("data-provenance=\"machine\""));
    assert!(note.contains("6") && note.contains("8"), "{note}");
    assert!(note.contains("/reports/"), "the way to say that it is wrong");
    let foot = page.text.split("class=\"sheet-foot\"").nth(1).unwrap();
    assert!(foot.contains("data-provenance=\"machine\"") && foot.contains("Traducción automática"));
    pages.end().await;
}

async fn row_m9_who_checked_it_is_said_with_the_day() {
    let pages = pages().await;
    let mut item = water();
    item.texts.get_mut(&tag("es")).unwrap().review = Review::Peer;
    pages.bring_in(library(vec![item]), "2026-12-08").await;
    let page = pages.get("/es/library/agua").await;
    assert!(page.holds("data-provenance=\"machine-checked\""));
    assert!(main(&page).contains("8 de diciembre de 2026"));
    assert!(!page.holds("<meta name=\"robots\""), "checked text may be found");
    pages.end().await;
}

async fn row_m9_a_changed_part_shows_the_change_on_request() {
    let pages = pages().await;
    let mut item = water();
    item.texts.insert(tag("en"), text("en", "Water", &ENGLISH.replace("3 people", "9 people")).1);
    pages.bring_in(library(vec![item]), "2026-12-09").await;
    let page = pages.get("/es/library/agua").await;
    assert!(main(&page).contains("9 de diciembre de 2026"), "the day of the change");
    // Behind the note above the text, which folds too.
    let prose = main(&page).split("class=\"prose\"").nth(1).unwrap();
    let change = prose.split("<details").nth(1).unwrap().split("</details>").next().unwrap();
    assert!(!change.contains(" open"));
    assert!(
        change.contains("<span lang=\"en\" dir=\"ltr\">Count <del>3</del> people</span>"),
        "{change}"
    );
    assert!(
        change.contains("<span lang=\"en\" dir=\"ltr\">Count <ins>9</ins> people</span>"),
        "{change}"
    );
    assert_eq!(page.text.matches("class=\"behind\"").count(), 1);
    pages.end().await;
}

async fn what_is_soon_gone_has_one_notice_instead_of_marks() {
    let pages = pages().await;
    let mut item = water();
    item.class = Some(Class::Ephemeral);
    item.texts.insert(tag("en"), text("en", "Water", &ENGLISH.replace("3 people", "9 people")).1);
    pages.bring_in(library(vec![item]), "2026-12-09").await;
    let page = pages.get("/es/library/agua").await;
    assert!(note(&page).contains("9 de diciembre de 2026"));
    let prose = main(&page).split("class=\"prose\"").nth(1).unwrap();
    assert!(!page.holds("class=\"behind\"") && !prose.contains("<details"));
    pages.end().await;
}

async fn one_note_says_everything_that_must_be_said_before_a_text() {
    let pages = pages().await;
    let mut item = water();
    item.texts.insert(tag("en"), text("en", "Water", &ENGLISH.replace("3 people", "9 people")).1);
    item.texts.insert(tag("zh-Hans"), text("zh-Hans", "水", ENGLISH).1);
    pages.bring_in(library(vec![item]), "2026-12-09").await;
    // Partly in another language, made by a machine, behind its original: with the ways on.
    let page = pages.get("/es/library/agua").await;
    let said = note(&page);
    for part in [
        "9 de diciembre de 2026",
        "Traducción automática",
        "href=\"/en/library/water\" hreflang=\"en\"",
        "/request-language\"",
        "/reports/",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(page.holds("class=\"note above\""), "nobody is in danger");
    // All of it in a language beside: the others, and the original once.
    let page = pages.get("/zh-Hant/library/%E6%B0%B4").await;
    let said = note(&page);
    for language in ["en", "es", "ar"] {
        let link = format!("hreflang=\"{language}\"");
        assert_eq!(said.matches(&link).count(), 1, "{language}: {said}");
    }
    assert!(!said.contains("hreflang=\"zh-Hans\""), "it is shown already");
    // Where nothing must be said there is no note.
    assert!(!main(&pages.get("/en/library/water").await).contains("role=\"note\""));
    pages.end().await;
}

async fn row_m9_what_is_critical_is_the_original_with_the_way_to_an_interpreter() {
    let site = SiteConfig { contact: "555 0100".to_owned(), ..SiteConfig::default() };
    for (config, said) in [
        (Config { site, ..Config::default() }, "Pida un intérprete: \u{2068}555 0100\u{2069}"),
        (Config::default(), "Pida un intérprete a la organización"),
    ] {
        let pages = Pages::configured(config).await;
        let mut item = water();
        item.class = Some(Class::Critical);
        pages.bring_in(library(vec![item]), "2026-12-01").await;
        let page = pages.get("/es/library/water").await;
        assert!(page.holds("<h1 lang=\"en\" dir=\"ltr\">Water</h1>"));
        assert!(note(&page).contains(said), "{}", main(&page));
        assert!(page.holds("class=\"note above warning\""), "much depends on it");
        for hidden in ["Agua", "Cuente"] {
            assert!(!page.holds(hidden), "{hidden} stands on the page");
            assert!(!pages.get("/es/library").await.holds(hidden), "{hidden} stands in the list");
        }
        assert_eq!(pages.get("/es/library/agua").await.location(), "/es/library/water");
        pages.end().await;
    }
}

async fn row_d5_two_languages_stand_side_by_side() {
    let pages = pages().await;
    let page = pages.get("/es/library/agua?with=en").await;
    assert!(page.holds("class=\"beside prose\""));
    // Row for row, each column in its language.
    assert!(page.holds("<div lang=\"es\" dir=\"ltr\"><h2 id="));
    assert!(page.holds("<ol><li>Cuente 3 personas</li></ol></div><div lang=\"en\" dir=\"ltr\"><ol><li>Count 3 people</li></ol></div>"));
    // What Spanish lacks stands in English alone, and a step keeps its number.
    assert!(page.holds("<div class=\"pair\"><div></div><div lang=\"en\" dir=\"ltr\"><ol start=\"2\"><li>Count 4 chairs</li></ol></div></div>"));
    assert!(!page.holds("class=\"fallback\""));
    // Both columns are named and labelled.
    let heads = page.text.split("class=\"pair heads\"").nth(1).unwrap();
    let heads = heads.split("class=\"pair\"").next().unwrap();
    assert!(heads.contains("Español") && heads.contains("English"));
    assert!(
        heads.contains("data-provenance=\"machine\"")
            && heads.contains("data-provenance=\"person\"")
    );
    // No name twice on the page.
    let mut names: Vec<&str> =
        page.text.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
    // It is the same page for search engines as without the second language.
    assert!(page.holds("rel=\"canonical\" href=\"https://example.org/es/library/agua\""));
    assert!(page.holds("<meta name=\"robots\" content=\"noindex\">"));
    // The way there and back.
    let plain = pages.get("/es/library/agua").await;
    assert!(plain.holds("href=\"/es/library/agua?with=en\""));
    assert!(page.holds("href=\"/es/library/agua\""));
    pages.end().await;
}

async fn row_m17_the_menu_and_the_next_lesson_keep_the_second_language() {
    let pages = pages().await;
    let page = pages.get("/es/trainings/pozo/cavar?with=ar").await;
    assert!(page.holds("<a href=\"/es/trainings/pozo/beber?with=ar\" rel=\"next\""));
    assert!(page.holds("href=\"/en/trainings/well/dig?with=ar\""));
    let page = pages.get("/es/trainings/pozo/cavar?with=en").await;
    // The menu turns the two round rather than losing one.
    assert!(page.holds("href=\"/en/trainings/well/dig?with=es\""));
    // What is no language, or that of the page, is nothing.
    for query in ["?with=nonsense!", "?with=es", "?with=", "?with=%20"] {
        let page = pages.get(&format!("/es/trainings/pozo/cavar{query}")).await;
        assert_eq!(page.status, StatusCode::OK, "{query}");
        assert!(!page.holds("?with=es\"") && !page.holds("class=\"beside"), "{query}");
    }
    // Lists know no second language, so their address cannot hold one.
    let (one, two) = (pages.get("/es/library").await, pages.get("/es/library?with=ar").await);
    assert_eq!(one.text, two.text);
    pages.end().await;
}

async fn row_d6_a_second_language_is_known_by_every_code_that_people_use() {
    let pages = pages().await;
    let canonical = pages.get("/es/library/agua?with=en").await;
    for code in ["en-US", "EN", "en_GB"] {
        let page = pages.get(&format!("/es/library/agua?with={code}")).await;
        assert!(page.holds("class=\"beside prose\""), "{code}");
        assert_eq!(page.text, canonical.text, "{code}");
    }
    pages.end().await;
}

async fn row_m18_a_wish_is_one_press_and_a_count() {
    const EN: &str = "/en/api/translation/request-language";
    let pages = pages().await;
    let (action, form) = pages.language_request("/ko/library/%EB%AC%BC").await;
    let asked = pages.post(&action, &form).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER);
    assert_eq!(asked.location(), "/ko/library/%EB%AC%BC?asked=1");
    let thanks = pages.get(asked.location()).await;
    assert!(thanks.holds("role=\"status\"") && !thanks.holds("request-language"));
    assert_eq!(thanks.headers.get(header::SET_COOKIE), None);
    // Pressed again from the page before, it fails nothing.
    assert_eq!(pages.post(&action, &form).await.status, StatusCode::SEE_OTHER);
    let totals = language_requests(pages.database(), None, 10).await.unwrap();
    assert_eq!((totals.len(), totals[0].language.as_str(), totals[0].count), (1, "ko", 2));
    // A lesson's wish leads back to the lesson.
    let (action, form) = pages.language_request("/ar/trainings/well/dig").await;
    assert_eq!(pages.post(&action, &form).await.location(), "/ar/trainings/well/dig?asked=1");
    // What is there already is not asked for, what is unknown is not there.
    let path = report_path(&pages.get("/en/library/water").await);
    let token = format!("token={}", path.trim_start_matches("/en/reports/"));
    assert_eq!(pages.post(EN, &token).await.location(), "/en/library/water");
    for unknown in ["token=0000000000000000", "token=nonsense"] {
        assert_eq!(pages.post(EN, unknown).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(language_requests(pages.database(), None, 10).await.unwrap().len(), 2);
    pages.end().await;
}

async fn row_m9_a_reader_says_what_is_wrong_without_an_account() {
    let pages = pages().await;
    let path = report_path(&pages.get("/es/library/agua").await);
    let form = pages.get(&path).await;
    assert_eq!(form.status, StatusCode::OK);
    assert!(form.holds("name=\"message\"") && form.holds("Agua") && form.holds("noindex"));
    assert_eq!(form.headers[header::CACHE_CONTROL], "no-store");
    let hidden = "shown=es&number=1&part=";
    // Refused, it comes back as it was typed.
    let empty = pages.post_guarded(&path, &format!("{hidden}&message=%20")).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.holds("role=\"alert\"") && empty.holds("aria-invalid=\"true\""));
    let long = "x".repeat(1_001);
    let refused = pages.post_guarded(&path, &format!("{hidden}&message={long}")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.holds(&long) && refused.holds("<input type=\"hidden\" name=\"shown\" value=\"es\"")
    );
    let sent = pages.post_guarded(&path, &format!("{hidden}&message=No+son+4")).await;
    assert_eq!(
        (sent.status, sent.location()),
        (StatusCode::SEE_OTHER, format!("{path}/thanks").as_str())
    );
    let thanks = pages.get(sent.location()).await;
    assert!(thanks.holds("<h1>Gracias</h1>") && thanks.holds("href=\"/es/library/agua\""));
    // Sent twice, thanked twice, kept once; odd fields change nothing.
    let again = pages.post_guarded(&path, &format!("{hidden}&message=No+son+4")).await;
    assert_eq!(again.location(), sent.location());
    let odd = pages.post_guarded(&path, "shown=xx&number=-7&part=zzz&message=Otra").await;
    assert_eq!(odd.status, StatusCode::SEE_OTHER);
    for unknown in ["/es/reports/0000000000000000", "/es/reports/nonsense"] {
        assert_eq!(pages.get(unknown).await.status, StatusCode::NOT_FOUND);
        assert_eq!(pages.post(unknown, "message=x").await.status, StatusCode::NOT_FOUND);
    }
    pages.end().await;
}

async fn row_m9_a_text_takes_so_many_reports_a_day_and_says_so() {
    for (most, second) in [(1, StatusCode::UNPROCESSABLE_ENTITY), (2, StatusCode::SEE_OTHER)] {
        let limits = Limits { text_reports_per_day: most, ..Limits::default() };
        let pages = Pages::configured(Config { limits, ..Config::default() }).await;
        pages.bring_in(library(vec![water()]), "2026-12-01").await;
        let path = report_path(&pages.get("/es/library/agua").await);
        let first = pages.post_guarded(&path, "message=Uno").await;
        assert_eq!(first.status, StatusCode::SEE_OTHER);
        let again = pages.post_guarded(&path, "message=Dos").await;
        assert_eq!(again.status, second, "with a limit of {most}");
        if most == 1 {
            assert!(again.holds("Dos") && again.holds("hasta mañana"));
        }
        pages.end().await;
    }
}

async fn row_m17_the_first_page_offers_the_language_of_the_browser_and_sends_nobody_on() {
    let pages = pages().await;
    let offer = pages.get_as("/en", "es-MX,es;q=0.9").await;
    assert_eq!(offer.status, StatusCode::OK);
    assert!(offer.holds("<p lang=\"es\" dir=\"ltr\" class=\"offer page\">"));
    assert!(
        main(&offer)
            .contains("<a href=\"/es\" lang=\"es\" hreflang=\"es\" dir=\"ltr\">Español</a>")
    );
    assert!(offer.headers[header::VARY].to_str().unwrap().contains("accept-language"));
    for (path, asked) in [("/es", "es"), ("/en", ""), ("/en", "de"), ("/es", "es-AR, en;q=0.5")] {
        let page = pages.get_as(path, asked).await;
        assert!(!page.holds("class=\"offer"), "{path} for {asked}");
        assert!(page.headers[header::VARY].to_str().unwrap().contains("accept-language"));
    }
    // Every other address is the same for everybody, and stays where it is.
    for path in ["/en/library", "/es/library/agua", "/en/trainings/well/dig", "/ar/library/water"] {
        let (one, two) = (pages.get_as(path, "").await, pages.get_as(path, "ko, es").await);
        assert_eq!((one.status, &one.text), (two.status, &two.text), "{path}");
        let vary =
            one.headers.get(header::VARY).map(|value| value.to_str().unwrap().to_lowercase());
        assert!(!vary.unwrap_or_default().contains("language"), "{path}");
    }
    pages.end().await;
}
