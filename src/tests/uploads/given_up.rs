//! Files whose sender goes away, and those under way when a handler panics, leave nothing behind.

use super::trial::{BOUNDARY, ONE, app, file, head, lying, post, posting, registry, text};
use crate::tests::wire::{Wire, read_all, status};
use axum::body::Body;
use bytes::Bytes;
use futures::stream::{self, StreamExt};
use http::StatusCode;
use server::{config::Limits, testing::TestApp};
use std::{io, time::Duration};
use tokio::io::AsyncWriteExt;
use tower::ServiceExt;

/// The begin of a form, as far as into its file.
fn begun() -> Bytes {
    let begin = [text("title", "My title"), head("paper", "a.pdf"), vec![b'x'; 100_000]];
    Bytes::from(begin.concat())
}

/// Waits until so many files lie there.
async fn wait_for(app: &TestApp, count: usize) {
    for _ in 0..500 {
        if lying(app) == count {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{} files lie there instead of {count}", lying(app));
}

#[tokio::test]
async fn a_sender_who_goes_away_leaves_no_file() {
    let app = app().await;
    // The connection breaks.
    let broken = stream::iter([Ok(begun()), Err(io::Error::from(io::ErrorKind::BrokenPipe))]);
    let answer = app.send(posting(ONE, Body::from_stream(broken))).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(lying(&app), 0);
    // Nobody waits for the answer any more.
    let waiting = stream::iter([Ok::<_, io::Error>(begun())]).chain(stream::pending());
    let request = posting(ONE, Body::from_stream(waiting));
    let answering = tokio::spawn(app.service.clone().oneshot(request));
    wait_for(&app, 1).await;
    answering.abort();
    assert!(answering.await.is_err_and(|error| error.is_cancelled()));
    // One that was just begun aside goes when it is there.
    wait_for(&app, 0).await;
    app.end().await;
}

#[tokio::test]
async fn ab9_a_handler_that_panics_leaves_no_file() {
    let app = app().await;
    let parts = [text("title", "panic"), file("paper", "a.pdf", b"seed")];
    assert_eq!(post(&app, ONE, &parts).await.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(lying(&app), 0);
    app.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn who_still_sends_a_file_that_is_too_large_gets_to_read_why() {
    const PIECE: usize = 100_000;
    const PIECES: usize = 40;
    let wire = Wire::serving(registry(), Limits::default()).await;
    let mut stream = wire.connect().await;
    let begin = [text("title", "My title"), head("paper", "a.pdf")].concat();
    let lines = format!(
        "POST {ONE} HTTP/1.1\r\nhost: {}\r\nsec-fetch-site: same-origin\r\n\
         content-type: multipart/form-data; boundary={BOUNDARY}\r\ncontent-length: {}\r\n\r\n",
        wire.address,
        begin.len() + PIECE * PIECES
    );
    stream.write_all(&[lines.as_bytes(), &begin].concat()).await.unwrap();
    // Four seconds, as from a phone far away. It was refused at once.
    for _ in 0..PIECES {
        stream.write_all(&vec![b'x'; PIECE]).await.unwrap();
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let answer = read_all(&mut stream).await;
    assert_eq!(status(&answer), 422, "{answer}");
    assert!(answer.contains("is too large for this form"), "{answer}");
}
