//! A fresh database of either kind with every migration done, a copy of one that was made once.

use super::{
    TestState,
    template::{self, Filling, open, run},
};
use crate::database::{Database, DatabaseTarget};
use std::{
    ops::Deref,
    path::Path,
    sync::{
        OnceLock,
        atomic::{AtomicU64, Ordering},
    },
};

/// Address of a PostgreSQL server on which databases may be made, as `postgres://user@host:port/postgres`.
const SERVER: &str = "SEMILLA_TEST_POSTGRES";

/// Which of the two databases a test is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file of its own.
    Sqlite,
    /// A database on the server of the environment.
    Postgres,
}

tokio::task_local! {
    static KIND: Kind;
}

/// Runs a test in which [`TestDatabase::fresh`] and [`TestDatabase::holding`] make databases of one kind. Without a
/// PostgreSQL server the test on it says so and is over.
pub async fn over(kind: Kind, test: impl Future<Output = ()>) {
    if kind == Kind::Sqlite || server().is_some() {
        KIND.scope(kind, test).await;
    }
}

/// A fresh database. Ends with [`Self::end`].
#[derive(Debug)]
pub struct TestDatabase {
    database: Database,
    target: DatabaseTarget,
    folder: Option<tempfile::TempDir>,
    made: Option<(Database, String)>,
    pub(super) server: OnceLock<TestState>,
}

impl TestDatabase {
    /// A fresh database of the kind that this test is about; SQLite when it did not say.
    pub async fn fresh() -> Self {
        match kind() {
            Kind::Sqlite => Self::sqlite().await,
            Kind::Postgres => Self::postgres().await.expect("a server was there a moment ago"),
        }
    }

    /// The same, holding what `load` brings in. It is loaded once for all tests that give it the same name.
    pub async fn holding(name: &str, load: impl AsyncFnOnce(&Database)) -> Self {
        let filling = Filling { name, load };
        match kind() {
            Kind::Sqlite => Self::copy(&template::filled_sqlite(filling).await).await,
            Kind::Postgres => {
                let server = server().expect("a server was there a moment ago");
                let admin = admin(&server).await;
                let template = template::filled_postgres(&admin, address(&server), filling).await;
                Self::clone_of(admin, &server, &template).await
            }
        }
    }

    /// A database of the kind that this test is about, without any table.
    pub async fn without_schema() -> Self {
        match kind() {
            Kind::Sqlite => {
                let folder = tempfile::tempdir().expect("a temporary folder");
                let target = DatabaseTarget::Sqlite(folder.path().join("semilla.sqlite"));
                let database = open(&target).await;
                Self { database, target, folder: Some(folder), made: None, server: OnceLock::new() }
            }
            Kind::Postgres => {
                let server = server().expect("a server was there a moment ago");
                Self::clone_of(admin(&server).await, &server, "template0").await
            }
        }
    }

    /// Which kind it is.
    pub fn kind(&self) -> Kind {
        match self.target {
            DatabaseTarget::Sqlite(_) => Kind::Sqlite,
            DatabaseTarget::Postgres(_) => Kind::Postgres,
        }
    }

    /// A fresh SQLite file in a folder of its own.
    pub async fn sqlite() -> Self {
        Self::copy(&template::sqlite().await).await
    }

    /// A fresh database on the PostgreSQL server of the environment; `None`, with a word about it, when there is none.
    pub async fn postgres() -> Option<Self> {
        let server = server()?;
        let admin = admin(&server).await;
        let template = template::postgres(&admin, address(&server)).await;
        Some(Self::clone_of(admin, &server, &template).await)
    }

    async fn copy(template: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("semilla.sqlite");
        std::fs::copy(template, &file).expect("a copy of the template");
        let target = DatabaseTarget::Sqlite(file);
        let database = open(&target).await;
        Self { database, target, folder: Some(folder), made: None, server: OnceLock::new() }
    }

    async fn clone_of(admin: Database, server: &str, template: &str) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("semilla_test_{}_{number}", std::process::id());
        // A test that failed left its database, and its process number came round again.
        run(&admin, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
        run(&admin, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
        let target = DatabaseTarget::Postgres(format!("{}/{name}", address(server)));
        let database = open(&target).await;
        Self { database, target, folder: None, made: Some((admin, name)), server: OnceLock::new() }
    }

    /// The same database for another server: it ends when the first one is ended, and must be ended before.
    pub async fn beside(target: &DatabaseTarget) -> Self {
        Self {
            database: open(target).await,
            target: target.clone(),
            folder: None,
            made: None,
            server: OnceLock::new(),
        }
    }

    /// Where the database is, for a test that starts a program of its own.
    pub fn target(&self) -> &DatabaseTarget {
        &self.target
    }

    /// The folder of a SQLite database.
    pub fn folder(&self) -> Option<&Path> {
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

fn kind() -> Kind {
    KIND.try_with(|kind| *kind).unwrap_or(Kind::Sqlite)
}

/// The server of the environment; without one a word about it, or a failure where all must run.
#[expect(clippy::print_stderr, reason = "nothing is skipped silently")]
fn server() -> Option<String> {
    let server = std::env::var(SERVER).ok();
    if server.is_none() {
        assert!(
            std::env::var_os("CI").is_none(),
            "{SERVER} is not set: the PostgreSQL half of the tests cannot run"
        );
        eprintln!("SKIPPED: {SERVER} is not set, the PostgreSQL half of this test did not run");
    }
    server
}

/// The address of the server without the name of a database.
fn address(server: &str) -> &str {
    server.rsplit_once('/').map_or(server, |(head, _)| head)
}

/// The database from which others are made. Two connections: one may hold a lock while the other works.
async fn admin(server: &str) -> Database {
    let target = DatabaseTarget::Postgres(server.to_owned());
    Database::open(&target, 2).await.expect("the server answers")
}
