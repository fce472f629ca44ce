//! Everything that this server can read about a person, in clear (M3): what it could be made to hand over.
//!
//! It follows the inventory: each table that says whose its rows are, each of its columns, opened where the keyring opens
//! it. A column that is in the inventory is in the answer, also where nothing is stored.

use super::{ADDRESS, deletions::DeletionError};
use crate::{
    database::query::people::disclosed::{self, Stored},
    domain::{
        deletion_log,
        inventory::{self, About, Form, Table},
        people::address::MailAddress,
        token::Token,
    },
    keyring::{Key, Purpose, Subject},
    mail,
    state::AppState,
};
use data_encoding::HEXLOWER;
use serde::Serialize;
use std::collections::BTreeMap;

/// What is known of somebody.
#[derive(Debug, Serialize)]
pub struct Disclosure {
    /// The token of the person; nothing where only an address is known.
    pub person: Option<String>,
    /// The rows about them, by table; each row by column. What cannot be opened says so.
    pub tables: BTreeMap<&'static str, Vec<BTreeMap<&'static str, Option<String>>>>,
    /// The columns that were looked at, by table.
    pub columns: BTreeMap<&'static str, Vec<&'static str>>,
    /// Keys of theirs in the keyring.
    pub keys: Vec<String>,
    /// Whether the log of deletions names them.
    pub in_the_log_of_deletions: bool,
}

/// What is known of everybody: how many rows there are.
#[derive(Debug, Serialize)]
pub struct Overview {
    /// Rows by table.
    pub tables: BTreeMap<&'static str, i64>,
    /// Keys of people.
    pub keys: usize,
}

/// Whom it is about.
pub enum Whom<'a> {
    /// A person, by token.
    Person(&'a Token),
    /// Whoever has an address.
    Address(&'a MailAddress),
}

/// How many rows there are about anybody.
pub async fn overview(state: &AppState) -> Result<Overview, DeletionError> {
    let mut tables = BTreeMap::new();
    for table in about_people() {
        tables.insert(table.name, disclosed::count(state.database.reader(), table).await?);
    }
    Ok(Overview { tables, keys: state.keyring.people()?.len() })
}

fn about_people() -> impl Iterator<Item = &'static Table> {
    inventory::tables().filter(|table| table.about != About::Nobody)
}

/// Everything about somebody; also about a token or an address that nobody has: it may stand in a log or a mail.
pub async fn disclose(state: &AppState, whom: Whom<'_>) -> Result<Disclosure, DeletionError> {
    let subject = Somebody::find(state, whom).await?;
    let mut tables = BTreeMap::new();
    for table in about_people() {
        tables.insert(table.name, subject.rows(state, table).await?);
    }
    let log = crate::database::query::people::deletions::log(state.database.reader()).await?;
    let token = subject.token.as_ref();
    Ok(Disclosure {
        person: token.map(ToString::to_string),
        tables,
        columns: about_people()
            .map(|table| (table.name, table.columns.iter().map(|column| column.name).collect()))
            .collect(),
        keys: match (&subject.key, token) {
            (Some(_), Some(token)) => vec![format!("people/{token}.key")],
            _ => Vec::new(),
        },
        in_the_log_of_deletions: token.is_some_and(|t| deletion_log::people(&log).contains(t)),
    })
}

/// What rows are looked for by.
struct Somebody {
    token: Option<Token>,
    id: Option<i64>,
    key: Option<Key>,
    address: Option<MailAddress>,
}

impl Somebody {
    async fn find(state: &AppState, whom: Whom<'_>) -> Result<Self, DeletionError> {
        let reader = state.database.reader();
        let token = match whom {
            Whom::Person(token) => Some(token.clone()),
            Whom::Address(address) => {
                disclosed::of_lookup(reader, &mail::lookup(&state.keyring, address)).await?
            }
        };
        let mut somebody = Self { token: token.clone(), id: None, key: None, address: None };
        if let Some(token) = &token {
            somebody.id = disclosed::key(reader, token).await?;
            somebody.key = state.keyring.find(Subject::Person(token))?;
            somebody.address = somebody.own_address(state).await?;
        }
        if let Whom::Address(address) = whom {
            somebody.address = Some(address.clone());
        }
        Ok(somebody)
    }

    async fn own_address(&self, state: &AppState) -> Result<Option<MailAddress>, DeletionError> {
        let (Some(token), Some(key)) = (&self.token, &self.key) else { return Ok(None) };
        let stored = crate::database::query::people::due::address(state.database.reader(), token);
        let opened = stored.await?.and_then(|(sealed, _)| key.open(ADDRESS, &sealed).ok());
        Ok(opened.and_then(|bytes| std::str::from_utf8(&bytes).ok()?.parse().ok()))
    }

    async fn rows(
        &self,
        state: &AppState,
        table: &'static Table,
    ) -> Result<Vec<BTreeMap<&'static str, Option<String>>>, DeletionError> {
        let reader = state.database.reader();
        let lookup = self.address.as_ref().map(|address| mail::lookup(&state.keyring, address));
        let by_key = |name| self.id.map(|id| (name, id.into()));
        let of = match table.about {
            About::Nobody => None,
            About::Person(name) => by_key(name),
            About::Token(name) => self.token.as_ref().map(|token| (name, token.as_str().into())),
            About::Lookup(name) => lookup.map(|lookup| (name, lookup.to_vec().into())),
            About::Address(_) | About::PersonOrAddress(..) => {
                let mut rows =
                    self.shown(state, table, disclosed::rows(reader, table, None).await?);
                rows.retain(|row| self.is_theirs(table.about, row));
                return Ok(rows);
            }
        };
        match of {
            Some(of) => {
                Ok(self.shown(state, table, disclosed::rows(reader, table, Some(of)).await?))
            }
            None => Ok(Vec::new()),
        }
    }

    fn is_theirs(&self, about: About, row: &BTreeMap<&'static str, Option<String>>) -> bool {
        let value = |name: &str| row.get(name).and_then(Option::as_deref);
        let reaches = |name: &str| {
            let address = value(name).and_then(|text| text.parse::<MailAddress>().ok());
            address.is_some_and(|address| {
                self.address.as_ref().is_some_and(|own| own.folded() == address.folded())
            })
        };
        match about {
            About::Address(name) => reaches(name),
            About::PersonOrAddress(key, name) => {
                let own = self.id.map(|id| id.to_string());
                own.is_some() && value(key) == own.as_deref() || reaches(name)
            }
            _ => false,
        }
    }

    fn shown(
        &self,
        state: &AppState,
        table: &'static Table,
        rows: Vec<Vec<Stored>>,
    ) -> Vec<BTreeMap<&'static str, Option<String>>> {
        let show = |row: Vec<Stored>| {
            let named = |name: &str| {
                let place = table.columns.iter().position(|column| column.name == name)?;
                match row.get(place)? {
                    Stored::Text(text) => Some(text.clone()),
                    _ => None,
                }
            };
            let pairs = table.columns.iter().zip(&row);
            pairs
                .map(|(column, stored)| {
                    (column.name, self.text(state, column.form, stored, &named))
                })
                .collect()
        };
        rows.into_iter().map(show).collect()
    }

    /// A stored value as text: opened where it is sealed, hexadecimal digits where it is bytes.
    fn text(
        &self,
        state: &AppState,
        form: Form,
        stored: &Stored,
        named: &dyn Fn(&str) -> Option<String>,
    ) -> Option<String> {
        let bytes = match stored {
            Stored::Empty => return None,
            Stored::Text(text) => return Some(text.clone()),
            Stored::Bytes(bytes) => bytes,
        };
        let of_site = |purpose| Some(state.keyring.site_key(purpose));
        let opened = match form {
            Form::Plain | Form::Bytes => return Some(HEXLOWER.encode(bytes)),
            Form::SealedToPerson(context) => self.key.as_ref().map(|key| key.open(context, bytes)),
            Form::SealedInOutbox(context) => {
                of_site(Purpose::Outbox).map(|key| key.open(context, bytes))
            }
            Form::SealedInInvitation(column) => {
                let context = named(column).unwrap_or_default();
                of_site(Purpose::Invitation).map(|key| key.open(&context, bytes))
            }
        };
        let Some(Ok(opened)) = opened else { return Some("(closed: no key opens it)".to_owned()) };
        let text = std::str::from_utf8(&opened).map(str::to_owned);
        Some(text.unwrap_or_else(|_| HEXLOWER.encode(&opened)))
    }
}
