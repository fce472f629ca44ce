//! Times when nothing is changed: by the word of the operator, and by themselves when the disk is nearly full (AB7).

use super::trials;
use axum::body::Body;
use chrono::TimeDelta;
use http::{Method, StatusCode};
use server::{
    database::Database,
    read_only::{Disk, Room},
    testing::{
        TestApp,
        test_app::{Answer, request},
    },
};
use std::{io, path::Path};

server::both_databases! {
    ab7_the_word_of_the_operator_holds_changes_on_every_server_and_lets_them_go_on()
    ab7_a_disk_that_is_nearly_full_holds_changes_until_there_is_room()
    ab7_every_route_reads_on_and_takes_nothing()
    ab7_the_page_says_so_in_the_language_of_the_reader()
}

const FORM: &str = "/trial/form";

async fn post(app: &TestApp, path: &str) -> Answer {
    app.post_form(path, "a=1").await
}

fn holds_changes(answer: &Answer) -> bool {
    answer.status == StatusCode::SERVICE_UNAVAILABLE
        && answer.header("retry-after") == "300"
        && answer.header("cache-control") == "no-store"
        && answer.text().contains("Nothing can be changed right now")
}

async fn ab7_the_word_of_the_operator_holds_changes_on_every_server_and_lets_them_go_on() {
    let app = trials::app().await;
    // Another process on the same database, as the command is.
    let operator = Database::open(app.database_target(), 1).await.unwrap();
    assert_eq!(post(&app, FORM).await.status, StatusCode::OK);
    operator.set_lockdown(true).await.unwrap();
    app.clock.advance(TimeDelta::milliseconds(900));
    assert!(holds_changes(&post(&app, FORM).await));
    assert_eq!(app.get(FORM).await.status, StatusCode::OK);
    assert_eq!(app.get("/en").await.status, StatusCode::OK);
    // Signing out goes on.
    assert_eq!(post(&app, "/trial/all-the-same").await.status, StatusCode::OK);
    operator.set_lockdown(false).await.unwrap();
    app.clock.advance(TimeDelta::milliseconds(900));
    assert_eq!(post(&app, FORM).await.status, StatusCode::OK);
    operator.leave().await.unwrap();
    app.end().await;
}

/// A disk that says what a test likes.
#[derive(Debug)]
struct Says(Option<u64>);

impl Disk for Says {
    fn room(&self, _: &Path) -> io::Result<Room> {
        let free = self.0.ok_or(io::ErrorKind::NotFound)?;
        Ok(Room { free, all: 100_000 })
    }
}

async fn ab7_a_disk_that_is_nearly_full_holds_changes_until_there_is_room() {
    let app = trials::app().await;
    app.state.look_at_disk(&Says(Some(5_000)));
    assert_eq!(post(&app, FORM).await.status, StatusCode::OK);
    app.state.look_at_disk(&Says(Some(4_999)));
    assert!(holds_changes(&post(&app, FORM).await));
    assert_eq!(app.get("/en").await.status, StatusCode::OK);
    // A look that finds nothing out changes nothing.
    app.state.look_at_disk(&Says(None));
    assert!(holds_changes(&post(&app, FORM).await));
    app.state.look_at_disk(&Says(Some(5_000)));
    assert_eq!(post(&app, FORM).await.status, StatusCode::OK);
    app.end().await;
    // The twin: where the operator wants no bound, a full disk holds nothing.
    let mut config = TestApp::config();
    config.limits.disk_free_percent = 0;
    let twin = trials::app_of(config).await;
    twin.state.look_at_disk(&Says(Some(0)));
    assert_eq!(post(&twin, FORM).await.status, StatusCode::OK);
    twin.end().await;
}

async fn ab7_every_route_reads_on_and_takes_nothing() {
    let app = trials::app().await;
    let statuses = async || {
        let mut statuses = Vec::new();
        for line in app.lines.iter().filter(|line| !line.path.starts_with("/trial")) {
            let method = Method::from_bytes(line.method.as_bytes()).unwrap();
            let mut asked = request(method, &line.sample_path);
            asked.headers_mut().insert("sec-fetch-site", "same-origin".parse().unwrap());
            *asked.body_mut() = Body::empty();
            statuses.push((line.name, line.changes_state, app.send(asked).await.status));
        }
        statuses
    };
    let before = statuses().await;
    app.state.database.set_lockdown(true).await.unwrap();
    let during = statuses().await;
    for ((name, changes, was), (_, _, is)) in before.iter().zip(&during) {
        match changes {
            // Signing out is always taken, and what reads only.
            true if ["sign out now", "suggest"].contains(name) => assert_eq!(is, was, "{name}"),
            true => assert_eq!(*is, StatusCode::SERVICE_UNAVAILABLE, "{name}"),
            false => assert_eq!(is, was, "{name}"),
        }
    }
    assert!(during.iter().any(|(_, changes, _)| *changes), "nothing is posted anywhere");
    app.end().await;
}

async fn ab7_the_page_says_so_in_the_language_of_the_reader() {
    let app = trials::app().await;
    app.state.database.set_lockdown(true).await.unwrap();
    for (language, words) in [
        ("en", "Nothing can be changed right now"),
        ("es", "En este momento no se puede cambiar nada"),
        ("zh-Hans", "现在暂时不能修改任何内容"),
        ("zh-Hant", "現在暫時不能更改任何內容"),
        ("pt-BR", "Neste momento nada pode ser alterado"),
        ("ko", "지금은 아무것도 바꿀 수 없습니다"),
        ("gu", "હમણાં કંઈ બદલી શકાતું નથી"),
        ("ar", "لا يمكن تغيير أي شيء الآن"),
        ("ht", "Kounye a, anyen pa ka chanje"),
    ] {
        let answer = post(&app, &format!("/{language}/api/translation/request-language")).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{language}");
        assert!(answer.text().contains(words), "{language}");
    }
    app.end().await;
}
