//! An organization gets another place in the tree.

use super::{Managed, crumbs_to_manage};
use crate::{
    components::{
        choice::Choice,
        form::{FormChoice, PostForm},
    },
    forms::{
        FormState,
        organizations::organization::{PLACE, PlaceForm},
        refusals::unknown,
    },
    pages::{
        accounts::{personal::form_page, private::organization_name},
        organizations::admin_scope::{AdminScope, Scoped},
    },
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::organizations::{self, TreeNode},
    domain::{
        organizations::{
            organization::DEEPEST,
            permission::{ManageOrganization as ToManage, Permission, Permit, Target},
        },
        privacy::action::Actor,
    },
    http::HttpError,
    routes::{ManageOrganization, MoveOrganization},
    services::organizations::organization::{MoveOrganization as Move, Placed},
};

/// The word for the top. No slug is a hyphen.
const TOP: &str = "-";

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
    mut form: FormState<PlaceForm>,
) -> Result<Response, HttpError> {
    let (ctx, model) = load(scope).await?;
    let identity = &model.managed.identity;
    let chosen = model.places.iter().find(|node| node.link.slug == form.value(PLACE));
    let enters = match chosen {
        Some(node) => Some(Target::Organization(node.link.id)),
        None => (form.value(PLACE) == TOP && model.top).then_some(Target::Coalition),
    };
    let refusal = match enters {
        None => unknown(),
        Some(enters) => {
            let placed = Move {
                organization: model.managed.permit,
                leaves: model.leaves,
                enters: identity.permit(enters)?,
                actor: Actor::Person(&identity.person.token),
            }
            .execute(&ctx.state)
            .await?;
            match placed {
                Placed::Done(()) => {
                    let done = ctx.path(ManageOrganization { slug: model.managed.slug() });
                    return Ok(redirect(StatusCode::SEE_OTHER, &done));
                }
                Placed::Unchanged => msg::organizations::move_unchanged(),
                Placed::TooDeep => msg::organizations::organization_too_deep(DEEPEST as i64),
                Placed::Circle => msg::organizations::move_circle(),
            }
        }
    };
    form.refuse(PLACE, refusal);
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

fn page(ctx: &RequestContext, model: &Model, form: &FormState<PlaceForm>) -> Response {
    let here = MoveOrganization { slug: model.managed.slug() };
    form_page(ctx, msg::organizations::move_title(), here, form, || {
        let choices = choices(ctx, model, form.value(PLACE));
        view! {
            {crumbs_to_manage(ctx, &model.managed)}
            <h1>{ctx.t(msg::organizations::move_title())}</h1>
            <p class="lead">{organization_name(ctx, &model.managed.page.link)}</p>
            <p>{ctx.t(msg::organizations::move_lead())}</p>
            <PostForm ctx form action=ctx.path(here) button=msg::organizations::move_button()>
                <FormChoice ctx form field=PLACE choices/>
            </PostForm>
        }
    })
}

fn choices(ctx: &RequestContext, model: &Model, chosen: &str) -> Vec<Choice> {
    let top = model
        .top
        .then(|| Choice::of_text(TOP, &ctx.text(msg::organizations::move_top()), chosen == TOP));
    let places = model.places.iter().map(|node| Choice {
        value: node.link.slug.clone(),
        name: format!("{}{}", "\u{2003}".repeat(node.depth), node.link.name),
        language: Some(node.link.language.clone()),
        chosen: chosen == node.link.slug,
    });
    top.into_iter().chain(places).collect()
}
