//! To pass an item on: a text ready to paste, with the permanent short address. The one island of reading pages; without
//! scripts it is a text to mark and a plain link.

use crate::{
    islands::library::share_link::{ShareLabels, ShareLink},
    urls::permanent,
    visit::Visit,
};
use leptos::prelude::*;
use locales::msg;
use server::database::query::document::ReadableText;

/// The section beside an item.
pub fn share(visit: &Visit, text: &ReadableText, token: &str) -> AnyView {
    let path = permanent(token);
    let address = format!("{}{path}", visit.site.origin);
    let (title, summary) = (text.title.as_str(), text.summary.as_str());
    let ready = match summary.is_empty() {
        true => visit.plain(msg::library::share_text_short(title, address.as_str())),
        false => visit.plain(msg::library::share_text(title, summary, address.as_str())),
    };
    // An island gets finished words, which cannot be marked one by one: what holds it says their language.
    let link = visit.text(msg::library::share_short());
    let (lang, dir) = visit.marks(&link.language);
    let labels = ShareLabels {
        link: link.plain(),
        share: visit.plain(msg::library::share_title()),
        copy: visit.plain(msg::library::share_copy()),
        copied: visit.plain(msg::library::share_copied()),
        failed: visit.plain(msg::library::share_failed()),
    };
    view! {
        <section class="share">
            <h2>{visit.say(msg::library::share_title())}</h2>
            <div lang=lang dir=dir>
                <ShareLink text=ready lang=Some(text.language.to_string()) url=path labels=labels/>
            </div>
        </section>
    }
    .into_any()
}
