//! Backup and restore as the operator types them, beside a server, and killed on the way.

use super::{
    backup::key_pair,
    program::{Serving, command, holds, in_folder, run},
};
use crate::opened::Opened;
use server::{
    config::Config,
    database::query::privacy::due,
    domain::{
        accounts::name::GivenName, deletion_log, language_tag::LanguageTag, privacy::action::Actor,
        random::SystemRandom, token::Token,
    },
    keyring::{Keyring, Subject},
    services::{accounts::pending_person::PendingPerson, privacy::erase_person},
    state::AppState,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
    sync::Arc,
};

fn seeded(folder: &Path) {
    let gave = in_folder(folder, &["seed", "--fixture", "scale-8"]);
    assert_eq!(gave.code, 0, "{gave:?}");
}

fn dumped(folder: &Path) -> String {
    let gave = in_folder(folder, &["dump", "--logical"]);
    assert_eq!(gave.code, 0, "{gave:?}");
    gave.stdout
}

#[test]
fn du9_a_backup_beside_a_server_restores_to_the_same_library() {
    let home = tempfile::tempdir().unwrap();
    let (data, again) = (home.path().join("data"), home.path().join("again"));
    seeded(&data);
    let (recipient, key) = key_pair(home.path(), "key.txt");
    let server = Serving::start(&data, &[]);
    let (to, key) = (home.path().join("b"), key.display().to_string());
    let to = to.to_str().unwrap();
    let recipient = String::from(recipient);
    let gave = in_folder(&data, &["backup", "--to", to, "--recipient", &recipient]);
    assert_eq!(gave.code, 0, "{gave:?}");
    assert!(!gave.stderr.contains("not sealed"), "{gave:?}");
    // DU8: the folder is still that of the server.
    let second = in_folder(&data, &["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!(second.code, 3);
    assert!(second.stderr.contains("another semilla"), "{second:?}");
    let taken = in_folder(&data, &["restore", to, "--identity", &key]);
    assert_eq!(taken.code, 3, "{taken:?}");
    assert_eq!(server.stop().0, Some(0));
    let gave = in_folder(&again, &["restore", to, "--identity", &key]);
    assert_eq!(gave.code, 0, "{gave:?}");
    assert_eq!(dumped(&again), dumped(&data));
    assert_eq!(Serving::start(&again, &[]).stop().0, Some(0));
    let open = home.path().join("open");
    let gave = in_folder(&data, &["backup", "--to", open.to_str().unwrap()]);
    assert!(gave.code == 0 && gave.stderr.contains("the backup is not sealed"), "{gave:?}");
    assert!(!data.join("backup.part").exists());
}

#[test]
fn du9_the_keyring_goes_apart_and_only_sealed() {
    let home = tempfile::tempdir().unwrap();
    let (data, again) = (home.path().join("data"), home.path().join("again"));
    seeded(&data);
    let ring = Keyring::open(&data.join("keyring"), None, &SystemRandom).unwrap();
    let ana = Token::random(&SystemRandom);
    let sealed = ring.make(Subject::Person(&ana), &SystemRandom).unwrap();
    let sealed = sealed.seal("address", b"ana@example.org", &SystemRandom);
    let to = home.path().join("keys");
    let to = to.to_str().unwrap();
    let refused = in_folder(&data, &["backup", "--keyring-to", to]);
    assert_eq!(refused.code, 3, "{refused:?}");
    assert!(refused.stderr.contains("only sealed") && !Path::new(to).exists(), "{refused:?}");
    let (recipient, key) = key_pair(home.path(), "key.txt");
    let recipient = String::from(recipient);
    let gave = in_folder(&data, &["backup", "--keyring-to", to, "--recipient", &recipient]);
    assert_eq!(gave.code, 0, "{gave:?}");
    let master = fs::read(data.join("keyring/master.key")).unwrap();
    assert!(!holds(Path::new(to), &master) && !holds(Path::new(to), b"people/"));
    let key = key.display().to_string();
    // Where there are keys none are written over.
    let refused = in_folder(&data, &["restore", to, "--identity", &key]);
    assert!(refused.code == 3 && refused.stderr.contains("is there already"), "{refused:?}");
    let gave = in_folder(&again, &["restore", to, "--identity", &key]);
    assert_eq!(gave.code, 0, "{gave:?}");
    let ring = Keyring::open(&again.join("keyring"), None, &SystemRandom).unwrap();
    let opened = ring.find(Subject::Person(&ana)).unwrap().unwrap();
    assert_eq!(&*opened.open("address", &sealed).unwrap(), b"ana@example.org");
    // A database goes into a folder that has its keyring already.
    let library = home.path().join("b");
    let library = library.to_str().unwrap();
    assert_eq!(in_folder(&data, &["backup", "--to", library]).code, 0);
    let gave = in_folder(&again, &["restore", library]);
    assert_eq!(gave.code, 0, "{gave:?}");
}

/// A site with two people of whom one is forgotten behind the backup; gives the log and both tokens.
fn with_one_forgotten(data: &Path, backup: &Path) -> (PathBuf, [Token; 2]) {
    with_one_forgotten_but(data, backup, |_| ())
}

/// The same, with something done before.
fn with_one_forgotten_but(
    data: &Path,
    backup: &Path,
    before: impl FnOnce(&Path),
) -> (PathBuf, [Token; 2]) {
    let people = opened(data, async |state| {
        let mut tokens = Vec::new();
        for name in ["Ana", "Ben"] {
            let coming = PendingPerson::new(&state.keyring, &SystemRandom).unwrap();
            let tx = state.database.begin_write_keeping_cache().await.unwrap();
            let (name, day) = (GivenName::parse(name).unwrap(), state.clock.today());
            coming.write(&tx, &name, &LanguageTag::english(), day).await.unwrap();
            tx.commit().await.unwrap();
            tokens.push(coming.token.clone());
            coming.settle();
        }
        tokens
    });
    let gave = in_folder(data, &["backup", "--to", backup.to_str().unwrap()]);
    assert_eq!(gave.code, 0, "{gave:?}");
    before(data);
    let ana = people[0].clone();
    opened(data, async move |state| {
        assert_eq!(erase_person::people(state, &[ana], Actor::Operator).await.unwrap().len(), 1);
    });
    (data.join(deletion_log::FILE), people.try_into().unwrap())
}

fn opened<T>(data: &Path, work: impl AsyncFnOnce(&AppState) -> T) -> T {
    let config = Config { data_dir: data.to_owned(), ..Config::default() };
    let work = |opened: Arc<Opened>| async move { Ok(work(&opened.state()?).await) };
    Opened::with(config, work).unwrap()
}

/// The people in a data folder.
fn present(data: &Path, people: &[Token]) -> Vec<Token> {
    let found =
        opened(data, async |state| due::present(state.database.reader(), people).await.unwrap());
    found.into_iter().collect()
}

/// Another data folder with the keys of this one.
fn with_keys_of(data: &Path, again: PathBuf) -> PathBuf {
    use std::os::unix::fs::DirBuilderExt;
    let make = |path: &Path| fs::DirBuilder::new().mode(0o700).create(path).unwrap();
    make(&again);
    make(&again.join("keyring"));
    for name in server::keyring::key_files(&data.join("keyring")).unwrap() {
        let to = again.join("keyring").join(&name);
        let folder = to.parent().unwrap();
        if !folder.exists() {
            make(folder);
        }
        fs::copy(data.join("keyring").join(&name), to).unwrap();
    }
    again
}

#[test]
fn du9_pr7_who_was_forgotten_is_not_restored() {
    let home = tempfile::tempdir().unwrap();
    let (data, backup) = (home.path().join("data"), home.path().join("b"));
    seeded(&data);
    let (log, people) = with_one_forgotten(&data, &backup);
    let again = with_keys_of(&data, home.path().join("again"));
    let line = ["restore", backup.to_str().unwrap(), "--deletions", log.to_str().unwrap()];
    let gave = in_folder(&again, &line);
    assert_eq!(gave.code, 0, "{gave:?}");
    assert_eq!(present(&again, &people), [people[1].clone()]);
    assert_eq!(fs::read(again.join(deletion_log::FILE)).unwrap(), fs::read(&log).unwrap());
    // The log may lie in the folder already.
    let beside = with_keys_of(&data, home.path().join("beside"));
    fs::copy(&log, beside.join(deletion_log::FILE)).unwrap();
    let gave = in_folder(&beside, &line[..2]);
    assert_eq!(gave.code, 0, "{gave:?}");
    assert_eq!(present(&beside, &people), [people[1].clone()]);
    // The twin: without the log the backup brings Ana back, until the server is started beside one.
    let without = with_keys_of(&data, home.path().join("without"));
    assert_eq!(in_folder(&without, &line[..2]).code, 0);
    assert_eq!(present(&without, &people).len(), 2);
    fs::copy(&log, without.join(deletion_log::FILE)).unwrap();
    assert_eq!(Serving::start(&without, &[]).stop().0, Some(0));
    assert_eq!(present(&without, &people), [people[1].clone()]);
}

#[test]
fn du9_pr7_a_key_that_an_older_keyring_brings_back_is_found_and_goes_at_the_start() {
    let home = tempfile::tempdir().unwrap();
    let (data, backup) = (home.path().join("data"), home.path().join("b"));
    seeded(&data);
    let old = home.path().join("old");
    let (_, people) = with_one_forgotten_but(&data, &backup, |data| {
        with_keys_of(data, old.clone());
    });
    let [key, kept] = [&data, &old].map(|at| at.join(format!("keyring/people/{}.key", people[0])));
    assert!(!key.exists());
    assert_eq!(in_folder(&data, &["check"]).code, 0, "the twin: before");
    for cure in [&["serve"][..], &["purge", "--now"]] {
        fs::copy(&kept, &key).unwrap();
        let found = in_folder(&data, &["check"]);
        assert!(found.code == 1, "{found:?}");
        assert!(found.stdout.contains("1 keys belong to people who were deleted"), "{found:?}");
        assert!(!found.stdout.contains(people[0].as_str()));
        match cure {
            ["serve"] => assert_eq!(Serving::start(&data, &[]).stop().0, Some(0)),
            line => assert_eq!(in_folder(&data, line).code, 0),
        }
        assert!(!key.exists(), "{cure:?}");
        assert_eq!(in_folder(&data, &["check"]).code, 0);
    }
    // A log that nobody can read is found as well.
    let log = data.join(deletion_log::FILE);
    let text = fs::read_to_string(&log).unwrap();
    fs::write(&log, text.trim_end()).unwrap();
    let found = in_folder(&data, &["check"]);
    assert!(found.code == 1 && found.stdout.contains("line 1 of the log"), "{found:?}");
}

#[test]
fn du9_a_log_of_deletions_that_nobody_vouches_for_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let (data, backup) = (home.path().join("data"), home.path().join("b"));
    seeded(&data);
    let (log, people) = with_one_forgotten(&data, &backup);
    let changed = home.path().join("log");
    let text = fs::read_to_string(&log).unwrap();
    fs::write(&changed, text.replace(people[0].as_str(), people[1].as_str())).unwrap();
    for (folder, log, why) in [
        (home.path().join("bare"), &log, "restore that first"),
        (with_keys_of(&data, home.path().join("again")), &changed, "was not signed by this site"),
        (with_keys_of(&data, home.path().join("cut")), &backup, "the log of deletions"),
    ] {
        let line = ["restore", backup.to_str().unwrap(), "--deletions", log.to_str().unwrap()];
        let refused = in_folder(&folder, &line);
        assert!(refused.code == 3 && refused.stderr.contains(why), "{refused:?}");
        assert!(!folder.join("semilla.sqlite").exists());
    }
}

/// Killed as soon as one of these is there: the folder is refused, or whole.
#[test]
fn du9_a_restore_that_is_killed_leaves_a_folder_that_is_refused_or_whole() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    seeded(&data);
    let to = home.path().join("b");
    assert_eq!(in_folder(&data, &["backup", "--to", to.to_str().unwrap()]).code, 0);
    let whole = dumped(&data);
    let moments = [
        "lock",
        "restore.part",
        "restore.part/database.sqlite",
        "restore.part/database.sqlite-wal",
        "semilla.sqlite",
    ];
    let mut refused = 0;
    for moment in moments {
        let again = home.path().join(format!("again-{}", moment.replace('/', "-")));
        let folder = again.to_str().unwrap();
        let mut line = command(&["restore", to.to_str().unwrap(), "--data-dir", folder]);
        let mut child = line.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        while !again.join(moment).exists() && child.try_wait().unwrap().is_none() {
            std::hint::spin_loop();
        }
        let _ = child.kill();
        child.wait().unwrap();
        let gave = run(command(&["dump", "--logical", "--data-dir", folder]));
        if gave.code == 3 {
            assert!(gave.stderr.contains("was cut off"), "{moment}: {gave:?}");
            refused += 1;
            // A restore does not go on in it either.
            let line = ["restore", to.to_str().unwrap()];
            assert_eq!(in_folder(&again, &line).code, 3, "{moment}");
            continue;
        }
        let is_whole = gave.code == 0 && gave.stdout == whole;
        let is_empty = gave.code == 0 && !gave.stdout.contains("\"kind\"");
        assert!(is_whole || (is_empty && moment == "lock"), "{moment}: {gave:?}");
    }
    assert!(refused > 0, "no restore was killed on its way");
}
