//! Signing in and out, passkeys and browsers.

use super::{ApiError, Form, Json};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Where the browser goes next, percent-encoded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Onward {
    /// A path of ours.
    pub next: String,
}

/// What a browser asks an authenticator to sign in with (WebAuthn, `PublicKeyCredentialRequestOptionsJSON`).
#[server(endpoint = "accounts/passkey-sign-in/begin", input = Json, output = Json, client = super::Fetch)]
pub async fn begin_passkey_sign_in() -> Result<Value, ApiError> {
    use server::{
        domain::accounts::sign_in::Secret, http::cookie::Cookie,
        services::accounts::passkeys::BeginPasskeySignIn,
    };
    let called = super::mount::called();
    let state = &called.ctx.state;
    let known = called.browser.signing_in.clone();
    let secret = known.unwrap_or_else(|| Secret::random(state.random.as_ref()));
    let party = passkeys::party(&called.ctx)?;
    let options = BeginPasskeySignIn { party: &party, browser: &secret }.execute(state).await?;
    called.with_headers(|browser, answer| browser.give(answer, Cookie::SigningIn, &secret));
    Ok(options)
}

/// Signs in by what the authenticator answered (`AuthenticationResponseJSON`); `next` is a path of ours, or empty.
#[server(endpoint = "accounts/passkey-sign-in/finish", input = Json, output = Json, client = super::Fetch)]
pub async fn finish_passkey_sign_in(
    credential: Value,
    #[server(default)] next: String,
) -> Result<Onward, ApiError> {
    use server::services::accounts::passkeys::{Refusal, SignInByPasskey};
    let called = super::mount::called();
    let (ctx, browser) = (&called.ctx, &called.browser);
    let party = passkeys::party(ctx)?;
    let Some(asked) = browser.signing_in.as_ref() else {
        return Err(ApiError::refused(ctx, passkeys::sentence(Refusal::Expired)));
    };
    let held = browser.held(ctx.identity.as_deref());
    let (party, answer) = (&party, &credential);
    let shown = SignInByPasskey { party, browser: asked, answer, held };
    let opened = passkeys::accepted(ctx, shown.execute(&ctx.state).await?)?;
    called.with_headers(|browser, answer| browser.begin(answer, &opened));
    Ok(passkeys::onward(ctx, &next))
}

/// What a browser asks for a proof that it is still the same person.
#[server(endpoint = "accounts/passkey-proof/begin", input = Json, output = Json, client = super::Fetch)]
pub async fn begin_passkey_proof() -> Result<Value, ApiError> {
    use server::services::accounts::passkeys::BeginPasskeyProof;
    let ctx = super::mount::called().ctx;
    let (party, identity) = (passkeys::party(&ctx)?, passkeys::who(&ctx)?);
    Ok(BeginPasskeyProof { party: &party, identity }.execute(&ctx.state).await?)
}

/// Takes the proof; `next` is a path of ours, or empty.
#[server(endpoint = "accounts/passkey-proof/finish", input = Json, output = Json, client = super::Fetch)]
pub async fn finish_passkey_proof(
    credential: Value,
    #[server(default)] next: String,
) -> Result<Onward, ApiError> {
    use server::{http::cookie::Cookie, services::accounts::passkeys::ProveByPasskey};
    let called = super::mount::called();
    let ctx = &called.ctx;
    let (party, identity) = (passkeys::party(ctx)?, passkeys::who(ctx)?);
    let shown = ProveByPasskey { party: &party, identity, answer: &credential };
    let secret = passkeys::accepted(ctx, shown.execute(&ctx.state).await?)?;
    called.with_headers(|browser, answer| browser.give(answer, Cookie::Session, &secret));
    Ok(passkeys::onward(ctx, &next))
}

/// What a browser asks an authenticator to make a passkey with (`PublicKeyCredentialCreationOptionsJSON`).
#[server(endpoint = "accounts/passkeys/begin", input = Json, output = Json, client = super::Fetch)]
pub async fn begin_new_passkey() -> Result<Value, ApiError> {
    use server::services::accounts::passkeys::BeginNewPasskey;
    let ctx = super::mount::called().ctx;
    let (party, identity) = (passkeys::party(&ctx)?, passkeys::who(&ctx)?);
    let asked = BeginNewPasskey { party: &party, identity }.execute(&ctx.state).await?;
    passkeys::accepted(&ctx, asked)
}

/// Adds what the authenticator made (`RegistrationResponseJSON`) under a name.
#[server(endpoint = "accounts/passkeys/finish", input = Json, output = Json, client = super::Fetch)]
pub async fn finish_new_passkey(
    credential: Value,
    #[server(default)] name: String,
) -> Result<Onward, ApiError> {
    use server::routes::Security;
    use server::services::accounts::passkeys::AddPasskey;
    let ctx = super::mount::called().ctx;
    let (party, identity) = (passkeys::party(&ctx)?, passkeys::who(&ctx)?);
    let name = passkeys::name(&ctx, &name)?;
    let made = AddPasskey { party: &party, identity, answer: &credential, name: &name };
    passkeys::accepted(&ctx, made.execute(&ctx.state).await?)?;
    Ok(Onward { next: ctx.path(Security) })
}

/// Signs out: works with a session that has ended by itself too (SE5). Whoever could not come back is asked first, unless
/// they are `sure`.
#[server(endpoint = "accounts/sign-out", input = Form, output = Json, client = super::Fetch)]
pub async fn sign_out(#[server(default)] sure: bool) -> Result<(), ApiError> {
    use server::{routes, services::accounts::sign_out::SignOut};
    let called = super::mount::called();
    if !sure && !leaving::can_come_back(&called.ctx).await? {
        called.go_on(&called.ctx.path(routes::SignOut::plain()));
        return Ok(());
    }
    let (session, known) = (called.browser.session.as_ref(), called.browser.known.as_ref());
    if session.is_some() || known.is_some() {
        SignOut { session, known }.execute(&called.ctx.state).await?;
    }
    called.with_headers(|browser, answer| browser.clear(answer));
    called.go_on(&called.ctx.path(routes::SignOut::plain()));
    Ok(())
}

/// Ends all sessions of whoever asks, this one too. Whoever could not come back is asked first, unless they are `sure`.
#[server(endpoint = "accounts/browsers/end-all", input = Form, output = Json, client = super::Fetch)]
pub async fn end_all_browsers(#[server(default)] sure: bool) -> Result<(), ApiError> {
    use server::{routes::SignOut, services::accounts::sessions::EndAllSessions};
    let called = super::mount::called();
    if !sure && !leaving::can_come_back(&called.ctx).await? {
        called.go_on(&called.ctx.path(SignOut { everywhere: Some("1") }));
        return Ok(());
    }
    let identity = passkeys::who(&called.ctx)?;
    EndAllSessions { identity }.execute(&called.ctx.state).await?;
    called.with_headers(|browser, answer| browser.clear(answer));
    called.go_on(&called.ctx.path(SignOut::plain()));
    Ok(())
}

/// Forgets the browsers in which whoever asks is known again.
#[server(endpoint = "accounts/browsers/forget-known", input = Form, output = Json, client = super::Fetch)]
pub async fn forget_known_browsers() -> Result<(), ApiError> {
    use server::routes::Browsers;
    use server::{http::cookie::Cookie, services::accounts::sessions};
    let called = super::mount::called();
    let forget = sessions::ForgetKnownBrowsers { identity: passkeys::who(&called.ctx)? };
    forget.execute(&called.ctx.state).await?;
    if called.browser.known.is_some() {
        called.with_headers(|browser, answer| browser.take(answer, Cookie::Known));
    }
    called.go_on(&called.ctx.path(Browsers));
    Ok(())
}

#[cfg(feature = "ssr")]
mod leaving {
    use crate::{api::ApiError, request_context::RequestContext};
    use server::database::query::accounts::ways_in::ways_in;

    /// Whether whoever asks has a way in, for when they are signed out. Who is not signed in loses nothing.
    pub async fn can_come_back(ctx: &RequestContext) -> Result<bool, ApiError> {
        let Some(identity) = ctx.identity.as_deref() else { return Ok(true) };
        Ok(ways_in(ctx.state.database.reader(), identity.person.id).await?.any())
    }
}

#[cfg(feature = "ssr")]
mod passkeys {
    use super::{ApiError, Onward};
    use crate::request_context::RequestContext;
    use locales::{Message, msg};
    use server::routes::{Account, next_of};
    use server::{
        domain::accounts::name::{GivenName, LONGEST_NAME, NameError},
        services::accounts::{
            identity::Identity,
            passkeys::{MOST_PASSKEYS, PasskeyOutcome, Passkeys, Refusal, RelyingParty},
        },
    };

    /// The site as passkeys know it here; where they do not work, there is nothing to ask.
    pub fn party(ctx: &RequestContext) -> Result<RelyingParty, ApiError> {
        let host = ctx.host.as_ref().ok_or_else(ApiError::not_found)?;
        let passkeys = Passkeys::at(&host.origin, &ctx.state.config);
        passkeys.here().ok_or_else(ApiError::not_found)
    }

    pub fn who(ctx: &RequestContext) -> Result<&Identity, ApiError> {
        ctx.identity.as_deref().ok_or_else(ApiError::not_found)
    }

    pub fn onward(ctx: &RequestContext, next: &str) -> Onward {
        let next = next_of(next).map_or_else(|| ctx.path(Account), str::to_owned);
        Onward { next }
    }

    /// The name that somebody gave a passkey.
    pub fn name(ctx: &RequestContext, name: &str) -> Result<GivenName, ApiError> {
        GivenName::parse(name).map_err(|error| {
            let why = match error {
                NameError::Empty => msg::errors::field_empty(),
                NameError::TooLong => msg::errors::field_long(LONGEST_NAME as i64),
            };
            ApiError::refused(ctx, why)
        })
    }

    /// A rule that refuses a passkey is told.
    pub fn accepted<T>(ctx: &RequestContext, outcome: PasskeyOutcome<T>) -> Result<T, ApiError> {
        match outcome {
            PasskeyOutcome::Accepted(done) => Ok(done),
            PasskeyOutcome::Refused(refusal) => Err(ApiError::refused(ctx, sentence(refusal))),
        }
    }

    pub fn sentence(refusal: Refusal) -> Message<'static> {
        match refusal {
            Refusal::Expired => msg::accounts::passkey_refused_expired(),
            Refusal::NotVerified => msg::accounts::passkey_refused_unverified(),
            Refusal::Unknown => msg::accounts::passkey_refused_unknown(),
            Refusal::Foreign => msg::accounts::passkey_refused_foreign(),
            Refusal::Known => msg::accounts::passkey_refused_known(),
            Refusal::TooMany => msg::accounts::passkey_refused_many(MOST_PASSKEYS as i64),
            Refusal::Doubted => msg::accounts::passkey_refused_doubted(),
        }
    }
}
