//! A form that anybody may send without an account: programs that send forms are asked once more, people hardly ever.
//!
//! To guard a form: `components::bot_guard` inside it, [`Guarded`] in place of [`Posted`](super::Posted) in its handler,
//! and [`Guarded::check`] before anything is done; what it refuses is shown with [`sentence`] above the form as it was
//! typed. Its page may be kept nowhere (`Cache::Nothing`): each carries a moment of its own.

use axum::{
    Form,
    body::Body,
    extract::{FromRequest, Request},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use locales::{Message, msg};
use serde::de::DeserializeOwned;
use server::{
    http::{HttpError, input::Input},
    routes::encoded,
    state::AppState,
};

/// The name of the field that holds the moment at which the form was shown.
pub const MOMENT: &str = "form_time";
/// The name of the field that programs fill in and people leave empty.
pub const TRAP: &str = "website";

/// The raw fields of a posted form, and those of the guard apart from them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guarded<T> {
    /// The fields of the form itself.
    pub raw: T,
    moment: String,
    trapped: bool,
}

impl<T> Input for Guarded<T> {}

/// Why the form has to be sent once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resubmit {
    /// The field that has to stay empty was filled in. It is shown when the form comes back.
    Trapped,
    /// It was sent too fast, too late, twice, or is not one of ours.
    Moment,
}

impl<T> Guarded<T> {
    /// Whether it may be done. `form` is the name under which `components::bot_guard` was shown.
    pub fn check(&self, state: &AppState, form: &str) -> Result<(), Resubmit> {
        if self.trapped {
            return Err(Resubmit::Trapped);
        }
        let taken = state.form_times.take(form, &self.moment, state.clock.as_ref());
        taken.map_err(|_| Resubmit::Moment)
    }
}

/// What a person reads who has to press the button once more.
pub fn sentence(why: Resubmit) -> Message<'static> {
    match why {
        Resubmit::Trapped => msg::errors::form_trap_filled(),
        Resubmit::Moment => msg::errors::form_again(),
    }
}

impl<T: DeserializeOwned> FromRequest<AppState> for Guarded<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Response> {
        let fields = match Form::<Vec<(String, String)>>::from_request(request, state).await {
            Ok(Form(fields)) => fields,
            Err(refused) => return Err(refusal(refused.into_response().status())),
        };
        let (mut moment, mut trapped, mut rest) = (String::new(), false, String::new());
        for (name, value) in fields {
            match name.as_str() {
                MOMENT => moment = value,
                TRAP => trapped |= !value.trim().is_empty(),
                _ => rest.push_str(&format!("{}={}&", encoded(&name), encoded(&value))),
            }
        }
        let raw = Request::post("/")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(rest));
        let raw = raw.map_err(|_| refusal(StatusCode::BAD_REQUEST))?;
        match Form::<T>::from_request(raw, state).await {
            Ok(Form(raw)) => Ok(Self { raw, moment, trapped }),
            Err(refused) => Err(refusal(refused.into_response().status())),
        }
    }
}

fn refusal(status: StatusCode) -> Response {
    HttpError::status(status).into_response()
}
