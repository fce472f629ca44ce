//! `semilla check` finds what is broken, and nothing where nothing is.

use super::{
    backup::Site,
    program::{Gave, Serving, in_folder},
};
use server::{
    check,
    database::{Database, DatabaseTarget, record},
    domain::{
        clock::SystemClock,
        privacy::audit::{AuditWords, BEFORE_THE_FIRST},
        random::SystemRandom,
        token::Token,
    },
    keyring::{Keyring, Subject},
    services::accounts::pending_person::PendingPerson,
    storage::{ContentHash, LocalStorage, Storage},
};
use std::{fs, os::unix::fs::PermissionsExt, path::Path};

server::both_databases! {
    what_is_found_is_found_in_either_database()
}

fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

fn write(data: &Path, work: impl AsyncFnOnce(&server::database::WriteTx)) {
    block_on(async {
        let target = DatabaseTarget::Sqlite(data.join("semilla.sqlite"));
        let database = Database::open(&target, 1).await.unwrap();
        let tx = database.begin_write_keeping_cache().await.unwrap();
        work(&tx).await;
        tx.commit().await.unwrap();
        database.close().await.unwrap();
    });
}

fn sql(data: &Path, statement: &str) {
    write(data, async |tx| {
        tx.execute_for_test(statement, vec![]).await.unwrap();
    });
}

fn checked(data: &Path, others: &[&str]) -> (Gave, Vec<(String, Vec<String>)>) {
    let gave = in_folder(data, &[&["check", "--json"], others].concat());
    let report: serde_json::Value = serde_json::from_str(&gave.stdout).unwrap();
    assert_eq!(report["fine"], gave.code == 0);
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let checks = report["checks"].as_array().unwrap().iter().map(|check| {
        let findings = check["findings"].as_array().unwrap().iter().map(text).collect();
        (text(&check["name"]), findings)
    });
    let checks = checks.collect();
    (gave, checks)
}

/// What is found under which name; none when all is well.
fn found(data: &Path, others: &[&str]) -> Vec<(String, Vec<String>)> {
    let (gave, checks) = checked(data, others);
    let found: Vec<_> = checks.into_iter().filter(|(_, findings)| !findings.is_empty()).collect();
    assert_eq!(gave.code, i32::from(!found.is_empty()), "{gave:?}");
    found
}

#[test]
fn a_sound_site_has_no_findings_and_a_missing_one_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    assert_eq!(in_folder(&data, &["check"]).code, 3);
    assert!(!data.exists(), "nothing is made");
    assert_eq!(in_folder(&data, &["check", "--jason"]).code, 2);
    assert_eq!(in_folder(&data, &["seed", "--fixture", "scale-8"]).code, 0);
    let (gave, checks) = checked(&data, &[]);
    assert_eq!(gave.code, 0, "{gave:?}");
    let names: Vec<_> = checks.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "schema",
            "settings",
            "integrity",
            "files",
            "publications",
            "search",
            "keyring",
            "deletions",
            "audit",
            "modes",
            "limits",
            "leftovers"
        ]
    );
    // And beside a server.
    let server = Serving::start(&data, &[]);
    assert_eq!(found(&data, &[]), []);
    assert_eq!(server.stop().0, Some(0));
    let plain = in_folder(&data, &["check"]);
    assert!(plain.code == 0 && plain.stdout.contains("integrity: fine"), "{plain:?}");
}

/// Breaks one thing after another; each is found under its name, and nothing else with it.
#[test]
fn what_is_broken_is_found_under_its_name() {
    // Some of the files below are made by this process.
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    assert_eq!(in_folder(&data, &["seed", "--fixture", "scale-8"]).code, 0);
    let only = |name: &str, word: &str, others: &[&str]| {
        let found = found(&data, others);
        let [(at, findings)] = found.as_slice() else { panic!("{name}: {found:?}") };
        assert_eq!(at, name);
        assert!(findings.len() == 1 && findings[0].contains(word), "{findings:?}");
    };
    let storage = LocalStorage::open(&data.join("files")).unwrap();
    let hash = ContentHash::of(b"seed");
    let file = record::file::FileRecord {
        hash: hash.to_string(),
        size: 4,
        media_type: "text/plain".into(),
        pixels: None,
    };
    write(&data, async |tx| {
        record::file::keep(tx, &file).await.unwrap();
    });
    only("files", "missing", &[]);
    storage.keep(b"seed").unwrap();
    assert_eq!(found(&data, &[]), []);
    fs::write(storage.path(&hash), "sown").unwrap();
    only("files", "not what its name says", &[]);
    fs::write(storage.path(&hash), "seed").unwrap();
    let orphan = storage.path(&storage.keep(b"orphan").unwrap());
    assert_eq!(found(&data, &[]), [], "it may be young");
    let touch =
        std::process::Command::new("touch").args(["-d", "2020-01-01"]).arg(&orphan).status();
    assert!(touch.unwrap().success());
    only("files", "no row names it", &[]);
    fs::remove_file(orphan).unwrap();
    only("limits", "limits.connections", &["--set", "limits.connections=5000"]);
    fs::set_permissions(storage.path(&hash), fs::Permissions::from_mode(0o644)).unwrap();
    only("modes", "others have rights", &[]);
    fs::set_permissions(storage.path(&hash), fs::Permissions::from_mode(0o600)).unwrap();
    let state = "UPDATE search_state SET version = version - 1";
    sql(&data, state);
    only("search", "not whole", &[]);
    sql(&data, &state.replace('-', "+"));
    sql(
        &data,
        "UPDATE search_doc SET revision_id = revision_id + 100000 WHERE item_id = 1 AND place = 0 AND language = 'en'",
    );
    only("search", "1 texts", &[]);
    sql(
        &data,
        "UPDATE search_doc SET revision_id = revision_id - 100000 WHERE item_id = 1 AND place = 0 AND language = 'en'",
    );
    assert_eq!(found(&data, &[]), []);
}

#[test]
fn keys_people_and_the_chain_of_the_audit_are_compared() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    assert_eq!(in_folder(&data, &["migrate"]).code, 0);
    let ring = Keyring::open(&data.join("keyring"), None, &SystemRandom).unwrap();
    let ana = Token::random(&SystemRandom);
    ring.make(Subject::Person(&ana), &SystemRandom).unwrap();
    let first = |found: Vec<(String, Vec<String>)>| {
        found.into_iter().next().map(|(name, findings)| format!("{name}: {findings:?}"))
    };
    let orphan = first(found(&data, &[])).unwrap();
    assert!(
        orphan.starts_with("keyring") && orphan.contains("gone") && !orphan.contains(ana.as_str()),
        "{orphan}"
    );
    sql(
        &data,
        &format!(
            "INSERT INTO person (id, token, name, language, full_mail, since, seen) VALUES (1, '{ana}', 'Ana', 'es', 0, '2026-12-05', '2026-12-05')"
        ),
    );
    assert_eq!(found(&data, &[]), []);
    sql(
        &data,
        "INSERT INTO person_address (person_id, lookup, sealed, since) VALUES (1, x'00', x'00', '2026-12-05')",
    );
    assert_eq!(found(&data, &[]), []);
    ring.destroy(Subject::Person(&ana)).unwrap();
    assert!(first(found(&data, &[])).unwrap().contains("cannot be opened"));
    sql(&data, "DELETE FROM person");
    assert_eq!(found(&data, &[]), []);
    let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 5).unwrap();
    let mut previous = BEFORE_THE_FIRST;
    for number in 1..=3 {
        let words = AuditWords {
            number,
            day,
            actor: "operator",
            action: "grant",
            object: "site",
            detail: "",
        };
        let hash = words.hash(&previous);
        let insert =
            "INSERT INTO audit_entry (number, day, actor, action, object, detail, previous, hash)
             VALUES ($1, $2, 'operator', 'grant', 'site', '', $3, $4)";
        let values =
            vec![number.into(), day.into(), previous.to_vec().into(), hash.to_vec().into()];
        write(&data, async |tx| {
            tx.execute_for_test(insert, values).await.unwrap();
        });
        previous = hash;
    }
    assert_eq!(found(&data, &[]), []);
    sql(&data, "UPDATE audit_entry SET action = 'revoke' WHERE number = 2");
    assert!(first(found(&data, &[])).unwrap().contains("number 2"));
}

#[test]
fn du2_an_account_that_was_cut_off_is_a_note_and_goes_at_the_next_start() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    assert_eq!(in_folder(&data, &["migrate"]).code, 0);
    let ring = Keyring::open(&data.join("keyring"), None, &SystemRandom).unwrap();
    // As a kill leaves it between the key and the row, and while the key was being written.
    drop(PendingPerson::new(&ring, &SystemRandom).unwrap());
    for name in ["keyring/people/0123456789abcdef.part-7", "ready"] {
        fs::write(data.join(name), "left").unwrap();
        fs::set_permissions(data.join(name), fs::Permissions::from_mode(0o600)).unwrap();
    }
    let said = in_folder(&data, &["check"]);
    assert!(said.code == 0 && said.stdout.matches("(note)").count() == 2, "{said:?}");
    assert!(said.stdout.contains("1 keys are of accounts that were just begun"), "{said:?}");
    assert!(said.stdout.contains("2 files of programs that were cut off"), "{said:?}");
    assert_eq!(Serving::start(&data, &[]).stop().0, Some(0));
    assert!(ring.people().unwrap().is_empty());
    let said = in_folder(&data, &["check"]);
    assert!(said.code == 0 && !said.stdout.contains("(note)"), "{said:?}");
    // The twin: of a key that nobody was making, it is not known what it is.
    ring.make(Subject::Person(&Token::random(&SystemRandom)), &SystemRandom).unwrap();
    assert_eq!(found(&data, &[])[0].0, "keyring");
}

#[test]
fn du9_a_damaged_file_of_the_database_is_found() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    assert_eq!(in_folder(&data, &["seed", "--fixture", "scale-8"]).code, 0);
    let file = data.join("semilla.sqlite");
    let mut bytes = fs::read(&file).unwrap();
    // A page in the middle, as a bad disk leaves it.
    let page = bytes.len() / 4096 / 2 * 4096;
    bytes[page..page + 4096].fill(0);
    fs::write(&file, bytes).unwrap();
    let gave = in_folder(&data, &["check", "--json"]);
    assert!(gave.code == 1 || gave.code == 3, "{gave:?}");
    assert!(gave.code == 3 || gave.stdout.contains("\"fine\": false"), "{gave:?}");
}

async fn what_is_found_is_found_in_either_database() {
    let site = Site::new().await;
    let found = async || {
        let all = check::everything(&site.database, &site.config, &SystemClock).await.unwrap();
        // The files of a test have the rights that its shell gives them.
        let found = all.into_iter().filter(|one| one.name != "modes" && !one.findings.is_empty());
        found.map(|one| one.name).collect::<Vec<_>>()
    };
    assert_eq!(found().await, Vec::<&str>::new());
    let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 5).unwrap();
    let person = "INSERT INTO person (id, token, name, language, full_mail, since, seen)
         VALUES (1, 't', 'Ana', 'es', $1, $2, $2)";
    let address =
        "INSERT INTO person_address (person_id, lookup, sealed, since) VALUES (1, $1, $1, $2)";
    let entry =
        "INSERT INTO audit_entry (number, day, actor, action, object, detail, previous, hash)
         VALUES (1, $2, 'operator', 'grant', 'site', '', $1, $1)";
    let file = "INSERT INTO file (hash, size, media_type) VALUES ('none', 1, 'text/plain')";
    let tx = site.database.begin_write_keeping_cache().await.unwrap();
    let bytes = vec![0_u8; 32];
    tx.execute_for_test(person, vec![false.into(), day.into()]).await.unwrap();
    tx.execute_for_test(address, vec![bytes.clone().into(), day.into()]).await.unwrap();
    tx.execute_for_test(entry, vec![bytes.into(), day.into()]).await.unwrap();
    tx.execute_for_test(file, vec![]).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(found().await, ["files", "keyring", "audit"]);
    site.end().await;
}
