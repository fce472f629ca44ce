//! Stopping a server that is busy (DU7), and what it looks at before it starts (DU13).

use super::program::{Serving, in_folder};
use rustix::process::Signal;
use server::database::{Database, DatabaseTarget, query};
use std::{
    fs,
    io::{self, Read, Write},
    net::TcpStream,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

/// Readers and askers at once.
const CLIENTS: usize = 16;
/// Answers before the signal.
const BEFORE: usize = 200;

/// A data folder with a few items; gives the token of one.
fn seeded(folder: &Path) -> String {
    let gave = in_folder(folder, &["seed", "--fixture", "scale-8"]);
    assert_eq!(gave.code, 0, "{gave:?}");
    let dump = in_folder(folder, &["dump", "--logical"]).stdout;
    let item = dump.lines().find(|line| line.contains("\"kind\":\"resource\"")).unwrap();
    item.split("\"token\":\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// What became of one request.
#[derive(Debug, PartialEq, Eq)]
enum Became {
    /// A whole answer.
    Answered(u16),
    /// Nothing came: it was not accepted.
    Nothing,
    /// It began and broke off.
    Cut(String),
}

fn ask(address: &str, request: &str) -> Became {
    let talk = || -> io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        stream.write_all(request.as_bytes())?;
        let mut answer = Vec::new();
        // A reset behind a whole answer is no loss; one within it is seen by its length.
        let _ = stream.read_to_end(&mut answer);
        Ok(answer)
    };
    let answer = talk().unwrap_or_default();
    if answer.is_empty() {
        return Became::Nothing;
    }
    let text = String::from_utf8_lossy(&answer);
    let cut = || Became::Cut(text.chars().take(200).collect());
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return cut() };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let whole = match length {
        Some(length) => body.len().to_string() == length,
        None => body.ends_with("0\r\n\r\n") || body.trim_end().ends_with("</html>"),
    };
    if !whole {
        return cut();
    }
    Became::Answered(super::super::wire::status(&text))
}

fn requests(address: &str, token: &str) -> (Vec<String>, String) {
    let get =
        |path: &str| format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    let language_request = format!(
        "POST /ar/api/translation/request-language HTTP/1.1\r\nhost: {address}\r\n\
         origin: http://{address}\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         content-length: {}\r\nconnection: close\r\n\r\ntoken={token}",
        "token=".len() + token.len()
    );
    (["/en", "/es/library", "/en/trainings"].map(get).into(), language_request)
}

fn language_requests(data: &Path) -> usize {
    let target = DatabaseTarget::Sqlite(data.join("semilla.sqlite"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let database = Database::open(&target, 1).await.unwrap();
        let language_requests =
            query::translation::language_requests(&database, None, 10).await.unwrap();
        database.close().await.unwrap();
        language_requests
            .iter()
            .map(|language_request| usize::try_from(language_request.count).unwrap())
            .sum()
    })
}

#[test]
fn du7_a_busy_server_finishes_what_it_accepted_and_leaves_no_log() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let token = seeded(&data);
    // All of them come from one address.
    let server = Serving::start(&data, &["--set", "limits.each.request_language=none"]);
    let (pages, language_request) = requests(&server.address, &token);
    let told = Arc::new(AtomicBool::new(false));
    let (answers, thanked) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let clients: Vec<_> = (0..CLIENTS)
        .map(|number| {
            let (pages, language_request, address) =
                (pages.clone(), language_request.clone(), server.address.clone());
            let (told, answers, thanked) = (told.clone(), answers.clone(), thanked.clone());
            std::thread::spawn(move || {
                for turn in 0.. {
                    let asks = (number + turn) % 4 == 3;
                    let request =
                        if asks { &language_request } else { &pages[(number + turn) % 4] };
                    let late = told.load(Ordering::SeqCst);
                    match ask(&address, request) {
                        Became::Answered(status) => {
                            assert_eq!(status, if asks { 303 } else { 200 });
                            answers.fetch_add(1, Ordering::SeqCst);
                            thanked.fetch_add(usize::from(asks), Ordering::SeqCst);
                        }
                        Became::Nothing if told.load(Ordering::SeqCst) => return,
                        broken => panic!("{broken:?}, after the signal: {late}"),
                    }
                }
            })
        })
        .collect();
    while answers.load(Ordering::SeqCst) < BEFORE && !clients.iter().any(|one| one.is_finished()) {
        std::thread::yield_now();
    }
    told.store(true, Ordering::SeqCst);
    let (code, said) = server.stop();
    for client in clients {
        client.join().unwrap();
    }
    assert_eq!(code, Some(0), "{said}");
    let log = data.join("semilla.sqlite-wal");
    assert!(fs::metadata(&log).map_or(0, |facts| facts.len()) == 0, "the log is not folded in");
    // Who was thanked was counted.
    assert_eq!(language_requests(&data), thanked.load(Ordering::SeqCst));
    assert!(thanked.load(Ordering::SeqCst) > 0);
}

/// The twin: a server that is killed cuts answers off or leaves its log.
#[test]
fn du7_without_an_orderly_end_the_log_stays() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let token = seeded(&data);
    let mut server = Serving::start(&data, &[]);
    let (_, language_request) = requests(&server.address, &token);
    assert_eq!(ask(&server.address, &language_request), Became::Answered(303));
    server.signal(Signal::KILL);
    assert_eq!(server.end().0, None);
    assert!(fs::metadata(data.join("semilla.sqlite-wal")).unwrap().len() > 0);
    // And nothing that was acknowledged is lost with it.
    assert_eq!(language_requests(&data), 1);
}

#[test]
fn du7_the_second_signal_does_not_wait_for_a_slow_client() {
    let home = tempfile::tempdir().unwrap();
    let mut server = Serving::start(&home.path().join("data"), &[]);
    let mut slow = TcpStream::connect(&server.address).unwrap();
    slow.write_all(b"POST /en HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n").unwrap();
    // It is under way once another one was answered.
    let (pages, _) = requests(&server.address, "");
    assert_eq!(ask(&server.address, &pages[0]), Became::Answered(200));
    server.signal(Signal::TERM);
    // It stops accepting at once, and waits.
    while TcpStream::connect(&server.address).is_ok() {
        std::thread::yield_now();
    }
    assert_eq!(server.child.try_wait().unwrap(), None);
    server.signal(Signal::TERM);
    assert_eq!(server.end().0, Some(0));
}

#[test]
fn du13_a_keyring_that_others_can_read_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let keyring = data.join("keyring");
    assert_eq!(in_folder(&data, &["migrate"]).code, 0);
    let random = server::domain::random::SystemRandom;
    drop(server::keyring::Keyring::open(&keyring, None, &random).unwrap());
    assert_eq!(in_folder(&data, &["migrate"]).code, 0);
    for (path, closed) in [(keyring.join("site.key"), 0o600), (keyring.clone(), 0o700)] {
        fs::set_permissions(&path, fs::Permissions::from_mode(closed | 0o044)).unwrap();
        let refused = in_folder(&data, &["serve", "--listen", "127.0.0.1:0"]);
        assert_eq!(refused.code, 3);
        assert!(refused.stderr.contains(path.to_str().unwrap()), "{refused:?}");
        fs::set_permissions(&path, fs::Permissions::from_mode(closed)).unwrap();
        assert_eq!(in_folder(&data, &["migrate"]).code, 0, "the twin");
    }
}

fn limits_of(server: &Serving) -> String {
    let path: PathBuf = format!("/proc/{}/limits", server.child.id()).into();
    fs::read_to_string(path).unwrap()
}

#[test]
fn du13_what_is_in_memory_goes_into_no_file() {
    let home = tempfile::tempdir().unwrap();
    let server = Serving::start(&home.path().join("data"), &[]);
    let limits = limits_of(&server);
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    assert_eq!(server.stop().0, Some(0));
}

/// Last in its process under nextest, and harmless to others elsewhere.
#[test]
fn du13_nobody_may_look_into_our_memory() {
    use rustix::process::{DumpableBehavior, dumpable_behavior, set_dumpable_behavior};
    set_dumpable_behavior(DumpableBehavior::Dumpable).unwrap();
    assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::Dumpable, "the twin");
    crate::memory::keep_to_ourselves();
    assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
}
