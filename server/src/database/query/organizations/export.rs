//! Every row about people for the logical dump: what is open in clear, what is sealed, secret or a name as a digest. It
//! shows that something changed, and gives nothing away that opens an account.

use crate::database::{DatabaseError, Queryable, Row, query::sql::fetch_all};
use chrono::NaiveDate;
use data_encoding::HEXLOWER;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// What a column holds, and so how it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    Text,
    Number,
    Day,
    Flag,
    /// Text that is shown as a digest.
    Private,
    /// Bytes that are shown as a digest.
    Bytes,
}

/// A table, and what is shown of a row. The token of a person stands for the key.
struct Table {
    name: &'static str,
    from: &'static str,
    columns: &'static [(&'static str, &'static str, Holds)],
}

use Holds::{Bytes, Day, Flag, Number, Private, Text};

/// The person that a row belongs to.
const OF: (&str, &str, Holds) = ("person", "p.token", Text);

const TABLES: &[Table] = &[
    Table {
        name: "person",
        from: "person p",
        columns: &[
            ("token", "p.token", Text),
            ("name", "p.name", Private),
            ("language", "p.language", Text),
            ("reading", "p.reading", Text),
            ("spoken", "p.spoken", Text),
            ("full_mail", "p.full_mail", Flag),
            ("since", "p.since", Day),
            ("seen", "p.seen", Day),
        ],
    },
    Table {
        name: "person_address",
        from: "person_address t JOIN person p ON p.id = t.person_id",
        columns: &[OF, ("sealed", "t.sealed", Bytes), ("since", "t.since", Day)],
    },
    Table {
        name: "session",
        from: "session t JOIN person p ON p.id = t.person_id",
        columns: &[
            ("token", "t.token", Text),
            OF,
            ("hash", "t.hash", Bytes),
            ("name", "t.name", Private),
            ("factor", "t.factor", Text),
            ("begun", "t.begun", Number),
            ("used", "t.used", Number),
            ("proved", "t.proved", Number),
        ],
    },
    Table {
        name: "sign_in_link",
        from: "sign_in_link t JOIN person p ON p.id = t.person_id",
        columns: &[
            OF,
            ("hash", "t.hash", Bytes),
            ("mailed", "t.mailed", Number),
            ("tries", "t.tries", Number),
            ("tries_elsewhere", "t.tries_elsewhere", Number),
            ("expires", "t.expires", Number),
        ],
    },
    Table {
        name: "known_browser",
        from: "known_browser t JOIN person p ON p.id = t.person_id",
        columns: &[OF, ("hash", "t.hash", Bytes), ("since", "t.since", Day)],
    },
    Table {
        name: "passkey",
        from: "passkey t JOIN person p ON p.id = t.person_id",
        columns: &[
            ("token", "t.token", Text),
            OF,
            ("credential", "t.credential", Private),
            ("name", "t.name", Private),
            ("used", "t.used", Day),
            ("doubted", "t.doubted", Flag),
        ],
    },
    Table {
        name: "password",
        from: "password t JOIN person p ON p.id = t.person_id",
        columns: &[OF, ("hash", "t.hash", Private)],
    },
    Table {
        name: "one_time_password",
        from: "one_time_password t JOIN person p ON p.id = t.person_id",
        columns: &[OF, ("secret", "t.secret", Bytes), ("step", "t.step", Number)],
    },
    Table {
        name: "recovery_code",
        from: "recovery_code t JOIN person p ON p.id = t.person_id",
        columns: &[OF, ("hash", "t.hash", Bytes)],
    },
    Table {
        name: "role_grant",
        from: "role_grant t JOIN person p ON p.id = t.person_id
             LEFT JOIN organization o ON o.id = t.organization_id LEFT JOIN item i ON i.id = t.item_id",
        columns: &[
            ("token", "t.token", Text),
            OF,
            ("role", "t.role", Text),
            ("organization", "o.token", Text),
            ("item", "i.token", Text),
            ("since", "t.since", Day),
            ("until", "t.until", Day),
        ],
    },
    Table {
        name: "invitation",
        from: "invitation t LEFT JOIN person p ON p.id = t.invited_by
             LEFT JOIN organization o ON o.id = t.organization_id LEFT JOIN item i ON i.id = t.item_id",
        columns: &[
            ("token", "t.token", Text),
            ("invited_by", "p.token", Text),
            ("hash", "t.hash", Bytes),
            ("role", "t.role", Text),
            ("organization", "o.token", Text),
            ("item", "i.token", Text),
            ("language", "t.language", Text),
            ("sealed", "t.sealed", Bytes),
            ("expires", "t.expires", Number),
        ],
    },
    Table {
        name: "audit_entry",
        from: "audit_entry t",
        columns: &[
            ("number", "t.number", Number),
            ("day", "t.day", Day),
            ("actor", "t.actor", Text),
            ("action", "t.action", Text),
            ("object", "t.object", Text),
            ("detail", "t.detail", Text),
            ("hash", "t.hash", Bytes),
        ],
    },
    Table {
        name: "outbox",
        from: "outbox t",
        columns: &[
            ("message", "t.message", Text),
            ("kind", "t.kind", Text),
            ("language", "t.language", Text),
            ("recipient", "t.recipient", Bytes),
            ("parts", "t.parts", Bytes),
            ("due", "t.due", Number),
            ("attempts", "t.attempts", Number),
        ],
    },
    Table {
        name: "mail_stop",
        from: "mail_stop t",
        columns: &[("lookup", "t.lookup", Bytes), ("kind", "t.kind", Text)],
    },
];

/// Every row about people: the name of the table and what is shown, table by table, in the order of what is shown.
pub async fn people(
    connection: &impl Queryable,
) -> Result<Vec<(&'static str, Value)>, DatabaseError> {
    let mut lines = Vec::new();
    for table in TABLES {
        let columns: Vec<&str> = table.columns.iter().map(|(_, sql, _)| *sql).collect();
        let sql = format!("SELECT {} FROM {}", columns.join(", "), table.from);
        let rows = fetch_all(connection, &sql, vec![]).await?;
        let mut shown =
            rows.iter().map(|row| shown(row, table)).collect::<Result<Vec<Value>, _>>()?;
        // Two databases sort words differently.
        shown.sort_by_cached_key(Value::to_string);
        lines.extend(shown.into_iter().map(|row| (table.name, row)));
    }
    Ok(lines)
}

fn shown(row: &Row, table: &Table) -> Result<Value, DatabaseError> {
    let mut line = Map::new();
    for (place, (name, _, holds)) in table.columns.iter().enumerate() {
        let value = match holds {
            Text => row.try_get_by_index::<Option<String>>(place)?.into(),
            Number => row.try_get_by_index::<Option<i64>>(place)?.into(),
            Flag => row.try_get_by_index::<Option<bool>>(place)?.into(),
            Day => {
                row.try_get_by_index::<Option<NaiveDate>>(place)?.map(|day| day.to_string()).into()
            }
            Private => row
                .try_get_by_index::<Option<String>>(place)?
                .map(|text| digest(text.as_bytes()))
                .into(),
            Bytes => {
                row.try_get_by_index::<Option<Vec<u8>>>(place)?.map(|bytes| digest(&bytes)).into()
            }
        };
        line.insert((*name).to_owned(), value);
    }
    Ok(Value::Object(line))
}

/// What a stranger may see of a value: enough to tell two apart.
fn digest(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes)[..8])
}
