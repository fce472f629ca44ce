//! To pass an item on: a text ready to paste and the permanent short address, as a plain link.

use crate::{urls::permanent, visit::Visit};
use leptos::prelude::*;
use locales::msg;
use server::database::query::document::ReadableText;

/// The section beside an item.
pub fn share(visit: &Visit, text: &ReadableText, token: &str) -> AnyView {
    let path = permanent(token);
    let address = format!("{}{path}", visit.site.origin);
    view! {
        <section class="share">
            <h2>{visit.say(msg::library::share_title())}</h2>
            <p class="paste" dir="auto">{format!("{}\n{address}", text.title)}</p>
            <p class="actions"><a href=path>{visit.say(msg::library::share_short())}</a></p>
        </section>
    }
    .into_any()
}
