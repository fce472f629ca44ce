//! Upgrading as the operator does: the copy before it, a kill on the way, and a program that is too old (DU10).

use super::program::{Serving, command, in_folder};
use migrations::{Migrator, MigratorTrait};
use server::database::{Database, DatabaseTarget, query};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

async fn opened(file: &Path) -> Database {
    Database::open(&DatabaseTarget::Sqlite(file.to_owned()), 1).await.unwrap()
}

/// A data folder with the database of the first schema, full.
fn old(folder: &Path) -> PathBuf {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(folder).unwrap();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/golden");
    let text = fs::read_to_string(golden.join(format!("{}.sqlite.sql", migrations::names()[0])));
    let text = text.unwrap();
    let file = folder.join("semilla.sqlite");
    block_on(async {
        let database = opened(&file).await;
        let tx = database.begin_write_keeping_cache().await.unwrap();
        for statement in text.split(";\n").filter(|one| !one.trim().is_empty()) {
            tx.execute_for_test(statement, vec![]).await.unwrap();
        }
        tx.commit().await.unwrap();
        database.close().await.unwrap();
    });
    file
}

fn applied(file: &Path) -> Vec<String> {
    block_on(async {
        let database = opened(file).await;
        let applied = query::schema::applied(database.reader()).await.unwrap();
        assert!(query::check::damage(database.reader()).await.unwrap().is_empty());
        database.close().await.unwrap();
        applied
    })
}

fn copies(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.to_string_lossy().contains("semilla.before-")).collect()
}

#[test]
fn du10_a_copy_stays_until_the_next_start_has_succeeded() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let file = old(&data);
    assert_eq!(Serving::start(&data, &[]).stop().0, Some(0));
    assert_eq!(applied(&file), migrations::names());
    let copies = copies(&data);
    let second = &migrations::names()[1];
    assert_eq!(copies, [data.join(format!("semilla.before-{second}.sqlite"))]);
    assert_eq!(applied(&copies[0]), migrations::names()[..1]);
    // Put back, the copy is what was there before.
    fs::copy(&copies[0], &file).unwrap();
    assert_eq!(in_folder(&data, &["migrate"]).code, 0);
    assert_eq!(Serving::start(&data, &[]).stop().0, Some(0));
    assert_eq!(super::schema::copies(&data), Vec::<PathBuf>::new());
}

#[test]
fn du10_a_newer_database_is_refused_by_every_command() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    assert_eq!(in_folder(&data, &["migrate"]).code, 0);
    block_on(async {
        let database = opened(&data.join("semilla.sqlite")).await;
        let tx = database.begin_write_keeping_cache().await.unwrap();
        let sql = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m29991231_000001_tomorrow', 0)";
        tx.execute_for_test(sql, vec![]).await.unwrap();
        tx.commit().await.unwrap();
        database.close().await.unwrap();
    });
    for line in [&["serve", "--listen", "127.0.0.1:0"][..], &["migrate"], &["dump", "--logical"]] {
        let gave = in_folder(&data, line);
        assert_eq!(gave.code, 3, "{gave:?}");
        let sentence = gave.stderr.lines().last().unwrap();
        assert!(sentence.contains("a newer semilla worked on this database"), "{gave:?}");
    }
    let gave = in_folder(&data, &["check", "--json"]);
    assert!(gave.code == 1 && gave.stdout.contains("a newer semilla"), "{gave:?}");
}

/// Killed when the log has grown to one of these sizes, or when the copy is there.
#[test]
fn du2_a_migration_that_is_killed_is_done_by_the_next_start() {
    let home = tempfile::tempdir().unwrap();
    let whole = home.path().join("whole");
    let file = old(&whole);
    assert_eq!(in_folder(&whole, &["migrate"]).code, 0);
    let wanted = in_folder(&whole, &["dump", "--logical"]).stdout;
    assert_eq!(applied(&file), migrations::names());
    let mut undone = 0;
    for (number, size) in
        [0, 1, 4_096, 40_000, 80_000, 160_000, 240_000, 320_000].iter().enumerate()
    {
        let data = home.path().join(number.to_string());
        let file = old(&data);
        let log = data.join("semilla.sqlite-wal");
        let mut line = command(&["migrate", "--data-dir", data.to_str().unwrap()]);
        let mut child = line.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let early = || {
            let grown = fs::metadata(&log).map_or(0, |facts| facts.len()) >= *size;
            !grown || copies(&data).is_empty()
        };
        while early() && child.try_wait().unwrap().is_none() {
            std::hint::spin_loop();
        }
        let _ = child.kill();
        child.wait().unwrap();
        let found = applied(&file);
        assert!(found.len() == 1 || found == migrations::names(), "{size}: {found:?}");
        undone += usize::from(found.len() == 1);
        assert_eq!(in_folder(&data, &["migrate"]).code, 0, "{size}");
        assert_eq!(applied(&file), migrations::names(), "{size}");
        assert_eq!(in_folder(&data, &["dump", "--logical"]).stdout, wanted, "{size}");
    }
    assert!(undone > 0, "no migration was killed on its way");
}

/// The twin: step by step, without the one transaction, a process that dies between two steps leaves a schema that no
/// version of the program knows as its own newest.
#[test]
fn du2_without_one_transaction_a_killed_migration_is_half_done() {
    let home = tempfile::tempdir().unwrap();
    let file = old(&home.path().join("data"));
    block_on(async {
        let database = opened(&file).await;
        Migrator::up(database.writer_for_migrations(), Some(1)).await.unwrap();
        database.close().await.unwrap();
    });
    let found = applied(&file);
    assert!(found.len() != 1 && found != migrations::names());
}
