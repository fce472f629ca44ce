//! What the note above a text says when the text, or a part of it, lacks the language of the page: nothing disappears because
//! it is untranslated. Here a reader may ask for the language, and for an interpreter where much depends on the text.

use super::language_menu::LanguageName;
use crate::{api::translation::RequestLanguage, request_context::RequestContext};
use leptos::{either::Either, prelude::*};
use locales::{LanguageTag, Message, msg};
use server::{
    database::query::document::ReadableText,
    domain::{library::Class, token::Token},
};

/// What the note needs to know of a page.
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

impl Lack<'_> {
    /// Whether all of it is shown in another language than that of the page.
    fn is_whole(&self, ctx: &RequestContext) -> bool {
        self.text.language != ctx.language
    }
}

/// In which language it is shown, or one sentence for each language that lends a part; nothing when all of the text is in
/// the language of the page.
pub fn sentences(ctx: &RequestContext, lack: &Lack<'_>) -> Vec<AnyView> {
    let shown = &lack.text.language;
    let wanted = ctx.language.clone();
    if !lack.is_whole(ctx) {
        let filled = lack.text.filled_with().into_iter();
        let part = |(language, count): (&LanguageTag, i64)| {
            ctx.t(msg::library::fallback_parts(count, language.clone()))
        };
        return filled.map(part).collect();
    }
    vec![match lack.begun {
        true => ctx.t(msg::library::reading_too_little(wanted, shown.clone())),
        false => ctx.t(msg::library::fallback_notice(wanted, shown.clone())),
    }]
}

/// The other languages in which a text can be read that lacks the language of the page; not the original, which has a line
/// of its own where a translation is shown.
pub fn other_languages(ctx: &RequestContext, lack: &Lack<'_>) -> Vec<impl IntoView + use<>> {
    let text = lack.text;
    let named = [&text.language, &text.source_language, &ctx.language];
    let others =
        lack.paths.iter().filter(|(language, _)| lack.is_whole(ctx) && !named.contains(&language));
    let mut lead = Some(ctx.t(msg::library::fallback_others()));
    others
        .map(|(language, path)| {
            let lead = lead.take().map(|lead| view! { <span class="hidden">{lead} " "</span> });
            view! { <li>{lead} <a href=path.clone() hreflang=language.to_string()><LanguageName language/></a></li> }
        })
        .collect()
}

/// How to get an interpreter for a text on which much depends, where the text lacks the language of the page.
pub fn interpreter(ctx: &RequestContext, lack: &Lack<'_>) -> Option<impl IntoView + use<>> {
    let contact = ctx.site.contact.as_deref();
    let lacks = lack.is_whole(ctx) || !lack.text.filled_with().is_empty();
    let sentence: Message<'_> = match contact {
        _ if lack.class != Class::Critical || !lacks => return None,
        Some(contact) => msg::library::reading_interpreter_at(contact),
        None => msg::library::reading_interpreter(),
    };
    Some(view! { <p><strong>{ctx.t(sentence)}</strong></p> })
}

/// The button that asks for the language of the page, in a row of links; after it was pressed, thanks instead.
pub fn language_request(ctx: &RequestContext, token: &Token) -> impl IntoView + use<> {
    let language = ctx.language.clone();
    if ctx.asked {
        return Either::Left(
            view! { <li><span role="status">{ctx.t(msg::library::reading_wished(language))}</span></li> },
        );
    }
    Either::Right(view! {
        <li>
            <form method="post" action={ctx.action::<RequestLanguage>()}>
                <input type="hidden" name="token" value=token.to_string()/>
                // One box around the words: the parts of a button stand apart from each other.
                <button class="plain" type="submit"><span>{ctx.t(msg::library::reading_wish(language))}</span></button>
            </form>
        </li>
    })
}
