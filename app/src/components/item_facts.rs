//! The facts of a text beside it: whose it is, its topics and languages, who checked it, how it may be passed on.

use super::{
    facts::{Fact, Facts},
    language_menu::{LanguageAnchor, LanguageName},
    license::License,
    provenance::credit,
    side_by_side::second_languages,
    topic_link::TopicLink,
    when::When,
};
use crate::{links::readable_paths, request_context::RequestContext};
use leptos::{either::Either, prelude::*};
use locales::{LanguageTag, msg};
use server::{
    database::query::{
        document::ReadableText, library::ItemPage, organizations::OrganizationLink, topics,
    },
    domain::library::Class,
    routes,
};

/// The facts of an item, in a packet beside its text.
#[component]
pub fn ItemFacts<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The item.
    item: &'a ItemPage,
) -> impl IntoView + use<> {
    let mut list = vec![Fact::new(
        ctx.t(msg::library::fact_organization()),
        organization(ctx, &item.organization),
    )];
    if !item.topics.is_empty() {
        list.push(Fact::new(ctx.t(msg::library::fact_topics()), topics(ctx, &item.topics)));
    }
    let paths = readable_paths(&item.editions, item);
    list.push(languages_fact(ctx, &item.text.language, &paths));
    let here = ctx.path(item);
    list.extend(beside(ctx, &item.text, item.editions.keys(), &here));
    if item.class == Class::Critical {
        list.push(Fact {
            name: ctx.t(msg::library::fact_class()),
            value: ctx.t(msg::library::class_critical()),
        });
    }
    list.extend(text_facts(ctx, &item.text, item.license.as_deref(), item.attribution.as_deref()));
    view! { <div class="packet"><Facts facts=list/></div> }
}

/// The ways to read a text in two languages at once; of no use on paper.
pub fn beside<'a>(
    ctx: &RequestContext,
    text: &ReadableText,
    languages: impl IntoIterator<Item = &'a LanguageTag>,
    here: &str,
) -> Option<Fact> {
    let value = second_languages(ctx, &text.language, languages, here)?;
    let name = ctx.t(msg::library::reading_beside_with());
    let name = view! { <span class="screen-only">{name}</span> }.into_any();
    Some(Fact::new(name, view! { <div class="screen-only">{value}</div> }))
}

/// When it was changed, who wrote it, how it may be passed on.
pub fn text_facts(
    ctx: &RequestContext,
    text: &ReadableText,
    license_name: Option<&str>,
    attribution: Option<&str>,
) -> Vec<Fact> {
    let revision = ctx.t(msg::library::revision(text.facts.number));
    let mut list = vec![Fact::new(
        ctx.t(msg::library::fact_changed()),
        view! { <When ctx day=text.facts.made_on/> " · " {revision} },
    )];
    if let Some(value) = credit(ctx, text) {
        list.push(Fact { name: ctx.t(msg::library::reading_fact_checked()), value });
    }
    if let Some(attribution) = attribution {
        let value = view! { <bdi>{attribution.to_owned()}</bdi> };
        list.push(Fact::new(ctx.t(msg::library::fact_attribution()), value));
    }
    if let Some(name) = license_name {
        list.push(Fact::new(ctx.t(msg::library::fact_license()), view! { <License name/> }));
    }
    list
}

fn organization(ctx: &RequestContext, link: &OrganizationLink) -> impl IntoView + use<> {
    let (lang, dir) = ctx.marks(&link.language);
    let path = ctx.path(routes::Organization { slug: &link.slug });
    view! { <a href=path lang=lang dir=dir>{link.name.clone()}</a> }
}

fn topics(ctx: &RequestContext, topics: &[topics::TopicLink]) -> impl IntoView + use<> {
    let links: Vec<_> =
        topics.iter().map(|topic| view! { <li><TopicLink ctx topic/></li> }).collect();
    view! { <ul>{links}</ul> }
}

/// The languages in which this can be read; the one shown is not a link.
pub fn languages_fact(
    ctx: &RequestContext,
    shown: &LanguageTag,
    paths: &[(LanguageTag, String)],
) -> Fact {
    let links: Vec<_> = paths
        .iter()
        .map(|(language, path)| match language == shown {
            true => Either::Left(view! { <li><strong><LanguageName language/></strong></li> }),
            false => Either::Right(view! { <li><LanguageAnchor language path=path.clone()/></li> }),
        })
        .collect();
    let value = view! { <ul class="tongues">{links}</ul> };
    Fact::new(ctx.t(msg::library::fact_languages()), value)
}
