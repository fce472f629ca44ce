//! One entry per route: its path, its methods, who may enter, what it costs, and how to try it.
//!
//! A route without a policy does not start. Nothing else calls `.route(`.

use super::{
    HttpContext,
    error::HttpError,
    facts::{Cache, Policy, Reads, RouteFacts},
    input::ReadsInput,
    middleware::{identity, limits, panic, policy, read_only, run_blocking},
};
use crate::{domain::limit::Action, state::AppState};
use axum::{
    Router,
    handler::Handler,
    middleware::from_fn_with_state,
    response::{IntoResponse, Response},
    routing::{MethodFilter, MethodRouter},
};
use http::{Method, StatusCode};
use serde::Serialize;
use std::{collections::BTreeMap, sync::Arc};
use tower::ServiceBuilder;

/// One route. Made with [`Entry::new`], then told its policy, its handlers and how to try it.
#[derive(Debug, Clone)]
pub struct Entry {
    name: &'static str,
    path: &'static str,
    policy: Option<Policy>,
    step_up: bool,
    first_factor: bool,
    islands: bool,
    cache: Cache,
    reads: Reads,
    limit: Option<Action>,
    even_when_read_only: bool,
    methods: Vec<Method>,
    sample: Option<Sample>,
    handlers: MethodRouter<AppState>,
}

/// Values that make a path that answers, and the status it then answers with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Sample {
    parameters: BTreeMap<&'static str, &'static str>,
    #[serde(skip)]
    status: StatusCode,
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
    /// A route at `path` (axum syntax, `/{language}/library/{slug}`) under a name that is found nowhere else.
    /// It needs [`Self::policy`], a handler and [`Self::sample`] before it can be served.
    pub fn new(name: &'static str, path: &'static str) -> Self {
        Self {
            name,
            path,
            policy: None,
            step_up: false,
            first_factor: false,
            islands: false,
            cache: Cache::default(),
            reads: Reads::default(),
            limit: None,
            even_when_read_only: false,
            methods: Vec::new(),
            sample: None,
            handlers: MethodRouter::new(),
        }
    }

    /// Says who may enter.
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = Some(policy);
        self
    }

    /// Says that whoever enters has shown a passkey, or password and code, a few minutes ago (AU6).
    pub fn step_up(mut self) -> Self {
        self.step_up = true;
        self
    }

    /// The same, but whoever has nothing to show yet may enter a few minutes after signing in, to get the first strong
    /// factor.
    pub fn step_up_but_for_the_first(self) -> Self {
        Self { first_factor: true, ..self.step_up() }
    }

    /// Says that its pages hold islands: they get a script and the policy that admits it.
    pub fn islands(mut self) -> Self {
        self.islands = true;
        self
    }

    /// Says what may be kept of its answers.
    pub fn cache(mut self, cache: Cache) -> Self {
        self.cache = cache;
        self
    }

    /// Says that it reads a machine's request.
    pub fn reads_json(mut self) -> Self {
        self.reads = Reads::Json;
        self
    }

    /// Says what is counted of those who post here, and of those who read where the action counts that: too many in a
    /// short time are asked to wait (429).
    pub fn limit(mut self, action: Action) -> Self {
        self.limit = Some(action);
        self
    }

    /// Says that what is posted here is done even while nothing else is changed: for signing out.
    pub fn even_when_read_only(mut self) -> Self {
        self.even_when_read_only = true;
        self
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

    /// Values for the parts of the path, of something that the demo library holds, so that GET answers 200.
    pub fn sample(self, parameters: &[(&'static str, &'static str)]) -> Self {
        self.sample_answering(StatusCode::OK, parameters)
    }

    /// The same for a route whose GET answers something else, such as 303.
    pub fn sample_answering(
        mut self,
        status: StatusCode,
        parameters: &[(&'static str, &'static str)],
    ) -> Self {
        self.sample = Some(Sample { parameters: parameters.iter().copied().collect(), status });
        self
    }

    /// The name of the entry.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Its path, in axum's syntax.
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// Who may enter; `None` is refused at start.
    pub fn declared_policy(&self) -> Option<Policy> {
        self.policy
    }

    /// Its methods. HEAD is answered wherever GET is.
    pub fn methods(&self) -> &[Method] {
        &self.methods
    }

    /// Whether its pages hold islands.
    pub fn has_islands(&self) -> bool {
        self.islands
    }

    /// Its path with the values of the sample, and the status that GET answers there; `None` when a value is missing.
    pub fn sample_path(&self) -> Option<(String, StatusCode)> {
        let sample = self.sample.as_ref()?;
        let mut path = self.path.to_owned();
        for (name, value) in &sample.parameters {
            let part = format!("{{{name}}}");
            let rest = format!("{{*{name}}}");
            if !path.contains(&part) && !path.contains(&rest) {
                return None;
            }
            path = path.replace(&part, value).replace(&rest, value);
        }
        (!path.contains('{')).then_some((path, sample.status))
    }

    fn lines(&self) -> Vec<RouteLine> {
        let (Some(policy), Some((sample_path, status))) = (self.policy, self.sample_path()) else {
            return Vec::new();
        };
        let line = |method: &Method| RouteLine {
            name: self.name,
            method: method.to_string(),
            path: self.path,
            policy,
            step_up: self.step_up,
            first_factor: self.first_factor,
            changes_state: *method != Method::GET,
            islands: self.islands,
            cache: self.cache,
            limit: self.limit,
            sample: self
                .sample
                .as_ref()
                .map(|sample| sample.parameters.clone())
                .unwrap_or_default(),
            sample_path: sample_path.clone(),
            sample_status: status.as_u16(),
        };
        self.methods.iter().map(line).collect()
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
            if entry.policy.is_none() {
                return Err(RegistryError::NoPolicy(entry.name));
            }
            if entry.methods.is_empty() {
                return Err(RegistryError::NoHandler(entry.name));
            }
            if entry.sample_path().is_none() {
                return Err(RegistryError::NoSample(entry.name));
            }
            if names.insert(entry.name, ()).is_some() {
                return Err(RegistryError::SameName(entry.name));
            }
            if let Some(other) = paths.insert(shape(entry.path), entry.name) {
                return Err(RegistryError::SamePath(other, entry.name));
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

    /// The routes, each inside the layers of a single route; an unknown path answers 404.
    pub fn into_router(self, context: &Arc<HttpContext>, state: &AppState) -> Router<AppState> {
        let mut router = Router::new();
        for entry in self.entries {
            let Some(policy) = entry.policy else { continue };
            let facts = Arc::new(RouteFacts {
                name: entry.name,
                policy,
                step_up: entry.step_up,
                first_factor: entry.first_factor,
                islands: entry.islands,
                cache: entry.cache,
                reads: entry.reads,
                limit: entry.limit,
                even_when_read_only: entry.even_when_read_only,
            });
            router = router.route(entry.path, inside(entry.handlers, facts, context, state));
        }
        router.fallback(async || HttpError::not_found())
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

    fn entry(name: &'static str, path: &'static str) -> Entry {
        Entry::new(name, path).get(async || "seed")
    }

    #[test]
    fn az1_a_route_without_policy_handler_or_sample_is_refused() {
        let whole = || entry("a", "/a").policy(Policy::Public).sample(&[]);
        assert!(Registry::new([whole()]).is_ok());
        let refused = |entry| Registry::new([entry]).unwrap_err();
        assert_eq!(refused(entry("a", "/a").sample(&[])), RegistryError::NoPolicy("a"));
        assert_eq!(refused(entry("a", "/a").policy(Policy::Public)), RegistryError::NoSample("a"));
        let no_handler = Entry::new("a", "/a").policy(Policy::Public).sample(&[]);
        assert_eq!(refused(no_handler), RegistryError::NoHandler("a"));
        let incomplete = entry("a", "/{language}/{slug}").policy(Policy::Public);
        assert_eq!(refused(incomplete.sample(&[("language", "en")])), RegistryError::NoSample("a"));
        let misspelt = entry("a", "/{language}").policy(Policy::Public);
        assert_eq!(refused(misspelt.sample(&[("tag", "en")])), RegistryError::NoSample("a"));
    }

    #[test]
    fn az1_two_routes_of_one_name_or_path_are_refused() {
        let public = |name, path| entry(name, path).policy(Policy::Public).sample(&[("x", "1")]);
        let same_name = Registry::new([public("a", "/a/{x}"), public("a", "/b/{x}")]);
        assert_eq!(same_name.unwrap_err(), RegistryError::SameName("a"));
        let other = entry("b", "/a/{y}").policy(Policy::Public).sample(&[("y", "1")]);
        let same_path = Registry::new([public("a", "/a/{x}"), other]);
        assert_eq!(same_path.unwrap_err(), RegistryError::SamePath("a", "b"));
    }
}
