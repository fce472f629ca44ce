//! Where a page stands depends on the language of its address, and never on what somebody reads besides (row L3, row M17).

use super::super::{http_routes::site_of, pages::fixture, trials};
use crate::router;
use server::{
    domain::organizations::role::{Role, Scope},
    testing::{TestApp, TestDatabase, cast::Player, test_app::Answer},
};
use std::collections::BTreeSet;

server::both_databases! {
    row_m17_an_address_asks_nobody_what_they_read()
    row_m17_a_name_in_another_language_is_shown_at_the_same_address()
}

/// The address of the answer when it moves the reader, else the one that was asked.
fn stands_at(path: &str, answer: &Answer) -> String {
    match answer.status.as_u16() {
        200 => path.to_owned(),
        301 => answer.header("location"),
        status => panic!("{path}: {status}"),
    }
}

/// Every link of a page to a page with a slug.
fn links(page: &str, language: &str) -> BTreeSet<String> {
    let folders = ["topics", "library", "toolkits", "trainings", "organizations"];
    let with_slug = |path: &str| {
        folders.iter().any(|folder| {
            path.strip_prefix(&format!("/{language}/{folder}/"))
                .is_some_and(|slug| !slug.is_empty())
        })
    };
    let paths = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let paths = paths.filter_map(|path| path.split(['?', '#']).next());
    paths.filter(|path| with_slug(path)).map(str::to_owned).collect()
}

/// Somebody who reads these languages.
async fn reader(app: &TestApp, reading: &[&str]) -> Player {
    let player = app.player("Ana", &[(Role::Reader, Scope::Coalition)]).await;
    let mut form = "name=Ana&language=en".to_owned();
    for (place, language) in reading.iter().enumerate() {
        form += &format!("&reading-{}={language}", place + 1);
    }
    assert_eq!(app.post_as(&player, "/en/account/profile", &form).await.status, 303);
    player
}

/// A library in which nothing is in Korean, not even the names of topics.
async fn without_korean() -> TestApp {
    let database = TestDatabase::holding("pages", fixture::load).await;
    TestApp::over(database, TestApp::config(), router::registry().unwrap(), trials::build)
}

async fn row_m17_an_address_asks_nobody_what_they_read() {
    let app = site_of(TestApp::config(), router::registry().unwrap()).await;
    let demo = follow(&app, &["en", "es", "ar"]).await;
    app.end().await;
    let app = without_korean().await;
    let others = follow(&app, &["en", "es"]).await;
    app.end().await;
    assert!(demo > 90 && others > 20, "{demo} {others}");
}

/// Follows every link of the lists in these languages under other languages, as a visitor and as somebody who reads Spanish
/// and Arabic; gives how many were followed.
async fn follow(app: &TestApp, languages: &[&str]) -> usize {
    let ana = reader(app, &["es", "ar"]).await;
    let mut tried = 0;
    for from in languages {
        let mut paths = BTreeSet::new();
        for list in ["library", "trainings", "search?q=rights"] {
            let page = app.get(&format!("/{from}/{list}")).await.text();
            paths.extend(links(&page, from));
        }
        let below: Vec<String> = paths.iter().cloned().collect();
        for path in below {
            paths.extend(links(&app.get(&path).await.text(), from));
        }
        for path in paths {
            for language in ["ko", "ht", "en"] {
                let path = path.replacen(&format!("/{from}/"), &format!("/{language}/"), 1);
                let visitor = stands_at(&path, &app.get(&path).await);
                let person = stands_at(&path, &app.get_as(&ana, &path).await);
                assert_eq!(person, visitor, "{path}");
                tried += 1;
            }
        }
    }
    tried
}

async fn row_m17_a_name_in_another_language_is_shown_at_the_same_address() {
    let app = without_korean().await;
    let ana = reader(&app, &["es"]).await;
    // The lists lead a person where they lead a visitor, though what they show is named otherwise.
    let mut topics = BTreeSet::new();
    for list in ["/ko/library", "/ko/trainings"] {
        let (visitor, person) = (app.get(list).await.text(), app.get_as(&ana, list).await.text());
        assert_eq!(links(&person, "ko"), links(&visitor, "ko"), "{list}");
        assert_ne!(person, visitor, "the twin: both were shown the same");
        for path in links(&visitor, "ko") {
            topics.extend(links(&app.get(&path).await.text(), "ko"));
        }
    }
    topics.retain(|path| path.starts_with("/ko/topics/"));
    assert!(!topics.is_empty());
    let mut named_otherwise = 0;
    for path in topics {
        let (visitor, person) = (app.get(&path).await, app.get_as(&ana, &path).await);
        assert_eq!((visitor.status.as_u16(), person.status.as_u16()), (200, 200), "{path}");
        let title = |answer: &Answer| {
            answer
                .text()
                .split("<h1")
                .nth(1)
                .map(|rest| rest.split("</h1>").next().unwrap().to_owned())
        };
        named_otherwise += usize::from(title(&visitor) != title(&person));
    }
    assert!(named_otherwise > 0, "the twin: no topic has another name in Spanish");
    app.end().await;
}
