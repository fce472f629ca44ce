//! One toolkit: its items in their order, each with the reason why it is there.

use crate::components::kind_name::kind_name;
use crate::{
    components::{
        breadcrumbs::breadcrumbs,
        icon::{Icon, icon, kind_icon},
        item_facts::packet,
        rich_text::targets,
        share::share,
        side_by_side,
    },
    machines::linked_data,
    pages::item_frame::{crumbs, item_page, lead, notices, reader_voice},
    shell::Page,
    urls,
    visit::Visit,
};
use axum::{extract::Path, response::Response};
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::library::{self, ItemPage, ToolkitEntry},
    domain::library::ItemKind,
    http::HttpError,
};
use std::iter;

/// `GET /{lang}/toolkits/{slug}`
pub async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, HttpError> {
    let database = &visit.state.database;
    let Some(item) = library::item_page_beside(
        database,
        &visit.reading,
        visit.with.as_ref(),
        ItemKind::Toolkit,
        &slug,
    )
    .await?
    else {
        return Ok(visit.not_found());
    };
    if item.slug_in(&visit.language) != slug {
        return Ok(visit.moved(&visit.path(urls::Toolkit { slug: item.slug_in(&visit.language) })));
    }
    let entries = library::toolkit_entries(database, &visit.reading, item.id).await?;
    let links = targets(&visit, iter::once(&item.text).chain(&item.beside)).await?;
    let page = Page { linked_data: linked_data::item(&visit, &item), ..item_page(&visit, &item) };
    Ok(page.respond(&visit, || {
        let (lang, dir) = visit.marks(&item.text.language);
        view! {
            {breadcrumbs(&visit, crumbs(&visit, &item))}
            <div class="columns">
                <article data-provenance=item.text.verdict.label.word()>
                    <p class="kind">
                        {icon(Icon::Toolkit)} " " {visit.say(kind_name(item.kind, item.form))} ", "
                        {visit.say(msg::library::things_count(entries.len() as i64))}
                    </p>
                    <h1 lang=lang dir=dir>{item.text.title.clone()}</h1>
                    {lead(&visit, &item.text)}
                    {notices(&visit, &item)}
                    {side_by_side::text(&visit, &item.token, &item.text, item.beside.as_ref(), item.class, &links)}
                    {kit(&visit, &entries)}
                    {reader_voice(&visit, &item.token)}
                </article>
                {aside(&visit, &item)}
            </div>
        }
        .into_any()
    }))
}

/// What stands beside the text of an item: its facts and the way to pass it on.
pub(in crate::pages) fn aside(visit: &Visit, item: &ItemPage) -> AnyView {
    view! {
        <aside class="side" aria-label=visit.plain(msg::library::about_label())>
            {packet(visit, item)}
            {share(visit, &item.text, &item.token)}
        </aside>
    }
    .into_any()
}

fn kit(visit: &Visit, entries: &[ToolkitEntry]) -> AnyView {
    if entries.is_empty() {
        return view! { <p class="empty">{visit.say(msg::library::toolkit_empty())}</p> }
            .into_any();
    }
    let members: Vec<_> =
        entries.iter().enumerate().map(|(place, entry)| member(visit, place + 1, entry)).collect();
    view! { <ol class="kit">{members}</ol> }.into_any()
}

fn member(visit: &Visit, number: usize, entry: &ToolkitEntry) -> AnyView {
    let card = &entry.card;
    let (lang, dir) = visit.marks(&card.text.language);
    let path = visit.path(urls::Item { kind: card.kind, slug: &card.text.slug });
    let why = entry.note.as_ref().map(|note| {
        let (lang, dir) = visit.marks(&note.language);
        view! { <p class="why" lang=lang dir=dir>{note.text.clone()}</p> }
    });
    let number = visit.number(number as i64);
    view! {
        <li>
            <span class="number">{number}</span>
            <h2><a href=path lang=lang dir=dir>{card.text.title.clone()}</a></h2>
            {why}
            <p class="meta">
                {icon(kind_icon(card.kind, card.form))} " " {visit.say(kind_name(card.kind, card.form))}
            </p>
        </li>
    }
    .into_any()
}
