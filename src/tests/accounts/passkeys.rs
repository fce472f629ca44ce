//! Passkeys, with an authenticator made of a key (AU1), and what signing in does to cookies (SE3).

use super::{sign_in::with_address, soft_authenticator::SoftAuthenticator, visitor::Visitor};
use crate::tests::trials;
use chrono::TimeDelta;
use http::{StatusCode, header};
use serde_json::{Value, json};
use server::{
    config::Config,
    database::query::accounts::strong,
    domain::{
        accounts::sign_in::Factor,
        organizations::role::{Role, Scope},
    },
    testing::{
        TestApp,
        test_app::{Answer, request},
    },
};

server::both_databases! {
    au1_a_passkey_is_added_named_and_revoked_and_signs_in()
    au1_an_answer_counts_once_and_for_a_quarter_of_an_hour()
    au1_another_origin_another_host_and_an_unverified_person_are_refused()
    au1_a_counter_that_goes_back_is_refused_and_seen()
    au1_of_one_answer_sent_twenty_times_one_signs_in()
    au1_a_proof_takes_ones_own_passkeys_alone()
    au1_an_admin_keeps_one_strong_factor()
    au1_where_passkeys_cannot_work_the_page_says_so()
    se3_signing_in_makes_a_new_cookie_and_ends_the_planted_one()
}

const SECURITY: &str = "/en/account/security";

/// The sentence or the path in an answer to an island.
fn said(answer: &Answer) -> String {
    let value: Value = serde_json::from_slice(&answer.body).unwrap();
    value["sentence"].as_str().or(value["next"].as_str()).unwrap().to_owned()
}

/// Where the list of one's own passkeys leads.
async fn one_passkey(browser: &mut Visitor<'_>) -> String {
    let page = browser.get(SECURITY).await.text();
    let at = page.find("/en/account/security/passkeys/").expect("a passkey");
    let mut paths = page[at..].split('"').map(str::to_owned);
    let first = paths.next().unwrap();
    assert!(!first.ends_with("/new"), "no passkey in the list");
    first
}

/// A person with one passkey, in a browser that signed in by mail.
async fn with_passkey<'a>(
    app: &'a TestApp,
    name: &str,
    number: u8,
) -> (Visitor<'a>, SoftAuthenticator) {
    let mut browser = Visitor::holding(app, &app.player_by(Factor::Link, name, &[]).await.cookie);
    let mut key = SoftAuthenticator::new(number);
    assert_eq!(browser.add(&mut key).await.status, StatusCode::OK);
    (browser, key)
}

async fn au1_a_passkey_is_added_named_and_revoked_and_signs_in() {
    let app = trials::app().await;
    let (mut at_home, mut key) = with_passkey(&app, "Ana", 1).await;
    let page = at_home.get(SECURITY).await.text();
    assert!(page.contains("My phone") && page.contains("2026-12-05"), "{page}");
    let mut away = Visitor::new(&app);
    let answer = away.sign_in(&mut key).await;
    assert_eq!((answer.status, said(&answer)), (StatusCode::OK, SECURITY.to_owned()));
    assert_eq!(away.get(SECURITY).await.status, StatusCode::OK);
    // Somebody who signed in by passkey may rename and revoke at once.
    let path = one_passkey(&mut away).await;
    let answer = away.post(&path, "name=Work+phone").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(away.get(SECURITY).await.text().contains("Work phone"));
    assert_eq!(away.post(&path, "name=").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Not the only way in, nothing else being there.
    let refused = away.post(&path, "action=remove").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("without it you could not come back"), "{}", refused.text());
    assert_eq!(away.add(&mut SoftAuthenticator::new(2)).await.status, StatusCode::OK);
    let answer = away.post(&path, "action=remove").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(!away.get(SECURITY).await.text().contains("Work phone"));
    // Every other session ended with it, and the key opens nothing.
    assert_eq!(at_home.get(SECURITY).await.status, StatusCode::SEE_OTHER);
    let answer = Visitor::new(&app).sign_in(&mut key).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(said(&answer), "We do not know this passkey. It may have been removed here.");
    app.end().await;
}

async fn au1_an_answer_counts_once_and_for_a_quarter_of_an_hour() {
    let app = trials::app().await;
    let (mut browser, mut key) = with_passkey(&app, "Ana", 1).await;
    // The same key is added once.
    assert_eq!(browser.prove(&mut key).await.status, StatusCode::OK);
    let answer = browser.add(&mut key).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let (begin, finish) =
        ("/en/api/accounts/passkey-sign-in/begin", "/en/api/accounts/passkey-sign-in/finish");
    let mut away = Visitor::new(&app);
    let options = away.begin(begin).await;
    let shown = json!({ "credential": key.show(&options) });
    let mut thief = away.clone();
    assert_eq!(away.json(finish, &shown).await.status, StatusCode::OK);
    let again = thief.json(finish, &shown).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(thief.session(), None);
    // An answer to the question of another browser is none.
    let mut other = Visitor::new(&app);
    other.begin(begin).await;
    let options = Visitor::new(&app).begin(begin).await;
    let shown = json!({ "credential": key.show(&options) });
    let answer = other.json(finish, &shown).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for (minutes, status) in [(14, StatusCode::OK), (15, StatusCode::UNPROCESSABLE_ENTITY)] {
        let mut late = Visitor::new(&app);
        let options = late.begin(begin).await;
        app.clock.advance(TimeDelta::minutes(minutes));
        let shown = json!({ "credential": key.show(&options) });
        assert_eq!(late.json(finish, &shown).await.status, status, "{minutes}");
    }
    app.end().await;
}

async fn au1_another_origin_another_host_and_an_unverified_person_are_refused() {
    let app = trials::app().await;
    let (_, honest) = with_passkey(&app, "Ana", 1).await;
    let mut elsewhere = honest.clone();
    elsewhere.origin = "https://semilla.evil.test".to_owned();
    let mut below = honest.clone();
    below.origin = "https://sub.semilla.test".to_owned();
    let mut foreign = honest.clone();
    foreign.host = "evil.test".to_owned();
    let mut unverified = honest.clone();
    unverified.verified = false;
    let mut somebody = honest.clone();
    somebody.user = vec![7; 16];
    for (what, mut key) in [
        ("another origin", elsewhere),
        ("a part of the site", below),
        ("another host", foreign),
        ("nobody verified", unverified),
        ("another person", somebody),
    ] {
        let mut browser = Visitor::new(&app);
        let answer = browser.sign_in(&mut key).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
        assert_eq!(browser.session(), None, "{what}");
    }
    // The twin: the same key, telling the truth.
    let mut browser = Visitor::new(&app);
    assert_eq!(browser.sign_in(&mut honest.clone()).await.status, StatusCode::OK);
    // Nor is one added for another origin or without the person.
    let mut browser = Visitor::holding(&app, &app.player_by(Factor::Link, "Ben", &[]).await.cookie);
    for change in [
        (|key: &mut SoftAuthenticator| key.origin = "https://evil.test".to_owned()) as fn(&mut _),
        |key| key.host = "evil.test".to_owned(),
        |key| key.verified = false,
    ] {
        let mut key = SoftAuthenticator::new(2);
        change(&mut key);
        let answer = browser.add(&mut key).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let answer = browser.add(&mut SoftAuthenticator::new(2)).await;
    assert_eq!(answer.status, StatusCode::OK);
    app.end().await;
}

async fn au1_a_counter_that_goes_back_is_refused_and_seen() {
    let app = trials::app().await;
    let (_, mut key) = with_passkey(&app, "Ana", 1).await;
    let mut copy = key.clone();
    for _ in 0..3 {
        assert_eq!(Visitor::new(&app).sign_in(&mut key).await.status, StatusCode::OK);
    }
    let answer = Visitor::new(&app).sign_in(&mut copy).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(said(&answer).contains("a copy"), "{}", said(&answer));
    // Nobody is locked out: the original goes on, and its owner sees what happened.
    let mut browser = Visitor::new(&app);
    assert_eq!(browser.sign_in(&mut key).await.status, StatusCode::OK);
    let warning = "There may be a copy of this passkey.";
    assert!(browser.get(SECURITY).await.text().contains(warning));
    assert_eq!(audited(&app, "passkey-doubted").await, 1);
    // The twin: a key that does not count, as phones keep it, is never doubted.
    let mut other = Visitor::holding(&app, &app.player_by(Factor::Link, "Ben", &[]).await.cookie);
    let mut uncounted = SoftAuthenticator::new(2);
    uncounted.counts = false;
    other.add(&mut uncounted).await;
    for _ in 0..3 {
        assert_eq!(other.prove(&mut uncounted.clone()).await.status, StatusCode::OK);
    }
    assert!(!other.get(SECURITY).await.text().contains(warning));
    assert_eq!(audited(&app, "passkey-doubted").await, 1);
    app.end().await;
}

/// How often the audit log says this.
async fn audited(app: &TestApp, action: &str) -> u64 {
    const SQL: &str = "UPDATE audit_entry SET action = action WHERE action = $1";
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    let count = tx.execute_for_test(SQL, vec![action.into()]).await.unwrap();
    tx.undo().await.unwrap();
    count
}

async fn au1_of_one_answer_sent_twenty_times_one_signs_in() {
    let app = trials::app().await;
    let (_, mut key) = with_passkey(&app, "Ana", 1).await;
    let mut browser = Visitor::new(&app);
    let options = browser.begin("/en/api/accounts/passkey-sign-in/begin").await;
    let shown = json!({ "credential": key.show(&options) });
    let tries = (0..20).map(|_| {
        let (mut browser, shown) = (browser.clone(), &shown);
        async move { browser.json("/en/api/accounts/passkey-sign-in/finish", shown).await.status }
    });
    let statuses = futures::future::join_all(tries).await;
    assert_eq!(statuses.iter().filter(|status| **status == StatusCode::OK).count(), 1);
    app.end().await;
}

async fn au1_a_proof_takes_ones_own_passkeys_alone() {
    let app = trials::app().await;
    let (mut ana, mut of_ana) = with_passkey(&app, "Ana", 1).await;
    let (_, mut of_ben) = with_passkey(&app, "Ben", 2).await;
    let before = ana.session().unwrap().to_owned();
    let options = ana.begin("/en/api/accounts/passkey-proof/begin").await;
    assert_eq!(options["publicKey"]["allowCredentials"].as_array().unwrap().len(), 1);
    let answer = ana.prove(&mut of_ben).await;
    assert_eq!(said(&answer), "This passkey belongs to another account.");
    assert_eq!(ana.session(), Some(before.as_str()));
    let mut old = ana.clone();
    let answer = ana.prove(&mut of_ana).await;
    assert_eq!((answer.status, said(&answer)), (StatusCode::OK, SECURITY.to_owned()));
    assert_ne!(ana.session(), Some(before.as_str()));
    assert_eq!(ana.get(SECURITY).await.status, StatusCode::OK);
    assert_eq!(old.get(SECURITY).await.status, StatusCode::SEE_OTHER);
    app.end().await;
}

async fn au1_an_admin_keeps_one_strong_factor() {
    let app = trials::app().await;
    let roles = [(Role::Admin, Scope::Coalition)];
    let admin = app.player("Ana", &roles).await;
    let mut browser = Visitor::holding(&app, &admin.cookie);
    browser.add(&mut SoftAuthenticator::new(1)).await;
    let path = one_passkey(&mut browser).await;
    let answer = browser.post(&path, "action=remove").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("Add another one first."), "{}", answer.text());
    browser.add(&mut SoftAuthenticator::new(2)).await;
    assert_eq!(browser.post(&path, "action=remove").await.status, StatusCode::SEE_OTHER);
    let left = strong::passkeys(&app.state.database, admin.id).await.unwrap();
    assert_eq!(left.len(), 1);
    // The twin: who gives no roles, and signs in by mail, may remove the last one.
    let ben = app.player("Ben", &[]).await;
    with_address(&app, &ben, "ben@example.org").await;
    let mut reader = Visitor::holding(&app, &ben.cookie);
    reader.add(&mut SoftAuthenticator::new(3)).await;
    let path = one_passkey(&mut reader).await;
    assert_eq!(reader.post(&path, "action=remove").await.status, StatusCode::SEE_OTHER);
    app.end().await;
}

async fn au1_where_passkeys_cannot_work_the_page_says_so() {
    let config = Config { public_origin: Vec::new(), ..TestApp::config() };
    let app = trials::app_of(config).await;
    let player = app.player("Ana", &[]).await;
    let cookie = player.cookie.replace("__Host-semilla", "semilla");
    for (host, sentence) in
        [("127.0.0.1:3000", "http://localhost:3000"), ("localhost:3000", "data-island=\"passkey\"")]
    {
        let mut asked = request(http::Method::GET, "/en/account/security/passkeys/new");
        asked.headers_mut().insert(header::HOST, host.parse().unwrap());
        asked.headers_mut().insert(header::COOKIE, cookie.parse().unwrap());
        let page = app.send(asked).await;
        assert_eq!(page.status, StatusCode::OK, "{host}");
        assert!(page.text().contains(sentence), "{host}: {}", page.text());
    }
    app.end().await;
}

async fn se3_signing_in_makes_a_new_cookie_and_ends_the_planted_one() {
    let app = trials::app().await;
    let (_, mut key) = with_passkey(&app, "Ana", 1).await;
    let thief = app.player("Eve", &[]).await;
    let mut planted = Visitor::holding(&app, &thief.cookie);
    let before = planted.session().unwrap().to_owned();
    assert_eq!(planted.sign_in(&mut key).await.status, StatusCode::OK);
    assert_ne!(planted.session(), Some(before.as_str()));
    // The one that was planted names nobody any more: neither the thief nor the victim.
    let answer = Visitor::holding(&app, &thief.cookie).get(SECURITY).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(answer.header("location").starts_with("/en/sign-in"));
    app.end().await;
}
