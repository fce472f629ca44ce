//! A disk that is full or fails at one system call (DU1, DU5, DU6): what was answered "done" is stored, what is not stored
//! was not answered "done", and everything heals by itself.
//!
//! `strace` lets the n-th call of one kind fail, in the running program. Without it, or without the right to look into a
//! process, these tests say so and are over; with `CI` set that is a failure. By default a few calls of each kind are
//! tried; `SEMILLA_FAULTS=all` tries every one until none is left, and prints the table.

use super::program::{Gave, Serving, command, in_folder, run};
use server::database::{Database, DatabaseTarget, query};
use std::{
    collections::BTreeMap,
    fmt,
    fs::{self, File},
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

/// System calls by which bytes reach a disk.
const CALLS: &[&str] = &["pwrite64", "fdatasync", "fsync", "ftruncate", "rename"];
/// What fails in a command that writes files besides. Not in one that does not: what it writes to then is an event counter
/// of the runtime, which never fails so.
const CALLS_OF_FILES: &[&str] = &["write", "pwrite64", "fsync", "ftruncate", "rename", "mkdir"];
/// A form of one button.
const REQUEST_LANGUAGE: &str = "/ar/api/translation/request-language";
const ERRORS: &[&str] = &["ENOSPC", "EIO"];
/// The calls of one kind that are tried by default.
const SAMPLE: &[usize] = &[1, 2, 3, 5, 8];
/// The same for commands, each try of which starts the program several times.
const SAMPLE_OF_COMMANDS: &[usize] = &[1, 4];
/// More calls of one kind than any of these commands makes.
const MOST: usize = 400;

/// What came of the faults of one kind.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Count {
    tried: usize,
    acknowledged: usize,
    stored: usize,
}

/// System call and error → what came of it.
#[derive(Debug, Default)]
struct Table(BTreeMap<(String, &'static str), Count>);

impl Table {
    fn add(&mut self, call: &str, error: &'static str, acknowledged: usize, stored: usize) {
        let count = self.0.entry((call.to_owned(), error)).or_default();
        count.tried += 1;
        count.acknowledged += acknowledged;
        count.stored += stored;
    }

    fn total(&self) -> Count {
        self.0.values().fold(Count::default(), |sum, count| Count {
            tried: sum.tried + count.tried,
            acknowledged: sum.acknowledged + count.acknowledged,
            stored: sum.stored + count.stored,
        })
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "call        error   tried  acknowledged  stored")?;
        for ((call, error), count) in &self.0 {
            let Count { tried, acknowledged, stored } = count;
            writeln!(f, "{call:<11} {error:<7} {tried:>5}  {acknowledged:>12}  {stored:>6}")?;
        }
        Ok(())
    }
}

/// Whether processes can be looked into here; says why not.
fn strace() -> bool {
    let can = Command::new("strace").args(["-qq", "-e", "trace=none", "true"]).output();
    let can = can.is_ok_and(|output| output.status.success());
    if !can {
        assert!(
            std::env::var_os("CI").is_none(),
            "strace is needed (Debian: apt-get install strace)"
        );
        eprintln!("not run: strace is missing, or may not look into processes");
    }
    can
}

/// Whether every call is tried.
fn all() -> bool {
    std::env::var_os("SEMILLA_FAULTS").is_some_and(|which| which == "all")
}

/// Which calls to try: the sample, or one after the other until one was not reached.
fn tries(sample: &'static [usize]) -> Vec<usize> {
    if all() { (1..MOST).collect() } else { sample.to_vec() }
}

fn inject(call: &str, error: &str, number: usize) -> [String; 2] {
    let calls = if call == "rename" { "rename,renameat,renameat2" } else { call };
    [format!("trace={calls}"), format!("inject={calls}:error={error}:when={number}")]
}

/// A tracer beside a running server, that lets one call fail.
struct Tracer {
    child: Child,
    said: BufReader<std::process::ChildStderr>,
}

impl Tracer {
    fn attach(server: &Serving, call: &str, error: &str, number: usize) -> Self {
        let [trace, inject] = inject(call, error, number);
        let process = server.child.id().to_string();
        let mut child = Command::new("strace")
            .args(["-f", "-p", &process, "-e", &trace, "-e", &inject])
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        while !line.contains("attached") {
            line.clear();
            assert!(said.read_line(&mut line).unwrap() > 0, "strace did not attach");
        }
        Self { child, said }
    }

    /// Lets go; says whether the call failed, and that it was one of a file.
    fn detach(mut self) -> bool {
        let id = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(id, rustix::process::Signal::INT).unwrap();
        let mut rest = String::new();
        self.said.read_to_string(&mut rest).unwrap();
        self.child.wait().unwrap();
        rest.contains("(INJECTED)")
    }
}

/// A data folder with a few items; gives the token of one.
fn seeded(data: &Path) -> String {
    let gave = in_folder(data, &["seed", "--fixture", "scale-8"]);
    assert_eq!(gave.code, 0, "{gave:?}");
    let dump = in_folder(data, &["dump", "--logical"]).stdout;
    let item = dump.lines().find(|line| line.contains("\"kind\":\"resource\"")).unwrap();
    item.split("\"token\":\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// Status and session of an answer.
fn send(server: &Serving, request: &str) -> (u16, Option<String>) {
    let mut stream = TcpStream::connect(&server.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    let text = String::from_utf8_lossy(&answer);
    let status = text.split_whitespace().nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
    let cookie = text.lines().find_map(|line| line.strip_prefix("set-cookie: "));
    let session = cookie.and_then(|cookie| cookie.split(';').next()).map(str::to_owned);
    (status, session.filter(|cookie| !cookie.ends_with('=')))
}

fn post(server: &Serving, path: &str, form: &str) -> (u16, Option<String>) {
    let address = &server.address;
    send(
        server,
        &format!(
            "POST {path} HTTP/1.1\r\nhost: {address}\r\norigin: http://{address}\r\ncontent-type: \
             application/x-www-form-urlencoded\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{form}",
            form.len()
        ),
    )
}

fn get(server: &Serving, path: &str, cookie: &str) -> u16 {
    let address = &server.address;
    send(
        server,
        &format!("GET {path} HTTP/1.1\r\nhost: {address}\r\ncookie: {cookie}\r\nconnection: close\r\n\r\n"),
    )
    .0
}

fn language_requests(data: &Path) -> usize {
    let target = DatabaseTarget::Sqlite(data.join("semilla.sqlite"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let database = Database::open_beside(&target).await.unwrap();
        let language_requests =
            query::translation::language_requests(&database, None, 10).await.unwrap();
        database.leave().await.unwrap();
        language_requests
            .iter()
            .map(|language_request| usize::try_from(language_request.count).unwrap())
            .sum()
    })
}

/// Starts a server whose rates hold nobody up. `unchecked` leaves out what the test is about.
fn serve(data: &Path, unchecked: bool) -> Serving {
    let data = data.to_str().unwrap();
    let mut command = command(&[
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--data-dir",
        data,
        "--set",
        "limits.each.request_language=none",
        "--set",
        "limits.all.request_language=none",
        "--set",
        "limits.each.sign_in_try=none",
        "--set",
        "limits.all.sign_in_try=none",
    ]);
    if unchecked {
        command.env(crate::cli::serve::UNCHECKED, "yes");
    }
    Serving::of(command)
}

/// Posts a form once under each fault and once after it. Gives what was acknowledged and what is stored after a restart.
fn post_under_faults(data: &Path, unchecked: bool) -> Table {
    let (path, form) = (REQUEST_LANGUAGE, format!("token={}", seeded(data)));
    let server = serve(data, unchecked);
    let mut table = Table::default();
    let mut before = language_requests(data);
    for call in CALLS {
        for error in ERRORS {
            for number in tries(SAMPLE) {
                let tracer = Tracer::attach(&server, call, error, number);
                let (first, _) = post(&server, path, &form);
                let hit = tracer.detach();
                let (second, _) = post(&server, path, &form);
                if !unchecked {
                    assert!(first == 303 || first == 503, "{call} {error} {number}: {first}");
                    assert_eq!(second, 303, "{call} {error} {number}: it heals by itself");
                    assert_eq!(get(&server, "/readyz", ""), 200, "{call} {error} {number}");
                }
                let acknowledged = usize::from(first == 303) + usize::from(second == 303);
                let now = language_requests(data);
                table.add(call, error, acknowledged, now - before);
                before = now;
                if !hit {
                    break;
                }
            }
        }
    }
    let (code, said) = server.stop();
    if !unchecked {
        assert_eq!(code, Some(0), "{said}");
        assert_eq!(language_requests(data), table.total().acknowledged, "after the end");
    }
    table
}

#[test]
fn du6_a_form_that_was_answered_is_stored_whatever_fails() {
    if !strace() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let table = post_under_faults(&data, false);
    println!("a form\n{table}");
    let Count { acknowledged, stored, tried } = table.total();
    assert_eq!(acknowledged, stored);
    assert!(acknowledged < tried * 2, "no fault was met");
}

/// The twin: a writer that goes on with its connection says "done" to what it does not store.
#[test]
fn du6_without_the_check_answered_forms_are_lost() {
    if !strace() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let table = post_under_faults(&data, true);
    println!("a form, unchecked\n{table}");
    let Count { acknowledged, stored, .. } = table.total();
    assert!(acknowledged > stored, "the control no longer shows the loss");
}

/// Links of administrators, made before the server starts.
fn links(data: &Path, count: usize) -> Vec<String> {
    (0..count)
        .map(|number| {
            let gave = in_folder(data, &["person", "--admin", &format!("A{number}")]);
            assert_eq!(gave.code, 0, "{gave:?}");
            let link = gave.stdout.lines().next().unwrap();
            link[link.find("/en/").unwrap()..].to_owned()
        })
        .collect()
}

#[test]
fn du6_who_is_signed_in_stays_so_whatever_fails() {
    if !strace() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let faults: Vec<(&str, &'static str)> = ["pwrite64", "fdatasync"]
        .into_iter()
        .flat_map(|call| ERRORS.iter().map(move |error| (call, *error)))
        .collect();
    let numbers: Vec<usize> = tries(SAMPLE).into_iter().take(16).collect();
    let mut links = links(&data, faults.len() * numbers.len());
    let server = serve(&data, false);
    let (mut table, mut sessions) = (Table::default(), Vec::new());
    for (call, error) in faults {
        for number in &numbers {
            let link = links.pop().unwrap();
            let tracer = Tracer::attach(&server, call, error, *number);
            let (first, session) = post(&server, &link, "");
            let hit = tracer.detach();
            assert!(first == 303 || first == 503, "{call} {error} {number}: {first}");
            // A link that was not taken is good still.
            let session = match first {
                303 => session,
                _ => {
                    let (second, session) = post(&server, &link, "");
                    assert_eq!(second, 303, "{call} {error} {number}: nothing half done");
                    session
                }
            };
            let session = session.expect("a session");
            let works = get(&server, "/en/account", &session) == 200;
            table.add(call, error, 1, usize::from(works));
            sessions.push(session);
            if !hit {
                break;
            }
        }
    }
    println!("a sign-in\n{table}");
    let (code, said) = server.stop();
    assert_eq!(code, Some(0), "{said}");
    let Count { acknowledged, stored, .. } = table.total();
    assert_eq!(acknowledged, stored);
    let server = serve(&data, false);
    for session in &sessions {
        assert_eq!(get(&server, "/en/account", session), 200, "after a restart");
    }
    drop(server);
}

/// Runs a command of which one call fails; says too whether it did.
fn run_under(
    log: &Path,
    call: &str,
    error: &str,
    number: usize,
    arguments: &[&str],
) -> (Gave, bool) {
    let [trace, inject] = inject(call, error, number);
    let inner = command(arguments);
    // Whoever waits for ever has given no answer.
    let mut outer = Command::new("timeout");
    outer
        .args([
            "--kill-after=1",
            "60",
            "strace",
            "-f",
            "-y",
            "-qq",
            "-e",
            &trace,
            "-e",
            &inject,
            "-o",
        ])
        .arg(log);
    outer.arg(inner.get_program()).args(inner.get_args()).env_clear();
    for (name, value) in inner.get_envs() {
        if let Some(value) = value {
            outer.env(name, value);
        }
    }
    outer.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let gave = run(outer);
    let mut said = String::new();
    File::open(log).unwrap().read_to_string(&mut said).unwrap();
    let hits: Vec<&str> = said.lines().filter(|line| line.contains("(INJECTED)")).collect();
    // What is written to a pipe or an event counter is on no disk.
    let on_disk = hits.iter().all(|hit| !hit.contains("<pipe:") && !hit.contains("<anon_inode"));
    (gave, !hits.is_empty() && on_disk)
}

/// Tries every fault on a command. `attempt` runs it once, fresh, and says what was acknowledged and what is stored.
fn command_under_faults(
    calls: &[&str],
    attempt: impl Fn(&str, &str, usize) -> (bool, bool, bool),
) -> Table {
    let mut table = Table::default();
    for call in calls {
        for error in ERRORS {
            let mut missed = 0;
            for number in tries(SAMPLE_OF_COMMANDS) {
                let (hit, acknowledged, stored) = attempt(call, error, number);
                if hit {
                    table.add(call, error, usize::from(acknowledged), usize::from(stored));
                    assert_eq!(acknowledged, stored, "{call} {error} {number}");
                }
                missed = if hit { 0 } else { missed + 1 };
                // Calls on pipes lie between those on files.
                if missed > 8 {
                    break;
                }
            }
        }
    }
    table
}

/// A folder to import: two texts and a picture-less collection.
fn texts(home: &Path) -> PathBuf {
    let folder = home.join("texts");
    for (path, text) in [
        ("collection.toml", "name = \"Texts\"\n"),
        ("en/resources/one.md", "---\ntitle: One\n---\n\nFirst words.\n"),
        ("en/resources/two.md", "---\ntitle: Two\n---\n\nSecond words.\n"),
    ] {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn copy_folder(from: &Path, to: &Path) {
    let done = Command::new("cp").arg("-a").arg(from).arg(to).status().unwrap();
    assert!(done.success());
}

#[test]
fn du6_an_import_that_ended_well_is_stored_whatever_fails() {
    if !strace() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let (empty, texts) = (home.path().join("empty"), texts(home.path()));
    assert_eq!(in_folder(&empty, &["migrate"]).code, 0);
    let imported = |data: &Path| {
        let dump = in_folder(data, &["dump", "--logical"]);
        assert_eq!(dump.code, 0, "{dump:?}");
        ["First words.", "Second words."]
            .iter()
            .filter(|words| dump.stdout.contains(*words))
            .count()
    };
    let table = command_under_faults(CALLS, |call, error, number| {
        let data = home.path().join("data");
        copy_folder(&empty, &data);
        let log = home.path().join("strace");
        let (folder, texts) = (data.to_str().unwrap(), texts.to_str().unwrap());
        let arguments = ["--data-dir", folder, "import", "--from", "folder", texts];
        let (gave, hit) = run_under(&log, call, error, number, &arguments);
        let stored = imported(&data);
        assert!(stored == 0 || stored == 2, "{call} {error} {number}: half an import");
        if all() {
            let checked = in_folder(&data, &["check"]);
            assert_eq!(checked.code, 0, "{call} {error} {number}: {checked:?}");
        }
        let again = in_folder(&data, &["import", "--from", "folder", texts]);
        assert_eq!(again.code, 0, "{call} {error} {number}: {again:?}");
        assert!(!all() || imported(&data) == 2, "{call} {error} {number}");
        fs::remove_dir_all(&data).unwrap();
        (hit, gave.code == 0, stored == 2)
    });
    println!("an import\n{table}");
    assert!(table.total().acknowledged < table.total().tried, "no fault was met");
}

#[test]
fn du6_a_backup_that_ended_well_is_whole_whatever_fails() {
    if !strace() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    seeded(&data);
    let table = command_under_faults(CALLS_OF_FILES, |call, error, number| {
        let file = home.path().join("backup.tar");
        let log = home.path().join("strace");
        let (folder, to) = (data.to_str().unwrap(), file.to_str().unwrap());
        let arguments = ["--data-dir", folder, "backup", "--to", to];
        let (gave, hit) = run_under(&log, call, error, number, &arguments);
        // Whole, or not there.
        let stored = file.exists();
        if stored {
            let to = home.path().join("restored");
            let restored = in_folder(&to, &["restore", file.to_str().unwrap()]);
            assert_eq!(restored.code, 0, "{call} {error} {number}: {restored:?}");
            fs::remove_dir_all(&to).unwrap();
            fs::remove_file(&file).unwrap();
        }
        (hit, gave.code == 0, stored)
    });
    println!("a backup\n{table}");
    assert!(table.total().acknowledged < table.total().tried, "no fault was met");
}
