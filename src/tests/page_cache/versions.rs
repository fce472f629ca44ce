//! Nobody sees an old page: a change shows at once on the server that made it, and within a second on every other.

use super::room;
use crate::{router, tests::trials};
use chrono::TimeDelta;
use server::{
    database::Database,
    domain::{
        language_tag::LanguageTag,
        library::{ItemKind, ResourceForm},
        translation::{Provenance, Review},
    },
    services::studio::import::{ApplyOptions, SourceItem, SourceLibrary, SourceText, apply},
    storage::{MemoryStorage, Storage},
    testing::{FrozenClock, TestApp, TestDatabase},
};
use std::{
    collections::BTreeMap,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

const PAGE: &str = "/en/library/note";

/// Publishes the note with that number in it.
async fn publish(database: &Database, number: u64) {
    let english = LanguageTag::parse("en").unwrap();
    let text = SourceText {
        path: "note.md".into(),
        slug: Some("note".to_owned()),
        title: "Note".to_owned(),
        summary: None,
        markdown: format!("This is number {number}."),
        provenance: Provenance::Person,
        review: Review::None,
        source_language: None,
    };
    let item = SourceItem {
        form: Some(ResourceForm::Article),
        texts: BTreeMap::from([(english.clone(), text)]),
        ..SourceItem::new("note", ItemKind::Resource, english)
    };
    let library = SourceLibrary {
        name: "notes".to_owned(),
        license: None,
        attribution: None,
        topics: Vec::new(),
        organizations: Vec::new(),
        items: vec![item],
        terms: Vec::new(),
        problems: Vec::new(),
        files_seen: 1,
    };
    let options = ApplyOptions {
        dry_run: false,
        today: "2026-12-05".parse().unwrap(),
        first_organization: ("coalition".to_owned(), "Coalition".to_owned()),
        cleaner: Arc::new(server::services::studio::cleaning::InProcess),
    };
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
    apply(database, &storage, Path::new("."), library, &options, &mut |_, _| {}).await.unwrap();
}

/// The number on the page as the server shows it.
async fn shown(app: &TestApp) -> u64 {
    let text = app.get(PAGE).await.text();
    let (_, rest) = text.split_once("This is number ").unwrap();
    rest.split_once('.').unwrap().0.parse().unwrap()
}

/// Two servers on one database. Their clocks are moved together.
struct Two {
    one: TestApp,
    other: TestApp,
}

impl Two {
    /// On PostgreSQL; `None`, with a word about it, when there is none.
    async fn start() -> Option<Self> {
        let database = TestDatabase::postgres().await?;
        let target = database.target().clone();
        let registry = || router::registry().unwrap();
        let one = TestApp::over(database, TestApp::config(), registry(), trials::build);
        let beside = TestDatabase::beside(&target).await;
        let other = TestApp::over(beside, TestApp::config(), registry(), trials::build);
        Some(Self { one, other })
    }

    fn clocks(&self) -> [&Arc<FrozenClock>; 2] {
        [&self.one.clock, &self.other.clock]
    }

    fn advance(&self, milliseconds: i64) {
        for clock in self.clocks() {
            clock.advance(TimeDelta::milliseconds(milliseconds));
        }
    }

    async fn end(self) {
        self.other.end().await;
        self.one.end().await;
    }
}

#[tokio::test]
async fn p1_what_is_published_shows_in_the_next_request() {
    let databases = [Some(TestDatabase::sqlite().await), TestDatabase::postgres().await];
    for database in databases.into_iter().flatten() {
        let config = TestApp::config();
        let app = TestApp::over(database, config, router::registry().unwrap(), trials::build);
        for number in 1..=5 {
            publish(&app.state.database, number).await;
            assert_eq!(shown(&app).await, number);
            assert_eq!(shown(&app).await, number);
        }
        assert!(app.context.kept_pages().count > 0);
        app.end().await;
    }
}

#[tokio::test]
async fn p1_a_write_apart_raises_no_version_so_the_kept_page_stays() {
    let app = TestApp::start(TestApp::config(), router::registry().unwrap(), trials::build).await;
    publish(&app.state.database, 1).await;
    assert_eq!((shown(&app).await, shown(&app).await), (1, 1));
    let change = "UPDATE segment_text SET text = 'This is number 2.' WHERE text LIKE 'This%'";
    let apart = app.state.database.begin_write_keeping_cache().await.unwrap();
    assert_eq!(apart.execute_for_test(change, vec![]).await.unwrap(), 1);
    apart.commit().await.unwrap();
    assert_eq!(shown(&app).await, 1, "the control: this is how an old page shows itself");
    app.state.database.begin_write().await.unwrap().undo().await.unwrap();
    assert_eq!(shown(&app).await, 1, "nothing was changed");
    app.state.database.begin_write().await.unwrap().commit().await.unwrap();
    assert_eq!(shown(&app).await, 2);
}

#[tokio::test]
async fn p1_another_server_shows_a_change_within_a_second() {
    let Some(two) = Two::start().await else { return };
    publish(&two.one.state.database, 1).await;
    assert_eq!((shown(&two.other).await, shown(&two.other).await), (1, 1));
    publish(&two.one.state.database, 2).await;
    // The control: as long as nobody may look, the old page is still shown.
    assert_eq!(shown(&two.other).await, 1);
    two.advance(1_000);
    assert_eq!(shown(&two.other).await, 2);
    two.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p1_under_concurrent_edits_no_page_is_older_than_a_second() {
    let Some(two) = Two::start().await else { return };
    let (changes, readers) = (12_u64, 4);
    publish(&two.one.state.database, 0).await;
    // What every reader must have seen by now: published, and then a second went by.
    let (due, seen) = (AtomicU64::new(0), AtomicU64::new(0));
    let write = async {
        for number in 1..=changes {
            // Edits come from either server.
            let from = if number % 2 == 0 { &two.one } else { &two.other };
            publish(&from.state.database, number).await;
            two.advance(1_000);
            due.store(number, Ordering::SeqCst);
        }
    };
    let watch = async |app: &TestApp| {
        while due.load(Ordering::SeqCst) < changes {
            let at_least = due.load(Ordering::SeqCst);
            let number = shown(app).await;
            assert!(number >= at_least, "{number} is shown when {at_least} is due");
            seen.fetch_add(1, Ordering::SeqCst);
            tokio::task::yield_now().await;
        }
    };
    let watchers = (0..readers).map(|n| watch(if n % 2 == 0 { &two.one } else { &two.other }));
    tokio::join!(write, futures::future::join_all(watchers));
    assert!(seen.load(Ordering::SeqCst) > changes, "too few pages were read");
    assert_eq!((shown(&two.one).await, shown(&two.other).await), (changes, changes));
    two.end().await;
}

#[tokio::test]
async fn p1_a_page_without_room_is_read_anew_each_time() {
    let app = TestApp::start(room(0), router::registry().unwrap(), trials::build).await;
    publish(&app.state.database, 1).await;
    assert_eq!(shown(&app).await, 1);
    assert_eq!(app.context.kept_pages().count, 0);
}
