//! Said on top when a text, or a part of it, lacks the language of the page: nothing disappears because it is
//! untranslated. Here a reader may ask for the language, and for an interpreter where much depends on the text.

use super::{
    icon::{Icon, icon},
    language_menu::tongue_name,
};
use crate::{api::translation::RequestLanguage, request_context::RequestContext};
use leptos::prelude::*;
use locales::{LanguageTag, Message, msg};
use server::{
    database::query::document::ReadableText,
    domain::{library::Class, token::Token},
};

/// What the notice needs to know of a page.
pub struct Lack<'a> {
    /// What is shown.
    pub text: &'a ReadableText,
    /// The permanent name of the text.
    pub token: &'a Token,
    /// How much depends on it.
    pub class: Class,
    /// Whether a part of it exists in the language of the page, too little to be shown.
    pub begun: bool,
    /// The languages in which it can be read, with their paths.
    pub paths: &'a [(LanguageTag, String)],
}

/// The notice; nothing when all of the text is in the language of the page.
pub fn fallback_notice(ctx: &RequestContext, lack: &Lack<'_>) -> AnyView {
    let shown = &lack.text.language;
    if *shown == ctx.language {
        return parts_notice(ctx, lack);
    }
    let wanted = ctx.language.clone();
    let sentence = match lack.begun {
        true => ctx.t(msg::library::reading_too_little(wanted, shown.clone())),
        false => ctx.t(msg::library::fallback_notice(wanted, shown.clone())),
    };
    let ways: Vec<_> = lack
        .paths
        .iter()
        .filter(|(language, _)| language != shown && *language != ctx.language)
        .map(|(language, path)| {
            view! { <li><a href=path.clone() hreflang=language.to_string()>{tongue_name(language)}</a></li> }
        })
        .collect();
    let ways = (!ways.is_empty()).then(|| {
        view! {
            <p>{ctx.t(msg::library::fallback_others())}</p>
            <ul class="tongues">{ways}</ul>
        }
    });
    view! {
        <div class="note" role="note">
            <p>{icon(Icon::Language)} " " {sentence}</p>
            {ways}
            {interpreter(ctx, lack.class)}
            {language_request(ctx, lack.token)}
        </div>
    }
    .into_any()
}

/// The notice about single parts, one sentence for each language that lends some.
fn parts_notice(ctx: &RequestContext, lack: &Lack<'_>) -> AnyView {
    let filled = lack.text.filled_with();
    if filled.is_empty() {
        return ().into_any();
    }
    let sentences: Vec<_> = filled
        .into_iter()
        .map(|(language, count)| {
            let sentence = msg::library::fallback_parts(count, language.clone());
            view! { <p>{icon(Icon::Language)} " " {ctx.t(sentence)}</p> }
        })
        .collect();
    view! {
        <div class="note" role="note">
            {sentences}
            {interpreter(ctx, lack.class)}
            {language_request(ctx, lack.token)}
        </div>
    }
    .into_any()
}

/// How to get an interpreter for a text on which much depends.
fn interpreter(ctx: &RequestContext, class: Class) -> Option<AnyView> {
    let contact = ctx.site.contact.as_deref();
    let sentence: Message<'_> = match contact {
        _ if class != Class::Critical => return None,
        Some(contact) => msg::library::reading_interpreter_at(contact),
        None => msg::library::reading_interpreter(),
    };
    Some(view! { <p><strong>{ctx.t(sentence)}</strong></p> }.into_any())
}

/// The button that asks for the language of the page; after it was pressed, thanks instead.
fn language_request(ctx: &RequestContext, token: &Token) -> AnyView {
    let language = ctx.language.clone();
    if ctx.asked {
        return view! { <p role="status">{ctx.t(msg::library::reading_wished(language))}</p> }
            .into_any();
    }
    view! {
        <form method="post" action={ctx.action::<RequestLanguage>()}>
            <input type="hidden" name="token" value=token.to_string()/>
            // One box around the words: the parts of a button stand apart from each other.
            <button class="button second" type="submit"><span>{ctx.t(msg::library::reading_wish(language))}</span></button>
        </form>
    }
    .into_any()
}
