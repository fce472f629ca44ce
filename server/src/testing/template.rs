//! Databases that are made once and copied for every test: migrating and loading take longer than most tests do.
//!
//! A template belongs to one build of one test binary. Its name holds the binary's path and the moment it was built, so
//! that checkouts with different migrations never meet on one server, and a new build makes templates of its own and
//! removes those of the build before it. Whoever comes first makes it, under a lock; the others wait, then copy.

use crate::database::{Database, DatabaseTarget};
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, Statement};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

/// As many as a small server has, and enough for races to show.
const READERS: u32 = 8;

/// What a database is filled with once, before it is copied: a name, and how to do it.
pub(super) struct Filling<'a, F> {
    pub name: &'a str,
    pub load: F,
}

/// This build of this test binary.
struct Build {
    folder: PathBuf,
    /// The same for every build of this binary.
    binary: String,
    /// Another one for each.
    moment: String,
}

impl Build {
    fn of_this_process() -> Self {
        let path = std::env::current_exe().expect("the path of the test");
        let facts = fs::metadata(&path).expect("the test itself");
        let built = facts.modified().expect("a file system that knows when files change");
        let since = built.duration_since(UNIX_EPOCH).expect("built after 1970").as_nanos();
        let folder = path.parent().expect("a folder").join("test-templates");
        let binary = digest(&path.to_string_lossy());
        Self { folder, binary, moment: digest(&format!("{} {since}", facts.len())) }
    }

    /// The beginning of the names of all templates of this binary, of this build or another.
    fn any(&self) -> String {
        format!("semilla_template_{}_", self.binary)
    }

    fn own(&self) -> String {
        format!("{}{}_", self.any(), self.moment)
    }

    fn is_stale(&self, name: &str) -> bool {
        name.starts_with(&self.any()) && !name.starts_with(&self.own())
    }
}

fn digest(text: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(text)[..6])
}

/// A SQLite file with every migration done, to be copied.
pub(super) async fn sqlite() -> PathBuf {
    let build = Build::of_this_process();
    make_file(&build, "empty", async |part: &Path| {
        let database = open(&DatabaseTarget::Sqlite(part.to_owned())).await;
        migrate(&database).await;
        database.close().await.expect("the template closes");
    })
    .await
}

/// The same, filled.
pub(super) async fn filled_sqlite<F: AsyncFnOnce(&Database)>(filling: Filling<'_, F>) -> PathBuf {
    let empty = sqlite().await;
    make_file(&Build::of_this_process(), filling.name, async |part: &Path| {
        fs::copy(empty, part).expect("a copy of the empty template");
        let database = open(&DatabaseTarget::Sqlite(part.to_owned())).await;
        (filling.load)(&database).await;
        database.close().await.expect("the template closes");
    })
    .await
}

async fn make_file(build: &Build, what: &str, make: impl AsyncFnOnce(&Path)) -> PathBuf {
    let whole = build.folder.join(format!("{}{what}.sqlite", build.own()));
    if whole.exists() {
        return whole;
    }
    fs::create_dir_all(&build.folder).expect("a folder beside the tests");
    let lock = fs::File::create(build.folder.join(format!("{}{what}.lock", build.any())));
    let lock = lock.expect("a file to lock");
    let locked = tokio::task::spawn_blocking(move || lock.lock().map(|()| lock)).await;
    let _until_the_end = locked.expect("no panic").expect("the lock");
    if whole.exists() {
        return whole;
    }
    for entry in fs::read_dir(&build.folder).expect("the folder").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        // Another process may have removed it first.
        if build.is_stale(&name) && !name.ends_with(".lock") {
            let _ = fs::remove_file(entry.path());
        }
    }
    let part = whole.with_extension("part");
    // What a test that was cut off left half-made.
    for ending in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{ending}", part.display()));
    }
    make(&part).await;
    fs::rename(&part, &whole).expect("the template gets its name");
    whole
}

/// The name of a PostgreSQL database with every migration done, to be cloned.
pub(super) async fn postgres(admin: &Database, address: &str) -> String {
    let build = Build::of_this_process();
    make_database(admin, &build, "empty", async |part: &str| {
        run(admin, &format!("CREATE DATABASE {part} TEMPLATE template0 ENCODING 'UTF8'")).await;
        let database = open(&DatabaseTarget::Postgres(format!("{address}/{part}"))).await;
        migrate(&database).await;
        database.close().await.expect("the template closes");
    })
    .await
}

/// The same, filled.
pub(super) async fn filled_postgres<F: AsyncFnOnce(&Database)>(
    admin: &Database,
    address: &str,
    filling: Filling<'_, F>,
) -> String {
    let empty = postgres(admin, address).await;
    make_database(admin, &Build::of_this_process(), filling.name, async |part: &str| {
        run(admin, &format!("CREATE DATABASE {part} TEMPLATE {empty}")).await;
        let database = open(&DatabaseTarget::Postgres(format!("{address}/{part}"))).await;
        (filling.load)(&database).await;
        database.close().await.expect("the template closes");
    })
    .await
}

async fn make_database(
    admin: &Database,
    build: &Build,
    what: &str,
    make: impl AsyncFnOnce(&str),
) -> String {
    let whole = format!("{}{what}", build.own());
    if names(admin, &whole).await.contains(&whole) {
        return whole;
    }
    let lock = admin.begin_write().await.expect("a transaction that holds the lock");
    // Loading takes longer than a write may wait elsewhere.
    lock.execute_for_test("SET LOCAL lock_timeout = 0", vec![]).await.expect("patience");
    lock.execute_for_test("SELECT pg_advisory_xact_lock(hashtext($1))", vec![whole.clone().into()])
        .await
        .expect("the lock");
    if names(admin, &whole).await.contains(&whole) {
        return whole;
    }
    for name in names(admin, &build.any()).await {
        if build.is_stale(&name) {
            run(admin, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
        }
    }
    let part = format!("{whole}_part");
    // What a test that was cut off left half-made.
    run(admin, &format!("DROP DATABASE IF EXISTS {part} WITH (FORCE)")).await;
    make(&part).await;
    run(admin, &format!("ALTER DATABASE {part} RENAME TO {whole}")).await;
    whole
}

/// The databases of the server whose names begin so.
async fn names(admin: &Database, begin: &str) -> Vec<String> {
    let sql = "SELECT datname::text FROM pg_database WHERE starts_with(datname::text, $1)";
    let ask = Statement::from_sql_and_values(admin.backend(), sql, [begin.into()]);
    let rows = admin.reader().query_all_raw(ask).await.expect("the list of databases");
    rows.iter().map(|row| row.try_get_by_index(0).expect("a name")).collect()
}

async fn migrate(database: &Database) {
    Migrator::up(database.writer_for_migrations(), None).await.expect("the migrations run");
}

pub(super) async fn open(target: &DatabaseTarget) -> Database {
    Database::open(target, READERS).await.expect("the database opens")
}

pub(super) async fn run(database: &Database, sql: &str) {
    let statement = Statement::from_string(database.backend(), sql);
    database.writer_for_migrations().execute_raw(statement).await.expect("the statement runs");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_templates_of_another_build_of_the_same_binary_are_stale() {
        let build = |moment: &str| Build {
            folder: PathBuf::new(),
            binary: "b".into(),
            moment: moment.into(),
        };
        let (now, before) = (build("2"), build("1"));
        assert!(now.is_stale(&format!("{}empty", before.own())));
        assert!(!now.is_stale(&format!("{}empty", now.own())));
        assert!(!now.is_stale("semilla_template_other_1_empty"));
        assert!(!now.is_stale("semilla_test_1_0"));
    }
}
