//! Secrets come from files, credentials and the environment, and are printed nowhere (DU17).

use super::program::{Gave, command, run};
use std::{
    fs,
    os::unix::fs::{DirBuilderExt, PermissionsExt},
    path::Path,
};

const CANARY: &str = "canary-hunter2";

fn address() -> String {
    // Nobody listens there.
    format!("postgres://semilla:{CANARY}@127.0.0.1:1/semilla")
}

fn says_nothing(gave: &Gave, what: &str) {
    assert!(gave.code != 0, "{what}: {gave:?}");
    assert!(!gave.stdout.contains(CANARY) && !gave.stderr.contains(CANARY), "{what}: {gave:?}");
}

/// Each with a data folder of its own that nobody else may look into.
fn cli(home: &Path) -> Vec<Vec<String>> {
    let lines = [
        "serve --listen 127.0.0.1:0",
        "check --json",
        "dump --logical",
        "migrate",
        "backup --to /dev/null/none",
    ];
    fs::create_dir(home).unwrap();
    let line = |(number, line): (usize, &&str)| {
        let data = home.join(number.to_string());
        fs::DirBuilder::new().mode(0o700).create(&data).unwrap();
        let line = format!("--log trace --data-dir {} {line}", data.display());
        line.split(' ').map(str::to_owned).collect()
    };
    lines.iter().enumerate().map(line).collect()
}

#[test]
fn du17_no_command_prints_a_secret_wherever_it_comes_from() {
    let home = tempfile::tempdir().unwrap();
    let secret = home.path().join("semilla.database");
    fs::write(&secret, format!("{}\n", address())).unwrap();
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o600)).unwrap();
    let sources = [
        ("SEMILLA_DATABASE", address()),
        ("SEMILLA_DATABASE_FILE", secret.display().to_string()),
        ("CREDENTIALS_DIRECTORY", home.path().display().to_string()),
    ];
    // Each waits a while for a database that does not answer.
    std::thread::scope(|scope| {
        for (name, value) in sources {
            for line in cli(&home.path().join(name)) {
                let value = value.clone();
                scope.spawn(move || {
                    let mut command = command(&line.iter().map(String::as_str).collect::<Vec<_>>());
                    command.env(name, value);
                    let gave = run(command);
                    says_nothing(&gave, &format!("{name} {line:?}"));
                    // It was read, and used.
                    assert!(gave.stderr.contains("cannot be opened"), "{name} {line:?}: {gave:?}");
                });
            }
        }
    });
    // The twin: what is printed would be found, and without the secret it is another database.
    let named = home.path().join(CANARY);
    let line = format!("check --data-dir {}", named.display());
    let gave = run(command(&line.split(' ').collect::<Vec<_>>()));
    assert!(gave.stderr.contains(CANARY), "{gave:?}");
}

#[test]
fn du17_a_password_among_the_arguments_is_refused() {
    for line in [
        vec!["migrate".to_owned(), "--database".to_owned(), address()],
        vec!["migrate".to_owned(), "--set".to_owned(), format!("database={}", address())],
        vec![
            "migrate".to_owned(),
            "--database".to_owned(),
            format!("postgres://127.0.0.1:1/semilla?password={CANARY}"),
        ],
    ] {
        let gave = run(command(&line.iter().map(String::as_str).collect::<Vec<_>>()));
        says_nothing(&gave, "an argument");
        assert_eq!(gave.code, 2, "{gave:?}");
        assert!(gave.stderr.contains("arguments"), "{gave:?}");
    }
    // The twin: an address without one is taken.
    let line =
        ["migrate", "--data-dir", "/proc/none", "--database", "postgres://127.0.0.1:1/semilla"];
    assert_eq!(run(command(&line)).code, 3);
}

#[test]
fn du17_a_secret_that_others_can_read_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let secret = home.path().join("address");
    fs::write(&secret, address()).unwrap();
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o644)).unwrap();
    let mut command = command(&["migrate"]);
    command.env("SEMILLA_DATABASE_FILE", &secret);
    let gave = run(command);
    says_nothing(&gave, "a file for everybody");
    assert!(gave.code == 2 && gave.stderr.contains("others can read"), "{gave:?}");
}
