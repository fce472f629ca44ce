//! Said on top when a text, or a part of it, lacks the language of the page: nothing disappears because it is
//! untranslated. Here a reader may ask for the language, and for an interpreter where much depends on the text.

use super::{
    icon::{Icon, IconName},
    language_menu::LanguageName,
};
use crate::{api::translation::RequestLanguage, request_context::RequestContext};
use leptos::{either::Either, prelude::*};
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
#[component]
pub fn FallbackNotice<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// What is shown, and what of it is not in the language of the page.
    lack: &'a Lack<'a>,
) -> impl IntoView + use<> {
    match lack.text.language == ctx.language {
        true => Either::Left(parts_notice(ctx, lack)),
        false => Either::Right(whole_notice(ctx, lack)),
    }
}

/// The notice about a text that is shown in another language.
fn whole_notice(ctx: &RequestContext, lack: &Lack<'_>) -> impl IntoView + use<> {
    let shown = &lack.text.language;
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
            view! { <li><a href=path.clone() hreflang=language.to_string()><LanguageName language/></a></li> }
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
            <p><Icon name=IconName::Language/> " " {sentence}</p>
            {ways}
            {interpreter(ctx, lack.class)}
            {language_request(ctx, lack.token)}
        </div>
    }
}

/// The notice about single parts, one sentence for each language that lends some.
fn parts_notice(ctx: &RequestContext, lack: &Lack<'_>) -> Option<impl IntoView + use<>> {
    let filled = lack.text.filled_with();
    if filled.is_empty() {
        return None;
    }
    let sentences: Vec<_> = filled
        .into_iter()
        .map(|(language, count)| {
            let sentence = msg::library::fallback_parts(count, language.clone());
            view! { <p><Icon name=IconName::Language/> " " {ctx.t(sentence)}</p> }
        })
        .collect();
    Some(view! {
        <div class="note" role="note">
            {sentences}
            {interpreter(ctx, lack.class)}
            {language_request(ctx, lack.token)}
        </div>
    })
}

/// How to get an interpreter for a text on which much depends.
fn interpreter(ctx: &RequestContext, class: Class) -> Option<impl IntoView + use<>> {
    let contact = ctx.site.contact.as_deref();
    let sentence: Message<'_> = match contact {
        _ if class != Class::Critical => return None,
        Some(contact) => msg::library::reading_interpreter_at(contact),
        None => msg::library::reading_interpreter(),
    };
    Some(view! { <p><strong>{ctx.t(sentence)}</strong></p> })
}

/// The button that asks for the language of the page; after it was pressed, thanks instead.
fn language_request(ctx: &RequestContext, token: &Token) -> impl IntoView + use<> {
    let language = ctx.language.clone();
    if ctx.asked {
        return Either::Left(
            view! { <p role="status">{ctx.t(msg::library::reading_wished(language))}</p> },
        );
    }
    Either::Right(view! {
        <form method="post" action={ctx.action::<RequestLanguage>()}>
            <input type="hidden" name="token" value=token.to_string()/>
            // One box around the words: the parts of a button stand apart from each other.
            <button class="button second" type="submit"><span>{ctx.t(msg::library::reading_wish(language))}</span></button>
        </form>
    })
}
