//! What pages of organizations and roles have in common.

use crate::request_context::RequestContext;
use leptos::prelude::*;
use server::{
    database::query::organizations::OrganizationLink, http::HttpError,
    services::accounts::identity::Identity,
};
use std::sync::Arc;

/// Who is signed in. The policy of the route lets nobody else come here.
pub fn signed_in(ctx: &RequestContext) -> Result<Arc<Identity>, HttpError> {
    ctx.identity.clone().ok_or_else(HttpError::not_found)
}

/// The name of an organization, marked with its language.
pub fn organization_name(ctx: &RequestContext, link: &OrganizationLink) -> AnyView {
    ctx.mark(link.language.clone(), link.name.clone())
}
