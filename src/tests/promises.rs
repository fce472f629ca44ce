//! What is promised beside the pages: free software (row O1), one process and one folder (row O2), accessibility work
//! that can be followed (row O4). And that whatever is said to be delivered has a test that carries its name.

use super::wire::{read_all, status};
use crate::{cli::serve, data_dir::DataDir, tests::pages::app::Pages};
use locales::Locales;
use server::{config::Config, http::accept::Stop};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tokio::{io::AsyncWriteExt, net::TcpStream, sync::watch};

server::both_databases! {
    row_o4_accessibility_is_stated_and_its_work_is_in_the_changes()
}

/// Rows of the product and requirements of safety, each of which some test shows. A new one is added with its test.
const DELIVERED: &[&str] = &[
    "row_t1", "row_l1", "row_l2", "row_l7", "row_l11", "row_l16", "row_m3", "row_m17", "row_a3",
    "row_c6", "row_i3", "row_o1", "row_o2", "row_o4", "row_o5", "ab1", "ab4", "ab5", "ab6", "ab7",
    "ab8", "ab9", "az1", "hd1", "hd2", "hd3", "hd4", "hd5", "hd6", "hd7", "hd8", "hd9", "pr4",
    "pr5", "se2", "t8", "row_p9", "row_p10", "pr2", "pr3", "pr7", "m2", "m3", "m11", "row_l3",
    "row_p5", "au2", "au3", "au8", "au9", "az6", "se1", "se3", "se4", "se5", "se6", "du7", "du8",
    "du9", "du10", "du13", "du17", "az2", "az3", "az5", "az7", "au6", "du16", "row_p2", "row_p4",
    "row_p8", "row_d24",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn what_is_delivered_has_a_test_that_carries_its_name() {
    let mut sources = String::new();
    for room in ["src", "app/src", "server/src", "server/tests", "locales", "migrations"] {
        read_sources(&root().join(room), &mut sources);
    }
    let has_a_test = |id: &str| sources.contains(&format!("fn {id}_"));
    let without: Vec<_> = DELIVERED.iter().filter(|id| !has_a_test(id)).collect();
    assert!(without.is_empty(), "without a test: {without:?}");
    assert!(!has_a_test("row_zz0"), "a row that nobody delivered has a test");
}

/// A page that was tried on one database alone has failed on the other before.
#[test]
fn every_page_test_runs_on_both_databases() {
    // Steps of SQLite's machine are counted in the one, a PostgreSQL is cut off in the other.
    const ON_ONE: [&str; 2] = ["growth.rs", "cut.rs"];
    for entry in fs::read_dir(root().join("src/tests/pages")).unwrap() {
        let path = entry.unwrap().path();
        let alone = fs::read_to_string(&path).unwrap().contains("#[tokio::test");
        let file = path.file_name().unwrap();
        assert_eq!(
            alone,
            ON_ONE.iter().any(|one| file == *one),
            "{}: list its tests in both_databases!",
            path.display()
        );
    }
}

fn read_sources(folder: &Path, sources: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_sources(&path, sources);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            sources.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn row_o1_every_part_is_free_software_and_says_so() {
    let license = fs::read_to_string(root().join("LICENSE")).unwrap();
    let head: String = license.split_whitespace().take(8).collect::<Vec<_>>().join(" ");
    assert_eq!(head, "GNU AFFERO GENERAL PUBLIC LICENSE Version 3, 19");
    let workspace = manifest(root());
    let package = &workspace["workspace"]["package"];
    assert_eq!(package["license"].as_str(), Some("AGPL-3.0-or-later"));
    assert!(package["repository"].as_str().is_some_and(|address| address.starts_with("https://")));
    let members = workspace["workspace"]["members"].as_array().unwrap();
    assert!(members.len() > 5);
    for member in members {
        let own = manifest(&root().join(member.as_str().unwrap()));
        let inherited = own["package"]["license"].get("workspace").and_then(toml::Value::as_bool);
        assert_eq!(inherited, Some(true), "{member}");
    }
}

#[test]
fn au9_the_documentation_says_that_mail_is_a_weak_factor() {
    let text = fs::read_to_string(root().join("docs/people.md")).unwrap();
    assert!(text.contains("**Mail is a weak factor.**"));
}

fn manifest(folder: &Path) -> toml::Value {
    toml::from_str(&fs::read_to_string(folder.join("Cargo.toml")).unwrap()).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn row_o2_one_process_and_one_empty_folder_are_all_it_takes() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config {
        data_dir: folder.path().join("data"),
        listen: ([127, 0, 0, 1], 0).into(),
        ..Config::default()
    };
    let held = DataDir::open(&config).unwrap();
    let (stop, asked) = watch::channel(Stop::Not);
    let running = serve::start(config, Locales::load().unwrap(), asked).await.unwrap();
    for path in ["/en", "/en/library", "/es/trainings"] {
        let mut stream = TcpStream::connect(running.address).await.unwrap();
        let address = running.address;
        let head = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let answer = read_all(&mut stream).await;
        assert_eq!(status(&answer), 200, "{path}");
        assert!(answer.ends_with("</html>"), "{path}");
    }
    assert_eq!(children(), Vec::<String>::new(), "other processes");
    // The data folder is the only thing beside it, and holds the database.
    let beside: Vec<PathBuf> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(beside, [folder.path().join("data")]);
    assert!(folder.path().join("data/semilla.sqlite").is_file());
    stop.send_replace(Stop::Soon);
    running.end().await.unwrap();
    drop(held);
}

/// The processes that this one started and that still run.
fn children() -> Vec<String> {
    let tasks = fs::read_dir("/proc/self/task").unwrap();
    let children =
        tasks.filter_map(|task| fs::read_to_string(task.unwrap().path().join("children")).ok());
    children
        .flat_map(|list| list.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

async fn row_o4_accessibility_is_stated_and_its_work_is_in_the_changes() {
    let pages = Pages::new().await;
    for (language, gaps) in [("en", "What does not work yet"), ("es", "Qué no funciona todavía")]
    {
        let home = pages.get(&format!("/{language}")).await;
        let statement = pages.follow(&home, &format!("/{language}/accessibility")).await;
        assert!(statement.holds(gaps), "{language}: the gaps are not named");
        assert!(statement.text.matches("<h2").count() >= 4, "{language}");
    }
    pages.end().await;
    let changes = fs::read_to_string(root().join("CHANGELOG.md")).unwrap();
    // Above the releases stands what will be in the next one.
    let mut releases = changes.split("\n## ").skip(1);
    let newest = releases.find(|release| !release.starts_with("Unreleased")).unwrap();
    let section = newest.split("### Accessibility\n").nth(1).unwrap();
    assert!(section.starts_with("- "), "no line about accessibility in the newest release");
}
