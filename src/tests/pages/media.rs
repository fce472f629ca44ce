//! Film and sound on the page of their text: played where they are, with their place kept and their weight beside them.

use super::{
    app::{Answer, Pages},
    fixture::{tag, text},
};
use app::request_context::PARTS;
use server::{
    domain::library::{ItemKind, ResourceForm},
    services::studio::import::{SourceItem, SourceLibrary},
};
use std::{collections::BTreeMap, fs};

server::both_databases! {
    a_film_is_played_on_its_page_and_its_place_is_kept()
    a_recording_is_played_on_its_page()
    what_is_neither_seen_nor_heard_has_no_player()
    a_film_shows_the_picture_before_its_text_until_it_plays()
    a_film_that_was_recorded_without_its_size_gets_it_with_the_next_import()
}

/// Below the folder from which the importer of the pages reads.
const FOLDER: &str = "end2end/fixtures/media/library/en/files";
const PICTURE: &str = "![A frame](semilla:file:end2end/fixtures/media/library/en/files/still.png)";

fn item(file: &str, form: ResourceForm, title: &str, markdown: &str) -> SourceItem {
    SourceItem {
        form: Some(form),
        texts: BTreeMap::from([text("en", title, "", markdown)]),
        file: BTreeMap::from([(tag("en"), format!("{FOLDER}/{file}").into())]),
        ..SourceItem::new(title, ItemKind::Resource, tag("en"))
    }
}

fn library() -> SourceLibrary {
    let (film, sound) = (ResourceForm::Video, ResourceForm::Audio);
    let items = vec![
        item("film.webm", film, "A film in WebM", "Watch it."),
        item("film.mp4", film, "A film in MP4", &format!("{PICTURE}\n\nWatch it.")),
        item("recording.m4a", sound, "A recording in M4A", &format!("{PICTURE}\n\nListen.")),
        item("recording.mp3", sound, "A recording in MP3", "Listen."),
    ];
    SourceLibrary { name: "media".to_owned(), items, ..SourceLibrary::default() }
}

async fn pages() -> Pages {
    let pages = Pages::new().await;
    pages.bring_in(library(), "2026-12-01").await;
    pages
}

/// The first element of that name.
fn element<'a>(page: &'a Answer, name: &str) -> &'a str {
    let start = page.text.find(&format!("<{name} ")).expect("a player");
    page.text[start..].split('>').next().unwrap()
}

/// The element has all of this, and the button below saves the same file and says its size.
fn is_played(page: &Answer, name: &str, file: &str, title: &str) {
    let player = element(page, name);
    let label = format!("aria-label=\"{title}\"");
    for part in [" controls", "preload=\"none\"", &format!("/{file}\""), &label] {
        assert!(player.contains(part), "{part} in {player}");
    }
    assert!(!player.contains("autoplay"), "{player}");
    let src = player.split("src=\"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(page.link(" download"), src);
    let kind = file.rsplit('.').next().unwrap().to_uppercase();
    let beside = page.text.split(&format!("<bdi>{kind}</bdi>")).nth(1).expect("its kind");
    let weight = fs::metadata(format!("{FOLDER}/{file}")).unwrap().len().div_ceil(1_000);
    let said = beside.split("</li>").next().unwrap();
    // Cleaning may take words away.
    assert!((weight - 1..=weight).any(|size| said.contains(&size.to_string())), "{said}");
}

async fn a_film_is_played_on_its_page_and_its_place_is_kept() {
    let pages = pages().await;
    for (path, file, title) in [
        ("/en/library/a-film-in-webm", "film.webm", "A film in WebM"),
        ("/en/library/a-film-in-mp4", "film.mp4", "A film in MP4"),
    ] {
        let page = pages.get(path).await;
        is_played(&page, "video", file, title);
        let film = element(&page, "video");
        assert!(film.contains("width=\"160\"") && film.contains("height=\"90\""), "{film}");
    }
    let arabic = pages.get("/ar/library/a-film-in-webm").await;
    assert!(element(&arabic, "video").contains("lang=\"en\""), "its name is in English");
    pages.end().await;
}

async fn a_recording_is_played_on_its_page() {
    let pages = pages().await;
    let mp3 = pages.get("/en/library/a-recording-in-mp3").await;
    is_played(&mp3, "audio", "recording.mp3", "A recording in MP3");
    let m4a = pages.get("/en/library/a-recording-in-m4a").await;
    is_played(&m4a, "audio", "recording.m4a", "A recording in M4A");
    assert!(!m4a.holds("<video") && !m4a.holds("with-poster"), "nothing is seen in it");
    pages.end().await;
}

async fn what_is_neither_seen_nor_heard_has_no_player() {
    let pages = pages().await;
    let card = pages.get("/en/library/pocket-card").await;
    assert!(!card.holds("<video") && !card.holds("<audio"));
    let button = card.text.split("<a ").find(|tag| tag.contains("/card.pdf\"")).unwrap();
    assert!(!button.split('>').next().unwrap().contains(" download"), "the browser shows it");
    pages.end().await;
}

async fn a_film_shows_the_picture_before_its_text_until_it_plays() {
    let pages = pages().await;
    let path = "/en/library/a-film-in-mp4";
    let page = pages.get(path).await;
    let film = element(&page, "video");
    let poster = film.split("poster=\"").nth(1).expect("a picture").split('"').next().unwrap();
    assert!(poster.starts_with("/files/") && poster.contains("/still"), "{poster}");
    assert!(page.holds("class=\"player with-poster\"") && page.holds("alt=\"A frame\""));
    // Where each part of the text can be pointed at, or a second column stands, it is a part like the others.
    for query in [format!("{PARTS}=1"), "with=es".to_owned()] {
        let page = pages.get(&format!("{path}?{query}")).await;
        assert!(!element(&page, "video").contains("poster") && !page.holds("with-poster"));
    }
    let without = pages.get("/en/library/a-film-in-webm").await;
    assert!(!element(&without, "video").contains("poster"));
    pages.end().await;
}

async fn a_film_that_was_recorded_without_its_size_gets_it_with_the_next_import() {
    let pages = pages().await;
    let path = "/en/library/a-film-in-webm";
    let tx = pages.database().begin_write().await.unwrap();
    let forget = "UPDATE file SET width = NULL, height = NULL WHERE media_type = 'video/webm'";
    tx.execute_for_test(forget, vec![]).await.unwrap();
    tx.commit().await.unwrap();
    assert!(!element(&pages.get(path).await, "video").contains("width"));
    pages.bring_in(library(), "2026-12-02").await;
    assert!(element(&pages.get(path).await, "video").contains("width=\"160\""));
    pages.end().await;
}
