//! A row of an answer, from either database.

use crate::database::DatabaseError;
use chrono::NaiveDate;
use sea_orm::{QueryResult, TryGetable};
use std::{ops::Range, sync::Arc};

/// One row.
#[derive(Debug)]
pub struct Row(Source);

#[derive(Debug)]
enum Source {
    /// Cells of an answer of SQLite.
    Cells { answer: Arc<Cells>, cells: Range<usize> },
    /// A row as sqlx gives it.
    Sqlx(QueryResult),
}

impl From<QueryResult> for Row {
    fn from(row: QueryResult) -> Self {
        Self(Source::Sqlx(row))
    }
}

impl Row {
    /// The value of a column by its place, from 0.
    pub fn try_get_by_index<T: Column>(&self, place: usize) -> Result<T, DatabaseError> {
        match &self.0 {
            Source::Sqlx(row) => Ok(row.try_get_by_index(place)?),
            Source::Cells { answer, cells } => answer
                .cell(cells, place)
                .and_then(T::of_cell)
                .ok_or_else(|| DatabaseError::Statement(format!("column {place} cannot be read"))),
        }
    }
}

/// What can stand in a column.
pub trait Column: TryGetable {
    /// The value in a cell of SQLite; `None` when the cell holds something else.
    fn of_cell(cell: Cell<'_>) -> Option<Self>;
}

/// A cell of SQLite.
#[derive(Debug, Clone, Copy)]
pub enum Cell<'a> {
    /// Nothing.
    Null,
    /// A whole number.
    Integer(i64),
    /// Text.
    Text(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
}

impl Column for i64 {
    fn of_cell(cell: Cell<'_>) -> Option<Self> {
        match cell {
            Cell::Integer(number) => Some(number),
            _ => None,
        }
    }
}

impl Column for i32 {
    fn of_cell(cell: Cell<'_>) -> Option<Self> {
        i64::of_cell(cell)?.try_into().ok()
    }
}

impl Column for bool {
    fn of_cell(cell: Cell<'_>) -> Option<Self> {
        Some(i64::of_cell(cell)? != 0)
    }
}

impl Column for String {
    fn of_cell(cell: Cell<'_>) -> Option<Self> {
        match cell {
            Cell::Text(text) => Some(text.to_owned()),
            _ => None,
        }
    }
}

impl Column for Vec<u8> {
    fn of_cell(cell: Cell<'_>) -> Option<Self> {
        match cell {
            Cell::Bytes(bytes) => Some(bytes.to_vec()),
            _ => None,
        }
    }
}

impl Column for NaiveDate {
    fn of_cell(cell: Cell<'_>) -> Option<Self> {
        match cell {
            Cell::Text(text) => text.parse().ok(),
            _ => None,
        }
    }
}

impl<T: Column> Column for Option<T> {
    fn of_cell(cell: Cell<'_>) -> Option<Self> {
        match cell {
            Cell::Null => Some(None),
            cell => T::of_cell(cell).map(Some),
        }
    }
}

/// All cells of an answer, with their words in one place.
#[derive(Debug, Default)]
pub(super) struct Cells {
    text: String,
    bytes: Vec<u8>,
    cells: Vec<Kept>,
}

#[derive(Debug)]
enum Kept {
    Null,
    Integer(i64),
    Text(Range<usize>),
    Bytes(Range<usize>),
}

impl Cells {
    /// Adds the next cell. Refuses text that is none and numbers with a fraction, which no column of ours holds.
    pub(super) fn push(
        &mut self,
        cell: rusqlite::types::ValueRef<'_>,
    ) -> Result<(), DatabaseError> {
        use rusqlite::types::ValueRef;
        let kept = match cell {
            ValueRef::Null => Kept::Null,
            ValueRef::Integer(number) => Kept::Integer(number),
            ValueRef::Text(text) => {
                let text = str::from_utf8(text)
                    .map_err(|_| DatabaseError::Statement("text that is none".into()))?;
                let from = self.text.len();
                self.text.push_str(text);
                Kept::Text(from..self.text.len())
            }
            ValueRef::Blob(bytes) => {
                let from = self.bytes.len();
                self.bytes.extend_from_slice(bytes);
                Kept::Bytes(from..self.bytes.len())
            }
            ValueRef::Real(_) => return Err(DatabaseError::Statement("a fraction".into())),
        };
        self.cells.push(kept);
        Ok(())
    }

    /// The rows of `width` cells each.
    pub(super) fn into_rows(self, width: usize) -> Vec<Row> {
        let answer = Arc::new(self);
        let starts = (0..answer.cells.len()).step_by(width.max(1));
        let row = |from| Row(Source::Cells { answer: answer.clone(), cells: from..from + width });
        starts.map(row).collect()
    }

    fn cell(&self, row: &Range<usize>, place: usize) -> Option<Cell<'_>> {
        let at = row.start.checked_add(place).filter(|at| row.contains(at))?;
        Some(match self.cells.get(at)? {
            Kept::Null => Cell::Null,
            Kept::Integer(number) => Cell::Integer(*number),
            Kept::Text(range) => Cell::Text(self.text.get(range.clone())?),
            Kept::Bytes(range) => Cell::Bytes(self.bytes.get(range.clone())?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::types::ValueRef;

    #[test]
    fn cells_are_read_as_what_they_are() {
        let mut cells = Cells::default();
        let texts = [ValueRef::Text(b"seed"), ValueRef::Text("\u{e9}".as_bytes())];
        let others = [ValueRef::Integer(7), ValueRef::Null, ValueRef::Blob(&[1, 0])];
        for cell in texts.into_iter().chain(others).chain([ValueRef::Text(b"2026-12-05")]) {
            cells.push(cell).unwrap();
        }
        let rows = cells.into_rows(3);
        let [first, second] = &rows[..] else { panic!("two rows") };
        assert_eq!(first.try_get_by_index::<String>(1).unwrap(), "\u{e9}");
        assert_eq!(first.try_get_by_index::<Option<i64>>(2).unwrap(), Some(7));
        assert_eq!(second.try_get_by_index::<Option<String>>(0).unwrap(), None);
        assert_eq!(second.try_get_by_index::<Vec<u8>>(1).unwrap(), [1, 0]);
        let day: NaiveDate = second.try_get_by_index(2).unwrap();
        assert_eq!(day.to_string(), "2026-12-05");
        // A wrong type and a place behind the row, where the next one begins.
        assert!(first.try_get_by_index::<i64>(0).is_err());
        assert!(first.try_get_by_index::<Option<String>>(3).is_err());
        assert!(second.try_get_by_index::<String>(0).is_err());
    }

    #[test]
    fn what_no_column_holds_is_refused() {
        let mut cells = Cells::default();
        assert!(cells.push(ValueRef::Real(0.5)).is_err());
        assert!(cells.push(ValueRef::Text(&[0xff])).is_err());
        assert!(cells.into_rows(0).is_empty());
    }
}
