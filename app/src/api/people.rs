//! Passkeys, asked for by the island: to sign in, to be added, as a proof.

use super::json::{Asked, answer, refused};
use crate::{
    browser::Browser,
    urls::{Account, Security, next_of},
    visit::Visit,
};
use axum::{body::Body, http::Response};
use locales::{Message, msg};
use serde::Deserialize;
use serde_json::{Value, json};
use server::{
    domain::people::{
        name::{GivenName, LONGEST_NAME, NameError},
        sign_in::Secret,
    },
    http::{Failure, cookie::Cookie},
    services::people::{
        identity::Identity,
        passkeys::{MOST_PASSKEYS, PasskeyError, Passkeys, Refusal, RelyingParty, add, show},
    },
};

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
    browser: Browser,
    Asked(Nothing {}): Asked<Nothing>,
) -> Result<Response<Body>, Failure> {
    let party = party(&visit)?;
    let known = browser.signing_in.clone();
    let secret = known.unwrap_or_else(|| Secret::random(visit.state.random.as_ref()));
    let options = show::begin_sign_in(&visit.state, &party, &secret).await?;
    let mut answer = answer(&options);
    browser.give(&mut answer, Cookie::SigningIn, &secret);
    Ok(answer)
}

/// `POST /{lang}/sign-in/passkey/finish`
pub async fn finish_sign_in(
    visit: Visit,
    browser: Browser,
    Asked(answered): Asked<Answered>,
) -> Result<Response<Body>, Failure> {
    let party = party(&visit)?;
    let Some(asked) = &browser.signing_in else { return Ok(refuse(&visit, Refusal::Expired)) };
    let (credential, held) = (&answered.credential, browser.held(visit.identity.as_deref()));
    let done = show::sign_in(&visit.state, &party, asked, credential, held).await;
    told(&visit, done, |opened| {
        let mut answer = onward(&visit, &answered.next);
        browser.begin(&mut answer, &opened);
        answer
    })
}

/// `POST /{lang}/account/proof/passkey/begin`
pub async fn begin_proof(
    visit: Visit,
    Asked(Nothing {}): Asked<Nothing>,
) -> Result<Response<Body>, Failure> {
    let party = party(&visit)?;
    Ok(answer(&show::begin_proof(&visit.state, &party, who(&visit)?).await?))
}

/// `POST /{lang}/account/proof/passkey/finish`
pub async fn finish_proof(
    visit: Visit,
    browser: Browser,
    Asked(answered): Asked<Answered>,
) -> Result<Response<Body>, Failure> {
    let (party, who) = (party(&visit)?, who(&visit)?);
    let done = show::prove(&visit.state, &party, who, &answered.credential).await;
    told(&visit, done, |secret| {
        let mut answer = onward(&visit, &answered.next);
        browser.give(&mut answer, Cookie::Session, &secret);
        answer
    })
}

/// `POST /{lang}/account/passkeys/begin`
pub async fn begin_adding(
    visit: Visit,
    Asked(Nothing {}): Asked<Nothing>,
) -> Result<Response<Body>, Failure> {
    let party = party(&visit)?;
    told(&visit, add::begin(&visit.state, &party, who(&visit)?).await, |options| answer(&options))
}

/// `POST /{lang}/account/passkeys/finish`
pub async fn finish_adding(
    visit: Visit,
    Asked(answered): Asked<Answered>,
) -> Result<Response<Body>, Failure> {
    let party = party(&visit)?;
    let name = match GivenName::parse(&answered.name) {
        Ok(name) => name,
        Err(NameError::Empty) => return Ok(refused(visit.plain(msg::errors::field_empty()))),
        Err(NameError::TooLong) => {
            return Ok(refused(visit.plain(msg::errors::field_long(LONGEST_NAME as i64))));
        }
    };
    let done = add::finish(&visit.state, &party, who(&visit)?, &answered.credential, &name).await;
    told(&visit, done, |()| answer(&json!({ "next": visit.path(Security) })))
}

/// The site as passkeys know it here; where they do not work, there is nothing to ask.
fn party(visit: &Visit) -> Result<RelyingParty, Failure> {
    let place = visit.place.as_ref().ok_or_else(Failure::not_found)?;
    Passkeys::at(&place.origin, &visit.state.config).here().ok_or_else(Failure::not_found)
}

fn who(visit: &Visit) -> Result<&Identity, Failure> {
    visit.identity.as_deref().ok_or_else(Failure::not_found)
}

fn onward(visit: &Visit, next: &str) -> Response<Body> {
    let next = next_of(next).map_or_else(|| visit.path(Account), str::to_owned);
    answer(&json!({ "next": next }))
}

/// The answer to what came of a passkey. A rule that refuses it is told; anything else broke.
fn told<T>(
    visit: &Visit,
    done: Result<T, PasskeyError>,
    well: impl FnOnce(T) -> Response<Body>,
) -> Result<Response<Body>, Failure> {
    match done {
        Ok(value) => Ok(well(value)),
        Err(PasskeyError::Refused(refusal)) => Ok(refuse(visit, refusal)),
        Err(error) => Err(error.into()),
    }
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
