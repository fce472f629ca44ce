//! What an admin of an organization may change: its words in each language, the organizations below it, its place.

pub mod add;
pub mod move_below;
pub mod text;
pub mod tree;

use crate::pages::organizations::admin_scope::{AdminScope, Place, Scoped};
use crate::{
    components::breadcrumbs::{Breadcrumbs, Crumb},
    pages::accounts::{personal::personal_page, private::organization_name},
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{Direction, LanguageTag, endonym, msg};
use server::{
    database::query::organizations::{self, OrganizationLink, OrganizationPage},
    domain::organizations::permission::{
        ManageOrganization as ToManage, Permission, Permit, Target,
    },
    http::HttpError,
    routes::{
        AddOrganization, ManageOrganization, MoveOrganization, Organization, OrganizationText,
        PageScope, People,
    },
    services::accounts::identity::Identity,
};
use std::sync::Arc;

/// An organization, and the right to change it.
pub(in crate::pages) struct Managed {
    /// Who may.
    pub identity: Arc<Identity>,
    /// The organization.
    pub page: OrganizationPage,
    /// The right.
    pub permit: Permit<ToManage>,
}

impl Managed {
    /// The organization of a scope, and the visit; not there for who may not change it.
    pub fn of(scope: AdminScope) -> Result<(RequestContext, Self), HttpError> {
        let permit = scope.permit()?;
        let Place::Organization(page) = scope.place else { return Err(HttpError::not_found()) };
        Ok((scope.ctx, Self { identity: scope.identity, page, permit }))
    }

    fn slug(&self) -> &str {
        &self.page.link.slug
    }

    /// What it stands below.
    fn place(&self) -> Target {
        place_of(self.page.parent.as_ref())
    }
}

/// An organization, or the coalition for none.
fn place_of(link: Option<&OrganizationLink>) -> Target {
    link.map_or(Target::Coalition, |link| Target::Organization(link.id))
}

/// The languages in which an organization can say who it is, or a topic what it is called: those of the interface, and those in which there is
/// something to read.
pub(in crate::pages) async fn offered(ctx: &RequestContext) -> Result<Vec<LanguageTag>, HttpError> {
    let mut languages = ctx.site.locales.menu().to_vec();
    for language in ctx.content_languages().await? {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    Ok(languages)
}

/// `GET /{lang}/organizations/{slug}/manage`
pub async fn show(Scoped(scope, _): Scoped<ManageOrganization>) -> Result<Response, HttpError> {
    let (ctx, managed) = Managed::of(scope)?;
    let texts = organizations::texts(&ctx.state.database, managed.page.link.id).await?;
    let missing: Vec<LanguageTag> = offered(&ctx)
        .await?
        .into_iter()
        .filter(|language| !texts.iter().any(|text| text.language == *language))
        .collect();
    let here = ManageOrganization { slug: managed.slug() };
    let page = personal_page(&ctx, msg::organizations::manage_title(), here);
    Ok(page.respond(&ctx, || {
        view! {
            {crumbs(&ctx, &managed)}
            <h1>{ctx.t(msg::organizations::manage_title())}</h1>
            <p class="lead">{organization_name(&ctx, &managed.page.link)}</p>
            <h2>{ctx.t(msg::organizations::manage_texts())}</h2>
            <p>{ctx.t(msg::organizations::manage_texts_lead())}</p>
            {known_texts(&ctx, &managed, &texts)}
            {missing_texts(&ctx, &managed, &missing)}
            {parts(&ctx, &managed)}
            {others(&ctx, &managed)}
        }
    }))
}

/// The way back to the public page.
fn crumbs(ctx: &RequestContext, managed: &Managed) -> impl IntoView {
    let public = ctx.path(Organization { slug: managed.slug() });
    let crumb = Crumb { name: organization_name(ctx, &managed.page.link), path: public };
    view! { <Breadcrumbs ctx crumbs=vec![crumb]/> }
}

/// The way back to the page of everything that can be changed.
fn crumbs_to_manage(ctx: &RequestContext, managed: &Managed) -> impl IntoView {
    let link = &managed.page.link;
    let public = ctx.path(Organization { slug: &link.slug });
    let manage = ctx.path(ManageOrganization { slug: &link.slug });
    let name = ctx.t(msg::organizations::manage_title());
    let crumbs = vec![
        Crumb { name: organization_name(ctx, link), path: public },
        Crumb { name, path: manage },
    ];
    view! { <Breadcrumbs ctx crumbs/> }
}

fn known_texts(
    ctx: &RequestContext,
    managed: &Managed,
    texts: &[organizations::OrganizationText],
) -> impl IntoView {
    let rows: Vec<_> = texts
        .iter()
        .map(|text| {
            let of = text.language.as_str();
            let path = ctx.path(OrganizationText { slug: managed.slug(), of });
            let name = ctx.mark(text.language.clone(), text.name.clone());
            view! {
                <div>
                    <dt>{language_link(&text.language)}</dt>
                    <dd>{name} " " <a href=path>{ctx.t(msg::organizations::manage_edit())}</a></dd>
                </div>
            }
        })
        .collect();
    view! { <dl class="facts packet">{rows}</dl> }
}

fn missing_texts(
    ctx: &RequestContext,
    managed: &Managed,
    missing: &[LanguageTag],
) -> Option<impl IntoView> {
    let links: Vec<_> = missing
        .iter()
        .map(|language| {
            let path = ctx.path(OrganizationText { slug: managed.slug(), of: language.as_str() });
            view! { <li><a href=path>{language_link(language)}</a></li> }
        })
        .collect();
    (!missing.is_empty()).then(|| {
        view! {
            <h3>{ctx.t(msg::organizations::manage_language_add())}</h3>
            <ul class="tongues">{links}</ul>
        }
    })
}

/// A language by its own name.
pub(in crate::pages) fn language_link(language: &LanguageTag) -> impl IntoView {
    let dir = Direction::of(language).as_str();
    view! { <bdi lang=language.to_string() dir=dir>{endonym(language).into_owned()}</bdi> }
}

fn parts(ctx: &RequestContext, managed: &Managed) -> impl IntoView {
    let links: Vec<_> = managed
        .page
        .members
        .iter()
        .map(|part| {
            let path = ctx.path(ManageOrganization { slug: &part.slug });
            view! { <li><a href=path>{organization_name(ctx, part)}</a></li> }
        })
        .collect();
    let add = ctx.path(AddOrganization::of(PageScope::Organization(managed.slug())));
    view! {
        <h2>{ctx.t(msg::organizations::organization_members())}</h2>
        {(!links.is_empty()).then(|| view! { <ul class="more">{links}</ul> })}
        <p class="actions"><a class="button second" href=add>{ctx.t(msg::organizations::add_title())}</a></p>
    }
}

fn others(ctx: &RequestContext, managed: &Managed) -> impl IntoView {
    let slug = managed.slug();
    let grants = &managed.identity.grants;
    let members = grants.may(Permission::SeeMembers, managed.permit.target()).then(|| {
        let path = ctx.path(People::of(PageScope::Organization(slug)));
        view! { <li><a href=path>{ctx.t(msg::organizations::members_title())}</a></li> }
    });
    let moves = grants.may(Permission::ManageOrganization, managed.place()).then(|| {
        let path = ctx.path(MoveOrganization { slug });
        view! { <li><a href=path>{ctx.t(msg::organizations::move_title())}</a></li> }
    });
    view! {
        <h2>{ctx.t(msg::organizations::manage_more())}</h2>
        <ul class="more">
            {members} {moves}
            <li><a href=ctx.path(Organization { slug })>{ctx.t(msg::organizations::manage_public())}</a></li>
        </ul>
    }
}
