//! Topics and organizations that a query names, in whatever language, and the items that belong to them.

use super::super::{
    language::Reading,
    organizations::{OrganizationLink, organization_link},
    row::{fetch_rows, fetch_values, row},
    sql::placeholders,
    topics::{self, TopicLink},
};
use crate::{
    database::{Database, DatabaseError},
    domain::search::{Bonus, Query},
};
use sea_orm::Value;
use std::collections::BTreeMap;

/// Items that are taken of each.
const ITEMS: usize = 200;
/// Topics and organizations that are followed.
const MOST: usize = 4;
/// What belonging to a topic is worth when the whole query is its name.
const WORTH: f32 = 2.5;

/// A topic or organization that was named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    owner: Owner,
    id: i64,
    /// One bit for each term of the query that its name takes up.
    terms: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Owner {
    Topic,
    Organization,
}

row! {
    struct LabelRow {
        owner: String = "owner",
        id: i64 = "owner_id",
        tokens: String = "tokens",
    }
}

/// All that the query names, the fuller names first.
pub(super) async fn named(database: &Database, query: &Query) -> Result<Vec<Named>, DatabaseError> {
    if query.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "SELECT $row FROM search_label WHERE first IN ({})",
        placeholders(1, query.terms.len())
    );
    let values: Vec<Value> = query.terms.iter().map(|term| term.token.as_str().into()).collect();
    let mut best: BTreeMap<(Owner, i64), u32> = BTreeMap::new();
    for LabelRow { owner, id, tokens } in fetch_rows(database.reader(), &sql, values).await? {
        let owner = match owner.as_str() {
            "topic" => Owner::Topic,
            _ => Owner::Organization,
        };
        if let Some(terms) = terms_of(query, &tokens) {
            let known = best.entry((owner, id)).or_default();
            if terms.count_ones() > known.count_ones() {
                *known = terms;
            }
        }
    }
    let mut named: Vec<Named> =
        best.into_iter().map(|((owner, id), terms)| Named { owner, id, terms }).collect();
    named.sort_by_key(|one| (std::cmp::Reverse(one.terms.count_ones()), one.owner, one.id));
    named.truncate(MOST);
    Ok(named)
}

/// The terms that a name takes up; `None` unless the query holds all of it.
fn terms_of(query: &Query, tokens: &str) -> Option<u32> {
    tokens.split(' ').try_fold(0, |bits, token| {
        let term = query.terms.iter().position(|term| term.token == token)?;
        Some(bits | 1 << (term % 32))
    })
}

/// What items are worth because they belong to what was named, and whether some were left out.
pub(super) async fn bonus(
    database: &Database,
    query: &Query,
    named: &[Named],
) -> Result<(Bonus, bool), DatabaseError> {
    let mut bonus = Bonus::new();
    let mut cut = false;
    for one in named {
        let sql = match one.owner {
            Owner::Topic => format!(
                "SELECT t.item_id FROM item_topic t JOIN item i ON i.id = t.item_id
                 WHERE t.topic_id = $1 AND i.languages <> '' ORDER BY t.item_id DESC LIMIT {ITEMS}"
            ),
            Owner::Organization => format!(
                "SELECT i.id FROM item i WHERE i.organization_id = $1 AND i.languages <> ''
                 ORDER BY i.id DESC LIMIT {ITEMS}"
            ),
        };
        let items: Vec<i64> = fetch_values(database.reader(), &sql, vec![one.id.into()]).await?;
        cut |= items.len() == ITEMS;
        let worth = WORTH * one.terms.count_ones() as f32 / query.terms.len().max(1) as f32;
        for item in items {
            let (score, terms) = bonus.entry(item).or_insert((0.0_f32, 0));
            *score = score.max(worth);
            *terms |= one.terms;
        }
    }
    Ok((bonus, cut))
}

/// Links to the topics that were named.
pub(super) async fn topics(
    database: &Database,
    reading: Reading<'_>,
    named: &[Named],
) -> Result<Vec<TopicLink>, DatabaseError> {
    let ids: Vec<i64> = of(named, Owner::Topic);
    topics::links(database, reading, &ids).await
}

/// Links to the organizations that were named.
pub(super) async fn organizations(
    database: &Database,
    reading: Reading<'_>,
    named: &[Named],
) -> Result<Vec<OrganizationLink>, DatabaseError> {
    let mut links = Vec::new();
    for id in of(named, Owner::Organization) {
        links.push(organization_link(database, reading, id).await?);
    }
    Ok(links)
}

fn of(named: &[Named], owner: Owner) -> Vec<i64> {
    named.iter().filter(|one| one.owner == owner).map(|one| one.id).collect()
}
