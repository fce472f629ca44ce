//! The account, as its person uses it: profile, address, browsers, data, deletion.

use super::{
    super::{pages::fixture, trials},
    sign_in::with_address,
    visitor::Visitor,
};
use crate::router;
use chrono::TimeDelta;
use server::{
    database::query::{
        accounts::own,
        privacy::{audit, due},
    },
    domain::{
        accounts::{address::MailAddress, sign_in::Factor},
        language_tag::LanguageTag,
        organizations::role::{Role, Scope},
    },
    jobs,
    keyring::{Purpose, Subject},
    mail::{self, Content, NewMail, post, post_about},
    services::privacy::purge,
    testing::{TestApp, TestDatabase, cast::Player},
};
use std::fs;

server::both_databases! {
    row_l3_reading_languages_lead_every_list_and_search()
    a_profile_is_kept_and_a_refused_one_comes_back_as_it_was()
    an_address_counts_once_it_is_confirmed_and_the_old_one_is_told()
    an_address_of_another_account_is_not_taken_over()
    se4_browsers_are_named_and_ended_by_their_person_alone()
    row_p9_a_person_takes_along_all_that_is_held_about_them()
    row_p9_a_person_deletes_themselves_and_nothing_is_left()
    pr7_a_letter_to_an_address_that_was_never_confirmed_goes_with_the_account()
    row_p9_a_deletion_that_was_cut_off_is_finished()
    a_missing_keyring_deletes_nobody()
    the_last_administrator_stays()
    au6_deleting_asks_for_a_fresh_proof()
}

async fn row_l3_reading_languages_lead_every_list_and_search() {
    let database = TestDatabase::holding("pages", fixture::load).await;
    let registry = router::registry().unwrap();
    let app = TestApp::over(database, TestApp::config(), registry, trials::build);
    let ana = app.player("Ana", &[]).await;
    let form = "name=Ana&language=en&reading-1=ar&reading-2=es";
    assert_eq!(app.post_as(&ana, "/ko/account/profile", form).await.status, 303);
    let (arabic, english) = ("إذا احتُجز أجرك", "If your employer keeps your pay");
    // Nothing is in Korean: a visitor gets the original, a person the first language of theirs that there is.
    let list = "/ko/library";
    let (visitor, person) = (app.get(list).await.text(), app.get_as(&ana, list).await.text());
    assert!(visitor.contains(english) && !visitor.contains(arabic), "a visitor");
    assert!(person.contains(arabic) && !person.contains(english), "a person");
    // What is found is shown so too, whatever language it was found in.
    let found = "/ko/search?q=employer";
    assert!(app.get_as(&ana, found).await.text().contains(arabic));
    assert!(!app.get(found).await.text().contains(arabic));
    // The language of the address stays first, and what is only in Spanish is shown in it.
    let page = app.get_as(&ana, "/en/library").await.text();
    assert!(page.contains(english) && page.contains("Si le retienen el pasaporte"));
    // Nobody else gets what was made for her.
    assert!(app.get("/ko/library").await.text().contains(english));
    app.end().await;
}

async fn a_profile_is_kept_and_a_refused_one_comes_back_as_it_was() {
    let app = trials::app().await;
    let ana = app.player("Ana", &[]).await;
    let form = "name=%20Mar%C3%ADa%20&language=es&reading-1=&reading-2=quc&reading-3=es&reading-4=quc&reading-5=&spoken=yue&spoken=es";
    let saved = app.post_as(&ana, "/en/account/profile", form).await;
    assert_eq!(saved.status, 303);
    let page = app.get_as(&ana, &saved.header("location")).await.text();
    assert!(page.contains("role=\"status\"") && page.contains("value=\"María\""));
    let profile = own::profile(&app.state.database, ana.id).await.unwrap().unwrap();
    let reading: Vec<_> = profile.reading.iter().map(ToString::to_string).collect();
    let spoken: Vec<_> = profile.spoken.iter().map(ToString::to_string).collect();
    assert_eq!(
        (reading, spoken),
        (vec!["quc".into(), "es".into()], vec!["es".into(), "yue".into()])
    );
    assert_eq!(profile.language.as_str(), "es");
    let refused = app.post_as(&ana, "/en/account/profile", "name=&language=es&reading-1=ko").await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("<option value=\"ko\" lang=\"ko\" dir=\"ltr\" selected"));
    let unknown = app.post_as(&ana, "/en/account/profile", "name=A&language=es&role=admin").await;
    assert_eq!(unknown.status, 422);
    app.end().await;
}

/// The link to a new address, and the digits.
async fn confirmation(app: &TestApp) -> (String, String) {
    let mails = app.mails().await;
    let mail = mails.last().expect("a mail");
    let link = mail.links().into_iter().find(|link| link.contains("/address/")).expect("a link");
    let line = mail.text.lines().map(|line| line.replace(' ', ""));
    let is_code = |line: &String| line.len() == 8 && line.bytes().all(|byte| byte.is_ascii_digit());
    (link, line.into_iter().find(is_code).expect("digits"))
}

async fn shown_address(app: &TestApp, player: &Player) -> Option<String> {
    let page = app.get_as(player, "/en/account/data").await.text();
    let (_, rest) = page.split_once("@example.org")?;
    let before = &page[..page.len() - rest.len()];
    Some(before.rsplit('>').next().unwrap().to_owned())
}

async fn an_address_counts_once_it_is_confirmed_and_the_old_one_is_told() {
    let app = trials::app().await;
    let ana = app.player("Ana", &[]).await;
    with_address(&app, &ana, "old@example.org").await;
    for by_link in [true, false] {
        let new = if by_link { "new@example.org" } else { "newer@example.org" };
        let typed = format!("address={}", new.replace('@', "%40"));
        assert_eq!(app.post_as(&ana, "/en/account/address", &typed).await.status, 303);
        let before = shown_address(&app, &ana).await.unwrap();
        assert_ne!(before, new, "nothing has changed yet");
        let (link, code) = confirmation(&app).await;
        let wrong = app.post_as(&ana, "/en/account/address/code", "code=00000000").await;
        assert_eq!(wrong.status, 422);
        // A stranger who was mailed by mistake cannot use the link.
        let stranger = app.player("Eve", &[]).await;
        assert_ne!(app.post_as(&stranger, &link, "").await.status, 200);
        assert_eq!(shown_address(&app, &ana).await.unwrap(), before);
        let done = match by_link {
            true => app.post_as(&ana, &link, "").await,
            false => app.post_as(&ana, "/en/account/address/code", &format!("code={code}")).await,
        };
        assert_eq!(done.status, 303);
        assert_eq!(shown_address(&app, &ana).await.unwrap(), new);
        let told = app.mails().await.pop().unwrap();
        assert_eq!(told.header("to").unwrap(), before);
        assert!(!told.text.contains(new), "the old address does not learn the new one");
        assert_eq!(app.post_as(&ana, &link, "").await.status, 422, "used up");
    }
    let removed = app.post_as(&ana, "/en/account/address/remove", "").await;
    assert_eq!(removed.status, 303);
    assert!(shown_address(&app, &ana).await.is_some(), "who has no other way in keeps it");
    app.end().await;
}

async fn an_address_of_another_account_is_not_taken_over() {
    let app = trials::app().await;
    let (ana, ben) = (app.player("Ana", &[]).await, app.player("Ben", &[]).await);
    with_address(&app, &ana, "ana@example.org").await;
    let typed = "address=Ana%40example.org";
    assert_eq!(app.post_as(&ben, "/en/account/address", typed).await.status, 303);
    let (link, _) = confirmation(&app).await;
    assert_eq!(app.post_as(&ben, &link, "").await.status, 422);
    assert_eq!(shown_address(&app, &ana).await.as_deref(), Some("ana@example.org"));
    assert_eq!(shown_address(&app, &ben).await, None);
    app.end().await;
}

async fn se4_browsers_are_named_and_ended_by_their_person_alone() {
    let app = trials::app().await;
    let ana = app.player("Ana", &[]).await;
    let phone = app.session(ana.id, Factor::Link).await;
    let mut phone = Visitor::holding(&app, &phone);
    assert!(phone.is_signed_in().await);
    let lines = own::browsers(&app.state.database, ana.id).await.unwrap();
    assert_eq!(lines.len(), 2);
    let here = signed_in_here(&app, &ana).await;
    let other = lines.iter().find(|line| line.token.as_str() != here).unwrap();
    let path = format!("/en/account/browsers/{}", other.token);
    let ben = app.player("Ben", &[]).await;
    for permission in ["name", "end"] {
        let form = if permission == "name" { "name=Mine" } else { "" };
        assert_eq!(app.post_as(&ben, &format!("{path}/{permission}"), form).await.status, 404);
    }
    let named = app.post_as(&ana, &format!("{path}/name"), "name=Old+phone").await;
    assert_eq!(named.status, 303);
    let page = app.get_as(&ana, "/en/account/browsers").await.text();
    assert!(page.contains("<bdi>Old phone</bdi>") && page.contains("December 5, 2026"), "{page}");
    assert_eq!(app.post_as(&ana, &format!("{path}/end"), "").await.status, 303);
    assert!(!phone.is_signed_in().await, "at once");
    assert_eq!(app.get_as(&ana, "/en/account").await.status, 200);
    let cookie = app.session(ana.id, Factor::Link).await;
    let mut third = Visitor::holding(&app, &cookie);
    let everywhere = app.post_as(&ana, "/en/api/accounts/browsers/end-all", "sure=true").await;
    assert_eq!(everywhere.header("clear-site-data"), r#""cache","cookies","storage""#);
    assert!(!third.is_signed_in().await);
    assert_eq!(app.get_as(&ana, "/en/account").await.status, 303);
    app.end().await;
}

/// The token of the browser that a player uses.
async fn signed_in_here(app: &TestApp, player: &Player) -> String {
    let secret = player.cookie.split_once('=').unwrap().1.parse().unwrap();
    let identity = server::services::accounts::identity::recognise(&app.state, &secret).await;
    identity.unwrap().unwrap().session.token.to_string()
}

async fn row_p9_a_person_takes_along_all_that_is_held_about_them() {
    let app = trials::app().await;
    let ana = app.player("Ana", &[(Role::Editor, Scope::Coalition)]).await;
    with_address(&app, &ana, "ana@example.org").await;
    let file = app.post_as(&ana, "/en/account/data/file", "").await;
    assert_eq!(file.header("content-type"), "application/json");
    assert!(file.header("content-disposition").starts_with("attachment"));
    let data: serde_json::Value = serde_json::from_slice(&file.body).unwrap();
    assert_eq!(data["name"], "Ana");
    assert_eq!(data["mail_address"], "ana@example.org");
    assert_eq!(data["roles"][0]["role"], "editor");
    assert_eq!(data["browsers"][0]["since"], "2026-12-05");
    assert_eq!(data["token"], ana.token.as_str());
    let text = file.text();
    assert!(!text.contains("hash") && !text.contains("18:30"), "no secret, no time of day");
    let again = app.post_as(&ana, "/en/account/data/file", "").await;
    let again: serde_json::Value = serde_json::from_slice(&again.body).unwrap();
    assert_eq!(again["changes"][0]["action"], "person-exported");
    assert_eq!(app.get_as(&ana, "/en/account/data/file").await.status, 405);
    app.end().await;
}

async fn gone(app: &TestApp, player: &Player) -> bool {
    let profile = own::profile(&app.state.database, player.id).await.unwrap();
    let key = app.state.keyring.find(Subject::Person(&player.token)).unwrap();
    profile.is_none() && key.is_none()
}

async fn row_p9_a_person_deletes_themselves_and_nothing_is_left() {
    let app = trials::app().await;
    let ana = app.player("Ana", &[(Role::Editor, Scope::Coalition)]).await;
    with_address(&app, &ana, "ana@example.org").await;
    let phone = app.session(ana.id, Factor::Link).await;
    let unsure = app.post_as(&ana, "/en/account/delete", "").await;
    assert_eq!(unsure.status, 422);
    let done = app.post_as(&ana, "/en/account/delete", "sure=yes").await;
    assert_eq!((done.status.as_u16(), done.header("location").as_str()), (303, "/en/account-gone"));
    assert!(done.header("clear-site-data").contains("cookies"));
    assert!(gone(&app, &ana).await);
    assert!(!Visitor::holding(&app, &phone).is_signed_in().await);
    assert_eq!(app.get_as(&ana, "/en/account").await.status, 303);
    let permissions = own::permissions(&app.state.database, &ana.token).await.unwrap();
    assert_eq!(permissions.last().unwrap().action, "person-deleted");
    assert_eq!(audit::broken(&app.state.database).await.unwrap(), None);
    app.end().await;
}

async fn pr7_a_letter_to_an_address_that_was_never_confirmed_goes_with_the_account() {
    let app = trials::app().await;
    let (ana, ben) = (app.player("Ana", &[]).await, app.player("Ben", &[]).await);
    with_address(&app, &ana, "ana@example.org").await;
    let asked = app.post_as(&ana, "/en/account/address", "address=new%40example.org").await;
    assert_eq!(asked.status, 303);
    // The address may be Ben's, who has letters there too. And the twin: one of which nobody said whose account it is about.
    let [to, stray] =
        ["new@example.org", "stray@example.org"].map(|to| to.parse::<MailAddress>().unwrap());
    let language = LanguageTag::english();
    let letter = |to, content| NewMail { to, language: &language, full: false, content };
    let roles = letter(&to, Content::RolesChanged { link: "/en/account".into() });
    let code = "1234 5678".into();
    let untold = letter(&stray, Content::ConfirmAddress { link: "/en/x".into(), code });
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    post_about(&tx, &app.state, &ben.token, &roles).await.unwrap();
    post(&tx, &app.state, &untold).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(due::waiting_mails(app.state.database.reader()).await.unwrap().len(), 3);
    // The change that waits is forgotten sooner than a mail server is given up.
    app.clock.advance(TimeDelta::minutes(16));
    purge::ended(&app.state).await.unwrap();
    let fresh = app.session(ana.id, Factor::Passkey).await;
    let ana = Player { cookie: fresh, ..ana };
    assert_eq!(app.post_as(&ana, "/en/account/delete", "sure=yes").await.status, 303);
    assert!(gone(&app, &ana).await);
    let waiting = due::waiting_mails(app.state.database.reader()).await.unwrap();
    let key = app.state.keyring.site_key(Purpose::Outbox);
    let to = |row: &due::WaitingMail| {
        String::from_utf8(key.open(mail::RECIPIENT, &row.recipient).unwrap().to_vec()).unwrap()
    };
    let mut to: Vec<String> = waiting.iter().map(to).collect();
    to.sort();
    // Ben's letter, the word of farewell, and the twin.
    assert_eq!(to, ["ana@example.org", "new@example.org", "stray@example.org"]);
    app.end().await;
}

async fn row_p9_a_deletion_that_was_cut_off_is_finished() {
    let app = trials::app().await;
    let (ana, ben) = (app.player("Ana", &[]).await, app.player("Ben", &[]).await);
    let chi = app.player("Chi", &[]).await;
    assert!(app.state.keyring.destroy(Subject::Person(&ana.token)).unwrap());
    assert!(!gone(&app, &ana).await, "a row without a key");
    jobs::run_due(&app.state).await;
    assert!(gone(&app, &ana).await);
    assert!(!gone(&app, &ben).await && !gone(&app, &chi).await);
    app.end().await;
}

async fn a_missing_keyring_deletes_nobody() {
    let app = trials::app().await;
    let players = [app.player("Ana", &[]).await, app.player("Ben", &[]).await];
    let keys = app.state.config.keyring_dir().join("people");
    for player in &players {
        fs::remove_file(keys.join(format!("{}.key", player.token))).unwrap();
    }
    jobs::run_due(&app.state).await;
    for player in &players {
        let profile = own::profile(&app.state.database, player.id).await.unwrap();
        assert!(profile.is_some());
    }
    app.end().await;
}

async fn the_last_administrator_stays() {
    let app = trials::app().await;
    let admin = [(Role::Admin, Scope::Coalition)];
    let (ana, ben) = (app.player("Ana", &admin).await, app.player("Ben", &admin).await);
    assert_eq!(app.post_as(&ana, "/en/account/delete", "sure=yes").await.status, 303);
    let last = app.post_as(&ben, "/en/account/delete", "sure=yes").await;
    assert_eq!(last.status, 422);
    assert!(last.text().contains("last administrator"));
    assert!(!gone(&app, &ben).await);
    app.end().await;
}

async fn au6_deleting_asks_for_a_fresh_proof() {
    let app = trials::app().await;
    let member = app.player_by(Factor::Link, "Ana", &[]).await;
    with_address(&app, &member, "ana@example.org").await;
    app.clock.advance(TimeDelta::minutes(15));
    for answer in [
        app.get_as(&member, "/en/account/delete").await,
        app.post_as(&member, "/en/account/delete", "sure=yes").await,
    ] {
        assert_eq!(answer.status, 303);
        let to = answer.header("location");
        assert_eq!(to, "/en/sign-in?next=%2Fen%2Faccount%2Fdelete");
    }
    assert!(!gone(&app, &member).await);
    let fresh = app.session(member.id, Factor::Link).await;
    let fresh = Player { cookie: fresh, ..member.clone() };
    assert_eq!(app.post_as(&fresh, "/en/account/delete", "sure=yes").await.status, 303);
    assert!(gone(&app, &member).await);
    app.end().await;
}
