//! What a topic says in one language: its name, what it is about, other words by which it is found.

use super::{Managed, crumbs, name, to_topic};
use crate::{
    components::{
        admin_nav::AdminNav,
        form::{FormField, PostForm, SecondForm},
    },
    forms::{
        FormState,
        library::topic::{
            DESCRIPTION, LABEL, RemoveTextForm, SEEN, SYNONYMS, TopicForm, language, of_text, read,
        },
    },
    pages::{accounts::personal::form_page, organizations::manage::language_link},
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::{either::Either, prelude::*};
use locales::{Direction, LanguageTag, msg};
use server::{
    database::query::topics::manage,
    domain::topic::TextMark,
    http::HttpError,
    routes::{RemoveTopicText, TopicText},
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

    /// The form with what stands there.
    fn form(&self) -> FormState<TopicForm> {
        self.known.as_ref().map_or_else(FormState::default, of_text)
    }
}

/// `GET /{lang}/admin/topics/{topic}/texts/{of}`
pub async fn show(
    ctx: RequestContext,
    TopicText { topic, of }: TopicText,
) -> Result<Response, HttpError> {
    let model = load(&ctx, &topic, &of).await?;
    Ok(page(&ctx, &model, &model.form()))
}

/// `POST /{lang}/admin/topics/{topic}/texts/{of}`
pub async fn save(
    ctx: RequestContext,
    TopicText { topic, of }: TopicText,
    mut form: FormState<TopicForm>,
) -> Result<Response, HttpError> {
    let model = load(&ctx, &topic, &of).await?;
    let Some(words) = read(&mut form) else { return Ok(page(&ctx, &model, &form)) };
    let written = WriteTopic {
        editing: model.managed.editing(),
        topic: &model.managed.node.token,
        language: &model.language,
        words: &words,
        seen: &TextMark::read(form.value(SEEN)),
    }
    .execute(&ctx.state)
    .await?;
    answer(&ctx, &topic, &of, written, Some(form)).await
}

/// `POST /{lang}/admin/topics/{topic}/texts/{of}/remove`
pub async fn remove(
    ctx: RequestContext,
    RemoveTopicText { topic, of }: RemoveTopicText,
    form: FormState<RemoveTextForm>,
) -> Result<Response, HttpError> {
    let model = load(&ctx, &topic, &of).await?;
    let removed = RemoveTopicLanguage {
        editing: model.managed.editing(),
        topic: &model.managed.node.token,
        language: &model.language,
        seen: &TextMark::read(form.value(SEEN)),
    }
    .execute(&ctx.state)
    .await?;
    answer(&ctx, &topic, &of, removed, None).await
}

/// What follows on words that were saved or removed. Where somebody else wrote meanwhile, both are shown.
async fn answer(
    ctx: &RequestContext,
    topic: &str,
    of: &str,
    written: Option<Written>,
    typed: Option<FormState<TopicForm>>,
) -> Result<Response, HttpError> {
    match written {
        Some(Written::Done | Written::Unchanged) => Ok(to_topic(ctx, topic)),
        Some(Written::Newer) => {
            // What stands there may have changed once more since it was loaded.
            let model = load(ctx, topic, of).await?;
            let mut form = typed.unwrap_or_else(|| model.form());
            form.refuse_whole(msg::library::topic_newer());
            Ok(page(ctx, &model, &form))
        }
        // The last one has no button: whoever posts all the same finds nothing here.
        Some(Written::Last) | None => Err(HttpError::not_found()),
    }
}

/// Any language that has a code can be written, also one in which there is nothing yet.
async fn load(ctx: &RequestContext, topic: &str, of: &str) -> Result<Model, HttpError> {
    let managed = Managed::load(ctx, topic).await?;
    let language = language(of).ok().filter(|language| language.as_str() == of);
    let language = language.ok_or_else(HttpError::not_found)?;
    let reader = ctx.state.database.reader();
    let known = manage::text_in(reader, managed.node.id, &language).await?;
    let others = managed.node.labels.keys().filter(|tag| **tag != language).count();
    Ok(Model { may_go: known.is_some() && others > 0, managed, language, known })
}

fn page(ctx: &RequestContext, model: &Model, form: &FormState<TopicForm>) -> Response {
    let here = TopicText { topic: model.managed.token(), of: model.language.as_str() };
    form_page(ctx, msg::library::topic_text_title(), here, form, || {
        let newer = !form.whole().is_empty();
        let fields = view! { {seen(model)} {words(ctx, form)} };
        view! {
            <AdminNav ctx crumbs=crumbs(ctx, Some(&model.managed))/>
            <h1>{ctx.t(msg::library::topic_text_title())}</h1>
            <p class="lead">{name(ctx, &model.managed.node)} " · " {language_link(&model.language)}</p>
            {newer.then(|| stands(ctx, model))}
            <PostForm ctx form action=ctx.path(here) button=msg::organizations::text_save()>
                {fields}
            </PostForm>
            {model.may_go.then(|| removal(ctx, model, here))}
        }
    })
}

/// The mark of what stands there now, also where an older one was sent.
fn seen(model: &Model) -> impl IntoView {
    let mark = model.mark().as_str().to_owned();
    view! { <input type="hidden" name=SEEN.name value=mark/> }
}

/// What somebody else wrote meanwhile, above what was typed.
fn stands(ctx: &RequestContext, model: &Model) -> impl IntoView {
    let Some(text) = &model.known else {
        return Either::Left(
            view! { <p class="packet">{ctx.t(msg::library::topic_stands_nothing())}</p> },
        );
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
    Either::Right(view! {
        <section aria-labelledby="stands">
            <h2 id="stands">{ctx.t(msg::library::topic_stands())}</h2>
            <dl class="facts packet">
                {part(msg::library::topic_label(), text.label.clone())}
                {part(msg::library::topic_description(), text.description.clone())}
                {part(msg::library::topic_synonyms(), text.synonyms.join("\n"))}
            </dl>
            <h2>{ctx.t(msg::library::topic_yours())}</h2>
        </section>
    })
}

/// The fields of what a topic says.
pub(in crate::pages) fn words(ctx: &RequestContext, form: &FormState<TopicForm>) -> impl IntoView {
    [LABEL, SYNONYMS, DESCRIPTION].map(|field| view! { <FormField ctx form field/> }).collect_view()
}

fn removal(ctx: &RequestContext, model: &Model, here: TopicText<&str>) -> impl IntoView {
    let remove = RemoveTopicText { topic: here.topic, of: here.of };
    view! {
        <h2>{ctx.t(msg::organizations::text_remove())}</h2>
        <p>{ctx.t(msg::library::topic_text_remove_lead())}</p>
        <SecondForm ctx action=ctx.path(remove) button=msg::organizations::text_remove()>
            {seen(model)}
        </SecondForm>
    }
}
