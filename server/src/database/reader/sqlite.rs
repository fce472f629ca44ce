//! The readers of SQLite: connections that can only read, taken for one question each.

use super::{
    row::{Cells, Row},
    run_blocking::Place,
};
use crate::database::{
    DatabaseError,
    connect::{ACQUIRE, BUSY, PAGE_CACHE, SETTINGS, STATEMENTS},
    placeholders::numbered,
};
use parking_lot::Mutex;
use rusqlite::{Connection, OpenFlags, Statement, types::Value as Bound};
use sea_orm::Value;
#[cfg(feature = "testing")]
use std::sync::atomic::AtomicU64;
use std::{fmt, path::PathBuf, sync::Arc, thread, time::Duration};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    task::spawn_blocking,
    time::{Instant, timeout},
};

/// How many steps of SQLite's machine lie between two looks at the time: well below a millisecond of work.
const STEPS: i32 = 10_000;

/// What is looked at while a reader works on a question.
#[derive(Debug, Clone)]
pub(in crate::database) enum Watch {
    Nothing,
    /// From when the question was asked; the statement under way at the end is interrupted.
    Time(Duration),
    #[cfg(feature = "testing")]
    Steps(Arc<AtomicU64>),
}

/// The connections of one file.
pub(in crate::database) struct Connections {
    path: PathBuf,
    watch: Watch,
    most: u32,
    idle: Mutex<Vec<Watched>>,
    /// One for each connection.
    places: Arc<Semaphore>,
    /// One for each thread that may wait.
    threads: Arc<Semaphore>,
}

/// A connection and the moment at which its question is given up.
struct Watched {
    connection: Connection,
    end: Arc<Mutex<Option<Instant>>>,
}

impl fmt::Debug for Connections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connections").field("most", &self.most).finish_non_exhaustive()
    }
}

impl Connections {
    /// Opens the first one, so that a setting that does not take is known at once.
    pub(in crate::database) async fn open(
        path: PathBuf,
        most: u32,
        watch: Watch,
    ) -> Result<Self, DatabaseError> {
        let most = most.max(1);
        let places = Arc::new(Semaphore::new(most as usize));
        let threads = Arc::new(Semaphore::new(threads().min(most as usize)));
        let mut this = Self { path, watch, most, idle: Mutex::default(), places, threads };
        let (path, watch) = (this.path.clone(), this.watch.clone());
        let first = spawn_blocking(move || Watched::open(&path, &watch)).await;
        this.idle = Mutex::new(vec![first.map_err(|_| closed())??]);
        Ok(this)
    }

    pub(super) fn threads(&self) -> &Arc<Semaphore> {
        &self.threads
    }

    /// Answers a question: here, where waiting is allowed, else in a thread where it is.
    pub(super) async fn ask(
        self: &Arc<Self>,
        sql: &str,
        values: Vec<Value>,
        most: Option<usize>,
    ) -> Result<Vec<Row>, DatabaseError> {
        let place = place(&self.places).await?;
        match Place::here() {
            Place::Unwanted => Err(DatabaseError::TookTooLong),
            Place::Aside => self.answer(&place, sql, values, most),
            Place::Elsewhere => {
                let (this, sql) = (self.clone(), sql.to_owned());
                spawn_blocking(move || this.answer(&place, &sql, values, most))
                    .await
                    .map_err(|_| closed())?
            }
        }
    }

    fn answer(
        &self,
        _place: &OwnedSemaphorePermit,
        sql: &str,
        values: Vec<Value>,
        most: Option<usize>,
    ) -> Result<Vec<Row>, DatabaseError> {
        // The one that was used last: its part of the file is in memory.
        let idle = self.idle().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => Watched::open(&self.path, &self.watch)?,
        };
        connection.begin(&self.watch);
        let answer = connection.answer(sql, values, most);
        // One that the file failed on is closed: the next question opens another.
        if answer.as_ref().err().is_none_or(|error| !is_of_the_file(error)) {
            self.idle().push(connection);
        }
        answer
    }

    fn idle(&self) -> parking_lot::MutexGuard<'_, Vec<Watched>> {
        self.idle.lock()
    }

    /// Waits for the questions under way, then closes.
    pub(super) async fn close(&self) {
        let _all = self.places.acquire_many(self.most).await;
        self.places.close();
        self.threads.close();
        self.idle().clear();
    }
}

/// A place, as soon as there is one; nobody waits for long.
pub(super) async fn place(places: &Arc<Semaphore>) -> Result<OwnedSemaphorePermit, DatabaseError> {
    if let Ok(place) = places.clone().try_acquire_owned() {
        return Ok(place);
    }
    match timeout(ACQUIRE, places.clone().acquire_owned()).await {
        Ok(Ok(place)) => Ok(place),
        Ok(Err(_)) => Err(closed()),
        Err(_) => Err(DatabaseError::Unavailable("no connection in time".into())),
    }
}

/// As many as work at once, and one for who waits for the disk. With more of them pages would take turns at the processor,
/// and all be late instead of one after the other.
fn threads() -> usize {
    thread::available_parallelism().map_or(1, usize::from) + 1
}

fn is_of_the_file(error: &DatabaseError) -> bool {
    use DatabaseError::{Disk, Full, Unavailable};
    matches!(error, Disk(_) | Full(_) | Unavailable(_))
}

fn closed() -> DatabaseError {
    DatabaseError::Unavailable("closed".into())
}

impl Watched {
    /// Opens a connection and reads its settings back; a wrong value refuses it.
    fn open(path: &PathBuf, watch: &Watch) -> Result<Self, DatabaseError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(BUSY)?;
        connection.execute_batch(&format!(
            "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
             PRAGMA trusted_schema = OFF; PRAGMA cache_size = {PAGE_CACHE};"
        ))?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        for (name, wanted) in SETTINGS.iter().chain([&("cache_size", PAGE_CACHE)]) {
            let found = connection.query_row(&format!("PRAGMA {name}"), [], |row| {
                row.get::<_, String>(0).or_else(|_| Ok(row.get::<_, i64>(0)?.to_string()))
            })?;
            if found != *wanted {
                return Err(DatabaseError::Setting { name, found, wanted });
            }
        }
        let this = Self { connection, end: Arc::default() };
        this.watch(watch)?;
        Ok(this)
    }

    fn watch(&self, watch: &Watch) -> Result<(), DatabaseError> {
        match watch {
            Watch::Nothing => {}
            Watch::Time(_) => {
                let end = self.end.clone();
                let is_over = move || {
                    let end = *end.lock();
                    end.is_some_and(|end| Instant::now() >= end)
                };
                self.connection.progress_handler(STEPS, Some(is_over))?;
            }
            #[cfg(feature = "testing")]
            Watch::Steps(steps) => {
                let steps = steps.clone();
                let count = move || {
                    steps.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                    false
                };
                self.connection.progress_handler(1, Some(count))?;
            }
        }
        Ok(())
    }

    /// The bound begins anew, for the next question.
    fn begin(&self, watch: &Watch) {
        if let Watch::Time(most) = watch {
            *self.end.lock() = Some(Instant::now() + *most);
        }
    }

    fn answer(
        &self,
        sql: &str,
        values: Vec<Value>,
        most: Option<usize>,
    ) -> Result<Vec<Row>, DatabaseError> {
        let mut statement = self.connection.prepare_cached(&numbered(sql))?;
        bind(&mut statement, values)?;
        let width = statement.column_count();
        let (mut cells, mut count) = (Cells::default(), 0);
        let mut rows = statement.raw_query();
        while most.is_none_or(|most| count < most)
            && let Some(row) = rows.next()?
        {
            count += 1;
            for place in 0..width {
                cells.push(row.get_ref(place)?)?;
            }
        }
        Ok(cells.into_rows(width))
    }
}

/// Binds each value to its number.
fn bind(statement: &mut Statement<'_>, values: Vec<Value>) -> Result<(), DatabaseError> {
    if values.len() < statement.parameter_count() {
        return Err(DatabaseError::Statement("a place without a value".into()));
    }
    for (place, value) in (1..=statement.parameter_count()).zip(values) {
        statement.raw_bind_parameter(place, of_value(value)?)?;
    }
    Ok(())
}

fn of_value(value: Value) -> Result<Bound, DatabaseError> {
    Ok(match value {
        Value::BigInt(Some(number)) => Bound::Integer(number),
        Value::Int(Some(number)) => Bound::Integer(number.into()),
        Value::Bool(Some(yes)) => Bound::Integer(yes.into()),
        Value::String(Some(text)) => Bound::Text(text),
        Value::Bytes(Some(bytes)) => Bound::Blob(bytes),
        Value::ChronoDate(Some(day)) => Bound::Text(day.to_string()),
        Value::BigInt(None)
        | Value::Int(None)
        | Value::Bool(None)
        | Value::String(None)
        | Value::Bytes(None)
        | Value::ChronoDate(None) => Bound::Null,
        _ => return Err(DatabaseError::Statement("a value of a kind that no question has".into())),
    })
}
