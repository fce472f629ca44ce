//! Who made the interface in a language, what a person has checked, where we look when something lacks, how to help.

use crate::{
    components::{
        interface_provenance::{maker, provenance},
        language_menu::{tongue_link, tongue_name},
    },
    request_context::RequestContext,
    shell::Page,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{Coverage, LanguageTag, Languages, msg, reading_chain};
use server::routes::{AboutTranslation, Link};

/// `GET /{lang}/about-this-translation`
pub async fn show(ctx: RequestContext) -> Response {
    Page::of_interface(&ctx, msg::common::about_translation_title(), AboutTranslation)
        .respond(&ctx, || view(&ctx))
}

fn view(ctx: &RequestContext) -> AnyView {
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
    .into_any()
}

/// Who wrote the sentences, and how many of them there are.
fn made(ctx: &RequestContext, coverage: Option<Coverage>) -> AnyView {
    let Some(coverage) = coverage else {
        return view! { <p>{ctx.t(msg::common::about_translation_made_none())}</p> }.into_any();
    };
    let there = match coverage.is_public_complete() {
        true => msg::common::about_translation_complete(coverage.public_all),
        false => msg::common::about_translation_partial(coverage.public, coverage.public_all),
    };
    let maker = maker(provenance(&ctx.language));
    view! { <p>{ctx.t(maker)} " " {ctx.t(there)}</p> }.into_any()
}

fn checked(ctx: &RequestContext, coverage: Coverage) -> AnyView {
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
    .into_any()
}

/// A language of the interface with what was checked in it.
fn language(ctx: &RequestContext, tag: &LanguageTag) -> AnyView {
    let note = ctx.site.locales.coverage(tag).map(|coverage| match coverage.reviewed {
        0 => ctx.t(msg::common::languages_unchecked()),
        some => ctx.t(msg::common::about_translation_checked(some, coverage.public_all)),
    });
    view! { <li>{tongue_link(tag, AboutTranslation.path(tag))} " – " {note}</li> }.into_any()
}

/// The languages behind this one, each once by its name: several tags may ask for the same language.
fn chain(ctx: &RequestContext) -> AnyView {
    let known = Languages::known();
    let mut behind: Vec<LanguageTag> = Vec::new();
    for tag in &reading_chain(&ctx.language) {
        let tag = known.serving(tag).map_or(tag, |language| &language.tag);
        if *tag != ctx.language && !behind.contains(tag) {
            behind.push(tag.clone());
        }
    }
    if behind.is_empty() {
        return view! { <p>{ctx.t(msg::common::about_translation_chain_none())}</p> }.into_any();
    }
    let names = behind.iter().map(|tag| view! { <li>{tongue_name(tag)}</li> }).collect_view();
    view! {
        <p>{ctx.t(msg::common::about_translation_chain())}</p>
        <ol>{names}</ol>
    }
    .into_any()
}

fn contact(ctx: &RequestContext) -> AnyView {
    match ctx.site.contact.as_deref() {
        Some(contact) => ctx.t(msg::common::about_translation_contact(contact)),
        None => ctx.t(msg::common::about_translation_no_contact()),
    }
}
