//! The audit log: followed from its oldest entry, read from its newest one, and as lines for who checks it elsewhere.

use crate::{
    database::{
        Database, DatabaseError, Queryable,
        query::{
            language::Reading,
            organizations::{
                self, OrganizationLink,
                items::{self, WorkItem},
                whose::Whose,
            },
            row::{fetch_row, fetch_rows, row},
            sql::placeholders,
            topics::{self, TopicLink},
        },
    },
    domain::{
        accounts::name::GivenName,
        privacy::{
            action::Action,
            audit::{AuditChain, AuditHash, AuditWords, BrokenChain},
        },
    },
};
use chrono::NaiveDate;
use data_encoding::HEXLOWER;
use sea_orm::Value;
use serde::Serialize;
use std::collections::{BTreeSet, HashMap};

/// Entries on one page.
pub const ENTRIES: usize = 50;

/// Entries that are read at once.
const STEP: i64 = 500;

row! { struct LastRow { number: i64 = "number", hash: AuditHash = hash "hash" } }

/// Number and hash of the newest entry.
pub(in crate::database) async fn last(
    connection: &impl Queryable,
) -> Result<Option<(i64, AuditHash)>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM audit_entry ORDER BY number DESC LIMIT 1";
    let row: Option<LastRow> = fetch_row(connection, SQL, vec![]).await?;
    Ok(row.map(|row| (row.number, row.hash)))
}

row! {
    struct AuditRow {
        number: i64 = "a.number",
        day: NaiveDate = "a.day",
        actor: String = "a.actor",
        action: String = "a.action",
        object: String = "a.object",
        detail: String = "a.detail",
        previous: Vec<u8> = "a.previous",
        hash: Vec<u8> = "a.hash",
    }
}

/// Follows the whole chain; gives the first entry at which it is broken (DU16).
pub async fn broken(database: &Database) -> Result<Option<BrokenChain>, DatabaseError> {
    let sql = format!(
        "SELECT $row FROM audit_entry a WHERE a.number > $1 ORDER BY a.number LIMIT {STEP}"
    );
    let mut chain = AuditChain::default();
    let mut after = i64::MIN;
    loop {
        let rows: Vec<AuditRow> = fetch_rows(database.reader(), &sql, vec![after.into()]).await?;
        let Some(last) = rows.last() else { return Ok(None) };
        after = last.number;
        for row in &rows {
            if let Err(broken) = follow(&mut chain, row) {
                return Ok(Some(broken));
            }
        }
    }
}

/// Follows the chain by one entry; where it is broken, says how.
fn follow(chain: &mut AuditChain, row: &AuditRow) -> Result<(), BrokenChain> {
    let AuditRow { number, day, actor, action, object, detail, previous, hash } = row;
    let words = AuditWords { number: *number, day: *day, actor, action, object, detail };
    chain.follow(&words, previous, hash)
}

/// An entry, as it is stored and as it leaves in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AuditEntry {
    /// Its place, from 1.
    pub number: i64,
    /// The day.
    pub day: NaiveDate,
    /// The token of a person, or `server` or `operator`.
    pub actor: String,
    /// The word of what was done.
    pub action: String,
    /// To what: a token or a word of ours.
    pub object: String,
    /// What else belongs to it.
    pub detail: String,
    /// The hash of the entry before, in hexadecimal digits.
    pub previous: String,
    /// The hash of this one.
    pub hash: String,
}

/// What narrows the log. Every field that is set must hold.
#[derive(Debug, Clone, Copy, Default)]
pub struct AuditFilter {
    /// What was done.
    pub action: Option<Action>,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub to: Option<NaiveDate>,
    /// Going on behind the entry with this number.
    pub before: Option<i64>,
}

/// A page of the log.
#[derive(Debug, Clone, Default)]
pub struct AuditPage {
    /// The newest entry first.
    pub entries: Vec<AuditEntry>,
    /// Where the next page goes on; `None` on the last one.
    pub next: Option<i64>,
}

/// A page of what concerns them, the newest entry first.
pub async fn page(
    database: &Database,
    whose: &Whose,
    filter: &AuditFilter,
) -> Result<AuditPage, DatabaseError> {
    let mut values: Vec<Value> = vec![filter.before.unwrap_or(i64::MAX).into()];
    let mut which = format!("a.number < $1 AND {}", concerns(whose, &mut values));
    if let Some(action) = filter.action {
        values.push(action.as_str().into());
        which.push_str(&format!(" AND a.action = ${}", values.len()));
    }
    for (day, sign) in [(filter.from, ">="), (filter.to, "<=")] {
        if let Some(day) = day {
            values.push(day.into());
            which.push_str(&format!(" AND a.day {sign} ${}", values.len()));
        }
    }
    let sql = format!(
        "SELECT $row FROM audit_entry a WHERE {which} ORDER BY a.number DESC LIMIT {}",
        ENTRIES + 1
    );
    let rows: Vec<AuditRow> = fetch_rows(database.reader(), &sql, values).await?;
    let more = rows.len() > ENTRIES;
    let entries: Vec<AuditEntry> = rows.into_iter().take(ENTRIES).map(AuditEntry::from).collect();
    let next = entries.last().filter(|_| more).map(|entry| entry.number);
    Ok(AuditPage { entries, next })
}

/// All that concerns them, the oldest entry first.
pub async fn everything(
    database: &Database,
    whose: &Whose,
) -> Result<Vec<AuditEntry>, DatabaseError> {
    let mut entries: Vec<AuditEntry> = Vec::new();
    loop {
        let after = entries.last().map_or(i64::MIN, |entry| entry.number);
        let mut values: Vec<Value> = vec![after.into()];
        let concerns = concerns(whose, &mut values);
        let sql = format!(
            "SELECT $row FROM audit_entry a WHERE a.number > $1 AND {concerns}
             ORDER BY a.number LIMIT {STEP}"
        );
        let rows: Vec<AuditRow> = fetch_rows(database.reader(), &sql, values).await?;
        if rows.is_empty() {
            return Ok(entries);
        }
        entries.extend(rows.into_iter().map(AuditEntry::from));
    }
}

impl From<AuditRow> for AuditEntry {
    fn from(row: AuditRow) -> Self {
        let AuditRow { number, day, actor, action, object, detail, previous, hash } = row;
        let (previous, hash) = (HEXLOWER.encode(&previous), HEXLOWER.encode(&hash));
        Self { number, day, actor, action, object, detail, previous, hash }
    }
}

/// The condition that an entry concerns an organization: it is the object, or the detail names it or an item that it owns
/// at its end, or it takes back an invitation that did.
fn concerns(whose: &Whose, values: &mut Vec<Value>) -> String {
    if *whose == Whose::Everybody {
        return "TRUE".to_owned();
    }
    let own = whose.holds("o.id", values);
    // The same values once more, for the owner of an item.
    let owned = whose.holds("i.organization_id", values);
    let names = |entry: &str| {
        let last = format!("substr({entry}.detail, length({entry}.detail) - 15)");
        format!(
            "EXISTS (SELECT 1 FROM organization o WHERE {own} AND o.token IN ({entry}.object, {last}))
             OR ({entry}.detail LIKE '% item %'
                 AND EXISTS (SELECT 1 FROM item i WHERE i.token = {last} AND {owned}))"
        )
    };
    format!(
        "({} OR (a.action = 'invitation-revoked' AND a.object IN
          (SELECT b.object FROM audit_entry b WHERE b.action = 'invitation-made' AND ({}))))",
        names("a"),
        names("b")
    )
}

/// What the tokens of entries stand for, as far as it is still there.
#[derive(Clone, Default)]
pub struct AuditNames {
    /// People who are here, by token.
    pub people: HashMap<String, GivenName>,
    /// Organizations, by token.
    pub organizations: HashMap<String, OrganizationLink>,
    /// Items, by token.
    pub items: HashMap<String, WorkItem>,
    /// Topics, by token.
    pub topics: HashMap<String, TopicLink>,
}

/// The names that stand behind the tokens of some entries. Who looks after organizations is told the names of those who
/// hold a role there or in the coalition, and of nobody else.
pub async fn names(
    database: &Database,
    reading: Reading<'_>,
    whose: &Whose,
    entries: &[AuditEntry],
) -> Result<AuditNames, DatabaseError> {
    let mut tokens = BTreeSet::new();
    for entry in entries {
        let last = entry.detail.rsplit(' ').next().unwrap_or_default();
        tokens.extend([entry.actor.as_str(), entry.object.as_str(), last]);
    }
    let tokens: Vec<&str> = tokens.into_iter().filter(|token| token.len() == 16).collect();
    let mut names = AuditNames::default();
    if tokens.is_empty() {
        return Ok(names);
    }
    for PersonRow { token, name } in people(database, whose, &tokens).await? {
        if let Ok(name) = GivenName::parse(&name) {
            names.people.insert(token, name);
        }
    }
    let links = organizations::list(database, reading).await?;
    for KnownRow { token, id } in known(database, "organization", &tokens).await? {
        if let Some(link) = links.iter().find(|link| link.id == id) {
            names.organizations.insert(token, link.clone());
        }
    }
    for KnownRow { token, id } in known(database, "topic", &tokens).await? {
        let link = topics::links(database, reading, &[id]).await?.pop();
        names.topics.extend(link.map(|link| (token, link)));
    }
    let known = known(database, "item", &tokens).await?;
    let ids: Vec<i64> = known.iter().map(|row| row.id).collect();
    let items = items::titles(database, reading, &ids).await?;
    names.items = items.into_values().map(|item| (item.token.to_string(), item)).collect();
    Ok(names)
}

row! { struct KnownRow { token: String = "token", id: i64 = "id" } }

async fn known(
    database: &Database,
    table: &str,
    tokens: &[&str],
) -> Result<Vec<KnownRow>, DatabaseError> {
    let sql =
        format!("SELECT $row FROM {table} WHERE token IN ({})", placeholders(1, tokens.len()));
    let values = tokens.iter().map(|token| Value::from(*token)).collect();
    fetch_rows(database.reader(), &sql, values).await
}

row! { struct PersonRow { token: String = "p.token", name: String = "p.name" } }

async fn people(
    database: &Database,
    whose: &Whose,
    tokens: &[&str],
) -> Result<Vec<PersonRow>, DatabaseError> {
    let mut values: Vec<Value> = tokens.iter().map(|token| Value::from(*token)).collect();
    let tokens = placeholders(1, tokens.len());
    let role = match whose {
        Whose::Everybody => "TRUE".to_owned(),
        Whose::Organizations(_) => format!(
            "EXISTS (SELECT 1 FROM role_grant g LEFT JOIN item i ON i.id = g.item_id
             WHERE g.person_id = p.id AND (g.scope = 'coalition' OR {}))",
            whose.holds("COALESCE(g.organization_id, i.organization_id)", &mut values)
        ),
    };
    let sql = format!("SELECT $row FROM person p WHERE p.token IN ({tokens}) AND {role}");
    fetch_rows(database.reader(), &sql, values).await
}
