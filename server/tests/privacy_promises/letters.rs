//! Letters go with whoever they are about, and are shown to whoever asks what is held (PR7, M3).

use super::stage::Stage;
use server::{
    both_databases,
    domain::privacy::action::Actor,
    jobs,
    keyring::Subject,
    mail::{Content, transport},
    services::privacy::{
        disclose::{Whom, disclose, overview},
        erase_person::{self, Erasure},
    },
    testing::TestDatabase,
};

both_databases! {
    m3_letters_in_the_folder_are_disclosed_in_clear
    m3_an_address_that_was_never_confirmed_is_disclosed
    pr7_letters_in_the_folder_go_with_the_person_and_others_stay
    pr7_letters_go_also_when_the_deletion_was_cut_off
    pr7_a_letter_about_somebody_who_is_gone_is_not_sent
}

fn confirm() -> Content {
    Content::ConfirmAddress { link: "/en/account/address/secret".into(), code: "1234 5678".into() }
}

fn recipients(stage: &Stage) -> Vec<String> {
    let kept = transport::kept(&stage.state.config.mail_dir()).unwrap();
    let mut to: Vec<String> =
        kept.iter().map(|letter| letter.to.as_ref().unwrap().as_str().to_owned()).collect();
    to.sort();
    to
}

/// Ana with an address, letters to it, to one that she never confirmed, and to two of others that look like hers.
async fn with_letters(database: &TestDatabase) -> (Stage, (i64, server::domain::token::Token)) {
    let stage = Stage::with_letters_as_files(database);
    let ana = stage.person("Ana").await;
    stage.address(&ana, "a@example.org").await;
    stage.letter("a@example.org", None, Content::NoAccount).await;
    stage.letter("new@example.org", Some(&ana.1), confirm()).await;
    stage.letter("ana@example.org", None, Content::NoAccount).await;
    stage.letter("new@example.org", None, Content::NoAccount).await;
    jobs::run_due(&stage.state).await;
    assert_eq!(stage.count("outbox").await, 0);
    let all = ["a@example.org", "ana@example.org", "new@example.org", "new@example.org"];
    assert_eq!(recipients(&stage), all, "the twin: before");
    (stage, ana)
}

async fn m3_letters_in_the_folder_are_disclosed_in_clear(database: &TestDatabase) {
    let (stage, ana) = with_letters(database).await;
    let said = disclose(&stage.state, Whom::Person(&ana.1)).await.unwrap();
    let heads: String = said.letters.iter().map(|letter| letter.head.as_str()).collect();
    assert_eq!(said.letters.len(), 2);
    assert!(heads.contains("To: a@example.org") && heads.contains("To: new@example.org"));
    assert!(!heads.contains("To: ana@example.org"), "of nobody else");
    assert!(said.letters.iter().any(|letter| letter.text.contains("/en/account/address/secret")));
    let address = "NEW@example.org".parse().unwrap();
    let said = disclose(&stage.state, Whom::Address(&address)).await.unwrap();
    assert_eq!(said.letters.len(), 2, "whoever it is about");
    assert_eq!(overview(&stage.state).await.unwrap().letters, 4);
    // The twin: without the folder there is nothing to show.
    std::fs::remove_dir_all(stage.state.config.mail_dir()).unwrap();
    let said = disclose(&stage.state, Whom::Person(&ana.1)).await.unwrap();
    assert!(said.letters.is_empty());
}

async fn m3_an_address_that_was_never_confirmed_is_disclosed(database: &TestDatabase) {
    let stage = Stage::over(database);
    let ana = stage.person("Ana").await;
    let address = "new@example.org".parse().unwrap();
    let key = stage.state.keyring.find(Subject::Person(&ana.1)).unwrap().unwrap();
    let sealed = key.seal(
        server::services::accounts::ADDRESS,
        b"new@example.org",
        stage.state.random.as_ref(),
    );
    let lookup = server::mail::lookup(&stage.state.keyring, &address).to_vec();
    stage
        .run(
            "INSERT INTO address_change (person_id, hash, code, lookup, sealed, expires)
             VALUES ($1, $2, $2, $3, $4, $5)",
            vec![
                ana.0.into(),
                vec![4_u8; 32].into(),
                lookup.into(),
                sealed.into(),
                stage.second(-600).into(),
            ],
        )
        .await;
    // The letter waits still, sealed.
    stage.letter("new@example.org", Some(&ana.1), confirm()).await;
    let said = disclose(&stage.state, Whom::Address(&address)).await.unwrap();
    let rows = &said.tables["address_change"];
    assert_eq!((rows.len(), rows[0]["sealed"].as_deref()), (1, Some("new@example.org")));
    assert_eq!(said.person, None, "it is nobody's address yet");
    for whom in [Whom::Address(&address), Whom::Person(&ana.1)] {
        let said = disclose(&stage.state, whom).await.unwrap();
        assert_eq!(said.tables["outbox"].len(), 1);
    }
    let other = "other@example.org".parse().unwrap();
    let said = disclose(&stage.state, Whom::Address(&other)).await.unwrap();
    assert!(said.tables.values().all(Vec::is_empty), "the twin");
}

async fn pr7_letters_in_the_folder_go_with_the_person_and_others_stay(database: &TestDatabase) {
    let (stage, ana) = with_letters(database).await;
    std::fs::write(stage.state.config.mail_dir().join("a@example.org"), "not ours").unwrap();
    erase_person::people(&stage.state, std::slice::from_ref(&ana.1), Actor::Operator)
        .await
        .unwrap();
    assert_eq!(recipients(&stage), ["ana@example.org", "new@example.org"]);
    assert!(stage.state.config.mail_dir().join("a@example.org").exists());
}

async fn pr7_letters_go_also_when_the_deletion_was_cut_off(database: &TestDatabase) {
    let (stage, ana) = with_letters(database).await;
    // Cut off behind the keys: nobody knows the address any more.
    let one = Erasure::prepare(&stage.state, std::slice::from_ref(&ana.1)).await.unwrap();
    one.destroy_keys(&stage.state).unwrap();
    drop(one);
    assert_eq!(recipients(&stage), ["ana@example.org", "new@example.org"]);
    jobs::run_due(&stage.state).await;
    assert_eq!(stage.count("person").await, 0);
    assert_eq!(recipients(&stage), ["ana@example.org", "new@example.org"]);
}

async fn pr7_a_letter_about_somebody_who_is_gone_is_not_sent(database: &TestDatabase) {
    let stage = Stage::with_letters_as_files(database);
    let (ana, ben) = (stage.person("Ana").await, stage.person("Ben").await);
    erase_person::people(&stage.state, std::slice::from_ref(&ana.1), Actor::Operator)
        .await
        .unwrap();
    // As an older copy of the database brings them back.
    stage.letter("ana@example.org", Some(&ana.1), confirm()).await;
    stage.letter("ben@example.org", Some(&ben.1), confirm()).await;
    jobs::run_due(&stage.state).await;
    assert_eq!(stage.count("outbox").await, 0);
    assert_eq!(recipients(&stage), ["ben@example.org"], "and the twin, whose person is here");
}
