//! Flags over environment over file, and the nearest key for one that does not exist.
//!
//! The known keys and their kinds are read off the defaults, so a new setting is a new field and nothing else.

use super::{
    Config,
    secret::{self, Secret},
};
use std::{io, path::Path};
use toml::{Table, Value};

/// One setting from a flag or the environment, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// The key, with a dot before each part of a group: `limits.connections`.
    pub key: String,
    /// Its value as typed; lists are parted by commas.
    pub text: String,
}

/// Why a configuration is refused. Values are never repeated: they can be secrets.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("the configuration file {path} cannot be read")]
    File {
        path: String,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// The file is not TOML.
    #[error("the configuration file {path} is not TOML, line {line}")]
    Syntax {
        path: String,
        /// The first line that is wrong, from 1.
        line: usize,
    },
    /// The file of a secret cannot be used.
    #[error("the file of the setting “{key}” cannot be used")]
    Secret {
        key: String,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// There is no such key.
    #[error("there is no setting “{key}”; the nearest is “{nearest}”")]
    UnknownKey {
        /// What was written.
        key: String,
        /// The known key that looks most like it.
        nearest: String,
    },
    /// The value does not fit its key.
    #[error("the setting “{key}” does not fit: {reason}")]
    Value {
        key: String,
        /// What is expected, without the value.
        reason: String,
    },
}

/// Variables of the environment begin with it.
const PREFIX: &str = "SEMILLA_";
/// Where systemd lays out the credentials of a service.
const CREDENTIALS: &str = "CREDENTIALS_DIRECTORY";
/// Set for the build, not for the running server.
const OF_THE_BUILD: &[&str] = &["SEMILLA_SITE_DIGEST"];

impl Config {
    /// The configuration of `file`, `environment` and `flags`, the last one winning.
    ///
    /// Unknown keys in the file and unusable values are errors. Unknown variables of the environment change nothing;
    /// their names come back with the nearest known one, for a warning.
    pub fn read(
        file: Option<&Path>,
        environment: impl IntoIterator<Item = (String, String)>,
        flags: &[Override],
    ) -> Result<(Self, Vec<ConfigError>), ConfigError> {
        let known = defaults();
        let mut table = match file {
            Some(path) => read_file(path)?,
            None => Table::new(),
        };
        refuse_unknown(&table, &known, "")?;
        let environment: Vec<_> = environment.into_iter().collect();
        let credentials = environment.iter().find(|(name, _)| name == CREDENTIALS);
        let credentials = credentials.map(|(_, folder)| folder.clone());
        let (overrides, warnings) = from_environment(environment, &known);
        refuse_passwords(flags)?;
        for one in overrides.iter().chain(flags) {
            set(&mut table, &known, one)?;
        }
        let database_is_named = table.contains_key("database");
        let mut config = build(table)?;
        config.read_secrets(credentials.as_deref(), database_is_named)?;
        Ok((config, warnings))
    }
}

impl Config {
    /// Reads the address of the database from its file, and finds the file of the master key.
    fn read_secrets(
        &mut self,
        credentials: Option<&str>,
        database_is_named: bool,
    ) -> Result<(), ConfigError> {
        let key = || "database_file".to_owned();
        match secret::file(&self.database_file, credentials, "semilla.database") {
            Some(_) if database_is_named && !self.database_file.as_os_str().is_empty() => {
                let reason = "set either this or “database”".to_owned();
                return Err(ConfigError::Value { key: key(), reason });
            }
            Some(path) if !database_is_named => {
                let failed = |source| ConfigError::Secret { key: key(), source };
                let address = Secret::read(&path).map_err(failed)?;
                let address = address.expose().parse();
                self.database = address.map_err(|_| ConfigError::Value {
                    key: key(),
                    reason: expectation("database").to_owned(),
                })?;
            }
            _ => {}
        }
        let master = secret::file(&self.master_key_file, credentials, "semilla.master-key");
        self.master_key_file = master.unwrap_or_default();
        Ok(())
    }
}

/// Arguments are no place for a password: everybody on the computer can read them.
fn refuse_passwords(flags: &[Override]) -> Result<(), ConfigError> {
    let tells = |flag: &&Override| flag.key == "database" && secret::has_password(&flag.text);
    match flags.iter().find(tells) {
        Some(flag) => Err(ConfigError::Value {
            key: flag.key.clone(),
            reason:
                "everybody on this computer can read a password among the arguments; put it into \
                     the environment or into a file"
                    .to_owned(),
        }),
        None => Ok(()),
    }
}

fn defaults() -> Table {
    Table::try_from(Config::default()).unwrap_or_default()
}

fn read_file(path: &Path) -> Result<Table, ConfigError> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path)
        .map_err(|source| ConfigError::File { path: name.clone(), source })?;
    text.parse::<Table>().map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or("");
        ConfigError::Syntax { path: name, line: before.matches('\n').count() + 1 }
    })
}

/// Every key as it is written in an override.
fn keys(table: &Table, before: &str) -> Vec<String> {
    let mut all = Vec::new();
    for (key, value) in table {
        let key = format!("{before}{key}");
        match value {
            Value::Table(group) => all.extend(keys(group, &format!("{key}."))),
            _ => all.push(key),
        }
    }
    all
}

fn unknown(key: &str, known: &[String]) -> ConfigError {
    let likeness = |candidate: &&String| (strsim::jaro_winkler(key, candidate) * 1e6) as i64;
    let nearest = known.iter().max_by_key(likeness).cloned().unwrap_or_default();
    ConfigError::UnknownKey { key: key.to_owned(), nearest }
}

fn refuse_unknown(table: &Table, known: &Table, before: &str) -> Result<(), ConfigError> {
    for (key, value) in table {
        match (known.get(key), value) {
            (Some(Value::Table(known)), Value::Table(group)) => {
                refuse_unknown(group, known, &format!("{before}{key}."))?;
            }
            (Some(_), _) => {}
            (None, _) => return Err(unknown(&format!("{before}{key}"), &keys(&defaults(), ""))),
        }
    }
    Ok(())
}

fn from_environment(
    environment: impl IntoIterator<Item = (String, String)>,
    known: &Table,
) -> (Vec<Override>, Vec<ConfigError>) {
    let keys = keys(known, "");
    let mut overrides = Vec::new();
    let mut warnings = Vec::new();
    for (name, text) in environment {
        let Some(rest) = name.strip_prefix(PREFIX) else { continue };
        if OF_THE_BUILD.contains(&name.as_str()) {
            continue;
        }
        let wanted = rest.to_ascii_lowercase();
        match keys.iter().find(|key| key.replace('.', "_") == wanted) {
            Some(key) => overrides.push(Override { key: key.clone(), text }),
            None => {
                let names: Vec<String> = keys.iter().map(|key| variable(key)).collect();
                warnings.push(unknown(&name, &names));
            }
        }
    }
    (overrides, warnings)
}

/// The name of a key in the environment.
fn variable(key: &str) -> String {
    format!("{PREFIX}{}", key.replace('.', "_").to_ascii_uppercase())
}

fn set(table: &mut Table, known: &Table, one: &Override) -> Result<(), ConfigError> {
    let mut known = known;
    let mut place = table;
    let mut parts = one.key.split('.').peekable();
    while let Some(part) = parts.next() {
        let Some(default) = known.get(part) else {
            return Err(unknown(&one.key, &keys(&defaults(), "")));
        };
        if parts.peek().is_none() {
            place.insert(part.to_owned(), value(default, one)?);
            return Ok(());
        }
        let entry = place.entry(part.to_owned()).or_insert_with(|| Value::Table(Table::new()));
        match (default, entry) {
            (Value::Table(deeper), Value::Table(inside)) => (known, place) = (deeper, inside),
            _ => return Err(unknown(&one.key, &keys(&defaults(), ""))),
        }
    }
    Ok(())
}

fn value(default: &Value, one: &Override) -> Result<Value, ConfigError> {
    let refused = |reason: &str| ConfigError::Value { key: one.key.clone(), reason: reason.into() };
    Ok(match default {
        Value::Integer(_) => Value::Integer(
            one.text.trim().parse().map_err(|_| refused("a whole number is expected"))?,
        ),
        Value::Boolean(_) => Value::Boolean(
            one.text.trim().parse().map_err(|_| refused("true or false is expected"))?,
        ),
        Value::Array(_) => {
            let parts = one.text.split(',').map(|part| Value::String(part.trim().to_owned()));
            Value::Array(parts.collect())
        }
        _ => Value::String(one.text.clone()),
    })
}

/// Reads key by key, so that the error names the key and never repeats the value.
fn build(table: Table) -> Result<Config, ConfigError> {
    if let Ok(config) = Config::deserialize_table(&table) {
        return Ok(config);
    }
    for key in keys(&table, "") {
        let mut alone = Table::new();
        let mut place = &mut alone;
        let mut from = &table;
        for part in key.split('.') {
            match from.get(part) {
                Some(Value::Table(group)) => {
                    from = group;
                    let entry = place.entry(part.to_owned()).or_insert(Value::Table(Table::new()));
                    let Value::Table(inside) = entry else { break };
                    place = inside;
                }
                Some(value) => {
                    place.insert(part.to_owned(), value.clone());
                }
                None => break,
            }
        }
        if Config::deserialize_table(&alone).is_err() {
            let reason = expectation(&key);
            return Err(ConfigError::Value { key, reason: reason.to_owned() });
        }
    }
    Err(ConfigError::Value { key: "configuration".into(), reason: "it cannot be read".into() })
}

fn expectation(key: &str) -> &'static str {
    match key {
        "listen" => "an address and a port such as 127.0.0.1:3000 are expected",
        "public_origin" => "an origin such as https://example.org is expected, or a list of them",
        "database" => "“sqlite” or an address that begins with “postgres://” is expected",
        "backup_recipients" => {
            "an age recipient that begins with “age1” is expected, or a list of them"
        }
        "workers" => "a whole number is expected",
        "mail.tls" => "required, starttls or none-on-loopback is expected",
        "trusted_proxies" => "addresses or networks such as 10.0.0.0/8 are expected, in a list",
        "forwarded_by" => "“x-forwarded-for” or “forwarded” is expected",
        "site.discreet" => "true or false is expected",
        _ if key.starts_with("limits.each.") || key.starts_with("limits.all.") => {
            "a rate such as “10, 20/hour” is expected (at once, and again per second, minute, hour or day), or “none”"
        }
        _ if key.starts_with("limits.") => "a whole number is expected",
        _ => "a text is expected",
    }
}

impl Config {
    fn deserialize_table(table: &Table) -> Result<Self, toml::de::Error> {
        table.clone().try_into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::limit::{Action, Rate};

    fn file(text: &str) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        file
    }

    fn flag(key: &str, text: &str) -> Override {
        Override { key: key.to_owned(), text: text.to_owned() }
    }

    fn variables(all: &[(&str, &str)]) -> Vec<(String, String)> {
        all.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn flags_win_over_the_environment_and_that_over_the_file() {
        let file =
            file("workers = 5\nlisten = '127.0.0.1:1'\n[limits]\nconnections = 5\nurl_bytes = 9");
        let environment = variables(&[
            ("SEMILLA_LISTEN", "127.0.0.1:2"),
            ("SEMILLA_LIMITS_CONNECTIONS", "6"),
            ("SEMILLA_SITE_DIGEST", "of the build"),
            ("HOME", "/"),
        ]);
        let flags =
            [flag("listen", "127.0.0.1:3"), flag("public_origin", "https://a, http://b.onion")];
        let (config, warnings) = Config::read(Some(file.path()), environment, &flags).unwrap();
        assert_eq!(config.workers, 5);
        assert_eq!(config.listen.port(), 3);
        assert_eq!(config.limits.connections, 6);
        assert_eq!(config.limits.url_bytes, 9);
        assert_eq!(config.public_origin.len(), 2);
        assert!(config.public_origin[1].is_onion());
        assert!(warnings.is_empty());
    }

    #[test]
    fn nothing_set_gives_the_defaults() {
        assert_eq!(Config::read(None, [], &[]).unwrap().0, Config::default());
    }

    #[test]
    fn an_unknown_key_names_the_nearest() {
        for (text, nearest) in [
            ("public_orgin = 'https://a'", "public_origin"),
            ("[limits]\nconections = 3", "limits.connections"),
            ("[sight]\nname = 'x'", "site.name"),
        ] {
            let error = Config::read(Some(file(text).path()), [], &[]).unwrap_err();
            assert!(error.to_string().contains(&format!("nearest is “{nearest}”")), "{error}");
        }
        let (_, warnings) = Config::read(None, variables(&[("SEMILLA_LISTN", "x")]), &[]).unwrap();
        assert!(warnings[0].to_string().contains("SEMILLA_LISTEN"), "{}", warnings[0]);
    }

    #[test]
    fn a_rate_is_set_by_name_and_the_others_stay() {
        let file = file("[limits.each]\nreport = '1, 2/hour'");
        let environment = variables(&[("SEMILLA_LIMITS_ALL_SIGN_IN_TRY", "none")]);
        let flags = [
            flag("limits.each.request_language", "3, 4/day"),
            flag("trusted_proxies", "::1, 10.0.0.0/8"),
        ];
        let (config, _) = Config::read(Some(file.path()), environment, &flags).unwrap();
        let each = |action| config.limits.each.rate(action).to_string();
        assert_eq!(
            (each(Action::Report), each(Action::RequestLanguage)),
            ("1, 2/hour".into(), "3, 4/day".into())
        );
        assert_eq!(config.limits.each.rate(Action::Suggest), Action::Suggest.each());
        assert_eq!(config.limits.all.rate(Action::SignInTry), Rate::NONE);
        assert_eq!(config.trusted_proxies.len(), 2);
        for (key, text) in [
            ("limits.each.report", "often"),
            ("limits.each.reports", "1, 2/hour"),
            ("trusted_proxies", "proxy.example.org"),
            ("forwarded_by", "x-real-ip"),
        ] {
            let error = Config::read(None, [], &[flag(key, text)]).unwrap_err().to_string();
            assert!(error.contains(key) && !error.contains("configuration"), "{error}");
        }
        let none = Config::read(None, variables(&[("SEMILLA_TRUSTED_PROXIES", "")]), &[]).unwrap();
        assert!(none.0.trusted_proxies.is_empty());
    }

    #[test]
    fn du17_a_refused_value_is_named_but_not_repeated() {
        let secret = "mysql://user:hunter2@host/db";
        let errors = [
            Config::read(None, [], &[flag("database", secret)]).unwrap_err(),
            Config::read(Some(file(&format!("database = '{secret}'")).path()), [], &[])
                .unwrap_err(),
            Config::read(Some(file(&format!("database = '{secret}")).path()), [], &[]).unwrap_err(),
        ];
        for error in errors {
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains("hunter2"), "{shown}");
        }
        let environment = variables(&[("SEMILLA_DATABASE", "postgres://user:hunter2@host/db")]);
        let (config, _) = Config::read(None, environment, &[]).unwrap();
        let shown = format!("{config:?} {}", toml::to_string(&config).unwrap());
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
