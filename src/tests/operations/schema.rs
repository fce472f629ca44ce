//! Upgrading as the operator does: the copy before it, a kill on the way, and a program that is too old (DU10).

use super::program::{Serving, command, in_folder};
use migrations::{Migrator, MigratorTrait, before_0_1_0::STEPS};
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

/// A data folder with a database that went through all steps before the first release, full.
fn old(folder: &Path) -> PathBuf {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(folder).unwrap();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/golden");
    let text = fs::read_to_string(golden.join("before-0.1.0.sqlite.sql")).unwrap();
    // Entries of that log are signed with the keyring of the folder, and this folder has none.
    let is_wanted = |line: &&str| !line.starts_with("INSERT INTO deletion_entry");
    let text: Vec<_> = text.lines().filter(is_wanted).collect();
    let file = folder.join("semilla.sqlite");
    let statements = text.join("\n");
    change(&file, statements.split(";\n").filter(|one| !one.trim().is_empty()));
    file
}

fn change<'a>(file: &Path, statements: impl Iterator<Item = &'a str>) {
    block_on(async {
        let database = opened(file).await;
        let tx = database.begin_write_keeping_cache().await.unwrap();
        for statement in statements {
            tx.execute_for_test(statement, vec![]).await.unwrap();
        }
        tx.commit().await.unwrap();
        database.close().await.unwrap();
    });
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
    let (code, said) = Serving::start(&data, &[]).stop();
    assert_eq!(code, Some(0));
    assert_eq!(said.matches("a database from before the first release was taken over").count(), 1);
    assert!(!said.contains("the schema was brought up to date"), "{said}");
    assert_eq!(applied(&file), migrations::names());
    let copies = copies(&data);
    let first = &migrations::names()[0];
    assert_eq!(copies, [data.join(format!("semilla.before-{first}.sqlite"))]);
    assert_eq!(applied(&copies[0]), STEPS);
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
    let sql = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m29991231_000001_tomorrow', 0)";
    change(&data.join("semilla.sqlite"), [sql].into_iter());
    for line in [&["serve", "--listen", "127.0.0.1:0"][..], &["migrate"], &["dump", "--logical"]] {
        let gave = in_folder(&data, line);
        assert_eq!(gave.code, 3, "{gave:?}");
        let sentence = gave.stderr.lines().last().unwrap();
        assert!(sentence.contains("a newer semilla worked on this database"), "{gave:?}");
    }
    let gave = in_folder(&data, &["check", "--json"]);
    assert!(gave.code == 1 && gave.stdout.contains("a newer semilla"), "{gave:?}");
}

#[test]
fn du10_a_database_that_did_not_go_through_all_steps_is_refused_by_every_command() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let file = old(&data);
    let last = STEPS[STEPS.len() - 1];
    let sql = format!("DELETE FROM seaql_migrations WHERE version = '{last}'");
    change(&file, [sql.as_str()].into_iter());
    for line in [&["serve", "--listen", "127.0.0.1:0"][..], &["migrate"], &["dump", "--logical"]] {
        let gave = in_folder(&data, line);
        assert_eq!(gave.code, 3, "{gave:?}");
        let sentence = gave.stderr.lines().last().unwrap();
        assert!(sentence.contains("first start it with the last version before"), "{gave:?}");
        assert!(sentence.contains(last), "{gave:?}");
    }
    let gave = in_folder(&data, &["check", "--json"]);
    assert!(gave.code == 1 && gave.stdout.contains("before release 0.1.0"), "{gave:?}");
    assert_eq!(applied(&file), STEPS[..STEPS.len() - 1]);
    assert_eq!(copies(&data), Vec::<PathBuf>::new());
}

/// Killed when the log has grown to one of these sizes, or when the copy is there: what was begun from nothing, and
/// what was there before the first release.
#[test]
fn du2_a_migration_that_is_killed_is_done_by_the_next_start() {
    let home = tempfile::tempdir().unwrap();
    let (fresh, whole) = (home.path().join("fresh"), home.path().join("whole"));
    old(&whole);
    let mut undone = 0;
    for (kind, example) in [&fresh, &whole].into_iter().enumerate() {
        assert_eq!(in_folder(example, &["migrate"]).code, 0);
        let wanted = in_folder(example, &["dump", "--logical"]).stdout;
        for size in [1, 4_096, 8_000, 40_000, 80_000, 160_000, 240_000, 320_000] {
            let data = home.path().join(format!("{kind}-{size}"));
            let is_old = kind == 1;
            let file = if is_old { old(&data) } else { data.join("semilla.sqlite") };
            kill_at(&data, size, is_old);
            let found = if file.exists() { applied(&file) } else { Vec::new() };
            let is_undone = if is_old { found == STEPS } else { found.is_empty() };
            assert!(is_undone || found == migrations::names(), "{kind} {size}: {found:?}");
            undone += usize::from(is_undone);
            assert_eq!(in_folder(&data, &["migrate"]).code, 0, "{kind} {size}");
            assert_eq!(applied(&file), migrations::names(), "{kind} {size}");
            assert_eq!(in_folder(&data, &["dump", "--logical"]).stdout, wanted, "{kind} {size}");
        }
    }
    assert!(undone > 0, "no migration was killed on its way");
}

/// Starts to migrate, and kills it when the log of the database has this size, or has ended.
fn kill_at(data: &Path, size: u64, with_copy: bool) {
    let log = data.join("semilla.sqlite-wal");
    let mut line = command(&["migrate", "--data-dir", data.to_str().unwrap()]);
    let mut child = line.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let early = || {
        let grown = fs::metadata(&log).map_or(0, |facts| facts.len()) >= size;
        !grown || (with_copy && copies(data).is_empty())
    };
    while early() && child.try_wait().unwrap().is_none() {
        std::hint::spin_loop();
    }
    let _ = child.kill();
    child.wait().unwrap();
}

/// The twin: without the one transaction, a process that dies between two statements leaves a schema that no start
/// gets on with.
#[test]
fn du2_without_one_transaction_a_killed_migration_is_half_done() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    assert_eq!(in_folder(&data, &["migrate"]).code, 0);
    let file = home.path().join("half.sqlite");
    // What stands in the way of a late statement ends the migration there.
    change(&file, ["CREATE TABLE text_report (id BIGINT)"].into_iter());
    block_on(async {
        let database = opened(&file).await;
        assert!(Migrator::up(database.writer_for_migrations(), None).await.is_err());
        database.close().await.unwrap();
    });
    change(&file, ["DROP TABLE text_report"].into_iter());
    assert_eq!(applied(&file), Vec::<String>::new());
    fs::rename(&file, data.join("semilla.sqlite")).unwrap();
    let gave = in_folder(&data, &["migrate"]);
    assert_eq!(gave.code, 3, "{gave:?}");
    assert_eq!(applied(&data.join("semilla.sqlite")), Vec::<String>::new());
}
