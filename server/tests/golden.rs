//! Databases as each earlier schema left them, kept as SQL in `migrations/golden`: empty and full, each is brought up to
//! date and is then what a new one would be (DU10).
//!
//! A migration without such a file fails. `WRITE_GOLDEN=1 cargo test -p server --test golden` writes those that are
//! missing, from the rows below; none is ever written over. `pg_dump` must be there for that.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use server::{
    both_databases,
    database::{Database, DatabaseTarget, query},
    testing::TestDatabase,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

both_databases! {
    du10_every_earlier_schema_becomes_the_schema_of_today()
    du10_rows_come_through_every_migration()
    du10_migrations_that_are_cut_off_leave_what_was_there()
}

/// What is put into the tables right after the migration of that name, so that later ones meet rows. Each value means
/// the same on both databases.
const ROWS: &[(&str, &[&str])] = &[
    (
        "m20261123_000001_create_library",
        &[
            "INSERT INTO organization (id, token, slug, parent_id) VALUES (1, 'organization0001', 'mesa', NULL), (2, 'organization0002', 'seed', 1)",
            "INSERT INTO organization_text (organization_id, language, name, description) VALUES (1, 'en', 'Mesa', ''), (2, 'ar', 'بذرة', 'جماعة')",
            "INSERT INTO topic (id, token, parent_id, position) VALUES (1, 'topic00000000001', NULL, 0), (2, 'topic00000000002', 1, 1)",
            "INSERT INTO topic_text (topic_id, language, label, slug, description) VALUES (1, 'en', 'Work', 'work', ''), (2, 'es', 'Salario', 'salario', '')",
            "INSERT INTO topic_synonym (topic_id, language, position, synonym) VALUES (1, 'en', 1, 'labour')",
            "INSERT INTO file (id, hash, size, media_type, width, height) VALUES (1, 'a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1', 9, 'application/pdf', NULL, NULL), (2, 'a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2', 7, 'image/png', 640, 480), (3, 'a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3', 5, 'image/webp', 320, 240)",
            "INSERT INTO item (id, token, kind, form, class, organization_id, license, attribution, position, languages) VALUES (1, 'item000000000001', 'resource', 'article', 'critical', 1, 'CC-BY-4.0', 'Mesa', 0, 'en es'), (2, 'item000000000002', 'training', NULL, 'general', 2, NULL, NULL, 1, 'en')",
            "INSERT INTO document (id, token, item_id, role, parent_id, lesson_kind, member_item_id, position, source_language) VALUES (1, 'document00000001', 1, 'main', NULL, NULL, NULL, 0, 'en'), (2, 'document00000002', 2, 'main', NULL, NULL, NULL, 0, 'en'), (3, 'document00000003', 2, 'lesson', NULL, 'text', NULL, 0, 'en')",
            "INSERT INTO segment (id, token, document_id, split_from_id) VALUES (1, 'segment000000001', 1, NULL), (2, 'segment000000002', 1, 1), (3, 'segment000000003', 2, NULL)",
            "INSERT INTO revision (id, document_id, language, number, made_on, author, note, link, file_id, file_name, origin_hash) VALUES (1, 1, 'en', 1, '2026-11-01', 'Ana', '', NULL, 1, 'a.pdf', 'o1'), (2, 1, 'es', 1, '2026-11-03', NULL, 'first', NULL, NULL, NULL, NULL), (3, 2, 'en', 1, '2026-11-02', NULL, '', NULL, NULL, NULL, NULL), (4, 1, 'en', 2, '2026-11-04', NULL, '', NULL, NULL, NULL, NULL)",
            "INSERT INTO segment_text (id, segment_id, language, revision_id, text, hash, html, provenance, tool, source_language, source_revision_id, source_hash) VALUES (1, 1, 'en', 1, 'Plain words', 'h1', 'Plain words', 'person', NULL, NULL, NULL, NULL), (2, 1, 'es', 2, 'Palabras *claras*', 'h2', 'Palabras <em>claras</em>', 'machine', 'tool', 'en', 1, 'h1'), (3, 2, 'en', 1, '\\', 'h3', '', 'unknown', NULL, NULL, NULL, NULL), (4, 3, 'en', 3, 'Training', 'h4', 'Training', 'person', NULL, NULL, NULL, NULL)",
            "INSERT INTO revision_segment (revision_id, position, path, kind, segment_text_id) VALUES (1, 0, '', 'title', 1), (1, 1, '', 'paragraph', 3), (2, 0, '', 'title', 2), (3, 0, '', 'title', 4)",
            "INSERT INTO review (id, segment_id, language, text_hash, level, reviewer, made_on) VALUES (1, 1, 'es', 'h2', 'qualified', NULL, '2026-11-05')",
            "INSERT INTO publication (document_id, language, revision_id) VALUES (1, 'en', 1), (1, 'es', 2), (2, 'en', 3)",
            "INSERT INTO draft (document_id, language, revision_id) VALUES (1, 'en', 4)",
            "INSERT INTO document_slug (scope, language, slug, document_id, current) VALUES ('resource', 'en', 'pay', 1, TRUE), ('resource', 'en', 'wages', 1, FALSE), ('training', 'en', 'safety', 2, TRUE)",
            "INSERT INTO document_file (document_id, language, file_id, name) VALUES (1, 'en', 2, 'a.png')",
            "INSERT INTO item_topic (topic_id, item_id, direct) VALUES (2, 1, TRUE), (1, 1, FALSE), (1, 2, TRUE)",
            "INSERT INTO item_language (language, item_id) VALUES ('en', 1), ('es', 1), ('en', 2)",
            "INSERT INTO card (document_id, language, title, summary, slug, made_on, number, segments, behind, machine, machine_edited, unknown, unreviewed) VALUES (1, 'en', 'Pay', '', 'pay', '2026-11-01', 1, 2, 0, 0, 0, 1, 2), (1, 'es', 'Salario', '', 'salario', '2026-11-03', 1, 1, 0, 1, 0, 0, 0), (2, 'en', 'Safety', 'Words', 'safety', '2026-11-02', 1, 1, 0, 0, 0, 0, 1)",
        ],
    ),
    (
        "m20261125_000001_create_reader_voice",
        &[
            "INSERT INTO text_report (id, document_id, day, place, language, number, segment_id, message, origin) VALUES (1, 1, '2026-11-06', 1, 'es', 1, 1, 'A wrong word', 'r1')",
            "INSERT INTO language_wish (item_id, language, day, count) VALUES (1, 'ht', '2026-11-06', 3)",
        ],
    ),
    (
        "m20261125_000002_create_search",
        &[
            "INSERT INTO search_total (language, docs) VALUES ('en', 2)",
            "INSERT INTO search_doc (item_id, place, language, document_id, revision_id) VALUES (1, 0, 'en', 1, 1)",
            "INSERT INTO search_label (owner, owner_id, language, position, first, tokens) VALUES ('topic', 1, 'en', 0, 'work', 'work')",
            "INSERT INTO search_spelling (word, language, shown, docs) VALUES ('pay', 'en', 'Pay', 1)",
            "INSERT INTO search_gram (gram, word, language) VALUES ('pay', 'pay', 'en')",
            "INSERT INTO unmet_search (language, day, count) VALUES ('ar', '2026-11-07', 2)",
        ],
    ),
    ("m20261125_000003_create_content_version", &["UPDATE content_version SET number = 41"]),
    (
        "m20261125_000004_create_file_variant",
        &[
            "INSERT INTO file_variant (file_id, format, width, height, variant_file_id) VALUES (2, 'webp', 320, 240, 3)",
        ],
    ),
    ("m20261125_000005_smaller_texts_quicker_owners", &[]),
    ("m20261125_000009_know_when_items_changed", &[]),
    ("m20261125_000010_know_kinds_under_topics", &[]),
    (
        "m20261125_000011_create_people",
        &[
            "INSERT INTO person (id, token, name, language, reading, spoken, full_mail, since, seen) VALUES (1, 'person0000000001', 'A friend', 'es', 'es en', 'es', FALSE, '2026-11-08', '2026-11-09')",
            "INSERT INTO role_grant (id, token, person_id, role, scope, organization_id, item_id, since, until) VALUES (1, 'grant00000000001', 1, 'editor', 'organization 1', 1, NULL, '2026-11-08', NULL)",
            "INSERT INTO retention_run (name, day) VALUES ('sessions', '2026-11-09')",
        ],
    ),
    ("m20261125_000021_organizations_say_how_to_reach_them", &[]),
    ("m20261125_000031_add_lockdown", &[]),
    (
        "m20261125_000041_create_forgetting",
        &[
            "INSERT INTO deletion_entry (number, line) VALUES (1, '{}')",
            "INSERT INTO person_notice (person_id, day) VALUES (1, '2026-11-10')",
        ],
    ),
    (
        "m20261125_000051_keep_addresses_of_topics",
        &["INSERT INTO topic_slug (slug, topic_id) VALUES ('labour', 1)"],
    ),
    (
        "m20261125_000052_settle_reports",
        &["INSERT INTO report_done (report_id, person_id, day) VALUES (1, 1, '2026-11-11')"],
    ),
    ("m20261130_000011_let_links_live_side_by_side", &[]),
];

/// Rows that a migration itself puts into a table, and what says which migrations there were.
const OF_THE_SCHEMA: [&str; 4] =
    ["seaql_migrations", "search_state", "content_version", "sqlite_sequence"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations/golden")
}

fn file(migration: &str, backend: DbBackend) -> PathBuf {
    let ending = if backend == DbBackend::Postgres { "postgres" } else { "sqlite" };
    folder().join(format!("{migration}.{ending}.sql"))
}

async fn run(database: &Database, sql: &str) {
    database.writer_for_migrations().execute_unprepared(sql).await.unwrap();
}

async fn texts(database: &Database, sql: &str) -> Vec<String> {
    let question = Statement::from_string(database.backend(), sql);
    let rows = database.writer_for_migrations().query_all_raw(question).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

/// Migrates step by step to `last`, putting rows in after each step.
async fn history(database: &Database, last: &str) {
    for (migration, rows) in ROWS {
        Migrator::up(database.writer_for_migrations(), Some(1)).await.unwrap();
        assert_eq!(
            query::schema::applied(database.reader()).await.unwrap().last().unwrap(),
            migration
        );
        for sql in *rows {
            run(database, &on(database.backend(), sql)).await;
        }
        if *migration == last {
            return;
        }
    }
    panic!("no rows were written down for {last}");
}

/// Flags are numbers on SQLite, and strict tables take nothing else.
fn on(backend: DbBackend, sql: &str) -> String {
    match backend {
        DbBackend::Postgres => sql.to_owned(),
        _ => sql.replace("TRUE", "1").replace("FALSE", "0"),
    }
}

/// Tables, columns, keys, checks and indexes, in the words of the database.
async fn schema(database: &Database) -> Vec<String> {
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

async fn tables(database: &Database) -> Vec<String> {
    let sql = match database.backend() {
        DbBackend::Postgres => {
            "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"
        }
        _ => "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1",
    };
    texts(database, sql).await
}

/// Every row of SQLite as a statement that brings it back; of PostgreSQL as JSON. Not when migrations ran.
async fn rows(database: &Database) -> Vec<String> {
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

/// Brings a stored database back; without its rows, or with them.
async fn stored(migration: &str, with_rows: bool) -> TestDatabase {
    let database = TestDatabase::without_schema().await;
    let path = file(migration, database.backend());
    if !path.exists() && std::env::var_os("WRITE_GOLDEN").is_some() {
        let made = TestDatabase::without_schema().await;
        history(&made, migration).await;
        fs::write(&path, written(&made).await).unwrap();
        made.end().await;
    }
    let text = fs::read_to_string(&path).unwrap_or_else(|_| {
        panic!("no database of the schema {migration}: see the head of this file")
    });
    let kept = |line: &&str| {
        let Some(rest) = line.strip_prefix("INSERT ") else { return true };
        with_rows || OF_THE_SCHEMA.iter().any(|table| rest.contains(&format!("{table} ")))
    };
    let text: Vec<_> = text.lines().filter(kept).collect();
    run(&database, &format!("BEGIN;\n{}\nCOMMIT;", text.join("\n"))).await;
    database
}

async fn to_the_newest(database: &Database) {
    let tx = database.begin_write_keeping_cache().await.unwrap();
    Migrator::up(tx.connection_for_migrations(), None).await.unwrap();
    tx.commit().await.unwrap();
}

async fn du10_every_earlier_schema_becomes_the_schema_of_today() {
    let fresh = TestDatabase::fresh().await;
    let wanted = schema(&fresh).await;
    for migration in migrations::names() {
        for with_rows in [false, true] {
            let database = stored(&migration, with_rows).await;
            let before = schema(&database).await;
            to_the_newest(&database).await;
            assert_eq!(schema(&database).await, wanted, "{migration}");
            // The control: it was another schema, unless it was the newest.
            let is_newest = migrations::names().last() == Some(&migration);
            assert_eq!(before == wanted, is_newest, "{migration}");
            assert!(query::check::damage(database.reader()).await.unwrap().is_empty());
            database.end().await;
        }
    }
    fresh.end().await;
}

/// What is stored comes to the same rows as a library that lived through every migration.
async fn du10_rows_come_through_every_migration() {
    for migration in migrations::names() {
        let lived = TestDatabase::without_schema().await;
        history(&lived, &migration).await;
        to_the_newest(&lived).await;
        let database = stored(&migration, true).await;
        let before = rows(&database).await;
        to_the_newest(&database).await;
        assert_eq!(rows(&database).await, rows(&lived).await, "{migration}");
        assert!(before.len() > 40, "{migration}: {} rows", before.len());
        database.end().await;
        lived.end().await;
    }
}

async fn du10_migrations_that_are_cut_off_leave_what_was_there() {
    let names = migrations::names();
    let database = stored(&names[0], true).await;
    let before = (schema(&database).await, rows(&database).await);
    let tx = database.begin_write_keeping_cache().await.unwrap();
    Migrator::up(tx.connection_for_migrations(), None).await.unwrap();
    // What a process leaves that dies before its commit.
    drop(tx);
    database.begin_write_keeping_cache().await.unwrap().undo().await.unwrap();
    assert_eq!((schema(&database).await, rows(&database).await), before);
    to_the_newest(&database).await;
    database.end().await;
    // The twin: without the transaction a migration that stopped after its first statement stands in its own way.
    let half = stored(&names[0], true).await;
    run(&half, "CREATE TABLE language_wish (item_id BIGINT)").await;
    let tx = half.begin_write_keeping_cache().await.unwrap();
    assert!(Migrator::up(tx.connection_for_migrations(), None).await.is_err());
    drop(tx);
    half.end().await;
}
