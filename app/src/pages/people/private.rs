//! What pages have in common that are for people who are signed in.

use crate::{
    components::layout::Frame,
    shell::{Addresses, Page},
    visit::Visit,
};
use axum::http::StatusCode;
use leptos::prelude::*;
use locales::{LanguageTag, Message};
use server::{
    database::query::organizations::OrganizationLink, http::Failure,
    services::people::identity::Identity,
};
use std::sync::Arc;

/// Who is signed in. The policy of the route lets nobody else come here.
pub fn signed_in(visit: &Visit) -> Result<Arc<Identity>, Failure> {
    visit.identity.clone().ok_or_else(Failure::not_found)
}

/// A page that no search engine shows, in every language of the interface.
pub fn private(visit: &Visit, title: Message<'_>, path: impl Fn(&LanguageTag) -> String) -> Page {
    let frame =
        Frame { section: None, tongues: visit.tongues(&[], path), wide: false, sheet_foot: None };
    Page {
        addresses: Addresses { noindex: true, ..Addresses::default() },
        ..Page::new(visit, visit.plain(title), frame)
    }
}

/// The same page when its form was refused.
pub fn refused(page: Page, refused: bool) -> Page {
    match refused {
        true => Page { status: StatusCode::UNPROCESSABLE_ENTITY, ..page },
        false => page,
    }
}

/// The name of an organization, marked with its language.
pub fn organization_name(visit: &Visit, link: &OrganizationLink) -> AnyView {
    visit.mark(link.language.clone(), link.name.clone())
}
