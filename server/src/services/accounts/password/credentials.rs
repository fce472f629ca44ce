//! Comparing a password and a code with what is stored.
//!
//! Whether there is such a person, and whether they have a password, shows neither in the answer nor in the time that it
//! takes: the password is hashed in any case, and the code is looked at only when the password fits.
//!
//! Wrong tries make everybody wait who tries the same account, for minutes, never for good (AU7). A passkey never waits for
//! them, nor does who shows a code on paper; and a browser in which the person signed in before waits for its own alone.

use super::PasswordError;
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::accounts::{
            known_browser,
            strong::{self, StoredSecrets, Whose},
        },
        record::accounts::password,
    },
    domain::{
        accounts::{
            address::MailAddress,
            one_time::{OneTimeCode, OneTimeSecret, typed_token},
            password::Password,
            sign_in::{Secret, SecretHash},
        },
        limit::Action,
        token::Token,
    },
    keyring::{SealedError, Subject},
    limiter::Key,
    services::accounts::sign_in::Held,
    state::AppState,
};

/// What the secret of an app is sealed for.
pub(super) const SEALED_FOR: &str = "one-time password";

/// What somebody types who wants to sign in.
pub enum AccountName {
    /// Whoever has this address.
    Address(MailAddress),
    /// Whoever has this name in addresses: people without a mail address.
    Name(Token),
}

impl AccountName {
    /// What somebody typed; `None` for what can be neither.
    pub fn typed(text: &str) -> Option<Self> {
        match text.contains('@') {
            true => text.parse().ok().map(Self::Address),
            false => typed_token(text).map(Self::Name),
        }
    }
}

/// What somebody shows of an account.
pub struct Credentials {
    pub password: Password,
    /// The code of the app, or one on paper.
    pub code: OneTimeCode,
}

/// Counts a try at an account. Whoever has one of its codes on paper did not guess it, and need not wait for those who guess.
pub(super) async fn wait_for(
    state: &AppState,
    target: &[u8],
    whose: Whose<'_>,
    code: &OneTimeCode,
    held: Held<'_>,
) -> Result<(), PasswordError> {
    if let OneTimeCode::Recovery(code) = code
        && strong::has_code(&state.database, whose, &code.hash()).await?
    {
        return Ok(());
    }
    let known = match held.known.map(Secret::hash) {
        Some(known) if is_known(state, &known, whose).await? => Some(known),
        _ => None,
    };
    let target = [target, known.as_ref().map_or(&[][..], |known| known.as_slice())].concat();
    Ok(state.limiter.take(Action::SignInTarget, Key::Target(&target))?)
}

async fn is_known(
    state: &AppState,
    known: &SecretHash,
    whose: Whose<'_>,
) -> Result<bool, DatabaseError> {
    known_browser::is_known_of(&state.database, known, whose, state.clock.today()).await
}

/// A password that fits, and a code that is used up next.
pub(super) struct Right {
    /// Whose they are.
    pub(super) person: i64,
    code: RightCode,
}

enum RightCode {
    Step(i64),
    Paper([u8; 32]),
}

impl Right {
    /// Uses the code up; `false` when it was, or is none.
    pub(super) async fn use_up(&self, tx: &WriteTx) -> Result<bool, DatabaseError> {
        match &self.code {
            RightCode::Step(step) => password::use_step(tx, self.person, *step).await,
            RightCode::Paper(hash) => password::use_code(tx, self.person, hash).await,
        }
    }
}

/// Compares what was typed with what is stored; `None` when anything is wrong, whatever it is.
pub(super) async fn compare(
    state: &AppState,
    stored: Option<StoredSecrets>,
    typed: Credentials,
) -> Result<Option<Right>, PasswordError> {
    let hash = stored.as_ref().and_then(|stored| stored.hash.clone());
    let fits = state.hashing.fits(typed.password, hash).await?;
    let Some(stored) = stored.filter(|_| fits) else { return Ok(None) };
    let code = match typed.code {
        OneTimeCode::Recovery(code) => RightCode::Paper(code.hash()),
        OneTimeCode::Timed(code) => {
            let Some(secret) = secret_of(state, &stored)? else { return Ok(None) };
            match secret.step(&code, state.clock.now()) {
                Some(step) => RightCode::Step(step),
                None => return Ok(None),
            }
        }
    };
    Ok(Some(Right { person: stored.person, code }))
}

/// The secret of the app; `None` without one, or without the key of the person.
fn secret_of(
    state: &AppState,
    stored: &StoredSecrets,
) -> Result<Option<OneTimeSecret>, PasswordError> {
    let Some(sealed) = &stored.sealed else { return Ok(None) };
    let Some(key) = state.keyring.find(Subject::Person(&stored.token))? else { return Ok(None) };
    let opened = key.open(SEALED_FOR, sealed)?;
    Ok(Some(OneTimeSecret::of(&opened).ok_or(SealedError)?))
}
