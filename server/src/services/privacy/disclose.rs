//! Everything that this server can read about a person, in clear (M3): what it could be made to hand over.
//!
//! It follows the inventory: each table that says whose its rows are, each of its columns, opened where the keyring opens
//! it. A column that is in the inventory is in the answer, also where nothing is stored. Beside the tables stand the letters
//! in the folder for a site without a mail server, which nothing seals, and the files of the keyring.

use super::deletions::DeletionError;
use crate::{
    database::query::privacy::disclosed::{self, Stored},
    domain::{
        accounts::address::MailAddress,
        deletion_log,
        inventory::{self, About, Form, Table},
        token::Token,
    },
    keyring::{Key, Purpose, Subject},
    mail::{self, transport},
    services::accounts::ADDRESS,
    state::AppState,
};
use data_encoding::{BASE64, HEXLOWER};
use serde::Serialize;
use std::collections::BTreeMap;

/// A row, by column.
pub type Shown = BTreeMap<&'static str, Option<String>>;

/// What is known of somebody.
#[derive(Debug, Serialize)]
pub struct Disclosure {
    /// The token of the person; nothing where only an address is known.
    pub person: Option<String>,
    /// The rows about them, by table; each row by column. What cannot be opened says so.
    pub tables: BTreeMap<&'static str, Vec<Shown>>,
    /// The columns that were looked at, by table.
    pub columns: BTreeMap<&'static str, Vec<&'static str>>,
    /// Letters about them, or to them, in the folder that stands for a mail server. They lie there in clear.
    pub letters: Vec<LetterFile>,
    /// Files of theirs in the keyring.
    pub keys: Vec<String>,
    /// Whether the log of deletions names them.
    pub in_the_log_of_deletions: bool,
}

/// A letter in the folder that stands for a mail server.
#[derive(Debug, Serialize)]
pub struct LetterFile {
    /// Its name below the folder of letters.
    pub file: String,
    /// The fields of its head, as they lie there.
    pub head: String,
    /// What it says.
    pub text: String,
}

/// What is known of everybody: how many rows there are.
#[derive(Debug, Serialize)]
pub struct Overview {
    /// Rows by table.
    pub tables: BTreeMap<&'static str, i64>,
    /// Letters in the folder that stands for a mail server.
    pub letters: usize,
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
    let letters = transport::kept(&state.config.mail_dir())?.len();
    Ok(Overview { tables, letters, keys: state.keyring.people()?.len() })
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
    let log = crate::database::query::privacy::deletions::log(state.database.reader()).await?;
    let token = subject.token.as_ref();
    Ok(Disclosure {
        person: token.map(ToString::to_string),
        tables,
        columns: about_people()
            .map(|table| (table.name, table.columns.iter().map(|column| column.name).collect()))
            .collect(),
        letters: subject.letters(state)?,
        keys: token.map(|token| state.keyring.files_of(Subject::Person(token))).unwrap_or_default(),
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
        let stored = crate::database::query::privacy::due::address(state.database.reader(), token);
        let opened = stored.await?.and_then(|(sealed, _)| key.open(ADDRESS, &sealed).ok());
        Ok(opened.and_then(|bytes| std::str::from_utf8(&bytes).ok()?.parse().ok()))
    }

    /// The letters that lie in the folder, in clear.
    fn letters(&self, state: &AppState) -> Result<Vec<LetterFile>, DeletionError> {
        let (people, addresses) = (self.token.as_slice(), self.address.as_slice());
        let kept = transport::kept(&state.config.mail_dir())?;
        let theirs = kept.into_iter().filter(|letter| letter.is_of(people, addresses));
        Ok(theirs.map(letter_file).collect())
    }

    async fn rows(
        &self,
        state: &AppState,
        table: &'static Table,
    ) -> Result<Vec<Shown>, DeletionError> {
        let reader = state.database.reader();
        let lookup = self.address.as_ref().map(|address| mail::lookup(&state.keyring, address));
        let by_key = |name| self.id.map(|id| (name, id.into()));
        let by_lookup = |name| lookup.map(|lookup| (name, lookup.to_vec().into()));
        let by_token = |name| self.token.as_ref().map(|token| (name, token.as_str().into()));
        let of: disclosed::Wanted = match table.about {
            About::Nobody => Vec::new(),
            About::Person(name) => by_key(name).into_iter().collect(),
            About::Token(names) => names.iter().copied().filter_map(by_token).collect(),
            About::Lookup(name) => by_lookup(name).into_iter().collect(),
            About::PersonOrLookup(key, lookup) => {
                by_key(key).into_iter().chain(by_lookup(lookup)).collect()
            }
            About::NewMail { .. } | About::PersonOrAddress(..) => {
                let mut shown = Vec::new();
                for row in disclosed::rows(reader, table, Vec::new()).await? {
                    let row = self.shown(state, table, &row).await?;
                    shown.extend(self.is_theirs(table.about, &row).then_some(row));
                }
                return Ok(shown);
            }
        };
        let mut shown = Vec::new();
        if !of.is_empty() {
            for row in disclosed::rows(reader, table, of).await? {
                shown.push(self.shown(state, table, &row).await?);
            }
        }
        Ok(shown)
    }

    fn is_theirs(&self, about: About, row: &Shown) -> bool {
        let value = |name: &str| row.get(name).and_then(Option::as_deref);
        let reaches = |name: &str| {
            let address = value(name).and_then(|text| text.parse::<MailAddress>().ok());
            address.is_some_and(|address| {
                self.address.as_ref().is_some_and(|own| own.folded() == address.folded())
            })
        };
        match about {
            About::NewMail { to, words } => {
                let about = value(words).and_then(mail::whose_words);
                reaches(to) || about.is_some_and(|about| self.token.as_ref() == Some(&about))
            }
            About::PersonOrAddress(key, name) => {
                let own = self.id.map(|id| id.to_string());
                own.is_some() && value(key) == own.as_deref() || reaches(name)
            }
            _ => false,
        }
    }

    async fn shown(
        &self,
        state: &AppState,
        table: &'static Table,
        row: &[Stored],
    ) -> Result<Shown, DeletionError> {
        let named = |name: &str| {
            let place = table.columns.iter().position(|column| column.name == name)?;
            match row.get(place)? {
                Stored::Text(text) => Some(text.clone()),
                _ => None,
            }
        };
        // What was found by the address alone may be sealed to somebody else.
        let owner = match table.about {
            About::PersonOrLookup(key, _) => named(key).and_then(|id| id.parse().ok()),
            _ => None,
        };
        let other = match owner.filter(|owner| Some(*owner) != self.id) {
            Some(owner) => key_of(state, owner).await?,
            None => None,
        };
        let key = if other.is_some() { other.as_ref() } else { self.key.as_ref() };
        let pairs = table.columns.iter().zip(row);
        Ok(pairs
            .map(|(column, stored)| (column.name, text(state, key, column.form, stored, &named)))
            .collect())
    }
}

/// The key of the person with that key inside the database.
async fn key_of(state: &AppState, id: i64) -> Result<Option<Key>, DeletionError> {
    let token = disclosed::token(state.database.reader(), id).await?;
    Ok(match token {
        Some(token) => state.keyring.find(Subject::Person(&token))?,
        None => None,
    })
}

/// A stored value as text: opened where it is sealed, hexadecimal digits where it is bytes.
fn text(
    state: &AppState,
    key: Option<&Key>,
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
        Form::SealedToPerson(context) => key.map(|key| key.open(context, bytes)),
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

/// The parts of a letter, what it says without the encoding of its way.
fn letter_file(letter: transport::Kept) -> LetterFile {
    let message = String::from_utf8_lossy(&letter.bytes).into_owned();
    let (head, body) = message.split_once("\r\n\r\n").unwrap_or((&message, ""));
    let is_sent_as = |encoding: &str| {
        let field = format!("content-transfer-encoding: {encoding}");
        head.lines().any(|line| line.eq_ignore_ascii_case(&field))
    };
    let decoded = if is_sent_as("base64") {
        let joined: String = body.split_whitespace().collect();
        BASE64.decode(joined.as_bytes()).ok()
    } else if is_sent_as("quoted-printable") {
        quoted_printable::decode(body, quoted_printable::ParseMode::Robust).ok()
    } else {
        None
    };
    let text = decoded.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    LetterFile {
        file: letter.name,
        head: head.to_owned(),
        text: text.unwrap_or_else(|| body.to_owned()),
    }
}
