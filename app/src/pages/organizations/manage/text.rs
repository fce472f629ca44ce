//! What an organization says of itself in one language.

use super::{Managed, crumbs_to_manage, language_link, offered};
use crate::pages::organizations::admin_scope::{AdminScope, Scoped};
use crate::{
    components::{
        error_summary::error_summary,
        field::{Control, Field, field},
    },
    forms::{
        ButtonAlone, FormState, Posted,
        organizations::organization::{FieldError, OrganizationField, Raw, read},
    },
    pages::accounts::{
        personal::{personal_page, status_of},
        private::organization_name,
    },
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, Message, msg};
use server::{
    database::query::organizations,
    domain::{organizations::organization::DEEPEST, privacy::action::Actor},
    http::HttpError,
    routes::{Link, ManageOrganization, OrganizationText, RemoveOrganizationText},
    services::organizations::organization::{RemoveOrganizationLanguage, WriteOrganization},
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
pub async fn show(Scoped(scope, page_of): Scoped<OrganizationText>) -> Result<Response, HttpError> {
    let (ctx, model) = load(scope, &page_of.of).await?;
    let form = model
        .known
        .as_ref()
        .map_or_else(FormState::default, crate::forms::organizations::organization::typed);
    Ok(page(&ctx, &model, &form))
}

/// `POST /{lang}/organizations/{slug}/manage/texts/{of}`
pub async fn save(
    Scoped(scope, page_of): Scoped<OrganizationText>,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let (ctx, model) = load(scope, &page_of.of).await?;
    let words = match read(&raw) {
        Ok(words) => words,
        Err(form) => return Ok(page(&ctx, &model, &form)),
    };
    WriteOrganization {
        permit: model.managed.permit,
        actor: Actor::Person(&model.managed.identity.person.token),
        language: &model.language,
        words: &words,
        day: ctx.state.clock.today(),
    }
    .execute(&ctx.state.database)
    .await?;
    Ok(redirect(
        StatusCode::SEE_OTHER,
        &ctx.path(ManageOrganization { slug: model.managed.slug() }),
    ))
}

/// `POST /{lang}/organizations/{slug}/manage/texts/{of}/remove`
pub async fn remove(
    Scoped(scope, page_of): Scoped<RemoveOrganizationText>,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let (ctx, model) = load(scope, &page_of.of).await?;
    let removed = RemoveOrganizationLanguage {
        permit: model.managed.permit,
        actor: Actor::Person(&model.managed.identity.person.token),
        language: &model.language,
        day: ctx.state.clock.today(),
    }
    .execute(&ctx.state.database)
    .await?;
    // The last one has no button: whoever posts all the same finds nothing here.
    match removed {
        true => Ok(redirect(
            StatusCode::SEE_OTHER,
            &ctx.path(ManageOrganization { slug: model.managed.slug() }),
        )),
        false => Err(HttpError::not_found()),
    }
}

async fn load(scope: AdminScope, of: &str) -> Result<(RequestContext, Model), HttpError> {
    let (ctx, managed) = Managed::of(scope)?;
    let language = LanguageTag::parse(of).map_err(|_| HttpError::not_found())?;
    let texts = organizations::texts(&ctx.state.database, managed.page.link.id).await?;
    let count = texts.len();
    let known = texts.into_iter().find(|text| text.language == language).map(|text| Raw {
        name: text.name,
        description: text.description,
        contact: text.contact,
        ..Raw::default()
    });
    if known.is_none() && !offered(&ctx).await?.contains(&language) {
        return Err(HttpError::not_found());
    }
    let may_go = known.is_some() && count > 1;
    Ok((ctx, Model { managed, language, may_go, known }))
}

fn page(ctx: &RequestContext, model: &Model, form: &FormState<OrganizationField>) -> Response {
    let slug = model.managed.page.link.slug.as_str();
    let here = OrganizationText { slug, of: model.language.as_str() };
    let page = personal_page(ctx, msg::people::text_title(), |language| here.path(language));
    Page { status: status_of(form), ..page }.respond(ctx, || {
        view! {
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            {crumbs_to_manage(ctx, &model.managed)}
            <h1>{ctx.t(msg::people::text_title())}</h1>
            <p class="lead">{organization_name(ctx, &model.managed.page.link)} " · " {language_link(&model.language)}</p>
            <form method="post" action=ctx.path(here)>
                {words(ctx, form)}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::text_save())}</button>
                </p>
            </form>
            {model.may_go.then(|| removal(ctx, here))}
        }
        .into_any()
    })
}

/// The fields of what an organization says.
pub(in crate::pages) fn words(
    ctx: &RequestContext,
    form: &FormState<OrganizationField>,
) -> AnyView {
    let error = |of| form.error(of).map(|why| ctx.t(sentence(why)));
    let name = field(Field {
        name: "name",
        label: ctx.t(msg::people::text_name_label()),
        hint: None,
        error: error(OrganizationField::Name),
        value: form.value(OrganizationField::Name).to_owned(),
        control: Control::Line { kind: "text", purpose: None },
    });
    let description = field(Field {
        name: "description",
        label: ctx.t(msg::people::text_description_label()),
        hint: Some(ctx.t(msg::people::text_description_hint())),
        error: error(OrganizationField::Description),
        value: form.value(OrganizationField::Description).to_owned(),
        control: Control::Lines { rows: 6 },
    });
    let contact = field(Field {
        name: "contact",
        label: ctx.t(msg::people::text_contact_label()),
        hint: Some(ctx.t(msg::people::text_contact_hint())),
        error: error(OrganizationField::Contact),
        value: form.value(OrganizationField::Contact).to_owned(),
        control: Control::Lines { rows: 3 },
    });
    view! { {name} {description} {contact} }.into_any()
}

fn removal(ctx: &RequestContext, here: OrganizationText<&str>) -> AnyView {
    let remove = RemoveOrganizationText { slug: here.slug, of: here.of };
    view! {
        <h2>{ctx.t(msg::people::text_remove())}</h2>
        <p>{ctx.t(msg::people::text_remove_lead())}</p>
        <form method="post" action=ctx.path(remove)>
            <p class="actions">
                <button class="button second" type="submit">{ctx.t(msg::people::text_remove())}</button>
            </p>
        </form>
    }
    .into_any()
}

/// Why a form of an organization was refused.
pub(in crate::pages) fn sentence(why: FieldError) -> Message<'static> {
    match why {
        FieldError::Empty => msg::errors::field_empty(),
        FieldError::TooLong(most) => msg::errors::field_long(most as i64),
        FieldError::Unknown => msg::errors::field_unknown(),
        FieldError::TooDeep => msg::people::organization_too_deep(DEEPEST as i64),
        FieldError::Circle => msg::people::move_circle(),
        FieldError::Unchanged => msg::people::move_unchanged(),
    }
}
