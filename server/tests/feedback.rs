//! What readers say back: reports with a limit that no race passes, wishes that are only counted.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

mod support;

use chrono::NaiveDate;
use sea_orm::Statement;
use server::{
    both_databases,
    database::{
        Database, DatabaseError,
        query::{document, library, translation},
    },
    domain::{library::ItemKind, report::ReportMessage, token::Token},
    services::{
        library::report_problem::{ReportProblem, Reported},
        studio::bundle::write::{Share, write_bundle},
        translation::ask_for_language::AskForLanguage,
    },
    storage::MemoryStorage,
    testing::TestDatabase,
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

const MOST: i64 = 5;

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

async fn say(
    database: &Database,
    document: i64,
    words: &str,
    part: Option<&Token>,
    on: &str,
) -> Result<Reported, DatabaseError> {
    let message = ReportMessage::parse(words).unwrap();
    let (language, day) = (tag("es"), day(on));
    let report = ReportProblem {
        document,
        language: &language,
        number: 1,
        part,
        message: &message,
        day,
        most: MOST,
    };
    report.execute(database).await
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
    let kept = say(database, document, "Two hours,\nnot one.", Some(&part), "2026-12-05").await;
    assert_eq!(kept.unwrap(), Reported::Kept);
    // A part of another text is forgotten, the report stays.
    say(database, document, "Also this.", Some(&token), "2026-12-05").await.unwrap();
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
    let send = async |words, on| say(database, document, words, None, on).await.unwrap();
    assert_eq!(send("Wrong.", "2026-12-05").await, Reported::Kept);
    assert_eq!(send("Wrong.", "2026-12-05").await, Reported::Repeated);
    assert_eq!(number(database, "SELECT COUNT(*) FROM text_report").await, 1);
    // The next day it may be said again.
    assert_eq!(send("Wrong.", "2026-12-06").await, Reported::Kept);
}

/// Twenty at once; gives how many were kept.
async fn race<C, F>(database: &Database, say: C) -> usize
where
    C: Fn(Database, usize) -> F,
    F: Future<Output = bool> + Send + 'static,
{
    let start = Arc::new(tokio::sync::Barrier::new(20));
    let tasks: Vec<_> = (0..20)
        .map(|who| {
            let (start, say) = (start.clone(), say(database.clone(), who));
            tokio::spawn(async move {
                start.wait().await;
                say.await
            })
        })
        .collect();
    let mut kept = 0;
    for task in tasks {
        kept += usize::from(task.await.unwrap());
    }
    kept
}

async fn row_m9_a_text_takes_so_many_reports_a_day_whatever_the_race(database: &TestDatabase) {
    let (document, ..) = bread(database).await;
    let kept = race(database, |database, who| async move {
        let words = format!("Report {who}");
        say(&database, document, &words, None, "2026-12-05").await.unwrap() == Reported::Kept
    })
    .await;
    assert_eq!(kept as i64, MOST);
    assert_eq!(number(database, "SELECT COUNT(*) FROM text_report").await, MOST);
    let again = say(database, document, "One more", None, "2026-12-05").await.unwrap();
    assert_eq!(again, Reported::TooMany);
    let tomorrow = say(database, document, "One more", None, "2026-12-06").await.unwrap();
    assert_eq!(tomorrow, Reported::Kept);
}

/// The positive control of the test above: counts first, and believes what it read.
async fn without_its_guard_the_same_race_passes_the_limit(database: &TestDatabase) {
    let (document, ..) = bread(database).await;
    let kept = race(database, |database, who| async move {
        if number(&database, "SELECT COUNT(*) FROM text_report").await >= MOST {
            return false;
        }
        tokio::task::yield_now().await;
        let tx = database.begin_write().await.unwrap();
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
    assert!(kept as i64 > MOST, "the race did not show: {kept} reports of {MOST}");
}

async fn row_m18_wishes_are_counted_by_item_language_and_day(database: &TestDatabase) {
    let (_, item, token, _) = bread(database).await;
    let ask = async |language: &str, on: &str| {
        let (language, day) = (tag(language), day(on));
        AskForLanguage { item, language: &language, day }.execute(database).await.unwrap();
    };
    ask("ht", "2026-12-05").await;
    ask("ko", "2026-12-05").await;
    ask("ht", "2026-12-05").await;
    ask("ht", "2026-12-07").await;
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
    let counted = race(database, |database, _| async move {
        let (language, day) = (tag("ht"), day("2026-12-05"));
        AskForLanguage { item, language: &language, day }.execute(&database).await.is_ok()
    })
    .await;
    assert_eq!(counted, 20);
    assert_eq!(translation::language_requests(database, None, 10).await.unwrap()[0].count, 20);
}

async fn what_readers_say_leaves_in_no_bundle(database: &TestDatabase) {
    let (document, item, ..) = bread(database).await;
    let before = dump(database).await;
    say(database, document, "canary of a reader", None, "2026-12-05").await.unwrap();
    let (language, on) = (tag("ht"), day("2026-12-05"));
    AskForLanguage { item, language: &language, day: on }.execute(database).await.unwrap();
    assert_eq!(dump(database).await, before);
    let (storage, folder) = (MemoryStorage::default(), tempfile::tempdir().unwrap());
    for (share, name) in [(Share::Public, "public"), (Share::Everything, "everything")] {
        let to = folder.path().join(name);
        write_bundle(database, &storage, &to, share, &mut |_| {}).await.unwrap();
        let items = std::fs::read_to_string(to.join("items.jsonl")).unwrap();
        assert!(!items.contains("canary"));
    }
}
