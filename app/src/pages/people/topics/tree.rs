//! All topics of the coalition, and in which languages they have a name.

use super::{editor, name};
use crate::{
    components::{admin_nav::admin_nav, empty_state::empty_state},
    forms::Query,
    pages::people::{
        manage::{offered, tongue},
        personal::personal_page,
    },
    urls::{
        Link,
        administration::{AddTopic, ManageTopic, TopicText, TopicTree},
    },
    visit::Visit,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{LanguageTag, content_chain, msg};
use serde::Deserialize;
use server::{
    database::query::topics::manage::{TopicNode, whole_tree},
    http::HttpError,
};

/// What narrows the list.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Only topics that have no name in this language.
    without: Option<String>,
}

/// `GET /{lang}/admin/topics`
pub async fn show(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, HttpError> {
    editor(&visit)?;
    let tree = whole_tree(&visit.state.database).await?;
    let mut languages = offered(&visit).await?;
    for language in tree.iter().flat_map(|node| node.labels.keys()) {
        if !languages.contains(language) {
            languages.push(language.clone());
        }
    }
    let without = asked.without.and_then(|tag| LanguageTag::parse(&tag).ok());
    let without = without.filter(|tag| languages.contains(tag));
    let tag = without.as_ref().map(LanguageTag::as_str);
    let here = TopicTree { without: tag };
    let page = personal_page(&visit, msg::people::admin_topics(), |language| here.path(language));
    Ok(page.respond(&visit, || {
        let add = visit.path(AddTopic { below: None });
        let list = match &without {
            Some(language) => lacking(&visit, &tree, language),
            None if tree.is_empty() => nothing(&visit),
            None => branches(&visit, &mut tree.iter().peekable(), 0, &languages),
        };
        view! {
            {admin_nav(&visit)}
            <h1>{visit.say(msg::people::admin_topics())}</h1>
            <p class="lead">{visit.say(msg::people::topics_lead())}</p>
            <p class="actions"><a class="button" href=add>{visit.say(msg::people::topic_add())}</a></p>
            {(!tree.is_empty()).then(|| gaps(&visit, &tree, &languages, without.as_ref()))}
            {list}
        }
        .into_any()
    }))
}

fn nothing(visit: &Visit) -> AnyView {
    let (title, text) = (msg::people::topics_none(), msg::people::topics_none_text());
    empty_state(visit.say(title), visit.say(text), Vec::new())
}

/// How many topics have a name in each language; the way to those that have none.
fn gaps(
    visit: &Visit,
    tree: &[TopicNode],
    languages: &[LanguageTag],
    chosen: Option<&LanguageTag>,
) -> AnyView {
    let rows: Vec<_> = languages
        .iter()
        .map(|language| {
            let named = tree.iter().filter(|node| node.labels.contains_key(language)).count();
            let share = visit.say(msg::people::topics_named(named as i64, tree.len() as i64));
            let path = visit.path(TopicTree { without: Some(language.as_str()) });
            let current = (chosen == Some(language)).then_some("true");
            let share = match named == tree.len() {
                true => share,
                false => view! { <a href=path aria-current=current>{share}</a> }.into_any(),
            };
            view! { <div><dt>{tongue(language)}</dt><dd>{share}</dd></div> }
        })
        .collect();
    view! {
        <h2>{visit.say(msg::people::topics_gaps())}</h2>
        <p>{visit.say(msg::people::topics_gaps_lead())}</p>
        <dl class="facts packet gaps">{rows}</dl>
    }
    .into_any()
}

/// The topics that have no name in a language, as its readers see them meanwhile: each leads to where it is written.
fn lacking(visit: &Visit, tree: &[TopicNode], language: &LanguageTag) -> AnyView {
    let reading = content_chain(language);
    let links: Vec<_> = tree
        .iter()
        .filter(|node| !node.labels.contains_key(language))
        .map(|node| {
            let of = language.as_str();
            let path = visit.path(TopicText { topic: node.token.as_str(), of });
            let shown = match node.name(&reading) {
                Some((tag, label)) => visit.mark(tag, label.to_owned()),
                None => name(visit, node),
            };
            view! { <li><a href=path>{shown}</a></li> }
        })
        .collect();
    let list = match links.is_empty() {
        true => view! { <p>{visit.say(msg::people::topics_without_none())}</p> }.into_any(),
        false => view! { <ul class="tree">{links}</ul> }.into_any(),
    };
    view! {
        <h2>{visit.say(msg::people::topics_without(language.clone()))}</h2>
        {list}
        <p class="more"><a href=visit.path(TopicTree::default())>{visit.say(msg::people::topics_all())}</a></p>
    }
    .into_any()
}

type Nodes<'a> = std::iter::Peekable<std::slice::Iter<'a, TopicNode>>;

/// The topics of one depth with what stands below each, as lists in lists.
fn branches(
    visit: &Visit,
    nodes: &mut Nodes<'_>,
    depth: usize,
    languages: &[LanguageTag],
) -> AnyView {
    let mut entries = Vec::new();
    while let Some(node) = nodes.next_if(|node| node.depth == depth) {
        let path = visit.path(ManageTopic { topic: node.token.as_str() });
        let lacks = languages.iter().filter(|tag| !node.labels.contains_key(*tag)).count();
        let lacks = (lacks > 0)
            .then(|| view! { " · " {visit.say(msg::people::topics_lacks(lacks as i64))} });
        let items = visit.say(msg::people::topic_items(node.items));
        let deeper = nodes.peek().is_some_and(|next| next.depth > depth);
        let below = deeper.then(|| branches(visit, nodes, depth + 1, languages));
        entries.push(view! {
            <li><a href=path>{name(visit, node)}</a> " " <span class="meta">{items} {lacks}</span> {below}</li>
        });
    }
    let title = (depth == 0).then(|| view! { <h2>{visit.say(msg::people::topics_all())}</h2> });
    view! { {title} <ul class="tree">{entries}</ul> }.into_any()
}
