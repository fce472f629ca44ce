//! All routes of the site, and the layers around them.

use crate::{
    commands::CommandError,
    site::{self, SiteNames},
};
use app::{
    pages::failure,
    site::{Site, SharedSite, SiteFiles},
};
use axum::Extension;
use locales::Locales;
use axum::body::Body;
use axum::middleware::{from_fn, from_fn_with_state};
use server::{
    config::Config,
    http::{
        Door, Registry, RegistryError,
        accept::Service,
        error,
        middleware::{compress, headers, host, limits, origin, panic, request},
    },
    state::AppState,
};
use std::sync::Arc;
use tower::{ServiceBuilder, util::BoxCloneSyncService};

/// The routes of all rooms.
pub fn registry() -> Result<Registry, RegistryError> {
    Registry::new(server::http::entries().into_iter().chain(site::entries()).chain(app::routes::entries()))
}

/// What every page knows of the site: its sentences, its name, its origin, its own files.
pub fn site(config: &Config, door: &Door) -> Result<SharedSite, CommandError> {
    let names = SiteNames::read();
    let files = SiteFiles {
        css: names.address("main.css").unwrap_or_default(),
        islands_js: names.address("islands.js"),
        icon: names.address("icons/favicon.svg"),
    };
    let locales = Locales::load()?;
    Ok(Arc::new(Site::new(config, door.main_origin().to_string(), files, locales)))
}

/// What the layers know, with the error pages of the site.
pub fn door(door: Door, state: &AppState, site: &SharedSite) -> Door {
    door.with_pages(Arc::new(failure::Pages { state: state.clone(), site: site.clone() }))
}

/// The routes with all layers around them. The outermost comes first; those around a single route stand in
/// `server::http::registry`.
pub fn service(
    registry: Registry,
    state: AppState,
    door: &Arc<Door>,
    site: SharedSite,
) -> Service {
    let routes = registry.into_router(door).layer(Extension(site)).with_state(state.clone());
    let layers = ServiceBuilder::new()
        .map_response(|answer: http::Response<_>| answer.map(Body::new))
        // Nothing that panics ends a connection.
        .layer(panic::last_resort(door))
        // On every answer, refusals of the layers below included.
        .layer(from_fn_with_state(door.clone(), headers::set))
        .layer(from_fn_with_state(state, request::name))
        .layer(from_fn(compress::pack))
        // From here on an error is a status; the page comes from here, and so does its one log line.
        .layer(from_fn_with_state(door.clone(), error::pages))
        .layer(from_fn_with_state(door.clone(), host::check))
        .layer(from_fn_with_state(door.clone(), limits::head))
        .layer(from_fn_with_state(door.clone(), origin::check))
        .layer(origin::cross_site());
    BoxCloneSyncService::new(layers.service(routes))
}
