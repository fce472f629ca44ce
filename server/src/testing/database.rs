//! A fresh database of either kind with every migration done.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test without a database has nothing to say"
)]

use crate::database::{Database, DatabaseTarget};
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, Statement};
use std::{
    ops::Deref,
    sync::atomic::{AtomicU64, Ordering},
};

/// Address of a PostgreSQL server on which databases may be made, as `postgres://user@host:port/postgres`.
const SERVER: &str = "SEMILLA_TEST_POSTGRES";
/// As many as a small server has, and enough for races to show.
const READERS: u32 = 8;

/// A fresh database. Ends with [`Self::end`].
#[derive(Debug)]
pub struct TestDatabase {
    database: Database,
    target: DatabaseTarget,
    folder: Option<tempfile::TempDir>,
    made: Option<(Database, String)>,
}

impl TestDatabase {
    /// A fresh SQLite file in a folder of its own.
    pub async fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let target = DatabaseTarget::Sqlite(folder.path().join("semilla.sqlite"));
        let database = open(&target).await;
        Self { database, target, folder: Some(folder), made: None }
    }

    /// A fresh database on the PostgreSQL server of the environment; `None`, with a word about it, when there is none.
    #[expect(clippy::print_stderr, reason = "nothing is skipped silently")]
    pub async fn postgres() -> Option<Self> {
        let Ok(server) = std::env::var(SERVER) else {
            if std::env::var_os("CI").is_some() {
                panic!("{SERVER} is not set: the PostgreSQL half of the tests cannot run");
            }
            eprintln!("SKIPPED: {SERVER} is not set, the PostgreSQL half of this test did not run");
            return None;
        };
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("semilla_test_{}_{number}", std::process::id());
        let admin = Database::open(&DatabaseTarget::Postgres(server.clone()), 2)
            .await
            .expect("the server answers");
        run(&admin, &format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")).await;
        let address = server.rsplit_once('/').map_or(server.as_str(), |(head, _)| head);
        let target = DatabaseTarget::Postgres(format!("{address}/{name}"));
        let database = open(&target).await;
        Some(Self { database, target, folder: None, made: Some((admin, name)) })
    }

    /// The same database for another server: it ends when the first one is ended, and must be ended before.
    pub async fn beside(target: &DatabaseTarget) -> Self {
        Self { database: open(target).await, target: target.clone(), folder: None, made: None }
    }

    /// Where the database is, for a test that starts a program of its own.
    pub fn target(&self) -> &DatabaseTarget {
        &self.target
    }

    /// The folder of a SQLite database.
    pub fn folder(&self) -> Option<&std::path::Path> {
        self.folder.as_ref().map(tempfile::TempDir::path)
    }

    /// Closes the database and removes it.
    pub async fn end(self) {
        self.database.close().await.expect("the database closes");
        if let Some((admin, name)) = self.made {
            run(&admin, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
            admin.close().await.expect("the connection closes");
        }
    }
}

impl Deref for TestDatabase {
    type Target = Database;
    fn deref(&self) -> &Database {
        &self.database
    }
}

async fn open(target: &DatabaseTarget) -> Database {
    let database = Database::open(target, READERS).await.expect("the database opens");
    Migrator::up(database.writer_for_migrations(), None).await.expect("the migrations run");
    database
}

async fn run(database: &Database, sql: &str) {
    let statement = Statement::from_string(database.backend(), sql);
    database.writer_for_migrations().execute_raw(statement).await.expect("the statement runs");
}
