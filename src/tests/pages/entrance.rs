//! Addresses without a language, with another way to write one, with an unknown one, with the slug of another one.

use super::app::Pages;
use http::{StatusCode, header};

server::both_databases! {
    the_entrance_chooses_by_what_the_browser_asks_for_and_is_kept_nowhere()
    row_l16_the_short_address_leads_to_the_item_in_the_readers_language()
    another_way_to_write_a_language_moves_for_good_with_path_and_query()
    an_unknown_language_is_404_with_the_language_menu()
    a_language_that_we_know_but_have_nothing_in_is_said_to_be_so()
    a_missing_page_is_404_in_the_language_of_its_address()
    row_m17_the_slug_of_another_language_moves_to_the_slug_of_the_address()
}

async fn the_entrance_chooses_by_what_the_browser_asks_for_and_is_kept_nowhere() {
    let pages = Pages::new().await;
    for (asked, home) in [
        ("es-MX,es;q=0.9,en;q=0.5", "/es"),
        ("ar", "/ar"),
        ("zh-CN", "/zh-Hans"),
        ("fr-HT,ht;q=0.9", "/ht"),
        ("vi", "/vi"),
        // Nobody writes Cantonese here; whoever hears it reads Chinese in traditional letters.
        ("yue", "/zh-Hant"),
        ("yue-HK", "/zh-Hant"),
        ("de", "/en"),
        ("", "/en"),
    ] {
        let answer = pages.get_as("/", asked).await;
        assert_eq!(answer.status, StatusCode::TEMPORARY_REDIRECT, "{asked}");
        assert_eq!(answer.location(), home, "{asked}");
        assert_eq!(answer.headers[header::VARY], "Accept-Language");
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    }
    pages.end().await;
}

async fn row_l16_the_short_address_leads_to_the_item_in_the_readers_language() {
    let pages = Pages::new().await;
    let page = pages.get("/en/library/if-your-employer-keeps-your-pay").await.text;
    let start = page.find("/i/").unwrap();
    let short = &page[start..start + "/i/".len() + 16];
    let answer = pages.get_as(short, "es").await;
    assert_eq!(answer.status, StatusCode::TEMPORARY_REDIRECT);
    assert_eq!(answer.location(), "/es/library/si-no-le-pagan");
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    assert_eq!(
        pages.get_as(short, "en").await.location(),
        "/en/library/if-your-employer-keeps-your-pay"
    );
    for unknown in ["/i/0000000000000000", "/i/nonsense"] {
        assert_eq!(pages.get(unknown).await.status, StatusCode::NOT_FOUND, "{unknown}");
    }
    pages.end().await;
}

async fn another_way_to_write_a_language_moves_for_good_with_path_and_query() {
    let pages = Pages::new().await;
    for (asked, leads) in [
        ("/zh-CN/library?kind=article", "/zh-Hans/library?kind=article"),
        ("/es-MX", "/es"),
        ("/EN/trainings", "/en/trainings"),
        ("/es/", "/es"),
    ] {
        let answer = pages.get(asked).await;
        assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY, "{asked}");
        assert_eq!(answer.location(), leads, "{asked}");
    }
    pages.end().await;
}

async fn an_unknown_language_is_404_with_the_language_menu() {
    let pages = Pages::new().await;
    for unknown in ["/xx", "/tlh/library", "/not-a-tag-at-all/library", "/sw/trainings/x/y"] {
        let answer = pages.get_as(unknown, "es").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{unknown}");
        assert!(answer.holds("<html lang=\"es\" dir=\"ltr\">"), "{unknown}");
        assert!(answer.holds("<a href=\"/en\" lang=\"en\""), "{unknown}");
        assert!(answer.holds("<a href=\"/es\" lang=\"es\""), "{unknown}");
    }
    pages.end().await;
}

async fn a_language_that_we_know_but_have_nothing_in_is_said_to_be_so() {
    let pages = Pages::new().await;
    let known = pages.get_as("/fr/library", "en").await;
    assert_eq!(known.status, StatusCode::NOT_FOUND);
    assert!(known.holds("<h1>This site does not speak this language yet</h1>"));
    let unknown = pages.get_as("/library", "en").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    assert!(unknown.holds("<h1>We do not have this page</h1>"));
    pages.end().await;
}

async fn a_missing_page_is_404_in_the_language_of_its_address() {
    let pages = Pages::new().await;
    for (missing, tag) in [
        ("/es/library/nada", "<html lang=\"es\" dir=\"ltr\">"),
        ("/ar/topics/x", "<html lang=\"ar\" dir=\"rtl\">"),
        ("/es/what/ever", "<html lang=\"es\" dir=\"ltr\">"),
    ] {
        let answer = pages.get(missing).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{missing}");
        assert!(answer.holds(tag), "{missing}");
    }
    pages.end().await;
}

async fn row_m17_the_slug_of_another_language_moves_to_the_slug_of_the_address() {
    let pages = Pages::new().await;
    for (asked, leads) in [
        ("/es/library/if-your-employer-keeps-your-pay", "/es/library/si-no-le-pagan"),
        ("/en/library/si-no-le-pagan", "/en/library/if-your-employer-keeps-your-pay"),
        ("/es/trainings/interpreting-for-a-neighbour", "/es/trainings/interpretar-para-un-vecino"),
        (
            "/es/trainings/interpreting-for-a-neighbour/who-interprets",
            "/es/trainings/interpretar-para-un-vecino/qui%C3%A9n-interpreta",
        ),
        ("/es/toolkits/when-a-letter-comes", "/es/toolkits/cuando-llega-una-carta"),
        ("/es/topics/rights-at-work", "/es/topics/derechos-en-el-trabajo"),
    ] {
        let answer = pages.get(asked).await;
        assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY, "{asked}");
        assert_eq!(answer.location(), leads);
        assert_eq!(pages.get(leads).await.status, StatusCode::OK, "{leads}");
    }
    pages.end().await;
}
