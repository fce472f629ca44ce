//! The library: its list and filters, items in several languages, honest labels.

use super::app::Pages;

server::both_databases! {
    row_l1_the_list_is_narrowed_by_topic_kind_language_and_organization()
    row_l9_every_sheet_says_who_made_the_text()
    the_form_of_the_filter_shows_what_was_chosen()
    nothing_is_hidden_because_it_is_untranslated()
    arabic_text_is_right_to_left_inside_either_interface()
    who_made_a_text_is_said_with_the_way_to_the_original()
    row_l11_license_and_attribution_stand_on_every_item()
    row_l7_a_toolkit_keeps_its_order_and_says_why()
    a_file_is_offered_with_its_type_and_size_and_another_site_by_its_name()
    text_of_authors_cannot_become_markup()
}

async fn row_l1_the_list_is_narrowed_by_topic_kind_language_and_organization() {
    let pages = Pages::new().await;
    let (pay, passport, card) = ("If your employer", "Si le retienen", "Pocket card");
    for (query, shown, hidden) in [
        ("", vec![pay, passport, card], vec![]),
        ("?topic=pay", vec![pay], vec![passport, card]),
        ("?topic=rights-at-work", vec![pay, passport, card], vec!["Wage office"]),
        ("?kind=document", vec![card], vec![pay, passport]),
        ("?kind=training", vec!["Interpreting for"], vec![pay]),
        ("?language=es", vec![pay, passport], vec![card]),
        ("?organization=mesa", vec![passport], vec![pay, card]),
        ("?topic=derechos-en-el-trabajo&kind=article&language=es", vec![pay, passport], vec![card]),
        ("?topic=unknown", vec![], vec![pay, passport, card]),
        ("?kind=article&after=not-a-number", vec![pay], vec![card]),
    ] {
        let answer = pages.get(&format!("/en/library{query}")).await;
        let main = answer.text.rsplit("</form>").next().unwrap();
        for title in shown {
            assert!(main.contains(title), "{query} hides {title}");
        }
        for title in hidden {
            assert!(!main.contains(title), "{query} shows {title}");
        }
    }
    pages.end().await;
}

async fn row_l9_every_sheet_says_who_made_the_text() {
    let pages = Pages::new().await;
    let foot = async |path: &str| {
        let page = pages.get(path).await;
        page.text.split("class=\"sheet-foot\"").nth(1).unwrap().to_owned()
    };
    let machine = foot("/es/library/si-no-le-pagan").await;
    for part in ["Si no le pagan", "Traducción automática. Ninguna persona la ha revisado.", "/i/"]
    {
        assert!(machine.contains(part), "{part} in {machine}");
    }
    assert!(machine.contains("data-provenance=\"machine\""), "{machine}");
    let person = foot("/en/library/if-your-employer-keeps-your-pay").await;
    assert!(person.contains("data-provenance=\"person\"") && !person.contains("translation."));
    pages.end().await;
}

async fn the_form_of_the_filter_shows_what_was_chosen() {
    let pages = Pages::new().await;
    let list = pages.get("/en/library?kind=article&language=ar&topic=pay").await;
    assert!(list.holds("<option value=\"article\" selected"));
    assert!(list.holds("<option value=\"ar\" selected"));
    assert!(list.holds("<option value=\"pay\" selected"));
    assert_eq!(list.text.matches(" selected").count(), 3);
    pages.end().await;
}

async fn nothing_is_hidden_because_it_is_untranslated() {
    let pages = Pages::new().await;
    let list = pages.get("/en/library").await;
    assert!(list.holds("lang=\"ar\" dir=\"rtl\">حقوق العاملة في المنزل</a>"));
    let page = pages.get("/en/library/%D8%AD%D9%82%D9%88%D9%82-%D8%A7%D9%84%D8%B9%D8%A7%D9%85%D9%84%D8%A9-%D9%81%D9%8A-%D8%A7%D9%84%D9%85%D9%86%D8%B2%D9%84").await;
    assert!(page.holds("<html lang=\"en\" dir=\"ltr\">"));
    assert!(page.holds("<h1 lang=\"ar\" dir=\"rtl\">"));
    assert!(page.holds("<div lang=\"ar\" dir=\"rtl\" class=\"prose\">"));
    assert!(page.holds("role=\"note\""), "no notice that it is in another language");
    pages.end().await;
}

async fn arabic_text_is_right_to_left_inside_either_interface() {
    let pages = Pages::new().await;
    let answer = pages.get("/ar/library").await;
    assert!(answer.holds("<html lang=\"ar\" dir=\"rtl\">"));
    // A Spanish title inside the Arabic page says what it is.
    assert!(answer.holds("lang=\"es\" dir=\"ltr\">Si le retienen el pasaporte</a>"));
    // An Arabic title inside the Arabic page needs no mark.
    assert!(answer.holds("\">حقوق العاملة في المنزل</a>"));
    pages.end().await;
}

async fn who_made_a_text_is_said_with_the_way_to_the_original() {
    let pages = Pages::new().await;
    let machine = pages.get("/es/library/si-no-le-pagan").await;
    assert!(machine.holds("data-provenance=\"machine\""));
    assert!(
        machine.holds("<a href=\"/en/library/if-your-employer-keeps-your-pay\" hreflang=\"en\">")
    );
    assert!(machine.holds("<meta name=\"robots\" content=\"noindex\">"));
    let original = pages.get("/en/library/if-your-employer-keeps-your-pay").await;
    assert!(!original.holds("role=\"note\""));
    assert!(!original.holds("noindex"));
    let edited = pages.get("/es/toolkits/cuando-llega-una-carta").await;
    assert!(edited.holds("data-provenance=\"machine-edited\""));
    pages.end().await;
}

async fn row_l11_license_and_attribution_stand_on_every_item() {
    let pages = Pages::new().await;
    for path in [
        "/en/library/pocket-card",
        "/en/toolkits/when-a-letter-comes",
        "/en/trainings/interpreting-for-a-neighbour",
        "/en/trainings/interpreting-for-a-neighbour/checklist",
    ] {
        let page = pages.get(path).await;
        assert!(page.holds("href=\"https://creativecommons.org/licenses/by-sa/4.0/\""), "{path}");
        assert!(page.holds("The people of the fixture"), "{path}");
    }
    pages.end().await;
}

async fn row_l7_a_toolkit_keeps_its_order_and_says_why() {
    let pages = Pages::new().await;
    let page = pages.get("/es/toolkits/cuando-llega-una-carta").await;
    let first = page.text.find("Empiece aquí.").unwrap();
    // The second note exists in English only and says so.
    let second =
        page.text.find("<p lang=\"en\" dir=\"ltr\" class=\"why\">In Arabic only.").unwrap();
    assert!(first < second);
    pages.end().await;
}

async fn a_file_is_offered_with_its_type_and_size_and_another_site_by_its_name() {
    let pages = Pages::new().await;
    let file = pages.get("/en/library/pocket-card").await;
    assert!(file.holds("href=\"/files/") && file.holds("/card.pdf\""));
    assert!(file.holds("PDF"));
    let link = pages.get("/en/library/wage-office").await;
    assert!(link.holds("href=\"https://wages.example.gov/start?x=1\" rel=\"noreferrer external\""));
    assert!(link.holds("\u{2068}wages.example.gov\u{2069}"));
    pages.end().await;
}

async fn text_of_authors_cannot_become_markup() {
    let pages = Pages::new().await;
    let page = pages.get("/en/library/if-your-employer-keeps-your-pay").await;
    assert!(page.holds("Write down hours &lt;today&gt;."));
    assert!(!page.holds("<today>"));
    pages.end().await;
}
