//! What an admin of an organization may change: its words in each language, the organizations below it, its place.

pub mod add;
pub mod move_below;
pub mod text;
pub mod tree;

use super::{
    personal::personal_page,
    private::{organization_name, signed_in},
};
use crate::{
    components::breadcrumbs::{Crumb, breadcrumbs},
    urls::Link,
    urls::{
        Organization,
        organizations::{
            AddOrganization, ManageOrganization, MoveOrganization, OrganizationText, RolesOf,
        },
    },
    visit::Visit,
};
use axum::{extract::Path, response::Response};
use leptos::prelude::*;
use locales::{Direction, LanguageTag, endonym, msg};
use server::{
    database::query::organizations::{self, OrganizationLink, OrganizationPage},
    domain::people::permission::{ManageOrganization as ToManage, Permission, Permit, Target},
    http::HttpError,
    services::people::identity::Identity,
};
use std::sync::Arc;

/// An organization, and the right to change it.
pub(super) struct Managed {
    /// Who may.
    pub identity: Arc<Identity>,
    /// The organization.
    pub page: OrganizationPage,
    /// The right.
    pub permit: Permit<ToManage>,
}

impl Managed {
    /// The organization of that slug; not there for who may not change it.
    pub async fn load(visit: &Visit, slug: &str) -> Result<Self, HttpError> {
        let identity = signed_in(visit)?;
        let database = &visit.state.database;
        let page = organizations::organization_page(database, &visit.reading, slug).await?;
        let page = page.ok_or_else(HttpError::not_found)?;
        let permit = identity.permit(Target::Organization(page.link.id))?;
        Ok(Self { identity, page, permit })
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
pub(super) async fn offered(visit: &Visit) -> Result<Vec<LanguageTag>, HttpError> {
    let mut languages = visit.site.locales.menu().to_vec();
    for language in visit.content_languages().await? {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    Ok(languages)
}

/// `GET /{lang}/organizations/{slug}/manage`
pub async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&visit, &slug).await?;
    let texts = organizations::texts(&visit.state.database, managed.page.link.id).await?;
    let missing: Vec<LanguageTag> = offered(&visit)
        .await?
        .into_iter()
        .filter(|language| !texts.iter().any(|text| text.language == *language))
        .collect();
    let here = ManageOrganization { slug: &slug };
    let page = personal_page(&visit, msg::people::manage_title(), |language| here.path(language));
    Ok(page.respond(&visit, || {
        view! {
            {crumbs(&visit, &managed)}
            <h1>{visit.say(msg::people::manage_title())}</h1>
            <p class="lead">{organization_name(&visit, &managed.page.link)}</p>
            <h2>{visit.say(msg::people::manage_texts())}</h2>
            <p>{visit.say(msg::people::manage_texts_lead())}</p>
            {known_texts(&visit, &managed, &texts)}
            {missing_texts(&visit, &managed, &missing)}
            {parts(&visit, &managed)}
            {others(&visit, &managed)}
        }
        .into_any()
    }))
}

/// The way back to the public page.
fn crumbs(visit: &Visit, managed: &Managed) -> AnyView {
    let public = visit.path(Organization { slug: managed.slug() });
    breadcrumbs(
        visit,
        vec![Crumb { name: organization_name(visit, &managed.page.link), path: public }],
    )
}

/// The way back to the page of everything that can be changed.
fn crumbs_to_manage(visit: &Visit, managed: &Managed) -> AnyView {
    let link = &managed.page.link;
    let public = visit.path(Organization { slug: &link.slug });
    let manage = visit.path(ManageOrganization { slug: &link.slug });
    let name = visit.say(msg::people::manage_title());
    breadcrumbs(
        visit,
        vec![
            Crumb { name: organization_name(visit, link), path: public },
            Crumb { name, path: manage },
        ],
    )
}

fn known_texts(
    visit: &Visit,
    managed: &Managed,
    texts: &[organizations::OrganizationText],
) -> AnyView {
    let rows: Vec<_> = texts
        .iter()
        .map(|text| {
            let of = text.language.as_str();
            let path = visit.path(OrganizationText { slug: managed.slug(), of });
            let name = visit.mark(text.language.clone(), text.name.clone());
            view! {
                <div>
                    <dt>{tongue(&text.language)}</dt>
                    <dd>{name} " " <a href=path>{visit.say(msg::people::manage_edit())}</a></dd>
                </div>
            }
        })
        .collect();
    view! { <dl class="facts packet">{rows}</dl> }.into_any()
}

fn missing_texts(visit: &Visit, managed: &Managed, missing: &[LanguageTag]) -> Option<AnyView> {
    let links: Vec<_> = missing
        .iter()
        .map(|language| {
            let path = visit.path(OrganizationText { slug: managed.slug(), of: language.as_str() });
            view! { <li><a href=path>{tongue(language)}</a></li> }
        })
        .collect();
    (!missing.is_empty()).then(|| {
        view! {
            <h3>{visit.say(msg::people::manage_language_add())}</h3>
            <ul class="tongues">{links}</ul>
        }
        .into_any()
    })
}

/// A language by its own name.
pub(super) fn tongue(language: &LanguageTag) -> AnyView {
    let dir = Direction::of(language).as_str();
    view! { <bdi lang=language.to_string() dir=dir>{endonym(language).into_owned()}</bdi> }
        .into_any()
}

fn parts(visit: &Visit, managed: &Managed) -> AnyView {
    let links: Vec<_> = managed
        .page
        .members
        .iter()
        .map(|part| {
            let path = visit.path(ManageOrganization { slug: &part.slug });
            view! { <li><a href=path>{organization_name(visit, part)}</a></li> }
        })
        .collect();
    let add = visit.path(AddOrganization { below: Some(managed.slug()) });
    view! {
        <h2>{visit.say(msg::people::organization_members())}</h2>
        {(!links.is_empty()).then(|| view! { <ul class="more">{links}</ul> })}
        <p class="actions"><a class="button second" href=add>{visit.say(msg::people::add_title())}</a></p>
    }
    .into_any()
}

fn others(visit: &Visit, managed: &Managed) -> AnyView {
    let slug = managed.slug();
    let grants = &managed.identity.grants;
    let members = grants.may(Permission::SeeMembers, managed.permit.target()).then(|| {
        let path = visit.path(RolesOf::Organization(slug));
        view! { <li><a href=path>{visit.say(msg::people::members_title())}</a></li> }
    });
    let moves = grants.may(Permission::ManageOrganization, managed.place()).then(|| {
        let path = visit.path(MoveOrganization { slug });
        view! { <li><a href=path>{visit.say(msg::people::move_title())}</a></li> }
    });
    view! {
        <h2>{visit.say(msg::people::manage_more())}</h2>
        <ul class="more">
            {members} {moves}
            <li><a href=visit.path(Organization { slug })>{visit.say(msg::people::manage_public())}</a></li>
        </ul>
    }
    .into_any()
}
