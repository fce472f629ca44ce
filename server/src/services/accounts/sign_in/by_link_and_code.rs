//! By the link and its digits, in another browser that asked for the same address.

use super::{Held, SignedIn, finish, fits, onward};
use crate::{
    database::{DatabaseError, record::accounts::sign_in_link},
    domain::accounts::sign_in::{Code, Secret},
    state::AppState,
};

/// Who opens a mailed link elsewhere and types its digits.
pub struct SignInByLinkAndCode<'a> {
    /// What the link holds.
    pub link: &'a Secret,
    /// The digits.
    pub code: &'a Code,
    /// What the cookie of this browser holds, which asked too.
    pub browser: &'a Secret,
    /// What the browser held before.
    pub held: Held<'a>,
}

impl SignInByLinkAndCode<'_> {
    /// Tries the digits, also where others used up what guesses this mail had elsewhere. The tries of this browser count.
    pub async fn execute(self, state: &AppState) -> Result<SignedIn, DatabaseError> {
        let tx = state.database.begin_write_keeping_cache().await?;
        let now = state.clock.now().timestamp();
        let used = match sign_in_link::count_try(&tx, &self.browser.hash(), now).await? {
            None => None,
            Some(trying) => {
                let (link, lookup) = (self.link.hash(), &trying.lookup);
                let tried = sign_in_link::of_another_browser(&tx, &link, lookup, now).await?;
                match tried.filter(|tried| fits(state, tried, self.code)) {
                    Some(tried) => {
                        onward(sign_in_link::take_tried(&tx, &tried.hash).await?, trying)
                    }
                    None => None,
                }
            }
        };
        finish(state, tx, used, self.held).await
    }
}
