//! Bringing the rows of a backup into an empty database of PostgreSQL.

use super::{BackupError, Unpacked};
use crate::database::{WriteTx, query::snapshot as query, record::restore as record};
use std::{
    fs::File,
    io::{BufRead, BufReader},
};

/// Rows in one statement.
const ROWS: usize = 500;
/// Bytes of rows in one statement, unless one row alone has more.
const BYTES: usize = 4 * 1024 * 1024;

/// Brings every row in, in the schema that the backup had. What the schema put into its tables goes first, and the
/// foreign keys come back last, so that each row is compared with all others. Refuses a table that the schema lacks.
pub async fn load_rows(tx: &WriteTx, backup: &Unpacked) -> Result<(), BackupError> {
    let tables = query::tables(tx.connection()).await?;
    let foreign_keys = record::drop_foreign_keys(tx).await?;
    for table in &tables {
        record::empty(tx, table).await?;
    }
    for (table, path) in backup.rows() {
        if !tables.iter().any(|known| known == table) {
            return Err(BackupError::broken("it has rows of a table that its schema lacks"));
        }
        let failed = BackupError::io(&path);
        let file = match File::open(&path) {
            Ok(file) => BufReader::new(file),
            Err(error) => return Err(failed(error)),
        };
        let mut batch = Vec::new();
        let mut bytes = 0;
        for line in file.lines() {
            let line = line.map_err(BackupError::io(&path))?;
            bytes += line.len();
            batch.push(line);
            if batch.len() == ROWS || bytes >= BYTES {
                record::insert_rows(tx, table, &batch).await?;
                (batch, bytes) = (Vec::new(), 0);
            }
        }
        record::insert_rows(tx, table, &batch).await?;
    }
    record::add_foreign_keys(tx, &foreign_keys).await?;
    for (table, last) in backup.keys()? {
        if !tables.contains(&table) {
            return Err(BackupError::broken("it has keys of a table that its schema lacks"));
        }
        record::go_on_after(tx, &table, last).await?;
    }
    Ok(())
}
