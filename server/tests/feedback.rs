//! What readers say back: reports with a limit that no race passes, wishes that are only counted.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

mod support;

use chrono::{NaiveDate, TimeDelta};
use sea_orm::Statement;
use server::{
    both_databases,
    config::{Config, Limits},
    database::{
        Database, DatabaseError,
        query::{document, library, translation},
    },
    domain::{library::ItemKind, report::ReportMessage, token::Token},
    services::{
        library::report_problem::{ReportProblem, Reported},
        studio::bundle::write::{Share, write_bundle},
        translation::request_language::RequestLanguage,
    },
    state::AppState,
    storage::MemoryStorage,
    testing::{TestDatabase, TestState},
};
use std::sync::Arc;
use support::{bring_in, dump, library as hand, tag, tags};

both_databases! {
    row_m9_a_report_says_what_was_shown_and_nothing_about_who
    row_m9_a_report_sent_twice_is_one
    row_m9_a_text_takes_so_many_reports_a_day_whatever_the_race
    without_its_guard_the_same_race_passes_the_limit
    row_m18_wishes_are_counted_by_item_language_and_day
    row_m18_wishes_pressed_at_once_are_all_counted
    what_readers_say_leaves_in_no_bundle
}

const MOST: u32 = 5;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

async fn bread(database: &Database) -> (i64, i64, Token, Token) {
    bring_in(database, hand()).await;
    let english = tags("en");
    let page = library::item_page(database, &english, ItemKind::Resource, "bread").await;
    let page = page.unwrap().unwrap();
    let part = page.text.blocks[1].token.clone();
    (page.text.document_id, page.id, page.token, part)
}

/// A server that takes so many reports of a text on a day. It is 2026-12-05 there.
fn server(database: &TestDatabase) -> TestState {
    let limits = Limits { text_reports_per_day: MOST, ..Limits::default() };
    let config = Config { limits, ..Config::default() };
    TestState::over(database, Arc::new(MemoryStorage::default()), config)
}

async fn say(
    state: &AppState,
    document: i64,
    words: &str,
    part: Option<&Token>,
) -> Result<Reported, DatabaseError> {
    let (language, message) = (tag("es"), ReportMessage::parse(words).unwrap());
    let (language, message) = (&language, &message);
    let report = ReportProblem { document, language, number: 1, part, message };
    report.execute(state).await
}

async fn request(state: &AppState, item: i64, language: &str) -> Result<(), DatabaseError> {
    RequestLanguage { item, language: &tag(language) }.execute(state).await
}

async fn rows(database: &Database, sql: &str) -> Vec<server::database::Row> {
    let statement = Statement::from_string(database.backend(), sql);
    database.reader().query_all_raw(statement).await.unwrap()
}

async fn number(database: &Database, sql: &str) -> i64 {
    rows(database, sql).await[0].try_get_by_index(0).unwrap()
}

async fn row_m9_a_report_says_what_was_shown_and_nothing_about_who(database: &TestDatabase) {
    let (document, _, token, part) = bread(database).await;
    let known = document::by_token(database, &token).await.unwrap().unwrap();
    assert_eq!((known.id, known.source_language.as_str()), (document, "en"));
    let server = server(database);
    let saved = say(&server.state, document, "Two hours,\nnot one.", Some(&part)).await;
    assert_eq!(saved.unwrap(), Reported::Saved);
    // A part of another text is forgotten, the report stays.
    say(&server.state, document, "Also this.", Some(&token)).await.unwrap();
    let found = rows(
        database,
        "SELECT t.message || '|' || t.language || '|' || t.number || '|' || COALESCE(g.token, 'none')
         FROM text_report t LEFT JOIN segment g ON g.id = t.segment_id ORDER BY t.place",
    )
    .await;
    let found: Vec<String> = found.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
    let expected = [format!("Two hours,\nnot one.|es|1|{part}"), "Also this.|es|1|none".to_owned()];
    assert_eq!(found, expected);
}

async fn row_m9_a_report_sent_twice_is_one(database: &TestDatabase) {
    let (document, ..) = bread(database).await;
    let server = server(database);
    let send = async || say(&server.state, document, "Wrong.", None).await.unwrap();
    assert_eq!(send().await, Reported::Saved);
    assert_eq!(send().await, Reported::Repeated);
    assert_eq!(number(database, "SELECT COUNT(*) FROM text_report").await, 1);
    // The next day it may be said again.
    server.clock.advance(TimeDelta::days(1));
    assert_eq!(send().await, Reported::Saved);
}

/// Twenty at once; gives how many were saved.
async fn race<C, F>(state: &AppState, say: C) -> usize
where
    C: Fn(AppState, usize) -> F,
    F: Future<Output = bool> + Send + 'static,
{
    let start = Arc::new(tokio::sync::Barrier::new(20));
    let tasks: Vec<_> = (0..20)
        .map(|who| {
            let (start, say) = (start.clone(), say(state.clone(), who));
            tokio::spawn(async move {
                start.wait().await;
                say.await
            })
        })
        .collect();
    let mut saved = 0;
    for task in tasks {
        saved += usize::from(task.await.unwrap());
    }
    saved
}

async fn row_m9_a_text_takes_so_many_reports_a_day_whatever_the_race(database: &TestDatabase) {
    let (document, ..) = bread(database).await;
    let server = server(database);
    let saved = race(&server.state, |state, who| async move {
        let words = format!("Report {who}");
        say(&state, document, &words, None).await.unwrap() == Reported::Saved
    })
    .await;
    assert_eq!(saved, MOST as usize);
    assert_eq!(number(database, "SELECT COUNT(*) FROM text_report").await, i64::from(MOST));
    let again = say(&server.state, document, "One more", None).await.unwrap();
    assert_eq!(again, Reported::TooMany);
    server.clock.advance(TimeDelta::days(1));
    let tomorrow = say(&server.state, document, "One more", None).await.unwrap();
    assert_eq!(tomorrow, Reported::Saved);
}

/// The positive control of the test above: counts first, and believes what it read.
async fn without_its_guard_the_same_race_passes_the_limit(database: &TestDatabase) {
    let (document, ..) = bread(database).await;
    let saved = race(&server(database).state, |state, who| async move {
        let reports = number(&state.database, "SELECT COUNT(*) FROM text_report").await;
        if reports >= i64::from(MOST) {
            return false;
        }
        tokio::task::yield_now().await;
        let tx = state.database.begin_write().await.unwrap();
        let insert =
            "INSERT INTO text_report (document_id, day, place, language, number, message, origin)
             VALUES ($1, $2, $3, 'es', 1, 'x', $4)";
        let values = vec![
            document.into(),
            day("2026-12-05").into(),
            (who as i64).into(),
            who.to_string().into(),
        ];
        tx.execute_for_test(insert, values).await.unwrap();
        tx.commit().await.unwrap();
        true
    })
    .await;
    assert!(saved > MOST as usize, "the race did not show: {saved} reports of {MOST}");
}

async fn row_m18_wishes_are_counted_by_item_language_and_day(database: &TestDatabase) {
    let (_, item, token, _) = bread(database).await;
    let server = server(database);
    for language in ["ht", "ko", "ht"] {
        request(&server.state, item, language).await.unwrap();
    }
    server.clock.advance(TimeDelta::days(2));
    request(&server.state, item, "ht").await.unwrap();
    assert_eq!(number(database, "SELECT COUNT(*) FROM language_wish").await, 3);
    let totals = translation::language_requests(database, None, 10).await.unwrap();
    let read: Vec<_> = totals
        .iter()
        .map(|one| (one.item.clone(), one.language.to_string(), one.count, one.last))
        .collect();
    assert_eq!(
        read,
        [
            (token.clone(), "ht".to_owned(), 3, day("2026-12-07")),
            (token, "ko".to_owned(), 1, day("2026-12-05")),
        ]
    );
    let korean = translation::language_requests(database, Some(&tag("ko")), 10).await.unwrap();
    assert_eq!((korean.len(), korean[0].count), (1, 1));
    assert_eq!(translation::language_requests(database, None, 1).await.unwrap().len(), 1);
}

async fn row_m18_wishes_pressed_at_once_are_all_counted(database: &TestDatabase) {
    let (_, item, ..) = bread(database).await;
    let server = server(database);
    let counted =
        race(&server.state, |state, _| async move { request(&state, item, "ht").await.is_ok() })
            .await;
    assert_eq!(counted, 20);
    assert_eq!(translation::language_requests(database, None, 10).await.unwrap()[0].count, 20);
}

async fn what_readers_say_leaves_in_no_bundle(database: &TestDatabase) {
    let (document, item, ..) = bread(database).await;
    let before = dump(database).await;
    let server = server(database);
    say(&server.state, document, "canary of a reader", None).await.unwrap();
    request(&server.state, item, "ht").await.unwrap();
    assert_eq!(dump(database).await, before);
    let (storage, folder) = (MemoryStorage::default(), tempfile::tempdir().unwrap());
    for (share, name) in [(Share::Public, "public"), (Share::Everything, "everything")] {
        let to = folder.path().join(name);
        write_bundle(database, &storage, &to, share, &mut |_| {}).await.unwrap();
        let items = std::fs::read_to_string(to.join("items.jsonl")).unwrap();
        assert!(!items.contains("canary"));
    }
}
