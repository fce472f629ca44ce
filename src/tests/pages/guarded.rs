//! A form that anybody may send: programs are asked once more, what was typed stays, and nobody meets a wall (AB2).

use super::app::{Answer, Pages};
use chrono::TimeDelta;
use http::{StatusCode, header};

server::both_databases! {
    ab2_a_form_sent_too_fast_comes_back_as_it_was_typed_and_then_goes_through()
    ab2_a_form_is_taken_once_and_within_a_day()
    ab2_the_field_for_programs_is_out_of_sight_and_shown_to_those_who_filled_it()
    ab2_a_guarded_form_is_kept_nowhere()
    ab7_a_form_that_cannot_be_sent_says_so_before_anybody_writes()
}

const TYPED: &str = "shown=en&number=1&part=&message=Not+4+but+5";

/// The path of the form about the first text of the library.
async fn form(pages: &Pages) -> String {
    let text = pages.get("/en/library/if-your-employer-keeps-your-pay").await;
    let at = text.text.find("/en/reports/").expect("a text with a form");
    text.text[at..].split('"').next().unwrap().to_owned()
}

/// Sends what was typed with a moment, and a field for programs.
async fn send(pages: &Pages, path: &str, moment: &str, trap: &str) -> Answer {
    pages.post(path, &format!("{TYPED}&form_time={moment}&website={trap}")).await
}

/// It came back: what was typed is in it, and it says what to do.
fn came_back(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.holds("Not 4 but 5</textarea>"), "what was typed is gone");
    assert!(answer.holds("role=\"alert\"") && answer.holds("button once more"));
    assert!(answer.holds("This is not done yet") && !answer.holds("Something is missing"));
}

async fn ab2_a_form_sent_too_fast_comes_back_as_it_was_typed_and_then_goes_through() {
    let pages = Pages::new().await;
    let path = form(&pages).await;
    let shown = pages.get(&path).await;
    pages.clock.advance(TimeDelta::milliseconds(1_900));
    let fast = send(&pages, &path, shown.moment(), "").await;
    came_back(&fast);
    assert_ne!(fast.moment(), shown.moment());
    // A program that never opens the form, and one that makes a moment up.
    came_back(&pages.post(&path, TYPED).await);
    came_back(&send(&pages, &path, &"A".repeat(43), "").await);
    // The button, once more.
    pages.clock.advance(TimeDelta::seconds(2));
    let sent = send(&pages, &path, fast.moment(), "").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    pages.end().await;
}

async fn ab2_a_form_is_taken_once_and_within_a_day() {
    let pages = Pages::new().await;
    let path = form(&pages).await;
    let shown = pages.get(&path).await;
    let old = pages.get(&path).await;
    pages.clock.advance(TimeDelta::seconds(3));
    assert_eq!(send(&pages, &path, shown.moment(), "").await.status, StatusCode::SEE_OTHER);
    came_back(&send(&pages, &path, shown.moment(), "").await);
    pages.clock.advance(TimeDelta::hours(24));
    came_back(&send(&pages, &path, old.moment(), "").await);
    pages.end().await;
}

async fn ab2_the_field_for_programs_is_out_of_sight_and_shown_to_those_who_filled_it() {
    let pages = Pages::new().await;
    let path = form(&pages).await;
    let shown = pages.get(&path).await;
    let trap = shown.text.split("<div aria-hidden=\"true\" class=\"hidden\">").nth(1).unwrap();
    let trap = trap.split("</div>").next().unwrap();
    assert!(trap.contains("name=\"website\"") && trap.contains("tabindex=\"-1\""), "{trap}");
    assert!(trap.contains("autocomplete=\"off\"") && trap.contains("Leave this field empty"));
    pages.clock.advance(TimeDelta::seconds(3));
    let caught = send(&pages, &path, shown.moment(), "https%3A%2F%2Fspam.test").await;
    came_back(&caught);
    assert!(!caught.holds("aria-hidden=\"true\" class=\"hidden\"") && !caught.holds("spam.test"));
    assert!(caught.holds("id=\"website\""));
    // Whoever empties it goes through; nothing was used up meanwhile.
    pages.clock.advance(TimeDelta::seconds(3));
    assert_eq!(send(&pages, &path, caught.moment(), "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(send(&pages, &path, shown.moment(), "").await.status, StatusCode::SEE_OTHER);
    pages.end().await;
}

async fn ab2_a_guarded_form_is_kept_nowhere() {
    let pages = Pages::new().await;
    let path = form(&pages).await;
    let (one, two) = (pages.get(&path).await, pages.get(&path).await);
    assert_eq!(one.headers[header::CACHE_CONTROL], "no-store");
    assert_ne!(one.moment(), two.moment());
    pages.end().await;
}

async fn ab7_a_form_that_cannot_be_sent_says_so_before_anybody_writes() {
    const NOTICE: &str = "This form cannot be sent at the moment.";
    let pages = Pages::new().await;
    let path = form(&pages).await;
    assert!(!pages.get(&path).await.holds(NOTICE));
    pages.database().set_lockdown(true).await.unwrap();
    pages.clock.advance(TimeDelta::seconds(1));
    assert!(pages.get(&path).await.holds(NOTICE));
    pages.database().set_lockdown(false).await.unwrap();
    pages.clock.advance(TimeDelta::seconds(1));
    assert!(!pages.get(&path).await.holds(NOTICE));
    pages.end().await;
}
