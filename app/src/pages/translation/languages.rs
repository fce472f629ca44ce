//! How the languages of the interface stand: what is translated, what a person checked, what lacks, and where from.

pub mod sentences;

use crate::{
    components::{
        admin_nav::AdminNav,
        facts::{Fact, Facts},
        interface_provenance::{maker, provenance},
    },
    pages::{accounts::personal::personal_page, organizations::manage::language_link},
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{Direction, LanguageTag, Languages, Message, Provenance, Stand, msg};
use server::{
    database::query::language::items_by_language,
    http::HttpError,
    routes::{AboutTranslation, InterfaceLanguages, LanguageSentences, Library, Link},
};

/// `GET /{lang}/admin/languages`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    let items = items_by_language(&ctx.state.database).await?;
    let page = personal_page(&ctx, msg::organizations::admin_languages(), InterfaceLanguages);
    Ok(page.respond(&ctx, || {
        let languages = Languages::known().interface().iter().map(|language| {
            let count = items.get(&language.tag).copied().unwrap_or_default();
            one(&ctx, &language.tag, count)
        });
        view! {
            <AdminNav ctx=&ctx/>
            <h1>{ctx.t(msg::organizations::admin_languages())}</h1>
            <p class="lead">{ctx.t(msg::translation::languages_lead())}</p>
            {languages.collect_view()}
        }
    }))
}

/// One language with everything that is known of it.
fn one(ctx: &RequestContext, tag: &LanguageTag, items: i64) -> impl IntoView {
    let stand = ctx.site.locales.stand(tag);
    let sentences = ctx.path(LanguageSentences { of: tag.as_str(), only: None, page: None });
    let about = AboutTranslation.path(tag);
    let named = name(tag).filter(|_| *tag != ctx.language).map(|name| {
        view! { " " <span class="meta">{ctx.t(name)}</span> }
    });
    view! {
        <section class="language">
            <h2>{language_link(tag)} {named}</h2>
            <Facts facts=known(ctx, tag, &stand, items)/>
            <p class="actions">
                <a class="button second" href=sentences>{ctx.t(msg::translation::language_sentences())}</a> " "
                <a href=about hreflang=tag.to_string()>{ctx.t(msg::common::about_translation_title())}</a>
            </p>
        </section>
    }
}

fn known(ctx: &RequestContext, tag: &LanguageTag, stand: &Stand, items: i64) -> Vec<Fact> {
    let fact = |name, value| Fact { name: ctx.t(name), value };
    let direction = match Direction::of(tag) {
        Direction::Ltr => msg::translation::language_ltr(),
        Direction::Rtl => msg::translation::language_rtl(),
    };
    let made = match provenance(tag) {
        Provenance::Machine | Provenance::MachineEdited => stand.there,
        Provenance::Person | Provenance::Unknown => 0,
    };
    let missing = stand.missing.iter().map(|(shown, count)| {
        view! { <li>{ctx.t(msg::translation::language_missing_in(shown.clone(), *count as i64))}</li> }
    });
    let missing = match stand.missing.is_empty() {
        true => ctx.t(msg::translation::language_missing_none()),
        false => view! { <ul>{missing.collect_view()}</ul> }.into_any(),
    };
    let reading = match items {
        0 => ctx.t(msg::translation::language_items_none()),
        some => {
            let path = ctx.path(Library { language: Some(tag.as_str()), ..Library::plain() });
            view! { <a href=path>{ctx.t(msg::library::topic_items(some))}</a> }.into_any()
        }
    };
    vec![
        fact(msg::translation::language_direction(), ctx.t(direction)),
        fact(msg::translation::language_there(), share(ctx, stand.there, stand.all)),
        fact(msg::translation::language_checked(), share(ctx, stand.checked, stand.all)),
        fact(msg::translation::language_machine(), {
            view! { {share(ctx, made, stand.all)} ". " {ctx.t(maker(provenance(tag)))} }.into_any()
        }),
        fact(msg::translation::language_missing(), missing),
        fact(msg::translation::language_from(), origin(ctx, stand)),
        fact(msg::translation::language_items(), reading),
    ]
}

/// A part of all, as a number and in hundredths. What is not whole never reads as 100.
fn share(ctx: &RequestContext, part: usize, all: usize) -> AnyView {
    let hundredths = (part * 100).checked_div(all).unwrap_or_default();
    ctx.t(msg::translation::language_share(part as i64, all as i64, hundredths as i64))
}

fn origin(ctx: &RequestContext, stand: &Stand) -> AnyView {
    let from = match (stand.beside, stand.there) {
        (0, 0) => msg::translation::language_from_nowhere(),
        (0, _) => msg::translation::language_from_program(),
        (beside, there) if beside == there => msg::translation::language_from_folder(),
        (beside, _) => msg::translation::language_from_both(beside as i64),
    };
    ctx.t(from)
}

/// What a language is called in the language of the page; `None` for one that only its own name is known of.
fn name(tag: &LanguageTag) -> Option<Message<'static>> {
    Some(match tag.as_str() {
        "en" => msg::translation::language_name_en(),
        "es" => msg::translation::language_name_es(),
        "zh-Hans" => msg::translation::language_name_zh_hans(),
        "zh-Hant" => msg::translation::language_name_zh_hant(),
        "pt-BR" => msg::translation::language_name_pt_br(),
        "ko" => msg::translation::language_name_ko(),
        "gu" => msg::translation::language_name_gu(),
        "ar" => msg::translation::language_name_ar(),
        "ht" => msg::translation::language_name_ht(),
        _ => return None,
    })
}
