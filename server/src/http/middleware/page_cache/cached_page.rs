//! One kept page: its headers, and its body in each way in which it is sent.

use crate::http::{
    RouteFacts,
    middleware::compress::{self, Encoding, Ready},
};
use axum::{body::Body, extract::Request, response::Response};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, header};
use std::sync::{
    Arc, OnceLock,
    atomic::{AtomicU32, Ordering},
};

/// What one header costs in a map besides its letters, and what a page costs besides headers and bodies.
const PER_HEADER: usize = 120;
const PER_PAGE: usize = 512;

/// After so many answers in brotli a page is packed again, as small as it gets.
const OFTEN: u32 = 16;

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
pub(super) struct CachedPage {
    pub version: i64,
    facts: Arc<RouteFacts>,
    headers: HeaderMap,
    plain: Sent,
    /// Packed when somebody asks for it first; `None` when it would not be smaller.
    brotli: OnceLock<Option<Sent>>,
    gzip: OnceLock<Option<Sent>>,
    /// Answers in brotli so far.
    asked: AtomicU32,
}

/// A body with its tag: other bytes, another tag.
#[derive(Debug, Clone)]
struct Sent {
    body: Bytes,
    tag: HeaderValue,
}

impl Sent {
    /// The tag without its quotation marks.
    fn name(&self) -> Option<&str> {
        Some(self.tag.to_str().ok()?.trim_matches('"'))
    }
}

impl CachedPage {
    /// Keeps the page for all readers. The bodies are copied, so that they hold no byte more than they show.
    pub fn new(
        facts: Arc<RouteFacts>,
        version: i64,
        mut headers: HeaderMap,
        body: &Bytes,
        tag: &str,
    ) -> Self {
        compress::vary(&mut headers);
        // Each answer says these in its own way; standing here they need no more room in its copy.
        for name in [header::CONTENT_ENCODING, header::ETAG, header::CONTENT_LENGTH] {
            headers.insert(name, HeaderValue::from_static(""));
        }
        let plain = Sent { body: Bytes::copy_from_slice(body), tag: quoted(tag, "") };
        let (brotli, gzip) = (OnceLock::new(), OnceLock::new());
        Self { version, facts, headers, plain, brotli, gzip, asked: AtomicU32::new(0) }
    }

    /// The body in that encoding, packed once for all readers.
    fn packed(&self, encoding: Encoding) -> Option<&Sent> {
        let cell = match encoding {
            Encoding::Brotli => &self.brotli,
            Encoding::Gzip => &self.gzip,
        };
        let pack = || {
            let body = Bytes::copy_from_slice(&encoding.smaller(&self.plain.body)?);
            Some(Sent { body, tag: quoted(self.plain.name()?, encoding.suffix()) })
        };
        cell.get_or_init(pack).as_ref()
    }

    /// Counts an answer; true for the one that is due to pack the page again.
    pub fn is_asked_often(&self, wanted: Wanted) -> bool {
        wanted.encoding == Some(Encoding::Brotli)
            && matches!(self.brotli.get(), Some(Some(_)))
            && self.asked.fetch_add(1, Ordering::Relaxed) == OFTEN
    }

    /// It is not its turn to be packed again: asks for it after as many answers more.
    pub fn wait_longer(&self) {
        self.asked.store(0, Ordering::Relaxed);
    }

    /// The same page in the smallest brotli. Takes some hundredths of a second.
    pub fn packed_again(&self) -> Self {
        let smaller = |sent: &Sent| -> Option<Sent> {
            let best = compress::best_brotli(&self.plain.body).ok();
            let best = best.filter(|best| best.len() < sent.body.len())?;
            // Other bytes, another tag.
            Some(Sent {
                body: Bytes::copy_from_slice(&best),
                tag: quoted(self.plain.name()?, "-b11"),
            })
        };
        let brotli = self.packed(Encoding::Brotli);
        let brotli = brotli.map(|sent| smaller(sent).unwrap_or_else(|| sent.clone()));
        Self {
            version: self.version,
            facts: self.facts.clone(),
            headers: self.headers.clone(),
            plain: self.plain.clone(),
            brotli: OnceLock::from(brotli),
            gzip: self.gzip.clone(),
            asked: AtomicU32::new(OFTEN + 1),
        }
    }

    /// The answer to one reader.
    pub fn answer(&self, wanted: Wanted) -> Response {
        let packed = wanted.encoding.and_then(|encoding| self.packed(encoding));
        let sent = packed.unwrap_or(&self.plain);
        let mut headers = self.headers.clone();
        match wanted.encoding.filter(|_| packed.is_some()) {
            Some(encoding) => {
                let name = HeaderValue::from_static(encoding.name());
                headers.insert(header::CONTENT_ENCODING, name);
            }
            None => {
                headers.remove(header::CONTENT_ENCODING);
            }
        }
        headers.insert(header::ETAG, sent.tag.clone());
        let mut answer = Response::new(match wanted.head {
            true => Body::empty(),
            false => Body::from(sent.body.clone()),
        });
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(sent.body.len()));
        *answer.headers_mut() = headers;
        answer.extensions_mut().insert(self.facts.clone());
        answer.extensions_mut().insert(Ready);
        answer
    }

    /// What it takes in memory once it was packed in both ways, each to a third as pages usually are: the same whether that
    /// has happened or not, because the store must take off what it put on.
    pub fn bytes(&self) -> usize {
        let bodies = self.plain.body.len() + self.plain.body.len() * 2 / 3;
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
