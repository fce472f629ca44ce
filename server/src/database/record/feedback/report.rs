//! Reports of readers: looked after, open again, gone.

use crate::{
    database::{
        DatabaseError, WriteTx,
        query::{organizations::whose::Whose, row::fetch_value},
    },
    domain::token::Token,
};
use chrono::NaiveDate;
use sea_orm::Value;

/// Which reports of those that one may see: one by its name, or those about an item up to one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which<'a> {
    /// This one.
    One(&'a Token),
    /// Those about the same item that are as old as this one, or older.
    UpTo(&'a Token),
}

/// Whether there is such a report among theirs.
pub async fn is_there(tx: &WriteTx, whose: &Whose, token: &Token) -> Result<bool, DatabaseError> {
    let mut values = Vec::new();
    let meant = meant(whose, Which::One(token), &mut values);
    Ok(fetch_value::<i64>(tx.connection(), &meant, values).await?.is_some())
}

/// Notes that somebody looked after reports that waited.
pub async fn done(
    tx: &WriteTx,
    whose: &Whose,
    which: Which<'_>,
    person: i64,
    day: NaiveDate,
) -> Result<(), DatabaseError> {
    let mut values: Vec<Value> = vec![person.into(), day.into()];
    let meant = meant(whose, which, &mut values);
    let sql = format!(
        "INSERT INTO report_done (report_id, person_id, day)
         SELECT r.id, p.id, $2 FROM text_report r JOIN person p ON p.id = $1 WHERE r.id IN ({meant})
         ON CONFLICT DO NOTHING"
    );
    tx.run(&sql, values).await?;
    Ok(())
}

/// Lets a report wait again.
pub async fn open(tx: &WriteTx, whose: &Whose, token: &Token) -> Result<(), DatabaseError> {
    let mut values = Vec::new();
    let meant = meant(whose, Which::One(token), &mut values);
    let sql = format!("DELETE FROM report_done WHERE report_id IN ({meant})");
    tx.run(&sql, values).await?;
    Ok(())
}

/// Removes a report; `false` when it is not there.
pub async fn delete(tx: &WriteTx, whose: &Whose, token: &Token) -> Result<bool, DatabaseError> {
    let mut values = Vec::new();
    let meant = meant(whose, Which::One(token), &mut values);
    let sql = format!("DELETE FROM text_report WHERE id IN ({meant})");
    Ok(tx.run(&sql, values).await? > 0)
}

/// The keys of the reports that are meant, with the values of the condition behind those that are there.
fn meant(whose: &Whose, which: Which<'_>, values: &mut Vec<Value>) -> String {
    let (Which::One(token) | Which::UpTo(token)) = which;
    values.push(token.as_str().into());
    let place = values.len();
    let own = whose.holds("n.organization_id", values);
    let from = "FROM text_report q JOIN document e ON e.id = q.document_id JOIN item n ON n.id = e.item_id";
    match which {
        Which::One(_) => format!("SELECT q.id {from} WHERE q.origin = ${place} AND {own}"),
        Which::UpTo(_) => format!(
            "SELECT o.id {from} JOIN document f ON f.item_id = n.id
             JOIN text_report o ON o.document_id = f.id AND o.id <= q.id
             WHERE q.origin = ${place} AND {own}"
        ),
    }
}
