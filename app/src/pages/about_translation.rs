//! Who made the interface in a language, what a person has checked, where we look when something lacks, how to help.

use crate::{
    components::{
        interface_provenance::{maker, provenance},
        language_menu::{tongue_link, tongue_name},
        layout::Frame,
    },
    shell::{Addresses, Page},
    urls::{AboutTranslation, Link},
    visit::Visit,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{Coverage, LanguageTag, Languages, msg, reading_chain};

/// `GET /{lang}/about-this-translation`
pub async fn show(visit: Visit) -> Response {
    let tongues = visit.tongues(&[], |language| AboutTranslation.path(language));
    let frame = Frame { section: None, tongues, wide: false, sheet_foot: None };
    let page = Page {
        addresses: Addresses::of_interface(&visit, AboutTranslation),
        ..Page::new(&visit, visit.plain(msg::common::about_translation_title()), frame)
    };
    page.respond(&visit, || view(&visit))
}

fn view(visit: &Visit) -> AnyView {
    let coverage = visit.site.locales.coverage(&visit.language);
    view! {
        <div class="prose">
            <h1>{visit.say(msg::common::about_translation_title())}</h1>
            <p class="lead">{visit.say(msg::common::about_translation_lead())}</p>
            <h2>{visit.say(msg::common::about_translation_made_title())}</h2>
            {made(visit, coverage)}
            {coverage.map(|coverage| checked(visit, coverage))}
            <h2>{visit.say(msg::common::about_translation_languages_title())}</h2>
            <ul>{visit.site.locales.menu().iter().map(|tag| language(visit, tag)).collect_view()}</ul>
            <h2>{visit.say(msg::common::about_translation_chain_title())}</h2>
            {chain(visit)}
            <h2>{visit.say(msg::common::about_translation_texts_title())}</h2>
            <ul>
                <li>{visit.say(msg::common::about_translation_texts_language())}</li>
                <li>{visit.say(msg::common::about_translation_texts_made())}</li>
                <li>{visit.say(msg::common::about_translation_texts_changed())}</li>
                <li>{visit.say(msg::common::about_translation_texts_critical())}</li>
            </ul>
            <h2>{visit.say(msg::common::about_translation_help_title())}</h2>
            <p>{visit.say(msg::common::about_translation_help())}</p>
            <p>{contact(visit)}</p>
        </div>
    }
    .into_any()
}

/// Who wrote the sentences, and how many of them there are.
fn made(visit: &Visit, coverage: Option<Coverage>) -> AnyView {
    let Some(coverage) = coverage else {
        return view! { <p>{visit.say(msg::common::about_translation_made_none())}</p> }.into_any();
    };
    let there = match coverage.is_public_complete() {
        true => msg::common::about_translation_complete(coverage.public_all),
        false => msg::common::about_translation_partial(coverage.public, coverage.public_all),
    };
    let maker = maker(provenance(&visit.language));
    view! { <p>{visit.say(maker)} " " {visit.say(there)}</p> }.into_any()
}

fn checked(visit: &Visit, coverage: Coverage) -> AnyView {
    let names = visit.site.locales.reviewers(&visit.language).to_vec();
    let names = (!names.is_empty()).then(|| {
        view! { <p>{visit.say(msg::common::about_translation_checked_by(names))}</p> }
    });
    let share = match coverage.reviewed {
        0 => msg::common::about_translation_checked_none(),
        some => msg::common::about_translation_checked(some, coverage.public_all),
    };
    view! {
        <h2>{visit.say(msg::common::about_translation_checked_title())}</h2>
        <p>{visit.say(share)} " " {visit.say(msg::common::about_translation_checked_rule())}</p>
        {names}
    }
    .into_any()
}

/// A language of the interface with what was checked in it.
fn language(visit: &Visit, tag: &LanguageTag) -> AnyView {
    let note = visit.site.locales.coverage(tag).map(|coverage| match coverage.reviewed {
        0 => visit.say(msg::common::languages_unchecked()),
        some => visit.say(msg::common::about_translation_checked(some, coverage.public_all)),
    });
    view! { <li>{tongue_link(tag, AboutTranslation.path(tag))} " – " {note}</li> }.into_any()
}

/// The languages behind this one, each once by its name: several tags may ask for the same language.
fn chain(visit: &Visit) -> AnyView {
    let known = Languages::known();
    let mut behind: Vec<LanguageTag> = Vec::new();
    for tag in &reading_chain(&visit.language) {
        let tag = known.serving(tag).map_or(tag, |language| &language.tag);
        if *tag != visit.language && !behind.contains(tag) {
            behind.push(tag.clone());
        }
    }
    if behind.is_empty() {
        return view! { <p>{visit.say(msg::common::about_translation_chain_none())}</p> }
            .into_any();
    }
    let names = behind.iter().map(|tag| view! { <li>{tongue_name(tag)}</li> }).collect_view();
    view! {
        <p>{visit.say(msg::common::about_translation_chain())}</p>
        <ol>{names}</ol>
    }
    .into_any()
}

fn contact(visit: &Visit) -> AnyView {
    match visit.site.contact.as_deref() {
        Some(contact) => visit.say(msg::common::about_translation_contact(contact)),
        None => visit.say(msg::common::about_translation_no_contact()),
    }
}
