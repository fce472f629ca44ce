//! Deleting what is due: at most [`STEP`] rows in one transaction, so that nobody waits for it.

use crate::{
    database::{DatabaseError, WriteTx},
    domain::{
        accounts::{
            mailed_link::oldest_good,
            sign_in::{IDLE_SESSION, LONGEST_SESSION},
        },
        retention::Rule,
    },
};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sea_orm::Value;

/// Rows that one transaction removes at most.
pub const STEP: u64 = 500;

const SESSIONS: &str = "DELETE FROM session WHERE id IN
    (SELECT id FROM session WHERE begun <= $1 OR used <= $2 LIMIT 500)";
const LINKS: &str = "DELETE FROM sign_in_link WHERE hash IN
    (SELECT hash FROM sign_in_link
     WHERE expires <= $1 AND (mailed IS NULL OR mailed <= $2) LIMIT 500)";
const KNOWN_BROWSERS: &str = "DELETE FROM known_browser WHERE hash IN
    (SELECT hash FROM known_browser WHERE since <= $1 LIMIT 500)";
const ADDRESS_CHANGES: &str = "DELETE FROM address_change WHERE person_id IN
    (SELECT person_id FROM address_change WHERE expires <= $1 LIMIT 500)";
const CEREMONIES: &str = "DELETE FROM ceremony WHERE hash IN
    (SELECT hash FROM ceremony WHERE expires <= $1 LIMIT 500)";
const INVITATIONS: &str = "DELETE FROM invitation WHERE id IN
    (SELECT id FROM invitation WHERE expires <= $1 LIMIT 500)";
const MAILS: &str = "DELETE FROM outbox WHERE id IN
    (SELECT id FROM outbox WHERE given_up < $1 LIMIT 500)";
const REPORTS: &str = "DELETE FROM text_report WHERE id IN
    (SELECT id FROM text_report WHERE day <= $1 LIMIT 500)";
const WISHES: &str = "DELETE FROM language_wish WHERE (item_id, language, day) IN
    (SELECT item_id, language, day FROM language_wish WHERE day <= $1 LIMIT 500)";
const SEARCHES: &str = "DELETE FROM unmet_search WHERE (language, day) IN
    (SELECT language, day FROM unmet_search WHERE day <= $1 LIMIT 500)";
/// From the oldest on without a gap, and never the newest: the next one names its hash, so the chain stays checkable.
const AUDIT: &str = "DELETE FROM audit_entry WHERE number IN
    (SELECT number FROM audit_entry WHERE number < COALESCE(
        (SELECT MIN(number) FROM audit_entry WHERE day > $1), (SELECT MAX(number) FROM audit_entry))
     ORDER BY number LIMIT 500)";

/// Removes some of what is due by a rule; gives how many rows. When it is fewer than [`STEP`], nothing is left.
///
/// People, files and keys are not rows alone: nothing of them is removed here.
pub async fn remove(tx: &WriteTx, rule: Rule, now: DateTime<Utc>) -> Result<u64, DatabaseError> {
    let until: Value = rule.until(now.date_naive()).into();
    let second = now.timestamp();
    match rule {
        Rule::Sessions => {
            // Another server may know of a use that it has not written down yet.
            let before = |span: TimeDelta| Value::from(second - span.num_seconds() - 120);
            tx.run(SESSIONS, vec![before(LONGEST_SESSION), before(IDLE_SESSION)]).await
        }
        Rule::SignInLinks => tx.run(LINKS, vec![second.into(), oldest_good(second).into()]).await,
        Rule::KnownBrowsers => tx.run(KNOWN_BROWSERS, vec![until]).await,
        Rule::AddressChanges => tx.run(ADDRESS_CHANGES, vec![second.into()]).await,
        Rule::Ceremonies => tx.run(CEREMONIES, vec![second.into()]).await,
        Rule::Invitations => tx.run(INVITATIONS, vec![second.into()]).await,
        Rule::Mails => tx.run(MAILS, vec![until]).await,
        Rule::Reports => tx.run(REPORTS, vec![until]).await,
        Rule::Totals => {
            let language_requests = tx.run(WISHES, vec![until.clone()]).await?;
            let searches = tx.run(SEARCHES, vec![until]).await?;
            Ok(language_requests.max(searches))
        }
        Rule::Audit => tx.run(AUDIT, vec![until]).await,
        Rule::MailFiles | Rule::People | Rule::LonelyKeys => Ok(0),
    }
}

/// Notes that a rule was followed on a day.
pub async fn ran(tx: &WriteTx, rule: Rule, day: NaiveDate) -> Result<(), DatabaseError> {
    const SQL: &str = "INSERT INTO retention_run (name, day) VALUES ($1, $2)
         ON CONFLICT (name) DO UPDATE SET day = excluded.day";
    tx.run(SQL, vec![rule.name().into(), day.into()]).await?;
    Ok(())
}
