//! The one error of server functions.

use super::encoding::StrictJson;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

/// Why a server function did not do what it was asked. In JSON: `{"sentence": "…"}`, under its status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApiError {
    /// The status of the answer (RFC 9110 §15). It stands at the head of the answer, not in it: whoever reads a number out of
    /// JSON loads a table for fractions with it.
    #[serde(skip)]
    pub status: u16,
    /// A finished sentence in the language of the reader. Empty where nothing was answered that could be read, or where the
    /// page of the status says it.
    pub sentence: String,
}

impl FromServerFnError for ApiError {
    type Encoder = StrictJson;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        use ServerFnErrorErr as Error;
        let status = match error {
            Error::Args(_) | Error::MissingArg(_) | Error::Deserialization(_) => 422,
            Error::UnsupportedRequestMethod(_) => 405,
            _ => 500,
        };
        Self { status, sentence: String::new() }
    }

    fn status_code(&self) -> http::StatusCode {
        http::StatusCode::from_u16(self.status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR)
    }
}

#[cfg(feature = "ssr")]
mod on_the_server {
    use super::{super::mount, ApiError};
    use crate::request_context::RequestContext;
    use locales::Message;
    use server::http::HttpError;
    use std::error::Error;

    impl ApiError {
        /// What a rule refuses: 422, with the sentence that says why.
        pub fn refused(ctx: &RequestContext, why: Message<'_>) -> Self {
            mount::note(mount::Outcome::Refused);
            Self { status: 422, sentence: ctx.plain(why) }
        }

        /// What is not there, or may not be known: the page of 404.
        pub fn not_found() -> Self {
            Self::failed(HttpError::not_found())
        }

        /// The funnel of all failures makes the answer: logged once, and a page without the causes.
        pub fn failed(failure: HttpError) -> Self {
            mount::note(mount::Outcome::Failed(failure));
            Self { status: 500, sentence: String::new() }
        }
    }

    impl<E: Into<Box<dyn Error + Send + Sync>>> From<E> for ApiError {
        fn from(cause: E) -> Self {
            Self::failed(HttpError::because(cause))
        }
    }
}
