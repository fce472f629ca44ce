//! What is sent in a form with files, and what is refused of it.

use super::trial::{
    MANY, NONE, ONE, app, came_back, file, is_strange, lying, moment, not_chosen, post, posting,
    shown, text, whole,
};
use axum::body::Body;
use chrono::TimeDelta;
use http::StatusCode;
use server::storage::ContentHash;

fn titled() -> Vec<u8> {
    text("title", "My title")
}

#[tokio::test]
async fn a_form_says_how_it_is_sent_and_what_its_files_may_be() {
    let app = app().await;
    let page = shown(&app.get(ONE).await);
    assert!(page.contains("enctype=\"multipart/form-data\""), "{page}");
    assert!(page.contains("accept=\".docx,.pdf\"") && page.contains("up to 1 MB"), "{page}");
    assert!(page.contains("aria-describedby=\"paper-hint paper-size\""), "{page}");
    assert!(!page.contains(" multiple") && !page.contains("Please choose your files again"));
    let page = shown(&app.get(MANY).await);
    assert!(page.contains(" multiple") && page.contains("2 files at most"), "{page}");
    // The twin: a form without files is sent as ever.
    let page = shown(&app.get("/en/sign-in").await);
    assert!(page.contains("<form") && !page.contains("enctype"), "{page}");
    app.end().await;
}

#[tokio::test]
async fn a_file_is_read_with_its_name_and_goes_with_its_form() {
    let app = app().await;
    let content: Vec<u8> = (0..300_000_u32).flat_map(u32::to_le_bytes).take(700_001).collect();
    let parts = [
        titled(),
        text("note", "تدريب\r\nline"),
        file("paper", "حقوق العمال.pdf", &content),
        text("button", "save"),
    ];
    let answer = post(&app, ONE, &parts).await;
    let hash = ContentHash::of(&content);
    let told = format!("حقوق العمال.pdf|application/pdf|700001|700001|{hash}");
    assert_eq!(answer.text(), format!("My title|تدريب\r\nline|save\n{told}"));
    assert_eq!(lying(&app), 0);
    app.end().await;
}

#[tokio::test]
async fn content_that_looks_like_the_end_of_a_part_is_content() {
    let app = app().await;
    let content =
        b"\r\n--\r\n----seed7\r\n\r\nContent-Disposition: form-data; name=\"role\"\r\n\r\n";
    let answer = post(&app, ONE, &[titled(), file("paper", "a.pdf", content)]).await;
    assert!(answer.text().ends_with(ContentHash::of(content).as_str()), "{}", answer.text());
    app.end().await;
}

#[tokio::test]
async fn a_refused_form_comes_back_as_it_was_typed_and_leaves_no_file() {
    let app = app().await;
    let paper = || file("paper", "a.pdf", b"seed");
    for (parts, says) in [
        (vec![titled()], "Choose a file."),
        (vec![titled(), not_chosen("paper")], "Choose a file."),
        (vec![titled(), file("paper", "a.pdf", b"")], "There is nothing in"),
        (vec![titled(), text("button", "x"), not_chosen("paper")], "Choose a file."),
    ] {
        came_back(&post(&app, ONE, &parts).await, says);
        assert_eq!(lying(&app), 0);
    }
    // The file is as it should be, the rest is not.
    let answer = post(&app, ONE, &[text("title", ""), text("note", "kept"), paper()]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("kept</textarea>"), "{}", answer.text());
    assert_eq!(lying(&app), 0);
    // The twin: it is what is refused above.
    assert_eq!(post(&app, ONE, &[titled(), paper()]).await.status, StatusCode::OK);
    app.end().await;
}

#[tokio::test]
async fn az5_what_a_form_with_files_does_not_know_and_what_comes_twice_is_refused() {
    let app = app().await;
    let paper = || file("paper", "a.pdf", b"seed");
    for parts in [
        vec![titled(), text("role", "admin"), paper()],
        vec![titled(), paper(), text("role", "admin")],
        vec![titled(), titled(), paper()],
        vec![titled(), paper(), titled()],
        vec![titled(), paper(), paper()],
        vec![titled(), not_chosen("paper"), paper()],
        vec![titled(), paper(), file("other", "b.pdf", b"seed")],
        vec![titled(), text("paper", "seed")],
        vec![file("title", "a.pdf", b"seed"), paper()],
        vec![titled(), paper(), text("", "x")],
        // It is not guarded: what guards others is unknown to it.
        vec![titled(), text("website", ""), paper()],
    ] {
        is_strange(&post(&app, ONE, &parts).await);
        assert_eq!(lying(&app), 0);
    }
    app.end().await;
}

#[tokio::test]
async fn a_form_with_several_files_takes_as_many_as_it_says() {
    let app = app().await;
    let picture = |name: &str| file("pictures", name, name.as_bytes());
    let fresh = async || {
        let moment = moment(&app.get(MANY).await.text());
        app.clock.advance(TimeDelta::seconds(3));
        vec![text("form_time", &moment), text("website", ""), titled()]
    };
    for (names, status) in [
        (vec![], StatusCode::OK),
        (vec!["a.png"], StatusCode::OK),
        (vec!["a.png", "b.png"], StatusCode::OK),
        (vec!["a.png", "b.png", "c.png"], StatusCode::UNPROCESSABLE_ENTITY),
    ] {
        let mut parts = fresh().await;
        parts.extend(names.iter().map(|name| picture(name)));
        let answer = post(&app, MANY, &parts).await;
        match status {
            StatusCode::OK => {
                let count = format!("{} files\n", names.len());
                assert!(answer.text().starts_with(&count), "{}", answer.text());
            }
            _ => came_back(&answer, "Choose 2 files at most."),
        }
        assert_eq!(lying(&app), 0);
    }
    app.end().await;
}

#[tokio::test]
async fn a_body_of_another_kind_is_refused() {
    let app = app().await;
    let unsupported = StatusCode::UNSUPPORTED_MEDIA_TYPE;
    assert_eq!(app.post_form(ONE, "title=My+title").await.status, unsupported);
    assert_eq!(app.post_form(ONE, "").await.status, unsupported);
    // A form without files is read as ever, and no other way.
    assert_eq!(app.post_form(NONE, "title=My+title&note=").await.text(), "My title");
    assert_eq!(post(&app, NONE, &[titled()]).await.status, unsupported);
    app.end().await;
}

#[tokio::test]
async fn a_broken_body_says_so_and_leaves_no_file() {
    let app = app().await;
    let paper = file("paper", "a.pdf", b"seed");
    for cut in [1, 10, 40] {
        let mut body = [titled(), paper.clone()].concat();
        body.truncate(body.len() - cut);
        came_back(&app.send(posting(ONE, Body::from(body))).await, "Not all of it arrived here.");
        assert_eq!(lying(&app), 0);
    }
    // The twin: whole it is read.
    let body = whole(&[titled(), paper]);
    assert_eq!(app.send(posting(ONE, body)).await.status, StatusCode::OK);
    app.end().await;
}
