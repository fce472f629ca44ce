//! All trainings, in the order that the coalition gave them.

use crate::{
    components::{
        empty_state::empty_state,
        item_entry::{Level, card},
        layout::Frame,
        nav::Section,
        pagination::pagination,
    },
    forms::Query,
    shell::{Addresses, Page},
    urls::{Library, Link, Trainings, TrainingsAfter},
    visit::Visit,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;
use serde::Deserialize;
use server::{
    database::query::{item::ItemCard, trainings},
    http::HttpError,
};
use std::collections::HashMap;

/// Where the page before ended: position and key, joined by a dot.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    after: String,
}

impl Asked {
    fn after(&self) -> Option<(i64, i64)> {
        let (position, key) = self.after.split_once('.')?;
        Some((position.parse().ok()?, key.parse().ok()?))
    }
}

/// `GET /{lang}/trainings`
pub async fn show(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, HttpError> {
    let after = asked.after();
    let (page, lessons, next) =
        trainings::list(&visit.state.database, &visit.reading, after).await?;
    let languages = visit.content_languages().await?;
    let here = TrainingsAfter { after };
    let tongues = visit.tongues(&languages, |language| here.path(language));
    let frame = Frame { section: Some(Section::Trainings), tongues, wide: false, sheet_foot: None };
    let document = Page {
        description: Some(visit.plain(msg::trainings::list_lead())),
        addresses: Addresses::of_interface(&visit, here),
        ..Page::new(&visit, visit.plain(msg::trainings::list_title()), frame)
    };
    Ok(document.respond(&visit, || {
        let next = next.map(|after| visit.path(TrainingsAfter { after: Some(after) }));
        let first = after.map(|_| visit.path(Trainings));
        view! {
            <h1>{visit.say(msg::trainings::list_title())}</h1>
            <p class="lead">{visit.say(msg::trainings::list_lead())}</p>
            {cards(&visit, &page.cards, &lessons)}
            {pagination(&visit, next, first)}
        }
        .into_any()
    }))
}

fn cards(visit: &Visit, trainings: &[ItemCard], lessons: &HashMap<i64, i64>) -> AnyView {
    if trainings.is_empty() {
        return empty_state(
            visit.say(msg::trainings::list_empty_title()),
            visit.say(msg::trainings::list_empty_text()),
            vec![(visit.path(Library::default()), visit.say(msg::common::go_library()))],
        );
    }
    let cards = trainings.iter().map(|item| {
        let lessons = lessons.get(&item.id).copied().unwrap_or_default();
        card(visit, item, Level::Second, vec![visit.say(msg::trainings::lessons_count(lessons))])
    });
    view! { <ul class="cards">{cards.collect_view()}</ul> }.into_any()
}
