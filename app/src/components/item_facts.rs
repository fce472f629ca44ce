//! The facts of a text beside it: whose it is, its topics and languages, who checked it, how it may be passed on.

use super::{
    facts::{Fact, facts},
    language_menu::{tongue_link, tongue_name},
    license::license,
    provenance::credit,
    side_by_side,
    topic_link::topic_link,
    when::when,
};
use crate::{links::readable_paths, request_context::RequestContext};
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use server::{
    database::query::{
        document::ReadableText, library::ItemPage, organizations::OrganizationLink,
        topics::TopicLink,
    },
    domain::library::Class,
    routes,
};

/// The facts of an item, in a packet beside its text.
pub fn packet(ctx: &RequestContext, item: &ItemPage) -> AnyView {
    let mut list = vec![Fact {
        name: ctx.t(msg::library::fact_organization()),
        value: organization(ctx, &item.organization),
    }];
    if !item.topics.is_empty() {
        list.push(Fact {
            name: ctx.t(msg::library::fact_topics()),
            value: topics(ctx, &item.topics),
        });
    }
    list.push(Fact {
        name: ctx.t(msg::library::fact_languages()),
        value: languages(&item.text.language, &readable_paths(&item.editions, item)),
    });
    let here = ctx.path(item);
    list.extend(beside(ctx, &item.text, item.editions.keys(), &here));
    if item.class == Class::Critical {
        list.push(Fact {
            name: ctx.t(msg::library::fact_class()),
            value: ctx.t(msg::library::class_critical()),
        });
    }
    list.extend(text_facts(ctx, &item.text, item.license.as_deref(), item.attribution.as_deref()));
    view! { <div class="packet">{facts(list)}</div> }.into_any()
}

/// The ways to read a text in two languages at once; of no use on paper.
pub fn beside<'a>(
    ctx: &RequestContext,
    text: &ReadableText,
    languages: impl IntoIterator<Item = &'a LanguageTag>,
    here: &str,
) -> Option<Fact> {
    let value = side_by_side::ways(ctx, &text.language, languages, here)?;
    let name = ctx.t(msg::library::reading_beside_with());
    Some(Fact {
        name: view! { <span class="screen-only">{name}</span> }.into_any(),
        value: view! { <div class="screen-only">{value}</div> }.into_any(),
    })
}

/// When it was changed, who wrote it, how it may be passed on.
pub fn text_facts(
    ctx: &RequestContext,
    text: &ReadableText,
    license_name: Option<&str>,
    attribution: Option<&str>,
) -> Vec<Fact> {
    let mut list = vec![Fact {
        name: ctx.t(msg::library::fact_changed()),
        value: view! { {when(ctx, text.facts.made_on)} " · " {ctx.t(msg::library::revision(text.facts.number))} }
            .into_any(),
    }];
    if let Some(value) = credit(ctx, text) {
        list.push(Fact { name: ctx.t(msg::library::reading_fact_checked()), value });
    }
    if let Some(attribution) = attribution {
        list.push(Fact {
            name: ctx.t(msg::library::fact_attribution()),
            value: view! { <bdi>{attribution.to_owned()}</bdi> }.into_any(),
        });
    }
    if let Some(name) = license_name {
        list.push(Fact { name: ctx.t(msg::library::fact_license()), value: license(name) });
    }
    list
}

fn organization(ctx: &RequestContext, link: &OrganizationLink) -> AnyView {
    let (lang, dir) = ctx.marks(&link.language);
    let path = ctx.path(routes::Organization { slug: &link.slug });
    view! { <a href=path lang=lang dir=dir>{link.name.clone()}</a> }.into_any()
}

fn topics(ctx: &RequestContext, topics: &[TopicLink]) -> AnyView {
    let links: Vec<_> =
        topics.iter().map(|topic| view! { <li>{topic_link(ctx, topic)}</li> }).collect();
    view! { <ul>{links}</ul> }.into_any()
}

/// The languages in which this can be read; the one shown is not a link.
pub fn languages(shown: &LanguageTag, paths: &[(LanguageTag, String)]) -> AnyView {
    let links: Vec<_> = paths
        .iter()
        .map(|(language, path)| {
            if language == shown {
                view! { <li><strong>{tongue_name(language)}</strong></li> }.into_any()
            } else {
                view! { <li>{tongue_link(language, path.clone())}</li> }.into_any()
            }
        })
        .collect();
    view! { <ul class="tongues">{links}</ul> }.into_any()
}
