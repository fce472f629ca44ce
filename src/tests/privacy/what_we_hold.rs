//! The page that says what is held: in nine languages, made from the inventory, with what it is checked with.

use super::super::trials;
use locales::Locales;
use server::{
    domain::{deletion_log, inventory::lines, privacy::action::Actor},
    services::privacy::erase_person,
};

server::both_databases! {
    pr2_the_page_names_everything_that_is_held_in_every_language()
    pr7_anybody_can_check_the_log_of_deletions()
}

/// The main part of a page.
fn main_part(html: &str) -> &str {
    html.split("<main").nth(1).unwrap().split("</main>").next().unwrap()
}

async fn pr2_the_page_names_everything_that_is_held_in_every_language() {
    let app = trials::app().await;
    for language in Locales::load().unwrap().menu() {
        let path = format!("/{language}/what-we-hold");
        let home = app.get(&format!("/{language}")).await.text();
        assert!(home.contains(&format!("href=\"{path}\"")), "{language}: no link to it");
        let answer = app.get(&path).await;
        assert_eq!(answer.status.as_u16(), 200, "{path}");
        assert!(answer.header("set-cookie").is_empty());
        let page = answer.text();
        let main = main_part(&page);
        for line in lines() {
            assert!(main.contains(&line.name), "{language}: {}", line.name);
        }
        // Whole in one language: nothing fell back. The names in the program are marked as English.
        let marked = main.matches("<span lang=").count() + main.matches("<bdi lang=").count();
        assert_eq!(marked, 0, "{language}");
        assert_eq!(main.matches("<h3").count(), 19, "{language}");
        assert!(!main.contains("password_hash"), "the twin");
    }
    app.end().await;
}

async fn pr7_anybody_can_check_the_log_of_deletions() {
    let app = trials::app().await;
    let page = app.get("/en/what-we-hold").await.text();
    let key = page.split("class=\"key\"").nth(1).unwrap().split('>').nth(1).unwrap();
    let key: deletion_log::PublicKey = key.split('<').next().unwrap().parse().unwrap();
    assert!(page.contains("href=\"/deletions.jsonl\""));
    assert_eq!(app.get("/deletions.jsonl").await.text(), "");
    let mut gone = Vec::new();
    for name in ["Ana", "Ben"] {
        let player = app.player(name, &[]).await;
        erase_person::people(&app.state, std::slice::from_ref(&player.token), Actor::Operator)
            .await
            .unwrap();
        gone.push(player.token);
    }
    let log = app.get("/deletions.jsonl").await;
    assert_eq!(log.header("content-type"), "application/jsonl; charset=utf-8");
    let entries = deletion_log::read(&log.text(), &key).unwrap();
    assert_eq!(deletion_log::people(&entries), gone.iter().cloned().collect());
    for name in ["Ana", "Ben"] {
        assert!(!log.text().contains(name));
    }
    let changed = log.text().replace(gone[0].as_str(), gone[1].as_str());
    assert!(deletion_log::read(&changed, &key).is_err(), "the twin");
    app.end().await;
}
