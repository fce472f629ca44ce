//! The central test of privacy: some fifty marks, one for each way in which something of a person comes in, are followed
//! through a whole life, and looked for in every byte that was written, at four moments (`safety.md` §8).
//!
//! What may be where is the table in [`marks::allowed`]; every other find fails. Five twins go without one protection
//! each, and must be caught.

mod life;
mod marks;
mod program;
mod scan;

use life::{Found, Life, Off};
use marks::{Moment, Place, allowed, expected};
use sea_orm::DbBackend;
use std::{collections::BTreeSet, fs};

server::both_databases! {
    m2_no_mark_is_where_it_must_not_be()
    row_p10_without_sealing_the_address_is_found_while_live()
    pr7_without_overwriting_what_was_deleted_is_found()
    pr7_without_destroying_keys_an_old_backup_opens()
    pr4_a_log_of_requests_is_found()
}

/// What was found that the table does not allow, and what it expects that was not found: a mark that reaches nothing
/// shows nothing.
fn findings(found: &Found, moment: Moment) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, places) in found {
        let allowed = match name.as_str() {
            "capsule" => capsule(moment),
            "key file" => key_file(moment),
            channel => allowed(channel, moment),
        };
        let more: Vec<_> = places.difference(&allowed).collect();
        if !more.is_empty() {
            wrong.push(format!("{moment:?}: {name} in {more:?}"));
        }
    }
    for channel in marks::all() {
        for place in expected(channel, moment) {
            if !found.get(channel).is_some_and(|places| places.contains(&place)) {
                wrong.push(format!(
                    "{moment:?}: {channel} is not in {place:?}, so its mark shows nothing"
                ));
            }
        }
    }
    wrong
}

/// Sealing must not hide that something was left: the sealed bytes themselves go too.
fn capsule(moment: Moment) -> BTreeSet<Place> {
    match moment {
        Moment::Live => BTreeSet::from([Place::Database, Place::Backup]),
        _ => BTreeSet::from([Place::Backup]),
    }
}

fn key_file(moment: Moment) -> BTreeSet<Place> {
    match moment {
        Moment::Live => BTreeSet::from([Place::Folder]),
        _ => BTreeSet::new(),
    }
}

async fn lived(off: Off) -> Life {
    let mut life = Life::begin(off).await;
    life.join().await;
    life.visit().await;
    life.work().await;
    life.write().await;
    life.back_up().await;
    life
}

async fn m2_no_mark_is_where_it_must_not_be() {
    let mut life = lived(Off::default()).await;
    let live = life.scan().await;
    assert_eq!(findings(&live, Moment::Live), Vec::<String>::new());
    assert!(life.open_address().await.is_some(), "while live, the server opens the address");
    life.delete().await;
    assert_eq!(findings(&life.scan().await, Moment::Deleted), Vec::<String>::new());
    life.purge().await;
    assert_eq!(findings(&life.scan().await, Moment::Purged), Vec::<String>::new());
    life.restore().await;
    assert_eq!(findings(&life.scan().await, Moment::Restored), Vec::<String>::new());
    assert!(life.open_address().await.is_none());
    // Every file that such a life left is in the inventory; one that is not would be seen.
    assert_eq!(life.unlisted(), Vec::<String>::new());
    fs::write(life.data_dir().join("access.log"), "203.0.113.77").unwrap();
    assert_eq!(life.unlisted(), ["access.log"]);
    life.end().await;
}

async fn row_p10_without_sealing_the_address_is_found_while_live() {
    let life = lived(Off { sealing: true, ..Off::default() }).await;
    let found = life.scan().await;
    for channel in [
        "mail address",
        "secret of an authenticator",
        "words of a letter",
        "address of an invitation",
    ] {
        assert!(found[channel].contains(&Place::Database), "{channel}");
        assert!(found[channel].contains(&Place::Backup), "{channel}");
    }
    life.end().await;
}

async fn pr7_without_overwriting_what_was_deleted_is_found() {
    let off = Off { sealing: true, secure_delete: true, ..Off::default() };
    let mut life = lived(off).await;
    if life.backend() != DbBackend::Sqlite {
        // What PostgreSQL leaves in its files nobody can prove gone: there the key is the promise.
        return life.end().await;
    }
    life.delete().await;
    life.purge().await;
    let found = life.scan().await;
    for channel in ["name", "mail address"] {
        assert!(found[channel].contains(&Place::Database), "{channel}");
    }
    life.end().await;
}

async fn pr7_without_destroying_keys_an_old_backup_opens() {
    let mut life = lived(Off { destruction: true, ..Off::default() }).await;
    life.delete().await;
    life.restore().await;
    let address = life.open_address().await.map(|bytes| String::from_utf8(bytes).unwrap());
    assert_eq!(address, Some(format!("{}@example.org", marks::mark("mail address"))));
    life.end().await;
}

async fn pr4_a_log_of_requests_is_found() {
    let life = lived(Off::default()).await;
    let agent = marks::mark("user agent");
    let line = format!("203.0.113.77 \"GET /en\" \"{agent}\"");
    fs::write(life.data_dir().join("access.log"), &line).unwrap();
    tracing::info!(target: "request", agent, "GET");
    let found = life.scan().await;
    assert_eq!(found["user agent"], BTreeSet::from([Place::Folder, Place::Log]));
    life.end().await;
}
