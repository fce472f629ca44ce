//! What a command that works on the library opens first: the data folder, the migrated database, the files.

use crate::{cli::clean_file, data_dir::DataDir, refusal::CommandError, schema};
use locales::Locales;
use server::{
    config::Config,
    database::Database,
    domain::{
        clock::{Clock, SystemClock},
        random::SystemRandom,
        slug::Slug,
    },
    http::HttpContext,
    keyring::Keyring,
    mail::Mailer,
    services::studio::import::ApplyOptions,
    state::AppState,
    storage::{LocalStorage, Storage},
};
use std::sync::Arc;

/// Connections for reading: a command asks one thing after another.
const READERS: u32 = 2;

/// The library, held by this command alone.
#[derive(Debug)]
pub struct Opened {
    /// The database, with every migration done.
    pub database: Database,
    /// Kept files.
    pub storage: Arc<dyn Storage>,
    config: Config,
    _data_dir: DataDir,
}

impl Opened {
    /// Opens the library, gives it to `work`, and closes it whatever came of that.
    pub fn with<T, F>(config: Config, work: impl FnOnce(Arc<Self>) -> F) -> Result<T, CommandError>
    where
        F: Future<Output = Result<T, CommandError>>,
    {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build()?;
        runtime.block_on(async {
            let opened = Arc::new(Self::open(config).await?);
            let done = work(Arc::clone(&opened)).await;
            let closed = opened.database.close().await;
            let done = done?;
            closed?;
            Ok(done)
        })
    }

    async fn open(config: Config) -> Result<Self, CommandError> {
        let data_dir = DataDir::open(&config)?;
        let database = Database::open(&config.database_target(), READERS).await?;
        schema::bring_up_to_date(&database, &config).await?;
        let storage = Arc::new(LocalStorage::open(&config.files_dir())?);
        Ok(Self { database, storage, config, _data_dir: data_dir })
    }

    /// How an import brings texts in here: today, and owned by the organization of the configuration.
    pub fn import_options(&self, dry_run: bool) -> Result<ApplyOptions, CommandError> {
        let name = self.config.site.organization.clone();
        let slug = Slug::from_title(&name).map_or_else(|| "coalition".to_owned(), String::from);
        Ok(ApplyOptions {
            dry_run,
            today: SystemClock.today(),
            first_organization: (slug, name),
            cleaner: Arc::new(clean_file::cleaner()?),
        })
    }

    /// The same with the keyring, for commands that serving knows too.
    pub fn state(&self) -> Result<AppState, CommandError> {
        let (config, storage) = (self.config.clone(), Arc::clone(&self.storage));
        let keyring = Keyring::open(&config.keyring_dir(), config.master_key(), &SystemRandom)?;
        let origin = HttpContext::new(&config, config.listen).main_origin().clone();
        let mailer = Mailer::open(&config, &origin, Locales::load()?, &SystemRandom)?;
        Ok(AppState::new(config, self.database.clone(), storage, keyring, mailer))
    }

    /// The folder below which everything is written.
    pub fn data_dir(&self) -> &std::path::Path {
        &self.config.data_dir
    }
}
