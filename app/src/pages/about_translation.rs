//! Who made the interface in a language, what a person has checked, where we look when something lacks, how to help.

use crate::{
    components::{
        interface_provenance::{maker, provenance},
        language_menu::{LanguageAnchor, LanguageName},
    },
    request_context::RequestContext,
    shell::Page,
};
use axum::response::Response;
use leptos::{either::Either, prelude::*};
use locales::{Coverage, LanguageTag, Languages, msg, reading_chain};
use server::routes::{AboutTranslation, Link};

/// `GET /{lang}/about-this-translation`
pub async fn show(ctx: RequestContext) -> Response {
    Page::of_interface(&ctx, msg::common::about_translation_title(), AboutTranslation)
        .respond(&ctx, || view(&ctx))
}

fn view(ctx: &RequestContext) -> impl IntoView {
    let coverage = ctx.site.locales.coverage(&ctx.language);
    view! {
        <div class="prose">
            <h1>{ctx.t(msg::common::about_translation_title())}</h1>
            <p class="lead">{ctx.t(msg::common::about_translation_lead())}</p>
            <h2>{ctx.t(msg::common::about_translation_made_title())}</h2>
            {made(ctx, coverage)}
            {coverage.map(|coverage| checked(ctx, coverage))}
            <h2>{ctx.t(msg::common::about_translation_languages_title())}</h2>
            <ul>{ctx.site.locales.menu().iter().map(|tag| language(ctx, tag)).collect_view()}</ul>
            <h2>{ctx.t(msg::common::about_translation_chain_title())}</h2>
            {chain(ctx)}
            <h2>{ctx.t(msg::common::about_translation_texts_title())}</h2>
            <ul>
                <li>{ctx.t(msg::common::about_translation_texts_language())}</li>
                <li>{ctx.t(msg::common::about_translation_texts_made())}</li>
                <li>{ctx.t(msg::common::about_translation_texts_changed())}</li>
                <li>{ctx.t(msg::common::about_translation_texts_critical())}</li>
            </ul>
            <h2>{ctx.t(msg::common::about_translation_help_title())}</h2>
            <p>{ctx.t(msg::common::about_translation_help())}</p>
            <p>{contact(ctx)}</p>
        </div>
    }
}

/// Who wrote the sentences, and how many of them there are.
fn made(ctx: &RequestContext, coverage: Option<Coverage>) -> impl IntoView {
    let Some(coverage) = coverage else {
        return Either::Left(view! { <p>{ctx.t(msg::common::about_translation_made_none())}</p> });
    };
    let there = match coverage.is_public_complete() {
        true => msg::common::about_translation_complete(coverage.public_all),
        false => msg::common::about_translation_partial(coverage.public, coverage.public_all),
    };
    let maker = maker(provenance(&ctx.language));
    Either::Right(view! { <p>{ctx.t(maker)} " " {ctx.t(there)}</p> })
}

fn checked(ctx: &RequestContext, coverage: Coverage) -> impl IntoView {
    let names = ctx.site.locales.reviewers(&ctx.language).to_vec();
    let names = (!names.is_empty()).then(|| {
        view! { <p>{ctx.t(msg::common::about_translation_checked_by(names))}</p> }
    });
    let share = match coverage.reviewed {
        0 => msg::common::about_translation_checked_none(),
        some => msg::common::about_translation_checked(some, coverage.public_all),
    };
    view! {
        <h2>{ctx.t(msg::common::about_translation_checked_title())}</h2>
        <p>{ctx.t(share)} " " {ctx.t(msg::common::about_translation_checked_rule())}</p>
        {names}
    }
}

/// A language of the interface with what was checked in it.
fn language(ctx: &RequestContext, tag: &LanguageTag) -> impl IntoView {
    let note = ctx.site.locales.coverage(tag).map(|coverage| match coverage.reviewed {
        0 => ctx.t(msg::common::languages_unchecked()),
        some => ctx.t(msg::common::about_translation_checked(some, coverage.public_all)),
    });
    view! { <li><LanguageAnchor language=tag path=AboutTranslation.path(tag)/> " – " {note}</li> }
}

/// The languages behind this one, each once by its name: several tags may ask for the same language.
fn chain(ctx: &RequestContext) -> impl IntoView {
    let known = Languages::known();
    let mut behind: Vec<LanguageTag> = Vec::new();
    for tag in &reading_chain(&ctx.language) {
        let tag = known.serving(tag).map_or(tag, |language| &language.tag);
        if *tag != ctx.language && !behind.contains(tag) {
            behind.push(tag.clone());
        }
    }
    if behind.is_empty() {
        return Either::Left(view! { <p>{ctx.t(msg::common::about_translation_chain_none())}</p> });
    }
    let names =
        behind.iter().map(|tag| view! { <li><LanguageName language=tag/></li> }).collect_view();
    Either::Right(view! {
        <p>{ctx.t(msg::common::about_translation_chain())}</p>
        <ol>{names}</ol>
    })
}

fn contact(ctx: &RequestContext) -> AnyView {
    match ctx.site.contact.as_deref() {
        Some(contact) => ctx.t(msg::common::about_translation_contact(contact)),
        None => ctx.t(msg::common::about_translation_no_contact()),
    }
}
