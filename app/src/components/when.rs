//! A day, as people read it and as machines read it.

use crate::request_context::RequestContext;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The day in the language of the page, inside a `<time>` that machines understand.
#[component]
pub fn When<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The day.
    day: NaiveDate,
) -> impl IntoView + use<> {
    let machine = day.format("%Y-%m-%d").to_string();
    view! { <time datetime=machine>{ctx.show(&ctx.localizer.date(day))}</time> }
}
