//! Rows that end soon, in the product's own SQLite file, and the moment at which they are gone: what
//! `cargo xtask bench people` measures the deletion of.
//!
//! `expired FILE plant COUNT SECONDS` adds that many sessions, links of signing in and ceremonies together, which end after so
//! many seconds; while nobody else works with the file. `expired FILE watch` beside the server prints `began` when the
//! first of them is gone and `over` when none is left. It looks at the smallest keys alone, so that it costs next to nothing.

#![expect(clippy::print_stdout, reason = "says what it sees")]
#![expect(
    clippy::disallowed_methods,
    reason = "how long to wait is what a measuring program knows"
)]

use sqlx::{
    ConnectOptions, Connection, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode},
};
use std::{
    error::Error,
    process::ExitCode,
    time::{Duration, Instant},
};

/// Between two looks.
const LOOK: Duration = Duration::from_millis(10);
/// The job of deletion comes once a minute.
const PATIENCE: Duration = Duration::from_secs(300);
/// Seconds from the last use of a session to its deletion: it ends after 30 minutes, and stays two more, because another
/// server may know of a use.
const IDLE: i64 = 32 * 60;

const PERSON: &str = "INSERT INTO person (token, name, language, full_mail, since, seen)
    VALUES ('benchbenchbench0', 'Bench', 'en', 0, date('now'), date('now'))";

/// A third of the rows each. `?1` is how many, `?2` the second at which they end, `?3` a person.
const PLANT: [&str; 3] = [
    "INSERT INTO session (hash, token, person_id, factor, since, begun, used)
     SELECT randomblob(32), 'bench' || i, ?3, 'link', date('now'), ?2, ?2 FROM n",
    "INSERT INTO sign_in_link (hash, lookup, person_id, expires)
     SELECT randomblob(32), randomblob(32), ?3, ?2 FROM n",
    "INSERT INTO ceremony (hash, person_id, state, expires)
     SELECT randomblob(32), ?3, hex(randomblob(200)), ?2 FROM n",
];

const NUMBERS: &str =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)";

/// The smallest key of each table, or 0 when it is empty.
const KEYS: &str = "SELECT COALESCE((SELECT MIN(rowid) FROM session), 0),
    COALESCE((SELECT MIN(rowid) FROM sign_in_link), 0),
    COALESCE((SELECT MIN(rowid) FROM ceremony), 0)";

type Keys = (i64, i64, i64);

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words[..] {
        [file, "plant", count, seconds] => match (count.parse(), seconds.parse()) {
            (Ok(count), Ok(seconds)) => plant(file, count, seconds).await,
            _ => Err("COUNT and SECONDS are numbers".into()),
        },
        [file, "watch"] => watch(file).await,
        _ => Err("FILE plant COUNT SECONDS, or FILE watch".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("expired: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn open(file: &str, read_only: bool) -> Result<SqliteConnection, sqlx::Error> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .read_only(read_only)
        .journal_mode(SqliteJournalMode::Wal)
        .disable_statement_logging();
    options.connect().await
}

async fn plant(file: &str, count: i64, seconds: i64) -> Result<(), Box<dyn Error>> {
    let mut connection = open(file, false).await?;
    let mut transaction = connection.begin().await?;
    let person = sqlx::query(PERSON).execute(&mut *transaction).await?.last_insert_rowid();
    let now: i64 = sqlx::query_scalar("SELECT CAST(strftime('%s', 'now') AS INTEGER)")
        .fetch_one(&mut *transaction)
        .await?;
    let mut planted: u64 = 0;
    let share = count / PLANT.len() as i64;
    for (place, rows) in PLANT.into_iter().enumerate() {
        let (words, values) = rows.split_once("SELECT").ok_or("a statement without rows")?;
        let sql = format!("{words}{NUMBERS} SELECT{values}");
        // The sessions are the first, and take what does not divide.
        let (count, ends) = match place {
            0 => (count - share * (PLANT.len() as i64 - 1), now + seconds - IDLE),
            _ => (share, now + seconds),
        };
        planted += sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(count)
            .bind(ends)
            .bind(person)
            .execute(&mut *transaction)
            .await?
            .rows_affected();
    }
    transaction.commit().await?;
    println!("{planted} rows");
    Ok(connection.close().await?)
}

async fn watch(file: &str) -> Result<(), Box<dyn Error>> {
    let mut connection = open(file, true).await?;
    let first = keys(&mut connection).await?;
    if first == (0, 0, 0) {
        return Err("there is nothing to wait for".into());
    }
    let (begun, mut seen) = (Instant::now(), first);
    while begun.elapsed() < PATIENCE {
        let now = keys(&mut connection).await?;
        if seen == first && now != first {
            println!("began");
        }
        if now == (0, 0, 0) {
            println!("over");
            return Ok(());
        }
        seen = now;
        tokio::time::sleep(LOOK).await;
    }
    Err("the rows are not gone after five minutes".into())
}

async fn keys(connection: &mut SqliteConnection) -> Result<Keys, sqlx::Error> {
    sqlx::query_as(KEYS).fetch_one(connection).await
}
