//! By the link alone, in the browser that asked for it.

use super::{Held, SignedIn, finish};
use crate::{
    database::{DatabaseError, record::accounts::sign_in_link},
    domain::accounts::sign_in::Secret,
    state::AppState,
};

/// Who opens a mailed link.
pub struct SignInByLink<'a> {
    /// What the link holds.
    pub link: &'a Secret,
    /// What the cookie of a browser holds that asked.
    pub browser: Option<&'a Secret>,
    /// What the browser held before.
    pub held: Held<'a>,
}

impl SignInByLink<'_> {
    /// Uses the link up. It is refused when it holds no longer, or another browser asked for it.
    pub async fn execute(self, state: &AppState) -> Result<SignedIn, DatabaseError> {
        let browser = self.browser.map(Secret::hash);
        let now = state.clock.now().timestamp();
        let tx = state.database.begin_write_keeping_cache().await?;
        let used = sign_in_link::take(&tx, &self.link.hash(), browser.as_ref(), now).await?;
        finish(state, tx, used, self.held).await
    }
}
