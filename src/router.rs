//! All routes of the site, and the layers around them.

use crate::site::{self, SiteNames};
use app::{
    pages::failure,
    site::{SharedSite, Site, SiteFiles},
};
use axum::{Extension, Router, body::Body, middleware::from_fn_with_state};
use locales::Locales;
use server::{
    config::Config,
    http::{
        HttpContext, Registry, RegistryError,
        accept::Service,
        client, error,
        middleware::{compress, headers, host, limits, origin, page_cache, panic, request},
    },
    state::AppState,
};
use std::sync::Arc;
use tower::{ServiceBuilder, util::BoxCloneSyncService};

/// The routes of all rooms.
pub fn registry() -> Result<Registry, RegistryError> {
    Registry::new(
        server::http::entries().into_iter().chain(site::entries()).chain(app::routes::entries()),
    )
}

/// Everything between a connection and a page, and the context that the accept loop needs too.
pub fn build(
    registry: Registry,
    state: AppState,
    context: HttpContext,
    locales: Locales,
) -> (Service, Arc<HttpContext>) {
    let site = Arc::new(site(&state.config, &context, locales));
    with_site(registry, state, context, site)
}

/// The same with a site of one's own.
pub fn with_site(
    registry: Registry,
    state: AppState,
    context: HttpContext,
    site: SharedSite,
) -> (Service, Arc<HttpContext>) {
    app::render::start();
    let pages = failure::Pages { state: state.clone(), site: site.clone() };
    let context = Arc::new(context.with_pages(Arc::new(pages)));
    let routes =
        registry.into_router(&context, &state).layer(Extension(site)).with_state(state.clone());
    (layered(routes, state, &context), context)
}

/// What every page knows of the site: its sentences, its name, its origin, its own files.
fn site(config: &Config, context: &HttpContext, locales: Locales) -> Site {
    let names = SiteNames::read();
    let icon = if config.site.discreet { "icons/plain.svg" } else { "icons/favicon.svg" };
    let files = SiteFiles {
        css: names.address("main.css").unwrap_or_default(),
        islands_js: names.address("islands.js"),
        icon: names.address(icon),
    };
    Site::new(config, context.main_origin().to_string(), files, locales)
}

/// The layers around all routes, the outermost first; those around a single route stand in `server::http::registry`.
pub fn layered(routes: Router, state: AppState, context: &Arc<HttpContext>) -> Service {
    let layers = ServiceBuilder::new()
        .map_response(|answer: http::Response<_>| answer.map(Body::new))
        // Nothing that panics ends a connection.
        .layer(panic::last_resort(context))
        .layer(from_fn_with_state(state.clone(), request::name))
        .layer(from_fn_with_state(context.clone(), compress::pack))
        // What it keeps is whole: nothing below this line sees a request that is answered from memory.
        .layer(from_fn_with_state((state, context.clone()), page_cache::serve))
        // On every answer, refusals of the layers below included.
        .layer(from_fn_with_state(context.clone(), headers::set))
        // From here on an error is a status; the page comes from here, and so does its one log line.
        .layer(from_fn_with_state(context.clone(), error::pages))
        .layer(from_fn_with_state(context.clone(), host::check))
        .layer(from_fn_with_state(context.clone(), client::know))
        .layer(from_fn_with_state(context.clone(), limits::head))
        .layer(from_fn_with_state(context.clone(), origin::check))
        .layer(origin::cross_site());
    BoxCloneSyncService::new(layers.service(routes))
}
