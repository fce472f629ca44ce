//! What a printed sheet says of itself: which text, which revision, and a code that leads to what became of it.

use super::{language_menu::tongue_name, provenance::made, qr::qr, when::when};
use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::document::ReadableText,
    domain::token::Token,
    routes::{Permanent, PermanentPrintout},
};

/// What stands at the foot of every printed sheet of a text.
pub fn printout_foot(
    ctx: &RequestContext,
    text: &ReadableText,
    token: &Token,
    license: Option<&str>,
    attribution: Option<&str>,
) -> AnyView {
    let label = text.verdict.label.word();
    let made = made(ctx, text).map(|sentence| view! { <p>{sentence}</p> });
    let credit = [license, attribution].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let address = format!("{}{}", ctx.site.origin, Permanent { token: token.as_str() }.path());
    let address = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest).to_owned();
    view! {
        <div class="foot">
            <div>
                <p data-provenance=label>
                    {ctx.mark(text.language.clone(), text.title.clone())} " · " {tongue_name(&text.language)} " · "
                    {ctx.t(msg::library::revision(text.facts.number))} " · " {when(ctx, text.facts.made_on)}
                </p>
                {made}
                <p><bdi>{credit}</bdi> " · " <bdi dir="ltr">{address}</bdi></p>
                <p>{ctx.t(msg::library::sheet_scan())}</p>
            </div>
            {qr(ctx, &sheet_address(ctx, text, token))}
        </div>
    }
    .into_any()
}

/// The address behind the code of a printed text: it knows the language and the revision of the sheet.
fn sheet_address(ctx: &RequestContext, text: &ReadableText, token: &Token) -> String {
    let path = PermanentPrintout {
        token: token.as_str(),
        of: text.language.as_str(),
        revision: &text.facts.number.to_string(),
    }
    .path();
    format!("{}{path}", ctx.site.origin)
}
