//! However much is due, one transaction removes a bounded part of it, so that nobody waits for the deletion (row P9).

use super::stage::Stage;
use sea_orm::{DbBackend, Value};
use server::{
    both_databases,
    database::record::privacy::due::{STEP, remove},
    domain::{clock::Clock, retention::Rule},
    services::privacy::purge,
    testing::TestDatabase,
};

both_databases! {
    row_p9_one_transaction_removes_at_most_a_step_by_every_rule
    row_p9_a_rule_that_fails_keeps_none_behind_it_from_running
}

/// A table, its columns, and what stands in them once for every number `i`: `day` and `second` are long ago, `{i}` is the
/// number as bytes.
type Rows = (&'static str, &'static str, &'static str);

/// What is due by a rule. People, files and keys are not rows alone, and go one by one.
fn due(rule: Rule) -> &'static [Rows] {
    match rule {
        Rule::Sessions => &[(
            "session",
            "hash, token, person_id, factor, since, begun, used",
            "{i}, 's' || i, 1, 'link', day, second, second",
        )],
        Rule::SignInLinks => &[("sign_in_link", "hash, expires", "{i}, second")],
        Rule::KnownBrowsers => &[("known_browser", "hash, person_id, since", "{i}, 1, day")],
        Rule::AddressChanges => &[(
            "address_change",
            "person_id, hash, code, lookup, sealed, expires",
            "i, {i}, {i}, {i}, {i}, second",
        )],
        Rule::Ceremonies => &[("ceremony", "hash, state, expires", "{i}, '', second")],
        Rule::Invitations => &[(
            "invitation",
            "token, hash, role, scope, language, since, expires",
            "'i' || i, {i}, 'editor', 'coalition', 'en', day, second",
        )],
        Rule::Mails => &[(
            "outbox",
            "message, kind, language, recipient, parts, since, due, given_up",
            "'m' || i, 'roles', 'en', {i}, {i}, day, second, day",
        )],
        Rule::Reports => &[(
            "text_report",
            "document_id, day, place, language, number, message, origin",
            "1, day, i, 'en', 1, 'wrong', 'o' || i",
        )],
        Rule::Totals => &[
            ("language_wish", "item_id, language, day, count", "1, 'w' || i, day, 1"),
            ("unmet_search", "language, day, count", "'u' || i, day, 1"),
        ],
        Rule::Audit => &[(
            "audit_entry",
            "number, day, actor, action, object, detail, previous, hash",
            "i, day, 'server', 'purged', '', '', {i}, {i}",
        )],
        Rule::MailFiles | Rule::People | Rule::LonelyKeys => &[],
    }
}

async fn plant(stage: &Stage, (table, columns, values): Rows, count: i64) {
    let [bytes, day, no] = match stage.state.database.backend() {
        DbBackend::Postgres => ["BYTEA", "DATE", "FALSE"],
        _ => ["BLOB", "TEXT", "0"],
    };
    let values = values.replace("{i}", &format!("CAST('b' || i AS {bytes})")).replace("{no}", no);
    let sql = format!(
        "INSERT INTO {table} ({columns})
         WITH RECURSIVE n (i) AS
             (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1),
         past (day, second) AS (SELECT CAST($2 AS {day}), CAST($3 AS BIGINT))
         SELECT {values} FROM n CROSS JOIN past"
    );
    const DAYS: i64 = 2_000;
    let past: [Value; 2] = [stage.day(DAYS).into(), stage.second(DAYS * 86_400).into()];
    let [day, second] = past;
    stage.run(&sql, vec![count.into(), day, second]).await;
}

/// What the rows point at: as many people, a text.
async fn ground(stage: &Stage, count: i64) {
    let columns = "token, name, language, full_mail, since, seen";
    plant(stage, ("person", columns, "'p' || i, 'somebody', 'en', {no}, day, day"), count).await;
    for sql in [
        "INSERT INTO organization (id, token, slug) VALUES (1, 'o', 'o')",
        "INSERT INTO item (id, token, kind, form, class, organization_id, position, languages)
         VALUES (1, 'i', 'resource', 'article', 'general', 1, 0, '')",
        "INSERT INTO document (id, token, item_id, role, position, source_language)
         VALUES (1, 'd', 1, 'main', 0, 'en')",
    ] {
        stage.run(sql, vec![]).await;
    }
}

async fn row_p9_one_transaction_removes_at_most_a_step_by_every_rule(database: &TestDatabase) {
    const MORE: i64 = 3;
    let stage = Stage::over(database);
    let count = i64::try_from(STEP).unwrap() + MORE;
    ground(&stage, count).await;
    let mut looks = 0;
    for rule in Rule::ALL {
        // The newest entry of the audit log always stays.
        let stays = i64::from(rule == Rule::Audit);
        for rows in due(rule) {
            plant(&stage, *rows, count + stays).await;
        }
        // The first takes a step and no more; the second shows that the rest was due as well.
        for left in [MORE, 0] {
            let tx = stage.state.database.begin_write_keeping_cache().await.unwrap();
            remove(&tx, rule, stage.clock.now()).await.unwrap();
            tx.commit().await.unwrap();
            for (table, ..) in due(rule) {
                assert_eq!(stage.count(table).await, left + stays, "{rule:?}: {table}");
                looks += 1;
            }
        }
    }
    assert_eq!(looks, 22, "eleven tables, twice");
}

async fn row_p9_a_rule_that_fails_keeps_none_behind_it_from_running(database: &TestDatabase) {
    let stage = Stage::over(database);
    ground(&stage, 2).await;
    // By the minute, and by the day: in each the first table is gone, and another comes behind it.
    for (gone, rule) in [("session", Rule::Ceremonies), ("text_report", Rule::Totals)] {
        for rows in due(rule) {
            plant(&stage, *rows, 2).await;
        }
        stage.run(&format!("ALTER TABLE {gone} RENAME TO elsewhere_{gone}"), vec![]).await;
        let done = match rule.is_followed_each_minute() {
            true => purge::ended(&stage.state).await,
            false => purge::due(&stage.state).await,
        };
        assert!(done.is_err(), "a table is gone");
        for (table, ..) in due(rule) {
            assert_eq!(stage.count(table).await, 0, "{table}");
        }
    }
}
