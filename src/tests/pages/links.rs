//! Where links of texts lead, and how addresses may be written that people type, pass on or keep.

use super::app::{Answer, Pages};
use http::{StatusCode, header};
use server::{
    domain::{
        language_tag::LanguageTag,
        library::ItemKind,
        translation::{Provenance, Review},
    },
    services::studio::import::{SourceItem, SourceLibrary, SourceText},
};

server::both_databases! {
    row_m11_a_link_to_a_heading_leads_there_in_every_language()
    a_link_to_what_nobody_can_read_is_mere_words()
    a_link_may_open_a_message_to_a_telephone()
    another_way_to_write_an_address_leads_to_the_page()
    up4_a_file_is_served_as_what_it_was_taken_for()
}

fn item(key: &str, texts: &[(&str, &str, &str)]) -> SourceItem {
    let tag = |text: &str| LanguageTag::parse(text).unwrap();
    let mut item = SourceItem::new(key, ItemKind::Resource, tag("en"));
    for (language, title, markdown) in texts {
        let text = SourceText {
            path: format!("{language}/{key}.md").into(),
            slug: None,
            title: (*title).to_owned(),
            summary: None,
            markdown: (*markdown).to_owned(),
            provenance: Provenance::Person,
            review: Review::None,
            source_language: (*language != "en").then(|| tag("en")),
        };
        item.texts.insert(tag(language), text);
    }
    item
}

async fn pages() -> Pages {
    let pages = Pages::new().await;
    let first = [
        (
            "en",
            "Letters",
            "Go to [the deadline](semilla:key:letters#the-deadline), [part two](semilla:key:visits#part-two), \
             [a part that is gone](semilla:key:visits#part-nine), [a place that is gone](semilla:key:letters#nowhere), \
             [a *text* that is gone](semilla:key:gone). [Text us](sms:+15550100).\n\n## The deadline\n\nFriday.",
        ),
        (
            "es",
            "Cartas",
            "Vaya al [plazo](semilla:key:letters#el-plazo), [parte dos](semilla:key:visits#part-two), \
             [parte](semilla:key:visits#part-nine), [lugar](semilla:key:letters#nowhere), \
             [un *texto*](semilla:key:gone). [Escríbanos](sms:+15550100).\n\n## El plazo\n\nViernes.",
        ),
    ];
    let second = [
        ("en", "Visits", "## Part one\n\nWait.\n\n## Part two\n\nAsk."),
        ("es", "La reunión", "## Parte uno\n\nEspere.\n\n## Parte dos\n\nPregunte."),
    ];
    let library = SourceLibrary {
        name: "links".to_owned(),
        items: vec![item("letters", &first), item("visits", &second)],
        ..SourceLibrary::default()
    };
    pages.bring_in(library, "2026-12-01").await;
    pages
}

/// The anchor of the heading with those words.
fn anchor<'a>(page: &'a Answer, words: &str) -> &'a str {
    let end = page.text.find(&format!("\">{words}</h2>")).expect("a heading with an anchor");
    page.text[..end].rsplit("<h2 id=\"").next().unwrap()
}

async fn row_m11_a_link_to_a_heading_leads_there_in_every_language() {
    let pages = pages().await;
    let (english, spanish) =
        (pages.get("/en/library/letters").await, pages.get("/es/library/cartas").await);
    let deadline = anchor(&english, "The deadline");
    assert_eq!(anchor(&spanish, "El plazo"), deadline, "one name in every language");
    // On the page itself nothing is loaded again.
    assert!(english.holds(&format!("<a href=\"#{deadline}\">the deadline</a>")));
    assert!(spanish.holds(&format!("<a href=\"#{deadline}\">plazo</a>")));
    // By what the original calls it, on the page of the reader's language.
    let visits = pages.get("/es/library/la-reuni%C3%B3n").await;
    let second = anchor(&visits, "Parte dos");
    let there = format!("<a href=\"/es/library/la-reuni%C3%B3n#{second}\">parte dos</a>");
    assert!(spanish.holds(&there), "{there}");
    assert!(english.holds(&format!("<a href=\"/en/library/visits#{second}\">part two</a>")));
    // Side by side each heading has its anchor once.
    let both = pages.get("/en/library/letters?with=es").await;
    assert_eq!(both.text.matches(&format!("id=\"{deadline}\"")).count(), 1);
    assert_eq!(both.text.matches(&format!("href=\"#{deadline}\"")).count(), 2);
    pages.end().await;
}

async fn a_link_to_what_nobody_can_read_is_mere_words() {
    let pages = pages().await;
    let page = pages.get("/en/library/letters").await;
    assert!(page.holds("a place that is gone, a <em>text</em> that is gone."), "{}", page.text);
    assert!(page.holds("<a href=\"/en/library/visits\">a part that is gone</a>"));
    assert!(!page.holds("<a>"));
    pages.end().await;
}

async fn a_link_may_open_a_message_to_a_telephone() {
    let pages = pages().await;
    let page = pages.get("/en/library/letters").await;
    assert!(page.holds("<a href=\"sms:+15550100\">Text us</a>"));
    pages.end().await;
}

async fn another_way_to_write_an_address_leads_to_the_page() {
    let pages = pages().await;
    for (asked, page) in [
        ("/es/library/", "/es/library"),
        ("/es/library/?kind=toolkit", "/es/library?kind=toolkit"),
        ("/es/library/la-reuni%C3%B3n/", "/es/library/la-reuni%C3%B3n"),
        ("/es/library/la-reunio%CC%81n", "/es/library/la-reuni%C3%B3n"),
        ("/es/library/la-reunio%CC%81n/?with=en", "/es/library/la-reuni%C3%B3n?with=en"),
        ("/es/trainings/", "/es/trainings"),
        ("/feeds/es/library.atom/", "/feeds/es/library.atom"),
    ] {
        for answer in [pages.get(asked).await, pages.head(asked).await] {
            assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY, "{asked}");
            assert_eq!(answer.location(), page, "{asked}");
        }
        assert_eq!(pages.get(page).await.status, StatusCode::OK, "{page}");
    }
    for nothing in ["/es/nothing/", "/es/library/la-reuni%C3%B3n/more/", "/xx/"] {
        assert_eq!(pages.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
    // What is posted is not sent on.
    assert!(!pages.post("/es/library/", "a=b").await.status.is_redirection());
    pages.end().await;
}

async fn up4_a_file_is_served_as_what_it_was_taken_for() {
    let entries = app::routes::entries().into_iter().chain(server::http::entries());
    let pages = Pages::with(entries.collect()).await;
    let card = pages.get("/en/library/pocket-card").await;
    let path = card.link("/card.pdf").to_owned();
    for name in ["card.pdf", "card.txt", "card", "%D8%AF%D9%84%D9%8A%D9%84.pdf", "pdf"] {
        let answer = pages.head(&path.replace("card.pdf", name)).await;
        assert_eq!(answer.status, StatusCode::OK, "{name}");
        assert_eq!(answer.headers[header::CONTENT_TYPE], "application/pdf", "{name}");
        let shown = format!("inline; filename*=UTF-8''{name}");
        assert_eq!(answer.headers[header::CONTENT_DISPOSITION], shown.as_str(), "{name}");
    }
    pages.end().await;
}
