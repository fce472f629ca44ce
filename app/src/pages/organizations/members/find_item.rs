//! An item of an organization is found by its title, to give somebody a role for it alone.

use crate::pages::organizations::admin_scope::{AdminScope, Place, Scoped};
use crate::{
    components::{field::TextField, item_entry::ItemRow},
    forms::Control,
    pages::accounts::personal::personal_page,
};
use axum::response::Response;
use leptos::{either::Either, prelude::*};
use locales::msg;
use server::{
    database::query::{
        item::ItemCard,
        library::{self, LibraryFilter},
        search::{PAGE, SearchRequest, search},
    },
    domain::{organizations::permission::ManageRoles, search::Query},
    http::HttpError,
    routes::{FindItem, PageScope, People},
};

/// `GET /{lang}/organizations/{slug}/members/items`
pub async fn show(
    Scoped(scope, FindItem { q, .. }): Scoped<FindItem>,
) -> Result<Response, HttpError> {
    scope.permit::<ManageRoles>()?;
    let Place::Organization(page) = &scope.place else { return Err(HttpError::not_found()) };
    let organization = &page.link;
    let ctx = &scope.ctx;
    let database = &ctx.state.database;
    let filter = LibraryFilter { organization: Some(organization.id), ..Default::default() };
    let typed = q.unwrap_or_default();
    let query = Query::read(&typed);
    let cards: Vec<ItemCard> = match query.is_empty() {
        true => library::list(database, &ctx.reading, &filter, None).await?.cards,
        false => {
            let request = SearchRequest {
                query: &query,
                typed: &typed,
                filter: &filter,
                after: 0,
                count: PAGE,
            };
            let answer = search(database, &ctx.reading, request).await?;
            answer.results.into_iter().map(|result| result.card).collect()
        }
    };
    let to = FindItem { slug: &organization.slug, q: None };
    let page = personal_page(ctx, msg::organizations::find_item_title(), to);
    Ok(page.respond(ctx, || {
        let words = view! {
            <TextField
                name="q"
                label=ctx.t(msg::organizations::find_item_label())
                value=typed.clone()
                control={Control::Line { kind: "search", purpose: Some("off") }}
            />
        };
        view! {
            {scope.crumbs(true)}
            <h1>{ctx.t(msg::organizations::find_item_title())}</h1>
            <p>{ctx.t(msg::organizations::find_item_lead())}</p>
            <form class="search" method="get" action=ctx.path(to)>
                {words}
                <button class="button" type="submit">{ctx.t(msg::library::search_submit())}</button>
            </form>
            {found(&scope, &cards)}
        }
    }))
}

fn found(scope: &AdminScope, cards: &[ItemCard]) -> impl IntoView {
    let ctx = &scope.ctx;
    if cards.is_empty() {
        return Either::Left(
            view! { <div class="empty"><p>{ctx.t(msg::organizations::find_item_none())}</p></div> },
        );
    }
    let rows: Vec<_> = cards
        .iter()
        .map(|card| {
            let path = ctx.path(People::of(PageScope::Item(card.token.as_str())));
            let title = ctx.mark(card.text.language.clone(), card.text.title.clone());
            let heading = view! { <h2><a href=path>{title}</a></h2> }.into_any();
            view! { <ItemRow ctx card heading/> }
        })
        .collect();
    Either::Right(view! { <ul class="list">{rows}</ul> })
}
