//! The question before a role is taken away.

use super::list::role_line;
use crate::pages::organizations::admin_scope::{AdminScope, Scoped, token_of};
use crate::{
    browser::Browser,
    forms::{FormState, NoFields},
    pages::accounts::personal::form_page,
    request_context::redirect,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::organizations::{
        self, OrganizationLink,
        members::{self, HeldRole, Member},
    },
    domain::organizations::permission::ManageRoles,
    http::{HttpError, cookie::Cookie},
    routes::{Home, People, TakeRole as To},
    services::organizations::roles::{RolesOf, TakeRole, Taken},
};

struct Model {
    scope: AdminScope,
    person: Member,
    held: HeldRole,
    organizations: Vec<OrganizationLink>,
}

/// `GET …/take/{grant}`
pub async fn show(Scoped(scope, To { grant, .. }): Scoped<To>) -> Result<Response, HttpError> {
    Ok(page(&load(scope, &grant).await?, &FormState::default()))
}

/// `POST …/take/{grant}`
pub async fn take(
    Scoped(scope, To { grant, .. }): Scoped<To>,
    browser: Browser,
    mut form: FormState<NoFields>,
) -> Result<Response, HttpError> {
    let model = load(scope, &grant).await?;
    let scope = &model.scope;
    let state = &scope.ctx.state;
    let taken = TakeRole {
        permit: scope.permit::<ManageRoles>()?,
        identity: &scope.identity,
        grant: &model.held.token,
    }
    .execute(state)
    .await?;
    match taken {
        Taken::Done(RolesOf::Another) => {
            Ok(redirect(StatusCode::SEE_OTHER, &scope.ctx.path(People::of(scope.of()))))
        }
        Taken::Done(RolesOf::Oneself(fresh)) => {
            // Whoever gave up their own role may see the list no longer.
            let mut answer = redirect(StatusCode::SEE_OTHER, &scope.ctx.path(Home));
            browser.give(&mut answer, Cookie::Session, &fresh);
            Ok(answer)
        }
        Taken::NotThere => Err(HttpError::not_found()),
        Taken::LastAdmin => {
            form.refuse_whole(msg::organizations::take_last());
            Ok(page(&model, &form))
        }
    }
}

async fn load(scope: AdminScope, grant: &str) -> Result<Model, HttpError> {
    scope.permit::<ManageRoles>()?;
    let grant = token_of(grant)?;
    let (database, reading) = (&scope.ctx.state.database, &scope.ctx.reading);
    let today = scope.ctx.state.clock.today();
    let (person, held) = members::holder(database, reading, &grant, today)
        .await?
        .filter(|(_, held)| held.scope == scope.target().scope())
        .ok_or_else(HttpError::not_found)?;
    let organizations = organizations::list(database, reading).await?;
    Ok(Model { scope, person, held, organizations })
}

fn page(model: &Model, form: &FormState<NoFields>) -> Response {
    let scope = &model.scope;
    let ctx = &scope.ctx;
    let to = To { of: scope.of(), grant: model.held.token.as_str() };
    form_page(ctx, msg::organizations::take_title(), to, form, || {
        view! {
            {scope.crumbs(true)}
            <h1>{ctx.t(msg::organizations::take_title())}</h1>
            <p class="lead"><bdi>{model.person.name.as_str().to_owned()}</bdi></p>
            <p>{role_line(ctx, &model.organizations, &model.held)}</p>
            <p>{ctx.t(msg::organizations::give_lead())}</p>
            <form method="post" action=ctx.path(to)>
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::organizations::take_button())}</button> " "
                    <a href=ctx.path(People::of(scope.of()))>{ctx.t(msg::organizations::members_back())}</a>
                </p>
            </form>
        }
    })
}
