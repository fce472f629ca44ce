//! `semilla serve`: opens what is needed, serves until it is told to stop, and closes everything in order.

use super::CommandError;
use crate::{
    data_dir::DataDir,
    languages, router,
    schema::{self, Schema},
};
use locales::Locales;
use server::{
    config::Config,
    database::Database,
    http::{
        Door,
        accept::{self, Stop},
    },
    services::library::reindex,
    state::AppState,
    storage::LocalStorage,
};
use std::{
    io::{self, Write},
    net::SocketAddr,
    sync::Arc,
    time::Duration,
};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::watch,
    task::JoinHandle,
};

/// Each connection is one file.
const OPEN_FILES: u64 = 65_536;
/// For folding the database's log into its file at the end, and longer than that waits for somebody who reads.
const CLOSING: Duration = Duration::from_secs(8);

/// Serves the site.
#[derive(Debug, clap::Args)]
pub struct Serve {
    /// Offers the pseudo-languages en-XA and ar-XB, for looking at pages; not in release builds
    #[cfg(any(debug_assertions, feature = "pseudo"))]
    #[arg(long)]
    pseudo: bool,
}

impl Serve {
    /// Serves until SIGTERM or SIGINT; a second signal drops what is still under way.
    pub fn run(self, config: Config) -> Result<(), CommandError> {
        open_more_files();
        let locales = languages::load(&config, self.pseudo())?;
        let data_dir = DataDir::open(&config)?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(config.worker_threads())
            .enable_all()
            .build()?;
        runtime.block_on(async {
            let (stop, asked) = watch::channel(Stop::Not);
            // Before anybody is told that we are ready: a signal that comes right then is heard.
            let signals = listen_for_signals(stop)?;
            let running = start(config, locales, asked).await?;
            writeln!(io::stdout(), "listening on http://{}", running.address)?;
            io::stdout().flush()?;
            tokio::spawn(signals);
            running.end().await
        })?;
        runtime.shutdown_timeout(Duration::from_secs(1));
        drop(data_dir);
        Ok(())
    }
}

impl Serve {
    #[cfg(any(debug_assertions, feature = "pseudo"))]
    fn pseudo(&self) -> bool {
        self.pseudo
    }

    #[cfg(not(any(debug_assertions, feature = "pseudo")))]
    fn pseudo(&self) -> bool {
        false
    }
}

/// More open files than a process gets by itself.
fn open_more_files() {
    if let Err(error) = rlimit::increase_nofile_limit(OPEN_FILES) {
        tracing::warn!(kind = %error.kind(), "the number of open files stays as it is");
    }
}

/// A server that takes connections.
#[derive(Debug)]
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    state: AppState,
    served: JoinHandle<()>,
}

/// Opens the database, brings its schema up to date, and begins to serve until `stop` says otherwise.
pub async fn start(
    config: Config,
    locales: Locales,
    stop: watch::Receiver<Stop>,
) -> Result<Running, CommandError> {
    let readers = u32::try_from(config.worker_threads()).unwrap_or(u32::MAX).max(8);
    let most = config.limits.statement_time();
    let database = Database::open_for_visitors(&config.database_target(), readers, most).await?;
    let schema = schema::bring_up_to_date(&database, &config).await?;
    let storage = LocalStorage::open(&config.files_dir())?;
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}", config.listen))?;
    let address = listener.local_addr()?;
    let door = Door::new(&config, address);
    let state = AppState::new(config, database, Arc::new(storage));
    // The first pages are kept under the version that they were read from.
    state.database.content_version(state.clock.as_ref()).await?;
    let (service, door) = router::whole(router::registry()?, state.clone(), door, locales);
    // Beside serving: until it is done, the search says that things are missing.
    let database = state.database.clone();
    tokio::spawn(async move {
        if let Err(error) = reindex::catch_up(&database, &mut |_| {}).await {
            tracing::warn!(%error, "the index of the search is not whole; semilla reindex makes it anew");
        }
    });
    if schema == Schema::Kept {
        schema::drop_copies(&state.config.data_dir)?;
    }
    let served = tokio::spawn(async move {
        accept::serve(listener, service, &door, stop).await;
    });
    Ok(Running { address, state, served })
}

impl Running {
    /// Waits for the last answer, then closes the database.
    pub async fn end(self) -> Result<(), CommandError> {
        self.served.await?;
        match tokio::time::timeout(CLOSING, self.state.database.close()).await {
            Ok(closed) => Ok(closed?),
            Err(_) => Err("the database did not close in time".into()),
        }
    }
}

/// The first signal asks to finish, the second to drop everything.
fn listen_for_signals(stop: watch::Sender<Stop>) -> io::Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        for next in [Stop::Soon, Stop::Now] {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            stop.send_replace(next);
        }
    })
}
