//! Reading in the thread that asks: each thread of the server has a connection of its own, which cannot write.
//!
//! Nothing is awaited between the question and the last row, so no row changes threads, and what was prepared once is
//! prepared. SQLite answers within some microseconds, less than it takes to wake another thread.

use rusqlite::{Connection, OpenFlags, Result};
use std::{
    cell::OnceCell,
    path::{Path, PathBuf},
    sync::Arc,
};

/// More statements than the limit asks.
const STATEMENTS: usize = 16;

/// The table of the search.
const TABLE: &str = "CREATE VIRTUAL TABLE found USING fts5(title, text)";
const ENGLISH: &str = "SELECT c.title, group_concat(t.text, ' ') FROM card c \
    JOIN publication p ON p.document_id = c.document_id AND p.language = c.language \
    JOIN revision_segment s ON s.revision_id = p.revision_id \
    JOIN segment_text t ON t.id = s.segment_text_id \
    WHERE c.language = 'en' GROUP BY c.document_id";
const ADD: &str = "INSERT INTO found (title, text) VALUES (?, ?)";

thread_local! {
    static LIBRARY: OnceCell<Connection> = const { OnceCell::new() };
    static FOUND: OnceCell<Connection> = const { OnceCell::new() };
}

/// A library on disk. Cheap to clone.
#[derive(Clone)]
pub struct Reader(Arc<Path>);

impl Reader {
    /// Opens the file once, so that one that is none is known at once.
    pub fn of(file: &str) -> Result<Self> {
        open(Path::new(file))?;
        Ok(Self(PathBuf::from(file).into()))
    }

    /// Asks the library, in this thread.
    pub fn ask<T>(&self, question: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        LIBRARY.with(|library| question(opened(library, || open(&self.0))?))
    }

    /// Asks the full-text table, which is made in the memory of this thread when it is asked first.
    pub fn search<T>(&self, question: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        FOUND.with(|found| question(opened(found, || self.ask(full_text))?))
    }
}

fn opened(
    place: &OnceCell<Connection>,
    open: impl FnOnce() -> Result<Connection>,
) -> Result<&Connection> {
    match place.get() {
        Some(connection) => Ok(connection),
        None => {
            let connection = open()?;
            Ok(place.get_or_init(|| connection))
        }
    }
}

fn open(file: &Path) -> Result<Connection> {
    // As the product opens it.
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

/// The English texts in a table of the full-text search that comes with SQLite.
fn full_text(library: &Connection) -> Result<Connection> {
    let table = Connection::open_in_memory()?;
    table.execute_batch(TABLE)?;
    let mut texts = library.prepare(ENGLISH)?;
    let mut texts = texts.query([])?;
    let mut add = table.prepare(ADD)?;
    while let Some(text) = texts.next()? {
        add.execute([text.get_ref(0)?.as_str()?, text.get_ref(1)?.as_str()?])?;
    }
    drop(add);
    Ok(table)
}
