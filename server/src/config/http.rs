//! Public origins: the names under which readers reach the site.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Scheme, host and port as a browser writes them in `Origin`: lower case, no default port, no path.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Origin {
    scheme: &'static str,
    authority: String,
}

/// The text is not an origin.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "not an origin: “https://example.org” is expected, with nothing behind the host but a port"
)]
pub struct OriginError;

impl Origin {
    /// An origin over plain HTTP, for the listening address.
    pub fn plain(authority: &str) -> Result<Self, OriginError> {
        format!("http://{authority}").parse()
    }

    /// Host and port, without a default port.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// Whether readers reach it over TLS.
    pub fn is_https(&self) -> bool {
        self.scheme == "https"
    }

    /// The host without its port; an IPv6 address in its brackets.
    pub fn host(&self) -> &str {
        match self.authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
            _ => &self.authority,
        }
    }

    /// The same scheme and port under another host.
    pub fn with_host(&self, host: &str) -> Option<Self> {
        let port = self.authority.strip_prefix(self.host()).unwrap_or_default();
        format!("{}://{host}{port}", self.scheme).parse().ok()
    }

    /// Whether it is an onion service, which is never told to insist on TLS.
    pub fn is_onion(&self) -> bool {
        self.host().ends_with(".onion")
    }
}

impl FromStr for Origin {
    type Err = OriginError;
    fn from_str(text: &str) -> Result<Self, OriginError> {
        let text = text.trim().trim_end_matches('/').to_ascii_lowercase();
        let (scheme, authority) = text.split_once("://").ok_or(OriginError)?;
        let (scheme, default_port) = match scheme {
            "https" => ("https", ":443"),
            "http" => ("http", ":80"),
            _ => return Err(OriginError),
        };
        let authority = authority.strip_suffix(default_port).unwrap_or(authority).to_owned();
        let parsed: ::http::uri::Authority = authority.parse().map_err(|_| OriginError)?;
        let refused = |letter: char| {
            !letter.is_ascii_alphanumeric() && !matches!(letter, '.' | '-' | '_' | ':' | '[' | ']')
        };
        if parsed.host().is_empty() || authority.contains(refused) {
            return Err(OriginError);
        }
        Ok(Self { scheme, authority })
    }
}
impl TryFrom<String> for Origin {
    type Error = OriginError;
    fn try_from(text: String) -> Result<Self, OriginError> {
        text.parse()
    }
}
impl From<Origin> for String {
    fn from(origin: Origin) -> Self {
        origin.to_string()
    }
}
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.authority)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_written_as_browsers_write_it() {
        for (text, written) in [
            ("HTTPS://Example.org:443/", "https://example.org"),
            ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
            ("http://[::1]:80", "http://[::1]"),
        ] {
            assert_eq!(text.parse::<Origin>().unwrap().to_string(), written);
        }
    }

    #[test]
    fn what_is_no_origin_is_refused() {
        for text in
            ["example.org", "ftp://a", "https://a/b", "https://", "https://a;b", "https://u@a"]
        {
            assert_eq!(text.parse::<Origin>(), Err(OriginError), "{text}");
        }
    }
}
