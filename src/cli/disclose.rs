//! `semilla disclose`: everything that this server can read about a person, in clear.

use super::CommandError;
use crate::opened::Opened;
use server::{
    config::Config,
    domain::{accounts::address::MailAddress, token::Token},
    services::privacy::disclose::{Whom, disclose, overview},
};
use std::io::{Write, stdout};

/// Prints everything that this server can read about a person, as JSON; about everybody, how much there is
#[derive(Debug, clap::Args)]
pub struct Disclose {
    /// The person, by the random name that the administration shows
    #[arg(long, value_name = "TOKEN", conflicts_with = "address")]
    person: Option<Token>,
    /// Whoever has this mail address
    #[arg(long, value_name = "MAIL")]
    address: Option<Address>,
}

/// An address that was typed: nothing prints it.
#[derive(Clone)]
struct Address(MailAddress);

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Address(…)")
    }
}

impl std::str::FromStr for Address {
    type Err = server::domain::accounts::address::MailAddressError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl Disclose {
    /// Prints it.
    pub fn run(self, config: Config) -> Result<(), CommandError> {
        Opened::with(config, |opened| async move {
            let state = opened.state()?;
            let whom = match (&self.person, &self.address) {
                (Some(token), _) => Some(Whom::Person(token)),
                (None, Some(address)) => Some(Whom::Address(&address.0)),
                (None, None) => None,
            };
            let text = match whom {
                Some(whom) => serde_json::to_string_pretty(&disclose(&state, whom).await?)?,
                None => serde_json::to_string_pretty(&overview(&state).await?)?,
            };
            Ok(writeln!(stdout(), "{text}")?)
        })
    }
}
