//! What an organization says of itself in one language.

use super::{Managed, crumbs_to_manage, offered, tongue};
use crate::{
    components::{
        error_summary::error_summary,
        field::{Control, Field, field},
    },
    forms::{
        ButtonAlone, FormState, Posted,
        people::organization::{OrganizationField, Raw, Refusal, read},
    },
    pages::people::{
        personal::{personal_page, status_of},
        private::organization_name,
    },
    shell::Page,
    urls::{
        Link,
        organizations::{ManageOrganization, OrganizationText, RemoveOrganizationText},
    },
    visit::{Visit, redirect},
};
use axum::{extract::Path, http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, Message, msg};
use server::{
    database::query::organizations,
    domain::people::{action::Actor, organization::DEEPEST},
    http::HttpError,
    services::people::organization::{RemoveOrganizationLanguage, WriteOrganization},
};

struct Model {
    managed: Managed,
    language: LanguageTag,
    /// What stands there; nothing for a language that is new.
    known: Option<Raw>,
    /// Whether it may go: another language stays.
    may_go: bool,
}

/// `GET /{lang}/organizations/{slug}/manage/texts/{of}`
pub async fn show(
    visit: Visit,
    Path((_, slug, of)): Path<(String, String, String)>,
) -> Result<Response, HttpError> {
    let model = load(&visit, &slug, &of).await?;
    let form = model
        .known
        .as_ref()
        .map_or_else(FormState::default, crate::forms::people::organization::typed);
    Ok(page(&visit, &model, &form))
}

/// `POST /{lang}/organizations/{slug}/manage/texts/{of}`
pub async fn save(
    visit: Visit,
    Path((_, slug, of)): Path<(String, String, String)>,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let model = load(&visit, &slug, &of).await?;
    let words = match read(&raw) {
        Ok(words) => words,
        Err(form) => return Ok(page(&visit, &model, &form)),
    };
    WriteOrganization {
        permit: model.managed.permit,
        actor: Actor::Person(&model.managed.identity.person.token),
        language: &model.language,
        words: &words,
        day: visit.state.clock.today(),
    }
    .execute(&visit.state.database)
    .await?;
    Ok(redirect(StatusCode::SEE_OTHER, &visit.path(ManageOrganization { slug: &slug })))
}

/// `POST /{lang}/organizations/{slug}/manage/texts/{of}/remove`
pub async fn remove(
    visit: Visit,
    Path((_, slug, of)): Path<(String, String, String)>,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let model = load(&visit, &slug, &of).await?;
    let removed = RemoveOrganizationLanguage {
        permit: model.managed.permit,
        actor: Actor::Person(&model.managed.identity.person.token),
        language: &model.language,
        day: visit.state.clock.today(),
    }
    .execute(&visit.state.database)
    .await?;
    // The last one has no button: whoever posts all the same finds nothing here.
    match removed {
        true => {
            Ok(redirect(StatusCode::SEE_OTHER, &visit.path(ManageOrganization { slug: &slug })))
        }
        false => Err(HttpError::not_found()),
    }
}

async fn load(visit: &Visit, slug: &str, of: &str) -> Result<Model, HttpError> {
    let managed = Managed::load(visit, slug).await?;
    let language = LanguageTag::parse(of).map_err(|_| HttpError::not_found())?;
    let texts = organizations::texts(&visit.state.database, managed.page.link.id).await?;
    let count = texts.len();
    let known = texts.into_iter().find(|text| text.language == language).map(|text| Raw {
        name: text.name,
        description: text.description,
        contact: text.contact,
        ..Raw::default()
    });
    if known.is_none() && !offered(visit).await?.contains(&language) {
        return Err(HttpError::not_found());
    }
    Ok(Model { managed, language, may_go: known.is_some() && count > 1, known })
}

fn page(visit: &Visit, model: &Model, form: &FormState<OrganizationField>) -> Response {
    let slug = model.managed.page.link.slug.as_str();
    let here = OrganizationText { slug, of: model.language.as_str() };
    let page = personal_page(visit, msg::people::text_title(), |language| here.path(language));
    Page { status: status_of(form), ..page }.respond(visit, || {
        view! {
            {error_summary(visit, form, |why| visit.say(sentence(why)))}
            {crumbs_to_manage(visit, &model.managed)}
            <h1>{visit.say(msg::people::text_title())}</h1>
            <p class="lead">{organization_name(visit, &model.managed.page.link)} " · " {tongue(&model.language)}</p>
            <form method="post" action=visit.path(here)>
                {words(visit, form)}
                <p class="actions">
                    <button class="button" type="submit">{visit.say(msg::people::text_save())}</button>
                </p>
            </form>
            {model.may_go.then(|| removal(visit, here))}
        }
        .into_any()
    })
}

/// The fields of what an organization says.
pub(super) fn words(visit: &Visit, form: &FormState<OrganizationField>) -> AnyView {
    let error = |of| form.error(of).map(|why| visit.say(sentence(why)));
    let name = field(Field {
        name: "name",
        label: visit.say(msg::people::text_name_label()),
        hint: None,
        error: error(OrganizationField::Name),
        value: form.value(OrganizationField::Name).to_owned(),
        control: Control::Line { kind: "text", purpose: None },
    });
    let description = field(Field {
        name: "description",
        label: visit.say(msg::people::text_description_label()),
        hint: Some(visit.say(msg::people::text_description_hint())),
        error: error(OrganizationField::Description),
        value: form.value(OrganizationField::Description).to_owned(),
        control: Control::Lines { rows: 6 },
    });
    let contact = field(Field {
        name: "contact",
        label: visit.say(msg::people::text_contact_label()),
        hint: Some(visit.say(msg::people::text_contact_hint())),
        error: error(OrganizationField::Contact),
        value: form.value(OrganizationField::Contact).to_owned(),
        control: Control::Lines { rows: 3 },
    });
    view! { {name} {description} {contact} }.into_any()
}

fn removal(visit: &Visit, here: OrganizationText<'_>) -> AnyView {
    view! {
        <h2>{visit.say(msg::people::text_remove())}</h2>
        <p>{visit.say(msg::people::text_remove_lead())}</p>
        <form method="post" action=visit.path(RemoveOrganizationText(here))>
            <p class="actions">
                <button class="button second" type="submit">{visit.say(msg::people::text_remove())}</button>
            </p>
        </form>
    }
    .into_any()
}

/// Why a form of an organization was refused.
pub(super) fn sentence(why: Refusal) -> Message<'static> {
    match why {
        Refusal::Empty => msg::errors::field_empty(),
        Refusal::TooLong(most) => msg::errors::field_long(most as i64),
        Refusal::Unknown => msg::errors::field_unknown(),
        Refusal::TooDeep => msg::people::organization_too_deep(DEEPEST as i64),
        Refusal::Circle => msg::people::move_circle(),
        Refusal::Unchanged => msg::people::move_unchanged(),
    }
}
