//! Signing in with a password and a code (AU3, AU4, AU5, AU7), and what setting one shows.

use super::{soft_authenticator::SoftAuthenticator, visitor::Visitor};
use crate::tests::trials;
use chrono::TimeDelta;
use data_encoding::BASE32_NOPAD;
use http::StatusCode;
use server::{
    domain::{
        accounts::{one_time::OneTimeSecret, sign_in::Factor},
        clock::Clock,
        limit::{Action, Rate},
        organizations::role::{Role, Scope},
    },
    query_log,
    testing::{TestApp, cast::Player},
};
use std::sync::atomic::{AtomicUsize, Ordering};

server::both_databases! {
    au4_a_password_is_set_with_an_app_and_signs_in()
    au4_one_password_is_the_same_on_every_keyboard()
    au4_fourteen_letters_are_refused_and_a_megabyte_at_once()
    au4_fifty_at_once_leave_the_first_page_alone()
    au5_a_code_counts_once_in_its_step_and_each_on_paper_once()
    au5_new_codes_on_paper_end_the_old_ones()
    au3_an_unknown_name_a_wrong_password_and_a_wrong_code_are_answered_alike()
    au7_a_thousand_wrong_tries_lock_nobody_out()
    au7_a_browser_that_was_signed_in_before_waits_for_nobody()
    au7_what_everybody_does_together_holds_no_known_browser_up()
    se2_only_who_signs_in_is_known_again_and_signing_out_ends_it()
    au6_an_admin_without_a_passkey_keeps_the_password()
}

pub(super) const SIGN_IN: &str = "/en/sign-in/password";
pub(super) const SET: &str = "/en/account/security/password";
const SECURITY: &str = "/en/account/security";
pub(super) const CHOSEN: &str = "purple kiwis in the rain";

/// Somebody with a password, and the app for its codes.
struct Equipped {
    player: Player,
    secret: OneTimeSecret,
    paper: Vec<String>,
}

async fn equipped(app: &TestApp, name: &str, roles: &[(Role, Scope)]) -> Equipped {
    let player = app.player_by(Factor::Link, name, roles).await;
    let mut browser = Visitor::holding(app, &player.cookie);
    let page = browser.get(SET).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.header("location"));
    let (sealed, secret) = offered(&page.text());
    let form = form(&[
        ("password", CHOSEN),
        ("again", CHOSEN),
        ("secret", &sealed),
        ("code", secret.code(app.clock.now()).as_str()),
    ]);
    let answer = browser.post(SET, &form).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    Equipped { player, secret, paper: codes(&answer.text()) }
}

/// The sealed secret in a page, and the same in letters.
pub(super) fn offered(page: &str) -> (String, OneTimeSecret) {
    let sealed = page.split("name=\"secret\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let letters = page.split("<code dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap();
    let bytes = BASE32_NOPAD.decode(letters.replace(' ', "").as_bytes()).unwrap();
    (sealed.to_owned(), OneTimeSecret::of(&bytes).unwrap())
}

/// A page without the marks that keep numbers apart.
fn plain(page: &str) -> String {
    page.replace(['\u{2068}', '\u{2069}'], "")
}

/// The codes on a sheet.
pub(super) fn codes(page: &str) -> Vec<String> {
    let list = page.split("<ol class=\"codes\">").nth(1).expect("a list of codes");
    written(list.split("</ol>").next().unwrap())
}

/// Everything on a sheet that somebody types: where, under which name, with which codes.
pub(super) fn written(page: &str) -> Vec<String> {
    let lines = page.split("<code dir=\"ltr\">").skip(1);
    lines.map(|line| line.split('<').next().unwrap().to_owned()).collect()
}

pub(super) fn form(fields: &[(&str, &str)]) -> String {
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(fields).finish()
}

fn sign_in_form(who: &str, password: &str, code: &str) -> String {
    form(&[("who", who), ("password", password), ("code", code), ("next", SECURITY)])
}

impl Equipped {
    /// What signs in now.
    fn right(&self, app: &TestApp) -> String {
        self.with(self.secret.code(app.clock.now()).as_str())
    }

    fn with(&self, code: &str) -> String {
        sign_in_form(self.player.token.as_str(), CHOSEN, code)
    }
}

async fn status(app: &TestApp, form: &str) -> StatusCode {
    Visitor::new(app).post(SIGN_IN, form).await.status
}

async fn au4_a_password_is_set_with_an_app_and_signs_in() {
    let app = trials::app().await;
    let ana = equipped(&app, "Ana", &[]).await;
    assert_eq!(ana.paper.len(), 10);
    app.clock.advance(TimeDelta::minutes(1));
    let mut browser = Visitor::new(&app);
    let answer = browser.post(SIGN_IN, &ana.right(&app)).await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (StatusCode::SEE_OTHER, SECURITY.into())
    );
    let page = plain(&browser.get(SECURITY).await.text());
    assert!(page.contains("You have 10 recovery codes left."), "{page}");
    // Nobody gave a mail address: the page says what to sign in under, and it is read as people type it.
    let token = ana.player.token.as_str();
    let shown = format!("{}-{}-{}-{}", &token[..4], &token[4..8], &token[8..12], &token[12..]);
    assert!(page.contains(&shown), "{page}");
    app.clock.advance(TimeDelta::minutes(1));
    let code = ana.secret.code(app.clock.now());
    let typed = sign_in_form(&shown.to_uppercase(), CHOSEN, code.as_str());
    assert_eq!(status(&app, &typed).await, StatusCode::SEE_OTHER);
    // Nothing of it can be read in the database but the hash.
    let hash = "UPDATE password SET hash = hash WHERE hash LIKE '$argon2id$v=19$m=19456,t=2,p=1$%'";
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    assert_eq!(tx.execute_for_test(hash, vec![]).await.unwrap(), 1);
    tx.undo().await.unwrap();
    app.end().await;
}

async fn au4_one_password_is_the_same_on_every_keyboard() {
    let app = trials::app().await;
    let player = app.player_by(Factor::Link, "Ana", &[]).await;
    let mut browser = Visitor::holding(&app, &player.cookie);
    let (sealed, secret) = offered(&browser.get(SET).await.text());
    // One letter as two signs, and digits as wide as Chinese letters; the second time as one, and narrow.
    let (wide, narrow) = ("cafe\u{301} con leche １２３４", "caf\u{e9} con leche 1234");
    let code = secret.code(app.clock.now());
    let fields = |again| {
        form(&[("password", wide), ("again", again), ("secret", &sealed), ("code", code.as_str())])
    };
    let different = browser.post(SET, &fields("cafe con leche 1234")).await;
    assert_eq!(different.status, StatusCode::UNPROCESSABLE_ENTITY, "the control");
    assert_eq!(browser.post(SET, &fields(narrow)).await.status, StatusCode::OK);
    for typed in [wide, narrow] {
        app.clock.advance(TimeDelta::minutes(1));
        let code = secret.code(app.clock.now());
        let form = sign_in_form(player.token.as_str(), typed, code.as_str());
        assert_eq!(status(&app, &form).await, StatusCode::SEE_OTHER, "{typed}");
    }
    app.end().await;
}

async fn au4_fourteen_letters_are_refused_and_a_megabyte_at_once() {
    let app = trials::app().await;
    let mut browser = Visitor::holding(&app, &app.player_by(Factor::Link, "Ana", &[]).await.cookie);
    let (sealed, secret) = offered(&browser.get(SET).await.text());
    let now = secret.code(app.clock.now());
    for (password, again, sentence) in [
        ("purple kiwi 27", "purple kiwi 27", "too short"),
        ("password123456789", "password123456789", "guessed too easily"),
        (CHOSEN, "purple kiwis in the sun", "not the same"),
        ("", "", "needs an answer"),
    ] {
        let form = form(&[
            ("password", password),
            ("again", again),
            ("secret", &sealed),
            ("code", now.as_str()),
        ]);
        let answer = browser.post(SET, &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{password}");
        assert!(answer.text().contains(sentence), "{password}: {}", answer.text());
        assert!(password.is_empty() || !answer.text().contains(password), "{password}");
        // The same square is shown again: nobody scans twice.
        assert_eq!(offered(&answer.text()).1.as_bytes(), secret.as_bytes());
    }
    // A secret that was offered to another session is none.
    let mut other = Visitor::holding(&app, &app.player_by(Factor::Link, "Ben", &[]).await.cookie);
    let form = form(&[
        ("password", CHOSEN),
        ("again", CHOSEN),
        ("secret", &sealed),
        ("code", now.as_str()),
    ]);
    assert_eq!(other.post(SET, &form).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(browser.post(SET, &form).await.status, StatusCode::OK);
    // Too long is refused before anything is hashed; the twin is a password that fits.
    let hashes = async |password: &str| {
        let form = sign_in_form("ana@example.org", password, "123456");
        let (status, steps) = query_log::of(status(&app, &form)).await;
        (status, steps.iter().filter(|step| *step == "argon2id").count())
    };
    let large = "x".repeat(1024 * 1024);
    assert_eq!(hashes(&large).await, (StatusCode::PAYLOAD_TOO_LARGE, 0));
    assert_eq!(hashes(&"x".repeat(1_025)).await, (StatusCode::UNPROCESSABLE_ENTITY, 0));
    assert_eq!(hashes(CHOSEN).await, (StatusCode::UNPROCESSABLE_ENTITY, 1));
    app.end().await;
}

async fn au4_fifty_at_once_leave_the_first_page_alone() {
    let app = trials::app().await;
    let answered = AtomicUsize::new(0);
    let tries = (0..50).map(|number| {
        let form = sign_in_form(&format!("nobody{number}@example.org"), CHOSEN, "123456");
        let (app, answered) = (&app, &answered);
        async move {
            let status = status(app, &form).await;
            answered.fetch_add(1, Ordering::SeqCst);
            status
        }
    });
    let first_page = async {
        for _ in 0..20 {
            assert_eq!(app.get("/en").await.status, StatusCode::OK);
        }
        answered.load(Ordering::SeqCst)
    };
    let (statuses, meanwhile) = futures::join!(futures::future::join_all(tries), first_page);
    assert!(meanwhile < 50, "the first page waited for every try");
    let known = [
        StatusCode::UNPROCESSABLE_ENTITY,
        StatusCode::SERVICE_UNAVAILABLE,
        StatusCode::TOO_MANY_REQUESTS,
    ];
    assert!(statuses.iter().all(|status| known.contains(status)), "{statuses:?}");
    app.end().await;
}

async fn au5_a_code_counts_once_in_its_step_and_each_on_paper_once() {
    let app = trials::app().await;
    let ana = equipped(&app, "Ana", &[]).await;
    // The code that set it up is used.
    assert_eq!(status(&app, &ana.right(&app)).await, StatusCode::UNPROCESSABLE_ENTITY);
    app.clock.advance(TimeDelta::seconds(60));
    let right = ana.right(&app);
    assert_eq!(status(&app, &right).await, StatusCode::SEE_OTHER);
    assert_eq!(status(&app, &right).await, StatusCode::UNPROCESSABLE_ENTITY, "in the same step");
    app.clock.advance(TimeDelta::seconds(30));
    assert_eq!(status(&app, &right).await, StatusCode::UNPROCESSABLE_ENTITY, "a step later");
    assert_eq!(status(&app, &ana.right(&app)).await, StatusCode::SEE_OTHER);
    for code in &ana.paper {
        // Not more tries than one account takes.
        app.clock.advance(TimeDelta::minutes(10));
        assert_eq!(status(&app, &ana.with(code)).await, StatusCode::SEE_OTHER);
        assert_eq!(status(&app, &ana.with(code)).await, StatusCode::UNPROCESSABLE_ENTITY);
    }
    app.end().await;
}

async fn au5_new_codes_on_paper_end_the_old_ones() {
    let app = trials::app().await;
    let ana = equipped(&app, "Ana", &[]).await;
    let mut browser = Visitor::new(&app);
    browser.post(SIGN_IN, &ana.with(&ana.paper[0])).await;
    // With a field that nobody asked for nothing is done (AZ5).
    let answer = browser.post("/en/account/security/codes", "surplus=1").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = plain(&browser.get(SECURITY).await.text());
    assert!(page.contains("You have 9 recovery codes left."), "{page}");
    let answer = browser.post("/en/account/security/codes", "").await;
    let fresh = codes(&answer.text());
    assert_eq!((answer.status, fresh.len()), (StatusCode::OK, 10));
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(status(&app, &ana.with(&ana.paper[1])).await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(status(&app, &ana.with(&fresh[1])).await, StatusCode::SEE_OTHER);
    app.end().await;
}

async fn au3_an_unknown_name_a_wrong_password_and_a_wrong_code_are_answered_alike() {
    let app = trials::app().await;
    let ana = equipped(&app, "Ana", &[]).await;
    app.clock.advance(TimeDelta::minutes(1));
    let known = ana.player.token.as_str();
    let without = app.player("Ben", &[]).await;
    let right = ana.secret.code(app.clock.now());
    let wrong = if right.as_str() == "123456" { "654321" } else { "123456" };
    let mut bodies = Vec::new();
    let mut costs = Vec::new();
    for (who, password, code) in [
        (known, "purple kiwis in the sun.", right.as_str()),
        (without.token.as_str(), CHOSEN, wrong),
        ("0000000000000000", CHOSEN, wrong),
        (known, CHOSEN, wrong),
        (known, CHOSEN, "0000-0000-0000-0000"),
    ] {
        let form = sign_in_form(who, password, code);
        let mut browser = Visitor::new(&app);
        let (answer, steps) = query_log::of(browser.post(SIGN_IN, &form)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!answer.headers.contains_key("set-cookie"));
        bodies.push(answer.text().replace(who, "who"));
        costs.push(steps);
    }
    assert!(bodies.iter().all(|body| *body == bodies[0]));
    // Whether there is a person, and whether they have a password, costs the same statements and the same hash.
    assert!(costs[0].iter().any(|step| step == "argon2id"));
    assert!(costs[..3].iter().all(|steps| *steps == costs[0]), "{costs:?}");
    // The twin: a password that fits goes further, and the same look sees it.
    assert_ne!(costs[3], costs[0]);
    app.end().await;
}

async fn au7_a_thousand_wrong_tries_lock_nobody_out() {
    // As if each try came from another place: what one client may do is counted elsewhere.
    let mut config = TestApp::config();
    config.limits.each.set(Action::SignInTry, Rate::NONE);
    config.limits.all.set(Action::SignInTry, Rate::NONE);
    let app = trials::app_of(config).await;
    let ana = equipped(&app, "Ana", &[]).await;
    let mut key = SoftAuthenticator::new(1);
    let mut owner = Visitor::holding(&app, &ana.player.cookie);
    app.clock.advance(TimeDelta::minutes(1));
    assert_eq!(owner.post(SIGN_IN, &ana.right(&app)).await.status, StatusCode::SEE_OTHER);
    assert_eq!(owner.add(&mut key).await.status, StatusCode::OK);
    let wrong = ana.with("123456").replace("rain", "wind");
    let mut refused = 0;
    for number in 0..1_000 {
        match Visitor::new(&app).post(SIGN_IN, &wrong).await.status {
            StatusCode::UNPROCESSABLE_ENTITY => {}
            StatusCode::TOO_MANY_REQUESTS => refused += 1,
            status => panic!("{number}: {status}"),
        }
    }
    assert!(refused > 900, "{refused}");
    // The twin: a code of the app waits like every guess. A passkey does not, nor does a code on paper.
    app.clock.advance(TimeDelta::minutes(1));
    assert_eq!(status(&app, &ana.right(&app)).await, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(Visitor::new(&app).sign_in(&mut key).await.status, StatusCode::OK);
    assert_eq!(status(&app, &ana.with(&ana.paper[0])).await, StatusCode::SEE_OTHER);
    // Nor does it last: some minutes later the app opens too.
    app.clock.advance(TimeDelta::minutes(4));
    assert_eq!(status(&app, &ana.right(&app)).await, StatusCode::SEE_OTHER);
    app.end().await;
}

/// Signs in, and lets the session end by itself: what stays is the cookie by which the browser is known.
async fn known_browser<'a>(app: &'a TestApp, who: &Equipped, paper: usize) -> Visitor<'a> {
    let mut browser = Visitor::new(app);
    let answer = browser.post(SIGN_IN, &who.with(&who.paper[paper])).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    browser.cookies.remove("__Host-semilla").expect("a session");
    assert_eq!(browser.cookies.keys().collect::<Vec<_>>(), [KNOWN]);
    browser
}

const KNOWN: &str = "__Host-semilla-known";

async fn au7_a_browser_that_was_signed_in_before_waits_for_nobody() {
    // As if each try came from another place.
    let mut config = TestApp::config();
    config.limits.each.set(Action::SignInTry, Rate::NONE);
    config.limits.all.set(Action::SignInTry, Rate::NONE);
    let app = trials::app_of(config).await;
    let (ana, ben) = (equipped(&app, "Ana", &[]).await, equipped(&app, "Ben", &[]).await);
    let mut hers = known_browser(&app, &ana, 0).await;
    let mut his = known_browser(&app, &ben, 0).await;
    app.clock.advance(TimeDelta::minutes(1));
    let wrong = ana.with("123456").replace("rain", "wind");
    for _ in 0..1_000 {
        Visitor::new(&app).post(SIGN_IN, &wrong).await;
    }
    // The twins: a browser that nobody knows, and one that is known as somebody else's.
    assert_eq!(status(&app, &ana.right(&app)).await, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(his.post(SIGN_IN, &ana.right(&app)).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(hers.post(SIGN_IN, &ana.right(&app)).await.status, StatusCode::SEE_OTHER);
    // Whoever holds such a browser guesses no faster than anybody.
    let mut hers = known_browser(&app, &ana, 1).await;
    let mut refused = 0;
    for _ in 0..20 {
        let answer = hers.post(SIGN_IN, &wrong).await;
        refused += usize::from(answer.status == StatusCode::TOO_MANY_REQUESTS);
    }
    assert!(refused >= 9, "{refused}");
    app.end().await;
}

async fn au7_what_everybody_does_together_holds_no_known_browser_up() {
    let mut config = TestApp::config();
    config.limits.all.set(Action::SignInTry, "3, 1/day".parse().unwrap());
    let app = trials::app_of(config).await;
    let ana = equipped(&app, "Ana", &[]).await;
    let mut hers = known_browser(&app, &ana, 0).await;
    app.clock.advance(TimeDelta::minutes(1));
    while status(&app, &sign_in_form("nobody@example.org", CHOSEN, "123456")).await
        != StatusCode::TOO_MANY_REQUESTS
    {}
    // The twins: no such cookie, and one that somebody made up.
    assert_eq!(status(&app, &ana.right(&app)).await, StatusCode::TOO_MANY_REQUESTS);
    let mut made_up = hers.clone();
    let value = made_up.cookies[KNOWN].replace(char::is_alphanumeric, "A");
    made_up.cookies.insert(KNOWN.to_owned(), value);
    let answer = made_up.post(SIGN_IN, &ana.right(&app)).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(hers.post(SIGN_IN, &ana.right(&app)).await.status, StatusCode::SEE_OTHER);
    app.end().await;
}

async fn se2_only_who_signs_in_is_known_again_and_signing_out_ends_it() {
    let app = trials::app().await;
    let ana = equipped(&app, "Ana", &[]).await;
    let known = async || {
        let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
        let touch = "UPDATE known_browser SET since = since";
        let rows = tx.execute_for_test(touch, vec![]).await.unwrap();
        tx.undo().await.unwrap();
        rows
    };
    let mut browser = Visitor::new(&app);
    let refused = browser.post(SIGN_IN, &ana.with("123456")).await;
    assert!(refused.header("set-cookie").is_empty() && known().await == 0);
    let answer = browser.post(SIGN_IN, &ana.with(&ana.paper[0])).await;
    let lines = answer.headers.get_all("set-cookie").iter().map(|line| line.to_str().unwrap());
    let line = lines.into_iter().find(|line| line.starts_with(KNOWN)).expect("a cookie");
    let flags = "; Path=/; Max-Age=7776000; HttpOnly; SameSite=Lax; Secure";
    assert!(line.ends_with(flags), "{line}");
    assert_eq!(known().await, 1);
    // It signs nobody in, also not as the cookie of a session.
    let mut thief = Visitor::new(&app);
    thief.cookies.insert(KNOWN.to_owned(), browser.cookies[KNOWN].clone());
    assert!(!thief.is_signed_in().await);
    thief.cookies.insert("__Host-semilla".to_owned(), browser.cookies[KNOWN].clone());
    assert!(!thief.is_signed_in().await);
    // Signing in again gives another one, and the old one is worth nothing.
    let before = browser.cookies[KNOWN].clone();
    browser.post(SIGN_IN, &ana.with(&ana.paper[1])).await;
    assert!(browser.cookies[KNOWN] != before && known().await == 1);
    // The person sees how many there are, and ends it.
    known_browser(&app, &ana, 2).await;
    let page = plain(&browser.get("/en/account/browsers").await.text());
    assert!(page.contains("We recognize 2 of your browsers."), "{page}");
    let answer = browser.post("/en/api/accounts/browsers/forget-known", "").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(!browser.cookies.contains_key(KNOWN) && known().await == 0);
    assert!(browser.is_signed_in().await, "the session goes on");
    // Signing out ends it too.
    browser.post(SIGN_IN, &ana.with(&ana.paper[3])).await;
    assert_eq!(known().await, 1);
    browser.post("/en/api/accounts/sign-out", "").await;
    assert!(browser.cookies.is_empty() && known().await == 0);
    // It ends by itself after ninety days.
    let mut late = known_browser(&app, &ana, 4).await;
    app.clock.advance(TimeDelta::days(89));
    server::jobs::run_due(&app.state).await;
    assert_eq!(known().await, 1, "the twin: a day before");
    app.clock.advance(TimeDelta::days(1));
    server::jobs::run_due(&app.state).await;
    assert_eq!(known().await, 0);
    assert!(!late.is_signed_in().await);
    app.end().await;
}

async fn au6_an_admin_without_a_passkey_keeps_the_password() {
    let app = trials::app().await;
    let admin = equipped(&app, "Ana", &[(Role::Admin, Scope::Coalition)]).await;
    let mut browser = Visitor::new(&app);
    browser.post(SIGN_IN, &admin.with(&admin.paper[0])).await;
    let answer = browser.post(SET, "action=remove").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("Add another one first."));
    browser.add(&mut SoftAuthenticator::new(1)).await;
    assert_eq!(browser.post(SET, "action=remove").await.status, StatusCode::SEE_OTHER);
    app.clock.advance(TimeDelta::minutes(1));
    assert_eq!(status(&app, &admin.right(&app)).await, StatusCode::UNPROCESSABLE_ENTITY);
    app.end().await;
}
