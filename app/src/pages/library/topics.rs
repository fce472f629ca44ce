//! A topic as those see it who look after topics: its names in each language, where it stands, what stands under it.

pub mod add;
pub mod place;
pub mod remove;
pub mod text;
pub mod tree;

use crate::{
    components::{admin_nav::AdminNav, breadcrumbs::Crumb, form::FormField},
    forms::{
        Form, FormState, Query,
        library::topic::{CODE, LanguageForm, language},
    },
    pages::{
        accounts::{personal::form_page, private::signed_in},
        organizations::manage::{language_link, offered},
    },
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::{either::Either, prelude::*};
use locales::{LanguageTag, Message, content_chain, msg};
use serde::Deserialize;
use server::{
    database::query::topics::manage::{self, TopicNode},
    domain::{
        organizations::permission::{ManageTopics, Permit, Target},
        privacy::action::Actor,
        topic::DEEPEST_TOPIC,
    },
    http::HttpError,
    routes::{
        self, AddTopic, Link, ManageTopic, MoveTopic, RemoveTopic, StepTopic, TopicText, TopicTree,
    },
    services::{accounts::identity::Identity, library::topics::Editing},
};
use std::sync::Arc;

/// The tree of topics, one of them, and the right to change it.
struct Managed {
    identity: Arc<Identity>,
    permit: Permit<ManageTopics>,
    tree: Vec<TopicNode>,
    node: TopicNode,
}

impl Managed {
    /// The topic of that token; not there for who may not look after topics.
    async fn load(ctx: &RequestContext, token: &str) -> Result<Self, HttpError> {
        let (identity, permit) = editor(ctx)?;
        let tree = manage::whole_tree(&ctx.state.database).await?;
        let node = tree.iter().find(|node| node.token.as_str() == token).cloned();
        Ok(Self { identity, permit, node: node.ok_or_else(HttpError::not_found)?, tree })
    }

    fn editing(&self) -> Editing<'_> {
        editing(&self.identity, self.permit)
    }

    fn token(&self) -> &str {
        self.node.token.as_str()
    }

    /// The one above it.
    fn parent(&self) -> Option<&TopicNode> {
        self.tree.iter().find(|node| Some(node.id) == self.node.parent)
    }
}

/// Who looks after topics, with the right to do so.
fn editor(ctx: &RequestContext) -> Result<(Arc<Identity>, Permit<ManageTopics>), HttpError> {
    let identity = signed_in(ctx)?;
    let permit = identity.permit(Target::Coalition)?;
    Ok((identity, permit))
}

fn editing(identity: &Identity, permit: Permit<ManageTopics>) -> Editing<'_> {
    let actor = Actor::Person(&identity.person.token);
    Editing { permit, actor }
}

/// The name of a topic for who reads the page, marked with its language.
fn name(ctx: &RequestContext, node: &TopicNode) -> AnyView {
    match node.name(&ctx.reading) {
        Some((language, label)) => ctx.mark(language, label.to_owned()),
        None => ctx.t(msg::library::topic_nameless()),
    }
}

/// The way back to the tree, and from a form to the topic.
fn crumbs(ctx: &RequestContext, managed: Option<&Managed>) -> Vec<Crumb> {
    let tree = Crumb {
        name: ctx.t(msg::organizations::admin_topics()),
        path: ctx.path(TopicTree::plain()),
    };
    let own = managed.map(|managed| Crumb {
        name: name(ctx, &managed.node),
        path: ctx.path(ManageTopic { topic: managed.token() }),
    });
    [tree].into_iter().chain(own).collect()
}

/// The answer that shows a form about one topic: its title, and of which topic it is.
fn topic_page<F: Form, V: IntoView>(
    ctx: &RequestContext,
    managed: &Managed,
    title: fn() -> Message<'static>,
    here: impl Link,
    form: &FormState<F>,
    view: impl FnOnce() -> V,
) -> Response {
    form_page(ctx, title(), here, form, || {
        view! {
            <AdminNav ctx crumbs=crumbs(ctx, Some(managed))/>
            <h1>{ctx.t(title())}</h1>
            <p class="lead">{name(ctx, &managed.node)}</p>
            {view()}
        }
    })
}

/// The way to a topic once something was done.
fn to_topic(ctx: &RequestContext, topic: &str) -> Response {
    redirect(StatusCode::SEE_OTHER, &ctx.path(ManageTopic { topic }))
}

/// Too many topics would stand below each other.
fn too_deep() -> Message<'static> {
    msg::library::topic_too_deep(DEEPEST_TOPIC as i64)
}

/// A language that somebody typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct TopicQuery {
    language: Option<String>,
}

/// `GET /{lang}/admin/topics/{topic}`; with `?language=` the way to the words in a language that was typed.
pub async fn show(
    ctx: RequestContext,
    ManageTopic { topic }: ManageTopic,
    Query(asked): Query<TopicQuery>,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&ctx, &topic).await?;
    let typed = asked.language.as_deref();
    let mut form = FormState::<LanguageForm>::with(typed.map(|code| (CODE, code)));
    if typed.is_some()
        && let Some(language) = form.read(CODE, language)
    {
        let text = TopicText { topic: managed.token(), of: language.as_str() };
        return Ok(redirect(StatusCode::SEE_OTHER, &ctx.path(text)));
    }
    let texts = manage::texts(ctx.state.database.reader(), managed.node.id).await?;
    let mut missing = offered(&ctx).await?;
    missing.retain(|language| !texts.iter().any(|text| text.language == *language));
    let here = ManageTopic { topic: managed.token() };
    Ok(form_page(&ctx, msg::library::topic_title(), here, &form, || {
        view! {
            <AdminNav ctx=&ctx crumbs=crumbs(&ctx, None)/>
            <h1>{name(&ctx, &managed.node)}</h1>
            <p class="lead">{ctx.t(msg::library::topic_items(managed.node.items))}</p>
            <h2>{ctx.t(msg::library::topic_names())}</h2>
            <p>{ctx.t(msg::library::topic_names_lead())}</p>
            {names(&ctx, &managed, &texts, &missing)}
            {other_language(&ctx, &managed, &form)}
            {below(&ctx, &managed)}
            {place(&ctx, &managed)}
            {more(&ctx, &managed, &texts)}
        }
    }))
}

/// What it is called in each language; where it has no name, what readers of that language see.
fn names(
    ctx: &RequestContext,
    managed: &Managed,
    texts: &[manage::TopicText],
    missing: &[LanguageTag],
) -> impl IntoView {
    let known = texts.iter().map(|text| {
        let path = ctx.path(TopicText { topic: managed.token(), of: text.language.as_str() });
        let label = ctx.mark(text.language.clone(), text.label.clone());
        let words = text.synonyms.len();
        let words = (words > 0).then(|| {
            view! { <span class="meta">" + " {ctx.t(msg::library::topic_words(words as i64))}</span> }
        });
        view! {
            <div>
                <dt>{language_link(&text.language)}</dt>
                <dd>{label} {words} " " <a href=path>{ctx.t(msg::organizations::manage_edit())}</a></dd>
            </div>
        }
    });
    let lacking = missing.iter().map(|language| {
        let path = ctx.path(TopicText { topic: managed.token(), of: language.as_str() });
        let shown = managed.node.name(&content_chain(language));
        let shown = shown.map(|(language, label)| ctx.mark(language, label.to_owned()));
        view! {
            <div>
                <dt>{language_link(language)}</dt>
                <dd>
                    <span class="meta">{ctx.t(msg::library::topic_missing())} " " {shown}</span> " "
                    <a href=path>{ctx.t(msg::library::topic_write())}</a>
                </dd>
            </div>
        }
    });
    let rows = (known.collect_view(), lacking.collect_view());
    view! { <dl class="facts packet">{rows}</dl> }
}

/// A field for the code of any other language.
fn other_language(
    ctx: &RequestContext,
    managed: &Managed,
    form: &FormState<LanguageForm>,
) -> impl IntoView {
    view! {
        <form method="get" action=ctx.path(ManageTopic { topic: managed.token() })>
            <FormField ctx form field=CODE/>
            <p class="actions">
                <button class="button second" type="submit">{ctx.t(msg::library::topic_language_go())}</button>
            </p>
        </form>
    }
}

fn below(ctx: &RequestContext, managed: &Managed) -> impl IntoView {
    let children = managed.tree.iter().filter(|node| node.parent == Some(managed.node.id));
    let links: Vec<_> = children
        .map(|child| {
            let path = ctx.path(ManageTopic { topic: child.token.as_str() });
            view! { <li><a href=path>{name(ctx, child)}</a></li> }
        })
        .collect();
    let add = ctx.path(AddTopic { below: Some(managed.token()) });
    view! {
        <h2>{ctx.t(msg::library::topic_below())}</h2>
        {(!links.is_empty()).then(|| view! { <ul class="more">{links}</ul> })}
        <p class="actions"><a class="button second" href=add>{ctx.t(msg::library::topic_add())}</a></p>
    }
}

/// One step up or down among those at the same place.
fn place(ctx: &RequestContext, managed: &Managed) -> impl IntoView {
    let node = &managed.node;
    let beside: Vec<&TopicNode> =
        managed.tree.iter().filter(|other| other.parent == node.parent).collect();
    let at = beside.iter().position(|other| other.id == node.id).unwrap_or_default();
    let button = |step: &'static str, name: Message<'static>| {
        view! { <button class="button second" type="submit" name="step" value=step>{ctx.t(name)}</button> }
    };
    let up = (at > 0).then(|| button("up", msg::library::topic_up()));
    let down = (at + 1 < beside.len()).then(|| button("down", msg::library::topic_down()));
    let buttons = (beside.len() > 1).then(|| {
        view! {
            <form method="post" action=ctx.path(StepTopic { topic: managed.token() })>
                <p class="actions">{up} " " {down}</p>
            </form>
        }
    });
    let moves = ctx.path(MoveTopic { topic: managed.token() });
    let above = match managed.parent() {
        Some(parent) => Either::Left(
            view! { {ctx.t(msg::library::topic_stands_below())} " " {name(ctx, parent)} },
        ),
        None => Either::Right(ctx.t(msg::library::topic_top())),
    };
    view! {
        <h2>{ctx.t(msg::library::topic_place())}</h2>
        <p>{above} " · " {ctx.t(msg::library::topic_order((at + 1) as i64, beside.len() as i64))}</p>
        {buttons}
        <p><a href=moves>{ctx.t(msg::library::topic_move())}</a></p>
    }
}

fn more(ctx: &RequestContext, managed: &Managed, texts: &[manage::TopicText]) -> impl IntoView {
    let remove = ctx.path(RemoveTopic { topic: managed.token() });
    let named = |text: &&manage::TopicText| !text.slug.is_empty();
    let own = texts.iter().filter(named).find(|text| text.language == ctx.language);
    let public = own.or_else(|| texts.iter().find(named)).map(|text| {
        let path = ctx.path(routes::Topic { slug: &text.slug });
        view! { <li><a href=path>{ctx.t(msg::organizations::manage_public())}</a></li> }
    });
    view! {
        <h2>{ctx.t(msg::library::topic_more())}</h2>
        <ul class="more">
            {public}
            <li><a href=remove>{ctx.t(msg::library::topic_remove())}</a></li>
        </ul>
    }
}
