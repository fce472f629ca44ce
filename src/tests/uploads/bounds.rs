//! What a form with files may take: bytes of text, of each file and of all of them, time, and room (AB5).

use super::trial::{
    MANY, MEGABYTE, ONE, TOGETHER, app, app_of, came_back, endless, file, head, last, lying,
    moment, post, posting, text,
};
use axum::body::Body;
use bytes::Bytes;
use chrono::TimeDelta;
use futures::stream::{self, StreamExt};
use http::StatusCode;
use server::testing::TestApp;
use std::{convert::Infallible, sync::atomic::Ordering, time::Duration};

const FORM: usize = 64 * 1024;
/// What may wait between the sender and whoever reads, beside what was read.
const UNDER_WAY: usize = 256 * 1024;

fn titled() -> Vec<u8> {
    text("title", "My title")
}

#[tokio::test]
async fn ab5_a_file_is_bounded_to_the_byte() {
    let app = app().await;
    let sized = |bytes: usize| [titled(), file("paper", "long.pdf", &vec![b'x'; bytes])];
    assert_eq!(post(&app, ONE, &sized(MEGABYTE)).await.status, StatusCode::OK);
    let refused = post(&app, ONE, &sized(MEGABYTE + 1)).await;
    came_back(&refused, "is too large for this form. A file may have up to 1 MB.");
    assert!(refused.text().contains("long.pdf"), "{}", refused.text());
    assert_eq!(lying(&app), 0);
    app.end().await;
}

#[tokio::test]
async fn ab5_what_stands_behind_a_file_that_is_too_large_is_read_all_the_same() {
    let app = app().await;
    let large = file("paper", "long.pdf", &vec![b'x'; MEGABYTE + 1]);
    let answer = post(&app, ONE, &[titled(), large, text("role", "admin")]).await;
    assert!(!answer.text().contains("name=\"title\""), "{}", answer.text());
    app.end().await;
}

#[tokio::test]
async fn ab5_a_body_without_end_is_refused_before_much_of_it_is_read() {
    let app = app().await;
    let (body, taken) = endless(&[titled(), head("paper", "long.pdf")]);
    came_back(&app.send(posting(ONE, body)).await, "is too large for this form.");
    let taken = taken.load(Ordering::Relaxed);
    assert!(taken > MEGABYTE && taken <= TOGETHER + FORM + UNDER_WAY, "{taken}");
    assert_eq!(lying(&app), 0);
    app.end().await;
}

#[tokio::test]
async fn ab5_a_body_that_says_how_large_it_is_costs_nothing() {
    let app = app().await;
    let large = file("paper", "long.pdf", &vec![b'x'; TOGETHER + FORM]);
    let answer = post(&app, ONE, &[titled(), large]).await;
    came_back(&answer, "is too large for this form.");
    assert_eq!(answer.header("connection"), "close");
    // Not even the folder was needed.
    assert!(!app.state.config.uploads_dir().exists());
    app.end().await;
}

#[tokio::test]
async fn ab5_files_are_bounded_together() {
    let mut config = TestApp::config();
    config.limits.form_bytes = 1_000;
    let app = app_of(config).await;
    let picture = |bytes: usize| file("pictures", "a.png", &vec![b'x'; bytes]);
    for (bytes, status) in
        [(MEGABYTE - 1_000, StatusCode::OK), (MEGABYTE, StatusCode::UNPROCESSABLE_ENTITY)]
    {
        let moment = moment(&app.get(MANY).await.text());
        app.clock.advance(TimeDelta::seconds(3));
        let guard = [text("form_time", &moment), titled()];
        // Heads and text take more than the thousand bytes that are left for them.
        let padding = text("website", &" ".repeat(900));
        let parts = [&guard[..], &[padding, picture(MEGABYTE), picture(bytes)]].concat();
        // Whose size nobody told.
        let pieces = parts.into_iter().chain([last()]);
        let pieces = pieces.map(|part| Ok::<_, Infallible>(Bytes::from(part)));
        let body = Body::from_stream(stream::iter(pieces.collect::<Vec<_>>()));
        let answer = app.send(posting(MANY, body)).await;
        assert_eq!(answer.status, status, "{}", answer.text());
        if status != StatusCode::OK {
            came_back(&answer, "The files are too large together. We can take 2 MB at once.");
        }
        assert_eq!(lying(&app), 0);
    }
    app.end().await;
}

#[tokio::test]
async fn ab5_the_text_beside_files_is_bounded_as_that_of_any_form() {
    let app = app().await;
    let titled = |bytes: usize| [text("title", &"x".repeat(bytes - "title".len()))];
    // So much is read, and only the file lacks.
    let fits = post(&app, ONE, &titled(FORM)).await;
    assert_eq!(fits.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fits.text().contains("Choose a file."));
    let too_long = post(&app, ONE, &titled(FORM + 1)).await;
    assert_eq!(too_long.status, StatusCode::PAYLOAD_TOO_LARGE);
    app.end().await;
}

#[tokio::test]
async fn ab5_a_head_of_a_part_has_an_end_or_is_refused() {
    let app = app().await;
    let mut head = head("paper", "a.pdf");
    head.truncate(head.len() - 4);
    let (body, taken) = endless(&[titled(), head]);
    let answer = app.send(posting(ONE, body)).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    let taken = taken.load(Ordering::Relaxed);
    assert!(taken <= FORM + 2 * UNDER_WAY, "{taken}");
    app.end().await;
}

#[tokio::test]
async fn ab2_a_guarded_form_is_refused_before_its_files_are_read() {
    let app = app().await;
    let (body, taken) = endless(&[titled(), head("pictures", "a.png")]);
    came_back(&app.send(posting(MANY, body)).await, "button once more");
    let taken = taken.load(Ordering::Relaxed);
    assert!(taken <= UNDER_WAY, "{taken}");
    assert!(!app.state.config.uploads_dir().exists());
    app.end().await;
}

#[tokio::test]
async fn ab5_more_forms_with_files_than_there_is_room_for_are_asked_to_come_back() {
    let mut config = TestApp::config();
    config.limits.uploads = 0;
    let app = app_of(config).await;
    let parts = [titled(), file("paper", "a.pdf", b"seed")];
    let answer = post(&app, ONE, &parts).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.header("retry-after"), "5");
    assert_eq!(app.get(ONE).await.status, StatusCode::OK);
    app.end().await;
}

/// A body that comes in so many pieces, each after a while.
fn slow(pieces: usize, each: usize, pause: Duration) -> Body {
    let begin = [titled(), head("paper", "a.pdf")].concat();
    let end = [b"\r\n".to_vec(), last()].concat();
    let content = std::iter::repeat_n(vec![b'x'; each], pieces);
    let all: Vec<_> = [begin].into_iter().chain(content).chain([end]).collect();
    Body::from_stream(stream::iter(all).then(move |piece| async move {
        tokio::time::sleep(pause).await;
        Ok::<_, Infallible>(Bytes::from(piece))
    }))
}

#[tokio::test]
async fn ab4_a_form_with_files_may_take_its_time_while_it_comes_forward() {
    let mut config = TestApp::config();
    config.limits.body_seconds = 1;
    config.limits.handler_seconds = 1;
    let app = app_of(config).await;
    let tenth = Duration::from_millis(100);
    // More than two seconds in all: the time of the handler begins behind them.
    let answer = app.send(posting(ONE, slow(20, 8 * 1024, tenth))).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    for body in [
        // It comes to a halt.
        slow(3, 8 * 1024, Duration::from_secs(20)),
        // A byte now and then does not buy more time.
        slow(1_000, 1, tenth),
    ] {
        let answer = app.send(posting(ONE, body)).await;
        assert_eq!(answer.status, StatusCode::REQUEST_TIMEOUT);
        assert_eq!(lying(&app), 0);
    }
    app.end().await;
}

#[tokio::test]
async fn ab4_a_form_with_files_ends_at_last() {
    let mut config = TestApp::config();
    config.limits.upload_seconds = 1;
    let app = app_of(config).await;
    let answer = app.send(posting(ONE, slow(100, 8 * 1024, Duration::from_millis(100)))).await;
    assert_eq!(answer.status, StatusCode::REQUEST_TIMEOUT);
    assert_eq!(lying(&app), 0);
    app.end().await;
}
