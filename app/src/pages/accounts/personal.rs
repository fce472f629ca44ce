//! The document around pages that are for one person: in every language of the interface, and for no search engine.

use crate::{
    components::{form::ErrorSummary, layout::Frame},
    forms::{Form, FormState},
    request_context::RequestContext,
    shell::{Addresses, Page},
};
use axum::response::Response;
use leptos::prelude::*;
use locales::Message;
use server::routes::Link;

/// A page of that title at the paths of its link.
pub fn personal_page(ctx: &RequestContext, title: Message<'_>, link: impl Link) -> Page {
    Page {
        addresses: Addresses { noindex: true, ..Addresses::default() },
        ..Page::new(ctx, ctx.plain(title), Frame::of(ctx, link))
    }
}

/// The answer that shows a form at the paths of its link: 422 when it was refused, and why stands above everything.
pub fn form_page<F: Form, V: IntoView>(
    ctx: &RequestContext,
    title: Message<'_>,
    link: impl Link,
    form: &FormState<F>,
    view: impl FnOnce() -> V,
) -> Response {
    let page = personal_page(ctx, title, link);
    Page { status: form.status(), ..page }
        .respond(ctx, || view! { <ErrorSummary ctx form/> {view()} })
}
