//! What turns rows of the outbox into letters: sentences, the address of the site, the sender, the way out.

use super::{
    Mail,
    pace::Pace,
    transport::{Folder, NotSent, Smtp, Transport},
    written::in_ascii,
};
use crate::{
    config::{Config, Origin},
    domain::{accounts::address::MailAddress, random::Random},
};
use lettre::{Address, message::Mailbox};
use locales::Locales;
use std::{fmt, io, path::PathBuf, sync::Arc};
use tokio::sync::Notify;

/// What letters need besides their rows. Made once.
pub struct Mailer {
    pub(super) transport: Arc<dyn Transport>,
    pub(super) locales: Locales,
    /// Scheme and host before every link, without a slash at the end: from the configuration alone (HD7).
    pub(super) origin: String,
    /// The host in every Message-ID.
    pub(super) host: String,
    pub(super) site: String,
    pub(super) from: Mailbox,
    pub(crate) pace: Pace,
    /// Told when letters begin to wait.
    pub(crate) waiting: Arc<Notify>,
}

impl fmt::Debug for Mailer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mailer").field("transport", &self.transport).finish_non_exhaustive()
    }
}

/// Why mail cannot be set up. Shown to the operator; holds no value that is secret.
#[derive(Debug, thiserror::Error)]
pub enum MailSetupError {
    /// The server is not named as it must be.
    #[error("“mail.smtp” does not fit: a host and a port are expected, as mail.example.org:465")]
    Server,
    /// The sender is not one address.
    #[error(
        "“mail.from” does not fit: one address is expected, as Our coalition <letters@example.org>"
    )]
    From,
    /// A server without a sender.
    #[error("“mail.smtp” needs “mail.from”: the address that letters come from")]
    NoSender,
    /// Letters in clear over a network.
    #[error("“mail.tls” may be none-on-loopback only for 127.0.0.1, [::1] or localhost")]
    NotLoopback,
    /// A name without a password, or the other way round.
    #[error("“mail.user” and “mail.password_file” belong together")]
    HalfSignIn,
    /// The password file cannot be read.
    #[error("the password file {path} cannot be read")]
    Password {
        path: String,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// The password file is open to others.
    #[error("others can read the password file {0}; close it with: chmod 600 {0}")]
    OpenPassword(String),
    /// The file of the authority cannot be read.
    #[error("the file {path} of “mail.authority_file” cannot be read")]
    Authority {
        path: String,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// The file of the authority holds something else.
    #[error("the file {0} of “mail.authority_file” holds no certificate in PEM")]
    NoCertificate(String),
    /// TLS cannot be set up.
    #[error("TLS for the mail server cannot be set up")]
    Tls,
    /// The folder cannot be made.
    #[error("the folder of letters {path} cannot be used")]
    Folder {
        path: String,
        /// Why.
        #[source]
        source: io::Error,
    },
}

impl Mailer {
    /// The mailer of a configuration: to its mail server, or into its folder of letters.
    pub fn open(
        config: &Config,
        origin: &Origin,
        locales: Locales,
        random: &dyn Random,
    ) -> Result<Self, MailSetupError> {
        let transport: Arc<dyn Transport> = match config.mail.smtp.is_empty() {
            true => Arc::new(Folder::open(&config.mail_dir())?),
            false if config.mail.from.is_empty() => return Err(MailSetupError::NoSender),
            false => Arc::new(Smtp::open(&config.mail, host(origin))?),
        };
        Self::over(transport, config, origin, locales, random)
    }

    /// The mailer of a configuration over another way out, for tests.
    pub fn over(
        transport: Arc<dyn Transport>,
        config: &Config,
        origin: &Origin,
        locales: Locales,
        random: &dyn Random,
    ) -> Result<Self, MailSetupError> {
        Ok(Self {
            transport,
            locales,
            origin: origin.to_string(),
            host: host(origin).to_owned(),
            site: config.site.name.clone(),
            from: sender(&config.mail.from)?,
            pace: Pace::new(random),
            waiting: Arc::default(),
        })
    }

    /// Hands a letter over.
    pub(crate) async fn send(&self, mail: &Mail) -> Result<(), NotSent> {
        self.transport.send(mail).await
    }

    /// Takes back what was handed over a moment ago, where that can be done.
    pub(crate) async fn take_back(&self, mail: &Mail) -> io::Result<()> {
        self.transport.take_back(mail).await
    }

    /// The folder that letters are written into, when they go nowhere else.
    pub fn folder(&self) -> Option<PathBuf> {
        self.transport.folder()
    }
}

/// The host of an origin, without its port.
fn host(origin: &Origin) -> &str {
    let authority = origin.authority();
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => host,
        _ => authority,
    }
}

/// `Name <address>`, or an address alone; nothing for letters that stay in a folder.
fn sender(from: &str) -> Result<Mailbox, MailSetupError> {
    let from = from.trim();
    if from.is_empty() {
        let address = Address::new("no-reply", "localhost").map_err(|_| MailSetupError::From)?;
        return Ok(Mailbox::new(None, address));
    }
    let (name, address) = match from.strip_suffix('>').and_then(|from| from.rsplit_once('<')) {
        Some((name, address)) => (Some(name.trim()).filter(|name| !name.is_empty()), address),
        None => (None, from),
    };
    if name.is_some_and(|name| {
        name.contains(|letter: char| letter.is_control() || "<>@".contains(letter))
    }) {
        return Err(MailSetupError::From);
    }
    let address: MailAddress = address.parse().map_err(|_| MailSetupError::From)?;
    let address = address.as_str().parse().map_err(|_| MailSetupError::From)?;
    let address = in_ascii(&address).ok_or(MailSetupError::From)?;
    Ok(Mailbox::new(name.map(str::to_owned), address))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::random::SystemRandom;

    #[test]
    fn tx4_the_sender_is_one_address_with_a_plain_name() {
        for (text, written) in [
            ("letters@example.org", "letters@example.org"),
            ("Our coalition <letters@example.org>", "Our coalition <letters@example.org>"),
            ("Ana, Ben <a@example.org>", "\"Ana, Ben\" <a@example.org>"),
            ("Unsere <post@bücher.example>", "Unsere <post@xn--bcher-kva.example>"),
            ("", "no-reply@localhost"),
        ] {
            assert_eq!(sender(text).unwrap().to_string(), written);
        }
        for text in [
            "letters",
            "a@example.org, b@example.org",
            "A <a@example.org> <b@example.org>",
            "A\r\nBcc: b@example.org <a@example.org>",
            "A <a@example.org\r\nBcc: b@example.org>",
        ] {
            assert!(matches!(sender(text), Err(MailSetupError::From)), "{text}");
        }
    }

    #[test]
    fn the_host_of_an_origin_has_no_port() {
        for (origin, name) in [
            ("https://example.org", "example.org"),
            ("http://127.0.0.1:3000", "127.0.0.1"),
            ("http://[::1]:3000", "[::1]"),
            ("http://[::1]", "[::1]"),
        ] {
            assert_eq!(host(&origin.parse().unwrap()), name);
        }
    }
    #[test]
    fn a_mail_server_needs_a_sender_and_none_needs_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let mut config = Config { data_dir: folder.path().to_owned(), ..Config::default() };
        let origin = "https://semilla.test".parse().unwrap();
        let open = |config: &Config| {
            Mailer::open(config, &origin, Locales::load().unwrap(), &SystemRandom)
        };
        assert_eq!(open(&config).unwrap().folder(), Some(folder.path().join("mail")));
        config.mail.smtp = "mail.example.org:465".to_owned();
        assert!(matches!(open(&config), Err(MailSetupError::NoSender)));
        config.mail.from = "Our coalition <letters@example.org>".to_owned();
        assert_eq!(open(&config).unwrap().folder(), None);
    }
}
