//! What may be changed after how long, and by what one has shown (AU6).

use super::{sign_in::with_address, soft_authenticator::SoftAuthenticator, visitor::Visitor};
use crate::tests::trials;
use chrono::TimeDelta;
use http::StatusCode;
use server::domain::accounts::sign_in::Factor;

server::both_databases! {
    au6_each_change_asks_for_what_its_table_says()
    au6_a_proof_opens_what_had_grown_old()
    au6_taking_ones_data_along_and_leaving_ask_for_what_their_table_says()
}

/// Each page behind which one's own strong factors change, and whether the first one is made there.
const PAGES: [(&str, bool); 4] = [
    ("/en/account/security/passkeys/new", true),
    ("/en/account/security/password", true),
    ("/en/account/security/codes", false),
    ("/en/account/security/passkeys/0000000000000000", false),
];

/// Where a page leads: in (`200`, or `404` for a passkey that is not there), or to the proof.
async fn let_in(browser: &mut Visitor<'_>, path: &str) -> bool {
    let answer = browser.get(path).await;
    match answer.status {
        StatusCode::OK | StatusCode::NOT_FOUND => true,
        StatusCode::SEE_OTHER => {
            let location = answer.header("location");
            assert!(location.starts_with("/en/account/proof?next="), "{path}: {location}");
            false
        }
        other => panic!("{path}: {other}"),
    }
}

/// How somebody signed in, whether they have a strong factor, and whether a mail address.
const PEOPLE: [(Factor, bool, bool); 5] = [
    (Factor::Link, false, true),
    (Factor::Link, false, false),
    (Factor::Link, true, false),
    (Factor::Passkey, true, false),
    (Factor::Password, true, false),
];

async fn au6_each_change_asks_for_what_its_table_says() {
    let app = trials::app().await;
    for (factor, has_strong, has_address) in PEOPLE {
        let player = app.player_by(factor, "Ana", &[]).await;
        if has_address {
            with_address(&app, &player, "ana@example.org").await;
        }
        let mut browser = Visitor::holding(&app, &player.cookie);
        if has_strong {
            let number = 10 + u8::try_from(player.id % 200).unwrap();
            let answer = browser.add(&mut SoftAuthenticator::new(number)).await;
            assert_eq!(answer.status, StatusCode::OK);
        }
        for (later, fresh) in [(0, true), (14, true), (1, false)] {
            app.clock.advance(TimeDelta::minutes(later));
            for (path, first) in PAGES {
                let wanted = match (factor, has_strong) {
                    (Factor::Link, true) => false,
                    // Whoever has no way in cannot sign in anew to get the first one.
                    (Factor::Link, false) => first && (fresh || !has_address),
                    _ => fresh,
                };
                let entered = let_in(&mut browser, path).await;
                let case = format!("{factor:?}, has {has_strong} {has_address}, fresh {fresh}");
                assert_eq!(entered, wanted, "{case}: {path}");
            }
            // One's own list is never dangerous.
            let answer = browser.get("/en/account/security").await;
            assert_eq!(answer.status, StatusCode::OK);
        }
    }
    app.end().await;
}

async fn au6_a_proof_opens_what_had_grown_old() {
    let app = trials::app().await;
    let mut browser = Visitor::holding(&app, &app.player_by(Factor::Link, "Ana", &[]).await.cookie);
    let mut key = SoftAuthenticator::new(1);
    browser.add(&mut key).await;
    let path = "/en/account/security/codes";
    assert!(!let_in(&mut browser, path).await, "a link is a weak factor");
    assert_eq!(browser.prove(&mut key).await.status, StatusCode::OK);
    assert!(let_in(&mut browser, path).await);
    app.clock.advance(TimeDelta::minutes(15));
    assert!(!let_in(&mut browser, path).await);
    // Neither is anything added behind the back of the page.
    let answer = browser.json("/en/api/accounts/passkeys/begin", &serde_json::json!({})).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.prove(&mut key).await.status, StatusCode::OK);
    assert!(let_in(&mut browser, path).await);
    app.end().await;
}

/// What is done by pressing a button in the account, with what it answers once it is done. The last leaves the box without
/// its mark, so that everybody is still there.
const DANGEROUS: [(&str, &str, StatusCode, &str); 3] = [
    ("/en/account/data/file", "/en/account/data", StatusCode::OK, ""),
    (
        "/en/account/address/remove",
        "/en/account/address",
        StatusCode::SEE_OTHER,
        "/en/account/address",
    ),
    ("/en/account/delete", "/en/account/delete", StatusCode::UNPROCESSABLE_ENTITY, ""),
];

/// Whoever has a strong factor shows it; whoever signs in by mail alone signs in anew; whoever has no way in gets one first.
async fn au6_taking_ones_data_along_and_leaving_ask_for_what_their_table_says() {
    let app = trials::app().await;
    for (factor, has_strong, has_address) in PEOPLE {
        let player = app.player_by(factor, "Ana", &[]).await;
        if has_address {
            with_address(&app, &player, "ana@example.org").await;
        }
        let mut browser = Visitor::holding(&app, &player.cookie);
        let mut key = SoftAuthenticator::new(10 + u8::try_from(player.id % 200).unwrap());
        if has_strong {
            assert_eq!(browser.add(&mut key).await.status, StatusCode::OK);
        }
        for (later, fresh) in [(0, true), (14, true), (1, false)] {
            app.clock.advance(TimeDelta::minutes(later));
            for (path, page, done, leads) in DANGEROUS {
                let allowed = fresh && (factor.is_strong() || !has_strong);
                let elsewhere = match (has_strong, has_address) {
                    (true, _) => asks("/en/account/proof", page),
                    (false, true) => asks("/en/sign-in", page),
                    (false, false) => "/en/account/come-back".to_owned(),
                };
                let (status, to) = match allowed {
                    true => (done, leads.to_owned()),
                    false => (StatusCode::SEE_OTHER, elsewhere),
                };
                let answer = browser.post(path, "").await;
                let case = format!("{factor:?}, has {has_strong}, fresh {fresh}: {path}");
                assert_eq!((answer.status, answer.header("location")), (status, to), "{case}");
                let given = answer.header("content-disposition").contains("my-data.json");
                assert_eq!(given, status == StatusCode::OK, "{case}");
            }
            // The twin: what asks for nothing opens in the same session.
            assert_eq!(browser.get("/en/account/data").await.status, StatusCode::OK);
        }
        if has_strong {
            assert_eq!(browser.prove(&mut key).await.status, StatusCode::OK);
            let answer = browser.post("/en/account/data/file", "").await;
            assert_eq!(answer.status, StatusCode::OK, "after a proof");
        }
    }
    app.end().await;
}

fn asks(where_to: &str, next: &str) -> String {
    format!("{where_to}?next={}", server::routes::encoded(next))
}
