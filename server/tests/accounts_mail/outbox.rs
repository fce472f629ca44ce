//! DU4: every letter arrives, none twice but after a crash, and then with the same Message-ID.

use super::{
    app, app_with, invitation, roles, send,
    sink::{Fate, Sink},
};
use chrono::TimeDelta;
use sea_orm::Statement;
use server::{
    config::{MailConfig, MailTls},
    domain::{accounts::mail_kind::MailKind, language_tag::LanguageTag},
    jobs::{self, mail::send_due},
    mail::{
        Mail, NewMail, post,
        transport::{NotSent, Smtp, Transport, Why},
    },
    testing::TestApp,
};
use std::{collections::BTreeMap, time::Duration};

server::both_databases! {
    du4_a_letter_goes_out_only_with_its_cause()
    du4_a_letter_goes_out_as_soon_as_its_cause_is_committed()
    du7_a_letter_under_way_is_finished_and_none_begun()
    du4_every_letter_arrives_once_whatever_the_server_says()
    du4_two_senders_send_a_letter_once()
    du4_a_crash_sends_a_letter_at_most_twice_and_with_the_same_id()
    du4_a_server_that_dies_gets_what_it_missed()
    du4_a_letter_is_given_up_after_two_days_and_forgotten_after_seven()
    du4_a_letter_that_is_of_no_use_any_more_is_not_sent()
    du4_a_letter_reaches_a_host_in_any_script_through_an_old_server()
}

/// Rows in the outbox, and how many of them were given up.
async fn rows(app: &TestApp) -> (i64, i64) {
    let reader = app.state.database.reader();
    let count = async |what: &str| -> i64 {
        let sql = format!("SELECT COUNT({what}) FROM outbox");
        let statement = Statement::from_string(reader.backend(), sql);
        let row = reader.query_one_raw(statement).await.unwrap().unwrap();
        row.try_get_by_index(0).unwrap()
    };
    (count("*").await, count("given_up").await)
}

/// How often each Message-ID came.
fn ids(sink: &Sink) -> BTreeMap<String, usize> {
    let mut ids = BTreeMap::new();
    for mail in sink.received() {
        *ids.entry(mail.header("Message-ID").unwrap()).or_default() += 1;
    }
    ids
}

async fn du4_a_letter_goes_out_only_with_its_cause() {
    let app = app().await;
    let (to, language) = ("ana@example.org".parse().unwrap(), LanguageTag::english());
    let letter = || NewMail { to: &to, language: &language, full: false, content: invitation() };
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    post(&tx, &app.state, &letter()).await.unwrap();
    tx.undo().await.unwrap();
    assert!(app.mails().await.is_empty());
    app.clock.advance(TimeDelta::hours(2));
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    post(&tx, &app.state, &letter()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(app.mails().await.len(), 1);
    assert_eq!(rows(&app).await, (0, 0));
    app.end().await;
}

async fn du4_a_letter_goes_out_as_soon_as_its_cause_is_committed() {
    let app = app().await;
    send(&app, "first@example.org", "en", invitation()).await;
    let jobs = jobs::start(app.state.clone());
    let second = Duration::from_secs(1);
    // The first goes with the first minute; the next would wait for the second one if nobody told.
    app.letters.arrived().await;
    send(&app, "ana@example.org", "en", invitation()).await;
    tokio::time::timeout(second, app.letters.arrived()).await.expect("a letter within a second");
    jobs.end(second).await;
    app.end().await;
}

async fn du7_a_letter_under_way_is_finished_and_none_begun() {
    assert_eq!(left_by_an_end_of(Duration::from_secs(10)).await, 1, "the second waits");
    // The twin: without any patience the first is cut off, and waits for the end of its lease.
    assert_eq!(left_by_an_end_of(Duration::ZERO).await, 2);
}

/// How many of two letters stay when the jobs end while the first is under way.
async fn left_by_an_end_of(longest: Duration) -> i64 {
    let app = app().await;
    let hold = app.letters.hold_next();
    let jobs = jobs::start(app.state.clone());
    send(&app, "ana@example.org", "en", invitation()).await;
    hold.held.notified().await;
    send(&app, "bea@example.org", "en", invitation()).await;
    match longest.is_zero() {
        true => jobs.end(longest).await,
        // The first of the two is asked first: it says that nothing more shall begin.
        false => drop(tokio::join!(jobs.end(longest), async { hold.release.notify_one() })),
    }
    let left = rows(&app).await.0;
    app.end().await;
    left
}

async fn du4_every_letter_arrives_once_whatever_the_server_says() {
    use Fate::{Busy421, CutBefore, Later450, Never550, Never554, Ok, Slow};
    let plan = [Ok, Busy421, Later450, Never550, Slow, CutBefore, Never554, Later450, Slow, Ok];
    let sink = Sink::start(&plan);
    let app = app_with(&sink).await;
    for number in 0..plan.len() {
        send(&app, &format!("a{number}@example.org"), "en", invitation()).await;
    }
    for _ in 0..4 {
        send_due(&app.state).await.unwrap();
        app.clock.advance(TimeDelta::hours(2));
    }
    let ids = ids(&sink);
    assert_eq!(ids.len(), plan.len() - 2, "two were refused for good");
    assert!(ids.values().all(|times| *times == 1), "{ids:?}");
    assert!(ids.keys().all(|id| id.ends_with("@semilla.test>")), "{ids:?}");
    assert!(sink.received().iter().all(|mail| mail.recipients() == 1));
    assert_eq!(rows(&app).await, (2, 2));
    app.end().await;
}

async fn du4_two_senders_send_a_letter_once() {
    let app = app().await;
    // The twin: the lease ends as it begins.
    for (lease, copies) in [(TimeDelta::minutes(2), 1), (TimeDelta::zero(), 2)] {
        let before = app.letters.sent().len();
        send(&app, "ana@example.org", "en", roles()).await;
        let hold = app.letters.hold_next();
        let state = app.state.clone();
        let sending = |state| async move { jobs::mail::send_due_leasing(&state, lease).await };
        let first = tokio::spawn(sending(state));
        hold.held.notified().await;
        sending(app.state.clone()).await.unwrap();
        hold.release.notify_one();
        first.await.unwrap().unwrap();
        assert_eq!(app.letters.sent().len() - before, copies, "a lease of {lease}");
        app.clock.advance(TimeDelta::hours(2));
    }
    assert_eq!(rows(&app).await, (0, 0));
    app.end().await;
}

async fn du4_a_crash_sends_a_letter_at_most_twice_and_with_the_same_id() {
    let mut sink = Sink::start(&[Fate::Silent]);
    let app = app_with(&sink).await;
    send(&app, "ana@example.org", "en", invitation()).await;
    let state = app.state.clone();
    let sending = tokio::spawn(async move { send_due(&state).await });
    // The server has the letter; we die before it says so.
    sink = tokio::task::spawn_blocking(move || {
        sink.wait_for_message();
        sink
    })
    .await
    .unwrap();
    sending.abort();
    let _ = sending.await;
    send_due(&app.state).await.unwrap();
    assert_eq!(ids(&sink).values().sum::<usize>(), 1, "somebody may still be sending it");
    app.clock.advance(TimeDelta::minutes(2));
    for _ in 0..3 {
        send_due(&app.state).await.unwrap();
        app.clock.advance(TimeDelta::hours(3));
    }
    let ids = ids(&sink);
    assert_eq!(ids.len(), 1, "{ids:?}");
    assert_eq!(ids.values().sum::<usize>(), 2);
    assert_eq!(rows(&app).await, (0, 0));
    app.end().await;
}

async fn du4_a_server_that_dies_gets_what_it_missed() {
    let mut sink = Sink::start(&[Fate::Ok, Fate::Die]);
    let app = app_with(&sink).await;
    for number in 0..6 {
        send(&app, &format!("a{number}@example.org"), "en", invitation()).await;
    }
    send_due(&app.state).await.unwrap();
    // How many it took before it died is a matter of luck: they go out side by side.
    assert!(rows(&app).await.0 > 0);
    sink.revive(&[]);
    for _ in 0..3 {
        app.clock.advance(TimeDelta::hours(2));
        send_due(&app.state).await.unwrap();
    }
    let ids = ids(&sink);
    assert_eq!(ids.len(), 6, "{ids:?}");
    // The one that it had when it died may have come twice, and letters that were under way beside it.
    assert!(ids.values().all(|times| *times <= 2), "{ids:?}");
    assert_eq!(rows(&app).await, (0, 0));
    app.end().await;
}

async fn du4_a_letter_is_given_up_after_two_days_and_forgotten_after_seven() {
    let app = app().await;
    app.letters.refuse(Some(NotSent::Later(Why::Unreachable)));
    send(&app, "ana@example.org", "en", roles()).await;
    for _ in 0..49 {
        jobs::run_due(&app.state).await;
        assert_eq!(rows(&app).await, (1, 0));
        app.clock.advance(TimeDelta::hours(1));
    }
    jobs::run_due(&app.state).await;
    assert_eq!(rows(&app).await, (1, 1));
    app.letters.refuse(None);
    app.clock.advance(TimeDelta::days(7));
    jobs::run_due(&app.state).await;
    assert_eq!(rows(&app).await, (1, 1));
    assert!(app.letters.sent().is_empty(), "nobody expects it any more");
    app.clock.advance(TimeDelta::days(1));
    jobs::run_due(&app.state).await;
    assert_eq!(rows(&app).await, (0, 0));
    app.end().await;
}

async fn du4_a_letter_that_is_of_no_use_any_more_is_not_sent() {
    let app = app().await;
    let content = server::mail::Content::SignIn { link: "/en/s/x".into(), code: "12345678".into() };
    assert_eq!(content.kind(), MailKind::SignIn);
    send(&app, "ana@example.org", "en", content).await;
    app.clock.advance(TimeDelta::minutes(15));
    assert!(app.mails().await.is_empty());
    assert_eq!(rows(&app).await, (0, 0));
    app.end().await;
}

pub fn smtp(port: u16, tls: MailTls) -> MailConfig {
    MailConfig { smtp: format!("localhost:{port}"), tls, ..MailConfig::default() }
}

/// A letter of the application, to be handed to a server by hand.
pub async fn letter() -> Mail {
    let app = app().await;
    send(&app, "ana@example.org", "en", invitation()).await;
    let letter = app.mails().await.remove(0);
    app.end().await;
    letter
}

/// What the server said decides; what it said is repeated nowhere, because it can hold the address.
#[tokio::test(flavor = "multi_thread")]
async fn du4_later_and_never_are_different_words() {
    let letter = letter().await;
    let later = |code| Err(NotSent::Later(Why::Reply(code)));
    let never = |code| Err(NotSent::Never(Why::Reply(code)));
    for (fate, outcome) in [
        (Fate::Ok, Ok(())),
        (Fate::Slow, Ok(())),
        (Fate::Busy421, later(421)),
        (Fate::Later450, later(450)),
        (Fate::Never550, never(550)),
        (Fate::Never554, never(554)),
        (Fate::CutBefore, Err(NotSent::Later(Why::Unreachable))),
        (Fate::CutAfter, Err(NotSent::Later(Why::Unreachable))),
        (Fate::Silent, Err(NotSent::Later(Why::TookTooLong))),
    ] {
        let sink = Sink::start(&[fate]);
        let patience = Duration::from_secs(1);
        let config = smtp(sink.port, MailTls::NoneOnLoopback);
        let smtp = Smtp::open(&config, "semilla.test").unwrap().with_patience(patience);
        assert_eq!(smtp.send(&letter).await, outcome, "{fate:?}");
    }
    let config = smtp(1, MailTls::NoneOnLoopback);
    let nobody = Smtp::open(&config, "semilla.test").unwrap();
    assert_eq!(nobody.send(&letter).await, Err(NotSent::Later(Why::Unreachable)));
}

/// A server that cannot do TLS gets neither letter nor address, unless it is this computer and we were told so.
#[tokio::test(flavor = "multi_thread")]
async fn pr5_no_letter_goes_over_a_connection_that_others_can_read() {
    let letter = letter().await;
    for (tls, arrives) in
        [(MailTls::Required, false), (MailTls::Starttls, false), (MailTls::NoneOnLoopback, true)]
    {
        let sink = Sink::start(&[]);
        let patience = Duration::from_secs(1);
        let smtp = Smtp::open(&smtp(sink.port, tls), "semilla.test").unwrap();
        let smtp = smtp.with_patience(patience);
        let sent = smtp.send(&letter).await;
        assert_eq!(sent.is_ok(), arrives, "{tls:?}");
        assert_eq!(sink.received().len(), usize::from(arrives), "{tls:?}");
    }
}

async fn du4_a_letter_reaches_a_host_in_any_script_through_an_old_server() {
    let sink = Sink::start_old();
    let app = app_with(&sink).await;
    let hosts = [
        ("example.org", "example.org"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("bu\u{308}cher.test", "xn--bcher-kva.test"),
        ("مثال.إختبار", "xn--mgbh0fb.xn--kgbechtv"),
        ("例え.テスト", "xn--r8jz45g.xn--zckzah"),
        // With marks that are no letters.
        ("उदाहरण.परीक्षा", "xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g"),
    ];
    for (typed, _) in hosts {
        send(&app, &format!("ana@{typed}"), "en", invitation()).await;
    }
    // What stands before the at sign has no other form: it waits for a server that takes it.
    send(&app, "añá@example.org", "en", invitation()).await;
    send_due(&app.state).await.unwrap();
    let received = sink.received();
    assert_eq!(received.len(), hosts.len());
    for (_, host) in hosts {
        let to = format!("RCPT TO:<ana@{host}>");
        let letter = received.iter().find(|letter| letter.envelope.contains(&to));
        let letter = letter.unwrap_or_else(|| panic!("nothing came to {host}"));
        assert_eq!(letter.header("To").unwrap(), format!("ana@{host}"));
        assert!(letter.data.is_ascii(), "{host}");
    }
    assert_eq!(rows(&app).await, (1, 0));
    app.end().await;
}
