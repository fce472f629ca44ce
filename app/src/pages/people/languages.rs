//! How the languages of the interface stand: what is translated, what a person checked, what lacks, and where from.

pub mod sentences;

use super::{manage::tongue, personal::personal_page};
use crate::{
    components::{
        admin_nav::admin_nav,
        facts::{Fact, facts},
        interface_provenance::{maker, provenance},
    },
    urls::{
        AboutTranslation, Library, Link,
        administration::{InterfaceLanguages, LanguageSentences},
    },
    visit::Visit,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{Direction, LanguageTag, Languages, Message, Provenance, Stand, msg};
use server::{database::query::language::items_by_language, http::HttpError};

/// `GET /{lang}/admin/languages`
pub async fn show(visit: Visit) -> Result<Response, HttpError> {
    let items = items_by_language(&visit.state.database).await?;
    let page = personal_page(&visit, msg::people::admin_languages(), |language| {
        InterfaceLanguages.path(language)
    });
    Ok(page.respond(&visit, || {
        let languages = Languages::known().interface().iter().map(|language| {
            let count = items.get(&language.tag).copied().unwrap_or_default();
            one(&visit, &language.tag, count)
        });
        view! {
            {admin_nav(&visit)}
            <h1>{visit.say(msg::people::admin_languages())}</h1>
            <p class="lead">{visit.say(msg::people::languages_lead())}</p>
            {languages.collect_view()}
        }
        .into_any()
    }))
}

/// One language with everything that is known of it.
fn one(visit: &Visit, tag: &LanguageTag, items: i64) -> AnyView {
    let stand = visit.site.locales.stand(tag);
    let sentences = visit.path(LanguageSentences { of: tag.as_str(), only: None, page: None });
    let about = AboutTranslation.path(tag);
    let named = name(tag).filter(|_| *tag != visit.language).map(|name| {
        view! { " " <span class="meta">{visit.say(name)}</span> }
    });
    view! {
        <section class="language">
            <h2>{tongue(tag)} {named}</h2>
            {facts(known(visit, tag, &stand, items))}
            <p class="actions">
                <a class="button second" href=sentences>{visit.say(msg::people::language_sentences())}</a> " "
                <a href=about hreflang=tag.to_string()>{visit.say(msg::common::about_translation_title())}</a>
            </p>
        </section>
    }
    .into_any()
}

fn known(visit: &Visit, tag: &LanguageTag, stand: &Stand, items: i64) -> Vec<Fact> {
    let fact = |name, value| Fact { name: visit.say(name), value };
    let direction = match Direction::of(tag) {
        Direction::Ltr => msg::people::language_ltr(),
        Direction::Rtl => msg::people::language_rtl(),
    };
    let made = match provenance(tag) {
        Provenance::Machine | Provenance::MachineEdited => stand.there,
        Provenance::Person | Provenance::Unknown => 0,
    };
    let missing = stand.missing.iter().map(|(shown, count)| {
        view! { <li>{visit.say(msg::people::language_missing_in(shown.clone(), *count as i64))}</li> }
    });
    let missing = match stand.missing.is_empty() {
        true => visit.say(msg::people::language_missing_none()),
        false => view! { <ul>{missing.collect_view()}</ul> }.into_any(),
    };
    let reading = match items {
        0 => visit.say(msg::people::language_items_none()),
        some => {
            let path = visit.path(Library { language: Some(tag.as_str()), ..Library::default() });
            view! { <a href=path>{visit.say(msg::people::topic_items(some))}</a> }.into_any()
        }
    };
    vec![
        fact(msg::people::language_direction(), visit.say(direction)),
        fact(msg::people::language_there(), share(visit, stand.there, stand.all)),
        fact(msg::people::language_checked(), share(visit, stand.checked, stand.all)),
        fact(msg::people::language_machine(), {
            view! { {share(visit, made, stand.all)} ". " {visit.say(maker(provenance(tag)))} }
                .into_any()
        }),
        fact(msg::people::language_missing(), missing),
        fact(msg::people::language_from(), origin(visit, stand)),
        fact(msg::people::language_items(), reading),
    ]
}

/// A part of all, as a number and in hundredths. What is not whole never reads as 100.
fn share(visit: &Visit, part: usize, all: usize) -> AnyView {
    let hundredths = (part * 100).checked_div(all).unwrap_or_default();
    visit.say(msg::people::language_share(part as i64, all as i64, hundredths as i64))
}

fn origin(visit: &Visit, stand: &Stand) -> AnyView {
    let from = match (stand.beside, stand.there) {
        (0, 0) => msg::people::language_from_nowhere(),
        (0, _) => msg::people::language_from_program(),
        (beside, there) if beside == there => msg::people::language_from_folder(),
        (beside, _) => msg::people::language_from_both(beside as i64),
    };
    visit.say(from)
}

/// What a language is called in the language of the page; `None` for one that only its own name is known of.
fn name(tag: &LanguageTag) -> Option<Message<'static>> {
    Some(match tag.as_str() {
        "en" => msg::people::language_name_en(),
        "es" => msg::people::language_name_es(),
        "zh-Hans" => msg::people::language_name_zh_hans(),
        "zh-Hant" => msg::people::language_name_zh_hant(),
        "pt-BR" => msg::people::language_name_pt_br(),
        "ko" => msg::people::language_name_ko(),
        "gu" => msg::people::language_name_gu(),
        "ar" => msg::people::language_name_ar(),
        "ht" => msg::people::language_name_ht(),
        _ => return None,
    })
}
