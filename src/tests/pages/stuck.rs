//! A writer that is stuck: pages stay up, forms are told to come back, and nothing that was acknowledged is lost (AB8).

use super::{
    app::{Answer, Pages},
    fixture,
};
use http::{StatusCode, header};
use server::{
    database::{Database, DatabaseTarget, WriteTx, query::translation::language_requests},
    testing::TestDatabase,
};
use std::time::Duration;
use tokio::time::{Instant, timeout};

server::both_databases! {
    ab8_pages_stay_up_while_the_writer_is_stuck_and_no_write_is_lost()
}

/// Pages that readers ask for; the last one searches what nobody wrote, which is counted.
const READ: &[&str] = &[
    "/en",
    "/en/library",
    "/en/library/if-your-employer-keeps-your-pay",
    "/es/trainings",
    "/en/search?q=pay",
    "/en/search?q=nobodywrotethis",
];
/// Forms that are sent at once while nothing can be written.
const SENT: usize = 20;

/// Holds what the forms write to, as a long import does.
async fn hold(database: &Database, target: &DatabaseTarget) -> WriteTx {
    let tx = database.begin_write().await.unwrap();
    if matches!(target, DatabaseTarget::Postgres(_)) {
        let lock = "LOCK TABLE text_report, language_wish, content_version IN EXCLUSIVE MODE";
        tx.execute_for_test(lock, vec![]).await.unwrap();
    }
    tx
}

/// The form that asks for a text in a language that has none.
async fn language_request(pages: &Pages) -> (String, String) {
    pages.language_request("/ko/library/if-your-employer-keeps-your-pay").await
}

fn comes_back_later(answer: &Answer) -> bool {
    answer.status == StatusCode::SERVICE_UNAVAILABLE
        && answer.headers.contains_key(header::RETRY_AFTER)
        && answer.holds("<h1>")
}

async fn ab8_pages_stay_up_while_the_writer_is_stuck_and_no_write_is_lost() {
    let database = TestDatabase::holding("pages", fixture::load).await;
    let target = database.target().clone();
    let hurried = Database::open_hurried(&target, 8).await.unwrap();
    let holder = Database::open(&target, 1).await.unwrap();
    let pages = Pages::reading(database, hurried.clone(), app::routes::entries());
    let (path, form) = language_request(&pages).await;
    assert_eq!(pages.post(&path, &form).await.status, StatusCode::SEE_OTHER);
    let stuck = hold(&holder, &target).await;
    // Many forms wait at once, and readers are not kept waiting with them.
    let forms = futures::future::join_all((0..SENT).map(|_| pages.post(&path, &form)));
    let reading = async {
        let begun = Instant::now();
        for page in READ {
            let answer = timeout(Duration::from_secs(5), pages.get(page)).await;
            assert_eq!(answer.expect("a page in time").status, StatusCode::OK, "{page}");
        }
        begun.elapsed()
    };
    let (forms, read) = tokio::join!(forms, reading);
    assert!(read < Duration::from_secs(5), "{read:?}");
    for form in &forms {
        assert!(comes_back_later(form), "{}", form.status);
    }
    // The one who held it loses nothing, and neither does whoever was answered before.
    stuck.commit().await.unwrap();
    assert_eq!(count(&pages).await, 1);
    // The twin: nothing else was in the way.
    assert_eq!(pages.post(&path, &form).await.status, StatusCode::SEE_OTHER);
    assert_eq!(count(&pages).await, 2);
    holder.close().await.unwrap();
    hurried.close().await.unwrap();
    pages.end().await;
}

/// How many wishes are counted.
async fn count(pages: &Pages) -> i64 {
    language_requests(pages.database(), None, 10)
        .await
        .unwrap()
        .iter()
        .map(|language_request| language_request.count)
        .sum()
}
