//! Addresses that are written in another way than the site writes them: with a slash at the end, or with accents apart from
//! their letters, as a Mac hands names on. They lead to the page for good, instead of to nothing.

use crate::{domain::letters::composed, routes::encoded};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, Method, StatusCode, header};
use percent_encoding::percent_decode_str;
use std::sync::Arc;

/// The addresses of all routes.
#[derive(Debug)]
pub struct Addresses {
    /// Their parts. One in braces stands for anything that is not empty.
    patterns: Vec<Vec<&'static str>>,
}

/// Sends whoever asks for another way to write an address to that address. Nothing that is posted is sent on.
pub async fn lead(
    State(addresses): State<Arc<Addresses>>,
    request: Request,
    next: Next,
) -> Response {
    let asks = matches!(*request.method(), Method::GET | Method::HEAD);
    let uri = request.uri();
    let meant = asks.then(|| addresses.meant(uri.path())).flatten().and_then(|path| {
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        HeaderValue::try_from(format!("{path}{query}")).ok()
    });
    match meant {
        Some(path) => (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, path)]).into_response(),
        None => next.run(request).await,
    }
}

impl Addresses {
    /// Those of routes with these patterns.
    pub fn of(patterns: impl IntoIterator<Item = &'static str>) -> Self {
        let parts = |pattern: &'static str| pattern.trim_start_matches('/').split('/').collect();
        Self { patterns: patterns.into_iter().map(parts).collect() }
    }

    /// The address that is meant by a path which is written in another way; `None` where it is written as it should be, or
    /// no route has it. Every part is encoded anew, so that it stays on the site whatever it holds.
    fn meant(&self, path: &str) -> Option<String> {
        let is_usual = !path.ends_with('/') && !path.contains('%');
        if is_usual || path.starts_with("//") {
            return None;
        }
        let decoded = |part| percent_decode_str(part).decode_utf8().ok();
        let asked: Vec<_> =
            path.strip_prefix('/')?.split('/').map(decoded).collect::<Option<_>>()?;
        let mut parts: Vec<String> = asked.iter().map(|part| composed(part)).collect();
        // Some have a slash of their own.
        while !self.has(&parts) && parts.last().is_some_and(String::is_empty) {
            parts.pop();
        }
        if parts == asked || !self.has(&parts) {
            return None;
        }
        Some(parts.iter().map(|part| format!("/{}", encoded(part))).collect())
    }

    fn has(&self, parts: &[String]) -> bool {
        let fits = |(pattern, part): (&&str, &String)| match pattern.strip_prefix('{') {
            // The rest of a path may end in anything.
            Some(name) if name.starts_with('*') => false,
            Some(_) => !part.is_empty() && part != "." && part != "..",
            None => part == pattern,
        };
        let mut patterns = self.patterns.iter();
        patterns.any(|one| one.len() == parts.len() && one.iter().zip(parts).all(fits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(path: &str) -> Option<String> {
        let patterns = ["/", "/{language}", "/{language}/", "/{language}/library"];
        let more = ["/{language}/library/{slug}", "/files/{hash}/{name}", "/pkg/{*path}"];
        Addresses::of(patterns.into_iter().chain(more)).meant(path)
    }

    #[test]
    fn another_way_to_write_an_address_leads_to_it() {
        for (asked, page) in [
            ("/es/library/", "/es/library"),
            ("/es/library//", "/es/library"),
            ("/es/library/la-reuni%C3%B3n/", "/es/library/la-reuni%C3%B3n"),
            ("/es/library/la-reunio%CC%81n", "/es/library/la-reuni%C3%B3n"),
            ("/es/library/la-reunio%CC%81n/", "/es/library/la-reuni%C3%B3n"),
            ("/files/ab/e%cc%81.pdf", "/files/ab/%C3%A9.pdf"),
        ] {
            assert_eq!(meant(asked).as_deref(), Some(page), "{asked}");
        }
    }

    #[test]
    fn what_is_written_well_or_nowhere_stays() {
        for path in [
            "/",
            "/es",
            "/es/",
            "/es/library",
            "/es/library/la-reuni%C3%B3n",
            "/es/library/la-reuni%c3%b3n",
            "/es/nothing/",
            "/es/library/a/b/",
            "/pkg/main.css/",
            "/pkg/e%CC%81.css",
            "/es/%ff/",
            "/es/library/../",
            "//",
        ] {
            assert_eq!(meant(path), None, "{path}");
        }
    }

    #[test]
    fn hd8_it_never_leads_off_the_site() {
        for path in [
            "//evil.test/",
            "//evil.test/library/",
            "/es//evil.test/",
            "///evil.test/",
            "/%2f%2fevil.test/library/",
            "/\\evil.test/library/",
            "/%5Cevil.test/library/e%CC%81",
            "/%09/library/",
        ] {
            let page = meant(path);
            let fine = |page: &String| {
                page.starts_with('/') && !page[1..].starts_with(['/', '\\']) && !page.contains('\\')
            };
            assert!(page.as_ref().is_none_or(fine), "{path} leads to {page:?}");
        }
        assert!(meant("/\\evil.test/library/").is_some(), "the control: such paths are moved");
    }
}
