//! The places of values in a statement. Ours are written `$1`, as PostgreSQL reads them. To SQLite that is a name, and it
//! looks each name up among all others, once when it reads the statement and once for each value that is bound.

use super::DatabaseError;
use sea_orm::{DbBackend, Statement, Value};
use std::borrow::Cow;

/// A statement of ours with its values, as the database reads it quickest.
pub(super) fn statement(
    backend: DbBackend,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Statement, DatabaseError> {
    let values: Vec<Value> = values.into_iter().collect();
    let (sql, values) = match backend {
        DbBackend::Sqlite => in_order(sql, values)?,
        _ => (Cow::Borrowed(sql), values),
    };
    Ok(Statement::from_sql_and_values(backend, &*sql, values))
}

/// `$1` as `?1`: numbers instead of names.
pub(super) fn numbered(sql: &str) -> Cow<'_, str> {
    written(sql, |place| format!("?{place}"))
}

/// Each `$1` as `?`: no names at all, and a value for each of them in the order in which they stand there.
fn in_order(sql: &str, values: Vec<Value>) -> Result<(Cow<'_, str>, Vec<Value>), DatabaseError> {
    let mut order = Vec::new();
    let sql = written(sql, |place| {
        order.push(place);
        "?".to_owned()
    });
    if order.iter().copied().eq(1..=values.len()) {
        return Ok((sql, values));
    }
    let value = |place: usize| {
        let value = place.checked_sub(1).and_then(|place| values.get(place));
        value.cloned().ok_or_else(|| DatabaseError::Statement("a place without a value".into()))
    };
    Ok((sql, order.into_iter().map(value).collect::<Result<_, _>>()?))
}

/// The statement with its places written otherwise; what stands in quotes stays.
fn written(sql: &str, mut place: impl FnMut(usize) -> String) -> Cow<'_, str> {
    let mut rest = sql;
    let mut text = String::new();
    let mut quote = None;
    while let Some(at) = rest.find(['$', '\'', '"']) {
        let (before, sign) = (&rest[..at], &rest[at..=at]);
        rest = &rest[at + 1..];
        text.push_str(before);
        match quote {
            None if sign == "$" => {
                let digits =
                    rest.len() - rest.trim_start_matches(|one: char| one.is_ascii_digit()).len();
                if let Ok(number) = rest[..digits].parse() {
                    rest = &rest[digits..];
                    text.push_str(&place(number));
                    continue;
                }
            }
            None => quote = Some(sign),
            Some(open) if open == sign => quote = None,
            Some(_) => {}
        }
        text.push_str(sign);
    }
    if text.is_empty() {
        return Cow::Borrowed(sql);
    }
    text.push_str(rest);
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_numbered_and_words_are_left_alone() {
        assert_eq!(numbered("SELECT 1"), "SELECT 1");
        assert_eq!(numbered("a = $1 AND b IN ($2, $10)"), "a = ?1 AND b IN (?2, ?10)");
        assert_eq!(numbered("a = '$1' AND \"b$2\" = $2"), "a = '$1' AND \"b$2\" = ?2");
        assert_eq!(numbered("a = 'it''s $1' || $1"), "a = 'it''s $1' || ?1");
        assert_eq!(numbered("a $ b = $3é"), "a $ b = ?3é");
    }

    #[test]
    fn each_place_gets_its_value() {
        let values = || vec![Value::from("one"), Value::from("two")];
        let (sql, given) = in_order("a = $1 AND b = $2", values()).unwrap();
        assert_eq!((&*sql, given), ("a = ? AND b = ?", values()));
        let (sql, given) = in_order("a = $2 AND b = $1 OR c = $2", values()).unwrap();
        assert_eq!(sql, "a = ? AND b = ? OR c = ?");
        assert_eq!(given, ["two", "one", "two"].map(Value::from));
        for (sql, given) in [("a = $3", values()), ("a = $0", values()), ("a = $1", Vec::new())] {
            assert!(in_order(sql, given).is_err(), "{sql}");
        }
    }
}
