//! Where a request comes from, for counting alone: nothing prints it, nothing writes it down.
//!
//! The address is that of the socket. Only when the socket belongs to a proxy that the operator listed is a header
//! believed, the one that they named, and in it the last address that none of their proxies has: whatever stands before
//! that, anybody can have written.

use super::{HostConfig, HttpContext};
use crate::{
    config::{ForwardedBy, Network},
    limiter::Client,
};
use axum::{
    extract::{FromRequestParts, Request, State},
    middleware::Next,
    response::Response,
};
use http::{Extensions, HeaderMap, request::Parts};
use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

/// The address of the socket, in the extensions of a request. Without `Debug`: it is personal.
#[derive(Clone, Copy)]
pub struct Peer(pub IpAddr);

impl Client {
    /// Who asks, as [`know`] noted it.
    pub(super) fn of(extensions: &Extensions) -> Self {
        extensions.get::<Self>().copied().unwrap_or(Self::NOWHERE)
    }
}

impl<S: Sync> FromRequestParts<S> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.extensions))
    }
}

/// Which proxies are believed, and what they say in which header.
#[derive(Debug, Clone, Default)]
pub(super) struct Proxies {
    trusted: Vec<Network>,
    by: ForwardedBy,
}

impl Proxies {
    pub(super) fn new(trusted: &[Network], by: ForwardedBy) -> Self {
        Self { trusted: trusted.to_vec(), by }
    }

    fn is_trusted(&self, address: IpAddr) -> bool {
        self.trusted.iter().any(|network| network.holds(address))
    }

    /// The address of the client behind a socket.
    fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut address = peer.to_canonical();
        if !self.is_trusted(address) {
            return address;
        }
        let lines = headers.get_all(self.by.header()).iter().filter_map(|line| line.to_str().ok());
        let entries: Vec<&str> = lines.flat_map(|line| line.split(',')).collect();
        for entry in entries.into_iter().rev() {
            // What cannot be read was not written by a proxy of ours: the one that passed it on counts.
            let Some(before) = self.by.address(entry) else { return address };
            address = before.to_canonical();
            if !self.is_trusted(address) {
                return address;
            }
        }
        address
    }
}

/// Notes who asks. An onion address is shared by all who come through it.
pub async fn know(
    State(context): State<Arc<HttpContext>>,
    mut request: Request,
    next: Next,
) -> Response {
    let onion =
        request.extensions().get::<Arc<HostConfig>>().is_some_and(|host| host.origin.is_onion());
    let peer = request.extensions().get::<Peer>().copied();
    let client = match peer {
        _ if onion => Client::shared(),
        Some(Peer(peer)) => Client::at(context.proxies.client(peer, request.headers())),
        None => Client::NOWHERE,
    };
    request.extensions_mut().insert(client);
    next.run(request).await
}

impl ForwardedBy {
    /// The address in one entry of the header: with or without a port, and in `Forwarded` behind `for=`.
    fn address(self, entry: &str) -> Option<IpAddr> {
        let text = match self {
            Self::XForwardedFor => entry.trim(),
            Self::Forwarded => entry.split(';').find_map(|pair| {
                let (name, value) = pair.split_once('=')?;
                name.trim().eq_ignore_ascii_case("for").then_some(value.trim().trim_matches('"'))
            })?,
        };
        let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
        let with_port = || text.parse::<SocketAddr>().ok().map(|address| address.ip());
        bare.parse().ok().or_else(with_port)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn proxies(trusted: &[&str], by: ForwardedBy) -> Proxies {
        let trusted: Vec<Network> = trusted.iter().map(|text| text.parse().unwrap()).collect();
        Proxies::new(&trusted, by)
    }

    fn client(proxies: &Proxies, peer: &str, lines: &[(&'static str, &'static str)]) -> String {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(*name, HeaderValue::from_static(value));
        }
        proxies.client(peer.parse().unwrap(), &headers).to_string()
    }

    #[test]
    fn t18_only_a_listed_proxy_is_believed() {
        let listed = proxies(&["10.0.0.0/8", "::1"], ForwardedBy::XForwardedFor);
        let nobody = proxies(&[], ForwardedBy::XForwardedFor);
        let says = [("x-forwarded-for", "203.0.113.7")];
        assert_eq!(client(&listed, "10.1.2.3", &says), "203.0.113.7");
        assert_eq!(client(&listed, "::ffff:10.1.2.3", &says), "203.0.113.7");
        assert_eq!(client(&listed, "::1", &says), "203.0.113.7");
        for peer in ["11.1.2.3", "127.0.0.1"] {
            assert_eq!(client(&listed, peer, &says), peer);
        }
        assert_eq!(client(&nobody, "10.1.2.3", &says), "10.1.2.3");
    }

    #[test]
    fn t18_the_last_address_that_no_proxy_of_ours_has_counts() {
        let listed = proxies(&["10.0.0.0/8"], ForwardedBy::XForwardedFor);
        let from = |lines: &[(&'static str, &'static str)]| client(&listed, "10.0.0.1", lines);
        // The first is what somebody made up, the last but one is where they are.
        assert_eq!(from(&[("x-forwarded-for", "1.1.1.1, 203.0.113.7, 10.9.9.9")]), "203.0.113.7");
        let two = [("x-forwarded-for", "1.1.1.1"), ("x-forwarded-for", "203.0.113.7:4711")];
        assert_eq!(from(&two), "203.0.113.7");
        assert_eq!(from(&[("x-forwarded-for", "1.1.1.1, nonsense, 10.9.9.9")]), "10.9.9.9");
        assert_eq!(from(&[("x-forwarded-for", "10.3.3.3, 10.9.9.9")]), "10.3.3.3");
        assert_eq!(from(&[("x-forwarded-for", "")]), "10.0.0.1");
        assert_eq!(from(&[("x-forwarded-for", "[2001:db8::1]:4711")]), "2001:db8::1");
        assert_eq!(from(&[("forwarded", "for=203.0.113.7")]), "10.0.0.1");
        assert_eq!(from(&[]), "10.0.0.1");
    }

    #[test]
    fn t18_the_header_is_the_one_that_the_operator_named() {
        let listed = proxies(&["10.0.0.1"], ForwardedBy::Forwarded);
        let from = |lines: &[(&'static str, &'static str)]| client(&listed, "10.0.0.1", lines);
        let both = [
            ("x-forwarded-for", "1.1.1.1"),
            ("forwarded", "for=2.2.2.2, For=\"[2001:db8::1]:47\";proto=https;by=_x"),
        ];
        assert_eq!(from(&both), "2001:db8::1");
        assert_eq!(from(&[("x-forwarded-for", "1.1.1.1")]), "10.0.0.1");
        assert_eq!(from(&[("forwarded", "for=unknown")]), "10.0.0.1");
        assert_eq!(from(&[("forwarded", "proto=https;for=192.0.2.60")]), "192.0.2.60");
    }
}
