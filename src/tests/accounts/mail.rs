//! row C9: letters that are wanted and stop easily, asked of the whole application.

use super::{sign_in::with_address, soft_authenticator::SoftAuthenticator, visitor::Visitor};
use crate::tests::trials;
use bytes::Bytes;
use chrono::TimeDelta;
use http::{Method, StatusCode, header};
use server::{
    domain::{
        accounts::{address::MailAddress, sign_in::Factor},
        language_tag::LanguageTag,
    },
    mail::{Content, Mail, NewMail, Posted, post},
    testing::{TestApp, test_app::request},
};

server::both_databases! {
    row_c9_consent_and_easy_stop()
    row_c9_a_mail_program_stops_with_one_press()
    row_c9_a_person_sees_and_undoes_stops_in_their_account()
    row_c9_a_link_that_is_none_of_ours_is_nothing()
    hd7_mail_never_shows_a_host_that_a_request_named()
    au1_a_new_way_in_is_told_to_the_address_of_the_account()
}

async fn send(app: &TestApp, to: &str, content: Content) -> Posted {
    let (to, language): (MailAddress, _) = (to.parse().unwrap(), LanguageTag::english());
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    let letter = NewMail { to: &to, language: &language, full: false, content };
    let posted = post(&tx, &app.state, &letter).await.unwrap();
    tx.commit().await.unwrap();
    posted
}

async fn invite(app: &TestApp, to: &str) -> Posted {
    // An hour later, so that only what was chosen decides.
    app.clock.advance(TimeDelta::hours(13));
    send(app, to, Content::Invitation { link: "/en/invitations/x".into() }).await
}

fn stop_link(mail: &Mail) -> String {
    mail.links().pop().unwrap()
}

async fn row_c9_consent_and_easy_stop() {
    let app = trials::app().await;
    assert_eq!(invite(&app, "ana@example.org").await, Posted::Waiting);
    let link = stop_link(&app.mails().await[0]);
    // Looking stops nothing: programs that look for viruses open every link.
    let page = app.get(&link).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(page.text().contains("You get these emails."), "{}", page.text());
    assert!(page.text().contains("Invitations"));
    assert!(!page.text().contains("example.org"), "the page does not say whose address it is");
    assert_eq!(invite(&app, "ana@example.org").await, Posted::Waiting);
    // One button, no account, no cookie.
    let done = app.post_form(&link, "action=stop").await;
    assert_eq!((done.status, done.header("location")), (StatusCode::SEE_OTHER, link.clone()));
    assert_eq!(done.header("set-cookie"), "");
    assert!(app.get(&link).await.text().contains("You do not get these emails any more."));
    assert_eq!(invite(&app, "ana@example.org").await, Posted::Withheld);
    // Others, and other letters, still come.
    assert_eq!(invite(&app, "ben@example.org").await, Posted::Waiting);
    assert_eq!(send(&app, "ana@example.org", Content::NoAccount).await, Posted::Waiting);
    // And back.
    assert_eq!(app.post_form(&link, "action=again").await.status, StatusCode::SEE_OTHER);
    assert_eq!(invite(&app, "ana@example.org").await, Posted::Waiting);
    app.end().await;
}

async fn row_c9_a_mail_program_stops_with_one_press() {
    let app = trials::app().await;
    for (number, kind, body) in [
        (0, "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click"),
        (
            1,
            "multipart/form-data; boundary=b",
            "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n",
        ),
    ] {
        let to = format!("a{number}@example.org");
        assert_eq!(invite(&app, &to).await, Posted::Waiting);
        let mail = app.mails().await.pop().unwrap();
        let link = mail.header("List-Unsubscribe").unwrap();
        let link = link.trim_matches(['<', '>']).strip_prefix("https://semilla.test").unwrap();
        let one_click = mail.header("List-Unsubscribe-Post").unwrap();
        assert_eq!(one_click, "List-Unsubscribe=One-Click");
        // Neither cookie nor origin: it is no browser. It follows no redirect.
        let mut post = request(Method::POST, link);
        post.headers_mut().insert(header::CONTENT_TYPE, kind.parse().unwrap());
        *post.body_mut() = Bytes::from(body).into();
        assert_eq!(app.send(post).await.status, StatusCode::OK, "{kind}");
        assert_eq!(invite(&app, &to).await, Posted::Withheld);
        // The twin: another site in a browser may not.
        let mut post = request(Method::POST, link);
        post.headers_mut().insert("sec-fetch-site", "cross-site".parse().unwrap());
        assert_eq!(app.send(post).await.status, StatusCode::FORBIDDEN);
    }
    app.end().await;
}

async fn row_c9_a_person_sees_and_undoes_stops_in_their_account() {
    const PAGE: &str = "/en/account/mail";
    let app = trials::app().await;
    assert_eq!(app.get(PAGE).await.status, StatusCode::SEE_OTHER);
    let without = app.player("Ben", &[]).await;
    assert!(app.get_as(&without, PAGE).await.text().contains("Your account has no email address."));
    let mut ana = app.player("Ana", &[]).await;
    with_address(&app, &ana, "ana@example.org").await;
    assert_eq!(invite(&app, "ana@example.org").await, Posted::Waiting);
    ana.cookie = app.session(ana.id, Factor::Passkey).await;
    let link = stop_link(&app.mails().await[0]);
    app.post_form(&link, "action=stop").await;
    let page = app.get_as(&ana, PAGE).await;
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(page.text().contains("You do not get these emails any more."));
    let again = app.post_as(&ana, PAGE, "action=again&kind=invitation").await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert!(app.get_as(&ana, &again.header("location")).await.text().contains("is saved"));
    assert!(!app.get_as(&ana, PAGE).await.text().contains("You do not get these emails"));
    assert_eq!(invite(&app, "ana@example.org").await, Posted::Waiting);
    ana.cookie = app.session(ana.id, Factor::Passkey).await;
    // What a thief would stop first nobody stops.
    for form in ["action=stop&kind=account", "action=stop&kind=sign-in", "action=other", ""] {
        let refused = app.post_as(&ana, PAGE, form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
    }
    // What subjects say.
    let full = app.post_as(&ana, PAGE, "action=subject&subject=full").await;
    assert_eq!(full.status, StatusCode::SEE_OTHER);
    let text = app.get_as(&ana, PAGE).await.text();
    let chosen = text.split("<input").find(|input| input.contains("value=\"full\"")).unwrap();
    assert!(chosen.split('>').next().unwrap().contains("checked"), "{chosen}");
    app.end().await;
}

async fn row_c9_a_link_that_is_none_of_ours_is_nothing() {
    let app = trials::app().await;
    invite(&app, "ana@example.org").await;
    let link = stop_link(&app.mails().await[0]);
    let other = format!("{}A", &link[..link.len() - 1]);
    let longer = format!("{link}AAAA");
    for path in ["/en/mail-stops/unknown", &other, &longer] {
        if path == link {
            continue;
        }
        assert_eq!(app.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(app.post_form(path, "action=stop").await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(invite(&app, "ana@example.org").await, Posted::Waiting);
    app.end().await;
}

async fn hd7_mail_never_shows_a_host_that_a_request_named() {
    let app = trials::app().await;
    for path in ["/en", "/en/mail-stops/unknown", "/en/sign-in"] {
        let mut named = request(Method::GET, path);
        named.headers_mut().insert(header::HOST, "evil.test".parse().unwrap());
        named.headers_mut().insert("x-forwarded-host", "evil.test".parse().unwrap());
        let refused = app.send(named).await.status.as_u16();
        assert!([400, 421].contains(&refused), "{path}: {refused}");
    }
    invite(&app, "ana@example.org").await;
    let mail = app.mails().await.remove(0);
    let whole = format!("{}{}", mail.text, String::from_utf8_lossy(&mail.bytes));
    assert!(whole.contains("https://semilla.test/") && !whole.contains("evil.test"));
    app.end().await;
}

async fn au1_a_new_way_in_is_told_to_the_address_of_the_account() {
    let app = trials::app().await;
    for (number, name, mails) in [(1, "Ana", 1), (2, "Ben", 0)] {
        let player = app.player_by(Factor::Link, name, &[]).await;
        if mails > 0 {
            with_address(&app, &player, "ana@example.org").await;
        }
        let mut browser = Visitor::holding(&app, &player.cookie);
        let before = app.mails().await.len();
        let added = browser.add(&mut SoftAuthenticator::new(number)).await;
        assert_eq!(added.status, StatusCode::OK);
        assert_eq!(app.mails().await.len() - before, mails, "{name}");
    }
    let mail = app.mails().await.remove(0);
    assert!(mail.text.contains("A way to sign in to your account was added or removed."));
    assert_eq!(mail.subject, "A message for you");
    let account = mail.links().remove(0);
    assert_eq!(account, "/en/account");
    assert_ne!(app.get(&account).await.status, StatusCode::NOT_FOUND);
    app.end().await;
}
