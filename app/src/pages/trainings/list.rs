//! All trainings, in the order that the coalition gave them.

use crate::{
    components::{
        empty_state::EmptyState,
        item_entry::{ItemTile, Level},
        layout::Frame,
        nav::Section,
        pagination::Pagination,
    },
    request_context::RequestContext,
    shell::{Addresses, Page},
};
use axum::response::Response;
use leptos::{either::Either, prelude::*};
use locales::msg;
use server::{
    database::query::{item::ItemCard, trainings},
    http::HttpError,
    routes::{Library, Trainings},
};
use std::collections::HashMap;

/// Where the page before ended: position and key, joined by a dot.
fn place(after: &str) -> Option<(i64, i64)> {
    let (position, key) = after.split_once('.')?;
    Some((position.parse().ok()?, key.parse().ok()?))
}

/// `GET /{lang}/trainings`
pub async fn show(
    ctx: RequestContext,
    Trainings { after }: Trainings,
) -> Result<Response, HttpError> {
    let after = after.as_deref().and_then(place);
    let (page, lessons, next) = trainings::list(&ctx.state.database, &ctx.reading, after).await?;
    let languages = ctx.content_languages().await?;
    let address = after.map(|(position, key)| format!("{position}.{key}"));
    let here = Trainings { after: address.as_deref() };
    let frame =
        Frame { section: Some(Section::Trainings), ..Frame::in_languages(&ctx, &languages, here) };
    let document = Page {
        description: Some(ctx.plain(msg::trainings::list_lead())),
        addresses: Addresses::of_interface(&ctx, here),
        ..Page::new(&ctx, ctx.plain(msg::trainings::list_title()), frame)
    };
    Ok(document.respond(&ctx, || {
        let next = next.map(|(position, key)| {
            ctx.path(Trainings { after: Some(format!("{position}.{key}")) })
        });
        let first = after.map(|_| ctx.path(Trainings::plain()));
        view! {
            <h1>{ctx.t(msg::trainings::list_title())}</h1>
            <p class="lead">{ctx.t(msg::trainings::list_lead())}</p>
            {cards(&ctx, &page.cards, &lessons)}
            <Pagination ctx=&ctx next first/>
        }
    }))
}

fn cards(
    ctx: &RequestContext,
    trainings: &[ItemCard],
    lessons: &HashMap<i64, i64>,
) -> impl IntoView {
    if trainings.is_empty() {
        return Either::Left(view! {
            <EmptyState
                title=ctx.t(msg::trainings::list_empty_title())
                text=ctx.t(msg::trainings::list_empty_text())
                ways=vec![(ctx.path(Library::plain()), ctx.t(msg::common::go_library()))]
            />
        });
    }
    let cards = trainings.iter().map(|card| {
        let lessons = lessons.get(&card.id).copied().unwrap_or_default();
        let more = vec![ctx.t(msg::trainings::lessons_count(lessons))];
        view! { <ItemTile ctx card level=Level::Second more/> }
    });
    Either::Right(view! { <ul class="cards">{cards.collect_view()}</ul> })
}
