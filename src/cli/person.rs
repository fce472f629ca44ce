//! `semilla person`: makes an administrator of the coalition and prints a link that signs them in once.

use super::CommandError;
use crate::{languages, opened::Opened};
use locales::LanguageTag;
use server::{
    config::Config,
    domain::{accounts::name::GivenName, random::SystemRandom},
    http::HttpContext,
    keyring::Keyring,
    mail::Mailer,
    routes::{Link, SignInByLink},
    services::accounts::make_administrator::MakeAdministrator,
    state::AppState,
};
use std::io::{self, Write};

/// Makes an administrator
#[derive(Debug, clap::Args)]
pub struct Person {
    /// What the administrator is called; a made-up name is enough
    #[arg(long, value_name = "NAME")]
    admin: String,
    /// The language of their mails and of the link
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
}

impl Person {
    /// Makes the administrator; prints the link on stdout.
    pub fn run(self, config: Config) -> Result<(), CommandError> {
        let name = GivenName::parse(&self.admin)?;
        let language = LanguageTag::parse(&self.language)?;
        let locales = languages::load(&config, false)?;
        let link = Opened::with(config.clone(), |opened| async move {
            let keyring = Keyring::open(&config.keyring_dir(), config.master_key(), &SystemRandom)?;
            let context = HttpContext::new(&config, config.listen);
            let mailer = Mailer::open(&config, context.main_origin(), locales, &SystemRandom)?;
            let (database, storage) = (opened.database.clone(), opened.storage.clone());
            let state = AppState::new(config, database, storage, keyring, mailer);
            let make = MakeAdministrator { name: &name, language: &language };
            let secret = make.execute(&state).await?;
            let path = SignInByLink { secret: secret.as_str() }.path(&language);
            Ok(format!("{}{path}", context.main_origin()))
        })?;
        writeln!(io::stdout(), "{link}")?;
        writeln!(io::stderr(), "{} can sign in with this link once, within 24 hours", self.admin)?;
        Ok(())
    }
}
