//! The two databases themselves: settings, the write helper under a race, the schema against the entities.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};
use server::{
    both_databases,
    database::{Database, DatabaseError},
    testing::{FrozenClock, TestDatabase},
};
use std::collections::BTreeSet;

both_databases! {
    row_e4_capacity_is_never_oversold
    without_its_guard_the_same_race_oversells
    a_transaction_that_is_dropped_leaves_nothing
    ab6_a_question_that_takes_too_long_is_given_up
    a_reader_cannot_write
    t16_writers_that_read_first_never_fail
    the_schema_is_what_the_entities_say
    both_databases_have_the_same_columns
    a_publication_cannot_point_at_another_language
    migrations_go_down_and_up_again
    p1_every_commit_raises_the_version_and_nothing_else_does
    p1_the_version_is_looked_up_again_after_a_while_and_by_one
    du6_a_failed_statement_ends_the_whole_transaction
    du6_without_the_check_a_failed_transaction_is_called_done
}

async fn run(database: &Database, sql: &str) {
    let statement = Statement::from_string(database.backend(), sql);
    database.writer_for_migrations().execute_raw(statement).await.unwrap();
}

async fn number(database: &Database, sql: &str) -> i64 {
    let statement = Statement::from_string(database.backend(), sql);
    let row = database.reader().query_one_raw(statement).await.unwrap().unwrap();
    row.try_get_by_index(0).unwrap()
}

/// A table with ten places, for the race alone.
async fn places(database: &Database, check: &str) {
    run(
        database,
        &format!("CREATE TABLE place (id BIGINT PRIMARY KEY, taken BIGINT NOT NULL {check})"),
    )
    .await;
    run(database, "CREATE TABLE claim (id BIGINT PRIMARY KEY)").await;
    run(database, "INSERT INTO place VALUES (1, 0)").await;
}

/// Claims a place the way the project does: one conditional UPDATE, then a look at the rows it changed.
async fn guarded_claim(database: &Database, who: i64) -> Result<bool, DatabaseError> {
    const TAKE: &str = "UPDATE place SET taken = taken + 1 WHERE id = 1 AND taken < 10";
    let tx = database.begin_write().await?;
    if tx.execute_for_test(TAKE, vec![]).await? == 0 {
        tx.undo().await?;
        return Ok(false);
    }
    tx.execute_for_test("INSERT INTO claim VALUES ($1)", vec![who.into()]).await?;
    tx.commit().await?;
    Ok(true)
}

/// The same without the guard: it counts on a reader, and believes what it read.
async fn unguarded_claim(database: &Database, who: i64) -> Result<bool, DatabaseError> {
    let taken = number(database, "SELECT taken FROM place").await;
    tokio::task::yield_now().await;
    if taken >= 10 {
        return Ok(false);
    }
    let tx = database.begin_write().await?;
    tx.execute_for_test("UPDATE place SET taken = taken + 1 WHERE id = 1", vec![]).await?;
    tx.execute_for_test("INSERT INTO claim VALUES ($1)", vec![who.into()]).await?;
    tx.commit().await?;
    Ok(true)
}

/// Fifty at once; gives how many were told that they have a place.
async fn race<C, F>(database: &Database, claim: C) -> usize
where
    C: Fn(Database, i64) -> F,
    F: Future<Output = Result<bool, DatabaseError>> + Send + 'static,
{
    let start = std::sync::Arc::new(tokio::sync::Barrier::new(50));
    let tasks: Vec<_> = (0..50)
        .map(|who| {
            let (start, claim) = (start.clone(), claim(database.clone(), who));
            tokio::spawn(async move {
                start.wait().await;
                claim.await.unwrap()
            })
        })
        .collect();
    let mut told = 0;
    for task in tasks {
        told += usize::from(task.await.unwrap());
    }
    told
}

async fn row_e4_capacity_is_never_oversold(database: &TestDatabase) {
    places(database, "CHECK (taken <= 10)").await;
    let told =
        race(database, |database, who| async move { guarded_claim(&database, who).await }).await;
    assert_eq!(told, 10);
    assert_eq!(number(database, "SELECT taken FROM place").await, 10);
    assert_eq!(number(database, "SELECT COUNT(*) FROM claim").await, 10);
}

/// The positive control of the test above.
async fn without_its_guard_the_same_race_oversells(database: &TestDatabase) {
    places(database, "").await;
    let told =
        race(database, |database, who| async move { unguarded_claim(&database, who).await }).await;
    assert!(told > 10, "the race did not show: {told} claims for 10 places");
}

async fn a_transaction_that_is_dropped_leaves_nothing(database: &TestDatabase) {
    places(database, "").await;
    let tx = database.begin_write().await.unwrap();
    tx.execute_for_test("INSERT INTO claim VALUES (7)", vec![]).await.unwrap();
    drop(tx);
    assert_eq!(number(database, "SELECT COUNT(*) FROM claim").await, 0);
    database.probe_write().await.unwrap();
}

/// Endless, unless somebody gives it up. The same on both.
const ENDLESS: &str = "WITH RECURSIVE step (one) AS (SELECT 1 UNION ALL SELECT one FROM step)
    SELECT COUNT(*) FROM step";
/// The same with an end, that far away that no machine is there within a millisecond.
const LONG: &str =
    "WITH RECURSIVE step (one) AS (SELECT 1 UNION ALL SELECT one + 1 FROM step WHERE one < 200000)
    SELECT COUNT(*) FROM step";

async fn ab6_a_question_that_takes_too_long_is_given_up(database: &TestDatabase) {
    let bounded = |most: u64| async move {
        let most = std::time::Duration::from_millis(most);
        Database::open_for_visitors(database.target(), 1, most).await.unwrap()
    };
    let ask = async |database: &Database, sql: &str| {
        let question = Statement::from_string(database.backend(), sql);
        database.reader().query_one_raw(question).await
    };
    let visitors = bounded(1).await;
    for endless in [ENDLESS, LONG, ENDLESS] {
        assert!(matches!(ask(&visitors, endless).await, Err(DatabaseError::TookTooLong)));
    }
    visitors.close().await.unwrap();
    // Where pages are made too.
    let visitors = bounded(20).await;
    let reader = visitors.reader().clone();
    let endless = Statement::from_string(database.backend(), ENDLESS);
    let aside = visitors.reader().run_blocking(async move { reader.query_one_raw(endless).await });
    assert!(matches!(aside.await.unwrap(), Err(DatabaseError::TookTooLong)));
    visitors.close().await.unwrap();
    // The bound begins anew with each question, on the same connection.
    let visitors = bounded(200).await;
    assert!(matches!(ask(&visitors, ENDLESS).await, Err(DatabaseError::TookTooLong)));
    assert!(ask(&visitors, "SELECT COUNT(*) FROM item").await.is_ok());
    visitors.close().await.unwrap();
    // The twin: without a bound the long one comes to its end.
    assert!(ask(database, LONG).await.is_ok());
}

async fn a_reader_cannot_write(database: &TestDatabase) {
    let write = Statement::from_string(database.backend(), "DELETE FROM item");
    assert!(database.reader().query_all_raw(write.clone()).await.is_err());
    assert!(database.writer_for_migrations().execute_raw(write).await.is_ok());
}

async fn t16_writers_that_read_first_never_fail(database: &TestDatabase) {
    places(database, "").await;
    let tasks: Vec<_> = (0..16)
        .map(|_| {
            let database = Database::clone(database);
            tokio::spawn(async move {
                for _ in 0..10 {
                    let tx = database.begin_write().await.unwrap();
                    tx.execute_for_test(
                        "UPDATE place SET taken = (SELECT taken FROM place) + 1",
                        vec![],
                    )
                    .await
                    .unwrap();
                    tx.commit().await.unwrap();
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    // PostgreSQL's default isolation lets the inner read be stale; there the row count is what must hold.
    if database.backend() == DbBackend::Sqlite {
        assert_eq!(number(database, "SELECT taken FROM place").await, 160);
    }
}

async fn the_schema_is_what_the_entities_say(database: &TestDatabase) {
    let found = schema(database).await;
    let wanted: BTreeSet<_> = server::database::described_by_entities().into_iter().collect();
    let have_one: BTreeSet<&str> = wanted.iter().map(|(table, ..)| table.as_str()).collect();
    assert!(have_one.len() > 20);
    let of_them = found.iter().filter(|(table, ..)| have_one.contains(table.as_str())).cloned();
    assert_eq!(of_them.collect::<BTreeSet<_>>(), wanted);
}

/// Tables without an entity too: SQL is written once for both.
async fn both_databases_have_the_same_columns(database: &TestDatabase) {
    let sqlite = TestDatabase::sqlite().await;
    assert_eq!(schema(database).await, schema(&sqlite).await);
    // The twin: a column that only one has is seen.
    run(&sqlite, "ALTER TABLE person ADD COLUMN surplus TEXT").await;
    assert_ne!(schema(database).await, schema(&sqlite).await);
}

/// Table, column and whether it may be empty.
async fn schema(database: &Database) -> BTreeSet<(String, String, bool)> {
    let mut found = BTreeSet::new();
    for table in tables(database).await {
        for (column, nullable) in columns(database, &table).await {
            found.insert((table.clone(), column, nullable));
        }
    }
    found
}

async fn tables(database: &Database) -> Vec<String> {
    let sql = match database.backend() {
        DbBackend::Postgres => {
            "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'
             AND table_name <> 'seaql_migrations'"
        }
        _ => {
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
             AND name <> 'seaql_migrations'"
        }
    };
    let rows = database
        .reader()
        .query_all_raw(Statement::from_string(database.backend(), sql))
        .await
        .unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

async fn columns(database: &Database, table: &str) -> Vec<(String, bool)> {
    let (sql, values): (String, Vec<Value>) = match database.backend() {
        DbBackend::Postgres => (
            "SELECT column_name::text || CASE WHEN is_nullable = 'YES' THEN ' NULL' ELSE '' END
             FROM information_schema.columns WHERE table_name = $1"
                .to_owned(),
            vec![table.into()],
        ),
        _ => (
            format!(
                "SELECT name || CASE WHEN \"notnull\" = 0 AND pk = 0 THEN ' NULL' ELSE '' END
                 FROM pragma_table_info('{table}')"
            ),
            vec![],
        ),
    };
    let statement = Statement::from_sql_and_values(database.backend(), &sql, values);
    let rows = database.reader().query_all_raw(statement).await.unwrap();
    rows.iter()
        .map(|row| {
            let column: String = row.try_get_by_index(0).unwrap();
            match column.strip_suffix(" NULL") {
                Some(name) => (name.to_owned(), true),
                None => (column, false),
            }
        })
        .collect()
}

/// Draft against published, one document and language against another: the foreign key knows.
async fn a_publication_cannot_point_at_another_language(database: &TestDatabase) {
    for sql in [
        "INSERT INTO organization (id, token, slug) VALUES (1, 'o', 'o')",
        "INSERT INTO item (id, token, kind, form, class, organization_id, position, languages)
         VALUES (1, 'i', 'resource', 'article', 'general', 1, 0, '')",
        "INSERT INTO document (id, token, item_id, role, position, source_language)
         VALUES (1, 'd', 1, 'main', 0, 'en')",
        "INSERT INTO revision (id, document_id, language, number, made_on, note)
         VALUES (1, 1, 'en', 1, '2026-12-05', '')",
    ] {
        run(database, sql).await;
    }
    let publish = |language: &str| {
        Statement::from_string(
            database.backend(),
            format!(
                "INSERT INTO publication (document_id, language, revision_id) VALUES (1, '{language}', 1)"
            ),
        )
    };
    let writer = database.writer_for_migrations();
    assert!(
        writer.execute_raw(publish("es")).await.is_err(),
        "a Spanish publication of an English revision"
    );
    assert!(writer.execute_raw(publish("en")).await.is_ok());
}

async fn migrations_go_down_and_up_again(database: &TestDatabase) {
    use migrations::{Migrator, MigratorTrait};
    let writer = database.writer_for_migrations();
    let before = tables(database).await.len();
    Migrator::down(writer, None).await.unwrap();
    assert_eq!(tables(database).await.len(), 0);
    Migrator::up(writer, None).await.unwrap();
    assert_eq!(tables(database).await.len(), before);
}

async fn p1_every_commit_raises_the_version_and_nothing_else_does(database: &TestDatabase) {
    let clock = FrozenClock::default();
    let first = database.content_version(&clock).await.unwrap();
    let tasks: Vec<_> = (0..16)
        .map(|_| {
            let database = Database::clone(database);
            tokio::spawn(async move { database.begin_write().await?.commit().await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(database.known_version(), first + 16, "at once, without a look");
    assert_eq!(number(database, "SELECT number FROM content_version").await, first + 16);
    database.begin_write().await.unwrap().undo().await.unwrap();
    drop(database.begin_write().await.unwrap());
    database.begin_write_keeping_cache().await.unwrap().commit().await.unwrap();
    database.probe_write().await.unwrap();
    assert_eq!(database.known_version(), first + 16);
    assert_eq!(number(database, "SELECT number FROM content_version").await, first + 16);
}

async fn p1_the_version_is_looked_up_again_after_a_while_and_by_one(database: &TestDatabase) {
    let clock = FrozenClock::default();
    let version = async || database.content_version(&clock).await.unwrap();
    let first = version().await;
    let elsewhere = TestDatabase::beside(database.target()).await;
    elsewhere.begin_write().await.unwrap().commit().await.unwrap();
    assert_eq!(version().await, first, "the control: nobody looks yet");
    clock.advance(chrono::TimeDelta::milliseconds(1_000));
    let all = futures::future::join_all((0..20).map(|_| version())).await;
    assert_eq!(all, vec![first + 1; 20], "after a second nobody goes on without a look");
    clock.advance(chrono::TimeDelta::milliseconds(-5_000));
    assert_eq!(version().await, first + 1, "a clock that goes back takes nothing back");
    elsewhere.end().await;
}

/// A transaction in which a row is refused and nobody minds.
async fn careless(database: &Database) -> Result<(), DatabaseError> {
    let tx = database.begin_write_keeping_cache().await?;
    tx.execute_for_test("INSERT INTO claim VALUES (1)", vec![]).await?;
    let refused = tx.execute_for_test("INSERT INTO claim VALUES (1)", vec![]).await;
    assert!(matches!(refused, Err(DatabaseError::Conflict)), "{refused:?}");
    tx.commit().await
}

async fn du6_a_failed_statement_ends_the_whole_transaction(database: &TestDatabase) {
    places(database, "").await;
    let told = careless(database).await.is_ok();
    let stored = number(database, "SELECT COUNT(*) FROM claim").await;
    assert_eq!(stored, i64::from(told), "what was told and what is stored are the same");
    // SQLite takes back the one statement, PostgreSQL everything.
    assert_eq!(told, database.backend() == DbBackend::Sqlite);
}

/// The positive control of the test above: PostgreSQL answers such a COMMIT with success.
async fn du6_without_the_check_a_failed_transaction_is_called_done(database: &TestDatabase) {
    places(database, "").await;
    let unchecked = Database::open_unchecked(database.target()).await.unwrap();
    let told = careless(&unchecked).await.is_ok();
    let stored = number(database, "SELECT COUNT(*) FROM claim").await;
    assert!(told);
    assert_eq!(stored, i64::from(database.backend() == DbBackend::Sqlite));
    unchecked.close().await.unwrap();
}

/// Writes until nothing more fits, then with room again. Gives how many writes were called done, and how many of them are
/// stored. A file that may not grow is full, as SQLite sees it.
async fn fill_and_heal(database: &Database, claims: &Database) -> (i64, i64) {
    let mut told = 0;
    let claim = async |who: i64| {
        let tx = database.begin_write().await?;
        tx.execute_for_test("INSERT INTO claim VALUES ($1)", vec![who.into()]).await?;
        let filler = vec![who.into(), "x".repeat(40_000).into()];
        tx.execute_for_test("INSERT INTO filler VALUES ($1, $2)", filler).await?;
        tx.commit().await
    };
    run(database, "CREATE TABLE filler (id BIGINT PRIMARY KEY, text TEXT NOT NULL)").await;
    let pages = number(claims, "SELECT page_count FROM pragma_page_count").await;
    run(database, &format!("PRAGMA max_page_count = {}", pages + 40)).await;
    let mut refused = 0;
    for who in 0..40 {
        match claim(who).await {
            Ok(()) => told += 1,
            Err(DatabaseError::Full(_)) => refused += 1,
            Err(error) => panic!("{error:?}"),
        }
        // As the probe of readiness did: begun and undone.
        database.begin_write().await.unwrap().undo().await.unwrap();
        if refused == 3 {
            run(database, "PRAGMA max_page_count = 100000").await;
        }
    }
    assert!(refused >= 1, "the file never was full");
    (told, number(claims, "SELECT COUNT(*) FROM claim").await)
}

#[tokio::test]
async fn du6_after_a_full_disk_what_is_called_done_is_stored() {
    let database = TestDatabase::sqlite().await;
    places(&database, "").await;
    let (told, stored) = fill_and_heal(&database, &database).await;
    assert_eq!(told, stored);
    assert!(told > 30, "it healed by itself: {told}");
    database.end().await;
}

#[tokio::test]
async fn du6_without_the_check_a_full_disk_loses_what_is_called_done() {
    let database = TestDatabase::sqlite().await;
    places(&database, "").await;
    let unchecked = Database::open_unchecked(database.target()).await.unwrap();
    let (told, stored) = fill_and_heal(&unchecked, &database).await;
    assert!(told > stored, "the control no longer shows the loss: {told} told, {stored} stored");
    database.end().await;
}
