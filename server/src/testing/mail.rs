//! The letters of a test: they stay in memory, and a test reads them as who gets them.

use super::TestApp;
use crate::{
    config::{Config, Origin},
    domain::random::Random,
    jobs,
    mail::{Mail, Mailer, transport::Memory},
};
use locales::Locales;
use std::sync::{Arc, LazyLock};

/// Made once: reading every sentence takes longer than most tests.
static LOCALES: LazyLock<Locales> =
    LazyLock::new(|| Locales::load().expect("the sentences of the program"));

/// The mailer of a test, and what it sent. With a mail server in the configuration letters go there instead.
pub fn mailer(config: &Config, origin: &Origin, random: &dyn Random) -> (Mailer, Arc<Memory>) {
    let memory = Arc::new(Memory::default());
    let mailer = match config.mail.smtp.is_empty() {
        true => Mailer::over(memory.clone(), config, origin, LOCALES.clone(), random),
        false => Mailer::open(config, origin, LOCALES.clone(), random),
    };
    (mailer.expect("a mailer"), memory)
}

impl TestApp {
    /// Sends what waits, and gives all letters that went out so far, the oldest first.
    pub async fn mails(&self) -> Vec<Mail> {
        jobs::mail::send_due_in_order(&self.state).await.expect("an outbox");
        self.letters.sent()
    }
}

impl Mail {
    /// The paths of its links of this site, in their order.
    pub fn links(&self) -> Vec<String> {
        let lines = self.text.lines().filter_map(|line| line.split_once("://"));
        lines.filter_map(|(_, rest)| rest.find('/').map(|slash| rest[slash..].to_owned())).collect()
    }

    /// The value of a header as it is on the wire, on one line.
    pub fn header(&self, name: &str) -> Option<String> {
        let text = String::from_utf8_lossy(&self.bytes);
        let head = text.split("\r\n\r\n").next().unwrap_or_default().replace("\r\n ", " ");
        head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    }
}
