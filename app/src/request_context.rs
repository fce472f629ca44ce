//! A visit to a page: who asks in which language, and how a sentence or a text of another language is marked for them.
//!
//! Every page handler takes a [`RequestContext`]. Making one refuses an unknown language (404 with the language menu) and sends
//! another way to write a language (`/zh-CN/…`) to its own address for good.

mod words_in;

pub use words_in::words_in;

use crate::site::SharedSite;
use axum::{
    body::Body,
    extract::FromRequestParts,
    http::{HeaderValue, Response, StatusCode, Uri, header, request::Parts},
    response::IntoResponse,
};
use leptos::{either::Either, prelude::*, server_fn::ServerFn};
use locales::{Address, Direction, LanguageTag, Languages, Localizer, Message, Part, Text, msg};
use server::{
    database::{Choices, Database, DatabaseError, query::language},
    http::{HostConfig, HttpError, RouteFacts},
    routes::{Cache, Link, push_query},
    services::accounts::identity::Identity,
    state::AppState,
};
use std::{collections::HashMap, sync::Arc};

/// One visit, as handlers and components get it.
#[derive(Clone)]
pub struct RequestContext {
    /// All that a request may use.
    pub state: AppState,
    /// The site.
    pub site: SharedSite,
    /// The language of the address, which is the language of the page.
    pub language: LanguageTag,
    /// Who says the sentences of the interface.
    pub localizer: Localizer,
    /// In which languages this reader is shown content, best first: the language of the address, the one beside it, the
    /// neighbours of both. Behind them comes the language that a text was written in.
    pub reading: Vec<LanguageTag>,
    /// The second language that the address names (`?with=`), on pages that show one.
    pub with: Option<LanguageTag>,
    /// Whether the reader has just asked for the language of the page (`?asked=1`).
    pub asked: bool,
    /// Whether the reader points at the part that is wrong (`?parts=1`): each part of a text has a link then.
    pub parts: bool,
    /// Path and query as asked for.
    pub uri: Uri,
    /// Who asks, when they are signed in.
    pub identity: Option<Arc<Identity>>,
    /// The name under which the site was asked; `None` for a page that no request asked for.
    pub host: Option<Arc<HostConfig>>,
}

impl RequestContext {
    /// A visit in a language that is known to be one.
    pub fn new(state: AppState, site: SharedSite, language: LanguageTag, uri: Uri) -> Self {
        let reading = locales::content_chain(&language);
        let localizer = site.localizer(&language);
        Self {
            state,
            site,
            language,
            localizer,
            reading,
            with: None,
            asked: false,
            parts: false,
            uri,
            identity: None,
            host: None,
        }
    }

    /// The same visit with what the query says beyond the address.
    fn having(mut self, said: Said) -> Self {
        self.asked = said.asked;
        self.parts = said.parts;
        self.with = said.with.filter(|with| *with != self.language);
        if let Some(with) = &self.with {
            self.reading.retain(|language| language != with);
            self.reading.insert(1, with.clone());
        }
        self
    }

    /// The visit of somebody who is signed in: behind the language of the address, their own come first (row L3).
    fn of(mut self, identity: Option<Arc<Identity>>) -> Self {
        if let Some(identity) = &identity {
            let own = identity.person.reading.iter();
            let fresh: Vec<_> = own.filter(|tag| **tag != self.language).cloned().collect();
            self.reading.retain(|tag| !fresh.contains(tag));
            self.reading.splice(1..1, fresh);
        }
        self.identity = identity;
        self
    }

    /// The path of another page of the same reader: with the same second language.
    pub fn onward(&self, link: impl Link) -> String {
        self.beside(link.path(&self.language), self.with.as_ref())
    }

    /// This page in each language, for the menu: the second language stays, or becomes the one left behind.
    pub fn with_second_language<L: Link>(&self, page: L) -> impl Link {
        WithSecondLanguage { ctx: self, page }
    }

    /// A path with a second language.
    pub fn beside(&self, mut path: String, with: Option<&LanguageTag>) -> String {
        push_query(&mut path, &[(WITH, with.map(LanguageTag::as_str))]);
        path
    }

    /// The direction of the page.
    pub fn direction(&self) -> Direction {
        self.localizer.direction()
    }

    /// A sentence in the best language for the page, with the language it was found in.
    pub fn text(&self, message: Message<'_>) -> Text {
        self.localizer.localize(message)
    }

    /// A sentence on the page, marked with its own language where it fell back.
    pub fn t(&self, message: Message<'_>) -> AnyView {
        self.show(&self.text(message))
    }

    /// A sentence that was said: marked with its own language where it fell back, names of languages with theirs.
    pub fn show(&self, text: &Text) -> AnyView {
        let parts: Vec<_> = text
            .parts()
            .into_iter()
            .map(|part| match part {
                Part::Text(words) | Part::Slot { text: words, language: None, .. } => {
                    Either::Left(words.to_owned())
                }
                Part::Slot { text: words, language: Some(language), .. } => {
                    let dir = Direction::of(language).as_str();
                    let lang = language.to_string();
                    Either::Right(view! { <bdi lang=lang dir=dir>{words.to_owned()}</bdi> })
                }
            })
            .collect();
        match self.marks(&text.language) {
            (None, _) => parts.into_any(),
            (lang, dir) => view! { <span lang=lang dir=dir>{parts}</span> }.into_any(),
        }
    }

    /// A text on the page, marked with its language where that is not the page's.
    pub fn mark(&self, language: LanguageTag, text: String) -> AnyView {
        let text = words_in(&language, &text);
        match self.marks(&language) {
            (None, _) => text,
            (lang, dir) => view! { <span lang=lang dir=dir>{text}</span> }.into_any(),
        }
    }

    /// A sentence for a title or an attribute, where no mark can stand: without isolation marks.
    pub fn plain(&self, message: Message<'_>) -> String {
        self.localizer.plain(message)
    }

    /// The `lang` and `dir` of a text, when they are not those of the page.
    pub fn marks(&self, language: &LanguageTag) -> (Option<String>, Option<&'static str>) {
        if *language == self.language {
            (None, None)
        } else {
            (Some(language.to_string()), Some(Direction::of(language).as_str()))
        }
    }

    /// Every language in which there is something to read.
    pub async fn content_languages(&self) -> Result<Vec<LanguageTag>, DatabaseError> {
        language::content_languages(&self.state.database).await
    }

    /// What can be chosen above a list.
    pub async fn choices(&self) -> Result<Arc<Choices>, DatabaseError> {
        self.state.database.choices(self.state.clock.as_ref(), &self.reading).await
    }

    /// The answer when the same thing has another address in this language: 301 there, with the query as asked.
    pub fn moved(&self, path: &str) -> Response<Body> {
        let query = self.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        redirect(StatusCode::MOVED_PERMANENTLY, &format!("{path}{query}"))
    }

    /// A number as it is written in the language of the page.
    pub fn number(&self, number: i64) -> String {
        self.localizer.number(number)
    }

    /// The size of a file, in the largest unit that keeps it above one.
    pub fn size(&self, bytes: i64) -> AnyView {
        self.t(match bytes {
            ..1_000 => msg::common::size_bytes(bytes),
            1_000..1_000_000 => msg::common::size_kilobytes((bytes + 999) / 1_000),
            _ => msg::common::size_megabytes(bytes as f64 / 1_000_000.0),
        })
    }

    /// The path of a server function in the language of this visit: where a form of one button posts to.
    pub fn action<F: ServerFn>(&self) -> String {
        format!("/{}{}", self.language, F::PATH)
    }

    /// The path of a page in the language of this visit.
    pub fn path(&self, link: impl Link) -> String {
        link.path(&self.language)
    }
}

impl FromRequestParts<AppState> for RequestContext {
    type Rejection = Response<Body>;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &AppState,
    ) -> Result<Self, Self::Rejection> {
        let Some(site) = parts.extensions.get::<SharedSite>().cloned() else {
            return Err(HttpError::because(SiteMissing).into_response());
        };
        let asked = first_part(parts.uri.path());
        match recognised(&state.database, site.locales.menu(), asked).await {
            Ok(Address::Here(language)) => {
                let said = Said::of(parts);
                let identity = parts.extensions.get::<Arc<Identity>>().cloned();
                let ctx = Self::new(state.clone(), site, language, parts.uri.clone());
                let host = parts.extensions.get::<Arc<HostConfig>>().cloned();
                Ok(Self { host, ..ctx }.of(identity).having(said))
            }
            Ok(Address::Moved(language)) => {
                let rest = parts.uri.path_and_query().map_or("", |whole| whole.as_str());
                let rest =
                    rest.strip_prefix('/').and_then(|rest| rest.strip_prefix(asked)).unwrap_or("");
                Err(redirect(StatusCode::MOVED_PERMANENTLY, &format!("/{language}{rest}")))
            }
            Ok(Address::Unknown) => Err(HttpError::not_found().into_response()),
            Err(error) => Err(HttpError::from(error).into_response()),
        }
    }
}

struct WithSecondLanguage<'a, L> {
    ctx: &'a RequestContext,
    page: L,
}

impl<L: Link> Link for WithSecondLanguage<'_, L> {
    fn path(&self, language: &LanguageTag) -> String {
        let Self { ctx, page } = self;
        let with = match &ctx.with {
            Some(with) if with == language => Some(&ctx.language),
            with => with.as_ref(),
        };
        ctx.beside(page.path(language), with)
    }
}

/// The parameter that names a second language.
pub const WITH: &str = "with";
/// The parameter that says that a wish was just counted.
pub const ASKED: &str = "asked";
/// The parameter that gives each part of a text a link to say that it is wrong.
pub const PARTS: &str = "parts";

/// What a query says on every page that knows these parameters.
#[derive(Default)]
struct Said {
    with: Option<LanguageTag>,
    asked: bool,
    parts: bool,
}

impl Said {
    #[expect(
        clippy::disallowed_types,
        reason = "it takes what it knows and leaves the rest to the page"
    )]
    /// Reads only what the route declares to be part of its page, so that a kept page is never another one's.
    fn of(parts: &Parts) -> Self {
        let facts = parts.extensions.get::<Arc<RouteFacts>>();
        let Some(Cache::Page(known)) = facts.map(|facts| facts.cache) else {
            return Self::default();
        };
        let Ok(axum::extract::Query(asked)) =
            axum::extract::Query::<HashMap<String, String>>::try_from_uri(&parts.uri)
        else {
            return Self::default();
        };
        let value = |name: &str| asked.get(name).filter(|_| known.contains(&name));
        Self {
            with: value(WITH).and_then(|tag| canonical(tag)),
            asked: value(ASKED).is_some(),
            parts: value(PARTS).is_some(),
        }
    }
}

/// The tag under which we know a language that somebody wrote in an address.
fn canonical(text: &str) -> Option<LanguageTag> {
    let tag = LanguageTag::parse(text).ok()?;
    let known = Languages::embedded().serving(&tag).map(|language| language.tag.clone());
    Some(known.unwrap_or(tag))
}

/// The root crate did not say which site this is.
#[derive(Debug, thiserror::Error)]
#[error("no site in the extensions of the request")]
struct SiteMissing;

/// The part of a path that names the language.
pub fn first_part(path: &str) -> &str {
    path.strip_prefix('/').unwrap_or(path).split('/').next().unwrap_or_default()
}

/// What the first part of an address says about its language, among those of the interface and those in which there is
/// something to read. Costs no query for languages of the interface.
pub async fn recognised(
    database: &Database,
    interface: &[LanguageTag],
    text: &str,
) -> Result<Address, DatabaseError> {
    match locales::address(text, interface) {
        Address::Unknown if LanguageTag::parse(text).is_ok() => {
            Ok(locales::address(text, &language::content_languages(database).await?))
        }
        known => Ok(known),
    }
}

/// An answer that sends the browser on. `path` is already percent-encoded.
pub fn redirect(status: StatusCode, path: &str) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    match HeaderValue::from_str(path) {
        Ok(path) => {
            *response.status_mut() = status;
            response.headers_mut().insert(header::LOCATION, path);
        }
        Err(_) => *response.status_mut() = StatusCode::NOT_FOUND,
    }
    response
}
