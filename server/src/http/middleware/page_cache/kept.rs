//! One kept page: its headers, and its body in each way in which it is sent.

use crate::http::{
    RouteFacts,
    middleware::compress::{self, Encoding},
};
use axum::{body::Body, extract::Request, response::Response};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, header};
use std::sync::Arc;

/// What one header costs in a map besides its letters, and what a page costs besides headers and bodies.
const PER_HEADER: usize = 120;
const PER_PAGE: usize = 512;

/// How a page is wanted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    encoding: Option<Encoding>,
    head: bool,
}

impl Wanted {
    /// As the request says.
    pub fn of(request: &Request) -> Self {
        Self { encoding: Encoding::best(request.headers()), head: request.method() == Method::HEAD }
    }
}

/// A page as it was when the content had that version.
#[derive(Debug)]
pub(super) struct Kept {
    pub version: i64,
    facts: Arc<RouteFacts>,
    headers: HeaderMap,
    plain: Sent,
    brotli: Option<Sent>,
    gzip: Option<Sent>,
}

/// A body with its tag: other bytes, another tag.
#[derive(Debug)]
struct Sent {
    body: Bytes,
    tag: HeaderValue,
}

impl Kept {
    /// Packs the page once for all readers. The bodies are copied, so that they hold no byte more than they show.
    pub fn new(
        facts: Arc<RouteFacts>,
        version: i64,
        mut headers: HeaderMap,
        body: &Bytes,
        tag: &str,
    ) -> Self {
        headers.remove(header::CONTENT_LENGTH);
        compress::vary(&mut headers);
        let packed = |encoding: Encoding| {
            let body = Bytes::copy_from_slice(&encoding.smaller(body)?);
            Some(Sent { body, tag: quoted(tag, encoding.suffix()) })
        };
        let plain = Sent { body: Bytes::copy_from_slice(body), tag: quoted(tag, "") };
        let (brotli, gzip) = (packed(Encoding::Brotli), packed(Encoding::Gzip));
        Self { version, facts, headers, plain, brotli, gzip }
    }

    /// The answer to one reader.
    pub fn answer(&self, wanted: Wanted) -> Response {
        let packed = match wanted.encoding {
            Some(Encoding::Brotli) => self.brotli.as_ref(),
            Some(Encoding::Gzip) => self.gzip.as_ref(),
            None => None,
        };
        let sent = packed.unwrap_or(&self.plain);
        let mut headers = self.headers.clone();
        if let (Some(encoding), Some(_)) = (wanted.encoding, packed) {
            let name = HeaderValue::from_static(encoding.name());
            headers.insert(header::CONTENT_ENCODING, name);
        }
        headers.insert(header::ETAG, sent.tag.clone());
        let mut answer = Response::new(match wanted.head {
            true => Body::empty(),
            false => Body::from(sent.body.clone()),
        });
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(sent.body.len()));
        *answer.headers_mut() = headers;
        answer.extensions_mut().insert(self.facts.clone());
        answer
    }

    /// What it takes in memory.
    pub fn bytes(&self) -> usize {
        let bodies = [Some(&self.plain), self.brotli.as_ref(), self.gzip.as_ref()];
        let bodies: usize =
            bodies.into_iter().flatten().map(|sent| sent.body.len() + sent.tag.len()).sum();
        let letters: usize =
            self.headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
        bodies + letters + self.headers.capacity() * PER_HEADER + PER_PAGE
    }
}

/// An entity tag.
pub(super) fn quoted(tag: &str, suffix: &str) -> HeaderValue {
    HeaderValue::try_from(format!("\"{tag}{suffix}\""))
        .unwrap_or_else(|_| HeaderValue::from_static("\"\""))
}
