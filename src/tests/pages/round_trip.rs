//! A public bundle, brought into an empty site, shows readers what they saw before: compared page by page, not row by row.
//!
//! What differs rightly is what no reader reads: the keys inside a database that a list goes on from, the moment that a
//! guarded form carries, and the order in which a sitemap names its addresses.

use super::{
    app::{Answer, Pages},
    fixture::{tag, text},
};
use http::{StatusCode, header};
use server::{
    database::query::library::media_type_of_file,
    domain::{
        library::{Class, ItemKind, LessonKind, ResourceForm},
        translation::Provenance,
    },
    services::studio::{
        bundle::{
            load::load_bundle,
            write::{Share, write_bundle},
        },
        cleaning::InProcess,
        import::{
            ApplyOptions, ReadOptions, SourceEntry, SourceItem, SourceLesson, SourceLibrary,
            SourceSection, SourceText, SourceTopic, apply, folder,
        },
    },
    storage::{MemoryStorage, Storage},
    testing::TestDatabase,
};
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    path::Path,
    sync::Arc,
};

server::both_databases! {
    row_i3_the_pages_of_a_library_are_there_again_after_a_public_bundle()
    row_i3_the_pages_of_the_demo_are_there_again_after_a_public_bundle()
}

/// Where readers begin, in two languages.
const BEGINNINGS: &[&str] = &[
    "/en",
    "/es",
    "/en/library",
    "/es/trainings",
    "/en/search?q=pay",
    "/en/search?q=meeting",
    "/es/search?q=carta",
    "/en/search?q=canary",
    "/sitemap.xml",
    "/sitemaps/site.xml",
    "/sitemaps/0.xml",
];
/// Links with a query that are followed from one page: each list has dozens.
const QUERIES: usize = 4;
/// What nobody can read.
const CANARY: &str = "canary";

async fn row_i3_the_pages_of_a_library_are_there_again_after_a_public_bundle() {
    let origin = Pages::new().await;
    origin.bring_in(more(), "2026-11-20").await;
    // What came last stands first in lists, whatever its kind: an article behind two toolkits.
    let late = article("late", "Late news", Provenance::Person);
    origin.bring_in(SourceLibrary { items: vec![late], ..library() }, "2026-11-21").await;
    let copy = carried(&origin).await;
    assert!(compared(&origin, &copy).await > 60);
    let kit = copy.get("/en/toolkits/bare-kit").await;
    for title in ["If your employer keeps your pay", "Pocket card", "Interpreting for a neighbour"]
    {
        assert!(kit.holds(title), "{title}");
    }
    for path in ["/en/toolkits/bare-kit", "/en/library", "/en/trainings/half-a-training"] {
        assert!(!copy.get(path).await.holds(CANARY), "{path}");
    }
    assert!(copy.get("/en/trainings/half-a-training").await.holds("The first half"));
    copy.end().await;
    origin.end().await;
}

async fn row_i3_the_pages_of_the_demo_are_there_again_after_a_public_bundle() {
    let database = TestDatabase::fresh().await;
    let storage = Arc::new(MemoryStorage::default());
    let demo = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/server/demo"));
    let library = folder::read(demo, &ReadOptions::default(), &mut |_| {}).unwrap();
    let options = ApplyOptions {
        dry_run: false,
        today: "2026-11-20".parse().unwrap(),
        first_organization: ("coalition".to_owned(), "Coalition".to_owned()),
        cleaner: Arc::new(InProcess),
    };
    let kept: Arc<dyn Storage> = storage.clone();
    apply(&database, &kept, demo, library, &options, &mut |_, _| {}).await.unwrap();
    let origin = Pages::holding(database, storage);
    let copy = carried(&origin).await;
    assert!(compared(&origin, &copy).await > 100);
    copy.end().await;
    origin.end().await;
}

/// What readers see, carried into an empty site of the same kind of database.
async fn carried(origin: &Pages) -> Pages {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path();
    write_bundle(origin.database(), origin.storage(), to, Share::Public, &mut |_| {})
        .await
        .unwrap();
    let database = TestDatabase::fresh().await;
    let storage = Arc::new(MemoryStorage::default());
    let kept: Arc<dyn Storage> = storage.clone();
    load_bundle(&database, &kept, &InProcess, to, false, &mut |_| {}).await.unwrap();
    Pages::holding(database, storage)
}

/// Asks both for everything that links lead to; gives how many answers were compared.
async fn compared(origin: &Pages, copy: &Pages) -> usize {
    let mut known: BTreeSet<String> = BEGINNINGS.iter().map(|path| (*path).to_owned()).collect();
    let mut waiting: VecDeque<String> = known.iter().cloned().collect();
    let mut count = 0;
    while let Some(path) = waiting.pop_front() {
        count += 1;
        if let Some(file) = path.strip_prefix("/files/") {
            let hash = file.split('/').next().unwrap();
            let (here, there) = (file_facts(origin, hash).await, file_facts(copy, hash).await);
            assert!(here.0.is_some(), "{path}");
            assert_eq!(here, there, "{path}");
            continue;
        }
        let (here, there) = (origin.get(&path).await, copy.get(&path).await);
        assert_eq!(facts(&here), facts(&there), "{path}");
        let refused = here.status == StatusCode::TOO_MANY_REQUESTS || here.status.is_server_error();
        assert!(!refused, "{path}: {}", here.status);
        assert_same(&path, &here.text, &there.text);
        let leads = here.headers.get(header::LOCATION).map(|leads| leads.to_str().unwrap());
        let links = leads.map(str::to_owned).into_iter().chain(links(&path, &here.text));
        for link in links.filter(|link| is_followed(link)) {
            if known.insert(link.clone()) {
                waiting.push_back(link);
            }
        }
    }
    count
}

/// The size of a file, and what it is served as.
async fn file_facts(pages: &Pages, hash: &str) -> (Option<u64>, Option<String>) {
    let size = pages.storage().size(&hash.parse().unwrap()).unwrap();
    (size, media_type_of_file(pages.database(), hash).await.unwrap())
}

/// What an answer says besides its text.
fn facts(answer: &Answer) -> (StatusCode, Vec<Option<String>>) {
    let names = [header::LOCATION, header::CONTENT_TYPE];
    let said =
        names.iter().map(|name| Some(answer.headers.get(name)?.to_str().unwrap().to_owned()));
    (answer.status, said.collect())
}

/// Pages of two languages, files, and permanent addresses; not what goes on from a key of the database.
fn is_followed(link: &str) -> bool {
    let is_ours = |language: &str| {
        link.strip_prefix(language).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    (is_ours("/en") || is_ours("/es") || link.starts_with("/files/") || link.starts_with("/i/"))
        && !link.contains("after=")
}

/// The addresses that a page leads to; of those with a query the first few, and none from a page that has one itself.
fn links(path: &str, html: &str) -> Vec<String> {
    if path.contains('?') {
        return Vec::new();
    }
    let found = [" href=\"", " src=\""].into_iter().flat_map(|before| html.split(before).skip(1));
    let found = found.filter_map(|rest| rest.split('"').next());
    let found = found.map(|link| link.split('#').next().unwrap_or_default().replace("&amp;", "&"));
    let (queries, plain): (Vec<String>, Vec<String>) = found.partition(|link| link.contains('?'));
    plain.into_iter().chain(queries.into_iter().take(QUERIES)).collect()
}

fn assert_same(path: &str, here: &str, there: &str) {
    if path.starts_with("/sitemap") {
        let sorted = |text: &str| -> Vec<String> {
            let entries = text.replace("</urlset>", "");
            let mut parts: Vec<String> = entries.split("<url>").map(str::to_owned).collect();
            parts.sort();
            parts
        };
        assert_eq!(sorted(here), sorted(there), "{path}");
        return;
    }
    let (here, there) = (for_readers(here), for_readers(there));
    if here != there {
        let same = here.bytes().zip(there.bytes()).take_while(|(one, other)| one == other).count();
        let around = |text: &str| {
            let from = text.floor_char_boundary(same.saturating_sub(200));
            text[from..text.floor_char_boundary(same + 300)].to_owned()
        };
        panic!("{path} differs:\n{}\n\n{}", around(&here), around(&there));
    }
}

/// The page without what differs rightly.
fn for_readers(html: &str) -> String {
    let html = without(html, "name=\"form_time\" value=\"", |letter| letter != '"');
    without(&html, "after=", |letter| letter.is_ascii_digit())
}

/// The text without what stands behind each of these words.
fn without(text: &str, words: &str, what: fn(char) -> bool) -> String {
    let mut parts = text.split(words);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + words + part.trim_start_matches(what))
}

/// More for the library of the fixture: a toolkit without a note, and one with notes about what nobody can read; a training
/// of which half is kept back; a topic over nothing that can be read.
fn more() -> SourceLibrary {
    let label = BTreeMap::from([(tag("en"), format!("Topic {CANARY}"))]);
    let unread = SourceTopic { key: "unread".to_owned(), labels: label, ..SourceTopic::default() };
    let mut hidden = article("hidden", CANARY, Provenance::Machine);
    hidden.topics = vec!["unread".to_owned()];
    let kit = |key: &str, title: &str, entries: Vec<SourceEntry>| SourceItem {
        texts: BTreeMap::from([text("en", title, "", "")]),
        entries,
        ..SourceItem::new(key, ItemKind::Toolkit, tag("en"))
    };
    let bare = ["pay", "hidden", "card", "house", "interpreting"].map(|key| entry(key, None));
    let noted =
        [entry("office", None), entry("hidden", Some(CANARY)), entry("pay", Some("First."))];
    SourceLibrary {
        topics: vec![unread],
        items: vec![
            hidden,
            training(),
            kit("bare", "Bare kit", bare.into()),
            kit("noted", "Noted kit", noted.into()),
        ],
        ..library()
    }
}

fn library() -> SourceLibrary {
    SourceLibrary { name: "fixture".to_owned(), ..SourceLibrary::default() }
}

fn entry(item: &str, note: Option<&str>) -> SourceEntry {
    let notes = note.map(|note| (tag("en"), note.to_owned()));
    SourceEntry { item: item.to_owned(), notes: notes.into_iter().collect() }
}

/// An article on which much depends: what a machine wrote of it waits.
fn article(key: &str, title: &str, provenance: Provenance) -> SourceItem {
    let (language, words) = text("en", title, "", "One paragraph.");
    SourceItem {
        form: Some(ResourceForm::Article),
        class: Some(Class::Critical),
        texts: BTreeMap::from([(language, SourceText { provenance, ..words })]),
        ..SourceItem::new(key, ItemKind::Resource, tag("en"))
    }
}

fn training() -> SourceItem {
    let lesson = |key: &str, title: &str, provenance| {
        let (language, words) = text("en", title, "", "Do it.");
        SourceLesson {
            key: format!("half/{key}"),
            section: Some(0),
            kind: LessonKind::Reading,
            texts: BTreeMap::from([(language, SourceText { provenance, ..words })]),
        }
    };
    let titles = BTreeMap::from([(tag("en"), "A part".to_owned())]);
    SourceItem {
        class: Some(Class::Critical),
        texts: BTreeMap::from([text("en", "Half a training", "", "")]),
        sections: vec![SourceSection { key: "part".to_owned(), titles }],
        lessons: vec![
            lesson("first", "The first half", Provenance::Person),
            lesson("second", CANARY, Provenance::Machine),
        ],
        ..SourceItem::new("half", ItemKind::Training, tag("en"))
    }
}
