//! The document around pages that are for one person: in every language of the interface, and for no search engine.

use crate::{
    components::layout::Frame,
    forms::{FormField, FormState},
    request_context::RequestContext,
    shell::{Addresses, Page},
};
use axum::http::StatusCode;
use locales::{LanguageTag, Message};

/// A page of that title at the paths of its link.
pub fn personal_page(
    ctx: &RequestContext,
    title: Message<'_>,
    path: impl Fn(&LanguageTag) -> String,
) -> Page {
    let language_links = ctx.language_links(&[], path);
    let frame = Frame { section: None, language_links, wide: false, printout_foot: None };
    Page {
        addresses: Addresses { noindex: true, ..Addresses::default() },
        ..Page::new(ctx, ctx.plain(title), frame)
    }
}

/// The status of a page with a form: 422 when that was refused.
pub fn status_of<F: FormField>(form: &FormState<F>) -> StatusCode {
    match form.is_refused() {
        true => StatusCode::UNPROCESSABLE_ENTITY,
        false => StatusCode::OK,
    }
}
