//! Signing in by mail, as somebody with a browser does it.

use super::{super::trials, visitor::Visitor};
use chrono::TimeDelta;
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use http::StatusCode;
use server::{
    database::{query::accounts::own, record::accounts::address},
    domain::{
        accounts::sign_in::Factor,
        limit::{Action, Rate},
    },
    keyring::Subject,
    mail::lookup,
    query_log,
    routes::encoded,
    services::accounts::ADDRESS,
    testing::{
        TestApp,
        cast::Player,
        test_app::{Answer, HOST},
    },
};

server::both_databases! {
    row_p5_password_free_sign_in()
    au2_looking_at_a_link_uses_nothing_up()
    au2_in_another_browser_the_digits_help_in_the_one_that_asked()
    au2_a_link_works_once_for_a_quarter_of_an_hour_and_the_newest_voids_older_ones()
    au2_wrong_digits_void_the_link_and_never_the_account()
    ab2_a_program_has_no_mail_sent()
    au3_known_and_unknown_addresses_get_the_same_bytes()
    au3_known_and_unknown_addresses_cost_the_same()
    au3_known_and_unknown_addresses_cost_the_same_once_they_had_their_many_mails()
    au7_links_of_several_browsers_live_side_by_side()
    au7_an_address_that_had_its_many_mails_still_lets_its_owner_in()
    au7_guessing_is_bounded_by_browser_and_by_mail()
    au7_the_link_and_its_digits_help_where_guesses_are_used_up()
    ab3_strangers_have_a_bounded_number_of_mails_sent()
    se1_nothing_that_is_stored_is_a_cookie()
    se3_a_planted_session_is_not_taken_over()
    se5_signing_out_works_with_an_ended_session_too()
    se6_an_onion_gets_cookies_that_work_there()
    hd8_next_leads_on_and_never_away()
    hd2_no_get_or_head_of_a_known_address_changes_anything()
}

/// Gives a person an address.
pub async fn with_address(app: &TestApp, player: &Player, text: &str) {
    let (random, keyring) = (app.state.random.as_ref(), &app.state.keyring);
    let key = keyring.find(Subject::Person(&player.token)).unwrap().unwrap();
    let mail = text.parse().unwrap();
    let sealed = key.seal(ADDRESS, text.as_bytes(), random);
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    let day = app.state.clock.today();
    assert!(address::put(&tx, player.id, &lookup(keyring, &mail), &sealed, day).await.unwrap());
    tx.commit().await.unwrap();
}

/// A member with an address.
async fn ana(app: &TestApp) -> Player {
    let ana = app.player_by(Factor::Link, "Ana", &[]).await;
    with_address(app, &ana, "Ana@example.org").await;
    ana
}

/// Link and digits of the newest mail.
async fn newest(app: &TestApp) -> (String, String) {
    let mails = app.mails().await;
    let mail = mails.last().expect("a mail");
    let link = mail.links().into_iter().find(|link| link.contains("/by-link/")).expect("a link");
    let line = mail.text.lines().map(|line| line.replace(' ', ""));
    let is_code = |line: &String| line.len() == 8 && line.bytes().all(|byte| byte.is_ascii_digit());
    (link, line.into_iter().find(is_code).expect("digits"))
}

async fn row_p5_password_free_sign_in() {
    let app = trials::app().await;
    ana(&app).await;
    let mut browser = Visitor::new(&app);
    let form = browser.get("/en/sign-in").await;
    assert!(form.status == 200 && form.header("set-cookie").is_empty());
    let sent = browser.ask("ana@EXAMPLE.org").await;
    assert_eq!((sent.status.as_u16(), sent.header("location").as_str()), (303, "/en/sign-in/sent"));
    assert!(sent.header("set-cookie").starts_with("__Host-semilla-sign-in="));
    let (link, _) = newest(&app).await;
    let page = browser.get(&link).await;
    assert!(page.status == 200 && page.text().contains("<form method=\"post\""));
    assert!(page.header("set-cookie").is_empty());
    let done = browser.post(&link, "").await;
    assert_eq!((done.status.as_u16(), done.header("location").as_str()), (303, "/en/account"));
    let held = browser.cookies.keys().collect::<Vec<_>>();
    assert_eq!(held, ["__Host-semilla", "__Host-semilla-known"]);
    let account = browser.get("/en/account").await;
    assert!(account.status == 200 && account.text().contains("<bdi>Ana</bdi>"));
    assert_eq!(account.header("cache-control"), "no-store");
    let footer = account.text().split("<footer").nth(1).unwrap().to_owned();
    assert!(!footer.contains("/en/sign-in\""), "visitors alone are asked to sign in");
    assert!(Visitor::new(&app).get("/en").await.text().contains("href=\"/en/sign-in\""));
    app.end().await;
}

async fn ab2_a_program_has_no_mail_sent() {
    let app = trials::app().await;
    ana(&app).await;
    let mut browser = Visitor::new(&app);
    let moment = browser.moment("/en/sign-in").await;
    const TYPED: &str = "address=ana%40example.org";
    let fields =
        [String::new(), format!("&form_time={moment}"), "&website=https://x.test".to_owned()];
    for more in fields {
        let answer = browser.post("/en/sign-in", &format!("{TYPED}{more}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("value=\"ana@example.org\""), "what was typed stays");
        assert!(browser.cookies.is_empty());
    }
    assert!(app.mails().await.is_empty());
    // The twin: somebody who takes two seconds.
    assert_eq!(browser.ask_typing(TYPED).await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.mails().await.len(), 1);
    app.end().await;
}

async fn au2_looking_at_a_link_uses_nothing_up() {
    let app = trials::app().await;
    ana(&app).await;
    let mut browser = Visitor::new(&app);
    browser.ask("ana@example.org").await;
    let (link, _) = newest(&app).await;
    for _ in 0..3 {
        assert_eq!(Visitor::new(&app).get(&link).await.status, 200);
        assert_eq!(browser.head(&link).await.status, 200);
        assert_eq!(browser.get(&link).await.status, 200);
    }
    assert_eq!(browser.post(&link, "").await.status, 303);
    assert!(browser.is_signed_in().await);
    app.end().await;
}

async fn au2_in_another_browser_the_digits_help_in_the_one_that_asked() {
    let app = trials::app().await;
    ana(&app).await;
    let (mut asked, mut other) = (Visitor::new(&app), Visitor::new(&app));
    asked.ask("ana@example.org").await;
    let (link, code) = newest(&app).await;
    let page = other.get(&link).await;
    assert!(page.status == 200 && !page.text().contains("<form"), "no button in another browser");
    let pressed = other.post(&link, "").await;
    assert!(pressed.status == 200 && pressed.header("set-cookie").is_empty());
    assert_eq!(other.post("/en/sign-in/sent", &format!("code={code}")).await.status, 422);
    assert!(!other.is_signed_in().await);
    let typed = format!("code={}+{}", &code[..4], &code[4..]);
    assert_eq!(asked.post("/en/sign-in/sent", &typed).await.status, 303);
    assert!(asked.is_signed_in().await);
    // Either uses both up.
    assert_eq!(asked.post(&link, "").await.status, StatusCode::GONE);
    app.end().await;
}

async fn au2_a_link_works_once_for_a_quarter_of_an_hour_and_the_newest_voids_older_ones() {
    let app = trials::app().await;
    ana(&app).await;
    let mut browser = Visitor::new(&app);
    browser.ask("ana@example.org").await;
    let (first, _) = newest(&app).await;
    browser.ask("ana@example.org").await;
    let (second, code) = newest(&app).await;
    assert_ne!(first, second);
    assert_eq!(browser.post(&first, "").await.status, StatusCode::GONE);
    app.clock.advance(TimeDelta::minutes(15) - TimeDelta::seconds(1));
    assert_eq!(browser.get(&second).await.status, 200);
    assert_eq!(browser.post(&second, "").await.status, 303);
    assert_eq!(browser.get(&second).await.status, StatusCode::GONE);
    assert_eq!(browser.post(&second, "").await.status, StatusCode::GONE);
    assert_eq!(browser.post("/en/sign-in/sent", &format!("code={code}")).await.status, 422);
    browser.ask("ana@example.org").await;
    let (late, code) = newest(&app).await;
    app.clock.advance(TimeDelta::minutes(15));
    assert_eq!(browser.post(&late, "").await.status, StatusCode::GONE);
    assert_eq!(browser.post("/en/sign-in/sent", &format!("code={code}")).await.status, 422);
    app.end().await;
}

async fn au2_wrong_digits_void_the_link_and_never_the_account() {
    let app = trials::app().await;
    ana(&app).await;
    let mut browser = Visitor::new(&app);
    browser.ask("ana@example.org").await;
    let (link, code) = newest(&app).await;
    let wrong = if code == "00000000" { "11111111" } else { "00000000" };
    for _ in 0..5 {
        let answer = browser.post("/en/sign-in/sent", &format!("code={wrong}")).await;
        assert_eq!(answer.status, 422);
        assert!(!answer.text().contains(wrong), "what was typed is not shown again");
    }
    assert_eq!(browser.post("/en/sign-in/sent", &format!("code={code}")).await.status, 422);
    assert_eq!(browser.post(&link, "").await.status, StatusCode::GONE);
    // Four wrong ones leave the fifth try, and the account signs in with the next mail.
    browser.ask("ana@example.org").await;
    let (_, code) = newest(&app).await;
    for _ in 0..4 {
        browser.post("/en/sign-in/sent", &format!("code={wrong}")).await;
    }
    assert_eq!(browser.post("/en/sign-in/sent", &format!("code={code}")).await.status, 303);
    assert!(browser.is_signed_in().await);
    app.end().await;
}

/// The length of a cookie's value is that of every other; what it is, chance says.
fn shape(answer: &Answer) -> (u16, Vec<(String, String)>, bytes::Bytes) {
    let headers = answer.headers.iter().map(|(name, value)| {
        let value = value.to_str().unwrap();
        let value = match name.as_str() {
            "set-cookie" => value.split_once(';').map_or("", |(_, rest)| rest).to_owned(),
            "x-request-id" => String::new(),
            _ => value.to_owned(),
        };
        (name.to_string(), value)
    });
    (answer.status.as_u16(), headers.collect(), answer.body.clone())
}

async fn au3_known_and_unknown_addresses_get_the_same_bytes() {
    // As many as 400 people would ask, from as many connections.
    let mut config = TestApp::config();
    for action in [Action::SignInLink, Action::SignInTry] {
        config.limits.each.set(action, Rate::NONE);
        config.limits.all.set(action, Rate::NONE);
    }
    let app = trials::app_of(config).await;
    for number in 0..200 {
        let player = app.player_by(Factor::Link, "Ana", &[]).await;
        with_address(&app, &player, &format!("known{number}@example.org")).await;
    }
    for number in 0..200 {
        let (mut known, mut unknown) = (Visitor::new(&app), Visitor::new(&app));
        let one = known.ask(&format!("known{number}@example.org")).await;
        let other = unknown.ask(&format!("nobody{number}@example.org")).await;
        assert_eq!(shape(&one), shape(&other));
        let one = known.get("/en/sign-in/sent").await;
        assert_eq!(shape(&one), shape(&unknown.get("/en/sign-in/sent").await));
        for _ in 0..2 {
            let one = known.post("/en/sign-in/sent", "code=1234+5678").await;
            let other = unknown.post("/en/sign-in/sent", "code=1234+5678").await;
            assert_eq!(shape(&one), shape(&other));
        }
    }
    app.end().await;
}

/// What the first request for an address costs, and the tries of digits after it.
async fn cost(app: &TestApp, address: &str) -> Vec<Vec<String>> {
    let mut visitor = Visitor::new(app);
    let mut costs = vec![query_log::of(visitor.ask(address)).await.1];
    for _ in 0..6 {
        let tried = visitor.post("/en/sign-in/sent", "code=1234+5678");
        costs.push(query_log::of(tried).await.1);
    }
    costs
}

/// Times on a machine that does other things besides tell little, so what takes the time is counted: every statement, every
/// seal, every keyed hash, in their order, in both steps. That each statement also changes as many rows in both cases is what
/// the row of nobody is for.
async fn au3_known_and_unknown_addresses_cost_the_same() {
    let app = trials::app().await;
    ana(&app).await;
    let known = cost(&app, "ana@example.org").await;
    let unknown = cost(&app, "nobody@example.org").await;
    assert_eq!(known, unknown);
    let counts = |what: &str| known[0].iter().filter(|step| step.contains(what)).count();
    assert_eq!((counts("seal"), counts("COMMIT")), (2, 1), "{:?}", known[0]);
    assert!(counts("INSERT INTO sign_in_link") == 1 && counts("INSERT INTO outbox") == 1);
    for address in ["ana@example.org", "nobody@example.org"] {
        assert_eq!(rows_of(&app, address).await, 1, "{address}");
    }
    // The twin: whoever is signed in costs more, and that shows.
    let signed_in = app.player("Ben", &[]).await;
    let (_, more) = query_log::of(app.get_as(&signed_in, "/en/sign-in")).await;
    let (_, less) = query_log::of(app.get("/en/sign-in")).await;
    assert_ne!(more, less);
    app.end().await;
}

/// Links that wait for an address.
async fn rows_of(app: &TestApp, address: &str) -> u64 {
    let lookup = lookup(&app.state.keyring, &address.parse().unwrap());
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    let touch = "UPDATE sign_in_link SET tries = tries WHERE lookup = $1";
    let rows = tx.execute_for_test(touch, vec![lookup.to_vec().into()]).await.unwrap();
    tx.undo().await.unwrap();
    rows
}

/// Strangers ask for the address, each with a browser of their own. Letters that wait together go out in any order, so they
/// are sent in between.
async fn strangers_ask(app: &TestApp, address: &str, count: usize) {
    for _ in 0..count {
        assert_eq!(Visitor::new(app).ask(address).await.status, 303);
        app.mails().await;
    }
}

/// Many clients: what one of them may do is counted elsewhere.
async fn app_for_many() -> TestApp {
    let mut config = TestApp::config();
    for action in [Action::SignInLink, Action::SignInTry] {
        config.limits.each.set(action, Rate::NONE);
        config.limits.all.set(action, Rate::NONE);
    }
    trials::app_of(config).await
}

async fn type_digits(browser: &mut Visitor<'_>, code: &str) -> u16 {
    browser.post("/en/sign-in/sent", &format!("code={code}")).await.status.as_u16()
}

/// Digits that are not these.
fn other_than(code: &str) -> &'static str {
    if code == "00000000" { "11111111" } else { "00000000" }
}

async fn au7_links_of_several_browsers_live_side_by_side() {
    let app = app_for_many().await;
    ana(&app).await;
    let (mut owner, mut phone) = (Visitor::new(&app), Visitor::new(&app));
    owner.ask("ana@example.org").await;
    let (link, _) = newest(&app).await;
    phone.ask("ana@example.org").await;
    let (on_the_phone, code) = newest(&app).await;
    strangers_ask(&app, "ana@example.org", 3).await;
    // A stranger cannot use what they made come, nor does it make anything void.
    let (of_a_stranger, _) = newest(&app).await;
    assert!(!owner.get(&of_a_stranger).await.text().contains("does not work any more"));
    assert_eq!(owner.post(&link, "").await.status, 303);
    assert!(owner.is_signed_in().await);
    assert_eq!(type_digits(&mut phone, &code).await, 303);
    assert_eq!(phone.post(&on_the_phone, "").await.status, StatusCode::GONE);
    // The twin: the newest of one browser makes its older one void.
    let mut browser = Visitor::new(&app);
    browser.ask("ana@example.org").await;
    let (older, _) = newest(&app).await;
    browser.ask("ana@example.org").await;
    assert_eq!(browser.post(&older, "").await.status, StatusCode::GONE);
    app.end().await;
}

async fn au7_an_address_that_had_its_many_mails_still_lets_its_owner_in() {
    let app = app_for_many().await;
    ana(&app).await;
    strangers_ask(&app, "ana@example.org", 14).await;
    let mails = app.mails().await.len();
    let (link, code) = newest(&app).await;
    let mut owner = Visitor::new(&app);
    assert_eq!(owner.ask("ana@example.org").await.status, 303);
    assert_eq!(app.mails().await.len(), mails, "no mail of her own");
    // The button of a link stays with the browser that asked for it; the digits help.
    assert_eq!(owner.post(&link, "").await.status, 422);
    // Three quarters of an hour later too, for who asks again then.
    app.clock.advance(TimeDelta::minutes(40));
    assert_eq!(type_digits(&mut owner, &code).await, 422, "what she asked for is over");
    assert_eq!(owner.ask("ana@example.org").await.status, 303);
    assert_eq!(app.mails().await.len(), mails);
    // The twins: a browser that did not ask, and one that asked for somebody else.
    let mut other = Visitor::new(&app);
    assert_eq!(type_digits(&mut other, &code).await, 422);
    other.ask("nobody@example.org").await;
    assert_eq!(type_digits(&mut other, &code).await, 422);
    assert_eq!(type_digits(&mut owner, &code).await, 303);
    assert!(owner.is_signed_in().await);
    // Once, wherever it is typed.
    let mut again = Visitor::new(&app);
    again.ask("ana@example.org").await;
    assert_eq!(type_digits(&mut again, &code).await, 422);
    // What was used counts no more: the next mail went out to whoever asked. Besides, one said that there is no account.
    assert_eq!(app.mails().await.len(), mails + 2);
    // After an hour digits help nobody, and a mail goes out again.
    app.clock.advance(TimeDelta::hours(1));
    let (_, late) = newest(&app).await;
    owner.cookies.clear();
    owner.ask("ana@example.org").await;
    assert_eq!(type_digits(&mut owner, &late).await, 422);
    let (_, code) = newest(&app).await;
    assert_eq!(type_digits(&mut owner, &code).await, 303);
    app.end().await;
}

async fn au7_guessing_is_bounded_by_browser_and_by_mail() {
    let app = app_for_many().await;
    ana(&app).await;
    let mut owner = Visitor::new(&app);
    owner.ask("ana@example.org").await;
    let (_, code) = newest(&app).await;
    let wrong = other_than(&code);
    // A browser guesses five times, right or wrong, also when it asks again and no new mail comes.
    strangers_ask(&app, "ana@example.org", 11).await;
    let mut one = Visitor::new(&app);
    one.ask("ana@example.org").await;
    for _ in 0..5 {
        assert_eq!(type_digits(&mut one, wrong).await, 422);
    }
    assert_eq!(type_digits(&mut one, &code).await, 422);
    one.ask("ana@example.org").await;
    assert_eq!(type_digits(&mut one, &code).await, 422);
    // Many browsers together guess twenty times at one mail; then its digits help in the browser it was sent for alone.
    for _ in 0..3 {
        let mut guesser = Visitor::new(&app);
        guesser.ask("ana@example.org").await;
        for _ in 0..5 {
            assert_eq!(type_digits(&mut guesser, wrong).await, 422);
        }
    }
    let mut late = Visitor::new(&app);
    late.ask("ana@example.org").await;
    assert_eq!(type_digits(&mut late, &code).await, 422);
    // However much they guessed, the owner's own browser has its five tries.
    for _ in 0..4 {
        assert_eq!(type_digits(&mut owner, wrong).await, 422);
    }
    assert_eq!(type_digits(&mut owner, &code).await, 303);
    // The twin: without those guesses the right digits open elsewhere, as the test above shows, and here after one.
    app.clock.advance(TimeDelta::hours(2));
    Visitor::new(&app).ask("ana@example.org").await;
    let (_, code) = newest(&app).await;
    let mut elsewhere = Visitor::new(&app);
    elsewhere.ask("ana@example.org").await;
    assert_eq!(type_digits(&mut elsewhere, other_than(&code)).await, 422);
    assert_eq!(type_digits(&mut elsewhere, &code).await, 303);
    app.end().await;
}

async fn au7_the_link_and_its_digits_help_where_guesses_are_used_up() {
    let app = app_for_many().await;
    ana(&app).await;
    strangers_ask(&app, "ana@example.org", 11).await;
    let mut stranger = Visitor::new(&app);
    stranger.ask("ana@example.org").await;
    let (link, code) = newest(&app).await;
    // The browser that asked for it uses up its own tries, others those that it has elsewhere.
    for _ in 0..5 {
        assert_eq!(type_digits(&mut stranger, other_than(&code)).await, 422);
    }
    assert_eq!(stranger.get(&link).await.status, StatusCode::GONE);
    for _ in 0..4 {
        let mut guesser = Visitor::new(&app);
        guesser.ask("ana@example.org").await;
        for _ in 0..5 {
            assert_eq!(type_digits(&mut guesser, other_than(&code)).await, 422);
        }
    }
    let mut owner = Visitor::new(&app);
    owner.ask("ana@example.org").await;
    assert_eq!(type_digits(&mut owner, &code).await, 422, "the twin: by the digits alone");
    // Only who holds the mail knows the link, and nobody can use anything up there.
    let page = owner.get(&link).await;
    assert!(page.status == 200 && page.text().contains("name=\"code\""));
    assert_eq!(Visitor::new(&app).get(&link).await.text().matches("name=\"code\"").count(), 0);
    assert_eq!(owner.post(&link, &format!("code={}", other_than(&code))).await.status, 422);
    assert_eq!(owner.post(&link, "").await.status, 422, "the button alone");
    let mut other = Visitor::new(&app);
    assert_eq!(other.post(&link, &format!("code={code}")).await.status, 200, "it did not ask");
    assert!(!other.is_signed_in().await);
    assert_eq!(owner.post(&link, &format!("code={code}")).await.status, 303);
    assert!(owner.is_signed_in().await);
    app.end().await;
}

async fn ab3_strangers_have_a_bounded_number_of_mails_sent() {
    let app = app_for_many().await;
    ana(&app).await;
    strangers_ask(&app, "ana@example.org", 40).await;
    assert_eq!(app.mails().await.len(), 12);
    let mut one = Visitor::new(&app);
    for _ in 0..6 {
        one.ask("nobody@example.org").await;
    }
    assert_eq!(app.mails().await.len(), 13, "one word to an address of nobody");
    // The twin: another address has its own.
    let ben = app.player_by(Factor::Link, "Ben", &[]).await;
    with_address(&app, &ben, "ben@example.org").await;
    strangers_ask(&app, "ben@example.org", 1).await;
    assert_eq!(app.mails().await.len(), 14);
    app.end().await;
}

/// The costs of two browsers that ask after fourteen others did, and type digits.
async fn late_cost(app: &TestApp, address: &str) -> Vec<Vec<String>> {
    strangers_ask(app, address, 14).await;
    let mut costs = cost(app, address).await;
    costs.extend(cost(app, address).await);
    costs
}

async fn au3_known_and_unknown_addresses_cost_the_same_once_they_had_their_many_mails() {
    let app = app_for_many().await;
    ana(&app).await;
    let known = late_cost(&app, "ana@example.org").await;
    let unknown = late_cost(&app, "nobody@example.org").await;
    assert_eq!(known, unknown);
    // The twin: an address for which nobody asked has fewer mails whose digits are tried.
    assert_ne!(known, late_cost_of_one(&app).await);
    app.end().await;
}

async fn late_cost_of_one(app: &TestApp) -> Vec<Vec<String>> {
    let mut costs = cost(app, "other@example.org").await;
    costs.extend(cost(app, "other@example.org").await);
    costs
}

async fn se1_nothing_that_is_stored_is_a_cookie() {
    let app = trials::app().await;
    let ana = app.player("Ana", &[]).await;
    let lines = own::browsers(&app.state.database, ana.id).await.unwrap();
    let line = &lines[0];
    let mut stored = vec![line.token.to_string(), ana.token.to_string()];
    stored.push(BASE64URL_NOPAD.encode(&line.hash));
    stored.push(HEXLOWER.encode(&line.hash));
    for value in stored {
        let mut thief = Visitor::holding(&app, &format!("__Host-semilla={value}"));
        assert!(!thief.is_signed_in().await, "{value}");
    }
    assert!(Visitor::holding(&app, &ana.cookie).is_signed_in().await, "the twin");
    app.end().await;
}

async fn se3_a_planted_session_is_not_taken_over() {
    let app = trials::app().await;
    ana(&app).await;
    let eve = app.player("Eve", &[]).await;
    let mut victim = Visitor::holding(&app, &eve.cookie);
    victim.ask("ana@example.org").await;
    let (link, _) = newest(&app).await;
    assert_eq!(victim.post(&link, "").await.status, 303);
    assert!(victim.get("/en/account").await.text().contains("<bdi>Ana</bdi>"));
    let given = format!("__Host-semilla={}", victim.cookies["__Host-semilla"]);
    assert_ne!(given, eve.cookie);
    // What was planted is worth nothing any more, not even as Eve's own.
    assert!(!Visitor::holding(&app, &eve.cookie).is_signed_in().await);
    app.end().await;
}

async fn se5_signing_out_works_with_an_ended_session_too() {
    let app = trials::app().await;
    for ended in [false, true] {
        let ana = app.player("Ana", &[]).await;
        let mut browser = Visitor::holding(&app, &ana.cookie);
        assert_eq!(browser.get("/en/sign-out").await.status, 200);
        assert!(browser.is_signed_in().await, "looking signs nobody out");
        if ended {
            app.clock.advance(TimeDelta::hours(1));
        }
        let answer = browser.post("/en/api/accounts/sign-out", "sure=true").await;
        assert_eq!(answer.status, 303);
        assert_eq!(answer.header("clear-site-data"), r#""cache","cookies","storage""#);
        assert!(browser.cookies.is_empty());
        assert!(!Visitor::holding(&app, &ana.cookie).is_signed_in().await);
    }
    app.end().await;
}

async fn se6_an_onion_gets_cookies_that_work_there() {
    let mut config = TestApp::config();
    config.public_origin = vec![format!("http://{HOST}").parse().unwrap()];
    let app = trials::app_of(config).await;
    ana(&app).await;
    let mut browser = Visitor::new(&app);
    let asked = browser.ask("ana@example.org").await;
    let given = asked.header("set-cookie");
    assert!(given.starts_with("semilla-sign-in=") && !given.contains("Secure"), "{given}");
    assert_eq!(asked.header("strict-transport-security"), "");
    let (link, _) = newest(&app).await;
    assert_eq!(browser.post(&link, "").await.status, 303);
    assert!(browser.is_signed_in().await);
    app.end().await;
}

async fn hd8_next_leads_on_and_never_away() {
    let app = trials::app().await;
    ana(&app).await;
    for (next, leads) in [
        ("/en/account/data", "/en/account/data"),
        ("//evil.test", "/en/account"),
        ("https://evil.test", "/en/account"),
    ] {
        let mut browser = Visitor::new(&app);
        let form = browser.get(&format!("/en/sign-in?next={}", encoded(next))).await.text();
        assert_eq!(form.contains("name=\"next\""), leads == next);
        let typed = format!("address=ana%40example.org&next={}", encoded(next));
        browser.ask_typing(&typed).await;
        let (link, _) = newest(&app).await;
        assert!(!link.contains("evil") && !link.contains("data"), "nothing typed is in a mail");
        assert_eq!(browser.post(&link, "").await.header("location"), leads);
    }
    app.end().await;
}

async fn hd2_no_get_or_head_of_a_known_address_changes_anything() {
    let app = trials::app().await;
    let ana = ana(&app).await;
    let mut browser = Visitor::holding(&app, &ana.cookie);
    browser.ask("ana@example.org").await;
    let (link, _) = newest(&app).await;
    browser.post("/en/account/address", "address=new%40example.org").await;
    let mails = app.mails().await;
    let confirm =
        mails.iter().flat_map(|mail| mail.links()).find(|link| link.contains("/address/"));
    let paths = [
        link.as_str(),
        confirm.as_deref().expect("a link to the new address"),
        "/en/sign-in",
        "/en/sign-in/sent",
        "/en/sign-out",
        "/en/account",
        "/en/account/profile",
        "/en/account/address",
        "/en/account/browsers",
        "/en/account/data",
        "/en/account/delete",
    ];
    for path in paths {
        let ((), steps) = query_log::of(async {
            assert_eq!(browser.get(path).await.status, 200, "{path}");
            assert_eq!(browser.head(path).await.status, 200, "{path}");
        })
        .await;
        assert_eq!(writes(&steps), Vec::<&String>::new(), "{path}");
    }
    // The twin: a write shows.
    let (_, steps) = query_log::of(browser.post("/en/api/accounts/sign-out", "")).await;
    assert!(!writes(&steps).is_empty());
    app.end().await;
}

fn writes(steps: &[String]) -> Vec<&String> {
    let writes = |step: &&String| {
        ["INSERT", "UPDATE", "DELETE", "COMMIT"].iter().any(|verb| step.starts_with(verb))
    };
    steps.iter().filter(writes).collect()
}
