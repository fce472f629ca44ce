//! Under what a page is kept: the host, the path, and the query in one order.

use crate::{
    http::{
        HttpContext,
        middleware::{host, limits},
    },
    routes::Cache,
};
use axum::extract::Request;
use http::{Method, header};
use quick_cache::Equivalent;
use std::{borrow::Cow, hash::Hash, sync::Arc};

/// Headers of a request that must reach the handlers: who asks, or something else than a page.
const APART: [header::HeaderName; 3] = [header::COOKIE, header::AUTHORIZATION, header::UPGRADE];

/// What a request asks for, without a copy.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct CacheQuery<'a> {
    host: usize,
    path: &'a str,
    query: Cow<'a, str>,
}

/// The same with its own letters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Key {
    host: usize,
    path: Box<str>,
    query: Box<str>,
}

impl<'a> CacheQuery<'a> {
    /// What a reader without an account asks for under one of our names; `None` for everything else.
    pub fn of(context: &HttpContext, request: &'a Request) -> Option<Self> {
        if !matches!(request.method(), &Method::GET | &Method::HEAD)
            || APART.iter().any(|name| request.headers().contains_key(name))
            || limits::too_long(context, request).is_some()
        {
            return None;
        }
        // Headers and links of a page may say where it is.
        let host = context.host(host::authority(request).ok()?)?;
        let query = match request.uri().query() {
            None => Cow::Borrowed(""),
            Some("") => return None,
            Some(query) => in_order(query),
        };
        Some(Self { host: Arc::as_ptr(host).addr(), path: request.uri().path(), query })
    }

    /// To keep something under it.
    pub fn key(&self) -> Key {
        Key { host: self.host, path: self.path.into(), query: self.query.as_ref().into() }
    }
}

impl Equivalent<Key> for CacheQuery<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        self.host == key.host && *self.path == *key.path && *self.query == *key.query
    }
}

impl Key {
    /// Whether the entry lets a page be kept under these parameters: each is named, and stands there once.
    pub fn is_allowed(&self, cache: Cache) -> bool {
        let Cache::Page(named) = cache else { return false };
        let names = || parts(&self.query).map(|part| part.split('=').next().unwrap_or(part));
        names().all(|name| named.contains(&name))
            && named.iter().all(|name| names().filter(|one| one == name).count() <= 1)
    }

    /// The letters of it, in bytes.
    pub fn bytes(&self) -> usize {
        self.path.len() + self.query.len()
    }
}

fn parts(query: &str) -> impl Iterator<Item = &str> {
    query.split('&').filter(|_| !query.is_empty())
}

/// The parameters sorted, so that two orders of the same are one page.
fn in_order(query: &str) -> Cow<'_, str> {
    if !query.contains('&') {
        return Cow::Borrowed(query);
    }
    let mut parts: Vec<&str> = query.split('&').collect();
    parts.sort_unstable();
    Cow::Owned(parts.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::hash::{BuildHasher, RandomState};

    const NAMED: Cache = Cache::Page(&["after", "kind"]);

    fn key(query: &str) -> Key {
        Key { host: 1, path: "/en".into(), query: in_order(query).as_ref().into() }
    }

    #[test]
    fn only_named_parameters_are_kept_and_each_once() {
        for allowed in ["", "after=1", "kind=article&after=1", "after=", "after"] {
            assert!(key(allowed).is_allowed(NAMED), "{allowed}");
        }
        for refused in
            ["other=1", "after=1&other=1", "after=1&after=2", "&", "after=1&", "%61fter=1"]
        {
            assert!(!key(refused).is_allowed(NAMED), "{refused}");
        }
        assert!(!key("").is_allowed(Cache::Reader) && !key("").is_allowed(Cache::Nothing));
    }

    #[test]
    fn a_request_finds_what_was_kept_under_another_order() {
        let asked = CacheQuery { host: 1, path: "/en", query: in_order("kind=a&after=1") };
        let key = key("after=1&kind=a");
        assert!(asked.equivalent(&key));
        let hash = RandomState::new();
        assert_eq!(hash.hash_one(&asked), hash.hash_one(&key));
        assert!(!CacheQuery { host: 2, ..asked }.equivalent(&key));
    }
}
