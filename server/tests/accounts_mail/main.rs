//! Letters: sent once whatever happens, in the language of who gets them, with nothing in them that anybody typed.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that meets something unexpected stops there"
)]

mod closed;
mod fields;
mod outbox;
mod sink;
mod words;

use axum::Router;
use server::{
    config::{Config, MailTls},
    database::DatabaseError,
    domain::language_tag::LanguageTag,
    http::{HttpContext, Registry, accept::Service},
    mail::{Content, NewMail, Posted, post},
    state::AppState,
    testing::TestApp,
};
use std::sync::Arc;
use tower::util::BoxCloneSyncService;

/// Not a test of its own: the mail server of the others, when this program is started to be one.
#[test]
fn sink_process() {
    sink::serve();
}

/// The parts of the server that letters need, with letters in memory.
async fn app() -> TestApp {
    app_of(TestApp::config()).await
}

/// The same with another configuration.
async fn app_of(config: Config) -> TestApp {
    TestApp::start(config, Registry::new([]).unwrap(), nothing_to_serve).await
}

/// The same with a mail server.
async fn app_with(sink: &sink::Sink) -> TestApp {
    let mut config = TestApp::config();
    config.mail.smtp = format!("127.0.0.1:{}", sink.port);
    config.mail.tls = MailTls::NoneOnLoopback;
    config.mail.from = "Our coalition <letters@example.org>".to_owned();
    app_of(config).await
}

fn nothing_to_serve(_: Registry, _: AppState, context: HttpContext) -> (Service, Arc<HttpContext>) {
    let nothing = Router::new().fallback(async || http::StatusCode::NOT_FOUND);
    (BoxCloneSyncService::new(nothing), Arc::new(context))
}

/// Posts a letter in a transaction of its own.
async fn send(app: &TestApp, to: &str, language: &str, content: Content) -> Posted {
    send_fully(app, to, language, content, false).await.unwrap()
}

/// The same, with the choice of the subject.
async fn send_fully(
    app: &TestApp,
    to: &str,
    language: &str,
    content: Content,
    full: bool,
) -> Result<Posted, DatabaseError> {
    let to = to.parse().unwrap();
    let language = LanguageTag::parse(language).unwrap();
    let tx = app.state.database.begin_write_keeping_cache().await?;
    let letter = NewMail { to: &to, language: &language, full, content };
    let posted = post(&tx, &app.state, &letter).await?;
    tx.commit().await?;
    Ok(posted)
}

fn invitation() -> Content {
    Content::Invitation { link: "/en/invitations/abc".to_owned() }
}

fn roles() -> Content {
    Content::RolesChanged { link: "/en/account".to_owned() }
}
