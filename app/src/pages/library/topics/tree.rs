//! All topics of the coalition, and in which languages they have a name.

use super::{editor, name};
use crate::{
    components::{admin_nav::AdminNav, empty_state::EmptyState},
    forms::said,
    pages::{
        accounts::personal::personal_page,
        organizations::manage::{language_link, offered},
    },
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::{
    either::{Either, EitherOf3},
    prelude::*,
};
use locales::{LanguageTag, content_chain, msg};
use server::{
    database::query::topics::manage::{TopicNode, whole_tree},
    http::HttpError,
    routes::{AddTopic, ManageTopic, TopicText, TopicTree},
};

/// `GET /{lang}/admin/topics`
pub async fn show(
    ctx: RequestContext,
    TopicTree { without }: TopicTree,
) -> Result<Response, HttpError> {
    editor(&ctx)?;
    let tree = whole_tree(&ctx.state.database).await?;
    let mut languages = offered(&ctx).await?;
    for language in tree.iter().flat_map(|node| node.labels.keys()) {
        if !languages.contains(language) {
            languages.push(language.clone());
        }
    }
    let without = said(without.as_ref()).filter(|tag| languages.contains(tag));
    let tag = without.as_ref().map(LanguageTag::as_str);
    let here = TopicTree { without: tag };
    let page = personal_page(&ctx, msg::organizations::admin_topics(), here);
    Ok(page.respond(&ctx, || {
        let add = ctx.path(AddTopic::plain());
        let list = match &without {
            Some(language) => EitherOf3::A(lacking(&ctx, &tree, language)),
            None if tree.is_empty() => EitherOf3::B(nothing(&ctx)),
            None => EitherOf3::C(branches(&ctx, &mut tree.iter().peekable(), 0, &languages)),
        };
        view! {
            <AdminNav ctx=&ctx/>
            <h1>{ctx.t(msg::organizations::admin_topics())}</h1>
            <p class="lead">{ctx.t(msg::library::topics_lead())}</p>
            <p class="actions"><a class="button" href=add>{ctx.t(msg::library::topic_add())}</a></p>
            {(!tree.is_empty()).then(|| gaps(&ctx, &tree, &languages, without.as_ref()))}
            {list}
        }
    }))
}

fn nothing(ctx: &RequestContext) -> impl IntoView {
    let (title, text) = (msg::library::topics_none(), msg::library::topics_none_text());
    view! { <EmptyState title=ctx.t(title) text=ctx.t(text) ways=vec![]/> }
}

/// How many topics have a name in each language; the way to those that have none.
fn gaps(
    ctx: &RequestContext,
    tree: &[TopicNode],
    languages: &[LanguageTag],
    chosen: Option<&LanguageTag>,
) -> impl IntoView {
    let rows: Vec<_> = languages
        .iter()
        .map(|language| {
            let named = tree.iter().filter(|node| node.labels.contains_key(language)).count();
            let share = ctx.t(msg::library::topics_named(named as i64, tree.len() as i64));
            let path = ctx.path(TopicTree { without: Some(language.as_str()) });
            let current = (chosen == Some(language)).then_some("true");
            let share = match named == tree.len() {
                true => Either::Left(share),
                false => Either::Right(view! { <a href=path aria-current=current>{share}</a> }),
            };
            view! { <div><dt>{language_link(language)}</dt><dd>{share}</dd></div> }
        })
        .collect();
    view! {
        <h2>{ctx.t(msg::library::topics_gaps())}</h2>
        <p>{ctx.t(msg::library::topics_gaps_lead())}</p>
        <dl class="facts packet gaps">{rows}</dl>
    }
}

/// The topics that have no name in a language, as its readers see them meanwhile: each leads to where it is written.
fn lacking(ctx: &RequestContext, tree: &[TopicNode], language: &LanguageTag) -> impl IntoView {
    let reading = content_chain(language);
    let links: Vec<_> = tree
        .iter()
        .filter(|node| !node.labels.contains_key(language))
        .map(|node| {
            let of = language.as_str();
            let path = ctx.path(TopicText { topic: node.token.as_str(), of });
            let shown = match node.name(&reading) {
                Some((tag, label)) => ctx.mark(tag, label.to_owned()),
                None => name(ctx, node),
            };
            view! { <li><a href=path>{shown}</a></li> }
        })
        .collect();
    let list = match links.is_empty() {
        true => Either::Left(view! { <p>{ctx.t(msg::library::topics_without_none())}</p> }),
        false => Either::Right(view! { <ul class="tree">{links}</ul> }),
    };
    view! {
        <h2>{ctx.t(msg::library::topics_without(language.clone()))}</h2>
        {list}
        <p class="more"><a href=ctx.path(TopicTree::plain())>{ctx.t(msg::library::topics_all())}</a></p>
    }
}

type Nodes<'a> = std::iter::Peekable<std::slice::Iter<'a, TopicNode>>;

/// The topics of one depth with what stands below each, as lists in lists.
fn branches(
    ctx: &RequestContext,
    nodes: &mut Nodes<'_>,
    depth: usize,
    languages: &[LanguageTag],
) -> AnyView {
    let mut entries = Vec::new();
    while let Some(node) = nodes.next_if(|node| node.depth == depth) {
        let path = ctx.path(ManageTopic { topic: node.token.as_str() });
        let lacks = languages.iter().filter(|tag| !node.labels.contains_key(*tag)).count();
        let lacks =
            (lacks > 0).then(|| view! { " · " {ctx.t(msg::library::topics_lacks(lacks as i64))} });
        let items = ctx.t(msg::library::topic_items(node.items));
        let deeper = nodes.peek().is_some_and(|next| next.depth > depth);
        let below = deeper.then(|| branches(ctx, nodes, depth + 1, languages));
        entries.push(view! {
            <li><a href=path>{name(ctx, node)}</a> " " <span class="meta">{items} {lacks}</span> {below}</li>
        });
    }
    let title = (depth == 0).then(|| view! { <h2>{ctx.t(msg::library::topics_all())}</h2> });
    view! { {title} <ul class="tree">{entries}</ul> }.into_any()
}
