//! The box to search from any page: a plain form that asks for the search page. What narrows a list narrows the search.

use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;
use server::routes::{Library, Link, Search};

/// The form.
#[component]
pub fn SearchBox<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// What narrows the list, which goes along unseen.
    narrowed: Library<&'a str>,
) -> impl IntoView + use<> {
    let chosen = [
        ("topic", narrowed.topic),
        ("kind", narrowed.kind),
        ("language", narrowed.language),
        ("organization", narrowed.organization),
    ];
    let chosen = chosen.into_iter().filter_map(|(name, value)| {
        let value = value?.to_owned();
        Some(view! { <input type="hidden" name=name value=value/> })
    });
    let action = Search::plain().path(&ctx.language);
    view! {
        <form class="search" role="search" method="get" action=action>
            <div class="field">
                <label for="search">{ctx.t(msg::library::search_label())}</label>
                <input type="search" id="search" name="q" dir="auto" autocomplete="off" enterkeyhint="search"/>
            </div>
            {chosen.collect_view()}
            <button class="button" type="submit">{ctx.t(msg::library::search_submit())}</button>
        </form>
    }
}
