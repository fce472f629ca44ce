//! By the digits, in a browser that asked.

use super::{Held, SignedIn, finish, fits, onward};
use crate::{
    database::{
        DatabaseError, WriteTx,
        record::accounts::sign_in_link::{self, TriedLink, Trying},
    },
    domain::accounts::sign_in::{Code, Secret, SecretHash},
    state::AppState,
};

/// Who types digits.
pub struct SignInByCode<'a> {
    /// The digits.
    pub code: &'a Code,
    /// What the cookie of the browser holds that asked.
    pub browser: &'a Secret,
    /// What the browser held before.
    pub held: Held<'a>,
}

impl SignInByCode<'_> {
    /// Tries the digits. Each try counts, also the right one, and is written down before the answer.
    pub async fn execute(self, state: &AppState) -> Result<SignedIn, DatabaseError> {
        let tx = state.database.begin_write_keeping_cache().await?;
        let (browser, now) = (self.browser.hash(), state.clock.now().timestamp());
        let used = match sign_in_link::count_try(&tx, &browser, now).await? {
            None => None,
            Some(trying) => match self.right(&tx, state, &trying, now).await? {
                Some(hash) => onward(sign_in_link::take_tried(&tx, &hash).await?, trying),
                None => None,
            },
        };
        finish(state, tx, used, self.held).await
    }

    /// The link whose digits these are: that of this browser, or one that others asked for with the same address.
    async fn right(
        &self,
        tx: &WriteTx,
        state: &AppState,
        trying: &Trying,
        now: i64,
    ) -> Result<Option<SecretHash>, DatabaseError> {
        // Both are looked at, so that it takes as long.
        if trying.is_mailed & fits(state, &trying.own, self.code) {
            return Ok(Some(trying.own.hash));
        }
        let (lookup, browser) = (&trying.lookup, self.browser.hash());
        let others = sign_in_link::count_try_elsewhere(tx, lookup, &browser, now).await?;
        let fits = |tried: &&TriedLink| fits(state, tried, self.code);
        Ok(others.iter().find(fits).map(|tried| tried.hash))
    }
}
