//! The site's own files: style, fonts, icons, and the script of islands, inside the binary.
//!
//! `cargo xtask build` writes them to `target/site` with their hash in the name, packed variants beside them, and
//! `manifest.json`, which maps plain names to hashed ones: `{"main.css": "pkg/main.1a2b3c.css"}`. A debug build reads
//! the folder anew each time, so that a changed style shows without a build of the server.

use axum::{
    body::Body,
    extract::{Path, Request},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, header};
use rust_embed::{EmbeddedFile, RustEmbed};
use server::{
    http::{Entry, HttpError, middleware::compress::Encoding},
    routes::{Cache, Route},
};
use std::{borrow::Cow, collections::BTreeMap, sync::LazyLock};

#[derive(RustEmbed)]
#[folder = "target/site"]
#[allow_missing = true]
struct Files;

/// cargo does not notice new names in the folder; it does notice that this value changed.
const _: Option<&str> = option_env!("SEMILLA_SITE_DIGEST");

/// Kinds of files that are served, with their type. Packed variants are not among them: they have no address.
const KINDS: &[(&str, &str)] = &[
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("woff2", "font/woff2"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("ico", "image/x-icon"),
    ("webmanifest", "application/manifest+json"),
];

/// The addresses of the site's files by their plain names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SiteNames(BTreeMap<String, String>);

impl SiteNames {
    /// Reads the manifest; without one (as `cargo leptos watch` leaves it) the plain names are the names.
    pub fn read() -> Self {
        let names = Files::get("manifest.json")
            .and_then(|file| serde_json::from_slice::<BTreeMap<String, String>>(&file.data).ok());
        Self(names.unwrap_or_else(|| {
            let plain =
                Files::iter().filter(|path| path.starts_with("pkg/") && kind(path).is_some());
            plain
                .map(|path| (path.trim_start_matches("pkg/").to_owned(), path.into_owned()))
                .collect()
        }))
    }

    /// The address of a file such as `main.css`; `None` when the site was built without it.
    pub fn address(&self, name: &str) -> Option<String> {
        self.0.get(name).map(|path| format!("/{path}"))
    }

    /// Whether the name of this path changes with its bytes.
    fn is_hashed(&self, path: &str) -> bool {
        self.0.iter().any(|(plain, hashed)| hashed == path && !path.ends_with(&format!("/{plain}")))
    }
}

/// The names as they are now: in a release they cannot change while the server runs.
fn names() -> Cow<'static, SiteNames> {
    static NAMES: LazyLock<SiteNames> = LazyLock::new(SiteNames::read);
    if cfg!(debug_assertions) { Cow::Owned(SiteNames::read()) } else { Cow::Borrowed(&NAMES) }
}

/// `/pkg/{file}`.
pub fn entries() -> Vec<Entry> {
    let style = SiteNames::read().address("main.css");
    let route = Route::public("site.file", "/pkg/{*file}");
    let route = match style.as_deref().and_then(|path| path.strip_prefix("/pkg/")) {
        // A sample lives as long as the registry: as long as the process.
        Some(file) => {
            let file: &'static str = Box::leak(file.to_owned().into_boxed_str());
            route.sample(Box::leak(Box::new([("file", file)])))
        }
        None => route.sample(&[("file", "main.css")]).answers(http::StatusCode::NOT_FOUND),
    };
    vec![Entry::of(route).get(file)]
}

async fn file(Path(file): Path<String>, request: Request) -> Result<Response, HttpError> {
    let path = format!("pkg/{file}");
    let (Some(kind), Some(plain)) = (kind(&path), Files::get(&path)) else {
        return Err(HttpError::not_found());
    };
    let cache = if names().is_hashed(&path) { Cache::Forever } else { Cache::Page(&[]) };
    Ok(answer(&path, kind, cache, plain, request.headers()))
}

fn answer(
    path: &str,
    kind: &'static str,
    cache: Cache,
    plain: EmbeddedFile,
    asked: &HeaderMap,
) -> Response {
    let packed = Encoding::best(asked).and_then(|encoding| {
        let ending = match encoding {
            Encoding::Brotli => "br",
            Encoding::Gzip => "gz",
        };
        Files::get(&format!("{path}.{ending}")).map(|file| (encoding, file))
    });
    let (encoding, file) = match packed {
        Some((encoding, file)) => (Some(encoding), file),
        None => (None, plain),
    };
    let body = match file.data {
        Cow::Borrowed(bytes) => Body::from(bytes),
        Cow::Owned(bytes) => Body::from(bytes),
    };
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache.header()));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding.name()));
    }
    response
}

fn kind(path: &str) -> Option<&'static str> {
    let (_, extension) = path.rsplit_once('.')?;
    KINDS.iter().find(|(known, _)| *known == extension).map(|(_, kind)| *kind)
}
