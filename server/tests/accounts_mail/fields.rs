//! TX4, AB3, HD7: one recipient, no header from a field, nothing that anybody typed, links of this site alone.

use super::{
    app, app_of, app_with, invitation, roles, send, send_fully,
    sink::{Fate, Received, Sink},
};
use server::{
    jobs::mail::send_due,
    mail::{Content, MailSetupError, Mailer, Posted, transport::Transport},
    testing::TestApp,
};

server::both_databases! {
    tx4_no_field_of_a_letter_becomes_a_header()
    tx4_a_letter_is_one_part_of_plain_text_with_short_lines()
    ab3_a_hundred_letters_to_one_address_are_one()
    ab3_a_letter_to_anybody_holds_nothing_that_somebody_typed()
    hd7_links_lead_to_the_configured_origin_alone()
    pr11_a_subject_tells_nothing_unless_the_person_chose_so()
}

const BCC: &str = "\r\nBcc: eve@example.org";

fn has_bcc(mail: &Received) -> bool {
    mail.header("Bcc").is_some() || mail.recipients() != 1
}

async fn tx4_no_field_of_a_letter_becomes_a_header() {
    let sink = Sink::start(&[]);
    let mut app = app_with(&sink).await;
    let link = |link: &str| Content::Invitation { link: link.to_owned() };
    send(&app, "a@example.org", "en", link(&format!("/en/x{BCC}"))).await;
    send(&app, "b@example.org", "en", link(&format!("{BCC}/en/x"))).await;
    let code = format!("12345678{BCC}");
    send(&app, "c@example.org", "en", Content::SignIn { link: "/en/x".into(), code }).await;
    send_due(&app.state).await.unwrap();
    assert!(sink.received().is_empty(), "none of them was sent");
    let mut config = app.state.config.clone();
    app.end().await;
    // The name of the site stands in full subjects, and at the end of every letter.
    config.site.name = format!("Semilla{BCC}");
    app = app_of(config.clone()).await;
    send_fully(&app, "d@example.org", "en", roles(), true).await.unwrap();
    send_fully(&app, "e@example.org", "en", roles(), false).await.unwrap();
    send_due(&app.state).await.unwrap();
    assert!(sink.received().is_empty(), "none of them was sent");
    // The name of the sender.
    config.mail.from = format!("Semilla{BCC} <letters@example.org>");
    let origin = &config.public_origin[0];
    let locales = locales::Locales::load().unwrap();
    let refused = Mailer::open(&config, origin, locales, app.state.random.as_ref());
    assert!(matches!(refused, Err(MailSetupError::From)));
    // The address.
    for to in [format!("a@example.org{BCC}"), "a@example.org,eve@example.org".to_owned()] {
        assert!(to.parse::<server::domain::accounts::address::MailAddress>().is_err());
    }
    app.end().await;
    tx4_twin(&sink).await;
}

/// The twin: a header that was put together by hand does reach the server, and is seen there.
async fn tx4_twin(sink: &Sink) {
    let memory = app().await;
    send(&memory, "ana@example.org", "en", invitation()).await;
    let mut mail = memory.mails().await.remove(0);
    memory.end().await;
    let with_mail_server = app_with(sink).await;
    let config = &with_mail_server.state.config.mail;
    let smtp = server::mail::transport::Smtp::open(config, "semilla.test").unwrap();
    smtp.send(&mail).await.unwrap();
    assert!(!has_bcc(&sink.received()[0]));
    let text = String::from_utf8(mail.bytes).unwrap();
    mail.bytes = text.replacen("\r\nSubject: ", &format!("{BCC}\r\nSubject: "), 1).into_bytes();
    smtp.send(&mail).await.unwrap();
    assert!(has_bcc(&sink.received()[1]));
    with_mail_server.end().await;
}

async fn tx4_a_letter_is_one_part_of_plain_text_with_short_lines() {
    let sink = Sink::start(&[Fate::Ok]);
    let app = app_with(&sink).await;
    let languages = ["en", "es", "pt-BR", "ht", "ar", "gu", "ko", "zh-Hans", "zh-Hant"];
    for language in languages {
        send(&app, &format!("{language}@example.org"), language, invitation()).await;
        send(&app, &format!("r-{language}@example.org"), language, roles()).await;
        let content = Content::SignIn { link: "/en/x".into(), code: "12345678".into() };
        send(&app, &format!("s-{language}@example.org"), language, content).await;
    }
    send_due(&app.state).await.unwrap();
    let received = sink.received();
    assert_eq!(received.len(), 3 * languages.len());
    for mail in received {
        let parsed = mailparse::parse_mail(mail.data.as_bytes()).unwrap();
        assert!(parsed.subparts.is_empty());
        assert_eq!(parsed.ctype.mimetype, "text/plain");
        assert_eq!(parsed.ctype.charset, "utf-8");
        let body = parsed.get_body().unwrap();
        assert!(body.contains("https://semilla.test/") && !body.contains('<'), "{body}");
        assert_eq!(mail.header("Auto-Submitted").unwrap(), "auto-generated");
        assert!(mail.header("From").unwrap().contains("letters@example.org"));
        let own_act = mail.header("To").unwrap().starts_with("s-");
        let stop = mail.header("List-Unsubscribe");
        assert_eq!(stop.is_none(), own_act);
        if let Some(stop) = stop {
            assert!(stop.starts_with("<https://semilla.test/") && stop.ends_with('>'), "{stop}");
            let post = mail.header("List-Unsubscribe-Post").unwrap();
            assert_eq!(post, "List-Unsubscribe=One-Click");
        }
        let long = |line: &&str| line.len() > 78 && !line.starts_with("List-Unsubscribe:");
        assert_eq!(mail.data.lines().find(long), None);
        assert!(mail.data.is_ascii());
    }
    app.end().await;
}

async fn ab3_a_hundred_letters_to_one_address_are_one() {
    let confirm = || Content::ConfirmAddress { link: "/en/x".into(), code: "12345678".into() };
    for content in [invitation(), Content::NoAccount, confirm()] {
        let app = app().await;
        let mut waiting = 0;
        for _ in 0..100 {
            // Capital letters make no other address.
            let posted = send(&app, "Ana@example.org", "en", content.clone()).await;
            waiting += usize::from(posted == Posted::Waiting);
            send(&app, "ana@Example.org", "es", content.clone()).await;
        }
        assert_eq!((waiting, app.mails().await.len()), (1, 1));
        // The twin: as many letters to as many addresses.
        for number in 0..100 {
            send(&app, &format!("a{number}@example.org"), "en", content.clone()).await;
        }
        assert_eq!(app.mails().await.len(), 101);
        app.end().await;
    }
}

async fn ab3_a_letter_to_anybody_holds_nothing_that_somebody_typed() {
    const CANARY: &str = "canary7x9";
    let app = app().await;
    // What a person types about themselves.
    app.player(CANARY, &[]).await;
    let confirm = Content::ConfirmAddress { link: "/en/x".into(), code: "12345678".into() };
    for content in [invitation(), Content::NoAccount, confirm] {
        send_fully(&app, "ana@example.org", "en", content, true).await.unwrap();
    }
    let mails = app.mails().await;
    assert_eq!(mails.len(), 3);
    for mail in &mails {
        let whole =
            format!("{}\n{}\n{}", mail.subject, mail.text, String::from_utf8_lossy(&mail.bytes));
        assert!(!whole.contains(CANARY), "{whole}");
        assert_eq!(mail.subject, "A message for you", "whatever was asked");
    }
    // The twin: what is put into a letter is found there.
    send(&app, "ben@example.org", "en", Content::Invitation { link: format!("/en/{CANARY}") })
        .await;
    assert!(app.mails().await[3].text.contains(CANARY));
    app.end().await;
}

async fn hd7_links_lead_to_the_configured_origin_alone() {
    let app = app().await;
    for link in [
        "//evil.test/x",
        "https://evil.test/x",
        "https://semilla.test.evil.test/x",
        "https://semilla.test@evil.test/x",
        "/\\evil.test",
        "evil.test",
        "",
        "/en/with space",
        "/en/ü",
    ] {
        send(&app, "ana@example.org", "en", Content::RolesChanged { link: link.to_owned() }).await;
        app.clock.advance(chrono::TimeDelta::hours(5));
        assert!(app.mails().await.is_empty(), "{link}");
    }
    let own = "https://semilla.test/en/account";
    send(&app, "ana@example.org", "en", Content::RolesChanged { link: own.to_owned() }).await;
    let mail = app.mails().await.remove(0);
    assert_eq!(mail.links()[0], "/en/account");
    assert!(mail.text.matches("://").count() == mail.text.matches("https://semilla.test/").count());
    app.end().await;
}

async fn pr11_a_subject_tells_nothing_unless_the_person_chose_so() {
    let app = app().await;
    send_fully(&app, "ana@example.org", "en", roles(), false).await.unwrap();
    send_fully(&app, "ben@example.org", "en", roles(), true).await.unwrap();
    let mails = app.mails().await;
    assert_eq!(mails[0].subject, "A message for you");
    assert_eq!(mails[1].subject, "Your roles at Semilla have changed");
    let id = TestApp::config().public_origin[0].authority().to_owned();
    assert!(mails[0].header("Message-ID").unwrap().ends_with(&format!("@{id}>")));
    app.end().await;
}
