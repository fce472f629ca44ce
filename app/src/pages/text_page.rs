//! What the pages of all items share: addresses and frame, what is said before a text and below it.

use crate::{
    components::{
        breadcrumbs::Crumb,
        fallback_notice::{Lack, fallback_notice},
        kind_name::kind_name,
        layout::Frame,
        nav::Section,
        outdated_notice::outdated_notice,
        printout_foot::printout_foot,
        provenance::provenance,
    },
    links::{item_link, item_paths},
    request_context::{PARTS, RequestContext, WITH},
    shell::{Addresses, Page},
};
use leptos::prelude::*;
use locales::{LanguageTag, Text, msg};
use server::{
    database::query::{document::ReadableText, library::ItemPage},
    domain::{library::ItemKind, token::Token},
    routes::{self, Link, push_query},
};

/// The page of an item before its main part: title, description, addresses, frame.
pub fn item_page(ctx: &RequestContext, item: &ItemPage) -> Page {
    let section = match item.kind {
        ItemKind::Training => Section::Trainings,
        _ => Section::Library,
    };
    let language_links = ctx.language_links(&item.languages, |language| {
        ctx.in_language(item_link(item, language).path(language), language)
    });
    let frame = Frame {
        section: Some(section),
        language_links,
        wide: false,
        printout_foot: Some(printout_foot(
            ctx,
            &item.text,
            &item.token,
            item.license.as_deref(),
            item.attribution.as_deref(),
        )),
    };
    let summary = item.text.summary.clone();
    Page {
        title_language: item.text.language.clone(),
        description: (!summary.is_empty()).then_some(summary),
        addresses: Addresses::of_text(ctx, &item.text, &item_paths(item)),
        quiet_title: Some(quiet_title(ctx, item)),
        islands: true,
        ..Page::new(ctx, item.text.title.clone(), frame)
    }
}

/// What a discreet site calls an item: what it is, and the beginning of its token, so that two can be told apart.
fn quiet_title(ctx: &RequestContext, item: &ItemPage) -> Text {
    let kind = ctx.plain(kind_name(item.kind, item.form));
    ctx.text(msg::library::quiet_item(kind, code(&item.token)))
}

/// The beginning of a token, enough to tell pages apart.
pub fn code(token: &Token) -> &str {
    token.as_str().get(..4).unwrap_or_default()
}

/// The way back up: the library and the first topic of the item.
pub fn crumbs(ctx: &RequestContext, item: &ItemPage) -> Vec<Crumb> {
    let mut crumbs = vec![Crumb {
        name: ctx.t(msg::common::nav_library()),
        path: ctx.path(routes::Library::plain()),
    }];
    crumbs.extend(item.topics.first().map(|topic| Crumb {
        name: ctx.mark(topic.language.clone(), topic.label.clone()),
        path: ctx.path(routes::Topic { slug: &topic.slug }),
    }));
    crumbs
}

/// What must be said before the text: another language than the page's, made by a machine, behind its original.
pub fn notices(ctx: &RequestContext, item: &ItemPage) -> AnyView {
    let paths = item_paths(item);
    let source = &item.text.source_language;
    let original =
        paths.iter().find(|(language, _)| language == source).map(|(_, path)| path.clone());
    let lack = Lack {
        text: &item.text,
        token: &item.token,
        class: item.class,
        begun: item.editions.contains_key(&ctx.language),
        paths: &paths,
    };
    view! {
        {fallback_notice(ctx, &lack)}
        {provenance(ctx, &item.text, &item.token, original)}
        {outdated_notice(ctx, &item.text, item.class)}
    }
    .into_any()
}

/// The summary below the title; nothing when there is none.
pub fn lead(ctx: &RequestContext, text: &ReadableText) -> Option<AnyView> {
    let (lang, dir) = ctx.marks(&text.summary_language);
    let summary = text.summary.clone();
    (!summary.is_empty())
        .then(|| view! { <p class="lead" lang=lang dir=dir>{summary}</p> }.into_any())
}

/// What a reader may say to a text, in the same place below each of them.
pub fn feedback(ctx: &RequestContext, token: &Token) -> AnyView {
    let report = ctx.path(routes::Report { token: token.as_str(), part: None });
    let point = (!ctx.parts).then(|| {
        let mut path = ctx.uri.path().to_owned();
        let with = ctx.with.as_ref().map(LanguageTag::as_str);
        push_query(&mut path, &[(WITH, with), (PARTS, Some("1"))]);
        let path = format!("{path}#{PARTS}");
        view! { " " <a href=path rel="nofollow">{ctx.t(msg::library::reading_parts())}</a> }
    });
    view! {
        <p class="more screen-only">
            <a href=report rel="nofollow">{ctx.t(msg::library::reading_wrong())}</a> {point}
        </p>
    }
    .into_any()
}
