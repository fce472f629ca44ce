//! The browser that asks: which of our cookies it holds, and how an answer gives it one or takes it away.

use axum::{
    extract::FromRequestParts,
    http::{HeaderName, HeaderValue, header, request::Parts},
    response::{IntoResponse, Response},
};
use server::{
    domain::accounts::sign_in::Secret,
    http::{HostConfig, HttpError, cookie::Cookie},
    services::accounts::{
        identity::Identity,
        sign_in::{Held, Opened},
    },
    state::AppState,
};
use std::sync::Arc;

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");
const EVERYTHING: HeaderValue = HeaderValue::from_static(r#""cache","cookies","storage""#);

/// The browser that asks.
#[derive(Clone)]
pub struct Browser {
    /// What the cookie of a session holds, whether that still holds or not.
    pub session: Option<Secret>,
    /// What the cookie of a browser holds that asked to sign in.
    pub signing_in: Option<Secret>,
    /// What the cookie of a browser holds in which somebody signed in before.
    pub known: Option<Secret>,
    host: Arc<HostConfig>,
}

impl Browser {
    /// Gives it a cookie. Only the answer to a form of signing in may (SE2).
    pub fn give(&self, answer: &mut Response, cookie: Cookie, secret: &Secret) {
        answer.headers_mut().append(header::SET_COOKIE, cookie.give(&self.host, secret));
    }

    /// Takes a cookie away.
    pub fn take(&self, answer: &mut Response, cookie: Cookie) {
        answer.headers_mut().append(header::SET_COOKIE, cookie.take(&self.host));
    }

    /// What it holds before somebody signs in.
    pub fn held<'a>(&'a self, session: Option<&'a Identity>) -> Held<'a> {
        Held { session, known: self.known.as_ref() }
    }

    /// Gives it the cookies of a session that begins now, and takes that of signing in away.
    pub fn begin(&self, answer: &mut Response, opened: &Opened) {
        self.give(answer, Cookie::Session, &opened.session);
        self.give(answer, Cookie::Known, &opened.known);
        self.take(answer, Cookie::SigningIn);
    }

    /// Tells it to forget everything that it kept of the site. Cookies are named too, for browsers that do not know this
    /// word; one that has none is not told about any (SE2).
    pub fn clear(&self, answer: &mut Response) {
        answer.headers_mut().insert(CLEAR_SITE_DATA, EVERYTHING);
        let held = [
            (&self.session, Cookie::Session),
            (&self.signing_in, Cookie::SigningIn),
            (&self.known, Cookie::Known),
        ];
        for (_, cookie) in held.into_iter().filter(|(secret, _)| secret.is_some()) {
            self.take(answer, cookie);
        }
    }
}

impl FromRequestParts<AppState> for Browser {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, Response> {
        // The layer that checks the name of the host notes it on every request.
        let Some(host) = parts.extensions.get::<Arc<HostConfig>>().cloned() else {
            return Err(HttpError::because(HostMissing).into_response());
        };
        Ok(Self {
            session: Cookie::Session.read(&host, &parts.headers),
            signing_in: Cookie::SigningIn.read(&host, &parts.headers),
            known: Cookie::Known.read(&host, &parts.headers),
            host,
        })
    }
}

/// A layer is missing.
#[derive(Debug, thiserror::Error)]
#[error("no host in the extensions of the request")]
struct HostMissing;
