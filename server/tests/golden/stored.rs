//! What a database is, as lines that can be compared, and the files in which databases are stored.

use crate::releases::{RELEASES, Release};
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use server::{
    database::{Database, DatabaseTarget, query},
    testing::TestDatabase,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Which of the two databases of a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// As a first start leaves it.
    Empty,
    /// With something in every table.
    Full,
}

/// A database of a release, as it was stored then.
pub async fn of_release(release: &Release, kind: Kind) -> TestDatabase {
    let ending = match kind {
        Kind::Empty => "empty",
        Kind::Full => "full",
    };
    let database = TestDatabase::without_schema().await;
    let path = file(release.version, &database, &format!(".{ending}"));
    if !path.exists() && std::env::var_os("WRITE_GOLDEN").is_some() {
        let made = lived(release, kind).await;
        // Tests that run beside this one look for the file.
        let part = path.with_extension(format!("{}.part", std::process::id()));
        fs::write(&part, written(&made).await).unwrap();
        fs::rename(&part, &path).unwrap();
        made.end().await;
    }
    restore(&database, &path).await;
    database
}

/// A full database as the last step before the first release left it.
pub async fn before_0_1_0() -> TestDatabase {
    let database = TestDatabase::without_schema().await;
    restore(&database, &file("before-0.1.0", &database, "")).await;
    database
}

/// A database that was there from the first release on, as it is right after the given one.
pub async fn lived(until: &Release, kind: Kind) -> TestDatabase {
    let database = TestDatabase::without_schema().await;
    for release in RELEASES {
        advance(&database, release).await;
        if kind == Kind::Full {
            for sql in release.rows {
                run(&database, &in_words_of(database.backend(), sql)).await;
            }
            count_on(&database).await;
        }
        if release.version == until.version {
            break;
        }
    }
    database
}

async fn advance(database: &Database, release: &Release) {
    let names = migrations::names();
    let wanted = names.iter().position(|name| name == release.newest).unwrap() + 1;
    let applied = query::schema::applied(database.reader()).await.unwrap();
    let steps = u32::try_from(wanted - applied.len()).unwrap();
    Migrator::up(database.writer_for_migrations(), Some(steps)).await.unwrap();
}

/// Rows that come with their keys leave the counters of PostgreSQL where they were.
async fn count_on(database: &Database) {
    if database.backend() != DbBackend::Postgres {
        return;
    }
    let counted = "SELECT table_name::text FROM information_schema.columns
        WHERE table_schema = current_schema() AND is_identity = 'YES' ORDER BY 1";
    for table in texts(database, counted).await {
        let sql =
            format!("SELECT setval(pg_get_serial_sequence('{table}', 'id'), MAX(id)) FROM {table}");
        run(database, &sql).await;
    }
}

/// Flags are numbers on SQLite, and strict tables take nothing else.
fn in_words_of(backend: DbBackend, sql: &str) -> String {
    match backend {
        DbBackend::Postgres => sql.replace(" X'", " '\\x").replace("(X'", "('\\x"),
        _ => sql.replace("TRUE", "1").replace("FALSE", "0"),
    }
}

fn file(name: &str, database: &Database, kind: &str) -> PathBuf {
    let backend = if database.backend() == DbBackend::Postgres { "postgres" } else { "sqlite" };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations/golden");
    folder.join(format!("{name}.{backend}{kind}.sql"))
}

async fn restore(database: &Database, path: &Path) {
    let text = fs::read_to_string(path).unwrap_or_else(|_| {
        panic!("{} is missing: see the head of this test", path.display());
    });
    run(database, &format!("BEGIN;\n{text}\nCOMMIT;")).await;
}

pub async fn run(database: &Database, sql: &str) {
    database.writer_for_migrations().execute_unprepared(sql).await.unwrap();
}

async fn texts(database: &Database, sql: &str) -> Vec<String> {
    let question = Statement::from_string(database.backend(), sql);
    let rows = database.writer_for_migrations().query_all_raw(question).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

/// Tables, columns, keys, checks and indexes, in the words of the database.
pub async fn schema(database: &Database) -> Vec<String> {
    let parts: &[&str] = match database.backend() {
        DbBackend::Postgres => &[
            "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' ||
                COALESCE(column_default, '-') || ' ' || is_identity || ' ' || COALESCE(collation_name, '-')
             FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY 1",
            "SELECT conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
             WHERE connamespace = current_schema()::regnamespace ORDER BY 1",
            "SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() ORDER BY 1",
        ],
        _ => &["SELECT type || ' ' || name || ' ' || COALESCE(sql, '-') FROM sqlite_schema ORDER BY 1"],
    };
    let mut all = Vec::new();
    for sql in parts {
        all.extend(texts(database, sql).await);
    }
    all
}

pub async fn tables(database: &Database) -> Vec<String> {
    let sql = match database.backend() {
        DbBackend::Postgres => {
            "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"
        }
        _ => "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1",
    };
    texts(database, sql).await
}

/// Every row of SQLite as a statement that brings it back; of PostgreSQL as JSON. Not when migrations ran.
pub async fn rows(database: &Database) -> Vec<String> {
    let mut all = Vec::new();
    for table in tables(database).await {
        let sql = match database.backend() {
            DbBackend::Postgres => {
                format!(
                    "SELECT '{table} ' || (to_jsonb(t) - 'applied_at')::text FROM \"{table}\" t ORDER BY 1"
                )
            }
            _ => {
                let columns = format!("SELECT name FROM pragma_table_info('{table}')");
                let columns = texts(database, &columns).await;
                let value = |column: &String| match column.as_str() {
                    "applied_at" => "0".to_owned(),
                    _ => format!("quote(\"{column}\")"),
                };
                let values: Vec<_> = columns.iter().map(value).collect();
                let (names, values) = (columns.join(", "), values.join(" || ', ' || "));
                format!(
                    "SELECT 'INSERT INTO {table} ({names}) VALUES (' || {values} || ');' FROM \"{table}\" ORDER BY 1"
                )
            }
        };
        all.extend(texts(database, &sql).await);
    }
    all
}

/// Writes a database down as SQL.
async fn written(database: &TestDatabase) -> String {
    let lines = match database.target() {
        DatabaseTarget::Sqlite(_) => {
            let made = "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name <> 'sqlite_sequence'
                ORDER BY type DESC, name";
            let mut lines = texts(database, made).await;
            lines.push("PRAGMA defer_foreign_keys = ON;".to_owned());
            let all = rows(database).await.into_iter();
            lines.extend(all.filter(|row| !row.contains("INTO sqlite_sequence")));
            // The rows above began it anew.
            lines.push("DELETE FROM sqlite_sequence;".to_owned());
            let all = rows(database).await.into_iter();
            lines.extend(all.filter(|row| row.contains("INTO sqlite_sequence")));
            lines
        }
        DatabaseTarget::Postgres(url) => {
            let dump = std::process::Command::new("pg_dump")
                .args(["--no-owner", "--no-privileges", "--inserts", url])
                .output()
                .unwrap();
            assert!(dump.status.success(), "{}", String::from_utf8_lossy(&dump.stderr));
            let text = String::from_utf8(dump.stdout).unwrap();
            let wanted = |line: &&str| {
                !line.is_empty()
                    && !line.starts_with("--")
                    && !line.starts_with('\\')
                    && !line.starts_with("SET ")
                    && !line.starts_with("SELECT pg_catalog.set_config")
            };
            text.lines().filter(wanted).map(still).collect()
        }
    };
    lines.join("\n") + "\n"
}

/// The moment of a migration is nobody's business.
fn still(line: &str) -> String {
    match line.split_once("INSERT INTO public.seaql_migrations VALUES ('") {
        Some((_, rest)) => {
            let name = rest.split('\'').next().unwrap();
            format!("INSERT INTO public.seaql_migrations VALUES ('{name}', 0);")
        }
        None => line.to_owned(),
    }
}
