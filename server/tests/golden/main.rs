//! A database of each release, kept as SQL in `migrations/golden`: empty and full, each is brought up to date and is
//! then what a new one would be (DU10).
//!
//! When the version of the program is raised, the release gets its entry in `releases.rs`: its version, its newest
//! migration, and rows for what is new. Then `WRITE_GOLDEN=1 cargo test -p server --test golden`, with
//! `SEMILLA_TEST_POSTGRES` set and `pg_dump` there, writes the files that are missing; none is ever written over.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

mod releases;
mod stored;

use migrations::{
    Migrator, MigratorTrait,
    before_0_1_0::{self, Progress},
};
use releases::RELEASES;
use server::{
    both_databases,
    database::{Database, query},
    testing::TestDatabase,
};
use stored::{Kind, rows, run, schema};

both_databases! {
    du10_every_release_becomes_the_schema_of_today()
    du10_rows_come_through_every_migration()
    du10_a_full_database_holds_something_in_every_table()
    du10_what_was_lost_on_the_way_shows()
    du10_a_database_from_before_the_first_release_becomes_one_of_it()
    du10_one_that_did_not_go_through_all_steps_stays_as_it_is()
    du10_migrations_that_are_cut_off_leave_what_was_there()
}

/// All or none, as a start does it.
async fn to_the_newest(database: &Database) {
    let tx = database.begin_write_keeping_cache().await.unwrap();
    before_0_1_0::adopt(tx.connection_for_migrations()).await.unwrap();
    Migrator::up(tx.connection_for_migrations(), None).await.unwrap();
    tx.commit().await.unwrap();
}

async fn applied(database: &Database) -> Vec<String> {
    query::schema::applied(database.reader()).await.unwrap()
}

#[test]
fn du10_the_version_of_today_is_stored() {
    let newest = RELEASES.last().unwrap();
    assert_eq!(
        newest.version,
        env!("CARGO_PKG_VERSION"),
        "a release wants its entry in server/tests/golden/releases.rs and its stored databases"
    );
    let names = migrations::names();
    let places: Vec<_> = RELEASES
        .iter()
        .map(|release| names.iter().position(|name| name == release.newest).unwrap())
        .collect();
    assert!(places.is_sorted());
}

async fn du10_every_release_becomes_the_schema_of_today() {
    let fresh = TestDatabase::fresh().await;
    let wanted = schema(&fresh).await;
    for release in RELEASES {
        let is_newest = migrations::names().last().unwrap() == release.newest;
        for kind in [Kind::Empty, Kind::Full] {
            let database = stored::of_release(release, kind).await;
            let what = format!("{} {kind:?}", release.version);
            assert_eq!(applied(&database).await.last().unwrap(), release.newest, "{what}");
            let before = schema(&database).await;
            to_the_newest(&database).await;
            assert_eq!(schema(&database).await, wanted, "{what}");
            assert_eq!(applied(&database).await, migrations::names(), "{what}");
            // The control: it was another schema, unless it was the newest.
            assert_eq!(before == wanted, is_newest, "{what}");
            assert!(query::check::damage(database.reader()).await.unwrap().is_empty());
            database.end().await;
        }
    }
    fresh.end().await;
}

/// What is stored comes to the same rows as a library that lived through every migration.
async fn du10_rows_come_through_every_migration() {
    for release in RELEASES {
        for (kind, least) in [(Kind::Empty, 3), (Kind::Full, 80)] {
            let lived = stored::lived(release, kind).await;
            to_the_newest(&lived).await;
            let database = stored::of_release(release, kind).await;
            let before = rows(&database).await;
            to_the_newest(&database).await;
            let what = format!("{} {kind:?}", release.version);
            assert_eq!(rows(&database).await, rows(&lived).await, "{what}");
            assert!(before.len() >= least, "{what}: {} rows", before.len());
            database.end().await;
            lived.end().await;
        }
    }
}

async fn du10_a_full_database_holds_something_in_every_table() {
    for release in RELEASES {
        let database = stored::of_release(release, Kind::Full).await;
        let empty = stored::of_release(release, Kind::Empty).await;
        let (full, few) = (rows(&database).await, rows(&empty).await);
        let of = |rows: &[String], table: &str| {
            let begins = [format!("INSERT INTO {table} ("), format!("{table} {{")];
            rows.iter().filter(|row| begins.iter().any(|begin| row.starts_with(begin))).count()
        };
        for table in stored::tables(&database).await {
            assert!(of(&full, &table) > 0, "{}: nothing in {table}", release.version);
        }
        // The control: the empty one has next to nothing.
        assert_eq!(of(&few, "organization"), 0);
        database.end().await;
        empty.end().await;
    }
}

/// The twin of the two above: their comparisons see an index and a row that a migration would have lost.
async fn du10_what_was_lost_on_the_way_shows() {
    let release = RELEASES.last().unwrap();
    let database = stored::of_release(release, Kind::Full).await;
    let before = (schema(&database).await, rows(&database).await);
    run(&database, "DROP INDEX topic_parent").await;
    assert_ne!(schema(&database).await, before.0);
    run(&database, "CREATE INDEX topic_parent ON topic (parent_id, position)").await;
    assert_eq!(schema(&database).await, before.0);
    run(&database, "UPDATE organization_text SET contact = '' WHERE organization_id = 1").await;
    assert_ne!(rows(&database).await, before.1);
    database.end().await;
}

async fn du10_a_database_from_before_the_first_release_becomes_one_of_it() {
    let fresh = TestDatabase::fresh().await;
    let database = stored::before_0_1_0().await;
    assert_eq!(applied(&database).await, before_0_1_0::STEPS);
    let before = without_history(rows(&database).await);
    assert!(before.len() > 60, "{} rows", before.len());
    let first = &RELEASES[0];
    let released = stored::of_release(first, Kind::Empty).await;
    let tx = database.begin_write_keeping_cache().await.unwrap();
    before_0_1_0::adopt(tx.connection_for_migrations()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(applied(&database).await, [first.newest]);
    assert_eq!(spaced_alike(schema(&database).await), spaced_alike(schema(&released).await));
    assert_eq!(without_history(rows(&database).await), before);
    // Once is enough.
    to_the_newest(&database).await;
    assert_eq!(applied(&database).await, migrations::names());
    assert_eq!(spaced_alike(schema(&database).await), spaced_alike(schema(&fresh).await));
    assert!(query::check::damage(database.reader()).await.unwrap().is_empty());
    // The twin: nobody took it over, so its history is one that the migrator does not know.
    let left = stored::before_0_1_0().await;
    let tx = left.begin_write_keeping_cache().await.unwrap();
    assert!(Migrator::up(tx.connection_for_migrations(), None).await.is_err());
    drop(tx);
    for database in [fresh, database, released, left] {
        database.end().await;
    }
}

async fn du10_one_that_did_not_go_through_all_steps_stays_as_it_is() {
    let last = before_0_1_0::STEPS[before_0_1_0::STEPS.len() - 1];
    let database = stored::before_0_1_0().await;
    run(&database, &format!("DELETE FROM seaql_migrations WHERE version = '{last}'")).await;
    let names = applied(&database).await;
    assert_eq!(before_0_1_0::progress(&names), Progress::Unfinished);
    let before = (schema(&database).await, rows(&database).await);
    let tx = database.begin_write_keeping_cache().await.unwrap();
    before_0_1_0::adopt(tx.connection_for_migrations()).await.unwrap();
    assert!(Migrator::up(tx.connection_for_migrations(), None).await.is_err());
    drop(tx);
    database.begin_write_keeping_cache().await.unwrap().undo().await.unwrap();
    assert_eq!((schema(&database).await, rows(&database).await), before);
    database.end().await;
}

async fn du10_migrations_that_are_cut_off_leave_what_was_there() {
    let (old, new) = (stored::before_0_1_0().await, TestDatabase::without_schema().await);
    for database in [old, new] {
        let before = (schema(&database).await, rows(&database).await);
        let tx = database.begin_write_keeping_cache().await.unwrap();
        before_0_1_0::adopt(tx.connection_for_migrations()).await.unwrap();
        Migrator::up(tx.connection_for_migrations(), None).await.unwrap();
        // What a process leaves that dies before its commit.
        drop(tx);
        database.begin_write_keeping_cache().await.unwrap().undo().await.unwrap();
        assert_eq!((schema(&database).await, rows(&database).await), before);
        to_the_newest(&database).await;
        assert_ne!((schema(&database).await, rows(&database).await), before);
        database.end().await;
    }
    // The twin: without the transaction a migration that stopped after its first statement stands in its own way.
    let half = TestDatabase::without_schema().await;
    run(&half, "CREATE TABLE organization (id BIGINT)").await;
    let tx = half.begin_write_keeping_cache().await.unwrap();
    assert!(Migrator::up(tx.connection_for_migrations(), None).await.is_err());
    drop(tx);
    half.end().await;
}

/// The rows without those that say which migrations there were.
fn without_history(rows: Vec<String>) -> Vec<String> {
    rows.into_iter().filter(|row| !row.contains("seaql_migrations")).collect()
}

/// SQLite keeps the words of each statement: a column that was added later stands on the line of the one before, and a
/// table that was renamed in quotation marks.
fn spaced_alike(schema: Vec<String>) -> Vec<String> {
    let mut lines: Vec<String> = schema
        .iter()
        .map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            words
                .join(" ")
                .replace('"', "")
                .replace(" ,", ",")
                .replace(" )", ")")
                .replace("( ", "(")
        })
        .collect();
    lines.sort();
    lines
}
