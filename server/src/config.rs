//! What the operator set: flags, then environment, then one file. Every default stands beside its name.

mod database;
mod http;
mod limits;
mod list;
mod read;
mod secret;
mod site;

pub use database::DatabaseUrl;
pub use http::{Origin, OriginError};
pub use limits::Limits;
pub use read::{ConfigError, Override};
pub use secret::Secret;
pub use site::SiteConfig;

use crate::{backup::Recipient, database::DatabaseTarget};
use serde::{Deserialize, Serialize};
use std::{
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
};

/// The whole configuration.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Every path that the server writes is below this folder.
    pub data_dir: PathBuf,
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Scheme and host as readers type them, the first one being the main one. Empty: the listening address.
    #[serde(with = "list")]
    pub public_origin: Vec<Origin>,
    /// `sqlite` for a file below the data folder, or `postgres://…`.
    pub database: DatabaseUrl,
    /// A file that holds the address of the database, where it has a password. Empty: the credential
    /// `semilla.database` of systemd, if there is one.
    pub database_file: PathBuf,
    /// A file with the 32 bytes under which all keys are sealed. Empty: the credential `semilla.master-key` of systemd,
    /// or else a file in the keyring itself.
    pub master_key_file: PathBuf,
    /// Threads that serve requests; 0 for one per core. Never fewer than four: one core has hung before.
    pub workers: usize,
    /// A folder of languages beside those that are part of the program; empty for none.
    pub locales_dir: PathBuf,
    /// To whom backups are sealed: public keys of age. Empty: a backup is sealed only when it is asked for.
    #[serde(with = "list")]
    pub backup_recipients: Vec<Recipient>,
    /// Which log lines to write: `off`, `error`, `warn`, `info`, `debug` (one line per request) or `trace`.
    pub log: String,
    /// Names and addresses that readers see.
    pub site: SiteConfig,
    /// What a request may cost.
    pub limits: Limits,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data_dir: PathBuf::from("./data"),
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 3000)),
            public_origin: Vec::new(),
            database: DatabaseUrl::default(),
            database_file: PathBuf::new(),
            master_key_file: PathBuf::new(),
            workers: 0,
            locales_dir: PathBuf::new(),
            backup_recipients: Vec::new(),
            log: "info".to_owned(),
            site: SiteConfig::default(),
            limits: Limits::default(),
        }
    }
}

impl Config {
    /// Which database to open.
    pub fn database_target(&self) -> DatabaseTarget {
        self.database.target(&self.data_dir)
    }

    /// The folder of kept files.
    pub fn files_dir(&self) -> PathBuf {
        self.data_dir.join("files")
    }

    /// The folder of keys, which is in no backup of the database.
    pub fn keyring_dir(&self) -> PathBuf {
        self.data_dir.join("keyring")
    }

    /// The file of the master key, where it is not in the keyring.
    pub fn master_key(&self) -> Option<&Path> {
        (!self.master_key_file.as_os_str().is_empty()).then_some(&*self.master_key_file)
    }

    /// Threads that serve requests, at least four.
    pub fn worker_threads(&self) -> usize {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let wanted = if self.workers == 0 { cores } else { self.workers };
        wanted.max(4)
    }
}
