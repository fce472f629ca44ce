//! What the server can read about a person is exactly what the inventory says (M3).

use super::stage::Stage;
use server::{
    both_databases,
    domain::{
        inventory::{About, tables},
        privacy::action::Actor,
    },
    services::privacy::{
        disclose::{Whom, disclose, overview},
        erase_person,
    },
    testing::TestDatabase,
};
use std::collections::BTreeSet;

both_databases! {
    m3_a_disclosure_is_the_inventory_and_holds_everything_planted
    m3_after_forgetting_there_is_nothing_to_disclose_but_that
}

/// Everything that was planted about somebody, in clear.
const MARKS: [&str; 12] = [
    "mark-name",
    "mark@example.org",
    "mark-browser",
    "mark-ceremony",
    "mark-credential",
    "mark-passkey",
    "mark-password",
    "mark-totp",
    "mark-object",
    "mark-letter",
    // Bytes are written as hexadecimal digits.
    "6d61726b2d63726564656e7469616c2d6964",
    "0404040404040404",
];

async fn m3_a_disclosure_is_the_inventory_and_holds_everything_planted(database: &TestDatabase) {
    let stage = Stage::over(database);
    let ana = stage.everything("mark@example.org").await;
    let ben = stage.person("Ben").await;
    stage.address(&ben, "ben@example.org").await;
    let said = disclose(&stage.state, Whom::Person(&ana.1)).await.unwrap();
    let text = serde_json::to_string(&said).unwrap();
    for mark in MARKS {
        assert!(text.contains(mark), "{mark} is stored and not disclosed");
    }
    assert!(!text.contains("Ben") && !text.contains("ben@example.org"), "of nobody else");
    assert!(!text.contains("(closed"), "everything of Ana can be opened");
    for (table, rows) in &said.tables {
        assert!(!rows.is_empty(), "{table}: nothing was planted there");
    }
    let listed: BTreeSet<String> = tables()
        .filter(|table| table.about != About::Nobody)
        .flat_map(|table| table.columns.iter().map(|c| format!("{}.{}", table.name, c.name)))
        .collect();
    let columns: BTreeSet<String> = said
        .columns
        .iter()
        .flat_map(|(table, names)| names.iter().map(move |name| format!("{table}.{name}")))
        .collect();
    assert_eq!(columns, listed);
    let address = "Mark@Example.org".parse().unwrap();
    let same = disclose(&stage.state, Whom::Address(&address)).await.unwrap();
    assert_eq!(
        serde_json::to_string(&same.tables).unwrap(),
        serde_json::to_string(&said.tables).unwrap()
    );
    let all = overview(&stage.state).await.unwrap();
    assert_eq!((all.tables["person"], all.keys), (2, 2));
}

async fn m3_after_forgetting_there_is_nothing_to_disclose_but_that(database: &TestDatabase) {
    let stage = Stage::over(database);
    let ana = stage.everything("mark@example.org").await;
    erase_person::people(&stage.state, std::slice::from_ref(&ana.1), Actor::Operator)
        .await
        .unwrap();
    let said = disclose(&stage.state, Whom::Person(&ana.1)).await.unwrap();
    assert!(said.in_the_log_of_deletions && said.keys.is_empty());
    for (table, rows) in &said.tables {
        // What somebody did stays in the audit log under a token that leads to nobody.
        assert_eq!(rows.is_empty(), *table != "audit_entry", "{table}");
    }
    let address = "mark@example.org".parse().unwrap();
    let said = disclose(&stage.state, Whom::Address(&address)).await.unwrap();
    assert!(said.person.is_none() && said.tables.values().all(Vec::is_empty));
}
