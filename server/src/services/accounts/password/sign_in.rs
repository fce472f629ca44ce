//! Signing in by a password and a code.

use super::{
    PasswordError,
    credentials::{AccountName, Credentials, compare, wait_for},
};
use crate::{
    database::query::accounts::strong::{self, Whose},
    domain::accounts::sign_in::Factor,
    keyring::Purpose,
    services::accounts::sign_in::{self, Held, Opened},
    state::AppState,
};

/// Who shows what.
pub struct SignInByPassword<'a> {
    /// The account.
    pub account: &'a AccountName,
    /// What is shown of it.
    pub credentials: Credentials,
    /// What the browser held before.
    pub held: Held<'a>,
}

/// What came of it.
pub enum PasswordSignIn {
    /// What the cookies of the browser hold from now on (SE3).
    Begun(Opened),
    /// Anything is wrong, whatever it is.
    Refused,
}

impl SignInByPassword<'_> {
    /// Signs somebody in.
    pub async fn execute(self, state: &AppState) -> Result<PasswordSignIn, PasswordError> {
        let (credentials, held) = (self.credentials, self.held);
        let stored = match self.account {
            AccountName::Address(address) => {
                let key = state.keyring.site_key(Purpose::AddressLookup);
                let lookup = key.mac(address.folded().as_bytes());
                let whose = Whose::Address(&lookup);
                wait_for(state, &lookup, whose, &credentials.code, held).await?;
                strong::secrets(&state.database, whose).await?
            }
            AccountName::Name(token) => {
                let (target, whose) = (token.as_str().as_bytes(), Whose::Token(token));
                wait_for(state, target, whose, &credentials.code, held).await?;
                strong::secrets(&state.database, whose).await?
            }
        };
        let Some(right) = compare(state, stored, credentials).await? else {
            return Ok(PasswordSignIn::Refused);
        };
        let tx = state.database.begin_write_keeping_cache().await?;
        if !right.use_up(&tx).await? {
            tx.undo().await?;
            return Ok(PasswordSignIn::Refused);
        }
        let opened = sign_in::begin(&tx, state, right.person, Factor::Password, held).await?;
        tx.commit().await?;
        Ok(PasswordSignIn::Begun(opened))
    }
}
