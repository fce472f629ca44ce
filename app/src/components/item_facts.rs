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
use crate::{
    urls::{self, Link, item_link, item_paths},
    visit::Visit,
};
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use server::{
    database::query::{
        document::ReadableText, library::ItemPage, organizations::OrganizationLink,
        topics::TopicLink,
    },
    domain::library::Class,
};

/// The facts of an item, in a packet beside its text.
pub fn packet(visit: &Visit, item: &ItemPage) -> AnyView {
    let mut list = vec![Fact {
        name: visit.say(msg::library::fact_organization()),
        value: organization(visit, &item.organization),
    }];
    if !item.topics.is_empty() {
        list.push(Fact {
            name: visit.say(msg::library::fact_topics()),
            value: topics(visit, &item.topics),
        });
    }
    list.push(Fact {
        name: visit.say(msg::library::fact_languages()),
        value: languages(&item.text.language, &item_paths(item)),
    });
    let here = item_link(item, &visit.language).path(&visit.language);
    list.extend(beside(visit, &item.text, item.editions.keys(), &here));
    if item.class == Class::Critical {
        list.push(Fact {
            name: visit.say(msg::library::fact_class()),
            value: visit.say(msg::library::class_critical()),
        });
    }
    list.extend(text_facts(
        visit,
        &item.text,
        item.license.as_deref(),
        item.attribution.as_deref(),
    ));
    view! { <div class="packet">{facts(list)}</div> }.into_any()
}

/// The ways to read a text in two languages at once; of no use on paper.
pub fn beside<'a>(
    visit: &Visit,
    text: &ReadableText,
    languages: impl IntoIterator<Item = &'a LanguageTag>,
    here: &str,
) -> Option<Fact> {
    let value = side_by_side::ways(visit, &text.language, languages, here)?;
    let name = visit.say(msg::library::reading_beside_with());
    Some(Fact {
        name: view! { <span class="screen-only">{name}</span> }.into_any(),
        value: view! { <div class="screen-only">{value}</div> }.into_any(),
    })
}

/// When it was changed, who wrote it, how it may be passed on.
pub fn text_facts(
    visit: &Visit,
    text: &ReadableText,
    license_name: Option<&str>,
    attribution: Option<&str>,
) -> Vec<Fact> {
    let mut list = vec![Fact {
        name: visit.say(msg::library::fact_changed()),
        value: view! { {when(visit, text.facts.made_on)} " · " {visit.say(msg::library::revision(text.facts.number))} }
            .into_any(),
    }];
    if let Some(value) = credit(visit, text) {
        list.push(Fact { name: visit.say(msg::library::reading_fact_checked()), value });
    }
    if let Some(attribution) = attribution {
        list.push(Fact {
            name: visit.say(msg::library::fact_attribution()),
            value: view! { <bdi>{attribution.to_owned()}</bdi> }.into_any(),
        });
    }
    if let Some(name) = license_name {
        list.push(Fact { name: visit.say(msg::library::fact_license()), value: license(name) });
    }
    list
}

fn organization(visit: &Visit, link: &OrganizationLink) -> AnyView {
    let (lang, dir) = visit.marks(&link.language);
    let path = visit.path(urls::Organization { slug: &link.slug });
    view! { <a href=path lang=lang dir=dir>{link.name.clone()}</a> }.into_any()
}

fn topics(visit: &Visit, topics: &[TopicLink]) -> AnyView {
    let links: Vec<_> =
        topics.iter().map(|topic| view! { <li>{topic_link(visit, topic)}</li> }).collect();
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
