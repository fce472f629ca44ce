//! An organization gets another place in the tree.

use super::{Managed, crumbs_to_manage, text::sentence};
use crate::pages::organizations::admin_scope::{AdminScope, Scoped};
use crate::{
    components::{
        choice::{Choice, OneOf, one_of},
        error_summary::error_summary,
    },
    forms::{
        FormState, Posted,
        organizations::organization::{FieldError, OrganizationField},
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
use locales::msg;
use serde::Deserialize;
use server::{
    database::query::organizations::{self, TreeNode},
    domain::{
        organizations::permission::{ManageOrganization as ToManage, Permission, Permit, Target},
        privacy::action::Actor,
    },
    http::HttpError,
    routes::{Link, ManageOrganization, MoveOrganization},
    services::organizations::organization::{MoveOrganization as Move, Placed},
};

/// The word for the top. No slug is a hyphen.
const TOP: &str = "-";

/// What the browser sends.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Raw {
    /// The slug of the new place.
    place: String,
}

struct Model {
    managed: Managed,
    leaves: Permit<ToManage>,
    /// The places that it may enter.
    places: Vec<TreeNode>,
    top: bool,
}

/// `GET /{lang}/organizations/{slug}/manage/move`
pub async fn show(Scoped(scope, _): Scoped<MoveOrganization>) -> Result<Response, HttpError> {
    let (ctx, model) = load(scope).await?;
    Ok(page(&ctx, &model, &FormState::default()))
}

/// `POST /{lang}/organizations/{slug}/manage/move`
pub async fn save(
    Scoped(scope, _): Scoped<MoveOrganization>,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let (ctx, model) = load(scope).await?;
    let identity = &model.managed.identity;
    let chosen = model.places.iter().find(|node| node.link.slug == raw.place);
    let enters = match chosen {
        Some(node) => Some(Target::Organization(node.link.id)),
        None => (raw.place == TOP && model.top).then_some(Target::Coalition),
    };
    let refusal = match enters {
        None => FieldError::Unknown,
        Some(enters) => {
            let placed = Move {
                organization: model.managed.permit,
                leaves: model.leaves,
                enters: identity.permit(enters)?,
                actor: Actor::Person(&identity.person.token),
                day: ctx.state.clock.today(),
            }
            .execute(&ctx.state.database)
            .await?;
            match placed {
                Placed::Done(()) => {
                    let done = ctx.path(ManageOrganization { slug: model.managed.slug() });
                    return Ok(redirect(StatusCode::SEE_OTHER, &done));
                }
                Placed::Unchanged => FieldError::Unchanged,
                Placed::TooDeep => FieldError::TooDeep,
                Placed::Circle => FieldError::Circle,
            }
        }
    };
    let mut form = FormState::default();
    form.typed(OrganizationField::Place, raw.place);
    form.refuse(OrganizationField::Place, refusal);
    Ok(page(&ctx, &model, &form))
}

async fn load(scope: AdminScope) -> Result<(RequestContext, Model), HttpError> {
    let (ctx, managed) = Managed::of(scope)?;
    let leaves = managed.identity.permit(managed.place())?;
    let grants = &managed.identity.grants;
    let may = |target| grants.may(Permission::ManageOrganization, target);
    let mut places = organizations::tree(&ctx.state.database, &ctx.reading).await?;
    places.retain(|node| {
        node.link.id != managed.page.link.id && may(Target::Organization(node.link.id))
    });
    let top = may(Target::Coalition);
    Ok((ctx, Model { leaves, places, top, managed }))
}

fn page(ctx: &RequestContext, model: &Model, form: &FormState<OrganizationField>) -> Response {
    let here = MoveOrganization { slug: &model.managed.page.link.slug };
    let page = personal_page(ctx, msg::people::move_title(), |language| here.path(language));
    Page { status: status_of(form), ..page }.respond(ctx, || {
        let place = one_of(OneOf {
            name: "place".to_owned(),
            label: ctx.t(msg::people::move_label()),
            error: form.error(OrganizationField::Place).map(|why| ctx.t(sentence(why))),
            choices: choices(ctx, model, form.value(OrganizationField::Place)),
        });
        view! {
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            {crumbs_to_manage(ctx, &model.managed)}
            <h1>{ctx.t(msg::people::move_title())}</h1>
            <p class="lead">{organization_name(ctx, &model.managed.page.link)}</p>
            <p>{ctx.t(msg::people::move_lead())}</p>
            <form method="post" action=ctx.path(here)>
                {place}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::move_button())}</button>
                </p>
            </form>
        }
        .into_any()
    })
}

fn choices(ctx: &RequestContext, model: &Model, chosen: &str) -> Vec<Choice> {
    let top =
        model.top.then(|| Choice::of_text(TOP, &ctx.text(msg::people::move_top()), chosen == TOP));
    let places = model.places.iter().map(|node| Choice {
        value: node.link.slug.clone(),
        name: format!("{}{}", "\u{2003}".repeat(node.depth), node.link.name),
        language: Some(node.link.language.clone()),
        chosen: chosen == node.link.slug,
    });
    top.into_iter().chain(places).collect()
}
