//! The first page: what one may need today, toolkits, trainings, what is new.

use crate::{
    components::{
        icon::Drawing,
        item_entry::{ItemEntry, ItemTile, Level},
        language_menu::{LanguageAnchor, LanguageList},
        layout::Frame,
        search_box::SearchBox,
        topic_link::TopicLink,
    },
    pages::entrance::asked,
    request_context::RequestContext,
    shell::{Addresses, Page},
};
use axum::{http::HeaderMap, response::Response};
use leptos::{either::Either, prelude::*};
use locales::{LanguageTag, Part, accept_language, best_match, msg};
use server::{
    database::query::{item::ItemCard, library, topics, trainings},
    domain::library::ItemKind,
    http::HttpError,
    routes::{Home, Library, Link, Trainings},
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
pub async fn show(ctx: RequestContext, headers: HeaderMap) -> Result<Response, HttpError> {
    let model = load(&ctx).await?;
    let languages = ctx.content_languages().await?;
    let offered = preferred(&ctx, &languages, asked(&headers));
    let frame = Frame { wide: true, ..Frame::in_languages(&ctx, &languages, Home) };
    let page = Page {
        description: Some(ctx.plain(msg::library::home_lead())),
        addresses: Addresses::of_interface(&ctx, Home),
        feed: true,
        ..Page::new(&ctx, ctx.plain(msg::library::home_title()), frame)
    };
    Ok(page.respond(&ctx, || {
        let offer = offered.map(|language| offer(&ctx, &language));
        let language_links = ctx.language_links(&languages, Home);
        view! { {offer} <LanguageList ctx=&ctx language_links=&language_links/> {view(&ctx, &model)} }
    }))
}

/// The language that the browser asks for, where it is another than that of the page and there is something in it.
fn preferred(ctx: &RequestContext, content: &[LanguageTag], asked: &str) -> Option<LanguageTag> {
    let wanted = accept_language(asked);
    let menu = ctx.site.locales.menu();
    let more = content.iter().filter(|language| !menu.contains(language));
    let offered: Vec<LanguageTag> = menu.iter().chain(more).cloned().collect();
    best_match(&wanted, &offered).filter(|language| **language != ctx.language).cloned()
}

/// One line in that language, said by its own localizer.
fn offer(ctx: &RequestContext, language: &LanguageTag) -> impl IntoView + use<> {
    let text =
        ctx.site.localizer(language).localize(msg::common::languages_offer(language.clone()));
    let parts: Vec<_> = text
        .parts()
        .into_iter()
        .map(|part| match part {
            Part::Text(words) => Either::Left(words.to_owned()),
            Part::Slot { .. } => {
                Either::Right(view! { <LanguageAnchor language path=Home.path(language)/> })
            }
        })
        .collect();
    let (lang, dir) = (text.language.to_string(), text.direction.as_str());
    view! { <p class="offer page" lang=lang dir=dir>{parts}</p> }
}

async fn load(ctx: &RequestContext) -> Result<Model, HttpError> {
    let (database, reading) = (&ctx.state.database, ctx.reading.as_slice());
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

fn view(ctx: &RequestContext, model: &Model) -> impl IntoView {
    view! {
        <section class="hero page">
            <h1>{ctx.t(msg::library::home_heading())}</h1>
            <p class="lead">{ctx.t(msg::library::home_lead())}</p>
            <p class="actions">
                <a class="button" href=ctx.path(Library::plain())>{ctx.t(msg::library::home_open_library())}</a> " "
                <a class="button second" href=ctx.path(Trainings::plain())>{ctx.t(msg::library::home_open_trainings())}</a>
            </p>
            <SearchBox ctx narrowed=Library::plain()/>
            <Drawing/>
        </section>
        {topics_band(ctx, &model.topics)}
        <section class="band">
            <div class="page">
                {toolkits(ctx, &model.toolkits)}
                {trainings_part(ctx, model)}
                <h2>{ctx.t(msg::library::home_new())}</h2>
                <ul class="list">{model.new.iter().map(|card| view! { <ItemEntry ctx card level=Level::Third/> }).collect_view()}</ul>
                <p class="more"><a href=ctx.path(Library::plain())>{ctx.t(msg::library::home_everything())}</a></p>
            </div>
        </section>
    }
}

fn topics_band(ctx: &RequestContext, topics: &[topics::TopicLink]) -> Option<impl IntoView> {
    if topics.is_empty() {
        return None;
    }
    let links = topics.iter().map(|topic| view! { <li><TopicLink ctx topic/></li> }).collect_view();
    Some(view! {
        <section class="band ground planted">
            <div class="page">
                <h2>{ctx.t(msg::library::home_topics())}</h2>
                <ul class="topics">{links}</ul>
            </div>
        </section>
    })
}

fn toolkits(ctx: &RequestContext, toolkits: &[ItemCard]) -> Option<impl IntoView> {
    if toolkits.is_empty() {
        return None;
    }
    Some(view! {
        <h2>{ctx.t(msg::library::toolkits_heading())}</h2>
        <p>{ctx.t(msg::library::toolkits_lead())}</p>
        <ul class="cards">{toolkits.iter().map(|card| view! { <ItemTile ctx card level=Level::Third/> }).collect_view()}</ul>
    })
}

fn trainings_part(ctx: &RequestContext, model: &Model) -> Option<impl IntoView> {
    if model.trainings.is_empty() {
        return None;
    }
    let cards = model.trainings.iter().map(|card| {
        let lessons = model.lessons.get(&card.id).copied().unwrap_or_default();
        let more = vec![ctx.t(msg::trainings::lessons_count(lessons))];
        view! { <ItemTile ctx card level=Level::Third more/> }
    });
    Some(view! {
        <h2>{ctx.t(msg::common::nav_trainings())}</h2>
        <ul class="cards">{cards.collect_view()}</ul>
    })
}
