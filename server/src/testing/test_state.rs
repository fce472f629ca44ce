//! What commands use, without routes: a clock that stands, seeded randomness, files and mails in memory.

use super::{FrozenClock, SeededRandom, TestDatabase, mail::mailer};
use crate::{
    config::Config,
    database::Database,
    http::HttpContext,
    keyring::Keyring,
    mail::transport::Memory,
    services::accounts::{identity::RecentUse, password::Hashing},
    state::{AppState, Parts},
    storage::{MemoryStorage, Storage},
};
use std::{net::SocketAddr, sync::Arc};

/// The state of a server over a database of a test.
#[derive(Debug)]
pub struct TestState {
    /// What commands use.
    pub state: AppState,
    /// What the layers know.
    pub context: HttpContext,
    /// The clock, to be moved.
    pub clock: Arc<FrozenClock>,
    /// The mails that went out, when no mail server is configured.
    pub mails: Arc<Memory>,
    /// The data folder, which goes with the state.
    pub folder: tempfile::TempDir,
}

impl TestState {
    /// The state of a server that is configured so; its data folder is a temporary one.
    pub fn over(database: &Database, storage: Arc<dyn Storage>, config: Config) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let config = Config { data_dir: folder.path().to_owned(), ..config };
        let context = HttpContext::new(&config, SocketAddr::from(([127, 0, 0, 1], 3000)));
        let clock = Arc::new(FrozenClock::default());
        let random = SeededRandom::default();
        let keyring = Keyring::open(&config.keyring_dir(), None, &random).expect("a keyring");
        let (mailer, mails) = mailer(&config, context.main_origin(), &random);
        let state = AppState::with(Parts {
            config,
            database: database.clone(),
            storage,
            keyring: Arc::new(keyring),
            mailer,
            recent_use: RecentUse::default(),
            hashing: Hashing::default(),
            clock: clock.clone(),
            random: Arc::new(random),
        });
        Self { state, context, clock, mails, folder }
    }
}

impl TestDatabase {
    /// What commands use over this database, made when a test first asks.
    pub fn state(&self) -> &AppState {
        &self.server().state
    }

    /// The clock of [`Self::state`].
    pub fn clock(&self) -> &FrozenClock {
        &self.server().clock
    }

    fn server(&self) -> &TestState {
        self.server.get_or_init(|| {
            TestState::over(self, Arc::new(MemoryStorage::default()), Config::default())
        })
    }
}
