//! A mail server. The only host that the server of a site ever connects to besides its database (PR5).

use super::{NotSent, Transport, Why};
use crate::{
    config::{MailConfig, MailTls},
    mail::{Mail, MailSetupError},
};
use futures::future::BoxFuture;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    transport::smtp::{Error, PoolConfig, authentication::Credentials, extension::ClientId},
};
use std::{fmt, fs, os::unix::fs::PermissionsExt, path::Path, time::Duration};
use zeroize::Zeroizing;

/// For each answer of the mail server.
const ANSWER: Duration = Duration::from_secs(20);
/// For a whole letter; well below the lease of the outbox, so that nobody sends it twice meanwhile.
const LETTER: Duration = Duration::from_secs(60);
/// Connections that are kept open.
const CONNECTIONS: u32 = 4;
/// Replies that speak of our own sign-in: the next letter would hear the same, and none may be lost to it.
const OF_THE_SIGN_IN: [u16; 4] = [530, 534, 535, 538];

/// A mail server of the configuration.
pub struct Smtp(AsyncSmtpTransport<Tokio1Executor>);

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Smtp").finish_non_exhaustive()
    }
}

impl Smtp {
    /// The mail server of a configuration, greeted with the public name of the site: that of the computer tells too much.
    pub fn open(config: &MailConfig, name: &str) -> Result<Self, MailSetupError> {
        Self::with_patience(config, name, ANSWER)
    }

    /// The same with another time for each answer.
    pub fn with_patience(
        config: &MailConfig,
        name: &str,
        answer: Duration,
    ) -> Result<Self, MailSetupError> {
        let (host, port) = server(&config.smtp).ok_or(MailSetupError::Server)?;
        let builder = match config.tls {
            MailTls::Required => AsyncSmtpTransport::<Tokio1Executor>::relay(host),
            MailTls::Starttls => AsyncSmtpTransport::<Tokio1Executor>::starttls_relay(host),
            MailTls::NoneOnLoopback if !is_loopback(host) => {
                return Err(MailSetupError::NotLoopback);
            }
            MailTls::NoneOnLoopback => {
                Ok(AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host))
            }
        };
        let mut builder = builder
            .map_err(|_| MailSetupError::Tls)?
            .port(port)
            .timeout(Some(answer))
            .pool_config(PoolConfig::new().max_size(CONNECTIONS))
            .hello_name(ClientId::Domain(name.to_owned()));
        match (config.user.as_str(), config.password_file.as_path()) {
            ("", file) if file.as_os_str().is_empty() => {}
            (user, file) if !user.is_empty() && !file.as_os_str().is_empty() => {
                let password = password(file)?;
                builder =
                    builder.credentials(Credentials::new(user.to_owned(), (*password).clone()));
            }
            _ => return Err(MailSetupError::HalfSignIn),
        }
        Ok(Self(builder.build()))
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
        Box::pin(async move {
            let sent = self.0.send_raw(&mail.envelope, &mail.bytes);
            match tokio::time::timeout(LETTER, sent).await {
                Ok(Ok(_)) => Ok(()),
                Ok(Err(error)) => Err(judge(&error)),
                Err(_) => Err(NotSent::Later(Why::TookTooLong)),
            }
        })
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

    #[tokio::test]
    async fn a_server_is_a_host_and_a_port_and_is_in_clear_on_this_computer_alone() {
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

    #[tokio::test]
    async fn a_password_comes_from_a_closed_file_alone() {
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
