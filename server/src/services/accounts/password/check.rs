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
        record::accounts::{password, session},
    },
    domain::{
        accounts::{
            address::MailAddress,
            one_time::{OneTimeCode, OneTimeSecret, typed_token},
            password::Password,
            sign_in::{Factor, Secret, SecretHash},
        },
        limit::Action,
        token::Token,
    },
    keyring::{Purpose, SealedError, Subject},
    limiter::Key,
    services::accounts::{
        identity::Identity,
        sign_in::{self, Held, Opened},
    },
    state::AppState,
};

/// What the secret of an app is sealed for.
pub(super) const SEALED_FOR: &str = "one-time password";

/// Who wants to sign in.
pub enum Who {
    /// Whoever has this address.
    Address(MailAddress),
    /// Whoever has this name in addresses: people without a mail address.
    Name(Token),
}

impl Who {
    /// What somebody typed; `None` for what can be neither.
    pub fn typed(text: &str) -> Option<Self> {
        match text.contains('@') {
            true => text.parse().ok().map(Self::Address),
            false => typed_token(text).map(Self::Name),
        }
    }
}

/// What somebody shows.
pub struct Typed {
    pub password: Password,
    /// The code of the app, or one on paper.
    pub code: OneTimeCode,
}

/// Signs somebody in; gives what the cookies of the browser hold from now on (SE3). `None` when anything is wrong, whatever
/// it is.
pub async fn sign_in(
    state: &AppState,
    who: &Who,
    typed: Typed,
    held: Held<'_>,
) -> Result<Option<Opened>, PasswordError> {
    let stored = match who {
        Who::Address(address) => {
            let key = state.keyring.site_key(Purpose::AddressLookup);
            let lookup = key.mac(address.folded().as_bytes());
            wait_for(state, &lookup, Whose::Address(&lookup), &typed.code, held).await?;
            strong::secrets(&state.database, Whose::Address(&lookup)).await?
        }
        Who::Name(token) => {
            let target = token.as_str().as_bytes();
            wait_for(state, target, Whose::Token(token), &typed.code, held).await?;
            strong::secrets(&state.database, Whose::Token(token)).await?
        }
    };
    let Some(right) = compare(state, stored, typed).await? else { return Ok(None) };
    let tx = state.database.begin_write_keeping_cache().await?;
    if !right.use_up(&tx).await? {
        tx.undo().await?;
        return Ok(None);
    }
    let opened = sign_in::begin(&tx, state, right.person, Factor::Password, held).await?;
    tx.commit().await?;
    Ok(Some(opened))
}

/// Notes a proof of somebody who is signed in; gives what the cookie of the session holds from now on (SE3).
pub async fn prove(
    state: &AppState,
    who: &Identity,
    typed: Typed,
) -> Result<Option<Secret>, PasswordError> {
    let whose = Whose::Person(who.person.id);
    // Nobody else can try in this session.
    let target = [who.person.token.as_str(), who.session.token.as_str()].concat();
    wait_for(state, target.as_bytes(), whose, &typed.code, Held::default()).await?;
    let stored = strong::secrets(&state.database, whose).await?;
    let Some(right) = compare(state, stored, typed).await? else { return Ok(None) };
    let tx = state.database.begin_write_keeping_cache().await?;
    if !right.use_up(&tx).await? {
        tx.undo().await?;
        return Ok(None);
    }
    let secret = Secret::random(state.random.as_ref());
    let now = state.clock.now();
    session::prove(&tx, who.session.id, secret.hash(), Factor::Password, now).await?;
    tx.commit().await?;
    Ok(Some(secret))
}

/// Counts a try at an account. Whoever has one of its codes on paper did not guess it, and need not wait for those who guess.
async fn wait_for(
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
struct Right {
    person: i64,
    code: RightCode,
}

enum RightCode {
    Step(i64),
    Paper([u8; 32]),
}

impl Right {
    /// Uses the code up; `false` when it was, or is none.
    async fn use_up(&self, tx: &WriteTx) -> Result<bool, DatabaseError> {
        match &self.code {
            RightCode::Step(step) => password::use_step(tx, self.person, *step).await,
            RightCode::Paper(hash) => password::use_code(tx, self.person, hash).await,
        }
    }
}

async fn compare(
    state: &AppState,
    stored: Option<StoredSecrets>,
    typed: Typed,
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
