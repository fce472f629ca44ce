//! What follows when the roles of a person change.

use crate::{
    database::{
        DatabaseError, WriteTx, query::accounts::ways_in::ways_in, record::accounts::session,
    },
    domain::{accounts::sign_in::Secret, token::Token},
    mail::Content,
    routes::{Account, Link},
    services::accounts::{identity::Identity, tell},
    state::AppState,
};

/// Whose roles were changed.
#[derive(Debug)]
pub enum RolesOf {
    /// Those of somebody else, who has to sign in again if they can.
    Another,
    /// Those of whoever changed them: the cookie of their browser holds this from now on (SE3).
    Oneself(Secret),
}

/// Ends the sessions of a person whose roles change: cookies from before are worth nothing. Who changed their own goes on
/// with a fresh one. Anybody else gets a mail, so that nobody takes or gives in silence. Whoever has no way in stays: to
/// be signed out would keep them out for good, and what they may do is read anew with each request.
pub(super) async fn refresh_sessions(
    tx: &WriteTx,
    state: &AppState,
    by: &Identity,
    person: i64,
    token: &Token,
) -> Result<RolesOf, DatabaseError> {
    if person != by.person.id {
        if ways_in(tx.connection(), person).await?.any() {
            session::end_others(tx, person, None).await?;
        }
        let content = |language: &_| Content::RolesChanged { link: Account.path(language) };
        tell::account(tx, state, person, token, content).await?;
        return Ok(RolesOf::Another);
    }
    session::end_others(tx, person, Some(by.session.id)).await?;
    let fresh = Secret::random(state.random.as_ref());
    session::rotate(tx, by.session.id, fresh.hash()).await?;
    Ok(RolesOf::Oneself(fresh))
}
