//! One toolkit: its items in their order, each with the reason why it is there.

use crate::{
    components::{
        breadcrumbs::breadcrumbs,
        icon::{Icon, icon, kind_icon},
        item_facts::packet,
        kind_name::kind_name,
        rich_text::targets,
        share::share,
        side_by_side,
    },
    feeds::linked_data,
    pages::item_frame::{crumbs, feedback, item_page, lead, notices},
    request_context::RequestContext,
    shell::Page,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::library::{self, ItemPage, ToolkitEntry},
    domain::library::ItemKind,
    http::HttpError,
    routes,
};
use std::iter;

/// `GET /{lang}/toolkits/{slug}`
pub async fn show(
    ctx: RequestContext,
    routes::Toolkit { slug }: routes::Toolkit,
) -> Result<Response, HttpError> {
    let database = &ctx.state.database;
    let Some(item) = library::item_page_beside(
        database,
        &ctx.reading,
        ctx.with.as_ref(),
        ItemKind::Toolkit,
        &slug,
    )
    .await?
    else {
        return Ok(ctx.not_found());
    };
    if item.slug_in(&ctx.language) != slug {
        return Ok(ctx.moved(&ctx.path(routes::Toolkit { slug: item.slug_in(&ctx.language) })));
    }
    let entries = library::toolkit_entries(database, &ctx.reading, item.id).await?;
    let links = targets(&ctx, iter::once(&item.text).chain(&item.beside)).await?;
    let page = Page { linked_data: linked_data::item(&ctx, &item), ..item_page(&ctx, &item) };
    Ok(page.respond(&ctx, || {
        let (lang, dir) = ctx.marks(&item.text.language);
        view! {
            {breadcrumbs(&ctx, crumbs(&ctx, &item))}
            <div class="columns">
                <article data-provenance=item.text.verdict.label.word()>
                    <p class="kind">
                        {icon(Icon::Toolkit)} " " {ctx.t(kind_name(item.kind, item.form))} ", "
                        {ctx.t(msg::library::things_count(entries.len() as i64))}
                    </p>
                    <h1 lang=lang dir=dir>{item.text.title.clone()}</h1>
                    {lead(&ctx, &item.text)}
                    {notices(&ctx, &item)}
                    {side_by_side::text(&ctx, &item.token, &item.text, item.beside.as_ref(), item.class, &links)}
                    {kit(&ctx, &entries)}
                    {feedback(&ctx, &item.token)}
                </article>
                {sidebar(&ctx, &item)}
            </div>
        }
        .into_any()
    }))
}

/// What stands beside the text of an item: its facts and the way to pass it on.
pub(in crate::pages) fn sidebar(ctx: &RequestContext, item: &ItemPage) -> AnyView {
    view! {
        <aside class="side" aria-label=ctx.plain(msg::library::about_label())>
            {packet(ctx, item)}
            {share(ctx, &item.text, &item.token)}
        </aside>
    }
    .into_any()
}

fn kit(ctx: &RequestContext, entries: &[ToolkitEntry]) -> AnyView {
    if entries.is_empty() {
        return view! { <p class="empty">{ctx.t(msg::library::toolkit_empty())}</p> }.into_any();
    }
    let members: Vec<_> =
        entries.iter().enumerate().map(|(place, entry)| member(ctx, place + 1, entry)).collect();
    view! { <ol class="kit">{members}</ol> }.into_any()
}

fn member(ctx: &RequestContext, number: usize, entry: &ToolkitEntry) -> AnyView {
    let card = &entry.card;
    let (lang, dir) = ctx.marks(&card.text.language);
    let path = ctx.path(routes::Item { kind: card.kind, slug: &card.text.slug });
    let why = entry.note.as_ref().map(|note| {
        let (lang, dir) = ctx.marks(&note.language);
        view! { <p class="why" lang=lang dir=dir>{note.text.clone()}</p> }
    });
    let number = ctx.number(number as i64);
    view! {
        <li>
            <span class="number">{number}</span>
            <h2><a href=path lang=lang dir=dir>{card.text.title.clone()}</a></h2>
            {why}
            <p class="meta">
                {icon(kind_icon(card.kind, card.form))} " " {ctx.t(kind_name(card.kind, card.form))}
            </p>
        </li>
    }
    .into_any()
}
