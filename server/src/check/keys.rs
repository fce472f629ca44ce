//! Keys and people agree: nobody's key outlives them, and what is sealed for somebody can be opened.

use super::{CheckError, Looked, deletions::Deleted};
use crate::{
    config::Config,
    database::{Database, query::check as query},
    keyring,
};
use std::collections::BTreeSet;

/// Compares both ways. Tokens of people are not named. Keys of people who were deleted are a finding of their own.
///
/// An account that is just begun, or whose beginning was cut off, has a key and no row: that is a note.
pub async fn look(
    database: &Database,
    config: &Config,
    deleted: &Deleted,
) -> Result<Looked, CheckError> {
    let folder = config.keyring_dir();
    // In this order: whose key is there is coming, or has a row by now.
    let names = keyring::key_files(&folder)?;
    let keys: BTreeSet<&str> = names.iter().filter_map(|name| keyring::of_person(name)).collect();
    let pending = keyring::pending_files(&folder)?;
    let pending: BTreeSet<&str> = pending.iter().map(String::as_str).collect();
    let people = query::people(database.reader()).await?;
    let known: BTreeSet<&str> = people.iter().map(|person| person.token.as_str()).collect();
    // One that went meanwhile is no finding.
    let there = |token: &&&str| folder.join(format!("people/{token}.key")).exists();
    let without_row = keys.difference(&known).filter(|token| !deleted.names(token)).filter(there);
    let (coming, orphans): (Vec<_>, Vec<_>) =
        without_row.copied().partition(|token| pending.contains(token));
    let closed = people
        .iter()
        .filter(|person| person.has_sealed && !keys.contains(person.token.as_str()))
        .count();
    let (mut findings, mut notes) = (Vec::new(), Vec::new());
    if !orphans.is_empty() {
        findings.push(format!("{} keys belong to people who are gone", orphans.len()));
    }
    if closed > 0 {
        findings.push(format!(
            "what is sealed for {closed} people cannot be opened: their keys are gone"
        ));
    }
    if !coming.is_empty() {
        let count = coming.len();
        notes.push(format!(
            "{count} keys are of accounts that were just begun; those that are never finished go at the next start, or within a minute"
        ));
    }
    Ok(Looked::at("keyring", findings).noting(notes))
}
