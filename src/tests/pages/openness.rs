//! What is open to others: feeds, sitemaps, facts for machines, permanent addresses and the codes that lead to them.

use super::app::{Answer, Pages};
use app::components::qr::Code;
use http::{StatusCode, header};
use locales::{LanguageTag, Locales};
use roxmltree::{Document, Node};
use serde_json::Value;
use server::{domain::token::Token, http::middleware::compress::Encoding};
use std::collections::{BTreeMap, BTreeSet};

server::both_databases! {
    row_c8_each_language_has_a_feed_of_what_is_new_that_says_who_made_each_text()
    row_c8_every_feed_is_found_from_its_pages_and_every_entry_leads_on()
    row_c8_a_feed_of_no_language_is_404_and_another_way_to_write_one_moves()
    row_i5_the_sitemap_names_every_page_that_may_be_collected_and_no_other()
    row_i5_a_resource_says_in_the_words_of_schema_org_what_it_is()
    row_i5_a_training_is_a_course_with_its_lessons_and_a_lesson_part_of_it()
    row_l16_a_sheet_carries_a_code_that_leads_to_its_text_in_its_language()
    row_l9_the_code_and_the_facts_for_machines_leave_the_page_light()
    row_l16_permanent_addresses_answer_head_and_are_kept_nowhere()
    row_l16_an_old_sheet_is_told_that_it_was_replaced_or_withdrawn()
    row_c6_a_lesson_too_has_a_text_to_pass_on_without_any_script()
}

const ATOM: &str = "http://www.w3.org/2005/Atom";
const XML: &str = "http://www.w3.org/XML/1998/namespace";
const XHTML: &str = "http://www.w3.org/1999/xhtml";
const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const ORIGIN: &str = "https://example.org";
const PAY: &str = "/en/library/if-your-employer-keeps-your-pay";
const LESSON: &str = "/en/trainings/interpreting-for-a-neighbour/who-interprets";

/// The elements of a name directly below.
fn children<'a>(node: Node<'a, 'a>, space: &'a str, name: &'a str) -> Vec<Node<'a, 'a>> {
    node.children().filter(|child| child.has_tag_name((space, name))).collect()
}

/// The words of the one element of that name below.
fn words<'a>(node: Node<'a, 'a>, name: &'a str) -> String {
    let found = children(node, ATOM, name);
    assert_eq!(found.len(), 1, "{name}");
    found[0].text().unwrap_or_default().to_owned()
}

/// What RFC 4287 asks of a feed (4.1.1) and of each of its entries (4.1.2), with the elements it knows.
fn assert_is_feed(document: &Document<'_>) {
    let feed = document.root_element();
    assert!(feed.has_tag_name((ATOM, "feed")));
    for name in ["id", "title", "updated"] {
        assert_eq!(children(feed, ATOM, name).len(), 1, "{name} of the feed");
    }
    let own = children(feed, ATOM, "link");
    assert_eq!(own.iter().filter(|link| link.attribute("rel") == Some("self")).count(), 1);
    let has_author = !children(feed, ATOM, "author").is_empty();
    let mut ids = BTreeSet::new();
    for entry in children(feed, ATOM, "entry") {
        for name in ["id", "title", "updated"] {
            assert_eq!(children(entry, ATOM, name).len(), 1, "{name} of an entry");
        }
        assert!(ids.insert(words(entry, "id")), "two entries of one id");
        assert!(has_author || !children(entry, ATOM, "author").is_empty());
        let links = children(entry, ATOM, "link");
        assert!(links.iter().any(|link| link.attribute("rel") == Some("alternate")));
        for link in links {
            assert!(link.attribute("href").unwrap().starts_with(ORIGIN));
        }
        for category in children(entry, ATOM, "category") {
            assert!(!category.attribute("term").unwrap().is_empty());
        }
        for name in ["summary", "rights"] {
            assert!(children(entry, ATOM, name).len() <= 1, "{name}");
        }
        for summary in children(entry, ATOM, "summary") {
            // 3.1.1.3: one div and nothing else.
            assert_eq!(summary.attribute("type"), Some("xhtml"));
            let inside: Vec<_> = summary.children().collect();
            assert_eq!(inside.len(), 1);
            assert!(inside[0].has_tag_name((XHTML, "div")));
        }
    }
    let known = [
        "feed", "id", "title", "subtitle", "updated", "author", "name", "link", "entry", "summary",
        "category", "rights",
    ];
    for node in document.descendants().filter(|node| node.tag_name().namespace() == Some(ATOM)) {
        assert!(known.contains(&node.tag_name().name()), "{}", node.tag_name().name());
        if matches!(node.tag_name().name(), "id" | "updated" | "link") && !node.has_children() {
            assert!(node.attribute("href").is_some(), "an empty {}", node.tag_name().name());
        }
        if node.has_tag_name((ATOM, "updated")) {
            let day = node.text().unwrap();
            assert!(chrono_instant(day), "{day}");
        }
    }
}

/// RFC 3339, as this site writes it.
fn chrono_instant(text: &str) -> bool {
    text.len() == 20 && text.ends_with("T00:00:00Z") && text[..4].parse::<u16>().is_ok()
}

/// The entry with that title.
fn entry<'a>(document: &'a Document<'a>, title: &str) -> Node<'a, 'a> {
    let entries = children(document.root_element(), ATOM, "entry");
    entries.into_iter().find(|entry| words(*entry, "title") == title).unwrap()
}

async fn row_c8_each_language_has_a_feed_of_what_is_new_that_says_who_made_each_text() {
    let pages = Pages::new().await;
    let answer = pages.get("/feeds/es/library.atom").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/atom+xml; charset=utf-8");
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-cache");
    let document = Document::parse(&answer.text).unwrap();
    assert_is_feed(&document);
    let feed = document.root_element();
    assert_eq!(feed.attribute((XML, "lang")), Some("es"));
    assert_eq!(words(feed, "id"), "https://example.org/feeds/es/library.atom");
    assert_eq!(words(feed, "updated"), "2026-11-17T00:00:00Z");
    assert_eq!(children(feed, ATOM, "entry").len(), 7, "every item, translated or not");

    // A text that a machine translated says so, in the language of the feed.
    let pay = entry(&document, "Si no le pagan");
    let title = children(pay, ATOM, "title")[0];
    assert_eq!(title.attribute((XML, "lang")), Some("es"));
    let made = "Traducción automática.";
    assert!(words(pay, "rights").contains(made), "{}", words(pay, "rights"));
    assert!(words(pay, "rights").starts_with("CC BY-SA 4.0. "));
    let paragraphs: Vec<_> = pay.descendants().filter(|n| n.has_tag_name((XHTML, "p"))).collect();
    assert!(paragraphs[0].text().unwrap().starts_with(made));
    assert_eq!(paragraphs[1].text(), Some("Anote hoy las horas."));
    assert_eq!(paragraphs[1].attribute("lang"), Some("es"));
    assert_eq!(children(pay, ATOM, "category")[0].attribute("label"), Some("Salario"));
    assert!(words(pay, "id").starts_with("https://example.org/i/"));
    assert!(words(pay, "id").ends_with("/es"));

    // One that is in Arabic alone is there all the same, marked as Arabic and written from the right.
    let house = entry(&document, "حقوق العاملة في المنزل");
    let title = children(house, ATOM, "title")[0];
    assert_eq!(title.attribute((XML, "lang")), Some("ar"));
    let paragraph = house.descendants().find(|n| n.has_tag_name((XHTML, "p"))).unwrap();
    assert_eq!(
        (paragraph.attribute("lang"), paragraph.attribute("dir")),
        (Some("ar"), Some("rtl"))
    );
    let links = children(house, ATOM, "link");
    assert_eq!(links[0].attribute("hreflang"), Some("ar"));
    let page = links[0].attribute("href").unwrap().strip_prefix(ORIGIN).unwrap();
    assert_eq!(pages.get(page).await.status, StatusCode::OK, "{page}");
    // An original that a person wrote carries its license alone.
    assert_eq!(words(entry(&document, "Pocket card"), "rights"), "CC BY-SA 4.0");
    pages.end().await;
}

async fn row_c8_every_feed_is_found_from_its_pages_and_every_entry_leads_on() {
    let pages = Pages::new().await;
    for language in ["en", "es", "ar", "zh-Hans"] {
        for page in [format!("/{language}"), format!("/{language}/library")] {
            let link = format!(
                "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/feeds/{language}/library.atom\""
            );
            assert!(pages.get(&page).await.holds(&link), "{page}");
        }
        let answer = pages.get(&format!("/feeds/{language}/library.atom")).await;
        let document = Document::parse(&answer.text).unwrap();
        assert_is_feed(&document);
        for entry in children(document.root_element(), ATOM, "entry") {
            let id = words(entry, "id");
            let leads = pages.get(id.strip_prefix(ORIGIN).unwrap()).await;
            assert_eq!(leads.status, StatusCode::TEMPORARY_REDIRECT, "{id}");
            assert_eq!(pages.get(leads.location()).await.status, StatusCode::OK, "{id}");
        }
    }
    pages.end().await;
}

async fn row_c8_a_feed_of_no_language_is_404_and_another_way_to_write_one_moves() {
    let pages = Pages::new().await;
    for unknown in ["/feeds/xx/library.atom", "/feeds/sw/library.atom", "/feeds/en/other.atom"] {
        assert_eq!(pages.get(unknown).await.status, StatusCode::NOT_FOUND, "{unknown}");
    }
    let moved = pages.get("/feeds/es-MX/library.atom").await;
    assert_eq!(moved.status, StatusCode::MOVED_PERMANENTLY);
    assert_eq!(moved.location(), "/feeds/es/library.atom");
    pages.end().await;
}

/// Every address of a sitemap with the languages it names beside it.
fn listed(text: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let document = Document::parse(text).unwrap();
    let root = document.root_element();
    assert!(root.has_tag_name((SITEMAP, "urlset")));
    let mut found = BTreeMap::new();
    for url in children(root, SITEMAP, "url") {
        let loc = children(url, SITEMAP, "loc")[0].text().unwrap().to_owned();
        let mut alternates = BTreeMap::new();
        for link in children(url, XHTML, "link") {
            assert_eq!(link.attribute("rel"), Some("alternate"));
            let tag = link.attribute("hreflang").unwrap().to_owned();
            alternates.insert(tag, link.attribute("href").unwrap().to_owned());
        }
        assert!(alternates.values().any(|href| *href == loc), "{loc} does not name itself");
        assert!(found.insert(loc.clone(), alternates).is_none(), "{loc} stands twice");
    }
    found
}

/// All addresses of all sitemaps that the index names.
async fn all_listed(pages: &Pages) -> BTreeMap<String, BTreeMap<String, String>> {
    let index = pages.get("/sitemap.xml").await;
    assert_eq!(index.headers[header::CONTENT_TYPE], "application/xml; charset=utf-8");
    let document = Document::parse(&index.text).unwrap();
    assert!(document.root_element().has_tag_name((SITEMAP, "sitemapindex")));
    let mut all = BTreeMap::new();
    for sitemap in children(document.root_element(), SITEMAP, "sitemap") {
        let loc = children(sitemap, SITEMAP, "loc")[0].text().unwrap();
        let part = pages.get(loc.strip_prefix(ORIGIN).unwrap()).await;
        assert_eq!(part.status, StatusCode::OK, "{loc}");
        all.extend(listed(&part.text));
    }
    all
}

async fn row_i5_the_sitemap_names_every_page_that_may_be_collected_and_no_other() {
    let pages = Pages::new().await;
    let all = all_listed(&pages).await;
    let languages = |path: &str| -> Vec<&str> {
        let found = &all[&format!("{ORIGIN}{path}")];
        found.keys().map(String::as_str).collect()
    };
    // What a machine translated and nobody checked stands nowhere.
    assert_eq!(languages(PAY), ["ar", "en", "x-default", "zh-Hans"]);
    assert!(!all.contains_key("https://example.org/es/library/si-no-le-pagan"));
    assert_eq!(languages("/es/library/si-le-retienen-el-pasaporte"), ["es", "x-default"]);
    assert_eq!(languages(LESSON), ["en", "es", "x-default"]);
    assert_eq!(all[&format!("{ORIGIN}{LESSON}")]["x-default"], format!("{ORIGIN}{LESSON}"));
    // Pages of the interface exist in the languages of its menu.
    let menu = Locales::load().unwrap();
    let menu = menu.menu().iter().map(LanguageTag::as_str).chain(["x-default"]);
    let menu: BTreeSet<&str> = menu.collect();
    assert_eq!(languages("/es/leave-no-trace"), Vec::from_iter(menu));
    assert_eq!(languages("/es/topics/salario"), ["en", "es"]);
    for address in all.keys() {
        let path = address.strip_prefix(ORIGIN).unwrap();
        let page = pages.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.holds("noindex"), "{path} asks not to be collected");
        let canonical = format!("<link rel=\"canonical\" href=\"{address}\"/>");
        let canonical = canonical.replace("/>", ">");
        assert!(page.holds(&canonical), "{path} is known under another address");
    }
    let robots = pages.get("/robots.txt").await;
    assert!(robots.holds("Sitemap: https://example.org/sitemap.xml\n"));
    assert!(robots.holds("Disallow: /exit\n"));
    for missing in ["/sitemaps/0", "/sitemaps/-1.xml", "/sitemaps/99.xml", "/sitemaps/x.xml"] {
        assert_eq!(pages.get(missing).await.status, StatusCode::NOT_FOUND, "{missing}");
    }
    pages.end().await;
}

/// The properties that schema.org gives each type (https://schema.org/LearningResource and so on), as far as a page of
/// ours may use them; those of CreativeWork and Thing, from which both kinds of text come, first.
const OF_A_WORK: &[&str] = &[
    "@context",
    "@type",
    "name",
    "description",
    "url",
    "inLanguage",
    "dateModified",
    "isAccessibleForFree",
    "license",
    "publisher",
    "provider",
    "about",
    "encoding",
    "hasPart",
    "isPartOf",
    "position",
    "translationOfWork",
    "workTranslation",
];
const OF_A_LEARNING_RESOURCE: &[&str] =
    &["learningResourceType", "educationalUse", "educationalLevel", "teaches", "assesses"];
const OF_A_COURSE: &[&str] = &["courseCode", "coursePrerequisites", "hasCourseInstance"];
const REQUIRED: &[&str] = &["name", "url", "inLanguage"];

/// What the page says of itself.
fn facts(answer: &Answer) -> Option<Value> {
    let (_, rest) = answer.text.split_once("<script type=\"application/ld+json\">")?;
    let (json, _) = rest.split_once("</script>").unwrap();
    assert!(!json.contains(['<', '>', '&']), "{json}");
    let value: Value = serde_json::from_str(json).unwrap();
    assert_eq!(value["@context"], "https://schema.org");
    assert_is_known(&value);
    Some(value)
}

/// Whether every object is of a type that schema.org knows, with that type's properties, and each text of a kind.
fn assert_is_known(value: &Value) {
    match value {
        Value::Array(all) => all.iter().for_each(assert_is_known),
        Value::Object(object) => {
            let kind = object["@type"].as_str().unwrap();
            let (required, allowed): (&[&str], Vec<&str>) = match kind {
                "LearningResource" => (REQUIRED, [OF_A_WORK, OF_A_LEARNING_RESOURCE].concat()),
                "Course" => (REQUIRED, [OF_A_WORK, OF_A_LEARNING_RESOURCE, OF_A_COURSE].concat()),
                "Organization" | "Thing" => (&["name"], vec!["@type", "name", "url"]),
                "CreativeWork" => (&["name"], OF_A_WORK.to_vec()),
                "MediaObject" => (&["contentUrl"], vec!["@type", "contentUrl", "encodingFormat"]),
                other => panic!("{other} is not known"),
            };
            // A translation is named by its address and language alone.
            let is_reference = object.len() == 3 && !object.contains_key("name");
            for name in required.iter().filter(|name| !is_reference || **name != "name") {
                assert!(object.contains_key(*name), "{kind} lacks {name}: {value}");
            }
            for (name, inside) in object {
                assert!(allowed.contains(&name.as_str()), "{kind} has no {name}");
                if inside.is_object() || inside.is_array() {
                    assert_is_known(inside);
                }
                if matches!(name.as_str(), "url" | "contentUrl") {
                    assert!(inside.as_str().unwrap().starts_with(ORIGIN), "{inside}");
                }
            }
        }
        _ => panic!("a text among objects: {value}"),
    }
}

async fn row_i5_a_resource_says_in_the_words_of_schema_org_what_it_is() {
    let pages = Pages::new().await;
    let pay = facts(&pages.get(PAY).await).unwrap();
    assert_eq!(pay["@type"], "LearningResource");
    assert_eq!(pay["learningResourceType"], "article");
    assert_eq!(pay["name"], "If your employer keeps your pay");
    assert_eq!(pay["description"], "Write down hours <today>.");
    assert_eq!(pay["url"], format!("{ORIGIN}{PAY}"));
    assert_eq!(pay["inLanguage"], "en");
    assert_eq!(pay["dateModified"], "2026-11-17");
    assert_eq!(pay["isAccessibleForFree"], true);
    assert_eq!(pay["license"], "https://creativecommons.org/licenses/by-sa/4.0/");
    assert_eq!(pay["provider"]["@type"], "Organization");
    assert_eq!(pay["about"][0]["name"], "Pay");
    let translations = pay["workTranslation"].as_array().unwrap();
    assert!(translations.iter().any(|one| one["inLanguage"] == "ar"));
    let arabic = translations.iter().find(|one| one["inLanguage"] == "ar").unwrap();
    let path = arabic["url"].as_str().unwrap().strip_prefix(ORIGIN).unwrap().to_owned();
    let arabic = facts(&pages.get(&path).await).unwrap();
    assert_eq!(arabic["translationOfWork"]["url"], format!("{ORIGIN}{PAY}"));
    let card = facts(&pages.get("/en/library/pocket-card").await).unwrap();
    assert_eq!(card["encoding"]["encodingFormat"], "application/pdf");
    // No person is named, though the text has an attribution; a page that asks not to be collected says nothing.
    assert!(!pay.to_string().contains("The people of the fixture"));
    assert!(facts(&pages.get("/es/library/si-no-le-pagan").await).is_none());
    pages.end().await;
}

async fn row_i5_a_training_is_a_course_with_its_lessons_and_a_lesson_part_of_it() {
    let pages = Pages::new().await;
    let path = "/en/trainings/interpreting-for-a-neighbour";
    let training = facts(&pages.get(path).await).unwrap();
    assert_eq!(training["@type"], "Course");
    let parts = training["hasPart"].as_array().unwrap();
    assert_eq!(parts.len(), 3);
    assert_eq!(parts[0]["url"], format!("{ORIGIN}{LESSON}"));
    let lesson = facts(&pages.get(LESSON).await).unwrap();
    assert_eq!(lesson["@type"], "LearningResource");
    assert_eq!(lesson["learningResourceType"], "reading");
    assert_eq!(lesson["position"], 1);
    assert_eq!(lesson["isPartOf"]["url"], format!("{ORIGIN}{path}"));
    assert!(lesson["url"].as_str().unwrap().ends_with("/who-interprets"));
    let toolkit = facts(&pages.get("/en/toolkits/when-a-letter-comes").await).unwrap();
    assert_eq!(toolkit["learningResourceType"], "toolkit");
    // Read in Arabic, where it does not exist, the page asks not to be collected, so it describes nothing.
    let fallen = pages.get("/ar/trainings/interpreting-for-a-neighbour").await;
    assert!(fallen.holds("content=\"noindex\"") && facts(&fallen).is_none());
    pages.end().await;
}

/// The dark modules of the code on a page, read off its drawing.
fn modules(html: &str) -> (usize, BTreeSet<(i64, i64)>) {
    // The drawing stands in the units of its own element: what Chromium prints of a symbol is too small for a camera.
    let (before, rest) = html.split_once("<g id=\"qr\">").unwrap();
    let (_, svg) = before.rsplit_once("<svg ").unwrap();
    let (_, view) = svg.split_once("viewBox=\"-4 -4 ").expect("the element itself has the units");
    let size: usize = view.split(' ').next().unwrap().parse().unwrap();
    let (_, path) = rest.split_once("<path stroke=\"#000\" d=\"").unwrap();
    (size - 8, strokes(path.split('"').next().unwrap()))
}

/// The modules that a path of horizontal strokes covers.
fn strokes(path: &str) -> BTreeSet<(i64, i64)> {
    let mut dark = BTreeSet::new();
    let (mut x, mut y) = (0, 0);
    for part in path.split(['M', 'm']).skip(1) {
        let (to, length) = part.split_once('h').unwrap();
        let (across, down) = to.split_once(' ').unwrap();
        let across: i64 = across.parse().unwrap();
        match down.strip_suffix(".5") {
            Some(row) => (x, y) = (across, row.parse().unwrap()),
            None => x += across,
        }
        for _ in 0..length.parse::<i64>().unwrap() {
            assert!(dark.insert((x, y)), "drawn twice");
            x += 1;
        }
    }
    dark
}

/// What a camera reads: the modules as a picture of grey pixels, with the white around them.
fn read(size: usize, dark: &BTreeSet<(i64, i64)>) -> String {
    const PIXELS: usize = 5;
    let side = (size + 8) * PIXELS;
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        let module = ((x / PIXELS) as i64 - 4, (y / PIXELS) as i64 - 4);
        if dark.contains(&module) { 20 } else { 235 }
    });
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

async fn row_l16_a_sheet_carries_a_code_that_leads_to_its_text_in_its_language() {
    let pages = Pages::new().await;
    for (path, language) in [
        (PAY, "en"),
        ("/es/library/si-no-le-pagan", "es"),
        ("/es/trainings/interpretar-para-un-vecino/qui%C3%A9n-interpreta", "es"),
        // Read in Chinese, but the text on the sheet is English.
        ("/zh-Hans/toolkits/when-a-letter-comes", "en"),
    ] {
        let page = pages.get(path).await;
        let (size, dark) = modules(&page.text);
        let address = read(size, &dark);
        let code = address.strip_prefix(ORIGIN).unwrap();
        assert!(code.starts_with("/i/") && code.ends_with(&format!("/{language}/1")), "{code}");
        assert!(
            page.holds("aria-label=\"Code that leads to this text\"") || !path.starts_with("/en")
        );
        let (screen, foot) = page.text.split_once("<div class=\"foot\">").expect("a foot");
        assert!(!foot.contains("<use") && !page.holds("<symbol"), "{path}: printed as it is drawn");
        assert_eq!(screen.matches("<use href=\"#qr\"/>").count(), 1, "{path}: on the screen");
        assert_eq!(page.text.matches(&format!("-4 -4 {0} {0}\"", size + 8)).count(), 2, "{path}");
        let leads = pages.get_as(code, "ar").await;
        assert_eq!(leads.status, StatusCode::TEMPORARY_REDIRECT);
        assert_eq!(leads.headers[header::CACHE_CONTROL], "no-store");
        let wanted = path.replace("/zh-Hans/", "/en/");
        assert_eq!(
            leads.location(),
            wanted,
            "the language of the sheet, whatever the browser asks for"
        );
    }
    pages.end().await;
}

#[test]
fn row_l9_the_code_of_every_address_is_read_back_and_small() {
    let languages = ["en", "es", "zh-Hans", "zh-Hant", "pt-BR", "ko", "gu", "ar", "ht"];
    let origins = [
        "https://example.org",
        "https://semilla.coalition-of-many-organizations.example.org",
        "http://127.0.0.1:3000",
        "http://vww6ybal4bd7szmgncyruucpgfkqahzddi37ktceo3ah7ngmcopnpyyd.onion",
    ];
    for origin in origins {
        for language in languages {
            let address = format!("{origin}/i/0123456789abcdef/{language}/12");
            let code = Code::of(&address).unwrap();
            let dark = strokes(&code.path);
            assert_eq!(read(code.size as usize, &dark), address);
            // The usual origin stays under 2 KB; the longest, an onion, may take a little more.
            let most = if origin.len() < 24 { 2_048 } else { 3_400 };
            assert!(code.path.len() <= most, "{address}: {} bytes", code.path.len());
        }
    }
    // Any token, though the pattern over the code is always the same.
    for number in 0..150 {
        let token = Token::derived(&["code", &number.to_string()]);
        let address = format!("{}/i/{token}/en/{number}", origins[0]);
        let code = Code::of(&address).unwrap();
        assert_eq!(read(code.size as usize, &strokes(&code.path)), address);
    }
    // Torn at a corner that holds no finder, it is still read.
    let address = format!("{}/i/0123456789abcdef/zh-Hans/12", origins[0]);
    let code = Code::of(&address).unwrap();
    let mut dark = strokes(&code.path);
    let corner = i64::from(code.size) - 5;
    dark.retain(|(x, y)| *x < corner || *y < corner);
    assert_eq!(read(code.size as usize, &dark), address);
    // The twin: without its lower half it is not.
    dark.retain(|(_, y)| *y < i64::from(code.size) / 2);
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(400, 400, |x, y| {
        if dark.contains(&(x as i64 / 8 - 4, y as i64 / 8 - 4)) { 20 } else { 235 }
    });
    assert!(picture.detect_grids().iter().all(|grid| grid.decode().is_err()));
}

/// Bytes on the wire.
fn packed(html: &str) -> usize {
    Encoding::Brotli.pack(html.as_bytes()).unwrap().len()
}

async fn row_l9_the_code_and_the_facts_for_machines_leave_the_page_light() {
    let pages = Pages::new().await;
    for path in [PAY, LESSON, "/en/trainings/interpreting-for-a-neighbour"] {
        let html = pages.get(path).await.text;
        let (before, rest) = html.split_once("<g id=\"qr\">").unwrap();
        let (_, after) = rest.split_once("</g>").unwrap();
        let without_code = format!("{before}{after}");
        let (before, rest) = html.split_once("<script type=\"application/ld+json\">").unwrap();
        let (_, after) = rest.split_once("</script>").unwrap();
        let without_facts = format!("{before}{after}");
        let whole = packed(&html);
        let (code, facts) = (whole - packed(&without_code), whole - packed(&without_facts));
        println!("{path}: {whole} bytes packed, the code {code}, the facts {facts}");
        assert!(code <= 700 && facts <= 500, "{path}: the code {code}, the facts {facts}");
    }
    pages.end().await;
}

async fn row_l16_permanent_addresses_answer_head_and_are_kept_nowhere() {
    let pages = Pages::new().await;
    let page = pages.get(LESSON).await;
    let (size, dark) = modules(&page.text);
    let address = read(size, &dark);
    let code = address.strip_prefix(ORIGIN).unwrap();
    let in_language = code.strip_suffix("/1").unwrap();
    let alone = in_language.strip_suffix("/en").unwrap();
    for path in [code, in_language, alone] {
        let answer = pages.head(path).await;
        assert_eq!(answer.status, StatusCode::TEMPORARY_REDIRECT, "{path}");
        assert_eq!(answer.location(), LESSON, "{path}");
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store", "{path}");
        assert_eq!(answer.headers.contains_key(header::VARY), path == alone, "{path}");
    }
    // A language that the site lost since leads to the address that asks the browser.
    assert_eq!(pages.get(&format!("{alone}/sw/1")).await.location(), alone);
    pages.end().await;
}

async fn row_l16_an_old_sheet_is_told_that_it_was_replaced_or_withdrawn() {
    let pages = Pages::new().await;
    let (size, dark) = modules(&pages.get(PAY).await.text);
    let address = read(size, &dark);
    let token = address.split('/').nth(4).unwrap();
    let answer = pages.get(&format!("/en/sheets/{token}?revision=1")).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.holds("Yes. This sheet says what this site says today."));
    assert!(answer.holds(&format!("href=\"{PAY}\"")));
    // Nobody ever printed these.
    for never in ["revision=2", "revision=0", "revision=-3", ""] {
        let path = format!("/en/sheets/{token}?{never}");
        assert_eq!(pages.get(&path).await.status, StatusCode::NOT_FOUND, "{never}");
    }
    assert_eq!(pages.get(&format!("/i/{token}/en/2")).await.status, StatusCode::NOT_FOUND);
    let passport = pages.get("/es/library/si-le-retienen-el-pasaporte").await;
    let (size, dark) = modules(&passport.text);
    let passport = read(size, &dark);
    let token = passport.split('/').nth(4).unwrap();
    // There never was an Arabic version, which for a sheet in hand means that it is not there any more.
    let gone = pages.get(&format!("/i/{token}/ar/1")).await;
    assert_eq!(gone.location(), format!("/ar/sheets/{token}?revision=1"));
    let gone = pages.get(gone.location()).await;
    assert!(gone.holds("يُرجى عدم استخدام هذه الورقة. أُزيل هذا النص بهذه اللغة."));
    assert!(gone.holds("noindex"));
    pages.end().await;
}

async fn row_c6_a_lesson_too_has_a_text_to_pass_on_without_any_script() {
    let pages = Pages::new().await;
    let lesson = pages.get(LESSON).await;
    assert!(!lesson.holds("<leptos-island"));
    let (_, share) = lesson.text.split_once("<section class=\"share\">").unwrap();
    let (share, _) = share.split_once("</section>").unwrap();
    assert!(share.contains(
        "<p lang=\"en\" dir=\"auto\" class=\"paste\">Who interprets — https://example.org/i/"
    ));
    let (_, short) = share.split_once("href=\"/i/").unwrap();
    let leads = pages.get_as(&format!("/i/{}", &short[..16]), "es").await;
    assert_eq!(leads.location(), "/es/trainings/interpretar-para-un-vecino/qui%C3%A9n-interpreta");
    pages.end().await;
}
