//! The search page: what was found and where, what was not, and that nobody learns what was looked for.

use super::{app::Pages, fixture};
use crate::tests::http_privacy::Log;
use http::StatusCode;
use serde_json::json;
use server::testing::TestDatabase;

const SUGGEST: &str = "/en/api/library/suggest";

server::both_databases! {
    row_l4_words_of_title_and_body_are_found_and_marked()
    row_l3_what_was_found_in_another_language_says_so()
    row_l6_chinese_typed_in_either_script_is_found()
    the_filters_combine_and_stay_chosen()
    a_lesson_is_linked_with_its_training_and_a_topic_by_its_name()
    nothing_found_says_where_was_looked_and_where_to_go_on()
    ab6_a_long_search_is_shortened_and_says_so()
    what_was_typed_cannot_become_markup()
    every_list_has_the_box_and_keeps_what_narrows_it()
    suggestions_say_their_language_and_are_kept_nowhere()
    pr4_what_was_looked_for_is_in_no_log_and_in_no_file()
}

/// The results, without the form above them.
fn results(text: &str) -> &str {
    text.split("</form>").nth(1).unwrap_or_default()
}

async fn row_l4_words_of_title_and_body_are_found_and_marked() {
    let pages = Pages::new().await;
    let page = pages.get("/en/search?q=Employer").await;
    assert!(page.holds("If your <mark>employer</mark> keeps your pay"));
    assert!(page.holds("\u{2068}1\u{2069} result</p>"));
    let page = pages.get("/en/search?q=paragraph").await;
    assert!(page.holds("First <mark>paragraph</mark>."));
    assert_eq!(page.headers["cache-control"], "no-store");
    assert!(page.holds("<meta name=\"robots\" content=\"noindex\">"));
    assert!(page.holds("<title>Search"), "what was typed stands in the title");
    pages.end().await;
}

async fn row_l3_what_was_found_in_another_language_says_so() {
    let pages = Pages::new().await;
    let page = pages.get("/en/search?q=horas").await;
    let shown = results(&page.text);
    assert!(shown.contains("If your employer keeps your pay"));
    assert!(shown.contains("Found in \u{2068}<bdi lang=\"es\" dir=\"ltr\">Español</bdi>"));
    assert!(shown.contains("lang=\"es\" dir=\"ltr\">Anote hoy las <mark>horas</mark>."));
    // Typed without vowels and hamza, found with them, written from right to left.
    let page = pages.get("/en/search?q=%D8%A7%D8%B0%D8%A7+%D8%A7%D8%AD%D8%AA%D8%AC%D8%B2").await;
    assert!(results(&page.text).contains("If your employer keeps your pay"));
    let page = pages.get("/ar/search?q=%D8%A7%D8%AD%D8%AA%D8%AC%D8%B2").await;
    assert!(page.holds("<mark>احتُجز</mark>"));
    pages.end().await;
}

async fn row_l6_chinese_typed_in_either_script_is_found() {
    let pages = Pages::new().await;
    // 工資, Traditional, for 工资.
    let page = pages.get("/en/search?q=%E5%B7%A5%E8%B3%87").await;
    assert!(results(&page.text).contains("If your employer keeps your pay"));
    pages.end().await;
}

async fn the_filters_combine_and_stay_chosen() {
    let pages = Pages::new().await;
    let page = pages.get("/en/search?q=letter&kind=toolkit").await;
    assert!(results(&page.text).contains("When a <mark>letter</mark> comes"));
    assert!(page.holds("<details open") && page.holds("<option value=\"toolkit\" selected"));
    let page = pages.get("/en/search?q=letter&kind=training").await;
    assert!(page.holds("We found nothing"));
    assert!(page.holds("href=\"/en/search?q=letter\""), "no way to search everywhere");
    let page = pages.get("/en/search?q=letter&topic=unknown").await;
    assert!(page.holds("We found nothing"));
    pages.end().await;
}

async fn a_lesson_is_linked_with_its_training_and_a_topic_by_its_name() {
    let pages = Pages::new().await;
    let page = pages.get("/en/search?q=voice").await;
    assert!(page.holds(
        "href=\"/en/trainings/interpreting-for-a-neighbour/who-interprets\">Who interprets</a>"
    ));
    let page = pages.get("/en/search?q=salario").await;
    assert!(page.holds("href=\"/en/topics/pay\""));
    assert!(results(&page.text).contains("If your employer keeps your pay"));
    pages.end().await;
}

async fn nothing_found_says_where_was_looked_and_where_to_go_on() {
    let pages = Pages::new().await;
    let page = pages.get("/en/search?q=xqxqxq").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.holds("We found nothing") && page.holds("lang=\"zh-Hans\""));
    assert!(page.holds("href=\"/en/topics/rights-at-work\""));
    let page = pages.get("/en/search").await;
    assert!(page.holds("Write in any language") && !page.holds("We found nothing"));
    pages.end().await;
}

async fn ab6_a_long_search_is_shortened_and_says_so() {
    let pages = Pages::new().await;
    let page = pages.get(&format!("/en/search?q={}", "pay+".repeat(300))).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.holds("We read its first \u{2068}200\u{2069} letters."));
    assert!(!pages.get("/en/search?q=pay").await.holds("We read its first"));
    pages.end().await;
}

async fn what_was_typed_cannot_become_markup() {
    let pages = Pages::new().await;
    let page = pages.get("/en/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert!(!page.holds("<script>"));
    pages.end().await;
}

async fn every_list_has_the_box_and_keeps_what_narrows_it() {
    let pages = Pages::new().await;
    for path in ["/en", "/en/library"] {
        let page = pages.get(path).await;
        assert!(page.holds("<form role=\"search\" method=\"get\" action=\"/en/search\""), "{path}");
        assert!(!page.holds("<script"), "{path}");
    }
    let page = pages.get("/en/library?kind=article").await;
    assert!(page.holds("<input type=\"hidden\" name=\"kind\" value=\"article\""));
    pages.end().await;
}

async fn suggestions_say_their_language_and_are_kept_nowhere() {
    let pages = Pages::new().await;
    let answer = pages.call(SUGGEST, &json!({ "words": "emplo" })).await;
    let said = r#"[{"language":"en","words":"If your employer keeps your pay"}]"#;
    assert_eq!(answer.text, said);
    assert_eq!(answer.headers["cache-control"], "no-store");
    assert_eq!(answer.headers["content-type"], "application/json");
    assert_eq!(pages.call(SUGGEST, &json!({ "words": "" })).await.text, "[]");
    pages.end().await;
}

async fn pr4_what_was_looked_for_is_in_no_log_and_in_no_file() {
    let database = TestDatabase::sqlite().await;
    fixture::load(&database).await;
    let files = ["semilla.sqlite", "semilla.sqlite-wal"];
    let files = files.map(|name| database.folder().unwrap().join(name));
    let pages = Pages::over(database, app::routes::entries());
    let log = Log::start("trace");
    for path in ["/en/search?q=canaryword", "/en/search?q=canaryword&kind=form"] {
        assert_eq!(pages.get(path).await.status, StatusCode::OK);
    }
    let asked = pages.call(SUGGEST, &json!({ "words": "canaryword" })).await;
    assert_eq!(asked.status, StatusCode::OK);
    assert!(!log.text().contains("canary"));
    let holds = |word: &[u8]| {
        let bytes = files.each_ref().map(|file| std::fs::read(file).unwrap_or_default()).concat();
        bytes.windows(word.len()).any(|part| part == word)
    };
    assert!(!holds(b"canary"));
    // The twin: what is stored is found so.
    assert!(holds(b"employ"));
    pages.end().await;
}
