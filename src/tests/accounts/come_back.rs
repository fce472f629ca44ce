//! Nobody is kept out for good: whoever came by a link that works once is asked how they will come back, warned before they
//! leave, and keeps their last way in (row P5).

use super::{
    passwords::{CHOSEN, SET, SIGN_IN, codes, form, offered, written},
    sign_in::with_address,
    visitor::Visitor,
};
use crate::tests::{organizations::invitations::invite, trials};
use chrono::TimeDelta;
use http::StatusCode;
use server::{
    domain::{
        accounts::{one_time::OneTimeSecret, sign_in::Factor},
        clock::Clock,
        organizations::role::{Role, Scope},
    },
    testing::{TestApp, test_app::Answer},
};

server::both_databases! {
    row_p5_who_came_by_a_link_comes_back_the_next_day_without_mail()
    row_p5_who_has_a_way_in_is_led_on_to_the_account()
    row_p5_signing_out_warns_who_could_not_come_back()
    row_p5_the_first_way_in_is_added_as_long_as_somebody_is_here()
    row_p5_the_last_way_in_stays()
    row_p5_the_sheet_of_codes_holds_all_that_signs_in()
}

const COME_BACK: &str = "/en/account/come-back";
const SIGN_OUT: &str = "/en/api/accounts/sign-out";
const END_ALL: &str = "/en/api/accounts/browsers/end-all";
const NO_WAY: &str = "You have no way to come back yet.";

/// Status and address to go on to.
fn onward(answer: &Answer) -> (u16, String) {
    (answer.status.as_u16(), answer.header("location"))
}

/// Somebody who accepted an invitation by link a moment ago.
async fn accepted(app: &TestApp) -> Visitor<'_> {
    let ana = app.player("Ana", &[(Role::Admin, Scope::Coalition)]).await;
    let link = invite(app, &ana, None, Role::Trainer).await;
    let mut visitor = Visitor::new(app);
    let answer = visitor.post(&link, "name=Chi&language=en").await;
    assert_eq!(onward(&answer), (303, COME_BACK.to_owned()));
    visitor
}

/// A sheet of codes as somebody keeps it.
struct Sheet {
    address: String,
    name: String,
    codes: Vec<String>,
    secret: OneTimeSecret,
}

/// Sets a password with an app; gives what the page then shows.
async fn set_password(app: &TestApp, browser: &mut Visitor<'_>) -> (Answer, Sheet) {
    let page = browser.get(SET).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.header("location"));
    let (sealed, secret) = offered(&page.text());
    let code = secret.code(app.clock.now());
    let fields = [
        ("password", CHOSEN),
        ("again", CHOSEN),
        ("secret", sealed.as_str()),
        ("code", code.as_str()),
    ];
    let answer = browser.post(SET, &form(&fields)).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let (text, codes) = (answer.text(), codes(&answer.text()));
    let all = written(&text);
    let [address, name, ..] = &all[..] else { panic!("{text}") };
    let sheet = Sheet { address: address.clone(), name: name.clone(), codes, secret };
    (answer, sheet)
}

impl Sheet {
    /// Signs in with what is on it, and the password.
    async fn sign_in(&self, browser: &mut Visitor<'_>, code: &str) -> Answer {
        let who = self.name.as_str();
        let fields = [("who", who), ("password", CHOSEN), ("code", code), ("next", "")];
        browser.post(SIGN_IN, &form(&fields)).await
    }
}

async fn row_p5_who_came_by_a_link_comes_back_the_next_day_without_mail() {
    let app = trials::app().await;
    let mut chi = accepted(&app).await;
    let page = chi.get(COME_BACK).await;
    assert_eq!((page.status.as_u16(), page.header("cache-control")), (200, "no-store".to_owned()));
    let page = page.text();
    for way in ["/en/account/security/passkeys/new", "/en/account/address", SET] {
        assert!(page.contains(&format!("<a href=\"{way}\">")), "{way}: {page}");
    }
    assert!(page.contains("You can also choose later") && page.contains("Choose later</a>"));
    let account = chi.get("/en/account").await.text();
    let warning = account.find(NO_WAY).expect("a warning");
    assert!(warning < account.find("<bdi>Chi</bdi></p>").expect("a name"), "at its top");
    let (_, sheet) = set_password(&app, &mut chi).await;
    assert!(!chi.get("/en/account").await.text().contains(NO_WAY));
    // The twin chose nothing.
    let mut twin = accepted(&app).await;
    app.clock.advance(TimeDelta::days(1));
    for visitor in [&mut chi, &mut twin] {
        assert!(!visitor.is_signed_in().await, "nothing of yesterday holds");
    }
    let code = sheet.secret.code(app.clock.now());
    let answer = sheet.sign_in(&mut chi, code.as_str()).await;
    assert_eq!(onward(&answer), (303, "/en/account".to_owned()));
    assert!(chi.is_signed_in().await);
    // And without the phone, in another browser.
    let mut elsewhere = Visitor::new(&app);
    let answer = sheet.sign_in(&mut elsewhere, &sheet.codes[0]).await;
    assert_eq!(onward(&answer), (303, "/en/account".to_owned()));
    assert!(elsewhere.is_signed_in().await);
    assert!(app.mails().await.is_empty());
    app.end().await;
}

async fn row_p5_who_has_a_way_in_is_led_on_to_the_account() {
    let app = trials::app().await;
    let ben = app.player_by(Factor::Link, "Ben", &[]).await;
    let mut browser = Visitor::holding(&app, &ben.cookie);
    // Who is here already, and has none, is asked too.
    let ana = app.player("Ana", &[(Role::Admin, Scope::Coalition)]).await;
    let link = invite(&app, &ana, None, Role::Editor).await;
    assert_eq!(onward(&browser.post(&link, "").await), (303, COME_BACK.to_owned()));
    assert_eq!(browser.get(COME_BACK).await.status, StatusCode::OK);
    with_address(&app, &ben, "ben@example.org").await;
    assert_eq!(onward(&browser.get(COME_BACK).await), (303, "/en/account".to_owned()));
    let link = invite(&app, &ana, None, Role::Trainer).await;
    assert_eq!(onward(&browser.post(&link, "").await), (303, "/en/account".to_owned()));
    app.end().await;
}

async fn row_p5_signing_out_warns_who_could_not_come_back() {
    let app = trials::app().await;
    let mut chi = accepted(&app).await;
    let asked = [(SIGN_OUT, "/en/sign-out"), (END_ALL, "/en/sign-out?everywhere=1")];
    for (action, page) in asked {
        let answer = chi.post(action, "").await;
        assert_eq!(onward(&answer), (303, page.to_owned()));
        assert_eq!(answer.header("clear-site-data"), "", "{action}");
        assert!(chi.is_signed_in().await, "{action}");
        let text = chi.get(page).await.text();
        assert!(text.contains("You could not come back."), "{page}: {text}");
        assert!(text.contains(&format!("href=\"{COME_BACK}\"")), "{page}");
        let form = format!("action=\"{action}\"");
        assert!(text.contains(&form) && text.contains("name=\"sure\" value=\"true\""), "{text}");
    }
    // Her browser in the list is the same button.
    let list = chi.get("/en/account/browsers").await.text();
    let path = list.split('"').find(|part| part.ends_with("/end")).expect("a button").to_owned();
    assert_eq!(onward(&chi.post(&path, "").await), (303, "/en/sign-out".to_owned()));
    assert!(chi.is_signed_in().await);
    // Who has read it may go.
    let mut other = chi.clone();
    assert_eq!(onward(&chi.post(SIGN_OUT, "sure=true").await), (303, "/en/sign-out".to_owned()));
    assert!(chi.cookies.is_empty());
    assert!(!other.is_signed_in().await, "the session has ended");
    assert!(chi.get("/en/sign-out").await.text().contains("You are signed out"));
    let mut dee = accepted(&app).await;
    let mut everywhere = dee.clone();
    dee.post(END_ALL, "sure=true").await;
    assert!(dee.cookies.is_empty() && !everywhere.is_signed_in().await);
    // The twin: who has a way in is not held up.
    let mut eve = accepted(&app).await;
    set_password(&app, &mut eve).await;
    assert!(!eve.get("/en/sign-out").await.text().contains("You could not come back."));
    eve.post(SIGN_OUT, "").await;
    assert!(eve.cookies.is_empty());
    app.end().await;
}

async fn row_p5_the_first_way_in_is_added_as_long_as_somebody_is_here() {
    let app = trials::app().await;
    let mut chi = accepted(&app).await;
    let ben = app.player_by(Factor::Link, "Ben", &[]).await;
    with_address(&app, &ben, "ben@example.org").await;
    app.clock.advance(TimeDelta::minutes(20));
    // What asks to sign in anew leads her to where she gets a way to.
    for path in ["/en/account/data/file", "/en/account/delete"] {
        assert_eq!(onward(&chi.post(path, "").await), (303, COME_BACK.to_owned()), "{path}");
    }
    assert!(chi.get("/en/account/proof").await.text().contains(NO_WAY));
    for path in ["/en/account/address", "/en/account/security/passkeys/new"] {
        assert_eq!(chi.get(path).await.status, StatusCode::OK, "{path}");
    }
    set_password(&app, &mut chi).await;
    let proof = (303, "/en/account/proof?next=%2Fen%2Faccount%2Fsecurity%2Fpassword".to_owned());
    assert_eq!(onward(&chi.get(SET).await), proof, "only the first");
    // The twin signs in by mail, and can do so anew.
    let mut browser = Visitor::holding(&app, &ben.cookie);
    assert_eq!(onward(&browser.get(SET).await), proof);
    assert!(!browser.get("/en/account/proof").await.text().contains(NO_WAY));
    app.end().await;
}

async fn row_p5_the_last_way_in_stays() {
    let app = trials::app().await;
    let ben = app.player("Ben", &[]).await;
    let mut browser = Visitor::holding(&app, &ben.cookie);
    set_password(&app, &mut browser).await;
    let refused = browser.post(SET, "action=remove").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("without it you could not come back"), "{}", refused.text());
    // The twin: with an address it may go, and then the address stays.
    with_address(&app, &ben, "ben@example.org").await;
    assert_eq!(browser.post(SET, "action=remove").await.status, StatusCode::SEE_OTHER);
    browser.post("/en/account/address/remove", "").await;
    assert!(browser.get("/en/account/address").await.text().contains("ben@example.org"));
    app.end().await;
}

async fn row_p5_the_sheet_of_codes_holds_all_that_signs_in() {
    let app = trials::app().await;
    let ben = app.player("Ben", &[]).await;
    // Also of who signs in by mail: a mailbox can be lost.
    with_address(&app, &ben, "ben@example.org").await;
    let mut browser = Visitor::holding(&app, &ben.cookie);
    let (first, sheet) = set_password(&app, &mut browser).await;
    let renewed = browser.post("/en/account/security/codes", "").await;
    assert_ne!(codes(&renewed.text()), sheet.codes);
    assert!(sheet.address.starts_with("https://") && sheet.address.ends_with(SIGN_IN));
    assert_eq!(sheet.name.replace('-', ""), ben.token.as_str());
    for page in [first, renewed] {
        assert_eq!(page.header("cache-control"), "no-store");
        let text = page.text();
        assert_eq!(written(&text)[..2], [sheet.address.clone(), sheet.name.clone()]);
        assert_eq!((written(&text).len(), codes(&text).len()), (12, 10));
        assert!(text.contains("<body data-paper=\"main\">"), "{text}");
    }
    // The twin: other pages come on paper with the name of the site.
    assert!(browser.get("/en/account").await.text().contains("<body>"));
    app.end().await;
}
