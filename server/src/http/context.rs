//! What the layers know: under which names the site is reached, what a request may cost, how errors look.

use super::{
    ErrorPages, PlainErrorPages,
    client::Proxies,
    middleware::page_cache::{CachedPages, PageCache},
};
use crate::config::{Config, Limits, Origin};
use http::HeaderValue;
use std::{collections::HashMap, fmt, net::SocketAddr, sync::Arc};
use tokio::sync::Semaphore;

/// A name under which the site is reached.
#[derive(Debug, Clone)]
pub struct HostConfig {
    /// The origin that a browser sees.
    pub origin: Origin,
    /// Whether it is the listening address, which only the operator and their proxy use once there is a public name.
    pub operator: bool,
    /// The policy of a page without islands.
    pub(super) csp: HeaderValue,
    /// The policy of a page with islands.
    pub(super) csp_with_islands: HeaderValue,
}

/// What the layers around the routes need. Built once the listening address is known.
pub struct HttpContext {
    pub(super) limits: Limits,
    pub(super) pages: Arc<dyn ErrorPages>,
    pub(super) kept: PageCache,
    pub(super) proxies: Proxies,
    /// Room for forms with files.
    pub(super) uploads: Semaphore,
    main: Arc<HostConfig>,
    hosts: HashMap<String, Arc<HostConfig>>,
}

impl HttpContext {
    /// The context of a server that listens on `address`. Without a public origin that address is the public one.
    pub fn new(config: &Config, address: SocketAddr) -> Self {
        let open = config.public_origin.is_empty();
        let here = listening(address);
        let main = config.public_origin.first().or(here.first()).cloned().unwrap_or_else(fallback);
        let mut hosts: HashMap<String, Arc<HostConfig>> = HashMap::new();
        for origin in here {
            let host = HostConfig::new(origin, true);
            hosts.insert(host.origin.authority().to_owned(), Arc::new(host));
        }
        for origin in config.public_origin.iter().cloned() {
            // Who names the listening address as the public one has no other host for the operator.
            let operator = hosts.contains_key(origin.authority());
            let host = HostConfig::new(origin, operator);
            hosts.insert(host.origin.authority().to_owned(), Arc::new(host));
        }
        Self {
            limits: config.limits.clone(),
            pages: Arc::new(PlainErrorPages),
            kept: PageCache::new(config.limits.page_cache_bytes),
            proxies: Proxies::new(&config.trusted_proxies, config.forwarded_by),
            uploads: Semaphore::new(config.limits.uploads.min(Semaphore::MAX_PERMITS)),
            main: Arc::new(HostConfig::new(main, open)),
            hosts,
        }
    }

    /// The same context with other error pages.
    pub fn with_pages(self, pages: Arc<dyn ErrorPages>) -> Self {
        Self { pages, ..self }
    }

    /// The origin for links that leave the site.
    pub fn main_origin(&self) -> &Origin {
        &self.main.origin
    }

    /// The host whose name the request used; `None` when we are not called so.
    pub fn host(&self, authority: &str) -> Option<&Arc<HostConfig>> {
        self.hosts.get(authority).or_else(|| {
            let lower = authority.to_ascii_lowercase();
            if let Some(host) = self.hosts.get(&lower) {
                return Some(host);
            }
            let without_port = lower.strip_suffix(":443").or_else(|| lower.strip_suffix(":80"))?;
            self.hosts.get(without_port)
        })
    }

    /// The host of links that leave the site.
    pub(super) fn main_host(&self) -> &Arc<HostConfig> {
        &self.main
    }

    /// How much the pages take that are kept in memory.
    pub fn kept_pages(&self) -> CachedPages {
        self.kept.kept()
    }

    /// Whether a browser on one of our own pages would send this `Origin`.
    pub fn is_own_origin(&self, origin: &str) -> bool {
        self.hosts.values().any(|host| host.origin.to_string() == origin)
    }
}

impl fmt::Debug for HttpContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpContext").field("hosts", &self.hosts).finish_non_exhaustive()
    }
}

impl HostConfig {
    fn new(origin: Origin, operator: bool) -> Self {
        let scripts = format!("{origin}/pkg/ 'wasm-unsafe-eval'; connect-src 'self'");
        Self { csp: policy("'none'"), csp_with_islands: policy(&scripts), origin, operator }
    }

    /// Whether browsers are told to insist on TLS here.
    pub fn insists_on_tls(&self) -> bool {
        self.origin.is_https() && !self.origin.is_onion()
    }
}

/// The content security policy, with what stands behind `script-src`.
fn policy(scripts: &str) -> HeaderValue {
    let policy = format!(
        "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self'; font-src 'self'; \
         media-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-src 'none'; \
         object-src 'none'; base-uri 'none'; frame-ancestors 'none'"
    );
    HeaderValue::try_from(policy).unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'"))
}

/// The names of the listening address. The loopback has several.
fn listening(address: SocketAddr) -> Vec<Origin> {
    let port = address.port();
    let mut names = vec![address.to_string()];
    if address.ip().is_loopback() || address.ip().is_unspecified() {
        names.extend([
            format!("127.0.0.1:{port}"),
            format!("localhost:{port}"),
            format!("[::1]:{port}"),
        ]);
    }
    names.iter().filter_map(|name| Origin::plain(name).ok()).collect()
}

#[expect(clippy::expect_used, reason = "a constant text, covered by the test of origins")]
fn fallback() -> Origin {
    "http://localhost".parse().expect("an origin")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn context(origins: &[&str]) -> HttpContext {
        let public_origin = origins.iter().map(|origin| origin.parse().unwrap()).collect();
        let config = Config { public_origin, ..Config::default() };
        HttpContext::new(&config, SocketAddr::from(([127, 0, 0, 1], 3000)))
    }

    #[test]
    fn hd7_only_names_of_ours_are_places() {
        let context = context(&["https://example.org", "http://seed.onion"]);
        for name in
            ["example.org", "EXAMPLE.org", "example.org:443", "seed.onion", "localhost:3000"]
        {
            assert!(context.host(name).is_some(), "{name}");
        }
        for name in ["evil.test", "example.org:8443", "example.org.evil.test", "localhost", ""] {
            assert!(context.host(name).is_none(), "{name}");
        }
        assert_eq!(context.main_origin().to_string(), "https://example.org");
    }

    #[test]
    fn the_operator_is_at_the_listening_address_even_when_it_is_public() {
        let operator = |context: &HttpContext, name: &str| context.host(name).unwrap().operator;
        let public = context(&["https://example.org"]);
        assert!(operator(&public, "localhost:3000") && !operator(&public, "example.org"));
        assert!(operator(&context(&["http://127.0.0.1:3000"]), "127.0.0.1:3000"));
        assert!(operator(&context(&[]), "127.0.0.1:3000"));
    }

    #[test]
    fn hd5_tls_is_insisted_on_for_https_and_never_for_onion() {
        let context = context(&["https://example.org", "http://seed.onion", "https://other.onion"]);
        assert!(context.host("example.org").unwrap().insists_on_tls());
        assert!(!context.host("seed.onion").unwrap().insists_on_tls());
        assert!(!context.host("other.onion").unwrap().insists_on_tls());
        assert!(!context.host("localhost:3000").unwrap().insists_on_tls());
    }
}
