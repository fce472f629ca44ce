//! Who is forgotten stays forgotten: after a crash at every step, and when an older database is put back (PR7, DU9).

use super::stage::Stage;
use chrono::TimeDelta;
use sea_orm::{ConnectionTrait, Statement};
use server::{
    both_databases,
    domain::{
        accounts::name::GivenName, clock::Clock, deletion_log, language_tag::LanguageTag,
        privacy::action::Actor, token::Token,
    },
    jobs,
    keyring::Subject,
    services::{
        accounts::pending_person::PendingPerson,
        privacy::{
            deletions::{DeletionError, reconcile},
            erase_person::{self, Erasure},
            purge,
        },
    },
    testing::TestDatabase,
};

both_databases! {
    pr7_nothing_of_a_forgotten_person_is_left
    pr7_a_crash_at_any_step_forgets_all_the_same
    pr7_a_key_without_a_person_goes_after_a_while_and_not_before
    pr7_an_older_database_brings_nobody_back
    pr7_an_older_keyring_brings_no_key_back
    du2_an_account_that_was_never_finished_leaves_no_key
    pr7_a_log_that_somebody_changed_is_refused
}

/// The tables in which something of a person stands when everything is known.
const THEIRS: [&str; 14] = [
    "person",
    "person_address",
    "session",
    "sign_in_link",
    "known_browser",
    "ceremony",
    "passkey",
    "password",
    "one_time_password",
    "recovery_code",
    "role_grant",
    "invitation",
    "outbox",
    "mail_stop",
];

async fn left(stage: &Stage) -> Vec<&'static str> {
    let mut left = Vec::new();
    for table in THEIRS {
        if stage.count(table).await > 0 {
            left.push(table);
        }
    }
    left
}

async fn pr7_nothing_of_a_forgotten_person_is_left(database: &TestDatabase) {
    let stage = Stage::over(database);
    let ana = stage.everything("mark@example.org").await;
    let other = stage.person("Ben").await;
    assert_eq!(left(&stage).await.len(), THEIRS.len(), "the twin: all of it is there");
    let gone =
        erase_person::people(&stage.state, std::slice::from_ref(&ana.1), Actor::Operator).await;
    assert_eq!(gone.unwrap(), std::slice::from_ref(&ana.1));
    assert_eq!(left(&stage).await, ["person"], "Ben stays");
    assert_eq!(stage.state.keyring.people().unwrap(), [other.1]);
    assert!(stage.state.keyring.gone().unwrap().is_empty());
    let again = erase_person::people(&stage.state, &[ana.1], Actor::Operator).await.unwrap();
    assert!(again.is_empty());
    assert_eq!(stage.count("deletion_entry").await, 1, "a second time says nothing new");
}

async fn pr7_a_crash_at_any_step_forgets_all_the_same(database: &TestDatabase) {
    let stage = Stage::over(database);
    let (_, early) = stage.person("Ana").await;
    let (_, late) = stage.person("Ben").await;
    let (_, stays) = stage.person("Chi").await;
    // Cut off behind the keys.
    let one = Erasure::prepare(&stage.state, std::slice::from_ref(&early)).await.unwrap();
    one.destroy_keys(&stage.state).unwrap();
    drop(one);
    // Cut off behind the commit.
    let two = Erasure::prepare(&stage.state, std::slice::from_ref(&late)).await.unwrap();
    two.destroy_keys(&stage.state).unwrap();
    let tx = stage.state.database.begin_write_keeping_cache().await.unwrap();
    let gone = two.delete_rows(&tx).await.unwrap();
    Erasure::write_down(&tx, &stage.state, &gone).await.unwrap();
    tx.commit().await.unwrap();
    drop(two);
    assert_eq!(stage.count("person").await, 2);
    jobs::run_due(&stage.state).await;
    assert_eq!(stage.count("person").await, 1);
    assert!(stage.state.keyring.gone().unwrap().is_empty());
    assert_eq!(stage.state.keyring.people().unwrap(), [stays]);
    let log = server::database::query::privacy::deletions::log(stage.state.database.reader());
    assert_eq!(deletion_log::people(&log.await.unwrap()), [early, late].into());
}

async fn pr7_a_key_without_a_person_goes_after_a_while_and_not_before(database: &TestDatabase) {
    let stage = Stage::over(database);
    let random = stage.state.random.as_ref();
    let coming = Token::random(random);
    stage.state.keyring.make(Subject::Person(&coming), random).unwrap();
    jobs::run_due(&stage.state).await;
    stage.clock.advance(TimeDelta::days(29));
    jobs::run_due(&stage.state).await;
    assert_eq!(stage.state.keyring.people().unwrap().len(), 1, "it may be somebody who comes");
    stage.clock.advance(TimeDelta::days(1));
    jobs::run_due(&stage.state).await;
    assert!(stage.state.keyring.people().unwrap().is_empty());
}

/// A row of a person, as an older copy of the database holds it.
async fn put_back(stage: &Stage, token: &Token) {
    let day = stage.day(3);
    stage
        .run(
            "INSERT INTO person (token, name, language, full_mail, since, seen)
             VALUES ($1, 'mark-name', 'en', $2, $3, $3)",
            vec![token.as_str().into(), false.into(), day.into()],
        )
        .await;
}

async fn pr7_an_older_database_brings_nobody_back(database: &TestDatabase) {
    let stage = Stage::over(database);
    let ana = stage.person("Ana").await;
    erase_person::people(&stage.state, std::slice::from_ref(&ana.1), Actor::Operator)
        .await
        .unwrap();
    // The older copy knows Ana, and no log.
    put_back(&stage, &ana.1).await;
    stage.run("DELETE FROM deletion_entry", vec![]).await;
    assert_eq!(stage.count("person").await, 1);
    let stage = stage.under(database);
    assert_eq!(reconcile(&stage.state).await.unwrap(), std::slice::from_ref(&ana.1));
    assert_eq!((stage.count("person").await, stage.count("deletion_entry").await), (0, 1));
    // The twin: without the file, the older copy is believed.
    put_back(&stage, &ana.1).await;
    stage.run("DELETE FROM deletion_entry", vec![]).await;
    std::fs::remove_file(stage.folder().join(deletion_log::FILE)).unwrap();
    assert!(reconcile(&stage.state).await.unwrap().is_empty());
    assert_eq!(stage.count("person").await, 1);
}

/// Puts the key of somebody back, as an older copy of the keyring does.
fn put_key_back(stage: &Stage, token: &Token, key: &[u8]) {
    let path = stage.state.config.keyring_dir().join(format!("people/{token}.key"));
    std::fs::write(path, key).unwrap();
}

async fn pr7_an_older_keyring_brings_no_key_back(database: &TestDatabase) {
    let stage = Stage::over(database);
    let (ana, ben) = (stage.person("Ana").await, stage.person("Ben").await);
    let file = stage.state.config.keyring_dir().join(format!("people/{}.key", ana.1));
    let key = std::fs::read(file).unwrap();
    erase_person::people(&stage.state, std::slice::from_ref(&ana.1), Actor::Operator)
        .await
        .unwrap();
    let has = |stage: &Stage| stage.state.keyring.has(Subject::Person(&ana.1)).unwrap();
    // Beside a server that serves: within the minute.
    put_key_back(&stage, &ana.1, &key);
    assert!(has(&stage));
    jobs::run_due(&stage.state).await;
    assert!(!has(&stage));
    // At the start of one, and by a purge at once.
    put_key_back(&stage, &ana.1, &key);
    assert!(reconcile(&stage.state).await.unwrap().is_empty());
    assert!(!has(&stage));
    put_key_back(&stage, &ana.1, &key);
    purge::now(&stage.state).await.unwrap();
    assert!(!has(&stage));
    // With her row, too.
    put_key_back(&stage, &ana.1, &key);
    put_back(&stage, &ana.1).await;
    jobs::run_due(&stage.state).await;
    assert!(!has(&stage) && stage.count("person").await == 1);
    assert!(stage.state.keyring.gone().unwrap().is_empty());
    assert_eq!(stage.state.keyring.people().unwrap(), [ben.1]);
    // The twin: where no log names her, the key stays.
    stage.run("DELETE FROM deletion_entry", vec![]).await;
    std::fs::remove_file(stage.folder().join(deletion_log::FILE)).unwrap();
    put_key_back(&stage, &ana.1, &key);
    jobs::run_due(&stage.state).await;
    assert!(has(&stage));
}

async fn du2_an_account_that_was_never_finished_leaves_no_key(database: &TestDatabase) {
    let stage = Stage::over(database);
    let random = stage.state.random.as_ref();
    let name = GivenName::parse("Ana").unwrap();
    let keys = || stage.state.keyring.people().unwrap().len();
    let write = async |coming: &PendingPerson| {
        let tx = stage.state.database.begin_write_keeping_cache().await.unwrap();
        let day = stage.clock.today();
        coming.write(&tx, &name, &LanguageTag::english(), day).await.unwrap();
        tx.commit().await.unwrap();
    };
    // Cut off before the row was committed; after it; and somebody who is just coming.
    drop(PendingPerson::new(&stage.state.keyring, random).unwrap());
    let late = PendingPerson::new(&stage.state.keyring, random).unwrap();
    write(&late).await;
    let late = late.token.clone();
    let coming = PendingPerson::new(&stage.state.keyring, random).unwrap();
    assert_eq!(keys(), 3);
    jobs::run_due(&stage.state).await;
    assert_eq!(keys(), 2);
    assert!(stage.state.keyring.has(Subject::Person(&late)).unwrap());
    assert!(stage.state.keyring.has(Subject::Person(&coming.token)).unwrap());
    write(&coming).await;
    coming.settle();
    jobs::run_due(&stage.state).await;
    assert_eq!(keys(), 2);
    assert!(stage.state.keyring.unsettled().unwrap().is_empty());
    assert!(stage.state.keyring.gone().unwrap().is_empty());
    // The twin: of a key without a word nobody knows what it is for, and it stays for a while.
    stage.state.keyring.make(Subject::Person(&Token::random(random)), random).unwrap();
    jobs::run_due(&stage.state).await;
    assert_eq!(keys(), 3);
}

async fn pr7_a_log_that_somebody_changed_is_refused(database: &TestDatabase) {
    let stage = Stage::over(database);
    let (ana, ben) = (stage.person("Ana").await, stage.person("Ben").await);
    erase_person::people(&stage.state, std::slice::from_ref(&ana.1), Actor::Operator)
        .await
        .unwrap();
    let path = stage.folder().join(deletion_log::FILE);
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replace(ana.1.as_str(), ben.1.as_str())).unwrap();
    let refused = reconcile(&stage.state).await;
    assert!(matches!(refused, Err(DeletionError::Log(_))), "{refused:?}");
    assert_eq!(stage.count("person").await, 1, "Ben is not made to disappear");
    std::fs::write(&path, &text).unwrap();
    assert!(reconcile(&stage.state).await.is_ok());
    // And what the database says is checked in the same way.
    let statement = Statement::from_string(
        database.backend(),
        "UPDATE deletion_entry SET line = REPLACE(line, '2026-12-05', '2026-12-06')",
    );
    database.writer_for_migrations().execute_raw(statement).await.unwrap();
    assert!(matches!(reconcile(&stage.state).await, Err(DeletionError::Log(_))));
}
