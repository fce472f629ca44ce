//! Where everything begins that somebody looks after: one line for each part that their rights open, and how many things
//! wait there.

use crate::{
    components::admin_nav::admin_sections,
    pages::accounts::{
        personal::personal_page,
        private::{organization_name, signed_in},
    },
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{Message, msg};
use server::{
    database::query::{
        feedback::reports::waiting,
        organizations::{self, OrganizationLink, whose::Whose},
    },
    domain::organizations::{
        permission::{Permission, Target},
        role::Scope,
    },
    http::HttpError,
    routes::{
        Administration, AuditLog, LanguageRequests, ManageOrganization, PageScope, People, Reports,
        Routed,
    },
    services::accounts::identity::Identity,
};
use std::collections::BTreeSet;

/// An organization where somebody holds a role, and how many reports wait there.
struct Place {
    link: OrganizationLink,
    waiting: i64,
}

/// `GET /{lang}/admin`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    let identity = signed_in(&ctx)?;
    let database = &ctx.state.database;
    let everywhere = match identity.grants.may(Permission::ReadInboxes, Target::Coalition) {
        true => waiting(database, &Whose::Everybody).await?,
        false => 0,
    };
    let places = places(&ctx, &identity).await?;
    let title = msg::accounts::administration_title();
    let page = personal_page(&ctx, title, Administration);
    Ok(page.respond(&ctx, || {
        let parts: Vec<_> = admin_sections(&ctx)
            .into_iter()
            .map(|section| {
                let waits = section.route.name == Reports::<String>::ROUTES[0].name;
                let count = if waits { everywhere } else { 0 };
                line(&ctx, section.path, section.name, (section.lead)(), count)
            })
            .collect();
        let places: Vec<_> = places.iter().map(|place| of_place(&ctx, &identity, place)).collect();
        view! {
            <h1>{ctx.t(msg::accounts::administration_title())}</h1>
            <p class="lead">{ctx.t(msg::organizations::office_lead())}</p>
            {(!parts.is_empty()).then(|| view! { <ul class="list people offices">{parts}</ul> })}
            {places}
        }
    }))
}

/// The organizations in which somebody holds a role that opens something, as they stand in the tree.
async fn places(ctx: &RequestContext, identity: &Identity) -> Result<Vec<Place>, HttpError> {
    let own: BTreeSet<i64> = identity
        .grants
        .iter()
        .filter_map(|grant| match grant.scope {
            Scope::Organization(id) => Some(id),
            Scope::Coalition | Scope::Item(_) => None,
        })
        .collect();
    if own.is_empty() {
        return Ok(Vec::new());
    }
    let database = &ctx.state.database;
    let mut places = Vec::new();
    for link in organizations::list(database, &ctx.reading).await? {
        let target = Target::Organization(link.id);
        let opens = PERMISSIONS.iter().any(|permission| identity.grants.may(*permission, target));
        if !own.contains(&link.id) || !opens {
            continue;
        }
        let waiting = match identity.grants.may(Permission::ReadInboxes, target) {
            true => waiting(database, &Whose::of(database, target).await?).await?,
            false => 0,
        };
        places.push(Place { link, waiting });
    }
    Ok(places)
}

/// What opens a line below an organization.
const PERMISSIONS: [Permission; 4] = [
    Permission::ManageOrganization,
    Permission::SeeMembers,
    Permission::ReadInboxes,
    Permission::SeeAudit,
];

fn of_place(ctx: &RequestContext, identity: &Identity, place: &Place) -> impl IntoView {
    let slug = &place.link.slug;
    let of = PageScope::Organization(slug);
    let may = |permission| identity.grants.may(permission, Target::Organization(place.link.id));
    let say = |message| ctx.t(message);
    let mut lines = Vec::new();
    if may(Permission::ManageOrganization) {
        let path = ctx.path(ManageOrganization { slug });
        let name = say(msg::organizations::manage_title());
        lines.push(line(ctx, path, name, msg::organizations::office_manage_lead(), 0));
    }
    if may(Permission::SeeMembers) {
        let path = ctx.path(People::of(PageScope::Organization(slug)));
        let name = say(msg::organizations::members_title());
        lines.push(line(ctx, path, name, msg::organizations::office_people_lead(), 0));
    }
    if may(Permission::ReadInboxes) {
        let (path, name) = (ctx.path(Reports::of(of)), say(msg::organizations::admin_reports()));
        lines.push(line(ctx, path, name, msg::organizations::office_reports_lead(), place.waiting));
        let (path, name) =
            (ctx.path(LanguageRequests::of(of)), say(msg::organizations::admin_wishes()));
        lines.push(line(ctx, path, name, msg::organizations::office_wishes_lead(), 0));
    }
    if may(Permission::SeeAudit) {
        let (path, name) = (ctx.path(AuditLog::of(of)), say(msg::organizations::admin_audit()));
        lines.push(line(ctx, path, name, msg::organizations::office_audit_lead(), 0));
    }
    view! {
        <h2>{organization_name(ctx, &place.link)}</h2>
        <ul class="list people offices">{lines}</ul>
    }
}

fn line(
    ctx: &RequestContext,
    path: String,
    name: AnyView,
    lead: Message<'static>,
    count: i64,
) -> impl IntoView {
    let new = (count > 0).then(
        || view! { " " <strong class="tag">{ctx.t(msg::organizations::office_waiting(count))}</strong> },
    );
    view! {
        <li>
            <p class="more"><a href=path>{name}</a> {new}</p>
            <p>{ctx.t(lead)}</p>
        </li>
    }
}
