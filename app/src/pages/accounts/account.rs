//! One's own account: what one is called, what one may do, and the way to everything else.

pub mod address;
pub mod browsers;
pub mod data;
pub mod delete;
pub mod profile;

use super::{come_back::no_way_in, personal::personal_page, sign_out::sign_out_button};
use crate::{
    components::{
        breadcrumbs::{Breadcrumbs, Crumb},
        role_name::may,
    },
    pages::organizations::role_words::place_name,
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::{either::Either, prelude::*};
use locales::{Message, msg};
use server::{
    database::query::{
        accounts::{
            own,
            ways_in::{WaysIn, ways_in},
        },
        organizations::place::{Place, place},
    },
    domain::organizations::role::Role,
    http::HttpError,
    routes::{
        Account, AccountMail, Browsers, ComeBack, Link, ManageOrganization, OrganizationTree,
        OwnAddress, OwnData, PageScope, People, Profile, Proof, Security, SignIn,
    },
    services::accounts::identity::Identity,
};
use std::sync::Arc;

/// `GET /{lang}/account`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    let today = ctx.state.clock.today();
    let database = &ctx.state.database;
    let mut roles: Vec<(Role, Place)> = Vec::new();
    for line in own::roles(database, identity.person.id).await? {
        if line.until.is_none_or(|until| until >= today) {
            roles.push((line.role, place(database, &ctx.reading, line.scope).await?));
        }
    }
    let ways = ways_in(database.reader(), identity.person.id).await?;
    let page = personal_page(&ctx, msg::accounts::account_title(), Account);
    Ok(page.respond(&ctx, || view(&ctx, &identity, &roles, ways)))
}

/// The person whose account it is. The policy of the route lets nobody else in.
fn person(ctx: &RequestContext) -> Result<Arc<Identity>, HttpError> {
    ctx.identity.clone().ok_or_else(HttpError::not_found)
}

/// Where to go before something dangerous, for who has shown nothing for a while: whoever has a strong factor shows it,
/// whoever signs in by mail alone signs in anew. So a member can take their data along, and leave, and a thief of an old
/// session can do neither for them (AU6). Whoever has no way in at all gets one first. `next` is the page from which it is
/// done.
async fn proof_first(
    ctx: &RequestContext,
    identity: &Identity,
    next: impl Link,
) -> Result<Option<Response>, HttpError> {
    let now = ctx.state.clock.now().timestamp();
    if identity.session.times.is_fresh(now) {
        return Ok(None);
    }
    let next = ctx.path(next);
    let next = Some(next.as_str());
    let reader = ctx.state.database.reader();
    let ways = ways_in(reader, identity.person.id).await?;
    let elsewhere = match (ways.factors.any(), ways.address) {
        (true, _) => ctx.path(Proof { next }),
        (false, _) if identity.session.times.has_just_begun(now) => return Ok(None),
        (false, true) => ctx.path(SignIn { next }),
        (false, false) => ctx.path(ComeBack),
    };
    Ok(Some(redirect(StatusCode::SEE_OTHER, &elsewhere)))
}

/// The way back to the account.
fn crumbs(ctx: &RequestContext) -> impl IntoView {
    let account = Crumb { name: ctx.t(msg::accounts::account_title()), path: ctx.path(Account) };
    view! { <Breadcrumbs ctx crumbs=vec![account]/> }
}

fn view(
    ctx: &RequestContext,
    identity: &Identity,
    roles: &[(Role, Place)],
    ways: WaysIn,
) -> impl IntoView {
    let name = identity.person.name.as_str().to_owned();
    let card = |path: String, title: Message<'_>, lead: Message<'_>| {
        view! {
            <li>
                <div class="card">
                    <h2><a href=path>{ctx.t(title)}</a></h2>
                    <p>{ctx.t(lead)}</p>
                </div>
            </li>
        }
    };
    view! {
        <h1>{ctx.t(msg::accounts::account_title())}</h1>
        {(!ways.any()).then(|| no_way_in(ctx))}
        <p class="lead"><bdi>{name}</bdi></p>
        {(ways.address && !ways.factors.any()).then(|| offer_passkey(ctx))}
        {role_list(ctx, roles)}
        <ul class="cards">
            {card(ctx.path(Profile::plain()), msg::accounts::profile_title(), msg::accounts::profile_lead())}
            {card(ctx.path(OwnAddress), msg::accounts::address_title(), msg::accounts::address_lead())}
            {card(ctx.path(Security), msg::accounts::security_title(), msg::accounts::security_short())}
            {card(ctx.path(AccountMail::plain()), msg::accounts::mail_choices_title(), msg::accounts::mail_choices_lead())}
            {card(ctx.path(Browsers), msg::accounts::browsers_title(), msg::accounts::browsers_lead())}
            {card(ctx.path(OwnData), msg::accounts::data_title(), msg::accounts::data_lead())}
        </ul>
        {sign_out_button(ctx)}
    }
}

/// For somebody who signs in by mail alone.
fn offer_passkey(ctx: &RequestContext) -> impl IntoView {
    view! {
        <div class="note">
            <p>{ctx.t(msg::accounts::security_lead())}</p>
            <p class="actions">
                <a class="button" href=ctx.path(Security)>{ctx.t(msg::accounts::passkey_add_title())}</a>
            </p>
        </div>
    }
}

fn role_list(ctx: &RequestContext, roles: &[(Role, Place)]) -> impl IntoView {
    if roles.is_empty() {
        return Either::Left(view! { <p>{ctx.t(msg::organizations::roles_none())}</p> });
    }
    let line = |(role, place): &(Role, Place)| {
        view! {
            <li>
                <strong>{place_name(ctx, place)}</strong>" – "{ctx.t(may(*role))}
                {(*role == Role::Admin).then(|| ways_of_an_admin(ctx, place))}
            </li>
        }
    };
    Either::Right(view! {
        <h2>{ctx.t(msg::organizations::role_what())}</h2>
        <ul>{roles.iter().map(line).collect_view()}</ul>
    })
}

/// The pages on which an administrator of a place looks after it.
fn ways_of_an_admin(ctx: &RequestContext, place: &Place) -> Option<impl IntoView + use<>> {
    let ways = match place {
        Place::Everywhere => vec![
            (ctx.path(OrganizationTree), msg::organizations::organizations_title()),
            (ctx.path(People::of(PageScope::COALITION)), msg::organizations::people_title()),
        ],
        Place::Organization(link) => {
            let slug = link.slug.as_str();
            vec![
                (ctx.path(ManageOrganization { slug }), msg::organizations::manage_title()),
                (
                    ctx.path(People::of(PageScope::Organization(slug))),
                    msg::organizations::members_title(),
                ),
            ]
        }
        Place::Item { .. } => return None,
    };
    let links: Vec<_> = ways
        .into_iter()
        .map(|(path, name)| view! { <li><a href=path>{ctx.t(name)}</a></li> })
        .collect();
    Some(view! { <ul class="more">{links}</ul> })
}
