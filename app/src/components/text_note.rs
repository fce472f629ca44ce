//! The one note above a text: in which language it is shown, who made it, whether its original moved on, and the ways on from
//! there. It is loud only where much depends on the text and what is shown is not what the reader came for.

use super::{
    fallback_notice::{self, Lack},
    icon::{Icon, IconName},
    language_menu::LanguageName,
    outdated_notice, provenance,
};
use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;
use server::{domain::library::Class, routes::Report};

/// The note; nothing where there is nothing to say. Short, because the text begins below it: on a phone all but the way to
/// the original is folded up, behind the fold and not in it, so that a wide window shows it whatever the fold says.
#[component]
pub fn TextNote<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The text that is shown, and what of it is not in the language of the page.
    lack: &'a Lack<'a>,
) -> impl IntoView + use<> {
    let Lack { text, class, .. } = *lack;
    let language = fallback_notice::sentences(ctx, lack);
    let made = provenance::made(ctx, text);
    let outdated = outdated_notice::sentence(ctx, text, class);
    let (lacks, behind, labelled) = (!language.is_empty(), outdated.is_some(), made.is_some());
    if !lacks && !behind && !labelled {
        return None;
    }
    let danger = class == Class::Critical && (lacks || behind);
    let kind = if danger { "note above warning" } else { "note above" };
    let icon = match (danger, lacks) {
        (true, _) => IconName::Warning,
        (false, true) => IconName::Language,
        (false, false) => IconName::Info,
    };
    let language: Vec<_> = language.into_iter().map(|sentence| view! { {sentence} " " }).collect();
    let made = made.map(|sentence| view! { {sentence} " " });
    Some(view! {
        <div class=kind role="note" data-provenance=text.verdict.label.word()>
            <p><Icon name=icon/> " " {language} {made} {outdated}</p>
            {fallback_notice::interpreter(ctx, lack)}
            {original(ctx, lack)}
            <details>
                <summary>{ctx.t(msg::library::note_more())}</summary>
            </details>
            <ul class="links">
                {fallback_notice::other_languages(ctx, lack)}
                {lacks.then(|| fallback_notice::language_request(ctx, lack.token))}
                {(labelled || behind).then(|| report(ctx, lack))}
            </ul>
        </div>
    })
}

/// The way to the text as it was first written, where a translation is shown.
fn original(ctx: &RequestContext, lack: &Lack<'_>) -> Option<impl IntoView + use<>> {
    let source = &lack.text.source_language;
    let translated = provenance::is_translated(lack.text);
    let (_, path) = lack.paths.iter().find(|(language, _)| translated && language == source)?;
    Some(view! {
        <p class="original">
            <a href=path.clone() hreflang=source.to_string()>
                {ctx.t(msg::library::provenance_show_original())}
            </a> " (" <LanguageName language=source/> ")"
        </p>
    })
}

/// The way to say that the text is wrong.
fn report(ctx: &RequestContext, lack: &Lack<'_>) -> impl IntoView + use<> {
    let path = ctx.path(Report { token: lack.token.as_str(), part: None });
    view! { <li><a href=path rel="nofollow">{ctx.t(msg::library::reading_wrong())}</a></li> }
}
