//! One person with all roles, for admins of the coalition.

use super::list::{place_of, role_line, take};
use crate::pages::{
    accounts::personal::personal_page,
    organizations::admin_scope::{Scoped, token_of},
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::organizations::{self, members},
    domain::organizations::permission::{Permission, SeeMembers},
    http::HttpError,
    routes::{GiveRole, PageScope, PersonRoles},
};

/// `GET /{lang}/admin/people/{person}`
pub async fn show(Scoped(scope, page): Scoped<PersonRoles>) -> Result<Response, HttpError> {
    scope.permit::<SeeMembers>()?;
    let token = token_of(&page.person)?;
    let ctx = &scope.ctx;
    let (database, today) = (&ctx.state.database, ctx.state.clock.today());
    let person = members::person(database, &ctx.reading, &token, today).await?;
    let person = person.ok_or_else(HttpError::not_found)?;
    let tree = organizations::tree(database, &ctx.reading).await?;
    let organizations: Vec<_> = tree.into_iter().map(|node| node.link).collect();
    let gives = scope.identity.grants.may(Permission::ManageRoles, scope.target());
    let to = PersonRoles { person: token.as_str() };
    let page = personal_page(ctx, msg::organizations::person_title(), to);
    Ok(page.respond(ctx, || {
        let roles: Vec<_> = person
            .roles
            .iter()
            .map(|held| {
                let of = place_of(held, &organizations).filter(|_| gives);
                let take = of.map(|of| take(ctx, of, held));
                view! { <li>{role_line(ctx, &organizations, held)} {take}</li> }
            })
            .collect();
        let none = person.roles.is_empty().then(|| {
            view! { <p>{ctx.t(msg::organizations::members_no_role())}</p> }
        });
        let give = gives.then(|| {
            let person = Some(token.as_str());
            let everywhere = ctx.path(GiveRole { of: PageScope::Coalition, person });
            let places: Vec<_> = organizations
                .iter()
                .map(|one| {
                    let of = PageScope::Organization(one.slug.as_str());
                    let name = ctx.mark(one.language.clone(), one.name.clone());
                    view! { <li><a href=ctx.path(GiveRole { of, person })>{name}</a></li> }
                })
                .collect();
            view! {
                <h2>{ctx.t(msg::organizations::give_title())}</h2>
                <ul class="more">
                    <li><a href=everywhere>{ctx.t(msg::organizations::place_everywhere())}</a></li>
                    {places}
                </ul>
            }
        });
        view! {
            {scope.crumbs(true)}
            <h1><bdi>{person.name.as_str().to_owned()}</bdi></h1>
            <h2>{ctx.t(msg::organizations::person_roles())}</h2>
            {none}
            <ul class="roles">{roles}</ul>
            {give}
        }
    }))
}
