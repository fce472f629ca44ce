//! One entry per route: its path, its methods, who may enter, what it costs, and how to try it.
//!
//! A route without a policy does not start. Nothing else calls `.route(`.

use super::{
    HttpContext,
    error::HttpError,
    facts::RouteFacts,
    input::ReadsInput,
    middleware::{
        addresses::{self, Addresses},
        identity, limits, panic, policy, read_only, run_blocking,
    },
};
use crate::{
    domain::limit::Action,
    routes::{Cache, Fits, Policy, Route, Routed},
    state::AppState,
};
use axum::{
    Router,
    handler::Handler,
    middleware::from_fn_with_state,
    response::{IntoResponse, Response},
    routing::{MethodFilter, MethodRouter},
};
use http::{Method, StatusCode};
use serde::Serialize;
use std::{collections::BTreeMap, marker::PhantomData, sync::Arc};
use tower::ServiceBuilder;

/// One route with its handlers.
#[derive(Debug, Clone)]
pub struct Entry {
    route: Route,
    methods: Vec<Method>,
    handlers: MethodRouter<AppState>,
}

/// One route as `semilla routes --json` prints it.
#[derive(Debug, Clone, Serialize)]
pub struct RouteLine {
    /// The name of the entry.
    pub name: &'static str,
    /// The method, in capitals. `HEAD` is answered wherever `GET` is.
    pub method: String,
    /// The path, with `{name}` for a part and `{*name}` for the rest.
    pub path: &'static str,
    /// Who may enter.
    pub policy: Policy,
    /// Whether a fresh sign-in is asked for.
    pub step_up: bool,
    /// Whether whoever has nothing to show yet may enter a few minutes after signing in.
    pub first_factor: bool,
    /// Whether it changes what is stored.
    pub changes_state: bool,
    /// Whether its pages hold islands.
    pub islands: bool,
    /// What may be kept of its answers.
    pub cache: Cache,
    /// What is counted of those who come here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Action>,
    /// Values for the parts of the path that make it answer.
    pub sample: BTreeMap<&'static str, &'static str>,
    /// The path with those values.
    pub sample_path: String,
    /// What that path answers to GET, when the demo library is loaded.
    pub sample_status: u16,
}

impl Entry {
    /// A declared route that nothing answers yet.
    pub fn of(route: Route) -> Self {
        Self { route, methods: Vec::new(), handlers: MethodRouter::new() }
    }

    /// Answers GET and HEAD, which change nothing.
    pub fn get<H, T>(self, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        self.on(Method::GET, MethodFilter::GET, handler)
    }

    /// Answers POST. The last argument of the handler reads the body, so that nothing is done with what nobody read (AZ5).
    pub fn post<H, T>(self, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: ReadsInput + 'static,
    {
        self.on(Method::POST, MethodFilter::POST, handler)
    }

    fn on<H, T>(mut self, method: Method, filter: MethodFilter, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        self.methods.push(method);
        self.handlers = self.handlers.on(filter, handler);
        self
    }

    /// The same handlers at another route.
    pub fn with_route(self, route: Route) -> Self {
        Self { route, ..self }
    }

    /// What was declared of it.
    pub fn route(&self) -> &Route {
        &self.route
    }

    /// Its methods. HEAD is answered wherever GET is.
    pub fn methods(&self) -> &[Method] {
        &self.methods
    }

    /// The values of the sample; those of a path that names a language have one.
    fn sample(&self) -> Option<BTreeMap<&'static str, &'static str>> {
        let parameters = self.route.sample?.parameters.iter().copied();
        let language = self.route.pattern.starts_with("/{language}").then_some(("language", "en"));
        Some(parameters.chain(language).collect())
    }

    /// Its path with the values of the sample, and the status that GET answers there; `None` when a value is missing.
    pub fn sample_path(&self) -> Option<(String, StatusCode)> {
        let mut path = self.route.pattern.to_owned();
        for (name, value) in self.sample()? {
            let part = format!("{{{name}}}");
            let rest = format!("{{*{name}}}");
            if !path.contains(&part) && !path.contains(&rest) {
                return None;
            }
            path = path.replace(&part, value).replace(&rest, value);
        }
        (!path.contains('{')).then_some((path, self.route.sample?.status))
    }

    fn lines(&self) -> Vec<RouteLine> {
        let route = &self.route;
        let (Some(policy), Some(sample), Some((sample_path, status))) =
            (route.policy, self.sample(), self.sample_path())
        else {
            return Vec::new();
        };
        let line = |method: &Method| RouteLine {
            name: route.name,
            method: method.to_string(),
            path: route.pattern,
            policy,
            step_up: route.step_up,
            first_factor: route.first_factor,
            changes_state: *method != Method::GET,
            islands: route.islands,
            cache: route.cache,
            limit: route.limit,
            sample: sample.clone(),
            sample_path: sample_path.clone(),
            sample_status: status.as_u16(),
        };
        self.methods.iter().map(line).collect()
    }
}

/// Entries of declared pages.
#[derive(Debug, Clone, Default)]
pub struct Pages {
    entries: Vec<Entry>,
}

impl Pages {
    /// A page, wherever it stands. It needs a handler before it can be served.
    pub fn page<P: Routed>(&mut self) -> PageEntries<'_, P> {
        let first = self.entries.len();
        self.entries.extend(P::ROUTES.iter().copied().map(Entry::of));
        PageEntries { entries: &mut self.entries[first..], page: PhantomData }
    }

    /// A route that is no page of its own.
    pub fn entry(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// All of them.
    pub fn into_entries(self) -> Vec<Entry> {
        self.entries
    }
}

/// The entries of one page. Its handlers read its address, so that one of another page does not compile.
#[derive(Debug)]
pub struct PageEntries<'a, P> {
    entries: &'a mut [Entry],
    page: PhantomData<P>,
}

impl<P> PageEntries<'_, P> {
    /// Answers GET and HEAD, which change nothing.
    pub fn get<H, T, Place>(self, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
        P: Fits<T, Place>,
    {
        self.each(|entry| entry.get(handler.clone()))
    }

    /// Answers POST. The last argument of the handler reads the body.
    pub fn post<H, T, Place>(self, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: ReadsInput + 'static,
        P: Fits<T, Place>,
    {
        self.each(|entry| entry.post(handler.clone()))
    }

    fn each(self, told: impl Fn(Entry) -> Entry) -> Self {
        for entry in &mut *self.entries {
            *entry = told(entry.clone());
        }
        self
    }
}

/// Why the routes are refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RegistryError {
    /// Nobody said who may enter.
    #[error("the route “{0}” declares no policy")]
    NoPolicy(&'static str),
    /// It answers nothing.
    #[error("the route “{0}” has no handler")]
    NoHandler(&'static str),
    /// Nobody can try it.
    #[error("the route “{0}” has no sample that fits its path")]
    NoSample(&'static str),
    /// Two entries have one name.
    #[error("two routes are called “{0}”")]
    SameName(&'static str),
    /// Two entries have one path.
    #[error("the routes “{0}” and “{1}” have the same path")]
    SamePath(&'static str, &'static str),
}

/// All routes, checked.
#[derive(Debug, Clone, Default)]
pub struct Registry {
    entries: Vec<Entry>,
}

impl Registry {
    /// The routes of `entries`. Refuses one without policy, handler or sample, and two of one name or path.
    pub fn new(entries: impl IntoIterator<Item = Entry>) -> Result<Self, RegistryError> {
        let mut names = BTreeMap::new();
        let mut paths: BTreeMap<String, &'static str> = BTreeMap::new();
        let mut kept = Vec::new();
        for entry in entries {
            if entry.route.policy.is_none() {
                return Err(RegistryError::NoPolicy(entry.route.name));
            }
            if entry.methods.is_empty() {
                return Err(RegistryError::NoHandler(entry.route.name));
            }
            if entry.sample_path().is_none() {
                return Err(RegistryError::NoSample(entry.route.name));
            }
            if names.insert(entry.route.name, ()).is_some() {
                return Err(RegistryError::SameName(entry.route.name));
            }
            if let Some(other) = paths.insert(shape(entry.route.pattern), entry.route.name) {
                return Err(RegistryError::SamePath(other, entry.route.name));
            }
            kept.push(entry);
        }
        Ok(Self { entries: kept })
    }

    /// All entries, in the order in which they came.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// One line per method and path.
    pub fn lines(&self) -> Vec<RouteLine> {
        self.entries.iter().flat_map(Entry::lines).collect()
    }

    /// The routes, each inside the layers of a single route; another way to write a path leads there, an unknown one
    /// answers 404.
    pub fn into_router(self, context: &Arc<HttpContext>, state: &AppState) -> Router<AppState> {
        let patterns = self.entries.iter().map(|entry| entry.route.pattern);
        let known = Arc::new(Addresses::of(patterns));
        let mut router = Router::new();
        for entry in self.entries {
            let Some(policy) = entry.route.policy else { continue };
            let facts = Arc::new(RouteFacts { route: entry.route, policy });
            router =
                router.route(entry.route.pattern, inside(entry.handlers, facts, context, state));
        }
        router
            .fallback(async || HttpError::not_found())
            .layer(from_fn_with_state(known, addresses::lead))
    }
}

/// The layers of a single route, the outermost first.
fn inside(
    handlers: MethodRouter<AppState>,
    facts: Arc<RouteFacts>,
    context: &Arc<HttpContext>,
    state: &AppState,
) -> MethodRouter<AppState> {
    let told = facts.clone();
    let layers = ServiceBuilder::new()
        .map_request(move |mut request: axum::extract::Request| {
            request.extensions_mut().insert(told.clone());
            request
        })
        .map_response(move |answer: Response| {
            let mut answer = answer.into_response();
            answer.extensions_mut().insert(facts.clone());
            answer
        })
        .layer(from_fn_with_state(state.clone(), read_only::check))
        .layer(from_fn_with_state(state.clone(), limits::often))
        .layer(from_fn_with_state(context.clone(), limits::body))
        .layer(from_fn_with_state(context.clone(), limits::handler_time))
        .layer(from_fn_with_state(state.database.reader().clone(), run_blocking::make))
        // Here, so that who asks is asked in the thread that makes the page.
        .layer(from_fn_with_state(state.clone(), identity::note))
        .layer(from_fn_with_state((context.clone(), state.clone()), policy::check))
        .layer(panic::around_handler());
    handlers.layer(layers)
}

/// A path without the names of its parts: what two routes must not share.
fn shape(path: &str) -> String {
    let part = |part: &str| if part.starts_with('{') { "{}".to_owned() } else { part.to_owned() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(route: Route) -> Entry {
        Entry::of(route).get(async || "seed")
    }

    #[test]
    fn az1_a_route_without_policy_handler_or_sample_is_refused() {
        let bare = Route::new("a", "/a");
        assert!(Registry::new([entry(bare.policy(Policy::Public).sample(&[]))]).is_ok());
        let refused = |entry| Registry::new([entry]).unwrap_err();
        assert_eq!(refused(entry(bare.sample(&[]))), RegistryError::NoPolicy("a"));
        assert_eq!(refused(entry(bare.policy(Policy::Public))), RegistryError::NoSample("a"));
        let no_handler = Entry::of(Route::public("a", "/a"));
        assert_eq!(refused(no_handler), RegistryError::NoHandler("a"));
        let incomplete = Route::public("a", "/{language}/{slug}");
        assert_eq!(refused(entry(incomplete)), RegistryError::NoSample("a"));
        let misspelt = Route::public("a", "/a/{slug}").sample(&[("tag", "en")]);
        assert_eq!(refused(entry(misspelt)), RegistryError::NoSample("a"));
    }

    #[test]
    fn az1_two_routes_of_one_name_or_path_are_refused() {
        let public = |name, path| entry(Route::public(name, path).sample(&[("x", "1")]));
        let same_name = Registry::new([public("a", "/a/{x}"), public("a", "/b/{x}")]);
        assert_eq!(same_name.unwrap_err(), RegistryError::SameName("a"));
        let other = entry(Route::public("b", "/a/{y}").sample(&[("y", "1")]));
        let same_path = Registry::new([public("a", "/a/{x}"), other]);
        assert_eq!(same_path.unwrap_err(), RegistryError::SamePath("a", "b"));
    }
}
