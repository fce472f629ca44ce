//! A PostgreSQL that is lost in the middle of a form and comes back (DU14): 503, never 500; what was answered "done" is
//! stored; nothing is left of the rest, but where the connection broke while it committed, and then the page says so.

use super::{
    app::{Answer, Pages},
    fixture,
};
use http::{StatusCode, header};
use server::{
    database::{Database, DatabaseTarget, query::translation::language_requests},
    testing::TestDatabase,
};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, tcp::OwnedReadHalf, tcp::OwnedWriteHalf},
};

/// Says of a page that nobody knows: the form is in the language that lacks the text.
const UNCONFIRMED: &str = "저장되었는지 알 수 없습니다";
/// More messages than a form sends to the database.
const MOST: i64 = 60;

/// Passes everything on, until it cuts.
#[derive(Debug, Clone)]
struct Proxy {
    /// Messages to the server that are still passed on; negative without a bound.
    left: Arc<AtomicI64>,
    address: String,
}

impl Proxy {
    async fn before(server: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let left = Arc::new(AtomicI64::new(-1));
        let this = Self { left: left.clone(), address };
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let Ok(server) = TcpStream::connect(&server).await else { continue };
                let ((from, back), (answers, to)) = (client.into_split(), server.into_split());
                let asking = tokio::spawn(forward(from, to, Some(left.clone())));
                let answering = tokio::spawn(forward(answers, back, None));
                // The end of one is the end of both.
                tokio::spawn(async move {
                    let (end_asking, end_answering) =
                        (asking.abort_handle(), answering.abort_handle());
                    tokio::select! {
                        _ = asking => end_answering.abort(),
                        _ = answering => end_asking.abort(),
                    }
                });
            }
        });
        this
    }

    fn cut_after(&self, messages: i64) {
        self.left.store(messages, Ordering::SeqCst);
    }

    /// Lets everything pass again; says whether something was cut.
    fn heal(&self) -> bool {
        self.left.swap(-1, Ordering::SeqCst) == 0
    }
}

/// Passes on what comes, message by message. With a bound, the message after the last one is passed on and its answer
/// never comes: whoever asked cannot tell what became of it.
async fn forward(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, left: Option<Arc<AtomicI64>>) {
    let mut piece = vec![0; 64 * 1024];
    while let Ok(count @ 1..) = from.read(&mut piece).await {
        let cut = left.as_ref().is_some_and(|left| {
            let passed = left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| {
                (left > 0).then_some(left - 1)
            });
            passed == Err(0)
        });
        if to.write_all(&piece[..count]).await.is_err() || cut {
            return;
        }
    }
}

fn through(proxy: &Proxy, url: &str) -> (String, DatabaseTarget) {
    let (scheme, rest) = url.split_once("://").unwrap();
    let (user, rest) = rest.split_once('@').unwrap();
    let (server, name) = rest.split_once('/').unwrap();
    let url = format!("{scheme}://{user}@{}/{name}", proxy.address);
    (server.to_owned(), DatabaseTarget::Postgres(url))
}

async fn count(pages: &Pages) -> i64 {
    language_requests(pages.database(), None, 10)
        .await
        .unwrap()
        .iter()
        .map(|language_request| language_request.count)
        .sum()
}

/// The form that asks for a text in a language that has none.
async fn language_request(pages: &Pages) -> (String, String) {
    pages.language_request("/ko/library/if-your-employer-keeps-your-pay").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn du14_a_postgresql_that_is_cut_answers_503_and_loses_nothing() {
    server::testing::over(server::testing::Kind::Postgres, async {
        let database = TestDatabase::holding("pages", fixture::load).await;
        let DatabaseTarget::Postgres(url) = database.target().clone() else { return };
        let (_, rest) = url.split_once('@').unwrap();
        let proxy = Proxy::before(rest.split('/').next().unwrap().to_owned()).await;
        let (_, target) = through(&proxy, &url);
        let cut = Database::open(&target, 2).await.unwrap();
        let pages = Pages::reading(database, cut.clone(), app::routes::entries());
        let (path, form) = language_request(&pages).await;
        let (mut statuses, mut stored) = (Vec::new(), count(&pages).await);
        for messages in 0..MOST {
            proxy.cut_after(messages);
            let answer: Answer = pages.post(&path, &form).await;
            let was_cut = proxy.heal();
            statuses.push(answer.status);
            // It is well again without a restart. What nobody knows of may end while the second form waits for its row.
            assert_eq!(pages.post(&path, &form).await.status, StatusCode::SEE_OTHER, "{messages}");
            let kept = count(&pages).await - stored - 1;
            stored += 1 + kept;
            match answer.status {
                StatusCode::SEE_OTHER => assert_eq!(kept, 1, "after {messages}"),
                StatusCode::SERVICE_UNAVAILABLE => {
                    assert!(answer.headers.contains_key(header::RETRY_AFTER));
                    let most = i64::from(answer.holds(UNCONFIRMED));
                    assert!((0..=most).contains(&kept), "after {messages}: {kept}");
                }
                status => panic!("{status} after {messages} messages"),
            }
            if !was_cut {
                break;
            }
        }
        assert!(statuses.contains(&StatusCode::SERVICE_UNAVAILABLE), "nothing was cut");
        assert_eq!(statuses.last(), Some(&StatusCode::SEE_OTHER), "every message was cut once");
        cut.leave().await.unwrap();
        pages.end().await;
    })
    .await;
}
