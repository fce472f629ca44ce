//! Passkeys, asked for by the island: to sign in, to be added, as a proof.

use super::json::{Asked, answer, refused};
use crate::{
    urls::{Home, Security, next_of},
    visit::Visit,
};
use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, Response, header},
};
use locales::{Message, msg};
use serde::Deserialize;
use serde_json::{Value, json};
use server::{
    domain::people::{
        name::{GivenName, LONGEST_NAME, NameError},
        sign_in::Secret,
    },
    http::{Failure, Place, cookie::Cookie},
    services::people::{
        identity::Identity,
        passkeys::{MOST_PASSKEYS, Passkeys, Refusal, RelyingParty, add, show},
    },
};
use std::sync::Arc;

/// A question that says nothing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// What an authenticator answered.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    credential: Value,
    #[serde(default)]
    next: String,
    #[serde(default)]
    name: String,
}

/// `POST /{lang}/sign-in/passkey/begin`
pub async fn begin_sign_in(
    visit: Visit,
    headers: HeaderMap,
    Asked(Nothing {}): Asked<Nothing>,
) -> Result<Response<Body>, Failure> {
    let (place, party) = party(&visit)?;
    let known = Cookie::SigningIn.read(&place, &headers);
    let browser = known.unwrap_or_else(|| Secret::random(visit.state.random.as_ref()));
    let options = show::begin_sign_in(&visit.state, &party, &browser).await?;
    Ok(setting(answer(&options), [Cookie::SigningIn.give(&place, &browser)]))
}

/// `POST /{lang}/sign-in/passkey/finish`
pub async fn finish_sign_in(
    visit: Visit,
    headers: HeaderMap,
    Asked(answered): Asked<Answered>,
) -> Result<Response<Body>, Failure> {
    let (place, party) = party(&visit)?;
    let Some(browser) = Cookie::SigningIn.read(&place, &headers) else {
        return Ok(refuse(&visit, Refusal::Expired));
    };
    let before = visit.identity.as_deref();
    let done =
        show::sign_in(&visit.state, &party, &browser, &answered.credential, before).await?;
    Ok(match done {
        Err(refusal) => refuse(&visit, refusal),
        Ok(secret) => setting(
            onward(&visit, &answered.next),
            [Cookie::Session.give(&place, &secret), Cookie::SigningIn.take(&place)],
        ),
    })
}

/// `POST /{lang}/account/proof/passkey/begin`
pub async fn begin_proof(
    visit: Visit,
    Asked(Nothing {}): Asked<Nothing>,
) -> Result<Response<Body>, Failure> {
    let (_, party) = party(&visit)?;
    Ok(answer(&show::begin_proof(&visit.state, &party, who(&visit)?).await?))
}

/// `POST /{lang}/account/proof/passkey/finish`
pub async fn finish_proof(
    visit: Visit,
    Asked(answered): Asked<Answered>,
) -> Result<Response<Body>, Failure> {
    let (place, party) = party(&visit)?;
    let done =
        show::prove(&visit.state, &party, who(&visit)?, &answered.credential).await?;
    Ok(match done {
        Err(refusal) => refuse(&visit, refusal),
        Ok(secret) => {
            setting(onward(&visit, &answered.next), [Cookie::Session.give(&place, &secret)])
        }
    })
}

/// `POST /{lang}/account/passkeys/begin`
pub async fn begin_adding(
    visit: Visit,
    Asked(Nothing {}): Asked<Nothing>,
) -> Result<Response<Body>, Failure> {
    let (_, party) = party(&visit)?;
    Ok(match add::begin(&visit.state, &party, who(&visit)?).await? {
        Ok(options) => answer(&options),
        Err(refusal) => refuse(&visit, refusal),
    })
}

/// `POST /{lang}/account/passkeys/finish`
pub async fn finish_adding(
    visit: Visit,
    Asked(answered): Asked<Answered>,
) -> Result<Response<Body>, Failure> {
    let (_, party) = party(&visit)?;
    let name = match GivenName::parse(&answered.name) {
        Ok(name) => name,
        Err(NameError::Empty) => return Ok(refused(visit.plain(msg::errors::field_empty()))),
        Err(NameError::TooLong) => {
            return Ok(refused(visit.plain(msg::errors::field_long(LONGEST_NAME as i64))));
        }
    };
    let done =
        add::finish(&visit.state, &party, who(&visit)?, &answered.credential, &name).await?;
    Ok(match done {
        Err(refusal) => refuse(&visit, refusal),
        Ok(()) => answer(&json!({ "next": visit.path(Security) })),
    })
}

/// The site as passkeys know it here; where they do not work, there is nothing to ask.
fn party(visit: &Visit) -> Result<(Arc<Place>, RelyingParty), Failure> {
    let place = visit.place.clone().ok_or_else(Failure::not_found)?;
    let party = Passkeys::at(&place.origin, &visit.state.config).here();
    Ok((place, party.ok_or_else(Failure::not_found)?))
}

fn who(visit: &Visit) -> Result<&Identity, Failure> {
    visit.identity.as_deref().ok_or_else(Failure::not_found)
}

fn onward(visit: &Visit, next: &str) -> Response<Body> {
    let next = next_of(next).map_or_else(|| visit.path(Home), str::to_owned);
    answer(&json!({ "next": next }))
}

fn setting(
    mut answer: Response<Body>,
    cookies: impl IntoIterator<Item = HeaderValue>,
) -> Response<Body> {
    for cookie in cookies {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    answer
}

fn refuse(visit: &Visit, refusal: Refusal) -> Response<Body> {
    refused(visit.plain(sentence(refusal)))
}

fn sentence(refusal: Refusal) -> Message<'static> {
    match refusal {
        Refusal::Expired => msg::people::passkey_refused_expired(),
        Refusal::NotVerified => msg::people::passkey_refused_unverified(),
        Refusal::Unknown => msg::people::passkey_refused_unknown(),
        Refusal::Foreign => msg::people::passkey_refused_foreign(),
        Refusal::Known => msg::people::passkey_refused_known(),
        Refusal::TooMany => msg::people::passkey_refused_many(MOST_PASSKEYS as i64),
        Refusal::Doubted => msg::people::passkey_refused_doubted(),
    }
}
