//! What stands behind the question mark of an address is read by the page that declares it. Here is what its words say,
//! and the one way in which a handler reads more than is declared.

use axum::{
    extract::FromRequestParts,
    http::{StatusCode, Uri, request::Parts},
    response::{IntoResponse, Response},
};
use serde::de::DeserializeOwned;
use server::{http::HttpError, state::AppState};
use std::str::FromStr;

/// The parameters of an address. What the type does not know is passed over: other sites hang their own on the links that
/// they show, and whoever follows such a link did not write it. A form is read by [`FormState`](super::FormState), which refuses
/// it (AZ5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Query<T>(pub T);

impl<T: DeserializeOwned> FromRequestParts<AppState> for Query<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, Response> {
        read(&parts.uri)
            .map(Self)
            .ok_or_else(|| HttpError::status(StatusCode::BAD_REQUEST).into_response())
    }
}

/// What a word of an address says. One that means nothing narrows nothing; it is never an error.
pub fn said<T: FromStr>(word: Option<&String>) -> Option<T> {
    word?.parse().ok()
}

#[expect(clippy::disallowed_types, reason = "the one place that the others are sent to")]
fn read<T: DeserializeOwned>(address: &Uri) -> Option<T> {
    axum::extract::Query::try_from_uri(address).ok().map(|axum::extract::Query(read)| read)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default)]
    struct Asked {
        after: String,
    }

    fn after(query: &str) -> Option<String> {
        read(&format!("/en?{query}").parse().unwrap()).map(|Asked { after }| after)
    }

    #[test]
    fn what_other_sites_hang_on_a_link_is_passed_over() {
        assert_eq!(after(""), Some(String::new()));
        assert_eq!(after("fbclid=x&after=1.%C3%A9&utm_source=y&surplus"), Some("1.é".to_owned()));
    }

    #[test]
    fn what_is_said_twice_says_nothing() {
        assert_eq!(after("after=1&after=2"), None);
    }
}
