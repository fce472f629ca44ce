//! The first page: what one may need today, toolkits, trainings, what is new.

use crate::{
    components::{
        icon::drawing,
        item_entry::{Level, card, entry},
        language_menu::tongue_link,
        layout::Frame,
        search_box::search_box,
        topic_link::topic_link,
    },
    pages::entrance::asked,
    shell::{Addresses, Page},
    urls::{Home, Library, Link, Trainings},
    visit::Visit,
};
use axum::{http::HeaderMap, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, Part, accept_language, best_match, msg};
use server::{
    database::query::{item::ItemCard, library, topics, trainings},
    domain::library::ItemKind,
    http::HttpError,
};
use std::collections::HashMap;

/// Toolkits, trainings and new things shown.
const SHOWN: usize = 3;

struct Model {
    topics: Vec<topics::TopicLink>,
    toolkits: Vec<ItemCard>,
    trainings: Vec<ItemCard>,
    lessons: HashMap<i64, i64>,
    new: Vec<ItemCard>,
}

/// `GET /{lang}`. The one page that looks at what the browser asks for, and only to offer it: it never sends anybody on.
pub async fn show(visit: Visit, headers: HeaderMap) -> Result<Response, HttpError> {
    let model = load(&visit).await?;
    let languages = visit.content_languages().await?;
    let offered = preferred(&visit, &languages, asked(&headers));
    let tongues = visit.tongues(&languages, |language| Home.path(language));
    let frame = Frame { section: None, tongues, wide: true, sheet_foot: None };
    let page = Page {
        description: Some(visit.plain(msg::library::home_lead())),
        addresses: Addresses::of_interface(&visit, Home),
        feed: true,
        ..Page::new(&visit, visit.plain(msg::library::home_title()), frame)
    };
    Ok(page.respond(&visit, || {
        let offer = offered.map(|language| offer(&visit, &language));
        view! { {offer} {view(&visit, &model)} }.into_any()
    }))
}

/// The language that the browser asks for, where it is another than that of the page and there is something in it.
fn preferred(visit: &Visit, content: &[LanguageTag], asked: &str) -> Option<LanguageTag> {
    let wanted = accept_language(asked);
    let menu = visit.site.locales.menu();
    let more = content.iter().filter(|language| !menu.contains(language));
    let offered: Vec<LanguageTag> = menu.iter().chain(more).cloned().collect();
    best_match(&wanted, &offered).filter(|language| **language != visit.language).cloned()
}

/// One line in that language, said by its own speaker.
fn offer(visit: &Visit, language: &LanguageTag) -> AnyView {
    let text = visit.site.speaker(language).say(msg::common::languages_offer(language.clone()));
    let parts: Vec<AnyView> = text
        .parts()
        .into_iter()
        .map(|part| match part {
            Part::Text(words) => words.to_owned().into_any(),
            Part::Slot { .. } => tongue_link(language, Home.path(language)),
        })
        .collect();
    let (lang, dir) = (text.language.to_string(), text.direction.as_str());
    view! { <p class="offer page" lang=lang dir=dir>{parts}</p> }.into_any()
}

async fn load(visit: &Visit) -> Result<Model, HttpError> {
    let (database, reading) = (&visit.state.database, visit.reading.as_slice());
    let of_kind = |kind| library::LibraryFilter { kind: Some(kind), ..Default::default() };
    let mut toolkits =
        library::list(database, reading, &of_kind(ItemKind::Toolkit), None).await?.cards;
    toolkits.truncate(SHOWN);
    let (mut trainings, lessons, _) = trainings::list(database, reading, None).await?;
    trainings.cards.truncate(SHOWN);
    let mut new = library::list(database, reading, &of_kind(ItemKind::Resource), None).await?.cards;
    new.truncate(SHOWN + 1);
    let mut topics = topics::tree(database, reading).await?;
    topics.retain(|topic| topic.depth == 0);
    Ok(Model { topics, toolkits, trainings: trainings.cards, lessons, new })
}

fn view(visit: &Visit, model: &Model) -> AnyView {
    view! {
        <section class="hero page">
            <h1>{visit.say(msg::library::home_heading())}</h1>
            <p class="lead">{visit.say(msg::library::home_lead())}</p>
            <p class="actions">
                <a class="button" href=visit.path(Library::default())>{visit.say(msg::library::home_open_library())}</a> " "
                <a class="button second" href=visit.path(Trainings)>{visit.say(msg::library::home_open_trainings())}</a>
            </p>
            {search_box(visit, Library::default())}
            {drawing()}
        </section>
        {topics_band(visit, &model.topics)}
        <section class="band">
            <div class="page">
                {toolkits(visit, &model.toolkits)}
                {trainings_part(visit, model)}
                <h2>{visit.say(msg::library::home_new())}</h2>
                <ul class="list">{model.new.iter().map(|item| entry(visit, item, Level::Third, vec![])).collect_view()}</ul>
                <p class="more"><a href=visit.path(Library::default())>{visit.say(msg::library::home_everything())}</a></p>
            </div>
        </section>
    }
    .into_any()
}

fn topics_band(visit: &Visit, topics: &[topics::TopicLink]) -> AnyView {
    if topics.is_empty() {
        return ().into_any();
    }
    let links =
        topics.iter().map(|topic| view! { <li>{topic_link(visit, topic)}</li> }).collect_view();
    view! {
        <section class="band ground planted">
            <div class="page">
                <h2>{visit.say(msg::library::home_topics())}</h2>
                <ul class="topics">{links}</ul>
            </div>
        </section>
    }
    .into_any()
}

fn toolkits(visit: &Visit, toolkits: &[ItemCard]) -> AnyView {
    if toolkits.is_empty() {
        return ().into_any();
    }
    view! {
        <h2>{visit.say(msg::library::toolkits_heading())}</h2>
        <p>{visit.say(msg::library::toolkits_lead())}</p>
        <ul class="cards">{toolkits.iter().map(|item| card(visit, item, Level::Third, vec![])).collect_view()}</ul>
    }
    .into_any()
}

fn trainings_part(visit: &Visit, model: &Model) -> AnyView {
    if model.trainings.is_empty() {
        return ().into_any();
    }
    let cards = model.trainings.iter().map(|item| {
        let lessons = model.lessons.get(&item.id).copied().unwrap_or_default();
        card(visit, item, Level::Third, vec![visit.say(msg::trainings::lessons_count(lessons))])
    });
    view! {
        <h2>{visit.say(msg::common::nav_trainings())}</h2>
        <ul class="cards">{cards.collect_view()}</ul>
    }
    .into_any()
}
