//! How letters leave the server.

use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// How letters leave the server. Without `smtp` they are written into the folder `mail` of the data folder.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MailConfig {
    /// Host and port of the mail server, as `mail.example.org:465`. Empty: letters are written into a folder.
    pub smtp: String,
    /// `required` for TLS from the first byte, `starttls` for a port that begins without it and must change to it, or
    /// `none-on-loopback` for a mail server on the same computer.
    pub tls: MailTls,
    /// The certificates (PEM) of the authority that vouches for the mail server, for instance a coalition's own; then of
    /// this one alone. Empty: those that everybody knows.
    pub authority_file: PathBuf,
    /// The name to sign in with there; empty for none.
    pub user: String,
    /// The file of the password, one line, readable by nobody else. There is no other way to give it.
    pub password_file: PathBuf,
    /// From whom letters come, as `Our coalition <letters@example.org>`. Needed with `smtp`.
    pub from: String,
}

/// How the connection to the mail server is closed to others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MailTls {
    /// TLS from the first byte.
    #[default]
    Required,
    /// `STARTTLS` before anything else; a server without it gets nothing.
    Starttls,
    /// In clear, to this computer alone.
    NoneOnLoopback,
}
