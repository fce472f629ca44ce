//! What the pages of all items share: addresses, frame, facts beside the text, the way to pass it on.

use super::{
    breadcrumbs::Crumb,
    facts::{Fact, facts},
    fallback_notice::{Lack, fallback_notice},
    kind_name::kind_name,
    language_menu::{tongue_link, tongue_name},
    layout::Frame,
    license::license,
    nav::Section,
    outdated_notice::outdated_notice,
    provenance::{Label, credit, made, provenance},
    qr::qr,
    side_by_side,
    when::when,
};
use crate::{
    shell::{Addresses, Page},
    urls::{self, Link, permanent, push_query},
    visit::{PARTS, Visit, WITH},
};
use leptos::prelude::*;
use locales::{LanguageTag, Text, msg};
use server::{
    database::query::{
        document::ReadableText, library::ItemPage, organizations::OrganizationLink,
        topics::TopicLink,
    },
    domain::{
        library::{Class, ItemKind},
        token::Token,
    },
};

/// Every language in which the item can be read, with the path of its page there. One of which there is only a fragment
/// is not among them.
pub fn paths(item: &ItemPage) -> Vec<(LanguageTag, String)> {
    let whole = item.editions.iter().filter(|(_, edition)| edition.stands);
    whole.map(|(language, _)| (language.clone(), link(item, language).path(language))).collect()
}

fn link<'a>(item: &'a ItemPage, language: &LanguageTag) -> urls::Item<'a> {
    urls::Item { kind: item.kind, slug: item.slug_in(language) }
}

/// The addresses under which search engines should know a text: where all of it is in the language of the address, and
/// a person vouches for it or wrote it.
pub fn addresses(visit: &Visit, text: &ReadableText, paths: &[(LanguageTag, String)]) -> Addresses {
    let path_in = |wanted: &LanguageTag| {
        paths.iter().find(|(language, _)| language == wanted).map(|(_, path)| path.clone())
    };
    let elsewhere =
        text.language != visit.language || visit.with.is_some() || visit.asked || visit.parts;
    Addresses {
        canonical: path_in(&text.language),
        alternates: paths.to_vec(),
        source: path_in(&text.source_language),
        noindex: text.verdict.label == Label::Machine || elsewhere,
    }
}

/// The page of an item before its main part: title, description, addresses, frame.
pub fn item_page(visit: &Visit, item: &ItemPage) -> Page {
    let section = match item.kind {
        ItemKind::Training => Section::Trainings,
        _ => Section::Library,
    };
    let tongues = visit.tongues(&item.languages, |language| {
        visit.in_tongue(link(item, language).path(language), language)
    });
    let frame = Frame {
        section: Some(section),
        tongues,
        wide: false,
        sheet_foot: Some(sheet_foot(
            visit,
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
        addresses: addresses(visit, &item.text, &paths(item)),
        quiet_title: Some(quiet_title(visit, item)),
        islands: true,
        ..Page::new(visit, item.text.title.clone(), frame)
    }
}

/// What a discreet site calls an item: what it is, and the beginning of its token, so that two can be told apart.
fn quiet_title(visit: &Visit, item: &ItemPage) -> Text {
    let kind = visit.plain(kind_name(item.kind, item.form));
    visit.text(msg::library::quiet_item(kind, code(&item.token)))
}

/// The beginning of a token, enough to tell pages apart.
pub fn code(token: &Token) -> &str {
    token.as_str().get(..4).unwrap_or_default()
}

/// The address behind the code of a printed text: it knows the language and the revision of the sheet.
fn sheet_address(visit: &Visit, text: &ReadableText, token: &Token) -> String {
    let path = urls::permanent_sheet(token.as_str(), &text.language, text.facts.number);
    format!("{}{path}", visit.site.origin)
}

/// The way back up: the library and the first topic of the item.
pub fn crumbs(visit: &Visit, item: &ItemPage) -> Vec<Crumb> {
    let mut crumbs = vec![Crumb {
        name: visit.say(msg::common::nav_library()),
        path: visit.path(urls::Library::default()),
    }];
    crumbs.extend(item.topics.first().map(|topic| Crumb {
        name: visit.mark(topic.language.clone(), topic.label.clone()),
        path: visit.path(urls::Topic { slug: &topic.slug }),
    }));
    crumbs
}

/// What must be said before the text: another language than the page's, made by a machine, behind its original.
pub fn notices(visit: &Visit, item: &ItemPage) -> AnyView {
    let paths = paths(item);
    let source = &item.text.source_language;
    let original =
        paths.iter().find(|(language, _)| language == source).map(|(_, path)| path.clone());
    let lack = Lack {
        text: &item.text,
        token: &item.token,
        class: item.class,
        begun: item.editions.contains_key(&visit.language),
        paths: &paths,
    };
    view! {
        {fallback_notice(visit, &lack)}
        {provenance(visit, &item.text, &item.token, original)}
        {outdated_notice(visit, &item.text, item.class)}
    }
    .into_any()
}

/// The summary below the title; nothing when there is none.
pub fn lead(visit: &Visit, text: &ReadableText) -> Option<AnyView> {
    let (lang, dir) = visit.marks(&text.summary_language);
    let summary = text.summary.clone();
    (!summary.is_empty())
        .then(|| view! { <p class="lead" lang=lang dir=dir>{summary}</p> }.into_any())
}

/// What a reader may say to a text, in the same place below each of them.
pub fn reader_voice(visit: &Visit, token: &Token) -> AnyView {
    let report = visit.path(urls::Report { token: token.as_str(), part: None });
    let point = (!visit.parts).then(|| {
        let mut path = visit.uri.path().to_owned();
        let with = visit.with.as_ref().map(LanguageTag::as_str);
        push_query(&mut path, &[(WITH, with), (PARTS, Some("1"))]);
        let path = format!("{path}#{PARTS}");
        view! { " " <a href=path rel="nofollow">{visit.say(msg::library::reading_parts())}</a> }
    });
    view! {
        <p class="more screen-only">
            <a href=report rel="nofollow">{visit.say(msg::library::reading_wrong())}</a> {point}
        </p>
    }
    .into_any()
}

/// What stands at the foot of every printed sheet of a text.
pub fn sheet_foot(
    visit: &Visit,
    text: &ReadableText,
    token: &Token,
    license: Option<&str>,
    attribution: Option<&str>,
) -> AnyView {
    let label = text.verdict.label.word();
    let made = made(visit, text).map(|sentence| view! { <p>{sentence}</p> });
    let credit = [license, attribution].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let address = format!("{}{}", visit.site.origin, permanent(token.as_str()));
    let address = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest).to_owned();
    view! {
        <div class="foot">
            <div>
                <p data-provenance=label>
                    {visit.mark(text.language.clone(), text.title.clone())} " · " {tongue_name(&text.language)} " · "
                    {visit.say(msg::library::revision(text.facts.number))} " · " {when(visit, text.facts.made_on)}
                </p>
                {made}
                <p><bdi>{credit}</bdi> " · " <bdi dir="ltr">{address}</bdi></p>
                <p>{visit.say(msg::library::sheet_scan())}</p>
            </div>
            {qr(visit, &sheet_address(visit, text, token))}
        </div>
    }
    .into_any()
}

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
        value: languages(&item.text.language, &paths(item)),
    });
    let here = link(item, &visit.language).path(&visit.language);
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

/// A link to a topic's page.
pub fn topic_link(visit: &Visit, topic: &TopicLink) -> AnyView {
    let (lang, dir) = visit.marks(&topic.language);
    let path = visit.path(urls::Topic { slug: &topic.slug });
    view! { <a href=path lang=lang dir=dir>{topic.label.clone()}</a> }.into_any()
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
