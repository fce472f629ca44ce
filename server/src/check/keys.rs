//! Keys and people agree: nobody's key outlives them, and what is sealed for somebody can be opened.

use super::CheckError;
use crate::{
    database::{Database, query::check as query},
    keyring,
};
use std::{collections::BTreeSet, path::Path};

/// Compares both ways. Tokens of people are not named.
pub async fn look(database: &Database, folder: &Path) -> Result<Vec<String>, CheckError> {
    let names = keyring::key_files(folder)?;
    let keys: BTreeSet<&str> = names
        .iter()
        .filter_map(|name| name.strip_prefix("people/")?.strip_suffix(".key"))
        .collect();
    let people = query::people(database.reader()).await?;
    let known: BTreeSet<&str> = people.iter().map(|person| person.token.as_str()).collect();
    let orphans = keys.difference(&known).count();
    let closed = people
        .iter()
        .filter(|person| person.has_sealed && !keys.contains(person.token.as_str()))
        .count();
    let mut findings = Vec::new();
    if orphans > 0 {
        findings.push(format!("{orphans} keys belong to people who are gone"));
    }
    if closed > 0 {
        findings.push(format!(
            "what is sealed for {closed} people cannot be opened: their keys are gone"
        ));
    }
    Ok(findings)
}
