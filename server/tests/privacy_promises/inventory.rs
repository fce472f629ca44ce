//! The inventory is what is there: schema, log, keyring, cookies, state (PR2).

use sea_orm::{ConnectionTrait, DbBackend, Statement};
use server::{
    both_databases,
    database::Database,
    domain::inventory::{Place, document, tables, things},
    keyring::Purpose,
    testing::TestDatabase,
};
use std::{collections::BTreeSet, fs, path::Path};

both_databases! {
    pr2_every_column_of_the_schema_is_listed_and_no_other
}

async fn columns(database: &Database) -> BTreeSet<String> {
    let sql = match database.backend() {
        DbBackend::Postgres => {
            "SELECT table_name || '.' || column_name FROM information_schema.columns
             WHERE table_schema = 'public'"
        }
        _ => {
            "SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
             WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"
        }
    };
    let statement = Statement::from_string(database.backend(), sql);
    let rows = database.writer_for_migrations().query_all_raw(statement).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index::<String>(0).unwrap()).collect()
}

fn listed() -> BTreeSet<String> {
    let of = |table: &'static server::domain::inventory::Table| {
        table.columns.iter().map(|column| format!("{}.{}", table.name, column.name))
    };
    tables().flat_map(of).collect()
}

async fn pr2_every_column_of_the_schema_is_listed_and_no_other(database: &TestDatabase) {
    let (found, listed) = (columns(database).await, listed());
    let unlisted: Vec<_> = found.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&found).collect();
    assert!(unlisted.is_empty(), "in the schema, not in the inventory: {unlisted:?}");
    assert!(gone.is_empty(), "in the inventory, not in the schema: {gone:?}");
    // The twin: a column that somebody adds is seen.
    let add = Statement::from_string(database.backend(), "ALTER TABLE person ADD COLUMN visa TEXT");
    database.writer_for_migrations().execute_raw(add).await.unwrap();
    assert!(!columns(database).await.is_subset(&listed));
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

#[test]
fn m11_the_document_is_the_inventory_so_that_a_difference_is_seen_in_review() {
    let written = fs::read_to_string(root().join("docs/retention.md")).unwrap();
    assert!(
        written == document(),
        "docs/retention.md is old: semilla inventory --document > docs/retention.md, and say why in CHANGELOG.md"
    );
}

fn names(place: Place) -> BTreeSet<&'static str> {
    things().filter(|thing| thing.place == place).map(|thing| thing.name).collect()
}

#[test]
fn pr2_every_purpose_of_the_site_key_is_listed() {
    let listed = names(Place::Keyring);
    for purpose in Purpose::ALL {
        assert!(listed.contains(purpose.word()), "{}", purpose.word());
    }
    assert!(!listed.contains("advertising"));
}

#[test]
fn pr2_every_cookie_is_listed() {
    let source = fs::read_to_string(root().join("server/src/http/cookie.rs")).unwrap();
    let given: BTreeSet<&str> = source
        .split("fn name(self")
        .nth(1)
        .and_then(|rest| rest.split("    }\n").next())
        .unwrap()
        .split('"')
        .skip(1)
        .step_by(2)
        .map(|name| name.trim_start_matches("__Host-"))
        .collect();
    assert_eq!(given, names(Place::Cookie));
}

/// The fields that a source file gives to log lines.
fn fields(source: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for level in ["error", "warn", "info", "debug", "trace"] {
        for call in source.split(&format!("tracing::{level}!(")).skip(1) {
            let arguments = arguments(call);
            for argument in arguments.split(',').map(str::trim) {
                let name =
                    argument.split('=').next().unwrap().trim().trim_start_matches(['%', '?']);
                let is_word = !name.is_empty()
                    && name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
                if is_word && !argument.starts_with('"') {
                    found.insert(name.to_owned());
                }
            }
        }
    }
    found
}

/// What stands between the brackets of a call, without its sentences.
fn arguments(call: &str) -> String {
    let (mut depth, mut quoted, mut kept) = (1, false, String::new());
    for letter in call.chars() {
        match letter {
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        if !quoted && letter != '"' {
            kept.push(letter);
        }
    }
    kept
}

fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn pr2_every_field_of_a_log_line_is_listed() {
    let mut all = Vec::new();
    for room in ["server/src", "app/src", "src"] {
        sources(&root().join(room), &mut all);
    }
    let given: BTreeSet<String> = all.iter().flat_map(|source| fields(source)).collect();
    let listed = names(Place::Log);
    let unlisted: Vec<_> = given.iter().filter(|name| !listed.contains(name.as_str())).collect();
    assert!(unlisted.is_empty(), "in the log, not in the inventory: {unlisted:?}");
    assert!(given.contains("request_id") && given.contains("error"), "{given:?}");
    // The twin.
    let careless = r#"tracing::info!(address = %peer, "a request (of somebody) came in");"#;
    assert_eq!(fields(careless), BTreeSet::from(["address".to_owned()]));
}

/// What the process keeps between requests stands in the state.
#[test]
fn pr2_what_the_state_remembers_is_listed() {
    const NOTHING: [&str; 7] =
        ["config", "database", "storage", "hashing", "nearly_full", "clock", "random"];
    let source = fs::read_to_string(root().join("server/src/state.rs")).unwrap();
    let fields = |name: &str| {
        let begin = format!("pub struct {name} {{");
        source.split(&begin).nth(1).unwrap().split("\n}").next().unwrap().to_owned()
    };
    let both = fields("Parts") + &fields("Inner");
    let listed = names(Place::Memory);
    let mut seen = 0;
    for line in both.lines().filter_map(|line| line.trim().strip_prefix("pub ")) {
        let name = line.split(':').next().unwrap();
        seen += 1;
        assert!(NOTHING.contains(&name) || listed.contains(name), "{name}");
    }
    assert!(seen > NOTHING.len() + 2);
}
