//! Invitations accepted, and the first administrator.

use super::super::trials;
use crate::tests::accounts::visitor::Visitor;
use crate::{cli::serve, data_dir::DataDir};
use chrono::TimeDelta;
use http::StatusCode;
use locales::Locales;
use server::{
    config::Config,
    database::{
        query::{accounts::own, privacy::audit},
        record::organizations::invitation::{self, NewInvitation},
    },
    domain::{
        accounts::{name::GivenName, sign_in::Secret},
        clock::Clock,
        language_tag::LanguageTag,
        organizations::role::{Role, Scope},
        token::Token,
    },
    http::accept::Stop,
    keyring::Purpose,
    services::{
        accounts::{
            invite_first_administrator::{FirstAdministrator, InviteFirstAdministrator},
            make_administrator::MakeAdministrator,
            sign_in::Held,
        },
        organizations::invitation::{AcceptInvitationAsNew, Accepted, open},
    },
    testing::{TestApp, cast::Player},
};
use tokio::sync::watch;

server::both_databases! {
    au8_the_first_administrator_needs_the_printed_link()
    au8_the_printed_link_is_used_once_lasts_a_day_and_is_another_at_each_start()
    au8_the_operator_makes_an_administrator_who_signs_in_once()
    az6_an_invitation_makes_an_account_with_its_role()
    az6_an_invitation_ends_is_used_once_and_is_written_down()
    az6_who_is_signed_in_gets_the_role_and_another_cookie()
    az6_an_invitation_of_somebody_who_may_not_invite_any_more_is_void()
    an_invitation_to_the_address_of_an_account_asks_to_sign_in()
}

const NAMED: &str = "name=Chi&language=es";

async fn first_link(app: &TestApp) -> Option<String> {
    match InviteFirstAdministrator.execute(&app.state).await.unwrap() {
        FirstAdministrator::Invited(secret) => Some(format!("/en/invitations/{}", secret.as_str())),
        FirstAdministrator::AlreadyThere => None,
    }
}

/// An invitation as somebody makes it.
pub async fn invite(app: &TestApp, by: &Player, to: Option<&str>, role: Role) -> String {
    let random = app.state.random.as_ref();
    let (secret, token) = (Secret::random(random), Token::random(random));
    let key = app.state.keyring.site_key(Purpose::Invitation);
    let sealed = to.map(|to| key.seal(token.as_str(), to.as_bytes(), random));
    let new = NewInvitation {
        token: &token,
        hash: secret.hash(),
        role,
        scope: Scope::Coalition,
        language: &LanguageTag::english(),
        sealed,
        invited_by: Some(by.id),
        day: app.clock.today(),
        expires: (app.clock.now() + TimeDelta::days(7)).timestamp(),
    };
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    invitation::make(&tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    format!("/en/invitations/{}", secret.as_str())
}

async fn admin(app: &TestApp) -> Player {
    app.player("Ana", &[(Role::Admin, Scope::Coalition)]).await
}

async fn au8_the_first_administrator_needs_the_printed_link() {
    let app = trials::app().await;
    let link = first_link(&app).await.expect("a link, while nobody looks after the site");
    let guessed = link.replace(|letter: char| letter.is_ascii_digit(), "A");
    let mut stranger = Visitor::new(&app);
    assert_eq!(stranger.post(&guessed, NAMED).await.status, StatusCode::GONE);
    assert_eq!(stranger.post("/en/invitations/", NAMED).await.status, StatusCode::NOT_FOUND);
    assert!(!stranger.is_signed_in().await);
    let mut first = Visitor::new(&app);
    let page = first.get(&link).await;
    assert!(page.status == 200 && page.text().contains("name=\"name\""));
    let nameless = first.post(&link, "name=&language=es").await;
    assert!(nameless.status == 422 && nameless.header("set-cookie").is_empty());
    let done = first.post(&link, NAMED).await;
    let onward = (done.status.as_u16(), done.header("location"));
    assert_eq!(onward, (303, "/en/account/come-back".to_owned()));
    assert!(first.get("/en/account").await.text().contains("The whole coalition"));
    let mut second = Visitor::new(&app);
    assert_eq!(second.post(&link, NAMED).await.status, StatusCode::GONE);
    assert_eq!(first_link(&app).await, None, "there is one now");
    assert_eq!(audit::broken(&app.state.database).await.unwrap(), None);
    app.end().await;
}

async fn au8_the_printed_link_is_used_once_lasts_a_day_and_is_another_at_each_start() {
    let app = trials::app().await;
    let first = first_link(&app).await.unwrap();
    let second = first_link(&app).await.unwrap();
    let mut visitor = Visitor::new(&app);
    assert_eq!(visitor.get(&first).await.status, StatusCode::GONE);
    app.clock.advance(TimeDelta::hours(24) - TimeDelta::seconds(1));
    assert_eq!(visitor.get(&second).await.status, 200);
    app.clock.advance(TimeDelta::seconds(1));
    assert_eq!(visitor.get(&second).await.status, StatusCode::GONE);
    assert_eq!(visitor.post(&second, NAMED).await.status, StatusCode::GONE);
    // Whoever became administrator in another way closes the context.
    let third = first_link(&app).await.unwrap();
    admin(&app).await;
    assert_eq!(visitor.post(&third, NAMED).await.status, StatusCode::GONE);
    app.end().await;
}

async fn au8_the_operator_makes_an_administrator_who_signs_in_once() {
    let app = trials::app().await;
    let name = GivenName::parse("Ana").unwrap();
    let make = MakeAdministrator { name: &name, language: &LanguageTag::english() };
    let secret = make.execute(&app.state).await.unwrap();
    let link = format!("/en/sign-in/by-link/{}", secret.as_str());
    assert_eq!(first_link(&app).await, None);
    let mut any_browser = Visitor::new(&app);
    assert_eq!(any_browser.get(&link).await.status, 200);
    let done = any_browser.post(&link, "").await;
    let onward = (done.status.as_u16(), done.header("location"));
    assert_eq!(onward, (303, "/en/account/come-back".to_owned()));
    assert!(any_browser.is_signed_in().await);
    assert_eq!(Visitor::new(&app).post(&link, "").await.status, StatusCode::GONE);
    app.end().await;
}

async fn az6_an_invitation_makes_an_account_with_its_role() {
    let app = trials::app().await;
    let ana = admin(&app).await;
    let link = invite(&app, &ana, Some("chi@example.org"), Role::Translator).await;
    let mut visitor = Visitor::new(&app);
    let page = visitor.get(&link).await.text();
    assert!(page.contains("<bdi>Ana</bdi>") && page.contains("Translate texts"));
    assert!(!page.contains("chi@example.org"), "the address is nobody's to see");
    let done = visitor.post(&link, NAMED).await;
    assert_eq!((done.status.as_u16(), done.header("location").as_str()), (303, "/en/account"));
    let data = visitor.post("/en/account/data/file", "").await;
    let data: serde_json::Value = serde_json::from_slice(&data.body).unwrap();
    assert_eq!(data["name"], "Chi");
    assert_eq!(data["language_of_mails"], "es");
    assert_eq!(data["mail_address"], "chi@example.org");
    assert_eq!(data["roles"][0]["role"], "translator");
    // The address signs in from now on.
    let mut phone = Visitor::new(&app);
    phone.ask("chi@example.org").await;
    let mails = app.mails().await;
    let link = mails.last().unwrap().links().into_iter().find(|link| link.contains("by-link"));
    assert_eq!(phone.post(&link.unwrap(), "").await.status, 303);
    app.end().await;
}

async fn az6_an_invitation_ends_is_used_once_and_is_written_down() {
    let app = trials::app().await;
    let ana = admin(&app).await;
    let link = invite(&app, &ana, None, Role::Trainer).await;
    let other = invite(&app, &ana, None, Role::Trainer).await;
    for _ in 0..3 {
        assert_eq!(Visitor::new(&app).get(&link).await.status, 200);
    }
    let mut chi = Visitor::new(&app);
    assert_eq!(chi.post(&link, NAMED).await.status, 303);
    assert_eq!(Visitor::new(&app).post(&link, NAMED).await.status, StatusCode::GONE);
    let data = chi.post("/en/account/data/file", "").await;
    let data: serde_json::Value = serde_json::from_slice(&data.body).unwrap();
    let token: Token = data["token"].as_str().unwrap().parse().unwrap();
    let permissions = own::permissions(&app.state.database, &token).await.unwrap();
    let actions: Vec<_> = permissions.iter().map(|permission| permission.action.as_str()).collect();
    assert_eq!(actions[..2], ["person-added", "invitation-accepted"]);
    app.clock.advance(TimeDelta::days(7));
    assert_eq!(Visitor::new(&app).post(&other, NAMED).await.status, StatusCode::GONE);
    app.end().await;
}

async fn az6_who_is_signed_in_gets_the_role_and_another_cookie() {
    let app = trials::app().await;
    let (ana, ben) = (admin(&app).await, app.player("Ben", &[]).await);
    let link = invite(&app, &ana, None, Role::Editor).await;
    let mut browser = Visitor::holding(&app, &ben.cookie);
    assert!(!browser.get(&link).await.text().contains("name=\"name\""));
    assert_eq!(browser.post(&link, "").await.status, 303);
    assert!(browser.get("/en/account").await.text().contains("Edit texts and publish them"));
    assert!(!Visitor::holding(&app, &ben.cookie).is_signed_in().await, "SE3");
    let roles = own::roles(&app.state.database, ben.id).await.unwrap();
    assert_eq!(roles.len(), 1);
    app.end().await;
}

async fn az6_an_invitation_of_somebody_who_may_not_invite_any_more_is_void() {
    let app = trials::app().await;
    let ben = app.player("Ben", &[(Role::Editor, Scope::Coalition)]).await;
    let link = invite(&app, &ben, None, Role::Admin).await;
    assert_eq!(Visitor::new(&app).get(&link).await.status, StatusCode::GONE);
    assert_eq!(Visitor::new(&app).post(&link, NAMED).await.status, StatusCode::GONE);
    app.end().await;
}

async fn an_invitation_to_the_address_of_an_account_asks_to_sign_in() {
    let app = trials::app().await;
    let (ana, ben) = (admin(&app).await, app.player("Ben", &[]).await);
    crate::tests::accounts::sign_in::with_address(&app, &ben, "ben@example.org").await;
    let link = invite(&app, &ana, Some("ben@example.org"), Role::Editor).await;
    let mut browser = Visitor::new(&app);
    let page = browser.get(&link).await.text();
    assert!(page.contains("href=\"/en/sign-in\"") && !page.contains("name=\"name\""));
    let refused = browser.post(&link, NAMED).await;
    assert!(refused.status == 200 && refused.header("set-cookie").is_empty());
    // Nor does the command, whoever calls it.
    let secret: Secret = link.rsplit('/').next().unwrap().parse().unwrap();
    let open = open(&app.state, &secret).await.unwrap().unwrap();
    let accept = AcceptInvitationAsNew {
        link: &secret,
        open: &open,
        name: &GivenName::parse("Chi").unwrap(),
        language: &LanguageTag::english(),
        held: Held::default(),
    };
    assert!(matches!(accept.execute(&app.state).await.unwrap(), Accepted::HasAccount));
    let mut signed_in = Visitor::holding(&app, &ben.cookie);
    assert_eq!(signed_in.post(&link, "").await.status, 303);
    app.end().await;
}

/// What the program does at its start, twice on the same folder.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn au8_each_start_of_a_fresh_site_offers_another_link() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config {
        data_dir: folder.path().join("data"),
        listen: ([127, 0, 0, 1], 0).into(),
        ..Config::default()
    };
    let held = DataDir::open(&config).unwrap();
    let mut links = Vec::new();
    for _ in 0..2 {
        let (stop, asked) = watch::channel(Stop::Not);
        let locales = Locales::load().unwrap();
        let running = serve::start(config.clone(), locales, asked).await.unwrap();
        let link = running.set_up.clone().expect("a link");
        let address = format!("http://{}/en/invitations/", running.address);
        assert!(link.starts_with(&address), "{link}");
        links.push(link[address.len()..].to_owned());
        stop.send_replace(Stop::Soon);
        running.end().await.unwrap();
    }
    assert_ne!(links[0], links[1]);
    assert!(links.iter().all(|secret| secret.parse::<Secret>().is_ok()));
    drop(held);
}
