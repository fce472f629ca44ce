//! A mail server. The only host that the server of a site ever connects to besides its database (PR5).
//!
//! A connection for each letter: one that broke off in the middle may still hold an answer, and the next letter on it would
//! take that for its own.

use super::{NotSent, Transport, Why};
use crate::{
    config::{MailConfig, MailTls},
    mail::{Mail, MailSetupError},
};
use futures::future::BoxFuture;
use lettre::transport::smtp::{
    Error,
    authentication::{Credentials, DEFAULT_MECHANISMS},
    client::{AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters},
    extension::ClientId,
};
use std::{fmt, fs, os::unix::fs::PermissionsExt, path::Path, time::Duration};
use tokio::time::timeout;
use zeroize::Zeroizing;

/// For the connection until a letter may begin, and as long again for the letter: together well below the lease of the
/// outbox, so that nobody sends it twice meanwhile.
const PATIENCE: Duration = Duration::from_secs(30);
/// For a good-bye, which nothing depends on.
const GOOD_BYE: Duration = Duration::from_secs(1);
/// Replies that speak of our own sign-in: the next letter would hear the same, and none may be lost to it.
const OF_THE_SIGN_IN: [u16; 4] = [530, 534, 535, 538];

/// A mail server of the configuration.
pub struct Smtp {
    host: String,
    port: u16,
    tls: Tls,
    credentials: Option<Credentials>,
    /// What the server is greeted with.
    name: ClientId,
    timeouts: Duration,
}

/// How the connection is closed to others.
enum Tls {
    FromTheStart(TlsParameters),
    BeforeAnything(TlsParameters),
    OnLoopback,
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Smtp").finish_non_exhaustive()
    }
}

impl Smtp {
    /// The mail server of a configuration, greeted with the public name of the site: that of the computer tells too much.
    pub fn open(config: &MailConfig, name: &str) -> Result<Self, MailSetupError> {
        let (host, port) = server(&config.smtp).ok_or(MailSetupError::Server)?;
        let parameters = || tls_parameters(host, &config.authority_file);
        let tls = match config.tls {
            MailTls::Required => Tls::FromTheStart(parameters()?),
            MailTls::Starttls => Tls::BeforeAnything(parameters()?),
            MailTls::NoneOnLoopback if is_loopback(host) => Tls::OnLoopback,
            MailTls::NoneOnLoopback => return Err(MailSetupError::NotLoopback),
        };
        Ok(Self {
            host: host.to_owned(),
            port,
            tls,
            credentials: credentials(config)?,
            name: ClientId::Domain(name.to_owned()),
            timeouts: PATIENCE,
        })
    }

    /// The same with another timeouts, for tests of servers that say nothing.
    #[cfg(feature = "testing")]
    pub fn with_patience(self, timeouts: Duration) -> Self {
        Self { timeouts, ..self }
    }

    async fn begin(&self) -> Result<AsyncSmtpConnection, Error> {
        let from_the_start = match &self.tls {
            Tls::FromTheStart(parameters) => Some(parameters.clone()),
            Tls::BeforeAnything(_) | Tls::OnLoopback => None,
        };
        let server = (self.host.as_str(), self.port);
        let timeouts = Some(self.timeouts);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(server, timeouts, &self.name, from_the_start, None)
                .await?;
        if let Tls::BeforeAnything(parameters) = &self.tls {
            connection.starttls(parameters.clone(), &self.name).await?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(connection)
    }

    async fn deliver(&self, mail: &Mail) -> Result<(), NotSent> {
        let late = |_| NotSent::Later(Why::TookTooLong);
        let begun = timeout(self.timeouts, self.begin()).await.map_err(late)?;
        let mut connection = begun.map_err(|error| judge(&error))?;
        let sent = connection.send(&mail.envelope, &mail.bytes);
        timeout(self.timeouts, sent).await.map_err(late)?.map_err(|error| judge(&error))?;
        // It has the letter, whatever it says to the good-bye.
        let _ = timeout(GOOD_BYE, connection.quit()).await;
        Ok(())
    }
}

/// TLS to that host, and to nobody who is not vouched for.
fn tls_parameters(host: &str, authority: &Path) -> Result<TlsParameters, MailSetupError> {
    let mut builder = TlsParameters::builder(host.to_owned());
    if !authority.as_os_str().is_empty() {
        let path = || authority.display().to_string();
        let bytes = fs::read(authority)
            .map_err(|source| MailSetupError::Authority { path: path(), source })?;
        // Bytes without a certificate are no error to the reader of certificates.
        if !String::from_utf8_lossy(&bytes).contains("-----BEGIN CERTIFICATE-----") {
            return Err(MailSetupError::NoCertificate(path()));
        }
        let certificate =
            Certificate::from_pem(&bytes).map_err(|_| MailSetupError::NoCertificate(path()))?;
        builder =
            builder.certificate_store(CertificateStore::None).add_root_certificate(certificate);
    }
    builder.build().map_err(|_| MailSetupError::Tls)
}

fn credentials(config: &MailConfig) -> Result<Option<Credentials>, MailSetupError> {
    let file = config.password_file.as_path();
    match (config.user.is_empty(), file.as_os_str().is_empty()) {
        (true, true) => Ok(None),
        (false, false) => {
            let password = password(file)?;
            Ok(Some(Credentials::new(config.user.clone(), (*password).clone())))
        }
        _ => Err(MailSetupError::HalfSignIn),
    }
}

/// Host and port. The host may be an IPv6 address in brackets.
fn server(text: &str) -> Option<(&str, u16)> {
    let (host, port) = text.trim().rsplit_once(':')?;
    let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let plain = |letter: char| letter.is_ascii_alphanumeric() || ".-:".contains(letter);
    (!host.is_empty() && host.chars().all(plain)).then_some((host, port.parse().ok()?))
}

fn is_loopback(host: &str) -> bool {
    host == "localhost"
        || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn password(file: &Path) -> Result<Zeroizing<String>, MailSetupError> {
    let path = file.display().to_string();
    let unreadable = |source| MailSetupError::Password { path: path.clone(), source };
    let mode = fs::metadata(file).map_err(unreadable)?.permissions().mode();
    // A group may read it: systemd hands credentials over so.
    if mode & 0o027 != 0 {
        return Err(MailSetupError::OpenPassword(path));
    }
    let text = Zeroizing::new(fs::read_to_string(file).map_err(unreadable)?);
    Ok(Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned()))
}

impl Transport for Smtp {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), NotSent>> {
        Box::pin(self.deliver(mail))
    }
}

/// What the server says with 5xx it will say again; everything else may pass.
fn judge(error: &Error) -> NotSent {
    match error.status().map(u16::from) {
        Some(code) if error.is_permanent() && !OF_THE_SIGN_IN.contains(&code) => {
            NotSent::Never(Why::Reply(code))
        }
        Some(code) => NotSent::Later(Why::Reply(code)),
        None if error.is_timeout() => NotSent::Later(Why::TookTooLong),
        None if error.is_tls() => NotSent::Later(Why::Tls),
        None if error.is_client() => NotSent::Later(Why::Unable),
        None => NotSent::Later(Why::Unreachable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(smtp: &str, tls: MailTls) -> MailConfig {
        MailConfig { smtp: smtp.to_owned(), tls, ..MailConfig::default() }
    }

    #[test]
    fn a_server_is_a_host_and_a_port_and_is_in_clear_on_this_computer_alone() {
        let open = |text: &str, tls| Smtp::open(&config(text, tls), "semilla.test").map(|_| ());
        for tls in [MailTls::Required, MailTls::Starttls] {
            assert!(open("mail.example.org:465", tls).is_ok());
        }
        for text in ["localhost:25", "127.0.0.1:2525", "[::1]:25"] {
            assert!(open(text, MailTls::NoneOnLoopback).is_ok(), "{text}");
        }
        for text in ["mail.example.org:25", "10.0.0.1:25", "localhost.example.org:25"] {
            let refused = open(text, MailTls::NoneOnLoopback);
            assert!(matches!(refused, Err(MailSetupError::NotLoopback)), "{text}");
        }
        for text in ["mail.example.org", "mail.example.org:", ":25", "smtp://a:25", "a b:25"] {
            let refused = open(text, MailTls::Required);
            assert!(matches!(refused, Err(MailSetupError::Server)), "{text}");
        }
    }

    #[test]
    fn a_password_comes_from_a_closed_file_alone() {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), "secret\n").unwrap();
        let mut config = config("mail.example.org:465", MailTls::Required);
        config.user = "semilla".to_owned();
        let open = |config: &MailConfig| Smtp::open(config, "semilla.test").map(|_| ());
        assert!(matches!(open(&config), Err(MailSetupError::HalfSignIn)));
        config.password_file = file.path().to_owned();
        assert!(open(&config).is_ok());
        assert_eq!(*password(file.path()).unwrap(), "secret");
        fs::set_permissions(file.path(), fs::Permissions::from_mode(0o604)).unwrap();
        assert!(matches!(open(&config), Err(MailSetupError::OpenPassword(_))));
        config.password_file = "/nowhere/at/all".into();
        assert!(matches!(open(&config), Err(MailSetupError::Password { .. })));
    }
}
