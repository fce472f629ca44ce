//! Who holds which role where, and how that changes: in the coalition, in an organization, for one item. The same pages
//! for all three places, which their addresses tell apart.

pub mod find_item;
pub mod give;
pub mod invite;
pub mod list;
pub mod person;
pub mod take;

use crate::{
    components::breadcrumbs::{Crumb, breadcrumbs},
    forms::organizations::role::FieldError,
    pages::accounts::private::{organization_name, signed_in},
    request_context::RequestContext,
    urls::{
        Account, Link, Organization,
        organizations::{OrganizationTree, RolesOf},
        permanent_in,
    },
};
use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
    response::{IntoResponse, Response},
};
use leptos::prelude::*;
use locales::{LanguageTag, Message, msg};
use server::{
    database::query::organizations::{
        self, OrganizationLink,
        items::{self, WorkItem},
        members::Among,
    },
    domain::{
        organizations::permission::{Permit, Right, Target},
        token::Token,
    },
    http::HttpError,
    services::{accounts::identity::Identity, organizations::roles::MOST_INVITATIONS},
    state::AppState,
};
use std::{collections::HashMap, sync::Arc};

/// A visit to the pages of one place.
pub struct Here {
    ctx: RequestContext,
    identity: Arc<Identity>,
    place: Place,
    parts: HashMap<String, String>,
}

/// Where roles are held.
enum Place {
    Coalition,
    Organization(OrganizationLink),
    Item(WorkItem),
}

/// The part of an address that names an organization.
const SLUG: &str = "slug";
/// The part of an address that names an item.
const ITEM: &str = "item";

impl Here {
    async fn load(ctx: RequestContext, parts: HashMap<String, String>) -> Result<Self, HttpError> {
        let database = &ctx.state.database;
        let place = match (parts.get(SLUG), parts.get(ITEM)) {
            (Some(slug), _) => {
                let page = organizations::organization_page(database, &ctx.reading, slug).await?;
                Place::Organization(page.ok_or_else(HttpError::not_found)?.link)
            }
            (None, Some(item)) => {
                let token = item.parse::<Token>().map_err(|_| HttpError::not_found())?;
                let item = items::item(database, &ctx.reading, &token).await?;
                Place::Item(item.ok_or_else(HttpError::not_found)?)
            }
            (None, None) => Place::Coalition,
        };
        Ok(Self { identity: signed_in(&ctx)?, ctx, place, parts })
    }

    /// The right to do something here; without it there is nothing here.
    fn permit<R: Right>(&self) -> Result<Permit<R>, HttpError> {
        Ok(self.identity.permit(self.target())?)
    }

    fn target(&self) -> Target {
        match &self.place {
            Place::Coalition => Target::Coalition,
            Place::Organization(link) => Target::Organization(link.id),
            Place::Item(item) => Target::Item { item: item.id, owner: item.owner },
        }
    }

    fn among(&self) -> Among {
        match &self.place {
            Place::Coalition => Among::Everybody,
            Place::Organization(link) => Among::Organization(link.id),
            Place::Item(item) => Among::Item(item.id),
        }
    }

    fn link(&self) -> RolesOf<'_> {
        match &self.place {
            Place::Coalition => RolesOf::Coalition,
            Place::Organization(link) => RolesOf::Organization(&link.slug),
            Place::Item(item) => RolesOf::Item(item.token.as_str()),
        }
    }

    /// A token that the address names.
    fn token(&self, part: &str) -> Result<Token, HttpError> {
        let token = self.parts.get(part).and_then(|token| token.parse().ok());
        token.ok_or_else(HttpError::not_found)
    }

    /// What the list of people here is called.
    fn title(&self) -> Message<'static> {
        match &self.place {
            Place::Coalition => msg::people::people_title(),
            Place::Organization(_) => msg::people::members_title(),
            Place::Item(_) => msg::people::item_people_title(),
        }
    }

    /// The name of the place, marked with its language.
    fn name(&self) -> AnyView {
        let ctx = &self.ctx;
        match &self.place {
            Place::Coalition => ctx.t(msg::people::place_everywhere()),
            Place::Organization(link) => organization_name(ctx, link),
            Place::Item(item) => item_name(ctx, Some(item)),
        }
    }

    /// The way back: to the place, and from a form to the list.
    fn crumbs(&self, from_a_form: bool) -> AnyView {
        let ctx = &self.ctx;
        let path = match &self.place {
            Place::Coalition => None,
            Place::Organization(link) => Some(ctx.path(Organization { slug: &link.slug })),
            Place::Item(item) => {
                item.title.as_ref().map(|_| permanent_in(item.token.as_str(), &ctx.language))
            }
        };
        let place = match (&self.place, path) {
            (Place::Coalition, _) => {
                let name = ctx.t(msg::people::organizations_title());
                Some(Crumb { name, path: ctx.path(OrganizationTree) })
            }
            (_, path) => path.map(|path| Crumb { name: self.name(), path }),
        };
        let list =
            from_a_form.then(|| Crumb { name: ctx.t(self.title()), path: ctx.path(self.link()) });
        breadcrumbs(ctx, place.into_iter().chain(list).collect())
    }
}

/// The title of an item, marked with its language.
fn item_name(ctx: &RequestContext, item: Option<&WorkItem>) -> AnyView {
    match item.and_then(|item| item.title.as_ref()) {
        Some((language, title)) => ctx.mark(language.clone(), title.clone()),
        None => ctx.t(msg::people::place_item()),
    }
}

impl FromRequestParts<AppState> for Here {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let ctx = RequestContext::from_request_parts(parts, state).await?;
        let Path(named) = Path::<HashMap<String, String>>::from_request_parts(parts, state)
            .await
            .map_err(|_| HttpError::not_found().into_response())?;
        Self::load(ctx, named).await.map_err(IntoResponse::into_response)
    }
}

/// The path of the account, for letters to those whose roles change.
fn account(language: &LanguageTag) -> String {
    Account.path(language)
}

/// Why a form of roles was refused.
fn sentence(why: FieldError) -> Message<'static> {
    match why {
        FieldError::NoPerson => msg::people::give_person_wrong(),
        FieldError::NoRole => msg::people::give_role_wrong(),
        FieldError::NoDay => msg::people::give_until_wrong(),
        FieldError::Already => msg::people::give_already(),
        FieldError::NoLanguage => msg::errors::field_unknown(),
        FieldError::NoAddress => msg::people::invite_address_wrong(),
        FieldError::TooMany => msg::people::invite_many(MOST_INVITATIONS),
        FieldError::LastAdmin => msg::people::take_last(),
    }
}
