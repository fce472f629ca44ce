//! What a printed sheet says of itself: which text, which revision, and a code that leads to what became of it.

use super::{language_menu::LanguageName, provenance::made, qr::Qr, when::When};
use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::document::ReadableText,
    domain::token::Token,
    routes::{Permanent, PermanentPrintout},
};

/// What stands at the foot of every printed sheet of a text.
#[component]
pub fn PrintoutFoot<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The text.
    text: &'a ReadableText,
    /// Its permanent name.
    token: &'a Token,
    /// The name of its license.
    license: Option<&'a str>,
    /// Whom its license asks to name.
    attribution: Option<&'a str>,
) -> impl IntoView + use<> {
    let label = text.verdict.label.word();
    let made = made(ctx, text).map(|sentence| view! { <p>{sentence}</p> });
    let credit = [license, attribution].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let address = format!("{}{}", ctx.site.origin, Permanent { token: token.as_str() }.path());
    let address = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest).to_owned();
    let sheet = sheet_address(ctx, text, token);
    view! {
        <div class="foot">
            <div>
                <p data-provenance=label>
                    {ctx.mark(text.language.clone(), text.title.clone())} " · " <LanguageName language=&text.language/> " · "
                    {ctx.t(msg::library::revision(text.facts.number))} " · " <When ctx day=text.facts.made_on/>
                </p>
                {made}
                <p><bdi>{credit}</bdi> " · " <bdi dir="ltr">{address}</bdi></p>
                <p>{ctx.t(msg::library::sheet_scan())}</p>
            </div>
            <Qr ctx address=&sheet/>
        </div>
    }
}

/// The address behind the code of a printed text: it knows the language and the revision of the sheet.
pub(super) fn sheet_address(ctx: &RequestContext, text: &ReadableText, token: &Token) -> String {
    let path = PermanentPrintout {
        token: token.as_str(),
        of: text.language.as_str(),
        revision: &text.facts.number.to_string(),
    }
    .path();
    format!("{}{path}", ctx.site.origin)
}
