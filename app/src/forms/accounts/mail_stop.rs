//! What is chosen behind the link of a letter.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    response::{IntoResponse, Response},
};
use server::{
    http::{HttpError, input::Input},
    state::AppState,
};

/// What somebody chose who holds the link of a letter.
///
/// Mail programs may send a body of another type than browsers do (RFC 8058 §3.2), so the body is compared as a whole.
/// Whatever is not one of our own buttons stops the letters, which takes nothing from anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// No more letters, by the button of the page.
    Stop,
    /// Letters again, by the button of the page.
    Resubmit,
    /// No more letters, by one press in a mail program.
    OnePress,
}

impl Choice {
    fn read(body: &[u8]) -> Self {
        match body {
            b"action=again" => Self::Resubmit,
            b"action=stop" => Self::Stop,
            _ => Self::OnePress,
        }
    }
}

impl Input for Choice {}

impl FromRequest<AppState> for Choice {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Response> {
        match Bytes::from_request(request, state).await {
            Ok(body) => Ok(Self::read(&body)),
            Err(refused) => {
                Err(HttpError::status(refused.into_response().status()).into_response())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_button_brings_letters_back() {
        assert_eq!(Choice::read(b"action=again"), Choice::Resubmit);
        assert_eq!(Choice::read(b"action=stop"), Choice::Stop);
        for body in ["", "List-Unsubscribe=One-Click", "action=again&surplus=1", "again"] {
            assert_eq!(Choice::read(body.as_bytes()), Choice::OnePress, "{body}");
        }
    }
}
