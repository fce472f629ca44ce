//! The three cookies there are: one for whoever signed in, one by which their browser is known again, and one for a quarter
//! of an hour while signing in. Visitors get none (SE2).

use super::HostConfig;
use crate::domain::accounts::{
    known_browser::KNOWN_TIME,
    sign_in::{LONGEST_SESSION, SIGN_IN_TIME, Secret},
};
use http::{HeaderMap, HeaderValue, header};

/// Which of the three.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cookie {
    /// Names a session.
    Session,
    /// Names the browser in which somebody asked to sign in.
    SigningIn,
    /// Says that somebody signed in in this browser before. It signs nobody in.
    Known,
}

impl Cookie {
    fn seconds(self) -> i64 {
        match self {
            Self::Session => LONGEST_SESSION.num_seconds(),
            Self::SigningIn => SIGN_IN_TIME.num_seconds(),
            Self::Known => KNOWN_TIME.num_seconds(),
        }
    }

    /// Over TLS the name itself makes browsers insist on `Secure`, this host and this path. Plain HTTP is the loopback, an
    /// onion service, or a room without a network (SE6).
    fn name(self, host: &HostConfig) -> &'static str {
        match (self, host.origin.is_https()) {
            (Self::Session, true) => "__Host-semilla",
            (Self::Session, false) => "semilla",
            (Self::SigningIn, true) => "__Host-semilla-sign-in",
            (Self::SigningIn, false) => "semilla-sign-in",
            (Self::Known, true) => "__Host-semilla-known",
            (Self::Known, false) => "semilla-known",
        }
    }

    /// What the browser holds; `None` when it is not one of ours, or there are two.
    pub fn read(self, host: &HostConfig, headers: &HeaderMap) -> Option<Secret> {
        let name = self.name(host);
        let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
        let mut values = lines
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .filter(|(known, _)| *known == name)
            .map(|(_, value)| value);
        let value = values.next()?;
        values.next().is_none().then(|| value.parse().ok())?
    }

    /// The value of `Set-Cookie` that gives it to a browser.
    pub fn give(self, host: &HostConfig, secret: &Secret) -> HeaderValue {
        self.line(host, secret.as_str(), self.seconds())
    }

    /// The value of `Set-Cookie` that takes it away.
    pub fn take(self, host: &HostConfig) -> HeaderValue {
        self.line(host, "", 0)
    }

    fn line(self, host: &HostConfig, value: &str, seconds: i64) -> HeaderValue {
        let name = self.name(host);
        let secure = if host.origin.is_https() { "; Secure" } else { "" };
        let line =
            format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
        let mut value = HeaderValue::try_from(line).unwrap_or(HeaderValue::from_static(""));
        value.set_sensitive(true);
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{config::Config, domain::random::SystemRandom, http::HttpContext};
    use std::net::SocketAddr;

    fn host(origin: &str) -> HostConfig {
        let config = Config { public_origin: vec![origin.parse().unwrap()], ..Config::default() };
        let context = HttpContext::new(&config, SocketAddr::from(([127, 0, 0, 1], 3000)));
        HostConfig::clone(context.host(origin.split("//").nth(1).unwrap()).unwrap())
    }

    #[test]
    fn se1_and_se6_the_flags_follow_the_scheme() {
        let secret = Secret::random(&SystemRandom);
        let given =
            |origin| Cookie::Session.give(&host(origin), &secret).to_str().unwrap().to_owned();
        let value = secret.as_str();
        assert_eq!(
            given("https://example.org"),
            format!(
                "__Host-semilla={value}; Path=/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure"
            )
        );
        assert_eq!(
            given("http://seed.onion"),
            format!("semilla={value}; Path=/; Max-Age=43200; HttpOnly; SameSite=Lax")
        );
    }

    #[test]
    fn a_planted_second_cookie_makes_both_worthless() {
        let host = host("https://example.org");
        let (one, two) = (Secret::random(&SystemRandom), Secret::random(&SystemRandom));
        let mut headers = HeaderMap::new();
        let pair =
            |secret: &Secret| format!("a=b; __Host-semilla={}", secret.as_str()).parse().unwrap();
        headers.append(header::COOKIE, pair(&one));
        assert_eq!(Cookie::Session.read(&host, &headers).unwrap().hash(), one.hash());
        headers.append(header::COOKIE, pair(&two));
        assert!(Cookie::Session.read(&host, &headers).is_none());
    }
}
