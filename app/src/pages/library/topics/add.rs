//! Another topic: below one, or at the top.

use super::{crumbs, editing, editor, place::chosen, place::places, sentence, text::words};
use crate::{
    components::{
        admin_nav::admin_nav,
        choice::{Choice, OneOf, one_of},
        error_summary::error_summary,
    },
    forms::{
        FormState, Posted, Query,
        library::topic::{FieldError, Raw, TopicField, language, read, typed},
    },
    pages::{
        accounts::personal::{personal_page, status_of},
        organizations::manage::offered,
    },
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use serde::Deserialize;
use server::{
    database::query::topics::manage::{TopicNode, whole_tree},
    domain::token::Token,
    http::HttpError,
    routes::{AddTopic, Link, ManageTopic},
    services::library::topics::{AddTopic as Add, TopicPlaced},
};

/// Where it is to stand.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AddTopicQuery {
    /// The token of the one above it.
    below: Option<String>,
}

struct Model {
    tree: Vec<TopicNode>,
    languages: Vec<LanguageTag>,
    below: Option<String>,
}

async fn load(ctx: &RequestContext, asked: AddTopicQuery) -> Result<Model, HttpError> {
    let tree = whole_tree(&ctx.state.database).await?;
    let known = |token: &String| tree.iter().any(|node| node.token.as_str() == token);
    let below = asked.below.filter(known);
    Ok(Model { languages: offered(ctx).await?, tree, below })
}

/// `GET /{lang}/admin/topics/add`
pub async fn show(
    ctx: RequestContext,
    Query(asked): Query<AddTopicQuery>,
) -> Result<Response, HttpError> {
    editor(&ctx)?;
    let model = load(&ctx, asked).await?;
    let mut form = FormState::default();
    form.typed(TopicField::Language, ctx.language.to_string());
    form.typed(TopicField::Place, model.below.as_deref().unwrap_or(super::place::TOP));
    Ok(page(&ctx, &model, &form))
}

/// `POST /{lang}/admin/topics/add`
pub async fn save(
    ctx: RequestContext,
    Query(asked): Query<AddTopicQuery>,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let (identity, permit) = editor(&ctx)?;
    let model = load(&ctx, asked).await?;
    let words = match read(&raw) {
        Ok(words) => words,
        Err(form) => return Ok(page(&ctx, &model, &form)),
    };
    let language = language(&raw.language).filter(|tag| model.languages.contains(tag));
    let below = chosen(&model.tree, &raw.place);
    let (Some(language), Some(below)) = (&language, below) else {
        let wrong = if language.is_none() { TopicField::Language } else { TopicField::Place };
        return Ok(refused(&ctx, &model, &raw, wrong, FieldError::Unknown));
    };
    let token = Token::random(ctx.state.random.as_ref());
    let editing = editing(&ctx, &identity, permit);
    let permission = Add { editing, topic: &token, below, language, words: &words };
    match permission.execute(&ctx.state.database).await? {
        TopicPlaced::Done => {
            let added = ctx.path(ManageTopic { topic: token.as_str() });
            Ok(redirect(StatusCode::SEE_OTHER, &added))
        }
        TopicPlaced::TooDeep => {
            Ok(refused(&ctx, &model, &raw, TopicField::Place, FieldError::TooDeep))
        }
        TopicPlaced::Unchanged | TopicPlaced::Circle => {
            Ok(refused(&ctx, &model, &raw, TopicField::Place, FieldError::Unknown))
        }
    }
}

fn refused(
    ctx: &RequestContext,
    model: &Model,
    raw: &Raw,
    field: TopicField,
    why: FieldError,
) -> Response {
    let mut form = typed(raw);
    form.refuse(field, why);
    page(ctx, model, &form)
}

fn page(ctx: &RequestContext, model: &Model, form: &FormState<TopicField>) -> Response {
    let here = AddTopic { below: model.below.as_deref() };
    let page = personal_page(ctx, msg::people::topic_add(), |language| here.path(language));
    Page { status: status_of(form), ..page }.respond(ctx, || {
        let error = |of| form.error(of).map(|why| ctx.t(sentence(why)));
        let place = one_of(OneOf {
            name: "place".to_owned(),
            label: ctx.t(msg::people::topic_place_label()),
            error: error(TopicField::Place),
            choices: places(ctx, &model.tree, form.value(TopicField::Place)),
        });
        let chosen = form.value(TopicField::Language);
        let choice = |tag: &LanguageTag| Choice::of_language(tag, tag.as_str() == chosen);
        let language = one_of(OneOf {
            name: "language".to_owned(),
            label: ctx.t(msg::people::add_language_label()),
            error: error(TopicField::Language),
            choices: model.languages.iter().map(choice).collect(),
        });
        view! {
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            {admin_nav(ctx)}
            {crumbs(ctx, None)}
            <h1>{ctx.t(msg::people::topic_add())}</h1>
            <form method="post" action=ctx.path(here)>
                {place} {language} {words(ctx, form)}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::text_save())}</button>
                </p>
            </form>
        }
        .into_any()
    })
}
