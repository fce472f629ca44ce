//! What a topic says in one language: its name, what it is about, other words by which it is found.

use super::{Managed, crumbs, name, sentence};
use crate::{
    components::{
        admin_nav::admin_nav,
        error_summary::error_summary,
        field::{Control, Field, field},
    },
    forms::{
        FormState, Posted,
        library::topic::{self, FieldError, Raw, TopicField, read, typed},
    },
    pages::{
        accounts::personal::{personal_page, status_of},
        organizations::manage::language_link,
    },
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{Direction, LanguageTag, msg};
use serde::Deserialize;
use server::routes;
use server::{
    database::query::topics::manage,
    domain::topic::TextMark,
    http::HttpError,
    routes::{Link, ManageTopic, RemoveTopicText, TopicText},
    services::library::topics::{RemoveTopicLanguage, WriteTopic, Written},
};

struct Model {
    managed: Managed,
    language: LanguageTag,
    /// What stands there; nothing for a language that is new.
    known: Option<manage::TopicText>,
    /// Whether it may go: a name in another language stays.
    may_go: bool,
}

impl Model {
    fn mark(&self) -> TextMark {
        self.known.as_ref().map_or_else(TextMark::of_nothing, manage::TopicText::mark)
    }
}

/// `GET /{lang}/admin/topics/{topic}/texts/{of}`
pub async fn show(
    ctx: RequestContext,
    routes::TopicText { topic, of }: routes::TopicText,
) -> Result<Response, HttpError> {
    let model = load(&ctx, &topic, &of).await?;
    let form = model.known.as_ref().map_or_else(FormState::default, topic::of_text);
    Ok(page(&ctx, &model, &form))
}

/// `POST /{lang}/admin/topics/{topic}/texts/{of}`
pub async fn save(
    ctx: RequestContext,
    routes::TopicText { topic, of }: routes::TopicText,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let model = load(&ctx, &topic, &of).await?;
    let words = match read(&raw) {
        Ok(words) => words,
        Err(form) => return Ok(page(&ctx, &model, &form)),
    };
    let written = WriteTopic {
        editing: model.managed.editing(&ctx),
        topic: &model.managed.node.token,
        language: &model.language,
        words: &words,
        seen: &TextMark::read(&raw.seen),
    }
    .execute(&ctx.state.database)
    .await?;
    match written {
        Some(Written::Done | Written::Unchanged) => Ok(done(&ctx, &topic)),
        Some(Written::Newer) => {
            // What stands there may have changed once more since it was loaded.
            let model = load(&ctx, &topic, &of).await?;
            let mut form = typed(&raw);
            form.refuse_whole(FieldError::Newer);
            Ok(page(&ctx, &model, &form))
        }
        Some(Written::Last) | None => Err(HttpError::not_found()),
    }
}

/// What the button sends that removes a language.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Removal {
    /// The mark of what stood there when the page was made.
    seen: String,
}

/// `POST /{lang}/admin/topics/{topic}/texts/{of}/remove`
pub async fn remove(
    ctx: RequestContext,
    routes::RemoveTopicText { topic, of }: routes::RemoveTopicText,
    Posted(removal): Posted<Removal>,
) -> Result<Response, HttpError> {
    let model = load(&ctx, &topic, &of).await?;
    let removed = RemoveTopicLanguage {
        editing: model.managed.editing(&ctx),
        topic: &model.managed.node.token,
        language: &model.language,
        seen: &TextMark::read(&removal.seen),
    }
    .execute(&ctx.state.database)
    .await?;
    match removed {
        Some(Written::Done | Written::Unchanged) => Ok(done(&ctx, &topic)),
        Some(Written::Newer) => {
            let model = load(&ctx, &topic, &of).await?;
            let mut form = model.known.as_ref().map_or_else(FormState::default, topic::of_text);
            form.refuse_whole(FieldError::Newer);
            Ok(page(&ctx, &model, &form))
        }
        // The last one has no button: whoever posts all the same finds nothing here.
        Some(Written::Last) | None => Err(HttpError::not_found()),
    }
}

fn done(ctx: &RequestContext, topic: &str) -> Response {
    redirect(StatusCode::SEE_OTHER, &ctx.path(ManageTopic { topic }))
}

/// Any language that has a code can be written, also one in which there is nothing yet.
async fn load(ctx: &RequestContext, topic: &str, of: &str) -> Result<Model, HttpError> {
    let managed = Managed::load(ctx, topic).await?;
    let language = topic::language(of).filter(|language| language.as_str() == of);
    let language = language.ok_or_else(HttpError::not_found)?;
    let reader = ctx.state.database.reader();
    let known = manage::text_in(reader, managed.node.id, &language).await?;
    let others = managed.node.labels.keys().filter(|tag| **tag != language).count();
    Ok(Model { may_go: known.is_some() && others > 0, managed, language, known })
}

fn page(ctx: &RequestContext, model: &Model, form: &FormState<TopicField>) -> Response {
    let here = TopicText { topic: model.managed.token(), of: model.language.as_str() };
    let page = personal_page(ctx, msg::people::topic_text_title(), |tag| here.path(tag));
    let newer = form.whole().contains(&FieldError::Newer);
    Page { status: status_of(form), ..page }.respond(ctx, || {
        let mark = model.mark();
        view! {
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            {admin_nav(ctx)}
            {crumbs(ctx, Some(&model.managed))}
            <h1>{ctx.t(msg::people::topic_text_title())}</h1>
            <p class="lead">{name(ctx, &model.managed.node)} " · " {language_link(&model.language)}</p>
            {newer.then(|| stands(ctx, model))}
            <form method="post" action=ctx.path(here)>
                <input type="hidden" name="seen" value=mark.as_str().to_owned()/>
                {words(ctx, form)}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::text_save())}</button>
                </p>
            </form>
            {model.may_go.then(|| removal(ctx, here, &mark))}
        }
        .into_any()
    })
}

/// What somebody else wrote meanwhile, above what was typed.
fn stands(ctx: &RequestContext, model: &Model) -> AnyView {
    let Some(text) = &model.known else {
        return view! { <p class="packet">{ctx.t(msg::people::topic_stands_nothing())}</p> }
            .into_any();
    };
    let lang = text.language.to_string();
    let dir = Direction::of(&text.language).as_str();
    let part = |label, words: String| {
        (!words.is_empty()).then(|| {
            view! {
                <div>
                    <dt>{ctx.t(label)}</dt>
                    <dd class="lines" lang=lang.clone() dir=dir>{words}</dd>
                </div>
            }
        })
    };
    view! {
        <section aria-labelledby="stands">
            <h2 id="stands">{ctx.t(msg::people::topic_stands())}</h2>
            <dl class="facts packet">
                {part(msg::people::topic_label(), text.label.clone())}
                {part(msg::people::topic_description(), text.description.clone())}
                {part(msg::people::topic_synonyms(), text.synonyms.join("\n"))}
            </dl>
            <h2>{ctx.t(msg::people::topic_yours())}</h2>
        </section>
    }
    .into_any()
}

/// The fields of what a topic says.
pub(in crate::pages) fn words(ctx: &RequestContext, form: &FormState<TopicField>) -> AnyView {
    let error = |of| form.error(of).map(|why| ctx.t(sentence(why)));
    let label = field(Field {
        name: "label",
        label: ctx.t(msg::people::topic_label()),
        hint: Some(ctx.t(msg::people::topic_label_hint())),
        error: error(TopicField::Label),
        value: form.value(TopicField::Label).to_owned(),
        control: Control::Line { kind: "text", purpose: Some("off") },
    });
    let synonyms = field(Field {
        name: "synonyms",
        label: ctx.t(msg::people::topic_synonyms()),
        hint: Some(ctx.t(msg::people::topic_synonyms_hint())),
        error: error(TopicField::Synonyms),
        value: form.value(TopicField::Synonyms).to_owned(),
        control: Control::Lines { rows: 6 },
    });
    let description = field(Field {
        name: "description",
        label: ctx.t(msg::people::topic_description()),
        hint: Some(ctx.t(msg::people::topic_description_hint())),
        error: error(TopicField::Description),
        value: form.value(TopicField::Description).to_owned(),
        control: Control::Lines { rows: 3 },
    });
    view! { {label} {synonyms} {description} }.into_any()
}

fn removal(ctx: &RequestContext, here: TopicText<&str>, mark: &TextMark) -> AnyView {
    let remove = RemoveTopicText { topic: here.topic, of: here.of };
    view! {
        <h2>{ctx.t(msg::people::text_remove())}</h2>
        <p>{ctx.t(msg::people::topic_text_remove_lead())}</p>
        <form method="post" action=ctx.path(remove)>
            <input type="hidden" name="seen" value=mark.as_str().to_owned()/>
            <p class="actions">
                <button class="button second" type="submit">{ctx.t(msg::people::text_remove())}</button>
            </p>
        </form>
    }
    .into_any()
}
