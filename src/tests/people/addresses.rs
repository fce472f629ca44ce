//! Where a page stands depends on the language of its address, and never on what somebody reads besides (L3, M17).

use super::super::http_routes::site_of;
use crate::router;
use server::{
    domain::people::role::{Role, Scope},
    testing::{TestApp, cast::Player, test_app::Answer},
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
            path.strip_prefix(&format!("/{language}/{folder}/")).is_some_and(|slug| !slug.is_empty())
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

async fn row_m17_an_address_asks_nobody_what_they_read() {
    let app = site_of(TestApp::config(), router::registry().unwrap()).await;
    let ana = reader(&app, &["es", "ar"]).await;
    let mut tried = 0;
    for from in ["en", "es", "ar"] {
        let mut paths = BTreeSet::new();
        for list in ["library", "trainings", "search?q=rights"] {
            let page = app.get(&format!("/{from}/{list}")).await.text();
            paths.extend(links(&page, from));
        }
        let below: Vec<String> = paths.iter().cloned().collect();
        for path in below {
            paths.extend(links(&app.get(&path).await.text(), from));
        }
        assert!(paths.len() > 8, "{paths:?}");
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
    assert!(tried > 90, "{tried}");
    app.end().await;
}

async fn row_m17_a_name_in_another_language_is_shown_at_the_same_address() {
    let app = site_of(TestApp::config(), router::registry().unwrap()).await;
    let ana = reader(&app, &["es"]).await;
    // The lists lead a person where they lead a visitor, though what they show is named otherwise.
    for list in ["/ko/library", "/ko/trainings", "/ko/search?q=rights"] {
        let (visitor, person) = (app.get(list).await.text(), app.get_as(&ana, list).await.text());
        assert_eq!(links(&person, "ko"), links(&visitor, "ko"), "{list}");
        assert_ne!(person, visitor, "the twin: both were shown the same");
    }
    let path = "/ko/topics/organizing";
    let (visitor, person) = (app.get(path).await, app.get_as(&ana, path).await);
    assert_eq!((visitor.status.as_u16(), person.status.as_u16()), (200, 200));
    assert_ne!(visitor.text(), person.text());
    app.end().await;
}
