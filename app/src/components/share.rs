//! To pass a text on: a text ready to paste, with the permanent short address, and a code for somebody else's phone. On
//! items the one island of reading pages; without scripts, and on lessons, a text to mark and a plain link.

use super::{printout_foot::sheet_address, qr::QrAgain};
use crate::{
    islands::library::share_link::{ShareLabels, ShareLink},
    request_context::RequestContext,
};
use leptos::prelude::*;
use locales::msg;
use server::{database::query::document::ReadableText, domain::token::Token, routes::Permanent};

/// The section beside an item.
#[component]
pub fn Share<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The text of the item.
    text: &'a ReadableText,
    /// Its permanent name.
    token: &'a Token,
) -> impl IntoView + use<> {
    // An island gets finished words, which cannot be marked one by one: what holds it says their language.
    let link = ctx.text(msg::library::share_short());
    let (lang, dir) = ctx.marks(&link.language);
    let labels = ShareLabels {
        link: link.plain(),
        share: ctx.plain(msg::library::share_title()),
        copy: ctx.plain(msg::library::share_copy()),
        copied: ctx.plain(msg::library::share_copied()),
        failed: ctx.plain(msg::library::share_failed()),
    };
    let path = Permanent { token: token.as_str() }.path();
    let ready = ready(ctx, text, &path);
    view! {
        <section class="share">
            <h2>{ctx.t(msg::library::share_title())}</h2>
            <div lang=lang dir=dir>
                <ShareLink text=ready lang=Some(text.language.to_string()) url=path labels=labels/>
            </div>
            {to_scan(ctx, text, token)}
        </section>
    }
}

/// The same without an island, for pages that hold no script: the text is marked and copied by hand.
#[component]
pub fn SharePlainly<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The text.
    text: &'a ReadableText,
    /// Its permanent name.
    token: &'a Token,
) -> impl IntoView + use<> {
    let path = Permanent { token: token.as_str() }.path();
    let ready = ready(ctx, text, &path);
    view! {
        <section class="share">
            <h2>{ctx.t(msg::library::share_title())}</h2>
            <p>{ctx.t(msg::library::share_lead())}</p>
            <p class="paste" lang=text.language.to_string() dir="auto">{ready}</p>
            <p class="actions"><a href=path>{ctx.t(msg::library::share_short())}</a></p>
            {to_scan(ctx, text, token)}
        </section>
    }
}

/// The text to paste into a messenger.
fn ready(ctx: &RequestContext, text: &ReadableText, path: &str) -> String {
    let address = format!("{}{path}", ctx.site.origin);
    let (title, summary) = (text.title.as_str(), text.summary.as_str());
    match summary.is_empty() {
        true => ctx.plain(msg::library::share_text_short(title, address.as_str())),
        false => ctx.plain(msg::library::share_text(title, summary, address.as_str())),
    }
}

/// The code for the phone of somebody who stands beside the reader.
fn to_scan(ctx: &RequestContext, text: &ReadableText, token: &Token) -> impl IntoView + use<> {
    let address = sheet_address(ctx, text, token);
    view! {
        <p>{ctx.t(msg::library::qr_lead())}</p>
        <QrAgain ctx address=&address/>
    }
}
