//! What is due goes, by itself, also after a pause, and nothing else does (row P9).

use super::stage::Stage;
use chrono::TimeDelta;
use sea_orm::Value;
use server::{
    both_databases,
    database::{query::privacy::audit::broken, record::privacy::audit},
    domain::{
        clock::Clock,
        deletion_log,
        privacy::action::{Action, Actor},
        token::Token,
    },
    jobs,
    services::privacy::purge,
    testing::TestDatabase,
};

both_databases! {
    row_p9_what_is_due_goes_and_what_is_not_stays
    row_p9_what_became_due_while_the_server_was_off_goes_when_it_is_back
    row_p9_more_than_one_step_goes_on_one_day
    row_p9_others_write_between_two_steps
    row_p9_an_audit_log_without_its_oldest_entries_is_still_a_chain
    row_p9_people_who_do_not_come_are_told_and_then_forgotten
}

async fn session(stage: &Stage, person: i64, begun: i64, used: i64) {
    let random = stage.state.random.as_ref();
    let mut hash = vec![0; 32];
    random.fill(&mut hash);
    let values: Vec<Value> = vec![
        hash.into(),
        Token::random(random).as_str().into(),
        person.into(),
        stage.clock.today().into(),
        stage.second(begun).into(),
        stage.second(used).into(),
    ];
    const SQL: &str = "INSERT INTO session (hash, token, person_id, factor, since, begun, used)
         VALUES ($1, $2, $3, 'link', $4, $5, $6)";
    stage.run(SQL, values).await;
}

/// Two rows for each rule over rows: one that is due, one that is due tomorrow.
async fn plant(stage: &Stage, person: i64) {
    // Two minutes longer than they hold: another server may know of a use that is not written down.
    session(stage, person, 43_320, 0).await;
    session(stage, person, 1_920, 1_920).await;
    session(stage, person, 1_799, 1_799).await;
    for (place, ago) in [(1_u8, 0), (2, -1)] {
        let (hash, expires) = (Value::from(vec![place; 32]), Value::from(stage.second(ago)));
        stage
            .run(
                "INSERT INTO sign_in_link (hash, person_id, expires) VALUES ($1, $2, $3)",
                vec![hash.clone(), person.into(), expires.clone()],
            )
            .await;
        stage
            .run(
                "INSERT INTO ceremony (hash, state, expires) VALUES ($1, '', $2)",
                vec![hash.clone(), expires.clone()],
            )
            .await;
        stage
            .run(
                "INSERT INTO invitation (token, hash, role, scope, language, since, expires)
                 VALUES ($1, $2, 'editor', 'coalition', 'en', $3, $4)",
                vec![
                    Token::random(stage.state.random.as_ref()).as_str().into(),
                    hash,
                    stage.clock.today().into(),
                    expires,
                ],
            )
            .await;
    }
    for (place, ago) in [(1_u8, 90), (2, 89)] {
        stage
            .run(
                "INSERT INTO known_browser (hash, person_id, since) VALUES ($1, $2, $3)",
                vec![vec![place; 32].into(), person.into(), stage.day(ago).into()],
            )
            .await;
    }
    for ago in [8, 7] {
        stage
            .run(
                "INSERT INTO outbox (message, kind, language, recipient, parts, since, due, given_up)
                 VALUES ($1, 'roles', 'en', $2, $2, $3, 0, $3)",
                vec![
                    Token::random(stage.state.random.as_ref()).as_str().into(),
                    vec![0_u8].into(),
                    stage.day(ago).into(),
                ],
            )
            .await;
    }
    for ago in [730, 729] {
        stage
            .run(
                "INSERT INTO unmet_search (language, day, count) VALUES ('en', $1, 3)",
                vec![stage.day(ago).into()],
            )
            .await;
    }
    reports(stage).await;
}

async fn reports(stage: &Stage) {
    for sql in [
        "INSERT INTO organization (id, token, slug) VALUES (1, 'o', 'o')",
        "INSERT INTO item (id, token, kind, form, class, organization_id, position, languages)
         VALUES (1, 'i', 'resource', 'article', 'general', 1, 0, '')",
        "INSERT INTO document (id, token, item_id, role, position, source_language)
         VALUES (1, 'd', 1, 'main', 0, 'en')",
    ] {
        stage.run(sql, vec![]).await;
    }
    for ago in [365, 364] {
        stage
            .run(
                "INSERT INTO text_report (document_id, day, place, language, number, message, origin)
                 VALUES (1, $1, 1, 'en', 1, 'wrong', $2)",
                vec![stage.day(ago).into(), ago.to_string().into()],
            )
            .await;
    }
    for ago in [730, 729] {
        stage
            .run(
                "INSERT INTO language_wish (item_id, language, day, count) VALUES (1, 'ht', $1, 1)",
                vec![stage.day(ago).into()],
            )
            .await;
    }
}

const TABLES: [&str; 9] = [
    "session",
    "sign_in_link",
    "known_browser",
    "ceremony",
    "invitation",
    "outbox",
    "unmet_search",
    "text_report",
    "language_wish",
];

async fn counts(stage: &Stage) -> Vec<i64> {
    let mut counts = Vec::new();
    for table in TABLES {
        counts.push(stage.count(table).await);
    }
    counts
}

async fn row_p9_what_is_due_goes_and_what_is_not_stays(database: &TestDatabase) {
    let stage = Stage::over(database);
    let (person, _) = stage.person("Ana").await;
    plant(&stage, person).await;
    assert_eq!(counts(&stage).await, [3, 2, 2, 2, 2, 2, 2, 2, 2], "the twin: before the job");
    jobs::run_due(&stage.state).await;
    assert_eq!(counts(&stage).await, [1; 9]);
    // One signed entry says what kinds of things are gone, and it lies beside the database too.
    let text = std::fs::read_to_string(stage.folder().join(deletion_log::FILE)).unwrap();
    let key = stage.state.keyring.deletion_signer().unwrap().public();
    let log = deletion_log::read(&text, &key).unwrap();
    assert_eq!(log.len(), 1);
    assert_eq!(
        log[0].kinds,
        ["known-browsers", "mails", "reports", "totals"].map(str::to_owned).into()
    );
    // What ends goes within the minute, the rest once a day.
    stage.clock.advance(TimeDelta::minutes(2));
    stage.run("UPDATE text_report SET day = '2020-01-01'", vec![]).await;
    jobs::run_due(&stage.state).await;
    assert_eq!((stage.count("sign_in_link").await, stage.count("text_report").await), (0, 1));
    let entries = purge::now(&stage.state).await.unwrap();
    assert_eq!(stage.count("text_report").await, 0, "unless somebody asks");
    assert_eq!((entries.len(), entries[0].number), (1, 2));
}

async fn row_p9_what_became_due_while_the_server_was_off_goes_when_it_is_back(
    database: &TestDatabase,
) {
    let stage = Stage::over(database);
    let (person, _) = stage.person("Ana").await;
    jobs::run_due(&stage.state).await;
    plant(&stage, person).await;
    stage.clock.advance(TimeDelta::days(400));
    jobs::run_due(&stage.state).await;
    assert_eq!(counts(&stage).await, [0; 9]);
}

/// As many reports, all of them due.
async fn many_reports(stage: &Stage, count: i64) {
    const SQL: &str =
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)
         INSERT INTO text_report (document_id, day, place, language, number, message, origin)
         SELECT 1, $2, i, 'en', 1, 'wrong', 'many ' || i FROM n";
    stage.run(SQL, vec![count.into(), stage.day(400).into()]).await;
}

async fn row_p9_more_than_one_step_goes_on_one_day(database: &TestDatabase) {
    let stage = Stage::over(database);
    reports(&stage).await;
    many_reports(&stage, 1_201).await;
    jobs::run_due(&stage.state).await;
    assert_eq!(stage.count("text_report").await, 1, "what is not due stays");
}

async fn row_p9_others_write_between_two_steps(database: &TestDatabase) {
    let stage = Stage::over(database);
    reports(&stage).await;
    many_reports(&stage, 5_000).await;
    let state = stage.state.clone();
    let purge = tokio::spawn(async move { purge::now(&state).await.map(drop) });
    let mut written = 0;
    while !purge.is_finished() {
        stage.state.database.probe_write().await.unwrap();
        written += 1;
    }
    purge.await.unwrap().unwrap();
    assert!(written >= 5, "{written} writes beside ten steps");
    assert_eq!(stage.count("text_report").await, 1);
}

async fn note(stage: &Stage, ago: i64) {
    let tx = stage.state.database.begin_write_keeping_cache().await.unwrap();
    let day = stage.day(ago);
    audit::append(&tx, day, Actor::Operator, Action::RoleGiven, "site", "admin").await.unwrap();
    tx.commit().await.unwrap();
}

async fn row_p9_an_audit_log_without_its_oldest_entries_is_still_a_chain(database: &TestDatabase) {
    let stage = Stage::over(database);
    // The clock went back once: what stands behind a young entry stays, so that there is no gap.
    for ago in [2_000, 1_500, 1_095, 1_094, 1_200, 10] {
        note(&stage, ago).await;
    }
    jobs::run_due(&stage.state).await;
    // Three are left, and one that says that some went.
    assert_eq!(stage.count("audit_entry").await, 4);
    assert_eq!(broken(&stage.state.database).await.unwrap(), None);
    stage.clock.advance(TimeDelta::days(4_000));
    jobs::run_due(&stage.state).await;
    assert_eq!(stage.count("audit_entry").await, 2, "the newest, and that the others went");
    assert_eq!(broken(&stage.state.database).await.unwrap(), None);
    stage.run("DELETE FROM audit_entry WHERE number = 8", vec![]).await;
    note(&stage, 0).await;
    stage.run("UPDATE audit_entry SET detail = 'reader' WHERE number = 8", vec![]).await;
    assert!(broken(&stage.state.database).await.unwrap().is_some(), "the twin");
}

async fn row_p9_people_who_do_not_come_are_told_and_then_forgotten(database: &TestDatabase) {
    let stage = Stage::over(database);
    let (ana, ana_token) = stage.person("Ana").await;
    let (ben, _) = stage.person("Ben").await;
    let (chi, _) = stage.person("Chi").await;
    stage
        .run(
            "INSERT INTO role_grant (token, person_id, role, scope, since) VALUES ('t', $1, 'admin', 'coalition', $2)",
            vec![chi.into(), stage.clock.today().into()],
        )
        .await;
    let days = |days| stage.clock.advance(TimeDelta::days(days));
    days(699);
    jobs::run_due(&stage.state).await;
    assert_eq!(stage.count("person_notice").await, 0);
    days(1);
    jobs::run_due(&stage.state).await;
    assert_eq!(stage.count("person_notice").await, 2, "who holds a role is not told");
    // Ben comes back.
    let today = stage.clock.today();
    stage.run("UPDATE person SET seen = $1 WHERE id = $2", vec![today.into(), ben.into()]).await;
    days(29);
    jobs::run_due(&stage.state).await;
    assert_eq!(stage.count("person").await, 3);
    days(1);
    jobs::run_due(&stage.state).await;
    assert_eq!(stage.count("person").await, 2);
    assert!(!stage.state.keyring.people().unwrap().contains(&ana_token));
    let log = server::database::query::privacy::deletions::log(stage.state.database.reader());
    assert!(deletion_log::people(&log.await.unwrap()).contains(&ana_token));
    assert!(ana != ben);
    // A server that was off for years tells first, all the same.
    days(5_000);
    jobs::run_due(&stage.state).await;
    assert_eq!(stage.count("person").await, 2);
}
