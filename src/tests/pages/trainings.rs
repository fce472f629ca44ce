//! Trainings and lessons: order, position, neighbours, links between texts.

use super::app::Pages;

server::both_databases! {
    row_t1_a_training_shows_its_lessons_in_order_under_their_sections()
    row_t1_a_lesson_knows_its_neighbours_and_its_place()
    a_link_inside_a_lesson_leads_to_the_page_in_the_readers_language()
    a_lesson_without_the_readers_language_is_shown_in_another_one()
}

const TRAINING: &str = "/en/trainings/interpreting-for-a-neighbour";

async fn row_t1_a_training_shows_its_lessons_in_order_under_their_sections() {
    let pages = Pages::new().await;
    let page = pages.get(TRAINING).await.text;
    let places: Vec<usize> =
        ["Before you begin", "Who interprets", "In the room", "Afterwards", "Checklist"]
            .iter()
            .map(|words| page.find(words).unwrap_or_else(|| panic!("{words} is missing")))
            .collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(page.contains("<ol start=\"3\" class=\"lessons\">"));
    pages.end().await;
}

async fn row_t1_a_lesson_knows_its_neighbours_and_its_place() {
    let pages = Pages::new().await;
    let path = |lesson: &str| format!("{TRAINING}/{lesson}");
    let first = pages.get(&path("who-interprets")).await;
    assert!(
        !first.holds("rel=\"prev\"")
            && first.holds(&format!(
                "<a href=\"{}\" rel=\"next\" class=\"next\">",
                path("in-the-room")
            ))
    );
    let middle = pages.get(&path("in-the-room")).await;
    assert!(middle.holds(&format!(
        "<a href=\"{}\" rel=\"prev\" class=\"previous\">",
        path("who-interprets")
    )));
    assert!(
        middle.holds(&format!("<a href=\"{}\" rel=\"next\" class=\"next\">", path("checklist")))
    );
    assert!(middle.holds(&format!("<a href=\"{}\" aria-current=\"page\">", path("in-the-room"))));
    assert_eq!(middle.text.matches("aria-current=\"page\"").count(), 1);
    let last = pages.get(&path("checklist")).await;
    assert!(last.holds("rel=\"prev\"") && !last.holds("rel=\"next\""));
    assert!(last.holds("<i></i><i></i><i class=\"here\"></i>"));
    pages.end().await;
}

async fn a_link_inside_a_lesson_leads_to_the_page_in_the_readers_language() {
    let pages = Pages::new().await;
    let english = pages.get(&format!("{TRAINING}/who-interprets")).await;
    assert!(english.holds("href=\"/en/library/if-your-employer-keeps-your-pay\""));
    let spanish = pages.get("/es/trainings/interpretar-para-un-vecino/qui%C3%A9n-interpreta").await;
    assert!(spanish.holds("href=\"/es/library/si-no-le-pagan\""));
    assert!(!spanish.holds("semilla:"));
    pages.end().await;
}

async fn a_lesson_without_the_readers_language_is_shown_in_another_one() {
    let pages = Pages::new().await;
    let page = pages.get("/es/trainings/interpretar-para-un-vecino/in-the-room").await;
    assert!(page.holds("<html lang=\"es\" dir=\"ltr\">"));
    assert!(page.holds("<h1 lang=\"en\" dir=\"ltr\">In the room</h1>"));
    assert!(page.holds("role=\"note\""));
    pages.end().await;
}
