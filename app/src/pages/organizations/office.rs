//! A visit to what is looked after: of the coalition, or of an organization. The same pages for both places, which their
//! addresses tell apart.

use crate::{
    components::{
        admin_nav::admin_nav,
        breadcrumbs::{Crumb, breadcrumbs},
    },
    pages::accounts::private::{organization_name, signed_in},
    request_context::RequestContext,
    urls::{
        Organization,
        inboxes::{Administration, OfficeOf},
    },
};
use axum::{
    extract::{FromRequestParts, Path},
    http::{HeaderValue, header, request::Parts},
    response::{IntoResponse, Response},
};
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::organizations::{self, OrganizationLink, whose::Whose},
    domain::{
        organizations::permission::{Permit, Right, Target},
        token::Token,
    },
    http::HttpError,
    services::accounts::identity::Identity,
    state::AppState,
};
use std::{collections::HashMap, sync::Arc};

/// The visit.
pub struct Office {
    /// The visit itself.
    pub ctx: RequestContext,
    /// Who looks.
    pub identity: Arc<Identity>,
    /// The organization; `None` for the coalition.
    pub place: Option<OrganizationLink>,
    parts: HashMap<String, String>,
}

impl Office {
    async fn load(ctx: RequestContext, parts: HashMap<String, String>) -> Result<Self, HttpError> {
        let place = match parts.get("slug") {
            Some(slug) => {
                let database = &ctx.state.database;
                let page = organizations::organization_page(database, &ctx.reading, slug).await?;
                Some(page.ok_or_else(HttpError::not_found)?.link)
            }
            None => None,
        };
        Ok(Self { identity: signed_in(&ctx)?, ctx, place, parts })
    }

    /// The right to do something here; without it there is nothing here.
    pub fn permit<R: Right>(&self) -> Result<Permit<R>, HttpError> {
        let target = self.place.as_ref().map(|link| Target::Organization(link.id));
        Ok(self.identity.permit(target.unwrap_or(Target::Coalition))?)
    }

    /// Whose things that right opens.
    pub async fn whose<R: Right>(&self) -> Result<Whose, HttpError> {
        let permit = self.permit::<R>()?;
        Ok(Whose::of(&self.ctx.state.database, permit.target()).await?)
    }

    /// Which addresses these are.
    pub fn of(&self) -> OfficeOf<'_> {
        match &self.place {
            Some(link) => OfficeOf::Organization(&link.slug),
            None => OfficeOf::Coalition,
        }
    }

    /// The token that the address names.
    pub fn token(&self, part: &str) -> Result<Token, HttpError> {
        let token = self.parts.get(part).and_then(|token| token.parse().ok());
        token.ok_or_else(HttpError::not_found)
    }

    /// Above a page: the parts of the administration, or the way back to the organization.
    pub fn above(&self) -> AnyView {
        let ctx = &self.ctx;
        match &self.place {
            None => admin_nav(ctx).into_any(),
            Some(link) => breadcrumbs(
                ctx,
                vec![
                    Crumb {
                        name: ctx.t(msg::people::administration_title()),
                        path: ctx.path(Administration),
                    },
                    Crumb {
                        name: organization_name(ctx, link),
                        path: ctx.path(Organization { slug: &link.slug }),
                    },
                ],
            ),
        }
    }

    /// Below the heading: the organization; nothing for the coalition.
    pub fn lead(&self) -> Option<AnyView> {
        let link = self.place.as_ref()?;
        Some(view! { <p class="lead">{organization_name(&self.ctx, link)}</p> }.into_any())
    }

    /// A file to keep, named after what it is and whose.
    pub fn file(&self, kind: &'static str, what: &str, ending: &str, bytes: String) -> Response {
        let whose = self.place.as_ref().map(|link| ascii(&link.slug)).unwrap_or_default();
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

/// What of a slug can stand in the name of a file everywhere.
fn ascii(slug: &str) -> String {
    let kept: String =
        slug.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    format!("-{kept}")
}

impl FromRequestParts<AppState> for Office {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let ctx = RequestContext::from_request_parts(parts, state).await?;
        let Path(named) = Path::<HashMap<String, String>>::from_request_parts(parts, state)
            .await
            .map_err(|_| HttpError::not_found().into_response())?;
        Self::load(ctx, named).await.map_err(IntoResponse::into_response)
    }
}
