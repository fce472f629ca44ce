//! What a page costs does not grow with the library: counted in steps of SQLite's machine, which are the same each time.

use super::{app::Pages, fixture};
use http::StatusCode;
use server::{
    database::{Database, query::export},
    domain::library::{ItemKind, LessonKind, ResourceForm},
    services::studio::import::{SourceItem, SourceLesson, SourceLibrary},
    testing::TestDatabase,
};
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// Enough that the list of each kind fills its page.
const FEW: usize = 240;
const MANY: usize = 960;
/// Every how many items a training stands.
const TRAINING_EVERY: usize = 10;
/// Steps by which a page may differ whatever its library.
const SOME: u64 = 300;

/// One of each kind of page; what they show is in both libraries. The first is the first answer after a start.
const PATHS: &[&str] = &[
    "/en",
    "/es/library",
    "/en/library?kind=article",
    "/en/library?kind=training",
    "/en/library?kind=toolkit",
    "/en/library?language=en",
    "/en/library?topic=rights-at-work",
    "/en/library?organization=table",
    "/en/library?after=200",
    "/en/library/item-21",
    "/es/library/item-21",
    "/en/topics/rights-at-work",
    "/en/organizations/table",
    "/en/trainings",
    "/en/trainings/item-20",
    "/en/trainings/item-20/lesson-of-20",
    "/en/library/nothing",
];

/// Short items that all stand under one topic and belong to one organization: what would be walked is long, and
/// bringing it in is quick.
async fn load(database: &Database, items: usize) {
    let items = (0..items).map(item).collect();
    fixture::bring_in(database, SourceLibrary { items, ..fixture::library() }).await;
}

fn item(number: usize) -> SourceItem {
    let is_training = number.is_multiple_of(TRAINING_EVERY);
    let kind = if is_training { ItemKind::Training } else { ItemKind::Resource };
    let text = |title: &str| BTreeMap::from([fixture::text("en", title, "", "Words.")]);
    let lesson = || SourceLesson {
        key: format!("lesson/{number}"),
        section: None,
        kind: LessonKind::Reading,
        texts: text(&format!("Lesson of {number}")),
    };
    SourceItem {
        form: (!is_training).then_some(ResourceForm::Article),
        organization: Some("table".to_owned()),
        topics: vec!["work".to_owned()],
        position: number as i64,
        texts: text(&format!("Item {number}")),
        lessons: is_training.then(lesson).into_iter().collect(),
        ..SourceItem::new(format!("item-{number}"), kind, fixture::tag("en"))
    }
}

struct Counted {
    pages: Pages,
    reads: Database,
    steps: Arc<AtomicU64>,
}

impl Counted {
    async fn new(name: &str, items: usize) -> Self {
        let database = TestDatabase::holding(name, async |database: &Database| {
            load(database, items).await;
        })
        .await;
        let (reads, steps) = Database::open_counting(database.target()).await.unwrap();
        let pages = Pages::reading(database, reads.clone(), app::routes::entries());
        Self { pages, reads, steps }
    }

    async fn cost(&self, path: &str) -> (StatusCode, u64) {
        let before = self.steps.load(Ordering::Relaxed);
        let status = self.pages.get(path).await.status;
        (status, self.steps.load(Ordering::Relaxed) - before)
    }

    async fn end(self) {
        self.reads.close().await.unwrap();
        self.pages.end().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_page_costs_more_in_a_larger_library() {
    let (few, many) = (Counted::new("few", FEW).await, Counted::new("more", MANY).await);
    let mut grown = Vec::new();
    for path in PATHS {
        let ((status, small), (same, large)) = (few.cost(path).await, many.cost(path).await);
        assert_eq!(status, same, "{path}");
        assert!(small > 0 && !status.is_server_error(), "{path}: {status}, {small} steps");
        if large > small * 13 / 10 + SOME {
            eprintln!("{path}: from {small} to {large} steps");
            grown.push(*path);
        }
    }
    assert_eq!(grown, Vec::<&str>::new());
    // The twin: a question that walks the whole library is seen to.
    let walk = async |counted: &Counted| {
        let before = counted.steps.load(Ordering::Relaxed);
        let mut after = 0;
        while let Some(last) =
            export::items_after(counted.reads.reader(), after).await.unwrap().last()
        {
            after = last.0;
        }
        counted.steps.load(Ordering::Relaxed) - before
    };
    let (small, large) = (walk(&few).await, walk(&many).await);
    assert!(large > small * 13 / 10 + SOME, "from {small} to {large} steps");
    few.end().await;
    many.end().await;
}
