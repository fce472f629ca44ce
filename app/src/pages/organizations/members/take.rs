//! The question before a role is taken away.

use super::{list::role_line, sentence};
use crate::pages::organizations::admin_scope::{AdminScope, Scoped, token_of};
use crate::{
    browser::Browser,
    components::error_summary::error_summary,
    forms::{
        FormState, Posted,
        organizations::role::{FieldError, RoleField},
    },
    pages::accounts::personal::{personal_page, status_of},
    request_context::redirect,
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use serde::Deserialize;
use server::{
    database::query::organizations::{
        self, OrganizationLink,
        members::{self, HeldRole, Member},
    },
    domain::{accounts::sign_in::Secret, organizations::permission::ManageRoles},
    http::{HttpError, cookie::Cookie},
    routes::{Home, Link, People, TakeRole as To},
    services::organizations::roles::{Acting, TakeRole, Taken},
};

/// The button says all.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Raw {}

struct Model {
    here: AdminScope,
    person: Member,
    held: HeldRole,
    organizations: Vec<OrganizationLink>,
}

/// `GET …/take/{grant}`
pub async fn show(Scoped(here, To { grant, .. }): Scoped<To>) -> Result<Response, HttpError> {
    Ok(page(&load(here, &grant).await?, &FormState::default()))
}

/// `POST …/take/{grant}`
pub async fn take(
    Scoped(here, To { grant, .. }): Scoped<To>,
    browser: Browser,
    Posted(Raw {}): Posted<Raw>,
) -> Result<Response, HttpError> {
    let model = load(here, &grant).await?;
    let here = &model.here;
    let state = &here.ctx.state;
    let fresh = Secret::random(state.random.as_ref());
    let taken = TakeRole {
        permit: here.permit::<ManageRoles>()?,
        acting: Acting { identity: &here.identity, fresh: &fresh },
        grant: &model.held.token,
        day: state.clock.today(),
    }
    .execute(state)
    .await?;
    match taken {
        Taken::Done { own } => {
            // Whoever gave up their own role may see the list no longer.
            let done = if own { here.ctx.path(Home) } else { here.ctx.path(People::of(here.of())) };
            let mut answer = redirect(StatusCode::SEE_OTHER, &done);
            if own {
                browser.give(&mut answer, Cookie::Session, &fresh);
            }
            Ok(answer)
        }
        Taken::Nothing => Err(HttpError::not_found()),
        Taken::LastAdmin => {
            let mut form = FormState::default();
            form.refuse_whole(FieldError::LastAdmin);
            Ok(page(&model, &form))
        }
    }
}

async fn load(here: AdminScope, grant: &str) -> Result<Model, HttpError> {
    here.permit::<ManageRoles>()?;
    let grant = token_of(grant)?;
    let (database, reading) = (&here.ctx.state.database, &here.ctx.reading);
    let today = here.ctx.state.clock.today();
    let (person, held) = members::holder(database, reading, &grant, today)
        .await?
        .filter(|(_, held)| held.scope == here.target().scope())
        .ok_or_else(HttpError::not_found)?;
    let organizations = organizations::list(database, reading).await?;
    Ok(Model { here, person, held, organizations })
}

fn page(model: &Model, form: &FormState<RoleField>) -> Response {
    let here = &model.here;
    let ctx = &here.ctx;
    let to = To { of: here.of(), grant: model.held.token.as_str() };
    let page = personal_page(ctx, msg::people::take_title(), |language| to.path(language));
    Page { status: status_of(form), ..page }.respond(ctx, || {
        view! {
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            {here.crumbs(true)}
            <h1>{ctx.t(msg::people::take_title())}</h1>
            <p class="lead"><bdi>{model.person.name.as_str().to_owned()}</bdi></p>
            <p>{role_line(ctx, &model.organizations, &model.held)}</p>
            <p>{ctx.t(msg::people::give_lead())}</p>
            <form method="post" action=ctx.path(to)>
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::take_button())}</button> " "
                    <a href=ctx.path(People::of(here.of()))>{ctx.t(msg::people::members_back())}</a>
                </p>
            </form>
        }
        .into_any()
    })
}
