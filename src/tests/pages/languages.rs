//! Languages that an operator drops in beside the program, pseudo-languages, and the page about a translation.

use super::{app::Pages, everywhere::PATHS, words};
use crate::languages;
use http::StatusCode;
use locales::{Beside, Direction, Folder, LanguageTag, Locales, Source};
use server::config::Config;
use std::{fs, path::Path};

server::both_databases! {
    row_m1_a_complete_language_that_is_dropped_in_is_a_language_like_any_other()
    row_m1_a_language_without_a_description_runs_as_its_script_does()
    row_m1_a_part_of_a_language_is_used_and_its_gaps_fall_back_and_are_counted()
    row_m1_a_sentence_of_a_language_of_the_program_can_be_replaced()
    row_m1_whatever_is_wrong_with_the_folder_the_site_starts()
    no_page_holds_a_sentence_that_did_not_come_from_the_locales()
    every_sentence_runs_the_other_way_in_the_mirrored_language()
    twin_an_english_page_would_be_found()
    what_says_to_be_in_a_language_is_in_its_script()
    the_page_about_a_translation_says_who_made_it_and_how_to_help()
    the_footer_leads_to_it_and_says_what_no_person_has_checked()
    row_m17_on_a_phone_the_menus_fold_up_and_the_first_page_lists_every_language()
    a_language_of_texts_alone_is_the_current_one_in_the_menu_of_its_pages()
    the_address_of_the_coalition_stands_where_people_are_asked_to_write()
    reviews_of_the_folder_count_and_are_named()
}

/// What the complete language has of its own; the rest is a copy of English under its tag.
const OWN: &[(&str, &str)] = &[
    ("nav-home = Home", "nav-home = Mwanzo"),
    ("list-title = Library", "list-title = Maktaba"),
    ("skip-link = Skip to the main text", "skip-link = Nenda kwenye maandishi"),
];

/// A whole language in a folder, without a `language.toml`.
fn drop_in(top: &Path, tag: &str) {
    fs::create_dir_all(top.join(tag)).unwrap();
    for source in Source::embedded().iter().filter(|one| one.language.as_str() == "en") {
        let text = OWN.iter().fold(source.text.to_string(), |text, (from, to)| {
            text.replace(from, to).replace("### Provenance: machine.", "### Provenance: person.")
        });
        fs::write(top.join(tag).join(format!("{}.ftl", source.file)), text).unwrap();
    }
}

fn load(top: &Path) -> Locales {
    let config = Config { locales_dir: top.to_owned(), ..Config::default() };
    languages::load(&config, false).unwrap()
}

fn tag(text: &str) -> LanguageTag {
    text.parse().unwrap()
}

async fn row_m1_a_complete_language_that_is_dropped_in_is_a_language_like_any_other() {
    let top = tempfile::tempdir().unwrap();
    drop_in(top.path(), "sw");
    fs::write(
        top.path().join("sw/language.toml"),
        "name = \"Kiswahili\"\nalso = [\"sw-*\"]\nnear = [\"es\"]\n",
    )
    .unwrap();
    let locales = load(top.path());
    assert!(locales.complaints().is_empty(), "{:?}", locales.complaints());
    let pages = Pages::speaking(locales.clone(), Config::default()).await;

    // Every page of every kind, in the language and without a sentence from elsewhere.
    for path in PATHS {
        let mut path = format!("/sw{path}");
        let mut answer = pages.get(&path).await;
        if answer.status == StatusCode::MOVED_PERMANENTLY {
            path = answer.location().to_owned();
            answer = pages.get(&path).await;
        }
        assert!(answer.status.is_success() || path.ends_with("/missing"), "{path}");
        assert!(answer.holds("<html lang=\"sw\" dir=\"ltr\">"), "{path}");
        assert!(answer.holds(">Nenda kwenye maandishi</a>"), "{path}");
    }
    let fallen = locales.fallbacks();
    assert!(fallen.iter().all(|one| one.language != tag("sw")), "{fallen:?}");

    // The way in, other ways to write it, the menu of every page, search engines, the page that is not there.
    assert_eq!(pages.get_as("/", "sw-KE,en;q=0.5").await.location(), "/sw");
    assert_eq!(pages.get("/sw-KE/library").await.location(), "/sw/library");
    let list = pages.get("/es/library").await;
    let link = "<a href=\"/sw/library\" lang=\"sw\" dir=\"ltr\" hreflang=\"sw\">Kiswahili</a>";
    // At the foot always; at the top as long as there is room.
    assert!(list.holds(link));
    assert!(
        list.holds(
            "<link rel=\"alternate\" hreflang=\"sw\" href=\"https://example.org/sw/library\">"
        )
    );
    assert!(pages.get("/xx").await.holds("<a href=\"/sw\" lang=\"sw\" hreflang=\"sw\""));
    // Its neighbour is asked before English.
    let about = pages.get("/sw/about-this-translation").await;
    let chain = about.text.split("<ol>").nth(1).unwrap().split("</ol>").next().unwrap();
    let (spanish, english) = (chain.find("Español").unwrap(), chain.find("English").unwrap());
    assert!(spanish < english, "{chain}");
    assert!(about.holds("A person wrote them."));
    pages.end().await;
}

async fn row_m1_a_language_without_a_description_runs_as_its_script_does() {
    let top = tempfile::tempdir().unwrap();
    drop_in(top.path(), "rhg");
    let pages = Pages::speaking(load(top.path()), Config::default()).await;
    let home = pages.get("/rhg").await;
    assert!(home.holds("<html lang=\"rhg\" dir=\"rtl\">"), "{}", &home.text[..90]);
    assert!(
        pages
            .get("/en")
            .await
            .holds("<a href=\"/rhg\" lang=\"rhg\" dir=\"rtl\" hreflang=\"rhg\">rhg</a>")
    );
    pages.end().await;
}

async fn row_m1_a_part_of_a_language_is_used_and_its_gaps_fall_back_and_are_counted() {
    let top = tempfile::tempdir().unwrap();
    for folder in ["vi", "pl"] {
        fs::create_dir_all(top.path().join(folder)).unwrap();
        let text = "nav-trainings = Khóa học\nnav-library = { $nope }\nno-such-thing = x\n";
        fs::write(top.path().join(folder).join("common.ftl"), text).unwrap();
    }
    let locales = load(top.path());
    let told: Vec<String> = locales.complaints().iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 4, "{told:?}");
    assert!(told[0].contains("common.ftl:2: nav-library uses $nope"), "{told:?}");
    let pages = Pages::speaking(locales.clone(), Config::default()).await;
    // Texts exist in Vietnamese, so that it is an address; its sentence is there, the others say what they are.
    let home = pages.get("/vi").await;
    assert!(home.holds(">Khóa học</a>"));
    assert!(home.holds("<span lang=\"en\" dir=\"ltr\">Library</span></a>"));
    let counted = locales.fallbacks();
    assert!(
        counted.iter().any(|one| one.language == tag("vi") && one.sentence.id == "nav-library")
    );
    // Not whole, so not in the menu; and nothing is to read in Polish.
    assert!(!locales.menu().contains(&tag("vi")));
    assert!(!pages.get("/en").await.holds("href=\"/pl\""));
    assert_eq!(pages.get("/pl").await.status, StatusCode::NOT_FOUND);
    let about = pages.get("/vi/about-this-translation").await;
    assert!(about.holds("of \u{2068}"), "no share is said");
    pages.end().await;
}

async fn row_m1_a_sentence_of_a_language_of_the_program_can_be_replaced() {
    let top = tempfile::tempdir().unwrap();
    fs::create_dir_all(top.path().join("es")).unwrap();
    fs::write(top.path().join("es/common.ftl"), "nav-library = Estantería\nnav-trainings = {$x}\n")
        .unwrap();
    let pages = Pages::speaking(load(top.path()), Config::default()).await;
    let home = pages.get("/es").await;
    assert!(home.holds(">Estantería</a>") && home.holds(">Capacitaciones</a>"));
    assert!(home.holds("hreflang=\"es\" aria-current=\"true\">Español</a>"));
    pages.end().await;
}

async fn row_m1_whatever_is_wrong_with_the_folder_the_site_starts() {
    let top = tempfile::tempdir().unwrap();
    for (path, bytes) in [
        ("not a tag/common.ftl", &b"a = b"[..]),
        ("sw/common.ftl", &[0xff, 0xfe]),
        ("sw/language.toml", b"name = "),
        ("es/reviews.toml", b"[["),
        ("ko/common.ftl", b"<<<<<<<\nnav-home = { $\n"),
    ] {
        let path = top.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    std::os::unix::fs::symlink("/etc/hostname", top.path().join("es/common.ftl")).unwrap();
    assert_eq!(Folder::read(top.path()).problems().len(), 5);
    let locales = load(top.path());
    let menu = Locales::load().unwrap().menu().to_vec();
    assert_eq!(locales.menu(), menu);
    let pages = Pages::speaking(locales, Config::default()).await;
    assert_eq!(pages.get("/es").await.status, StatusCode::OK);
    pages.end().await;
    assert_eq!(load(Path::new("/nowhere/at/all")).menu(), menu);
}

/// The words of every page in a language, of a site whose own name is no word.
async fn words_of_pages(language: &str) -> Vec<(String, Vec<String>)> {
    let beside = Beside { pseudo: true, ..Beside::default() };
    let mut config = Config::default();
    config.site.name = "★".to_owned();
    config.site.contact = "+1 555".to_owned();
    let pages = Pages::speaking(Locales::load_with(beside).unwrap(), config).await;
    let mut all = Vec::new();
    for path in PATHS {
        let mut path = format!("/{language}{path}");
        let mut answer = pages.get(&path).await;
        if answer.status == StatusCode::MOVED_PERMANENTLY {
            path = answer.location().to_owned();
            answer = pages.get(&path).await;
        }
        assert!(answer.status.is_success() || path.ends_with("/missing"), "{path}");
        let dir = Direction::of(&tag(language)).as_str();
        assert!(answer.holds(&format!("<html lang=\"{language}\" dir=\"{dir}\">")), "{path}");
        all.push((path, words::of_the_page(&answer.text)));
    }
    pages.end().await;
    all
}

/// Names that are the same in every language, and what ICU writes in `en-XA` as in English: the one day of the fixture,
/// and the word before the last of a list.
const NAMES: &[&str] =
    &["PDF", "CC BY-SA 4.0", "wages.example.gov", "November 17, 2026", "\u{2069}, and \u{2068}"];

/// A text without names and addresses.
fn bare(text: &str) -> String {
    let bare = NAMES.iter().fold(text.to_owned(), |text, name| text.replace(name, ""));
    let words = bare.split(' ').filter(|word| !word.starts_with("https://"));
    words.collect::<Vec<_>>().join(" ")
}

fn is_plain(text: &str) -> bool {
    bare(text).contains(|letter: char| letter.is_ascii_alphabetic())
}

async fn no_page_holds_a_sentence_that_did_not_come_from_the_locales() {
    let mut plain: Vec<String> = Vec::new();
    for (path, words) in words_of_pages("en-XA").await {
        assert!(words.len() > 10, "{path} says hardly anything");
        plain.extend(
            words.into_iter().filter(|text| is_plain(text)).map(|text| format!("{path}: {text}")),
        );
    }
    assert!(plain.is_empty(), "{plain:#?}");
}

async fn every_sentence_runs_the_other_way_in_the_mirrored_language() {
    let mut plain: Vec<String> = Vec::new();
    for (path, words) in words_of_pages("ar-XB").await {
        // Titles are put together from cleaned words, without marks of direction.
        for text in words.into_iter().filter(|text| !text.ends_with(" – ★")) {
            let kept: String = text
                .split('\u{202E}')
                .enumerate()
                .map(|(place, part)| match place {
                    0 => part,
                    _ => part.split_once('\u{202C}').map_or("", |(_, after)| after),
                })
                .collect();
            if is_plain(&kept) {
                plain.push(format!("{path}: {text}"));
            }
        }
    }
    assert!(plain.is_empty(), "{plain:#?}");
}

/// The twin of both: an English page is full of plain words.
async fn twin_an_english_page_would_be_found() {
    let found = words_of_pages("en").await;
    assert!(found.iter().all(|(_, words)| words.iter().any(|text| is_plain(text))));
    let arabic = |letter| matches!(letter, '\u{0600}'..='\u{06FF}');
    assert!(found.iter().all(|(_, words)| words.iter().any(|text| is_foreign(text, arabic))));
}

/// Whether a letter is of a script.
type IsOwn = fn(char) -> bool;

/// Whether a text has words, and none of its letters is of the script.
fn is_foreign(text: &str, is_own: IsOwn) -> bool {
    // Units stand as they are in most scripts.
    let bare = ["KB", "MB"].iter().fold(bare(text), |text, unit| text.replace(unit, ""));
    bare.contains(char::is_alphabetic) && !bare.contains(is_own)
}

async fn what_says_to_be_in_a_language_is_in_its_script() {
    let scripts: [(&str, IsOwn); 5] = [
        ("ar", |letter| matches!(letter, '\u{0600}'..='\u{06FF}')),
        ("gu", |letter| matches!(letter, '\u{0A80}'..='\u{0AFF}')),
        ("ko", |letter| matches!(letter, '\u{AC00}'..='\u{D7AF}')),
        ("zh-Hans", |letter| matches!(letter, '\u{4E00}'..='\u{9FFF}')),
        ("zh-Hant", |letter| matches!(letter, '\u{4E00}'..='\u{9FFF}')),
    ];
    let mut foreign: Vec<String> = Vec::new();
    // That all of them are in the menu is another test's business.
    let offered = Locales::load().unwrap().menu().to_vec();
    for (language, is_own) in scripts.into_iter().filter(|(one, _)| offered.contains(&tag(one))) {
        for (path, words) in words_of_pages(language).await {
            let found = words.into_iter().filter(|text| is_foreign(text, is_own));
            foreign.extend(found.map(|text| format!("{path}: {text}")));
        }
    }
    assert!(foreign.is_empty(), "{foreign:#?}");
}

async fn the_page_about_a_translation_says_who_made_it_and_how_to_help() {
    let pages = Pages::new().await;
    let english = pages.get("/en/about-this-translation").await;
    assert_eq!(english.status, StatusCode::OK);
    assert_eq!(
        english.headers["cache-control"],
        pages.get("/en/accessibility").await.headers["cache-control"]
    );
    for part in [
        "<h1>About this translation</h1>",
        "A machine wrote them.",
        "No person has checked them yet.",
        "Every sentence of this site exists in this language.",
        "Tell the organization that shared a text with you.",
    ] {
        assert!(english.holds(part), "{part}");
    }
    let spanish = pages.get("/es/about-this-translation").await;
    assert!(spanish.holds("Las escribió una máquina."));
    assert!(spanish.holds("<ol><li><span lang=\"en\" dir=\"ltr\">English</span></li></ol>"));
    assert!(spanish.holds("todavía sin revisar por una persona"));
    let vietnamese = pages.get("/vi/about-this-translation").await;
    assert!(vietnamese.holds("This site has no menus and buttons in this language yet."));
    // The other script and English stand behind Chinese, each by its name and once.
    let chinese = pages.get("/zh-Hans/about-this-translation").await;
    let chain = chinese.text.split("<ol>").nth(1).unwrap().split("</ol>").next().unwrap();
    assert_eq!(chain.matches("<li>").count(), 3, "{chain}");
    pages.end().await;
}

async fn the_footer_leads_to_it_and_says_what_no_person_has_checked() {
    let pages = Pages::new().await;
    let home = pages.get("/es").await;
    assert!(home.holds("<a href=\"/es/about-this-translation\">Sobre esta traducción</a>"));
    assert!(home.holds("Ninguna persona las ha revisado todavía."));
    let top = home.text.split("<main").next().unwrap();
    assert!(!top.contains("sin revisar"), "the menu at the top has no room for it");
    pages.end().await;
}

async fn a_language_of_texts_alone_is_the_current_one_in_the_menu_of_its_pages() {
    let pages = Pages::new().await;
    let text = "/en/library/if-your-employer-keeps-your-pay";
    let text = pages.get(text).await.link("hreflang=\"vi\"").to_owned();
    for path in ["/vi", "/vi/library", text.as_str()] {
        let page = pages.get(path).await;
        let top = page.text.split("class=\"languages\"").nth(1).unwrap();
        let top = top.split("</nav>").next().unwrap();
        let current = "lang=\"vi\" dir=\"ltr\" hreflang=\"vi\" aria-current=\"true\"";
        assert!(top.contains(current), "{path}: {top}");
        assert_eq!(top.matches("aria-current").count(), 1, "{path}");
        for offered in Locales::load().unwrap().menu() {
            assert!(top.contains(&format!("hreflang=\"{offered}\"")), "{path} lacks {offered}");
        }
    }
    // Elsewhere it waits in the footer, where all are.
    let english = pages.get(&text.replacen("/vi/", "/en/", 1)).await;
    let english = pages.get(english.location()).await;
    let top = english.text.split("<main").next().unwrap();
    assert!(!top.contains("hreflang=\"vi\" aria-current") && english.holds("hreflang=\"vi\""));
    pages.end().await;
}

async fn the_address_of_the_coalition_stands_where_people_are_asked_to_write() {
    let mut config = Config::default();
    config.site.contact = "words@example.org".to_owned();
    let pages = Pages::speaking(Locales::load().unwrap(), config).await;
    for path in ["/en/about-this-translation", "/es/accessibility"] {
        assert!(pages.get(path).await.holds("words@example.org"), "{path}");
    }
    pages.end().await;
}

async fn reviews_of_the_folder_count_and_are_named() {
    let top = tempfile::tempdir().unwrap();
    drop_in(top.path(), "wo");
    fs::write(top.path().join("wo/language.toml"), "name = \"Wolof\"\n").unwrap();
    fs::write(
        top.path().join("wo/reviews.toml"),
        "[[reviewer]]\nid = \"a\"\nname = \"Abena\"\n[[review]]\nmessage = \"common/exit-link\"\nenglish = \"0ff9f2c1bc703ff4\"\ntranslation = \"0ff9f2c1bc703ff4\"\nreviewer = \"a\"\nlevel = \"peer\"\ndate = 2026-11-25\n",
    )
    .unwrap();
    let locales = load(top.path());
    assert_eq!(locales.coverage(&tag("wo")).unwrap().reviewed, 1);
    let pages = Pages::speaking(locales, Config::default()).await;
    let page = pages.get("/wo/about-this-translation").await;
    assert!(page.holds("A person has checked \u{2068}1\u{2069} of"), "no share");
    assert!(page.holds("Abena"));
    pages.end().await;
}

async fn row_m17_on_a_phone_the_menus_fold_up_and_the_first_page_lists_every_language() {
    let pages = Pages::new().await;
    for path in ["/es", "/es/library"] {
        let page = pages.get(path).await;
        let head = page.text.split("<header>").nth(1).unwrap().split("</header>").next().unwrap();
        // Without a script: what unfolds a list is the browser's own, and the list stands right behind it.
        let folds: Vec<&str> = head.split("<details name=\"head\">").skip(1).collect();
        assert_eq!(folds.len(), 2, "{head}");
        for (fold, name) in folds.iter().zip(["Español", "Menú"]) {
            let (summary, list) = fold.split_once("</details>").unwrap();
            assert!(summary.starts_with("<summary>") && summary.contains(name), "{summary}");
            assert!(list.starts_with("<ul>"), "{list:.80}");
        }
        assert!(folds[1].contains("/es/leave-no-trace"), "what has no room beside the way out");
        let main = page.text.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        let listed = main.matches(" hreflang=").count();
        assert!(if path == "/es" { listed >= 9 } else { listed == 0 }, "{path}: {listed}");
    }
    pages.end().await;
}
