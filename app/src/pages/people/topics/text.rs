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
        people::topic::{self, Raw, Refusal, TopicField, read, typed},
    },
    pages::people::{
        manage::tongue,
        personal::{personal_page, status_of},
    },
    shell::Page,
    urls::{
        Link,
        administration::{ManageTopic, RemoveTopicText, TopicText},
    },
    visit::{Visit, redirect},
};
use axum::{extract::Path, http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{Direction, LanguageTag, msg};
use serde::Deserialize;
use server::{
    database::query::topics::manage,
    domain::topic::TextMark,
    http::HttpError,
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
    visit: Visit,
    Path((_, topic, of)): Path<(String, String, String)>,
) -> Result<Response, HttpError> {
    let model = load(&visit, &topic, &of).await?;
    let form = model.known.as_ref().map_or_else(FormState::default, topic::of_text);
    Ok(page(&visit, &model, &form))
}

/// `POST /{lang}/admin/topics/{topic}/texts/{of}`
pub async fn save(
    visit: Visit,
    Path((_, topic, of)): Path<(String, String, String)>,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let model = load(&visit, &topic, &of).await?;
    let words = match read(&raw) {
        Ok(words) => words,
        Err(form) => return Ok(page(&visit, &model, &form)),
    };
    let written = WriteTopic {
        editing: model.managed.editing(&visit),
        topic: &model.managed.node.token,
        language: &model.language,
        words: &words,
        seen: &TextMark::read(&raw.seen),
    }
    .execute(&visit.state.database)
    .await?;
    match written {
        Some(Written::Done | Written::Unchanged) => Ok(done(&visit, &topic)),
        Some(Written::Newer) => {
            // What stands there may have changed once more since it was loaded.
            let model = load(&visit, &topic, &of).await?;
            let mut form = typed(&raw);
            form.refuse_whole(Refusal::Newer);
            Ok(page(&visit, &model, &form))
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
    visit: Visit,
    Path((_, topic, of)): Path<(String, String, String)>,
    Posted(removal): Posted<Removal>,
) -> Result<Response, HttpError> {
    let model = load(&visit, &topic, &of).await?;
    let removed = RemoveTopicLanguage {
        editing: model.managed.editing(&visit),
        topic: &model.managed.node.token,
        language: &model.language,
        seen: &TextMark::read(&removal.seen),
    }
    .execute(&visit.state.database)
    .await?;
    match removed {
        Some(Written::Done | Written::Unchanged) => Ok(done(&visit, &topic)),
        Some(Written::Newer) => {
            let model = load(&visit, &topic, &of).await?;
            let mut form = model.known.as_ref().map_or_else(FormState::default, topic::of_text);
            form.refuse_whole(Refusal::Newer);
            Ok(page(&visit, &model, &form))
        }
        // The last one has no button: whoever posts all the same finds nothing here.
        Some(Written::Last) | None => Err(HttpError::not_found()),
    }
}

fn done(visit: &Visit, topic: &str) -> Response {
    redirect(StatusCode::SEE_OTHER, &visit.path(ManageTopic { topic }))
}

/// Any language that has a code can be written, also one in which there is nothing yet.
async fn load(visit: &Visit, topic: &str, of: &str) -> Result<Model, HttpError> {
    let managed = Managed::load(visit, topic).await?;
    let language = topic::language(of).filter(|language| language.as_str() == of);
    let language = language.ok_or_else(HttpError::not_found)?;
    let reader = visit.state.database.reader();
    let known = manage::text_in(reader, managed.node.id, &language).await?;
    let others = managed.node.labels.keys().filter(|tag| **tag != language).count();
    Ok(Model { may_go: known.is_some() && others > 0, managed, language, known })
}

fn page(visit: &Visit, model: &Model, form: &FormState<TopicField>) -> Response {
    let here = TopicText { topic: model.managed.token(), of: model.language.as_str() };
    let page = personal_page(visit, msg::people::topic_text_title(), |tag| here.path(tag));
    let newer = form.whole().contains(&Refusal::Newer);
    Page { status: status_of(form), ..page }.respond(visit, || {
        let mark = model.mark();
        view! {
            {error_summary(visit, form, |why| visit.say(sentence(why)))}
            {admin_nav(visit)}
            {crumbs(visit, Some(&model.managed))}
            <h1>{visit.say(msg::people::topic_text_title())}</h1>
            <p class="lead">{name(visit, &model.managed.node)} " · " {tongue(&model.language)}</p>
            {newer.then(|| stands(visit, model))}
            <form method="post" action=visit.path(here)>
                <input type="hidden" name="seen" value=mark.as_str().to_owned()/>
                {words(visit, form)}
                <p class="actions">
                    <button class="button" type="submit">{visit.say(msg::people::text_save())}</button>
                </p>
            </form>
            {model.may_go.then(|| removal(visit, here, &mark))}
        }
        .into_any()
    })
}

/// What somebody else wrote meanwhile, above what was typed.
fn stands(visit: &Visit, model: &Model) -> AnyView {
    let Some(text) = &model.known else {
        return view! { <p class="packet">{visit.say(msg::people::topic_stands_nothing())}</p> }
            .into_any();
    };
    let lang = text.language.to_string();
    let dir = Direction::of(&text.language).as_str();
    let part = |label, words: String| {
        (!words.is_empty()).then(|| {
            view! {
                <div>
                    <dt>{visit.say(label)}</dt>
                    <dd class="lines" lang=lang.clone() dir=dir>{words}</dd>
                </div>
            }
        })
    };
    view! {
        <section aria-labelledby="stands">
            <h2 id="stands">{visit.say(msg::people::topic_stands())}</h2>
            <dl class="facts packet">
                {part(msg::people::topic_label(), text.label.clone())}
                {part(msg::people::topic_description(), text.description.clone())}
                {part(msg::people::topic_synonyms(), text.synonyms.join("\n"))}
            </dl>
            <h2>{visit.say(msg::people::topic_yours())}</h2>
        </section>
    }
    .into_any()
}

/// The fields of what a topic says.
pub(super) fn words(visit: &Visit, form: &FormState<TopicField>) -> AnyView {
    let error = |of| form.error(of).map(|why| visit.say(sentence(why)));
    let label = field(Field {
        name: "label",
        label: visit.say(msg::people::topic_label()),
        hint: Some(visit.say(msg::people::topic_label_hint())),
        error: error(TopicField::Label),
        value: form.value(TopicField::Label).to_owned(),
        control: Control::Line { kind: "text", purpose: Some("off") },
    });
    let synonyms = field(Field {
        name: "synonyms",
        label: visit.say(msg::people::topic_synonyms()),
        hint: Some(visit.say(msg::people::topic_synonyms_hint())),
        error: error(TopicField::Synonyms),
        value: form.value(TopicField::Synonyms).to_owned(),
        control: Control::Lines { rows: 6 },
    });
    let description = field(Field {
        name: "description",
        label: visit.say(msg::people::topic_description()),
        hint: Some(visit.say(msg::people::topic_description_hint())),
        error: error(TopicField::Description),
        value: form.value(TopicField::Description).to_owned(),
        control: Control::Lines { rows: 3 },
    });
    view! { {label} {synonyms} {description} }.into_any()
}

fn removal(visit: &Visit, here: TopicText<'_>, mark: &TextMark) -> AnyView {
    view! {
        <h2>{visit.say(msg::people::text_remove())}</h2>
        <p>{visit.say(msg::people::topic_text_remove_lead())}</p>
        <form method="post" action=visit.path(RemoveTopicText(here))>
            <input type="hidden" name="seen" value=mark.as_str().to_owned()/>
            <p class="actions">
                <button class="button second" type="submit">{visit.say(msg::people::text_remove())}</button>
            </p>
        </form>
    }
    .into_any()
}
