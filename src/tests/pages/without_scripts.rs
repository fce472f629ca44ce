//! What people come for, done with nothing but links and one plain form (row O5), and what they pass on (row C6).

use super::app::{Answer, Pages};
use http::StatusCode;

server::both_databases! {
    row_o5_reading_takes_links_and_one_plain_form()
    row_l2_the_library_is_narrowed_to_what_can_be_read_in_a_language()
    row_c6_a_text_to_pass_on_is_ready_in_the_language_of_the_reader()
}

/// The page as a browser without scripts has it.
fn plain(page: &Answer) -> &Answer {
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.holds("javascript:") && !page.holds("<noscript"));
    assert!(page.holds("<h1"), "a page that is empty until a script fills it");
    page
}

/// The address that the browser asks for when the form of the filter is sent with these choices.
fn sent(page: &Answer, choices: &[(&str, &str)]) -> String {
    let form = page.text.rsplit("<form ").next().unwrap().split("</form>").next().unwrap();
    let head = form.split('>').next().unwrap();
    assert!(head.contains("method=\"get\"") && form.contains("<button"), "{head}");
    let action = head.split("action=\"").nth(1).unwrap().split('"').next().unwrap();
    let query = choices.iter().map(|(name, value)| {
        let select = form.split(&format!("name=\"{name}\"")).nth(1).unwrap();
        let select = select.split("</select>").next().unwrap();
        assert!(select.contains(&format!("value=\"{value}\"")), "no {value} for {name}");
        format!("{name}={value}")
    });
    format!("{action}?{}", query.collect::<Vec<_>>().join("&"))
}

async fn row_o5_reading_takes_links_and_one_plain_form() {
    let pages = Pages::new().await;
    let entrance = pages.get_as("/", "es").await;
    let home = pages.get(entrance.location()).await;
    let library = pages.follow(plain(&home), "/es/library").await;
    let found =
        pages.get(&sent(plain(&library), &[("kind", "article"), ("topic", "salario")])).await;
    let article = pages.follow(plain(&found), "/es/library/si-no-le-pagan").await;
    // The same text in another language, and the way to pass it on.
    let arabic = pages.get(plain(&article).link("hreflang=\"ar\"")).await;
    assert!(plain(&arabic).holds("<html lang=\"ar\" dir=\"rtl\">"));
    let short = pages.get_as(article.link("href=\"/i/"), "es").await;
    assert_eq!(short.location(), "/es/library/si-no-le-pagan");
    // A training from its first lesson to its last.
    let trainings = pages.follow(&home, "/es/trainings").await;
    let training = "/es/trainings/interpretar-para-un-vecino";
    let mut page = pages.follow(plain(&trainings), training).await;
    let mut next = plain(&page).link(&format!("{training}/")).to_owned();
    let mut lessons = 0;
    loop {
        page = pages.follow(&page, &next).await;
        lessons += 1;
        if !plain(&page).holds("rel=\"next\"") {
            break;
        }
        next = page.link("rel=\"next\"").to_owned();
    }
    assert_eq!(lessons, 3);
    assert!(page.holds("type=\"checkbox\""), "a checklist to tick");
    pages.end().await;
}

async fn row_l2_the_library_is_narrowed_to_what_can_be_read_in_a_language() {
    let pages = Pages::new().await;
    let library = pages.get("/en/library").await;
    for (language, readable, hidden) in [
        ("ar", 2, "Wage office"),
        ("zh-Hans", 1, "Si le retienen"),
        ("es", 4, "Pocket card"),
        ("en", 5, "Si le retienen"),
    ] {
        let found = pages.get(&sent(&library, &[("language", language)])).await;
        let list = found.text.rsplit("</form>").next().unwrap();
        assert_eq!(list.matches("<li class=\"entry\">").count(), readable, "{language}");
        assert!(!list.contains(hidden), "{language} shows {hidden}");
        assert!(found.holds(&format!("<option value=\"{language}\" selected")), "{language}");
        // Each of them is there in that language.
        for entry in list.split("<h2><a href=\"").skip(1) {
            let path =
                entry.split('"').next().unwrap().replacen("/en/", &format!("/{language}/"), 1);
            let mut page = pages.get(&path).await;
            if page.status == StatusCode::MOVED_PERMANENTLY {
                page = pages.get(page.location()).await;
            }
            assert!(!plain(&page).holds(" class=\"note\" "), "{path}");
            let title = page.text.split("<h1").nth(1).unwrap();
            assert!(
                title.starts_with('>'),
                "{path} shows a title in another language: {title:.60}"
            );
        }
    }
    // A language in which there is nothing is not offered.
    assert!(!library.holds("<option value=\"ko\""));
    pages.end().await;
}

async fn row_c6_a_text_to_pass_on_is_ready_in_the_language_of_the_reader() {
    let pages = Pages::new().await;
    for (path, words, language) in [
        ("/es/library/si-no-le-pagan", "Si no le pagan — Anote hoy las horas. ", "es"),
        (
            "/en/library/if-your-employer-keeps-your-pay",
            "If your employer keeps your pay — Write down hours &lt;today&gt;. ",
            "en",
        ),
        ("/en/trainings/interpreting-for-a-neighbour", "Interpreting for a neighbour — ", "en"),
        ("/es/toolkits/cuando-llega-una-carta", "Cuando llega una carta — ", "es"),
    ] {
        let page = pages.get(path).await;
        let paste = page.text.split("class=\"paste\"").last().unwrap();
        let paste = paste.split('>').nth(1).unwrap().split('<').next().unwrap();
        assert!(paste.starts_with(words), "{path}: {paste}");
        // It ends in the address that never changes, which leads to the same text.
        let address = paste.rsplit(' ').next().unwrap();
        let short = address.strip_prefix("https://example.org").unwrap();
        assert_eq!(pages.get_as(short, language).await.location(), path);
        assert_eq!(page.link("href=\"/i/"), short);
    }
    pages.end().await;
}
