//! By what a person can come back once they are signed out.

use super::strong::{self, StrongFactors};
use crate::database::{DatabaseError, Queryable, query::row::fetch_value};

/// What signs a person in again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaysIn {
    /// What they can show.
    pub factors: StrongFactors,
    /// Whether a link reaches them by mail. One that waits to be confirmed does not count.
    pub address: bool,
}

impl WaysIn {
    /// Whether there is any. Who has none is kept out for good when their session ends: links of invitations and of the
    /// operator work once.
    pub fn any(&self) -> bool {
        self.address || self.factors.any()
    }
}

/// The ways in of a person.
pub async fn ways_in(connection: &impl Queryable, person: i64) -> Result<WaysIn, DatabaseError> {
    const SQL: &str = "SELECT COUNT(*) FROM person_address WHERE person_id = $1";
    let addresses: Option<i64> = fetch_value(connection, SQL, vec![person.into()]).await?;
    let factors = strong::factors(connection, person).await?;
    Ok(WaysIn { factors, address: addresses.ok_or(DatabaseError::Conflict)? > 0 })
}
