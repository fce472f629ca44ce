//! Who holds which role where: for admins alone, a page of people at a time.
//!
//! Names stand in no index, so a name is looked for by walking over them.

use super::items::{self, WorkItem};
use crate::{
    database::{
        Database, DatabaseError,
        query::{
            language::Reading,
            row::{fetch_rows, row},
            sql::placeholders,
        },
    },
    domain::{
        accounts::name::GivenName,
        organizations::role::{Role, Scope},
        token::Token,
    },
};
use chrono::NaiveDate;
use sea_orm::Value;
use std::collections::{BTreeMap, BTreeSet};

/// People on one page of a list.
pub const PEOPLE: usize = 50;
/// People that are read at once where a name is looked for.
const STEP: usize = 500;

/// Among whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// Everybody who is here, with a role or without.
    Everybody,
    /// Who holds a role in this organization itself, or for one of its items.
    Organization(i64),
    /// Who holds a role for this item alone.
    Item(i64),
}

/// What narrows a list of people. Every field that is set must hold.
#[derive(Clone, Default)]
pub struct PeopleFilter {
    /// A role that they hold there.
    pub role: Option<Role>,
    /// The first letters of the name, in small or in capital letters.
    pub name: String,
}

/// A role that somebody holds.
#[derive(Debug, Clone)]
pub struct HeldRole {
    /// The name in addresses.
    pub token: Token,
    /// The role.
    pub role: Role,
    /// Where it holds.
    pub scope: Scope,
    /// The item, for a role that holds for one alone.
    pub item: Option<WorkItem>,
    /// The last day.
    pub until: Option<NaiveDate>,
}

/// A person with roles.
#[derive(Clone)]
pub struct Member {
    /// The key inside the database, for going on after this person in a list.
    pub id: i64,
    /// The name in addresses.
    pub token: Token,
    /// What they want to be called.
    pub name: GivenName,
    /// The roles, in the order in which they were given.
    pub roles: Vec<HeldRole>,
}

/// One page of a list.
#[derive(Clone, Default)]
pub struct MemberPage {
    /// At most [`PEOPLE`] people.
    pub members: Vec<Member>,
    /// Where the next page goes on; `None` on the last one.
    pub next: Option<i64>,
}

/// A page of people, in the order in which they came, going on after the key `after`. Beside each stand the roles there;
/// roles whose time is over are none.
pub async fn list(
    database: &Database,
    reading: Reading<'_>,
    among: Among,
    filter: &PeopleFilter,
    today: NaiveDate,
    after: i64,
) -> Result<MemberPage, DatabaseError> {
    let wanted = folded(&filter.name);
    let mut members: Vec<Member> = Vec::new();
    let mut last = after;
    while members.len() <= PEOPLE {
        let step = if wanted.is_empty() { PEOPLE + 1 } else { STEP };
        let people = step_of(database, among, filter.role, today, last, step).await?;
        let whole = people.len() == step;
        last = people.last().map_or(last, |person| person.id);
        let named = |person: &Member| folded(person.name.as_str()).starts_with(&wanted);
        members.extend(people.into_iter().filter(named));
        if !whole {
            break;
        }
    }
    let more = members.len() > PEOPLE;
    members.truncate(PEOPLE);
    let next = members.last().filter(|_| more).map(|person| person.id);
    give_roles(database, reading, among, today, &mut members).await?;
    Ok(MemberPage { members, next })
}

/// The person of that token with all roles.
pub async fn person(
    database: &Database,
    reading: Reading<'_>,
    token: &Token,
    today: NaiveDate,
) -> Result<Option<Member>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM person p WHERE p.token = $1";
    let rows: Vec<PersonRow> =
        fetch_rows(database.reader(), SQL, vec![token.as_str().into()]).await?;
    let mut members: Vec<Member> = rows.into_iter().map(Member::from).collect();
    give_roles(database, reading, Among::Everybody, today, &mut members).await?;
    Ok(members.pop())
}

row! {
    struct PersonRow {
        id: i64 = "p.id",
        token: Token = word "p.token",
        name: GivenName = word "p.name",
    }
}

impl From<PersonRow> for Member {
    fn from(PersonRow { id, token, name }: PersonRow) -> Self {
        Self { id, token, name, roles: Vec::new() }
    }
}

/// As names are compared.
fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}

/// What a role must be to count among these, and the values behind the first `known` ones.
fn condition(among: Among, known: usize) -> (String, Vec<Value>) {
    let place = known + 1;
    match among {
        Among::Everybody => (String::new(), Vec::new()),
        Among::Organization(id) => (
            format!(
                " AND (g.organization_id = ${place}
                  OR g.item_id IN (SELECT i.id FROM item i WHERE i.organization_id = ${place}))"
            ),
            vec![id.into()],
        ),
        Among::Item(id) => (format!(" AND g.item_id = ${place}"), vec![id.into()]),
    }
}

async fn step_of(
    database: &Database,
    among: Among,
    role: Option<Role>,
    today: NaiveDate,
    after: i64,
    count: usize,
) -> Result<Vec<Member>, DatabaseError> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let mut values: Vec<Value> = vec![after.into(), count.into()];
    let mut holds = String::new();
    if among != Among::Everybody || role.is_some() {
        values.push(today.into());
        let (there, more) = condition(among, values.len());
        values.extend(more);
        let of_role = role.map(|role| {
            values.push(role.as_str().into());
            format!(" AND g.role = ${}", values.len())
        });
        holds = format!(
            " AND EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id
                AND (g.until IS NULL OR g.until >= $3){there}{})",
            of_role.unwrap_or_default()
        );
    }
    let sql = format!("SELECT $row FROM person p WHERE p.id > $1{holds} ORDER BY p.id LIMIT $2");
    let rows: Vec<PersonRow> = fetch_rows(database.reader(), &sql, values).await?;
    Ok(rows.into_iter().map(Member::from).collect())
}

row! {
    struct RoleRow {
        person: i64 = "g.person_id",
        token: Token = word "g.token",
        role: Role = word "g.role",
        scope: Scope = scope "g.organization_id, g.item_id",
        until: Option<NaiveDate> = "g.until",
    }
}

impl RoleRow {
    /// The key of the item, for a role that holds for one alone.
    fn item(&self) -> Option<i64> {
        match self.scope {
            Scope::Item(id) => Some(id),
            _ => None,
        }
    }
}

async fn give_roles(
    database: &Database,
    reading: Reading<'_>,
    among: Among,
    today: NaiveDate,
    members: &mut [Member],
) -> Result<(), DatabaseError> {
    if members.is_empty() {
        return Ok(());
    }
    let mut values: Vec<Value> = vec![today.into()];
    values.extend(members.iter().map(|member| Value::from(member.id)));
    let (there, more) = condition(among, values.len());
    values.extend(more);
    let sql = format!(
        "SELECT $row FROM role_grant g
         WHERE (g.until IS NULL OR g.until >= $1) AND g.person_id IN ({}){there} ORDER BY g.id",
        placeholders(2, members.len())
    );
    let rows: Vec<RoleRow> = fetch_rows(database.reader(), &sql, values).await?;
    let mut ids: Vec<i64> = rows.iter().filter_map(RoleRow::item).collect();
    ids.sort_unstable();
    ids.dedup();
    let items = items::titles(database, reading, &ids).await?;
    let mut roles: BTreeMap<i64, Vec<HeldRole>> = BTreeMap::new();
    for row in rows {
        let item = row.item().and_then(|item| items.get(&item)).cloned();
        let RoleRow { person, token, role, scope, until } = row;
        roles.entry(person).or_default().push(HeldRole { token, role, scope, item, until });
    }
    for member in members {
        member.roles = roles.remove(&member.id).unwrap_or_default();
    }
    Ok(())
}

/// People that a form offers at most.
pub const OFFERED: i64 = 500;

/// The people of these organizations by name, of all for `None`: what a form offers.
pub async fn offered(
    database: &Database,
    organizations: Option<&BTreeSet<i64>>,
    today: NaiveDate,
) -> Result<Vec<Member>, DatabaseError> {
    let rows: Vec<PersonRow> = match organizations {
        None => {
            let sql = "SELECT $row FROM person p ORDER BY p.id LIMIT $1";
            fetch_rows(database.reader(), sql, vec![OFFERED.into()]).await?
        }
        Some(organizations) if organizations.is_empty() => Vec::new(),
        Some(organizations) => {
            let sql = format!(
                "SELECT DISTINCT $row FROM person p JOIN role_grant g ON g.person_id = p.id
                 WHERE (g.until IS NULL OR g.until >= $1) AND g.organization_id IN ({})
                 ORDER BY p.id LIMIT $2",
                placeholders(3, organizations.len())
            );
            let mut values: Vec<Value> = vec![today.into(), OFFERED.into()];
            values.extend(organizations.iter().map(|id| Value::from(*id)));
            fetch_rows(database.reader(), &sql, values).await?
        }
    };
    let mut people: Vec<Member> = rows.into_iter().map(Member::from).collect();
    people.sort_by_cached_key(|person| (folded(person.name.as_str()), person.id));
    Ok(people)
}

/// The person who holds the role of that token, and the role.
pub async fn holder(
    database: &Database,
    reading: Reading<'_>,
    grant: &Token,
    today: NaiveDate,
) -> Result<Option<(Member, HeldRole)>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM person p JOIN role_grant g ON g.person_id = p.id WHERE g.token = $1";
    let rows: Vec<PersonRow> =
        fetch_rows(database.reader(), SQL, vec![grant.as_str().into()]).await?;
    let mut members: Vec<Member> = rows.into_iter().map(Member::from).collect();
    give_roles(database, reading, Among::Everybody, today, &mut members).await?;
    Ok(members.pop().and_then(|mut member| {
        let roles = std::mem::take(&mut member.roles);
        let role = roles.into_iter().find(|role| role.token == *grant)?;
        Some((member, role))
    }))
}
