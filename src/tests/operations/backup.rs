//! Backups while others write: what is restored is the state of one moment (DU9).

use super::program::holds;
use crate::cli::{backup::Backup, restore::Restore};
use age::secrecy::ExposeSecret;
use server::{
    backup::{BackupError, Contents, Head, Output, Recipient, write_database},
    config::{Config, Override},
    database::{Database, DatabaseTarget, Snapshot, query, record},
    domain::{clock::SystemClock, language_tag::LanguageTag, random::SystemRandom, token::Token},
    keyring::{Keyring, Subject},
    services::studio::bundle::write::dump_logical,
    storage::{ContentHash, LocalStorage, Storage},
    testing::{Kind, TestDatabase, over},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

server::both_databases! {
    du9_what_is_restored_is_the_state_of_one_moment()
    du9_a_backup_is_sealed_to_its_recipients_and_to_nobody_else()
    du9_a_changed_or_cut_off_backup_leaves_the_folder_empty()
    du9_what_was_deleted_and_what_is_in_the_keyring_is_in_no_backup()
    du9_files_that_are_missing_are_named_and_the_rest_is_whole()
    du9_who_was_forgotten_stays_closed_in_an_old_backup()
    du9_a_backup_of_an_earlier_schema_is_restored_to_that_of_today()
}

/// A site whose database may be of either kind.
pub struct Site {
    pub database: TestDatabase,
    folder: tempfile::TempDir,
    pub config: Config,
}

impl Site {
    pub async fn new() -> Self {
        Self::of(TestDatabase::fresh().await)
    }

    fn of(database: TestDatabase) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data_dir = match database.target() {
            DatabaseTarget::Sqlite(path) => {
                use std::os::unix::fs::PermissionsExt;
                let folder = path.parent().unwrap();
                fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).unwrap();
                folder.to_owned()
            }
            DatabaseTarget::Postgres(_) => closed(&folder.path().join("data")),
        };
        let config = Config { data_dir, ..configured(database.target()) };
        Self { database, folder, config }
    }

    /// A path beside its data folder.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Everything in the library.
    pub async fn dump(&self) -> String {
        dump(&self.database).await
    }

    pub async fn end(self) {
        self.database.end().await;
    }
}

/// An empty data folder, and on PostgreSQL an empty database, for a restore.
pub struct Place {
    database: Option<TestDatabase>,
    _folder: tempfile::TempDir,
    pub config: Config,
}

impl Place {
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data_dir = closed(&folder.path().join("data"));
        let database = TestDatabase::without_schema().await;
        let config = Config { data_dir, ..configured(database.target()) };
        let database = match database.kind() {
            Kind::Sqlite => None,
            Kind::Postgres => Some(database),
        };
        Self { database, _folder: folder, config }
    }

    /// Opens what was restored here.
    pub async fn restored(&self) -> Database {
        Database::open(&self.config.database_target(), 1).await.unwrap()
    }

    pub async fn end(self) {
        if let Some(database) = self.database {
            database.end().await;
        }
    }
}

fn closed(folder: &Path) -> PathBuf {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(folder).unwrap();
    folder.to_owned()
}

fn configured(target: &DatabaseTarget) -> Config {
    let text = match target {
        DatabaseTarget::Sqlite(_) => "sqlite".to_owned(),
        DatabaseTarget::Postgres(url) => url.clone(),
    };
    Config::read(None, [], &[Override { key: "database".into(), text }]).unwrap().0
}

pub async fn dump(database: &Database) -> String {
    let mut text = Vec::new();
    dump_logical(database, &mut text).await.unwrap();
    String::from_utf8(text).unwrap()
}

/// Commands have a runtime of their own.
async fn command<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap()
}

pub async fn back_up(site: &Site, to: &Path, recipient: Vec<Recipient>) -> Result<(), String> {
    let (config, to) = (site.config.clone(), Some(to.to_owned()));
    let backup = Backup { to, keyring_to: None, recipient };
    command(move || backup.run(config).map_err(|error| error.to_string())).await
}

pub async fn restore(place: &Place, from: &Path, identity: Option<&Path>) -> Result<(), String> {
    restore_with(place, from, identity, None).await
}

/// The same with a log of deletions.
pub async fn restore_with(
    place: &Place,
    from: &Path,
    identity: Option<&Path>,
    deletions: Option<&Path>,
) -> Result<(), String> {
    let (config, file) = (place.config.clone(), from.to_owned());
    let (identity, deletions) = (identity.map(Path::to_owned), deletions.map(Path::to_owned));
    let restore = Restore { file, identity, deletions };
    command(move || restore.run(config).map_err(|error| error.to_string())).await
}

/// One write: a file, then an organization of that name and a topic, in one transaction.
async fn write(database: &Database, storage: &dyn Storage, number: usize) {
    let hash = storage.keep(format!("file {number}").as_bytes()).unwrap();
    let name = format!("number-{number}");
    let token = Token::derived(&[&name]);
    let english = LanguageTag::parse("en").unwrap();
    let tx = database.begin_write().await.unwrap();
    let file = record::file::FileRecord {
        hash: hash.to_string(),
        size: 6,
        media_type: "text/plain".into(),
        pixels: None,
    };
    record::file::keep(&tx, &file).await.unwrap();
    let text = record::organization::OrganizationTextRecord {
        name: name.clone(),
        description: "words ".repeat(100),
        contact: None,
    };
    let organization = record::organization::OrganizationRecord {
        token: token.clone(),
        slug: name,
        parent: None,
        texts: BTreeMap::from([(english, text)]),
    };
    record::organization::keep(&tx, &organization).await.unwrap();
    let topic = "INSERT INTO topic (token, position) VALUES ($1, 0)";
    tx.execute_for_test(topic, vec![token.to_string().into()]).await.unwrap();
    tx.commit().await.unwrap();
}

/// Writes until it is told to stop, and keeps what the library was after each commit.
struct Load {
    stop: Arc<AtomicBool>,
    commits: Arc<AtomicUsize>,
    states: Arc<Mutex<BTreeSet<String>>>,
    writing: tokio::task::JoinHandle<()>,
}

impl Load {
    fn start(site: &Site, with_states: bool) -> Self {
        let database = Database::clone(&site.database);
        let storage = LocalStorage::open(&site.config.files_dir()).unwrap();
        let (stop, commits) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
        let states = Arc::new(Mutex::new(BTreeSet::new()));
        let (told, count, kept) = (stop.clone(), commits.clone(), states.clone());
        let writing = tokio::spawn(async move {
            let mut number = 0;
            while !told.load(Ordering::SeqCst) {
                number += 1;
                write(&database, &storage, number).await;
                if with_states {
                    let state = dump(&database).await;
                    kept.lock().unwrap().insert(state);
                }
                count.fetch_add(1, Ordering::SeqCst);
            }
        });
        Self { stop, commits, states, writing }
    }

    fn commits(&self) -> usize {
        self.commits.load(Ordering::SeqCst)
    }

    async fn until(&self, commits: usize) {
        while self.commits() < commits && !self.writing.is_finished() {
            tokio::task::yield_now().await;
        }
    }

    async fn end(self) -> BTreeSet<String> {
        self.stop.store(true, Ordering::SeqCst);
        self.writing.await.unwrap();
        Arc::into_inner(self.states).unwrap().into_inner().unwrap()
    }
}

async fn du9_what_is_restored_is_the_state_of_one_moment() {
    let site = Site::new().await;
    let load = Load::start(&site, true);
    let mut backups = Vec::new();
    for number in 1..=3 {
        load.until(number * 3).await;
        let before = load.commits();
        let to = site.beside(&format!("{number}.backup"));
        back_up(&site, &to, Vec::new()).await.unwrap();
        load.until(before + 1).await;
        backups.push(to);
    }
    let states = load.end().await;
    for backup in backups {
        let place = Place::new().await;
        restore(&place, &backup, None).await.unwrap();
        let restored = place.restored().await;
        let text = dump(&restored).await;
        assert!(states.contains(&text), "no moment had this state");
        assert!(query::check::damage(restored.reader()).await.unwrap().is_empty());
        let storage = LocalStorage::open(&place.config.files_dir()).unwrap();
        for file in query::export::files(restored.reader()).await.unwrap() {
            assert!(storage.holds(&file.hash.parse::<ContentHash>().unwrap()).unwrap());
        }
        // What is written next gets a key of its own.
        write(&restored, &storage, 1_000_000).await;
        restored.close().await.unwrap();
        place.end().await;
    }
    site.end().await;
}

/// The twin on SQLite: a file that is copied as files are, half of it before a write and half after, is no state at all.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn du9_without_a_snapshot_a_copied_file_is_no_state_of_any_moment() {
    let site = Site::new().await;
    let storage = LocalStorage::open(&site.config.files_dir()).unwrap();
    let live = site.config.data_dir.join("semilla.sqlite");
    let fold = async || site.database.fold_log().await.unwrap();
    let mut states = BTreeSet::new();
    for number in 1..=40 {
        write(&site.database, &storage, number).await;
        states.insert(site.dump().await);
    }
    fold().await;
    let half = fs::metadata(&live).unwrap().len() / 8192 * 4096;
    // By another process: closing the file in this one would take SQLite's locks away.
    let piece = |skip: u64, count: &str| {
        let script = format!("tail -c +{} '{}' | head -c {count}", skip + 1, live.display());
        std::process::Command::new("sh").args(["-c", &script]).output().unwrap().stdout
    };
    let mut copy = piece(0, &half.to_string());
    for number in 41..=80 {
        write(&site.database, &storage, number).await;
        states.insert(site.dump().await);
    }
    fold().await;
    copy.extend(piece(half, "99999999"));
    let torn = site.beside("torn.sqlite");
    fs::write(&torn, copy).unwrap();
    let opened = Database::open(&DatabaseTarget::Sqlite(torn), 1).await.unwrap();
    let damage = query::check::damage(opened.reader()).await;
    let whole = damage.is_ok_and(|damage| damage.is_empty());
    assert!(!whole || !states.contains(&dump(&opened).await), "the naive copy was whole");
    site.end().await;
}

/// How many organizations and how many topics stand in a backup of PostgreSQL that was taken through `snapshot`.
async fn counted(site: &Site, snapshot: Snapshot) -> (usize, usize) {
    let to = site.beside("counted.backup");
    let head = Head::new(Contents::Postgres, Vec::new(), &SystemClock);
    let mut output = Output::create(&to, &[], &head).unwrap();
    let storage = LocalStorage::beside(&site.config.files_dir());
    write_database(&snapshot, &storage, &mut output).await.unwrap();
    snapshot.end().await.unwrap();
    output.finish().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let begun = server::backup::Begun::read(server::backup::open(&to, None).unwrap()).unwrap();
    let unpacked = begun.unpack(folder.path()).unwrap();
    fs::remove_file(to).unwrap();
    let rows = |wanted: &str| {
        let parts = unpacked.rows().filter(|(table, _)| *table == wanted);
        parts.map(|(_, path)| fs::read_to_string(path).unwrap().lines().count()).sum()
    };
    (rows("organization"), rows("topic"))
}

/// The twin on PostgreSQL: questions that each see a moment of their own do not fit together.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn du9_without_one_transaction_rows_of_different_moments_come_together() {
    over(Kind::Postgres, async {
        let site = Site::new().await;
        let DatabaseTarget::Postgres(url) = site.database.target() else { return };
        let load = Load::start(&site, false);
        load.until(3).await;
        for _ in 0..5 {
            let guarded = Snapshot::take(site.database.target(), Path::new("")).await.unwrap();
            let (organizations, topics) = counted(&site, guarded).await;
            assert_eq!(organizations, topics);
        }
        let mut torn = false;
        for _ in 0..200 {
            let unguarded = Snapshot::take_unguarded(url).await.unwrap();
            let (organizations, topics) = counted(&site, unguarded).await;
            torn |= organizations != topics;
            if torn {
                break;
            }
        }
        load.end().await;
        assert!(torn, "without the guard nothing came apart");
        site.end().await;
    })
    .await;
}

/// A key pair: the public half, and the file with the private one.
pub fn key_pair(folder: &Path, name: &str) -> (Recipient, PathBuf) {
    let identity = age::x25519::Identity::generate();
    let file = folder.join(name);
    let text = format!("# a key\n{}\n", identity.to_string().expose_secret());
    fs::write(&file, text).unwrap();
    (identity.to_public().to_string().parse().unwrap(), file)
}

async fn du9_a_backup_is_sealed_to_its_recipients_and_to_nobody_else() {
    let mut site = Site::new().await;
    let storage = LocalStorage::open(&site.config.files_dir()).unwrap();
    write(&site.database, &storage, 1).await;
    let (ana, ana_key) = key_pair(&site.beside(""), "ana.txt");
    let (ben, ben_key) = key_pair(&site.beside(""), "ben.txt");
    let (_, eve_key) = key_pair(&site.beside(""), "eve.txt");
    let sealed = site.beside("sealed.backup");
    site.config.backup_recipients = vec![ana, ben];
    back_up(&site, &sealed, Vec::new()).await.unwrap();
    assert!(!holds(&sealed, b"number-1"), "words in clear");
    let wanted = site.dump().await;
    let place = Place::new().await;
    for (key, refusal) in [
        (None, BackupError::NoIdentity.to_string()),
        (Some(eve_key.as_path()), BackupError::WrongIdentity.to_string()),
    ] {
        assert_eq!(restore(&place, &sealed, key).await, Err(refusal));
    }
    for key in [ana_key, ben_key] {
        let place = Place::new().await;
        restore(&place, &sealed, Some(&key)).await.unwrap();
        let restored = place.restored().await;
        assert_eq!(dump(&restored).await, wanted);
        restored.close().await.unwrap();
        place.end().await;
    }
    // The twin: without anybody to seal it to, the words are there to read, for the owner alone.
    site.config.backup_recipients.clear();
    let open = site.beside("open.backup");
    back_up(&site, &open, Vec::new()).await.unwrap();
    assert!(holds(&open, b"number-1"));
    use std::os::unix::fs::PermissionsExt;
    assert_eq!(fs::metadata(&open).unwrap().permissions().mode() & 0o777, 0o600);
    let again = back_up(&site, &open, Vec::new()).await;
    assert_eq!(again, Err(BackupError::Exists(open.display().to_string()).to_string()));
    place.end().await;
    site.end().await;
}

async fn du9_a_changed_or_cut_off_backup_leaves_the_folder_empty() {
    let site = Site::new().await;
    let storage = LocalStorage::open(&site.config.files_dir()).unwrap();
    write(&site.database, &storage, 1).await;
    let backup = site.beside("whole.backup");
    back_up(&site, &backup, Vec::new()).await.unwrap();
    let whole = fs::read(&backup).unwrap();
    let changed = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    let body = whole.windows(6).position(|window| window == b"file 1").unwrap();
    let place = Place::new().await;
    for (what, bytes) in [
        ("nothing", Vec::new()),
        ("another file", b"PK\x03\x04".repeat(400)),
        ("without its end", whole[..whole.len() - 1024 - 512].to_vec()),
        ("half", whole[..whole.len() / 2].to_vec()),
        ("a changed file", changed(body)),
        ("a changed row", changed(whole.len() / 3)),
        ("something behind its end", [whole.as_slice(), b"more"].concat()),
    ] {
        let broken = site.beside("broken.backup");
        fs::write(&broken, bytes).unwrap();
        let refused = restore(&place, &broken, None).await.unwrap_err();
        assert!(refused.contains("no whole backup"), "{what}: {refused}");
        let left: Vec<_> = fs::read_dir(&place.config.data_dir).unwrap().collect();
        let only_lock = left.iter().all(|entry| entry.as_ref().unwrap().file_name() == "lock");
        assert!(only_lock, "{what}: {left:?}");
        if let Some(database) = &place.database {
            assert!(query::schema::is_empty(database.reader()).await.unwrap(), "{what}");
        }
    }
    // The twin: as it was written it is taken; and then the folder is not empty any more.
    restore(&place, &backup, None).await.unwrap();
    let refused = restore(&place, &backup, None).await.unwrap_err();
    assert!(refused.contains("is not empty"), "{refused}");
    place.end().await;
    site.end().await;
}

async fn du9_what_was_deleted_and_what_is_in_the_keyring_is_in_no_backup() {
    let site = Site::new().await;
    let keyring = Keyring::open(&site.config.keyring_dir(), None, &SystemRandom).unwrap();
    let ana = Token::random(&SystemRandom);
    keyring.make(Subject::Person(&ana), &SystemRandom).unwrap();
    let canary = "canary-name-of-somebody";
    let insert = "INSERT INTO person (token, name, language, full_mail, since, seen)
         VALUES ('t', 'canary-name-of-somebody', 'en', $1, $2, $2)";
    let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 5).unwrap();
    for sql in [insert, "DELETE FROM person WHERE token = 't'"] {
        let tx = site.database.begin_write().await.unwrap();
        let values = if sql == insert { vec![false.into(), day.into()] } else { Vec::new() };
        tx.execute_for_test(sql, values).await.unwrap();
        tx.commit().await.unwrap();
        let to = site.beside("one.backup");
        back_up(&site, &to, Vec::new()).await.unwrap();
        // The twin: while the person is there, so is the name.
        assert_eq!(holds(&to, canary.as_bytes()), sql == insert);
        for name in server::keyring::key_files(&site.config.keyring_dir()).unwrap() {
            let key = fs::read(site.config.keyring_dir().join(&name)).unwrap();
            assert!(!holds(&to, &key) && !holds(&to, name.as_bytes()), "{name}");
        }
        fs::remove_file(to).unwrap();
    }
    site.end().await;
}

async fn du9_files_that_are_missing_are_named_and_the_rest_is_whole() {
    let site = Site::new().await;
    let storage = LocalStorage::open(&site.config.files_dir()).unwrap();
    for number in 1..=3 {
        write(&site.database, &storage, number).await;
    }
    let to = site.beside("one.backup");
    fs::remove_file(storage.path(&ContentHash::of(b"file 1"))).unwrap();
    fs::write(storage.path(&ContentHash::of(b"file 2")), "rotten").unwrap();
    let found = back_up(&site, &to, Vec::new()).await.unwrap_err();
    assert!(found.contains("2 files"), "{found}");
    let place = Place::new().await;
    restore(&place, &to, None).await.unwrap();
    let restored = place.restored().await;
    assert_eq!(dump(&restored).await, site.dump().await);
    restored.close().await.unwrap();
    let storage = LocalStorage::open(&place.config.files_dir()).unwrap();
    assert!(storage.holds(&ContentHash::of(b"file 3")).unwrap());
    assert!(!storage.holds(&ContentHash::of(b"file 2")).unwrap());
    place.end().await;
    site.end().await;
}

async fn du9_a_backup_of_an_earlier_schema_is_restored_to_that_of_today() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/golden");
    // A full one of every release, and of the time before the first.
    let full: BTreeSet<PathBuf> = fs::read_dir(golden)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !path.to_string_lossy().contains(".empty."))
        .collect();
    let database = TestDatabase::without_schema().await;
    let kind = if database.kind() == Kind::Sqlite { ".sqlite." } else { ".postgres." };
    database.end().await;
    let mut restored = 0;
    for path in full.iter().filter(|path| path.to_string_lossy().contains(kind)) {
        restore_stored(path).await;
        restored += 1;
    }
    assert!(restored >= 2, "{full:?}");
}

async fn restore_stored(path: &Path) {
    let database = TestDatabase::without_schema().await;
    let text = fs::read_to_string(path).unwrap();
    let tx = database.begin_write_keeping_cache().await.unwrap();
    for statement in text.split(";\n").filter(|one| !one.trim().is_empty()) {
        tx.execute_for_test(statement, vec![]).await.unwrap();
    }
    tx.commit().await.unwrap();
    let site = Site::of(database);
    let to = site.beside("old.backup");
    // Its files were never there.
    assert!(back_up(&site, &to, Vec::new()).await.unwrap_err().contains("3 files"));
    let place = Place::new().await;
    restore(&place, &to, None).await.unwrap();
    let restored = place.restored().await;
    let applied = query::schema::applied(restored.reader()).await.unwrap();
    assert_eq!(applied, migrations::names(), "{}", path.display());
    // What an old schema held is read by the questions of today.
    let dump = dump(&restored).await;
    assert!(dump.contains("item000000000001") && dump.contains("Palabras"), "{dump}");
    restored.close().await.unwrap();
    place.end().await;
    site.end().await;
}

async fn du9_who_was_forgotten_stays_closed_in_an_old_backup() {
    let site = Site::new().await;
    let keyring = Keyring::open(&site.config.keyring_dir(), None, &SystemRandom).unwrap();
    let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 5).unwrap();
    let people = [Token::random(&SystemRandom), Token::random(&SystemRandom)];
    for (id, token) in (1_i64..).zip(&people) {
        let key = keyring.make(Subject::Person(token), &SystemRandom).unwrap();
        let sealed = key.seal("address", b"ana@example.org", &SystemRandom);
        let person = "INSERT INTO person (id, token, name, language, full_mail, since, seen)
             VALUES ($1, $2, 'A', 'es', $3, $4, $4)";
        let address =
            "INSERT INTO person_address (person_id, lookup, sealed, since) VALUES ($1, $2, $2, $3)";
        let tx = site.database.begin_write().await.unwrap();
        let values = vec![id.into(), token.to_string().into(), false.into(), day.into()];
        tx.execute_for_test(person, values).await.unwrap();
        tx.execute_for_test(address, vec![id.into(), sealed.into(), day.into()]).await.unwrap();
        tx.commit().await.unwrap();
    }
    let to = site.beside("old.backup");
    back_up(&site, &to, Vec::new()).await.unwrap();
    let [gone, stays] = &people;
    assert!(keyring.destroy(Subject::Person(gone)).unwrap());
    // The keyring of today, and the backup of yesterday.
    let place = Place::new().await;
    fs::rename(site.config.keyring_dir(), place.config.keyring_dir()).unwrap();
    restore(&place, &to, None).await.unwrap();
    let keyring = Keyring::open(&place.config.keyring_dir(), None, &SystemRandom).unwrap();
    assert!(keyring.find(Subject::Person(gone)).unwrap().is_none());
    let other = keyring.find(Subject::Person(stays)).unwrap().unwrap();
    let restored = place.restored().await;
    let sealed = sealed_addresses(&restored).await;
    assert_eq!(sealed.len(), 2);
    // The twin: who was not forgotten is opened, and nobody else.
    let opened = sealed.iter().filter(|sealed| other.open("address", sealed).is_ok());
    assert_eq!(opened.count(), 1);
    let checked = server::check::everything(&restored, &place.config, &SystemClock).await.unwrap();
    let keys = checked.iter().find(|one| one.name == "keyring").unwrap();
    assert!(keys.findings[0].contains("1 people"), "{keys:?}");
    restored.close().await.unwrap();
    place.end().await;
    site.end().await;
}

async fn sealed_addresses(database: &Database) -> Vec<Vec<u8>> {
    query::check::sealed_addresses_for_test(database.reader()).await.unwrap()
}
