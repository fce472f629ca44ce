//! What the operator set: flags, then environment, then one file. Every default stands beside its name.

mod database;
mod http;
mod limits;
mod list;
mod mail;
mod proxies;
mod rates;
mod read;
mod secret;
mod site;

pub use database::DatabaseUrl;
pub use http::{Origin, OriginError};
pub use limits::Limits;
pub use mail::{MailConfig, MailTls};
pub use proxies::{ForwardedBy, Network, NetworkError};
pub use rates::{All, Each};
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
    /// Proxies whose word about where a request comes from is taken: addresses or networks (`10.0.0.0/8`). Empty: nobody's.
    #[serde(deserialize_with = "proxies::networks")]
    pub trusted_proxies: Vec<Network>,
    /// The one header in which they say it: `x-forwarded-for` or `forwarded`.
    pub forwarded_by: ForwardedBy,
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
    /// The folder of the keyring; empty for `keyring` below the data folder.
    pub keyring_dir: PathBuf,
    /// To whom backups are sealed: public keys of age. Empty: a backup is sealed only when it is asked for.
    #[serde(with = "list")]
    pub backup_recipients: Vec<Recipient>,
    /// Which log lines to write: `off`, `error`, `warn`, `info`, `debug` (one line per request) or `trace`.
    pub log: String,
    /// Names and addresses that readers see.
    pub site: SiteConfig,
    /// How letters leave the server.
    pub mail: MailConfig,
    /// What a request may cost.
    pub limits: Limits,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data_dir: PathBuf::from("./data"),
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 3000)),
            public_origin: Vec::new(),
            trusted_proxies: Vec::new(),
            forwarded_by: ForwardedBy::default(),
            database: DatabaseUrl::default(),
            database_file: PathBuf::new(),
            master_key_file: PathBuf::new(),
            workers: 0,
            locales_dir: PathBuf::new(),
            keyring_dir: PathBuf::new(),
            backup_recipients: Vec::new(),
            log: "info".to_owned(),
            site: SiteConfig::default(),
            mail: MailConfig::default(),
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

    /// The folder of files that somebody is just sending.
    pub fn uploads_dir(&self) -> PathBuf {
        self.data_dir.join("uploads")
    }

    /// The folder of letters, when there is no mail server.
    pub fn mail_dir(&self) -> PathBuf {
        self.data_dir.join("mail")
    }

    /// The folder of the keyring, below the data folder unless the operator keeps it elsewhere.
    pub fn keyring_dir(&self) -> PathBuf {
        match self.keyring_dir.as_os_str().is_empty() {
            true => self.data_dir.join("keyring"),
            false => self.keyring_dir.clone(),
        }
    }

    /// The file that holds the master key; `None` for the one in the keyring itself.
    pub fn master_key(&self) -> Option<&Path> {
        let path = self.master_key_file.as_path();
        (!path.as_os_str().is_empty()).then_some(path)
    }

    /// Threads that serve requests, at least two: one that is busy for a moment keeps nobody out.
    pub fn worker_threads(&self) -> usize {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let wanted = if self.workers == 0 { cores } else { self.workers };
        wanted.max(2)
    }
}
