//! Deleting what is due by the table of retention: once a day by itself, also what became due while the server was off, or
//! at once by a command (row P9, PR7).

use super::{
    deletions::{self, DeletionError, destroyed, mirror},
    erase_person,
};
use crate::{
    database::{
        WriteTx,
        query::privacy::{
            deletions as log,
            due::{self as query, Absent},
        },
        record::privacy::{
            audit, deletion,
            due::{self, STEP},
            erase_person as record,
        },
    },
    domain::{
        deletion_log::Entry,
        privacy::action::{Action, Actor},
        retention::{NOTICE, Rule},
    },
    mail::{self, Content, NewMail},
    part_file::remove_present,
    state::AppState,
};
use chrono::Days;
use std::collections::BTreeMap;

/// People who are told or forgotten in one transaction.
const PEOPLE: i64 = 50;

/// Removes what ended by itself: for every minute. That it ended is no news, so nothing is signed for it.
pub async fn ended(state: &AppState) -> Result<(), DeletionError> {
    let mut failed = None;
    for rule in Rule::ALL.into_iter().filter(|rule| rule.is_followed_each_minute()) {
        if let Err(error) = rows(state, rule).await {
            failed.get_or_insert(error);
        }
    }
    failed.map_or(Ok(()), Err)
}

/// Follows every other rule that was not followed today.
pub async fn due(state: &AppState) -> Result<(), DeletionError> {
    let runs = query::runs(state.database.reader()).await?;
    let today = state.clock.today();
    let is_due =
        |rule: &Rule| !rule.is_followed_each_minute() && !query::is_done(&runs, *rule, today);
    let (removed, failed) = follow_all(state, Rule::ALL.into_iter().filter(is_due)).await;
    if !removed.is_empty() {
        write_down(state, &removed).await?;
    }
    failed.map_or(Ok(()), Err)
}

/// Follows every rule now; gives the entries of the log of deletions that came of it.
pub async fn now(state: &AppState) -> Result<Vec<Entry>, DeletionError> {
    let reader = state.database.reader();
    let before = log::last(reader).await?.map_or(0, |entry| entry.number);
    deletions::reconcile(state).await?;
    erase_person::unfinished(state).await?;
    erase_person::heal(state).await?;
    let (removed, failed) = follow_all(state, Rule::ALL.into_iter()).await;
    write_down(state, &removed).await?;
    if let Some(error) = failed {
        return Err(error);
    }
    let entries = log::log(reader).await?;
    Ok(entries.into_iter().filter(|entry| entry.number > before).collect())
}

/// Follows each rule, also behind one that fails; gives how much each removed, and the first failure.
async fn follow_all(
    state: &AppState,
    rules: impl Iterator<Item = Rule>,
) -> (BTreeMap<Rule, u64>, Option<DeletionError>) {
    let (mut removed, mut failed) = (BTreeMap::new(), None);
    for rule in rules {
        match follow(state, rule).await {
            Ok(count) => {
                removed.insert(rule, count);
            }
            Err(error) => {
                failed.get_or_insert(error);
            }
        }
    }
    (removed, failed)
}

/// Follows one rule to its end, and notes that it was followed today; gives how much was removed.
async fn follow(state: &AppState, rule: Rule) -> Result<u64, DeletionError> {
    let removed = match rule {
        Rule::People => people(state).await?,
        Rule::LonelyKeys => erase_person::lonely_keys(state).await?,
        Rule::MailFiles => mail_files(state)?,
        _ => rows(state, rule).await?,
    };
    let tx = state.database.begin_write_keeping_cache().await?;
    due::ran(&tx, rule, state.clock.today()).await?;
    tx.commit().await?;
    Ok(removed)
}

/// Rows go in steps; between two of them others write.
async fn rows(state: &AppState, rule: Rule) -> Result<u64, DeletionError> {
    let mut all = 0;
    loop {
        let tx = state.database.begin_write_keeping_cache().await?;
        let removed = due::remove(&tx, rule, state.clock.now()).await?;
        tx.commit().await?;
        all += removed;
        if removed < STEP {
            return Ok(all);
        }
        tokio::task::yield_now().await;
    }
}

/// Tells people who do not come any more, and forgets those who were told and did not come.
async fn people(state: &AppState) -> Result<u64, DeletionError> {
    let (today, reader) = (state.clock.today(), state.database.reader());
    let back = |days| today.checked_sub_days(Days::new(days)).unwrap_or_default();
    let notice = u64::from(NOTICE);
    let absent = back(u64::from(Rule::People.days()) - notice);
    loop {
        let untold = query::untold(reader, absent, PEOPLE).await?;
        let tx = state.database.begin_write_keeping_cache().await?;
        for person in &untold {
            tell(&tx, state, person).await?;
            record::told(&tx, person.id, today).await?;
        }
        tx.commit().await?;
        if untold.len() < PEOPLE as usize {
            break;
        }
    }
    let (seen, told, mut all) = (Rule::People.until(today), back(notice), 0);
    loop {
        let due = query::told(reader, seen, told, PEOPLE).await?;
        all += erase_person::people(state, &due, Actor::Server).await?.len() as u64;
        if due.len() < PEOPLE as usize {
            return Ok(all);
        }
    }
}

/// Tells somebody that their account will be deleted, where mail reaches them.
async fn tell(tx: &WriteTx, state: &AppState, person: &Absent) -> Result<(), DeletionError> {
    if let Some(address) =
        erase_person::address_of(state, &person.token).await?.and_then(|(to, _)| to)
    {
        let link = format!("/{}/sign-in", person.language);
        let content = Content::AccountWillEnd { link };
        let letter =
            NewMail { to: &address, language: &person.language, full: person.full, content };
        mail::post_about(tx, state, &person.token, &letter).await?;
    }
    Ok(())
}

/// Removes letters from the folder that stands for a mail server. Their names begin with the day.
fn mail_files(state: &AppState) -> Result<u64, DeletionError> {
    let until = Rule::MailFiles.until(state.clock.today());
    let mut removed = 0;
    for letter in mail::transport::kept(&state.config.mail_dir())? {
        if letter.day <= until {
            remove_present(&letter.path)?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// Whether what a rule removed belonged to the organizations, so that they see that it is gone.
fn is_of_organizations(rule: Rule) -> bool {
    matches!(rule, Rule::Reports | Rule::Totals | Rule::Audit)
}

/// Signs what was removed. People have their own entries.
async fn write_down(state: &AppState, removed: &BTreeMap<Rule, u64>) -> Result<(), DeletionError> {
    let gone: Vec<Rule> = removed
        .iter()
        .filter(|(rule, count)| **count > 0 && **rule != Rule::People)
        .map(|(rule, _)| *rule)
        .collect();
    if !gone.is_empty() {
        let tx = state.database.begin_write_keeping_cache().await?;
        for rule in gone.iter().filter(|rule| is_of_organizations(**rule)) {
            let today = state.clock.today();
            audit::append(&tx, today, Actor::Server, Action::Purged, rule.name(), "").await?;
        }
        let kinds: Vec<&str> = gone.iter().map(|rule| rule.name()).collect();
        let signer = state.keyring.deletion_signer()?;
        deletion::append(&tx, destroyed(state, &kinds, &[]), &signer).await?;
        tx.commit().await?;
        erase_person::fold(state).await?;
    }
    mirror(state).await
}
