//! The site, as passkeys know it: one host name and the origin of its pages. A passkey of one host is worth nothing under
//! another.

use crate::config::{Config, Origin};
use std::net::IpAddr;
use webauthn_rs::prelude::{Url, Webauthn, WebauthnBuilder};

/// Whether passkeys work where somebody visits the site.
#[derive(Debug, Clone)]
pub enum Passkeys {
    /// They do.
    Here(RelyingParty),
    /// They do under this origin.
    Under(Origin),
    /// They do nowhere: a bare address has no name, and a name without TLS is nobody's.
    Nowhere,
}

/// The site under the one name that its passkeys are for.
#[derive(Debug, Clone)]
pub struct RelyingParty(Webauthn);

impl Passkeys {
    /// Passkeys for a visit under this origin: the first public one over TLS, or `localhost` where there is none.
    pub fn at(origin: &Origin, config: &Config) -> Self {
        let Some(main) = main(origin, &config.public_origin) else { return Self::Nowhere };
        match RelyingParty::of(&main, &config.site.name) {
            Some(party) if main == *origin => Self::Here(party),
            Some(_) => Self::Under(main),
            None => Self::Nowhere,
        }
    }

    /// The site, where they work.
    pub fn here(self) -> Option<RelyingParty> {
        match self {
            Self::Here(party) => Some(party),
            Self::Under(_) | Self::Nowhere => None,
        }
    }
}

impl RelyingParty {
    fn of(origin: &Origin, name: &str) -> Option<Self> {
        let url = Url::parse(&origin.to_string()).ok()?;
        let builder = WebauthnBuilder::new(origin.host(), &url).ok()?;
        builder.rp_name(name).build().ok().map(Self)
    }

    /// What knows how to ask and to verify.
    pub(super) fn webauthn(&self) -> &Webauthn {
        &self.0
    }
}

/// The origin whose passkeys a visit under `origin` can use.
fn main(origin: &Origin, public: &[Origin]) -> Option<Origin> {
    if let Some(main) = public.iter().find(|origin| origin.is_https()) {
        return (!is_address(main)).then(|| main.clone());
    }
    let here = origin.host();
    let loopback =
        here == "localhost" || address(here).is_some_and(|address| address.is_loopback());
    loopback.then(|| origin.with_host("localhost")).flatten()
}

fn is_address(origin: &Origin) -> bool {
    address(origin.host()).is_some()
}

fn address(host: &str) -> Option<IpAddr> {
    host.trim_matches(['[', ']']).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(origin: &str, public: &[&str]) -> String {
        let public_origin = public.iter().map(|origin| origin.parse().unwrap()).collect();
        let config = Config { public_origin, ..Config::default() };
        match Passkeys::at(&origin.parse().unwrap(), &config) {
            Passkeys::Here(_) => "here".to_owned(),
            Passkeys::Under(origin) => origin.to_string(),
            Passkeys::Nowhere => "nowhere".to_owned(),
        }
    }

    #[test]
    fn au1_passkeys_belong_to_one_name() {
        let both = &["http://seed.onion", "https://example.org", "https://www.example.org"];
        assert_eq!(at("https://example.org", both), "here");
        assert_eq!(at("https://www.example.org", both), "https://example.org");
        assert_eq!(at("http://localhost:3000", both), "https://example.org");
        assert_eq!(at("http://localhost:3000", &[]), "here");
        assert_eq!(at("http://127.0.0.1:3000", &[]), "http://localhost:3000");
        assert_eq!(at("http://[::1]:3000", &[]), "http://localhost:3000");
        assert_eq!(at("http://192.168.1.4:3000", &[]), "nowhere");
        assert_eq!(at("http://seed.onion", &["http://seed.onion"]), "nowhere");
        assert_eq!(at("https://192.0.2.7", &["https://192.0.2.7"]), "nowhere");
    }
}
