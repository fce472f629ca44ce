//! `semilla serve`: opens what is needed, serves until it is told to stop, and closes everything in order.

use super::CommandError;
use crate::{
    data_dir::DataDir,
    languages, router,
    schema::{self, Schema},
};
use locales::{LanguageTag, Locales};
use server::{
    config::{Config, Origin},
    database::{Database, DatabaseError},
    domain::random::SystemRandom,
    http::{
        HttpContext,
        accept::{self, Stop},
    },
    jobs,
    keyring::Keyring,
    mail::Mailer,
    read_only::{SystemDisk, watch_disk},
    routes::{Invitation, Link},
    services::{
        accounts::invite_first_administrator::{FirstAdministrator, InviteFirstAdministrator},
        library::reindex,
        privacy::deletions,
    },
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

/// Printed before the link that makes the first administrator (AU8).
const NOBODY_YET: &str = "Nobody looks after this site yet. Whoever opens this link becomes its first administrator; it works once, within 24 hours:";
/// Each connection is one file.
const OPEN_FILES: u64 = 65_536;
/// For folding the database's log into its file at the end, and longer than that waits for somebody who reads.
const CLOSING: Duration = Duration::from_secs(8);

/// For a letter that a mail server is just taking.
const FINISHING: Duration = Duration::from_secs(10);

/// Serves the site.
#[derive(Debug, clap::Args)]
pub struct Serve {
    /// Offers the pseudo-languages en-XA and ar-XB, for looking at pages; not in release builds
    #[cfg(debug_assertions)]
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
            if let Some(link) = &running.set_up {
                // There is nobody left to tell when stderr is closed.
                let _ = writeln!(io::stderr(), "{NOBODY_YET} {link}");
            }
            tokio::spawn(signals);
            running.end().await
        })?;
        runtime.shutdown_timeout(Duration::from_secs(1));
        drop(data_dir);
        Ok(())
    }
}

impl Serve {
    #[cfg(debug_assertions)]
    fn pseudo(&self) -> bool {
        self.pseudo
    }

    #[cfg(not(debug_assertions))]
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
    /// The link that makes the first administrator, while there is none.
    pub set_up: Option<String>,
    state: AppState,
    served: JoinHandle<()>,
}

/// Opens the database, brings its schema up to date, and begins to serve until `stop` says otherwise.
pub async fn start(
    config: Config,
    locales: Locales,
    mut stop: watch::Receiver<Stop>,
) -> Result<Running, CommandError> {
    let database = open_database(&config).await?;
    let schema = schema::bring_up_to_date(&database, &config).await?;
    let storage = LocalStorage::open(&config.files_dir())?;
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}", config.listen))?;
    let address = listener.local_addr()?;
    warn_of_one_client(&config);
    let context = HttpContext::new(&config, address);
    let keyring = Keyring::open(&config.keyring_dir(), config.master_key(), &SystemRandom)?;
    let mailer = Mailer::open(&config, context.main_origin(), locales.clone(), &SystemRandom)?;
    if let Some(folder) = mailer.folder() {
        let folder = folder.display();
        writeln!(io::stderr(), "letters are written into {folder}; set mail.smtp to send them")?;
    }
    let state = AppState::new(config, database, Arc::new(storage), keyring, mailer);
    // Before anybody is answered: whom the log of deletions names stays forgotten, whatever was put back, and what became
    // due while nobody served is deleted.
    deletions::reconcile(&state).await?;
    jobs::forget_and_delete(&state).await;
    // The first pages are kept under the version that they were read from.
    state.database.content_version(state.clock.as_ref()).await?;
    let set_up = set_up_link(&state, &context).await;
    let (service, context) = router::build(router::registry()?, state.clone(), context, locales);
    // Beside serving: until it is done, the search says that things are missing.
    let database = state.database.clone();
    tokio::spawn(async move {
        if let Err(error) = reindex::catch_up(&database, &mut |_| {}).await {
            tracing::warn!(%error, "the index of the search is not whole; semilla reindex makes it anew");
        }
    });
    let jobs = jobs::start(state.clone());
    if schema == Schema::Kept {
        schema::drop_copies(&state.config.data_dir)?;
    }
    let watching = tokio::spawn(watch_disk(state.clone(), Arc::new(SystemDisk)));
    let served = tokio::spawn(async move {
        accept::serve(listener, service, &context, stop.clone()).await;
        tokio::select! {
            () = jobs.end(FINISHING) => {}
            _ = stop.wait_for(|stop| *stop == Stop::Now) => {}
        }
        watching.abort();
    });
    Ok(Running { address, set_up, state, served })
}

async fn open_database(config: &Config) -> Result<Database, DatabaseError> {
    let target = config.database_target();
    #[cfg(test)]
    if std::env::var_os(UNCHECKED).is_some() {
        return Database::open_unchecked(&target).await;
    }
    let readers = u32::try_from(config.worker_threads()).unwrap_or(u32::MAX).max(8);
    Database::open_for_visitors(&target, readers, config.limits.statement_time()).await
}

/// Set for a server that does not check what became of its transactions: what a test is compared with.
#[cfg(test)]
pub const UNCHECKED: &str = "TRIAL_UNCHECKED";

/// The link that makes the first administrator. A database that takes no changes is served all the same.
async fn set_up_link(state: &AppState, context: &HttpContext) -> Option<String> {
    match InviteFirstAdministrator.execute(state).await {
        Ok(FirstAdministrator::Invited(secret)) => {
            let path = Invitation { secret: secret.as_str() }.path(&LanguageTag::english());
            Some(format!("{}{path}", context.main_origin()))
        }
        Ok(FirstAdministrator::AlreadyThere) => None,
        Err(error) => {
            tracing::warn!(%error, "no link can be made for a first administrator");
            None
        }
    }
}

/// Behind a proxy that nobody listed everybody is one client, and limits meet the first who comes.
fn warn_of_one_client(config: &Config) {
    let proxied = |origin: &Origin| origin.is_https() && !origin.is_onion();
    if config.trusted_proxies.is_empty() && config.public_origin.iter().any(proxied) {
        tracing::warn!(
            "no proxy is listed in trusted_proxies: whoever comes through one is counted as one client with all others"
        );
    }
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
