//! Onwards through a list: after the last one shown, never a page number.

use super::icon::{Icon, icon};
use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;

/// Links to the next page and back to the first; nothing when the list fits on one page.
pub fn pagination(ctx: &RequestContext, next: Option<String>, first: Option<String>) -> AnyView {
    if next.is_none() && first.is_none() {
        return ().into_any();
    }
    view! {
        <nav class="pages actions" aria-label=ctx.plain(msg::common::pagination_label())>
            {next.map(|path| view! {
                <a class="button" href=path rel="next">{ctx.t(msg::common::pagination_next())} " " {icon(Icon::Next)}</a>
            })}
            {first.map(|path| view! { " " <a href=path>{ctx.t(msg::common::pagination_first())}</a> })}
        </nav>
    }
    .into_any()
}
