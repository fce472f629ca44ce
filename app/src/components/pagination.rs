//! Onwards through a list: after the last one shown, never a page number.

use super::icon::{Icon, IconName};
use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;

/// Links to the next page and back to the first; nothing when the list fits on one page.
#[component]
pub fn Pagination<'a>(
    /// The request.
    ctx: &'a RequestContext,
    /// Where the next page is; `None` on the last.
    next: Option<String>,
    /// Where the list begins; `None` on the first page.
    first: Option<String>,
) -> impl IntoView + use<> {
    let has_more = next.is_some() || first.is_some();
    has_more.then(|| {
        view! {
            <nav class="pages actions" aria-label=ctx.plain(msg::common::pagination_label())>
                {next.map(|path| view! {
                    <a class="button" href=path rel="next">{ctx.t(msg::common::pagination_next())} " " <Icon name=IconName::Next/></a>
                })}
                {first.map(|path| view! { " " <a href=path>{ctx.t(msg::common::pagination_first())}</a> })}
            </nav>
        }
    })
}
