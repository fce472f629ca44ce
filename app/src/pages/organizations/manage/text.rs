//! What an organization says of itself in one language.

use super::{Managed, crumbs_to_manage, language_link, offered};
use crate::{
    components::form::{FormField, PostForm, SecondForm},
    forms::{
        ButtonAlone, FormState, Posted,
        organizations::organization::{CONTACT, DESCRIPTION, NAME, WordsForm, read},
    },
    pages::{
        accounts::{personal::form_page, private::organization_name},
        organizations::admin_scope::{AdminScope, Scoped},
    },
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use server::{
    database::query::organizations,
    domain::privacy::action::Actor,
    http::HttpError,
    routes::{ManageOrganization, OrganizationText, RemoveOrganizationText},
    services::organizations::organization::{
        LanguageRemoved, RemoveOrganizationLanguage, WriteOrganization,
    },
};

struct Model {
    managed: Managed,
    language: LanguageTag,
    /// What stands there; nothing for a language that is new.
    known: Option<organizations::OrganizationText>,
    /// Whether it may go: another language stays.
    may_go: bool,
}

/// `GET /{lang}/organizations/{slug}/manage/texts/{of}`
pub async fn show(
    Scoped(scope, OrganizationText { of, .. }): Scoped<OrganizationText>,
) -> Result<Response, HttpError> {
    let (ctx, model) = load(scope, &of).await?;
    let known = model.known.iter().flat_map(|text| {
        [(NAME, &*text.name), (DESCRIPTION, &*text.description), (CONTACT, &*text.contact)]
    });
    Ok(page(&ctx, &model, &FormState::with(known)))
}

/// `POST /{lang}/organizations/{slug}/manage/texts/{of}`
pub async fn save(
    Scoped(scope, OrganizationText { of, .. }): Scoped<OrganizationText>,
    mut form: FormState<WordsForm>,
) -> Result<Response, HttpError> {
    let (ctx, model) = load(scope, &of).await?;
    let Some(words) = read(&mut form) else { return Ok(page(&ctx, &model, &form)) };
    WriteOrganization {
        permit: model.managed.permit,
        actor: Actor::Person(&model.managed.identity.person.token),
        language: &model.language,
        words: &words,
    }
    .execute(&ctx.state)
    .await?;
    Ok(done(&ctx, &model))
}

/// `POST /{lang}/organizations/{slug}/manage/texts/{of}/remove`
pub async fn remove(
    Scoped(scope, RemoveOrganizationText { of, .. }): Scoped<RemoveOrganizationText>,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let (ctx, model) = load(scope, &of).await?;
    match removal_of(&model.managed, &model.language).execute(&ctx.state).await? {
        LanguageRemoved::Done => Ok(done(&ctx, &model)),
        // The last one has no button: whoever posts all the same finds nothing here.
        LanguageRemoved::NotThere | LanguageRemoved::LastLanguage => Err(HttpError::not_found()),
    }
}

fn removal_of<'a>(
    managed: &'a Managed,
    language: &'a LanguageTag,
) -> RemoveOrganizationLanguage<'a> {
    let actor = Actor::Person(&managed.identity.person.token);
    RemoveOrganizationLanguage { permit: managed.permit, actor, language }
}

fn done(ctx: &RequestContext, model: &Model) -> Response {
    let slug = model.managed.slug();
    redirect(StatusCode::SEE_OTHER, &ctx.path(ManageOrganization { slug }))
}

async fn load(scope: AdminScope, of: &str) -> Result<(RequestContext, Model), HttpError> {
    let (ctx, managed) = Managed::of(scope)?;
    let language = LanguageTag::parse(of).map_err(|_| HttpError::not_found())?;
    let texts = organizations::texts(&ctx.state.database, managed.page.link.id).await?;
    let known = texts.into_iter().find(|text| text.language == language);
    if known.is_none() && !offered(&ctx).await?.contains(&language) {
        return Err(HttpError::not_found());
    }
    let may_go = removal_of(&managed, &language).check(&ctx.state).await?.is_none();
    Ok((ctx, Model { managed, language, may_go, known }))
}

fn page(ctx: &RequestContext, model: &Model, form: &FormState<WordsForm>) -> Response {
    let here = OrganizationText { slug: model.managed.slug(), of: model.language.as_str() };
    form_page(ctx, msg::organizations::text_title(), here, form, || {
        view! {
            {crumbs_to_manage(ctx, &model.managed)}
            <h1>{ctx.t(msg::organizations::text_title())}</h1>
            <p class="lead">{organization_name(ctx, &model.managed.page.link)} " · " {language_link(&model.language)}</p>
            <PostForm ctx form action=ctx.path(here) button=msg::organizations::text_save()>
                {words(ctx, form)}
            </PostForm>
            {model.may_go.then(|| removal(ctx, here))}
        }
    })
}

/// The fields of what an organization says.
pub(in crate::pages) fn words(ctx: &RequestContext, form: &FormState<WordsForm>) -> impl IntoView {
    [NAME, DESCRIPTION, CONTACT].map(|field| view! { <FormField ctx form field/> }).collect_view()
}

fn removal(ctx: &RequestContext, here: OrganizationText<&str>) -> impl IntoView {
    let remove = RemoveOrganizationText { slug: here.slug, of: here.of };
    view! {
        <h2>{ctx.t(msg::organizations::text_remove())}</h2>
        <p>{ctx.t(msg::organizations::text_remove_lead())}</p>
        <SecondForm ctx action=ctx.path(remove) button=msg::organizations::text_remove()/>
    }
}
