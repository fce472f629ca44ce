//! Who acts on what: in the coalition, in an organization, for one item. The same pages stand in all of them, and their
//! addresses tell which.

use crate::{
    components::{
        admin_nav::AdminNav,
        breadcrumbs::{Breadcrumbs, Crumb},
    },
    pages::accounts::private::{organization_name, signed_in},
    request_context::RequestContext,
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, header, request::Parts},
    response::{IntoResponse, Response},
};
use leptos::{either::Either, prelude::*};
use locales::{Message, msg};
use server::{
    database::query::organizations::{
        self, OrganizationPage,
        items::{self, WorkItem},
        members::Among,
        whose::Whose,
    },
    domain::{
        organizations::permission::{Permit, Right, Target},
        token::Token,
    },
    http::HttpError,
    routes::{
        Administration, Organization, OrganizationTree, PageScope, People, PermanentIn,
        ReadsAddress,
    },
    services::accounts::identity::Identity,
    state::AppState,
};
use std::sync::Arc;

/// A visit to a page of one scope.
pub struct AdminScope {
    /// The visit itself.
    pub ctx: RequestContext,
    /// Who acts.
    pub identity: Arc<Identity>,
    /// On what.
    pub place: Place,
}

/// What is acted on.
pub enum Place {
    /// The whole coalition.
    Coalition,
    /// One organization.
    Organization(OrganizationPage),
    /// One item.
    Item(WorkItem),
}

/// The scope of a page, and the page as its address names it.
pub struct Scoped<P>(pub AdminScope, pub P);

impl<P> ReadsAddress<P> for Scoped<P> {}

impl<P> FromRequestParts<AppState> for Scoped<P>
where
    P: FromRequestParts<AppState> + Send,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let ctx = RequestContext::from_request_parts(parts, state).await?;
        let scope = PageScope::from_request_parts(parts, state)
            .await
            .map_err(|_| HttpError::not_found().into_response())?;
        let page =
            P::from_request_parts(parts, state).await.map_err(IntoResponse::into_response)?;
        let scope = AdminScope::load(ctx, scope).await.map_err(IntoResponse::into_response)?;
        Ok(Self(scope, page))
    }
}

/// The token that an address names.
pub fn token_of(part: &str) -> Result<Token, HttpError> {
    part.parse().map_err(|_| HttpError::not_found())
}

impl AdminScope {
    async fn load(ctx: RequestContext, scope: PageScope) -> Result<Self, HttpError> {
        let database = &ctx.state.database;
        let place = match scope {
            PageScope::Coalition => Place::Coalition,
            PageScope::Organization(slug) => {
                let page = organizations::organization_page(database, &ctx.reading, &slug).await?;
                Place::Organization(page.ok_or_else(HttpError::not_found)?)
            }
            PageScope::Item(item) => {
                let item = items::item(database, &ctx.reading, &token_of(&item)?).await?;
                Place::Item(item.ok_or_else(HttpError::not_found)?)
            }
        };
        Ok(Self { identity: signed_in(&ctx)?, ctx, place })
    }

    /// The right to do something here; without it there is nothing here.
    pub fn permit<R: Right>(&self) -> Result<Permit<R>, HttpError> {
        Ok(self.identity.permit(self.target())?)
    }

    /// Whose things that right opens.
    pub async fn whose<R: Right>(&self) -> Result<Whose, HttpError> {
        let permit = self.permit::<R>()?;
        Ok(Whose::of(&self.ctx.state.database, permit.target()).await?)
    }

    /// What a right is asked for.
    pub fn target(&self) -> Target {
        match &self.place {
            Place::Coalition => Target::Coalition,
            Place::Organization(page) => Target::Organization(page.link.id),
            Place::Item(item) => Target::Item { item: item.id, owner: item.owner },
        }
    }

    /// The people who hold roles here.
    pub fn among(&self) -> Among {
        match &self.place {
            Place::Coalition => Among::Everybody,
            Place::Organization(page) => Among::Organization(page.link.id),
            Place::Item(item) => Among::Item(item.id),
        }
    }

    /// Which addresses these are.
    pub fn of(&self) -> PageScope<&str> {
        match &self.place {
            Place::Coalition => PageScope::Coalition,
            Place::Organization(page) => PageScope::Organization(&page.link.slug),
            Place::Item(item) => PageScope::Item(item.token.as_str()),
        }
    }

    /// What the list of people here is called.
    pub fn people_title(&self) -> Message<'static> {
        match &self.place {
            Place::Coalition => msg::organizations::people_title(),
            Place::Organization(_) => msg::organizations::members_title(),
            Place::Item(_) => msg::organizations::item_people_title(),
        }
    }

    /// The name of the place, marked with its language.
    pub fn name(&self) -> AnyView {
        let ctx = &self.ctx;
        match &self.place {
            Place::Coalition => ctx.t(msg::organizations::place_everywhere()),
            Place::Organization(page) => organization_name(ctx, &page.link),
            Place::Item(item) => item_name(ctx, Some(item)),
        }
    }

    /// Above a page of an inbox: the parts of the administration, or the way back to the place.
    pub fn above(&self) -> impl IntoView {
        let ctx = &self.ctx;
        let Some(place) = self.crumb() else {
            return Either::Left(view! { <AdminNav ctx/> });
        };
        let name = ctx.t(msg::accounts::administration_title());
        let administration = Crumb { name, path: ctx.path(Administration) };
        Either::Right(view! { <Breadcrumbs ctx crumbs=vec![administration, place]/> })
    }

    /// Below the heading: the place; nothing for the coalition.
    pub fn lead(&self) -> Option<impl IntoView> {
        let named = !matches!(self.place, Place::Coalition);
        named.then(|| view! { <p class="lead">{self.name()}</p> })
    }

    /// The way back from a page of roles: to the place, and from a form to the list.
    pub fn crumbs(&self, from_a_form: bool) -> impl IntoView {
        view! { <Breadcrumbs ctx=&self.ctx crumbs=self.way(from_a_form)/> }
    }

    /// Above the list of people: that way, and of the whole coalition's the parts of the administration too.
    pub fn above_people(&self) -> impl IntoView {
        let crumbs = self.way(false);
        match self.place {
            Place::Coalition => Either::Left(view! { <AdminNav ctx=&self.ctx crumbs/> }),
            _ => Either::Right(view! { <Breadcrumbs ctx=&self.ctx crumbs/> }),
        }
    }

    fn way(&self, from_a_form: bool) -> Vec<Crumb> {
        let ctx = &self.ctx;
        let place = match &self.place {
            Place::Coalition => {
                let name = ctx.t(msg::organizations::organizations_title());
                Some(Crumb { name, path: ctx.path(OrganizationTree) })
            }
            _ => self.crumb(),
        };
        let list = from_a_form.then(|| Crumb {
            name: ctx.t(self.people_title()),
            path: ctx.path(People::of(self.of())),
        });
        place.into_iter().chain(list).collect()
    }

    /// The public page of the place, where it has one.
    fn crumb(&self) -> Option<Crumb> {
        let ctx = &self.ctx;
        let path = match &self.place {
            Place::Coalition => return None,
            Place::Organization(page) => ctx.path(Organization { slug: &page.link.slug }),
            Place::Item(item) => {
                item.title.as_ref()?;
                PermanentIn { token: item.token.as_str(), of: ctx.language.as_str() }.path()
            }
        };
        Some(Crumb { name: self.name(), path })
    }

    /// A file to keep, named after what it is and whose.
    pub fn file(&self, kind: &'static str, what: &str, ending: &str, bytes: String) -> Response {
        let whose = match &self.place {
            Place::Organization(page) => ascii(&page.link.slug),
            Place::Coalition | Place::Item(_) => String::new(),
        };
        let name = format!("attachment; filename=\"{what}{whose}.{ending}\"");
        let mut answer = bytes.into_response();
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        if let Ok(name) = HeaderValue::from_str(&name) {
            headers.insert(header::CONTENT_DISPOSITION, name);
        }
        answer
    }
}

/// The title of an item, marked with its language.
pub fn item_name(ctx: &RequestContext, item: Option<&WorkItem>) -> AnyView {
    match item.and_then(|item| item.title.as_ref()) {
        Some((language, title)) => ctx.mark(language.clone(), title.clone()),
        None => ctx.t(msg::organizations::place_item()),
    }
}

/// The same as the way to its page, where it has one.
pub fn item_way(ctx: &RequestContext, item: &WorkItem) -> impl IntoView + use<> {
    let name = item_name(ctx, Some(item));
    if item.title.is_none() {
        return Either::Left(name);
    }
    let path = PermanentIn { token: item.token.as_str(), of: ctx.language.as_str() }.path();
    Either::Right(view! { <a href=path>{name}</a> })
}

/// What of a slug can stand in the name of a file everywhere.
fn ascii(slug: &str) -> String {
    let kept: String =
        slug.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    format!("-{kept}")
}
