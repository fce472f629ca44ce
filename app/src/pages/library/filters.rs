//! The form above the library list: four plain selects, read from the address, shown as chosen.

use crate::{
    components::kind_name::kind_name, forms::library::filter::LibraryQuery,
    request_context::RequestContext,
};
use leptos::prelude::*;
use locales::{Direction, LanguageTag, endonym, msg};
use server::{
    database::{
        Choices,
        query::{library::LibraryFilter, organizations::OrganizationLink, topics::TopicLink},
    },
    domain::library::{ItemKind, ResourceForm},
    routes::Library,
};
use std::sync::Arc;

/// What can be chosen, and what was.
pub struct Options {
    /// Topics, organizations, languages.
    pub all: Arc<Choices>,
    /// What was chosen, as the database knows it: a slug may be that of another language.
    pub chosen: LibraryFilter,
}

/// The kinds in the order in which people are shown them; the word of each is its value in the address.
const KINDS: [(&str, ItemKind, Option<ResourceForm>); 8] = [
    ("toolkit", ItemKind::Toolkit, None),
    ("training", ItemKind::Training, None),
    ("article", ItemKind::Resource, Some(ResourceForm::Article)),
    ("document", ItemKind::Resource, Some(ResourceForm::Document)),
    ("video", ItemKind::Resource, Some(ResourceForm::Video)),
    ("audio", ItemKind::Resource, Some(ResourceForm::Audio)),
    ("link", ItemKind::Resource, Some(ResourceForm::Link)),
    ("form", ItemKind::Resource, Some(ResourceForm::Form)),
];

/// The form. It needs no script: it asks for the same page with a query.
pub fn filters(ctx: &RequestContext, asked: &LibraryQuery, options: &Options) -> impl IntoView {
    view! {
        <form class="filters" method="get" action=ctx.path(Library::plain()) aria-label=ctx.plain(msg::library::filter_label())>
            {selects(ctx, asked, options)}
            <button class="button" type="submit">{ctx.t(msg::library::filter_submit())}</button>
        </form>
    }
}

/// What can be chosen, for any form that narrows the library.
pub fn selects(ctx: &RequestContext, asked: &LibraryQuery, options: &Options) -> impl IntoView {
    let organizations = (options.all.organizations.len() > 1).then(|| {
        select(
            "organization",
            ctx.t(msg::library::filter_organization()),
            ctx.plain(msg::library::filter_organization_all()),
            options.all.organizations.iter().map(|one| organization(ctx, options, one)).collect(),
        )
    });
    view! {
        {select(
            "topic",
            ctx.t(msg::library::filter_topic()),
            ctx.plain(msg::library::filter_topic_all()),
            options.all.topics.iter().map(|one| topic(ctx, options, one)).collect(),
        )}
        {select(
            "kind",
            ctx.t(msg::library::filter_kind()),
            ctx.plain(msg::library::filter_kind_all()),
            KINDS.iter().map(|(word, kind, form)| kind_option(ctx, asked, word, *kind, *form)).collect(),
        )}
        {select(
            "language",
            ctx.t(msg::library::filter_language()),
            ctx.plain(msg::library::filter_language_all()),
            options.all.languages.iter().map(|one| language(asked, one)).collect(),
        )}
        {organizations}
    }
}

fn select<V: IntoView>(
    name: &'static str,
    label: AnyView,
    all: String,
    options: Vec<V>,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select id=name name=name><option value="">{all}</option>{options}</select>
        </div>
    }
}

fn topic(ctx: &RequestContext, options: &Options, topic: &TopicLink) -> impl IntoView {
    let (lang, dir) = ctx.marks(&topic.language);
    let indent = "\u{2003}".repeat(topic.depth);
    let chosen = options.chosen.topic == Some(topic.id);
    view! { <option value=topic.slug.clone() selected=chosen lang=lang dir=dir>{format!("{indent}{}", topic.label)}</option> }
}

fn kind_option(
    ctx: &RequestContext,
    asked: &LibraryQuery,
    word: &'static str,
    kind: ItemKind,
    form: Option<ResourceForm>,
) -> impl IntoView {
    let chosen = asked.0.kind.as_deref() == Some(word);
    view! { <option value=word selected=chosen>{ctx.plain(kind_name(kind, form))}</option> }
}

fn language(asked: &LibraryQuery, language: &LanguageTag) -> impl IntoView {
    let tag = language.to_string();
    let chosen = asked.0.language.as_ref() == Some(&tag);
    let dir = Direction::of(language).as_str();
    view! { <option value=tag.clone() selected=chosen lang=tag dir=dir>{endonym(language)}</option> }
}

fn organization(ctx: &RequestContext, options: &Options, one: &OrganizationLink) -> impl IntoView {
    let (lang, dir) = ctx.marks(&one.language);
    let chosen = options.chosen.organization == Some(one.id);
    view! { <option value=one.slug.clone() selected=chosen lang=lang dir=dir>{one.name.clone()}</option> }
}
