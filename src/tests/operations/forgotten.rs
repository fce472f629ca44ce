//! Who was deleted stays deleted, in whatever order database, keyring and log are put back (DU9, PR7).

use super::backup::{Place, Site, back_up, key_pair, restore_with};
use crate::{cli::backup::Backup, opened::Opened};
use server::{
    check,
    config::Config,
    domain::{
        clock::SystemClock, deletion_log, privacy::action::Actor, random::SystemRandom,
        token::Token,
    },
    keyring::{Keyring, Subject},
    services::privacy::{erase_person, purge},
    state::AppState,
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

server::both_databases! {
    du9_pr7_in_whatever_order_things_come_back_the_deleted_stay_closed()
    du9_of_two_logs_the_newer_one_is_followed()
}

/// What is kept of a site from before somebody was deleted, and the log from after it.
struct Before {
    site: Site,
    backup: PathBuf,
    keyring: PathBuf,
    identity: PathBuf,
    log: PathBuf,
    /// The key of Ana, as a copy of the whole keyring would bring it back.
    old_key: Vec<u8>,
    ana: Person,
    ben: Person,
}

struct Person {
    token: Token,
    sealed: Vec<u8>,
}

/// What an operator does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Keyring,
    KeyringWithLog,
    Database,
    DatabaseWithLog,
    PutLog,
    PutOldKey,
    /// As at the start of a server.
    Purge,
    /// The check finds something that was deleted.
    Found,
}

use Step::{
    Database, DatabaseWithLog, Found, Keyring as Keys, KeyringWithLog, Purge, PutLog, PutOldKey,
};

const ORDERS: [&[Step]; 7] = [
    &[Keys, DatabaseWithLog],
    &[KeyringWithLog, Database],
    &[KeyringWithLog, DatabaseWithLog],
    &[Database, KeyringWithLog, Found, Purge],
    &[PutLog, Keys, Database],
    &[Keys, Database, PutLog, Found, Purge],
    &[Keys, DatabaseWithLog, PutOldKey, Found, Purge],
];

impl Before {
    async fn make() -> Self {
        let site = Site::new().await;
        let ring = Keyring::open(&site.config.keyring_dir(), None, &SystemRandom).unwrap();
        let ana = person(&site, &ring, 1).await;
        let ben = person(&site, &ring, 2).await;
        let (recipient, identity) = key_pair(&site.beside(""), "key.txt");
        let (backup, keyring) = (site.beside("before.tar"), site.beside("keyring.age"));
        back_up(&site, &backup, Vec::new()).await.unwrap();
        let (config, keyring_to) = (site.config.clone(), Some(keyring.clone()));
        let keys = Backup { to: None, keyring_to, recipient: vec![recipient] };
        run(move || keys.run(config).unwrap()).await;
        let file = site.config.keyring_dir().join(format!("people/{}.key", ana.token));
        let old_key = fs::read(file).unwrap();
        delete(&site.config, &ana.token).await;
        let log = site.beside("log");
        fs::copy(site.config.data_dir.join(deletion_log::FILE), &log).unwrap();
        Self { site, backup, keyring, identity, log, old_key, ana, ben }
    }

    async fn follow(&self, place: &Place, steps: &[Step]) {
        for step in steps {
            let log = Some(self.log.as_path());
            let keys = Some(self.identity.as_path());
            let data_dir = &place.config.data_dir;
            match step {
                Keys => restore_with(place, &self.keyring, keys, None).await.unwrap(),
                KeyringWithLog => restore_with(place, &self.keyring, keys, log).await.unwrap(),
                Database => restore_with(place, &self.backup, None, None).await.unwrap(),
                DatabaseWithLog => restore_with(place, &self.backup, None, log).await.unwrap(),
                PutLog => {
                    fs::copy(&self.log, data_dir.join(deletion_log::FILE)).unwrap();
                }
                PutOldKey => {
                    let name = format!("people/{}.key", self.ana.token);
                    let path = place.config.keyring_dir().join(name);
                    fs::write(&path, &self.old_key).unwrap();
                    set_closed(&path);
                }
                Purge => purged(&place.config).await,
                Found => assert!(!found(place).await.is_empty(), "{steps:?}"),
            }
        }
    }

    /// Whether the old backup and the keyring of that place give the address away.
    fn opens(&self, place: &Place, who: &Person) -> bool {
        let ring = Keyring::open(&place.config.keyring_dir(), None, &SystemRandom).unwrap();
        let key = ring.find(Subject::Person(&who.token)).unwrap();
        key.is_some_and(|key| key.open("address", &who.sealed).is_ok())
    }

    async fn end(self) {
        self.site.end().await;
    }
}

async fn person(site: &Site, ring: &Keyring, id: i64) -> Person {
    let token = Token::random(&SystemRandom);
    let key = ring.make(Subject::Person(&token), &SystemRandom).unwrap();
    let sealed = key.seal("address", b"somebody@example.org", &SystemRandom);
    let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 5).unwrap();
    let person = "INSERT INTO person (id, token, name, language, full_mail, since, seen)
         VALUES ($1, $2, 'A', 'es', $3, $4, $4)";
    let address =
        "INSERT INTO person_address (person_id, lookup, sealed, since) VALUES ($1, $2, $2, $3)";
    let tx = site.database.begin_write().await.unwrap();
    let values = vec![id.into(), token.to_string().into(), false.into(), day.into()];
    tx.execute_for_test(person, values).await.unwrap();
    let values = vec![id.into(), sealed.clone().into(), day.into()];
    tx.execute_for_test(address, values).await.unwrap();
    tx.commit().await.unwrap();
    Person { token, sealed }
}

async fn run<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap()
}

/// Commands have a runtime of their own.
async fn with_state<F>(config: &Config, work: impl FnOnce(AppState) -> F + Send + 'static)
where
    F: Future<Output = ()>,
{
    let config = config.clone();
    let work = |opened: Arc<Opened>| async move {
        work(opened.state()?).await;
        Ok(())
    };
    run(move || Opened::with(config, work).unwrap()).await;
}

async fn delete(config: &Config, token: &Token) {
    let people = vec![token.clone()];
    with_state(config, |state| async move {
        assert_eq!(erase_person::people(&state, &people, Actor::Operator).await.unwrap(), people);
    })
    .await;
}

async fn purged(config: &Config) {
    with_state(config, |state| async move {
        purge::now(&state).await.unwrap();
    })
    .await;
}

/// What the check says about people who were deleted.
async fn found(place: &Place) -> Vec<String> {
    let database = place.restored().await;
    let checked = check::everything(&database, &place.config, &SystemClock).await.unwrap();
    database.close().await.unwrap();
    let about = checked.into_iter().filter(|one| ["deletions", "keyring"].contains(&one.name));
    about.flat_map(|one| one.findings).collect()
}

async fn du9_pr7_in_whatever_order_things_come_back_the_deleted_stay_closed() {
    let before = Before::make().await;
    for order in ORDERS {
        let place = Place::new().await;
        before.follow(&place, order).await;
        assert!(!before.opens(&place, &before.ana), "{order:?}: the key of Ana is back");
        assert!(before.opens(&place, &before.ben), "{order:?}: nobody else lost theirs");
        assert_eq!(found(&place).await, Vec::<String>::new(), "{order:?}");
        let log = fs::read(place.config.data_dir.join(deletion_log::FILE)).unwrap();
        assert_eq!(log, fs::read(&before.log).unwrap(), "{order:?}");
        place.end().await;
    }
    // The twin: without the log, the old keyring opens the old backup.
    let place = Place::new().await;
    before.follow(&place, &[Keys, Database]).await;
    assert!(before.opens(&place, &before.ana));
    place.end().await;
    before.end().await;
}

async fn du9_of_two_logs_the_newer_one_is_followed() {
    let before = Before::make().await;
    // Behind the log that was kept, Ben is deleted too.
    delete(&before.site.config, &before.ben.token).await;
    let newer = before.site.config.data_dir.join(deletion_log::FILE);
    let place = Place::new().await;
    let beside = place.config.data_dir.join(deletion_log::FILE);
    fs::copy(&newer, &beside).unwrap();
    before.follow(&place, &[Keys, DatabaseWithLog]).await;
    assert!(!before.opens(&place, &before.ana) && !before.opens(&place, &before.ben));
    assert_eq!(fs::read(&beside).unwrap(), fs::read(&newer).unwrap(), "nothing older over it");
    place.end().await;
    // The twin: beside no other one, the log that was named is all there is.
    let place = Place::new().await;
    before.follow(&place, &[Keys, DatabaseWithLog]).await;
    assert!(!before.opens(&place, &before.ana) && before.opens(&place, &before.ben));
    place.end().await;
    before.end().await;
}

/// A keyring that is unpacked is no place to leave keys in: a restore that was killed there is cleared away by the next
/// command, and found by the check until then.
#[test]
fn du2_a_killed_restore_of_keys_leaves_none_behind() {
    use super::program::in_folder;
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    assert_eq!(in_folder(&data, &["migrate"]).code, 0);
    let left = data.join("keyring.part/keyring/people");
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(&left).unwrap();
    fs::write(left.join("0123456789abcdef.key"), "key").unwrap();
    set_closed(&left.join("0123456789abcdef.key"));
    let said = in_folder(&data, &["check"]);
    assert!(said.code == 0 && said.stdout.contains("(note) 1 files"), "{said:?}");
    assert_eq!(in_folder(&data, &["purge", "--now"]).code, 0);
    assert!(!data.join("keyring.part").exists());
    let said = in_folder(&data, &["check"]);
    assert!(said.code == 0 && !said.stdout.contains("(note)"), "{said:?}");
}

fn set_closed(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
}
