//! Bundles and folders that somebody else made: what is hostile is refused or named with one sentence, what deceives is
//! taken out, and nothing is ever half done.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

#[expect(dead_code, reason = "this file needs a part of what the tests of the studio share")]
mod support;

use rustix::fs::{CWD, FileType, Mode, mknodat};
use serde_json::{Value, json};
use server::{
    both_databases,
    services::studio::{
        bundle::{
            load::{LoadReport, load_bundle},
            write::{Share, write_bundle},
        },
        cleaning::InProcess,
        import::{self, ReadOptions},
    },
    storage::{ContentHash, MemoryStorage, Storage},
    testing::TestDatabase,
};
use std::{
    fs::{self, File},
    os::unix::{ffi::OsStrExt, fs::symlink, net::UnixListener},
    path::{Path, PathBuf},
    sync::Arc,
};
use support::{bring_in, dump, library};
use tempfile::TempDir;

both_databases! {
    up6_every_hostile_bundle_is_refused_with_a_sentence_and_nothing_of_it_is_there
    up6_what_fails_before_the_end_keeps_no_file_either
    up6_six_organizations_below_each_other_are_taken
    tx2_names_of_a_bundle_lose_what_deceives_and_the_report_says_where
    tx2_names_of_a_folder_lose_what_deceives_and_the_report_says_where
    ab6_items_of_one_title_have_addresses_of_their_own
}

/// The same bundle once more.
fn copy(bundle: &Path) -> TempDir {
    let to = tempfile::tempdir().unwrap();
    fs::create_dir(to.path().join("files")).unwrap();
    for folder in ["", "files"] {
        for entry in fs::read_dir(bundle.join(folder)).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_file() {
                fs::copy(entry.path(), to.path().join(folder).join(entry.file_name())).unwrap();
            }
        }
    }
    to
}

/// A bundle as this program writes it, and a file that a text could use.
async fn bundle() -> TempDir {
    let origin = TestDatabase::sqlite().await;
    bring_in(&origin, library()).await;
    let folder = tempfile::tempdir().unwrap();
    let storage = MemoryStorage::default();
    write_bundle(&origin, &storage, folder.path(), Share::Everything, &mut |_| {}).await.unwrap();
    origin.end().await;
    let hash = ContentHash::of(b"seed");
    fs::write(folder.path().join("files").join(hash.as_str()), "seed").unwrap();
    let line = json!({"hash": hash, "size": 4, "media_type": "text/plain; charset=utf-8", "width": null, "height": null});
    fs::write(folder.path().join("files.jsonl"), format!("{line}\n")).unwrap();
    folder
}

/// Changes the first line of a list.
fn change(bundle: &Path, list: &str, change: impl FnOnce(&mut Value)) {
    let path = bundle.join(list);
    let text = fs::read_to_string(&path).unwrap();
    let (first, rest) = text.split_once('\n').unwrap();
    let mut line: Value = serde_json::from_str(first).unwrap();
    change(&mut line);
    fs::write(path, format!("{line}\n{rest}")).unwrap();
}

fn add(bundle: &Path, list: &str, line: &Value) {
    let path = bundle.join(list);
    fs::write(&path, fs::read_to_string(&path).unwrap() + &line.to_string() + "\n").unwrap();
}

fn organization(number: usize, parent: Option<usize>) -> Value {
    let token = |number: usize| format!("{number:0>16}");
    json!({
        "token": token(number), "slug": format!("one-{number}"), "parent": parent.map(token),
        "texts": {"en": {"name": format!("One {number}"), "description": ""}},
    })
}

fn seed(bundle: &Path) -> PathBuf {
    bundle.join("files").join(ContentHash::of(b"seed").as_str())
}

type Attack = fn(&Path);

/// What is done to a sound bundle, and what is said of it then.
const ATTACKS: &[(&str, Attack, &str)] = &[
    ("a pipe for a list", |at| pipe(&at.join("items.jsonl")), "not a plain file"),
    ("a pipe for the manifest", |at| pipe(&at.join("bundle.json")), "is not a bundle"),
    ("a pipe for a file", |at| pipe(&seed(at)), "not a plain file"),
    (
        "a pipe beside",
        |at| mknodat(CWD, at.join("x"), FileType::Fifo, Mode::RUSR, 0).unwrap(),
        "does not belong",
    ),
    (
        "a socket among the files",
        |at| drop(UnixListener::bind(at.join("files/x")).unwrap()),
        "not a plain file",
    ),
    ("a link for a list", |at| link(at, &at.join("topics.jsonl")), "symbolic link"),
    ("a link for a file", |at| link(at, &seed(at)), "symbolic link"),
    (
        "a device",
        |at| {
            fs::remove_file(at.join("items.jsonl")).unwrap();
            symlink("/dev/zero", at.join("items.jsonl")).unwrap()
        },
        "symbolic link",
    ),
    (
        "a hard link for a list",
        |at| fs::hard_link(at.join("items.jsonl"), at.join(".other")).unwrap(),
        "hard link",
    ),
    (
        "a hard link for a file",
        |at| fs::hard_link(seed(at), at.join(".other")).unwrap(),
        "hard link",
    ),
    (
        "a file of holes",
        |at| File::options().write(true).open(seed(at)).unwrap().set_len(3 << 30).unwrap(),
        "at most 52428800 are read",
    ),
    (
        "a list of holes",
        |at| File::create(at.join("topics.jsonl")).unwrap().set_len(3 << 30).unwrap(),
        "at most 67108864 are read",
    ),
    (
        "items of holes",
        |at| {
            let file = File::options().write(true).open(at.join("items.jsonl")).unwrap();
            file.set_len(3 << 30).unwrap();
        },
        "more than 67108864 bytes",
    ),
    (
        "a name that is not Unicode",
        |at| fs::write(at.join(std::ffi::OsStr::from_bytes(b"\xff.jsonl")), "").unwrap(),
        "not Unicode",
    ),
    (
        "a name that is no hash",
        |at| fs::write(at.join("files/a.png"), "").unwrap(),
        "named by the hash",
    ),
    (
        "folders in each other",
        |at| fs::create_dir_all(at.join("files").join("d/".repeat(60))).unwrap(),
        "not a plain file",
    ),
    ("another folder", |at| fs::create_dir(at.join("more")).unwrap(), "does not belong"),
    (
        "JSON without end",
        |at| fs::write(at.join("items.jsonl"), "[".repeat(1_000_000)).unwrap(),
        "items.jsonl, line 1",
    ),
    ("other bytes", |at| fs::write(seed(at), "weed").unwrap(), "not those that its name promises"),
    (
        "a wrong size",
        |at| change(at, "files.jsonl", |line| line["size"] = json!(5)),
        "not those that its name promises",
    ),
    (
        "a size beyond",
        |at| change(at, "files.jsonl", |line| line["size"] = json!(52_428_801)),
        "at most 52428800",
    ),
    (
        "a file twice",
        |at| {
            let line = fs::read_to_string(at.join("files.jsonl")).unwrap();
            fs::write(at.join("files.jsonl"), line.repeat(2)).unwrap()
        },
        "stands on two lines",
    ),
    (
        "a path for a hash",
        |at| change(at, "files.jsonl", |line| line["hash"] = json!("../../etc/passwd")),
        "is none",
    ),
    (
        "an address of an organization",
        |at| change(at, "organizations.jsonl", |line| line["slug"] = json!("../../admin")),
        "cannot stand in an address",
    ),
    (
        "an address of a topic",
        |at| change(at, "topics.jsonl", |line| line["texts"]["en"]["slug"] = json!("../../admin")),
        "cannot stand in an address",
    ),
    (
        "an earlier address of a topic",
        |at| change(at, "topics.jsonl", |line| line["earlier_slugs"] = json!(["a/b"])),
        "cannot stand in an address",
    ),
    (
        "an address of a text",
        |at| {
            change(at, "items.jsonl", |line| {
                line["documents"][0]["slugs"][0]["slug"] = json!("%2e%2e")
            })
        },
        "cannot stand in an address",
    ),
    (
        "an organization below itself",
        |at| add(at, "organizations.jsonl", &organization(1, Some(1))),
        "below itself",
    ),
    (
        "two below each other",
        |at| {
            add(at, "organizations.jsonl", &organization(1, Some(2)));
            add(at, "organizations.jsonl", &organization(2, Some(1)))
        },
        "below itself",
    ),
    (
        "seven below each other",
        |at| {
            (1..=7).for_each(|number| {
                add(
                    at,
                    "organizations.jsonl",
                    &organization(number, (number < 7).then_some(number + 1)),
                )
            })
        },
        "at most 6",
    ),
    ("three thousand below each other", chain, "at most 6"),
    (
        "a parent that is not there",
        |at| add(at, "organizations.jsonl", &organization(1, Some(2))),
        "is not in the bundle",
    ),
    (
        "an organization twice",
        |at| {
            add(at, "organizations.jsonl", &organization(1, None));
            add(at, "organizations.jsonl", &organization(1, None))
        },
        "stands on two lines",
    ),
    (
        "a topic below itself",
        |at| change(at, "topics.jsonl", |line| line["parent"] = line["token"].clone()),
        "below itself",
    ),
    (
        "an item twice",
        |at| {
            let text = fs::read_to_string(at.join("items.jsonl")).unwrap();
            fs::write(at.join("items.jsonl"), text.repeat(2)).unwrap()
        },
        "stands on two lines",
    ),
    (
        "an owner that is not there",
        |at| change(at, "items.jsonl", |line| line["organization"] = json!("0000000000000000")),
        "is not in the bundle",
    ),
    (
        "a link that runs",
        |at| revision(at, "link", json!("javascript:alert(1)")),
        "no address of another site",
    ),
    (
        "a name of a file that leads elsewhere",
        |at| revision(at, "file_name", json!("../x\u{202e}gnp.exe")),
        "no name of a file",
    ),
    (
        "a file that is not there",
        |at| revision(at, "file", json!("0".repeat(64))),
        "is not in the bundle",
    ),
    (
        "an unknown field",
        |at| change(at, "items.jsonl", |line| line["more"] = json!(1)),
        "unknown field",
    ),
    (
        "a broken last line",
        |at| {
            fs::write(
                at.join("items.jsonl"),
                fs::read_to_string(at.join("items.jsonl")).unwrap() + "{}\n",
            )
            .unwrap()
        },
        "items.jsonl, line 5",
    ),
    ("too many blocks", many_blocks, "a text of more than 4000"),
    ("a member that is nowhere", member, "is not there"),
    // Only the database knows of it, once the first items are written.
    (
        "a revision that is made of none",
        |at| {
            change(at, "items.jsonl", |line| {
                line["documents"][0]["revisions"][0]["texts"][0]["segment"] =
                    json!("0000000000000000")
            })
        },
        "names what is not there",
    ),
];

fn pipe(path: &Path) {
    fs::remove_file(path).unwrap();
    mknodat(CWD, path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
}

/// Moves what is there out of sight, and puts a link to it into its place.
fn link(bundle: &Path, path: &Path) {
    let away = bundle.join(".away");
    fs::rename(path, &away).unwrap();
    symlink(&away, path).unwrap();
}

fn chain(bundle: &Path) {
    let lines =
        (1..=3_000).map(|number| organization(number, (number < 3_000).then_some(number + 1)));
    let lines: String = lines.map(|line| format!("{line}\n")).collect();
    let path = bundle.join("organizations.jsonl");
    fs::write(&path, fs::read_to_string(&path).unwrap() + &lines).unwrap();
}

fn revision(bundle: &Path, field: &str, value: Value) {
    change(bundle, "items.jsonl", |line| line["documents"][0]["revisions"][0][field] = value);
}

fn many_blocks(bundle: &Path) {
    change(bundle, "items.jsonl", |line| {
        let blocks = line["documents"][0]["revisions"][0]["blocks"].as_array_mut().unwrap();
        let first = blocks[0].clone();
        blocks.extend((0..4_003).map(|number| {
            let mut block = first.clone();
            block["segment"] = json!(format!("{number:0>16}"));
            block
        }));
    });
}

fn member(bundle: &Path) {
    let path = bundle.join("items.jsonl");
    let text = fs::read_to_string(&path).unwrap();
    let lines: Vec<String> = text
        .lines()
        .map(|line| {
            let mut line: Value = serde_json::from_str(line).unwrap();
            for document in line["documents"].as_array_mut().unwrap() {
                if !document["member"].is_null() {
                    document["member"] = json!("0000000000000000");
                }
            }
            line.to_string()
        })
        .collect();
    fs::write(path, lines.join("\n") + "\n").unwrap();
}

async fn up6_every_hostile_bundle_is_refused_with_a_sentence_and_nothing_of_it_is_there(
    database: &TestDatabase,
) {
    let empty = dump(database).await;
    let sound = bundle().await;
    for (name, attack, sentence) in ATTACKS {
        let bundle = copy(sound.path());
        attack(bundle.path());
        let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
        let loaded =
            load_bundle(database, &storage, &InProcess, bundle.path(), false, &mut |_| {}).await;
        let Err(error) = loaded else { panic!("{name}: it was taken") };
        let said = error.to_string();
        assert!(said.contains(sentence) && !said.contains('\n'), "{name}: {said}");
        assert_eq!(dump(database).await, empty, "{name}: nothing half done");
    }
    // The twin: the same bundle without an attack is taken, also with what is nobody's business beside it.
    let bundle = copy(sound.path());
    fs::create_dir(bundle.path().join(".git")).unwrap();
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
    let report = load_bundle(database, &storage, &InProcess, bundle.path(), false, &mut |_| {})
        .await
        .unwrap();
    assert_eq!(report, LoadReport { created: 4, ..LoadReport::default() });
    assert!(storage.holds(&ContentHash::of(b"seed")).unwrap());
}

async fn up6_what_fails_before_the_end_keeps_no_file_either(database: &TestDatabase) {
    for (list, field) in [("organizations.jsonl", "slug"), ("items.jsonl", "kind")] {
        let bundle = bundle().await;
        change(bundle.path(), list, |line| line[field] = json!("../x"));
        let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
        load_bundle(database, &storage, &InProcess, bundle.path(), false, &mut |_| {})
            .await
            .unwrap_err();
        assert!(!storage.holds(&ContentHash::of(b"seed")).unwrap(), "{list}");
    }
}

async fn up6_six_organizations_below_each_other_are_taken(database: &TestDatabase) {
    let bundle = bundle().await;
    for number in 1..=6 {
        let above = (number < 6).then_some(number + 1);
        add(bundle.path(), "organizations.jsonl", &organization(number, above));
    }
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
    let report = load_bundle(database, &storage, &InProcess, bundle.path(), false, &mut |_| {})
        .await
        .unwrap();
    assert_eq!(report.created, 4);
    assert!(dump(database).await.contains("\"slug\":\"one-1\",\"parent\":\"0000000000000002\""));
}

async fn tx2_names_of_a_bundle_lose_what_deceives_and_the_report_says_where(
    database: &TestDatabase,
) {
    const TURNED: &str = "A\u{202e}gnp\u{2066}\u{7}";
    let bundle = bundle().await;
    let at = bundle.path();
    change(at, "organizations.jsonl", |line| line["texts"]["en"]["name"] = json!(TURNED));
    change(at, "topics.jsonl", |line| line["texts"]["en"]["label"] = json!(TURNED));
    change(at, "items.jsonl", |line| {
        line["attribution"] = json!(TURNED);
        for text in line["documents"][0]["revisions"][0]["texts"].as_array_mut().unwrap() {
            text["text"] = json!(format!("{}{TURNED}", text["text"].as_str().unwrap()));
        }
    });
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
    let report = load_bundle(database, &storage, &InProcess, at, false, &mut |_| {}).await.unwrap();
    let told: Vec<String> = report.cleaned.iter().map(ToString::to_string).collect();
    for (list, what) in [
        ("organizations", "name"),
        ("topics", "label"),
        ("items", "attribution"),
        ("items", "title or summary"),
    ] {
        let start = format!("{list}.jsonl, line 1: the {what} holds");
        assert!(told.iter().any(|one| one.starts_with(&start)), "{start}: {told:#?}");
    }
    // The twin: that is what the bundle said.
    assert!(fs::read_to_string(at.join("organizations.jsonl")).unwrap().contains('\u{202e}'));
    let held = dump(database).await;
    assert!(held.contains("\"name\":\"Agnp\"") && held.contains("\"label\":\"Agnp\""), "{held}");
    assert!(!held.contains(['\u{202e}', '\u{7}']) && !held.contains("\\u0007"), "{held}");
    // What was cleaned is recognised when it comes again.
    let again = load_bundle(database, &storage, &InProcess, at, false, &mut |_| {}).await.unwrap();
    assert_eq!((again.unchanged, again.changed, again.diverged), (4, 0, 0));
}

async fn tx2_names_of_a_folder_lose_what_deceives_and_the_report_says_where(
    database: &TestDatabase,
) {
    let folder = tempfile::tempdir().unwrap();
    let texts = folder.path().join("en/resources");
    fs::create_dir_all(&texts).unwrap();
    let front =
        r#"title: "A\u202Egnp.x\u2066", summary: "S\u2067um\u202A", attribution: "B\u202D""#;
    fs::write(
        texts.join("a.md"),
        format!("---\n{{{front}}}\n---\nWord ![Alt \u{202e}x](/a.png)\n"),
    )
    .unwrap();
    let names = "[[organization]]\nkey = \"!?\"\n[organization.names]\nen = \"Us\\u202E\"\n";
    fs::write(folder.path().join("organizations.toml"), names).unwrap();
    let read = import::folder::read(folder.path(), &ReadOptions::default(), &mut |_| {}).unwrap();
    // The twin: that is what the texts said.
    assert!(read.items[0].texts.values().any(|text| text.title.contains('\u{202e}')));
    let report = bring_in(database, read).await;
    let told: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
    for start in [
        "en/resources/a.md: the title holds",
        "en/resources/a.md: the summary holds",
        "en/resources/a.md: the attribution holds",
        "organization !?: the name holds",
    ] {
        assert!(told.iter().any(|one| one.starts_with(start)), "{start}: {told:#?}");
    }
    let held = dump(database).await;
    assert!(held.contains("Agnp.x") && held.contains("\"name\":\"Us\""), "{held}");
    let turning = ['\u{202a}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}'];
    assert!(!held.contains(turning), "{held}");
    // A key without a letter for an address leads nowhere by itself.
    assert!(!held.contains("\"slug\":\"!?\""), "{held}");
}

async fn ab6_items_of_one_title_have_addresses_of_their_own(database: &TestDatabase) {
    let same = || {
        let mut library = library();
        library.items = (0..40)
            .map(|number| {
                let mut item = support::bread();
                item.key = format!("bread-{number}");
                item
            })
            .collect();
        library
    };
    bring_in(database, same()).await;
    let slugs = |held: &str| -> std::collections::BTreeSet<String> {
        let found = held.split("\"slug\":\"bread").skip(1);
        found.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    };
    let held = dump(database).await;
    let found = slugs(&held);
    let expected = (2..=40).map(|number| format!("-{number}")).chain([String::new()]).collect();
    assert_eq!(found, expected);
    bring_in(database, same()).await;
    assert_eq!(dump(database).await, held, "no address moves when the same comes again");
}
