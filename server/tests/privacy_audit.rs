//! The audit log: a chain without gap or fork whatever the race, in which every change shows.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

use sea_orm::{Statement, Value};
use server::{
    both_databases,
    database::{Database, query::privacy::audit, record::privacy::audit::append},
    domain::{
        clock::Clock,
        privacy::{
            action::{Action, Actor},
            audit::BrokenChain,
        },
        token::Token,
    },
    testing::{FrozenClock, TestDatabase},
};
use std::sync::Arc;

both_databases! {
    du16_twenty_at_once_make_one_chain
    without_its_guard_the_same_race_loses_entries
    du16_a_change_is_named_and_without_one_nothing_is
    du16_what_is_undone_leaves_no_gap
}

const RACERS: i64 = 20;

async fn note(database: &Database, object: &str) {
    let tx = database.begin_write_keeping_cache().await.unwrap();
    let day = FrozenClock::default().today();
    let person = Token::derived(&["somebody"]);
    append(&tx, day, Actor::Person(&person), Action::RoleGiven, object, "admin coalition")
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

async fn race<C, F>(database: &Database, write: C) -> i64
where
    C: Fn(Database, i64) -> F,
    F: Future<Output = bool> + Send + 'static,
{
    let start = Arc::new(tokio::sync::Barrier::new(RACERS as usize));
    let tasks: Vec<_> = (0..RACERS)
        .map(|who| {
            let (start, write) = (start.clone(), write(database.clone(), who));
            tokio::spawn(async move {
                start.wait().await;
                write.await
            })
        })
        .collect();
    let mut written = 0;
    for task in tasks {
        written += i64::from(task.await.unwrap());
    }
    written
}

async fn number(database: &Database, sql: &str) -> i64 {
    let statement = Statement::from_string(database.backend(), sql);
    let row = database.reader().query_one_raw(statement).await.unwrap().unwrap();
    row.try_get_by_index(0).unwrap()
}

async fn execute(database: &Database, sql: &str, values: Vec<Value>) {
    let tx = database.begin_write_keeping_cache().await.unwrap();
    tx.execute_for_test(sql, values).await.unwrap();
    tx.commit().await.unwrap();
}

async fn du16_twenty_at_once_make_one_chain(database: &TestDatabase) {
    let written = race(database, |database, who| async move {
        note(&database, &who.to_string()).await;
        true
    })
    .await;
    assert_eq!(written, RACERS);
    assert_eq!(number(database, "SELECT COUNT(*) FROM audit_entry").await, RACERS);
    assert_eq!(number(database, "SELECT MAX(number) FROM audit_entry").await, RACERS);
    assert_eq!(audit::broken(database).await.unwrap(), None);
}

/// The positive control of the test above: reads the last number, and believes it.
async fn without_its_guard_the_same_race_loses_entries(database: &TestDatabase) {
    let insert =
        "INSERT INTO audit_entry (number, day, actor, action, object, detail, previous, hash)
         VALUES ($1, '2026-11-25', 'server', 'purged', 'x', '', $2, $2)";
    let postgres = database.backend() == sea_orm::DbBackend::Postgres;
    let insert =
        if postgres { insert.replace("'2026-11-25'", "DATE '2026-11-25'") } else { insert.into() };
    let written = race(database, |database, _| {
        let insert = insert.clone();
        async move {
            let last = number(&database, "SELECT COALESCE(MAX(number), 0) FROM audit_entry").await;
            tokio::task::yield_now().await;
            let tx = database.begin_write_keeping_cache().await.unwrap();
            let values = vec![(last + 1).into(), vec![0_u8; 32].into()];
            tx.execute_for_test(&insert, values).await.is_ok() && tx.commit().await.is_ok()
        }
    })
    .await;
    assert!(written < RACERS, "the race did not show");
}

async fn du16_a_change_is_named_and_without_one_nothing_is(database: &TestDatabase) {
    for object in ["a", "b", "c", "d", "e"] {
        note(database, object).await;
    }
    // The twin: nothing was changed, and nothing is found.
    assert_eq!(audit::broken(database).await.unwrap(), None);
    let detail = "UPDATE audit_entry SET detail = $1 WHERE number = 3";
    execute(database, detail, vec!["reader coalition".into()]).await;
    assert_eq!(audit::broken(database).await.unwrap(), Some(BrokenChain::Changed(3)));
    execute(database, detail, vec!["admin coalition".into()]).await;
    assert_eq!(audit::broken(database).await.unwrap(), None);
    execute(database, "DELETE FROM audit_entry WHERE number = 4", vec![]).await;
    assert_eq!(audit::broken(database).await.unwrap(), Some(BrokenChain::Gap(5)));
    // What is oldest may go when its time has come.
    execute(database, "DELETE FROM audit_entry WHERE number < 5", vec![]).await;
    assert_eq!(audit::broken(database).await.unwrap(), None);
    note(database, "f").await;
    assert_eq!(number(database, "SELECT MAX(number) FROM audit_entry").await, 6);
    assert_eq!(audit::broken(database).await.unwrap(), None);
}

async fn du16_what_is_undone_leaves_no_gap(database: &TestDatabase) {
    note(database, "a").await;
    let tx = database.begin_write_keeping_cache().await.unwrap();
    let day = FrozenClock::default().today();
    append(&tx, day, Actor::Server, Action::Purged, "b", "").await.unwrap();
    append(&tx, day, Actor::Operator, Action::Purged, "c", "").await.unwrap();
    tx.undo().await.unwrap();
    note(database, "d").await;
    assert_eq!(number(database, "SELECT MAX(number) FROM audit_entry").await, 2);
    assert_eq!(audit::broken(database).await.unwrap(), None);
}
