//! One toolkit: its items in their order, each with the reason why it is there.

use crate::{
    components::{
        icon::{Icon, kind_icon},
        kind_name::kind_name,
    },
    feeds::linked_data,
    pages::text_page::{Parts, TextPage, find_item},
    request_context::{RequestContext, words_in},
};
use axum::response::Response;
use leptos::{either::Either, prelude::*};
use locales::msg;
use server::{
    database::query::library::{ToolkitEntry, toolkit_entries},
    domain::library::ItemKind,
    http::HttpError,
    routes,
};

/// `GET /{lang}/toolkits/{slug}`
pub async fn show(ctx: RequestContext, here: routes::Toolkit) -> Result<Response, HttpError> {
    let Some(item) = find_item(&ctx, ItemKind::Toolkit, &here.slug).await? else {
        return Ok(ctx.not_found());
    };
    let entries = toolkit_entries(&ctx.state.database, &ctx.reading, item.id).await?;
    let page = TextPage::of_item(&ctx, &item, linked_data::item(&ctx, &item));
    page.respond(&ctx, here, || {
        let count = ctx.t(msg::library::things_count(entries.len() as i64));
        Parts {
            after_text: Some(kit(&ctx, &entries).into_any()),
            ..Parts::of_item(&ctx, &item, Some(count))
        }
    })
    .await
}

fn kit(ctx: &RequestContext, entries: &[ToolkitEntry]) -> impl IntoView {
    if entries.is_empty() {
        return Either::Left(view! { <p class="empty">{ctx.t(msg::library::toolkit_empty())}</p> });
    }
    let members: Vec<_> =
        entries.iter().enumerate().map(|(place, entry)| member(ctx, place + 1, entry)).collect();
    Either::Right(view! { <ol class="kit">{members}</ol> })
}

fn member(ctx: &RequestContext, number: usize, entry: &ToolkitEntry) -> impl IntoView {
    let card = &entry.card;
    let (lang, dir) = ctx.marks(&card.text.language);
    let path = ctx.path(routes::Item { kind: card.kind, slug: &card.text.slug });
    let why = entry.note.as_ref().map(|note| {
        let (lang, dir) = ctx.marks(&note.language);
        view! { <p class="why" lang=lang dir=dir>{words_in(&note.language, &note.text)}</p> }
    });
    let number = ctx.number(number as i64);
    view! {
        <li>
            <span class="number">{number}</span>
            <h2><a href=path lang=lang dir=dir>{words_in(&card.text.language, &card.text.title)}</a></h2>
            {why}
            <p class="meta">
                <Icon name=kind_icon(card.kind, card.form)/> " " {ctx.t(kind_name(card.kind, card.form))}
            </p>
        </li>
    }
}
