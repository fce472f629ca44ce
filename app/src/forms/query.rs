//! The one way in which a handler reads what stands behind the question mark of an address.

use axum::{
    extract::FromRequestParts,
    http::{StatusCode, Uri, request::Parts},
    response::{IntoResponse, Response},
};
use serde::de::DeserializeOwned;
use server::{http::Failure, state::AppState, steps};

/// The parameters of an address. What the type does not know is refused (AZ5), but for what other sites hang on the links
/// that they show: who follows such a link did not write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Query<T>(pub T);

/// The step that is noted when a handler reads the parameters of its address.
pub const READ: &str = "query";

/// How the names of parameters begin that other sites hang on links. We read none of them.
const HUNG_ON: [&str; 9] =
    ["utm_", "fbclid=", "gclid=", "igshid=", "igsh=", "mc_cid=", "mc_eid=", "msclkid=", "ref_src="];

impl<T: DeserializeOwned> FromRequestParts<AppState> for Query<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, Response> {
        steps::note(READ);
        read(parts.uri.query().unwrap_or_default())
            .map(Self)
            .ok_or_else(|| Failure::status(StatusCode::BAD_REQUEST).into_response())
    }
}

#[expect(clippy::disallowed_types, reason = "the one place that the others are sent to")]
fn read<T: DeserializeOwned>(query: &str) -> Option<T> {
    let ours = |pair: &&str| !HUNG_ON.iter().any(|begins| pair.starts_with(begins));
    let ours = query.split('&').filter(ours).collect::<Vec<_>>().join("&");
    let address: Uri = format!("/?{ours}").parse().ok()?;
    axum::extract::Query::try_from_uri(&address).ok().map(|axum::extract::Query(read)| read)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default, deny_unknown_fields)]
    struct Strict {
        after: String,
    }

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default)]
    struct Careless {
        after: String,
    }

    #[test]
    fn az5_a_parameter_that_the_page_does_not_know_is_refused() {
        let after = |text: &str| Some(Strict { after: text.to_owned() });
        assert_eq!(read::<Strict>(""), after(""));
        assert_eq!(read::<Strict>("after=1.%C3%A9"), after("1.é"));
        for unknown in ["before=1", "after=1&surplus=1", "surplus", "after=1&after=2"] {
            assert_eq!(read::<Strict>(unknown), None, "{unknown}");
        }
        // The twin: a type that does not say so takes anything.
        assert!(read::<Careless>("after=1&surplus=1").is_some());
    }

    #[test]
    fn what_other_sites_hang_on_a_link_is_nobodys_fault() {
        let read = read::<Strict>("fbclid=x&after=1&utm_source=y");
        assert_eq!(read, Some(Strict { after: "1".to_owned() }));
    }
}
