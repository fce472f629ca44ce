//! What a page costs does not grow with the library: counted in steps of SQLite's machine, which are the same each time.

use super::{app::Pages, bounds::fill};
use http::StatusCode;
use server::{
    database::{Database, query::whole},
    testing::TestDatabase,
};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

const FEW: usize = 60;
const MANY: usize = 360;
/// Steps that one more level of a tree, or a longer list of a training, may cost.
const SOME: u64 = 300;

/// One of each kind of page; what they show is in both libraries. The first is the first answer after a start.
const PATHS: &[&str] = &[
    "/en",
    "/es/library",
    "/en/library?kind=article",
    "/en/library?kind=training",
    "/en/library?language=es",
    "/en/library?topic=topic-1-en",
    "/en/library?organization=coalition",
    "/en/library?after=40",
    "/en/library/item-21-en",
    "/en/library/item-21-es",
    "/en/topics/topic-1-en",
    "/en/organizations/coalition",
    "/en/trainings",
    "/en/trainings/item-20-en",
    "/en/trainings/item-20-en/lesson-2001-en",
    "/en/library/nothing",
];

struct Counted {
    pages: Pages,
    reads: Database,
    steps: Arc<AtomicU64>,
}

impl Counted {
    async fn new(name: &str, items: usize) -> Self {
        let database = TestDatabase::holding(name, async |database: &Database| {
            fill(database, items).await;
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
            grown.push(format!("{path}: from {small} to {large} steps"));
        }
    }
    assert!(grown.is_empty(), "{grown:#?}");
    // The twin: a question that walks the whole library is seen to.
    let walk = async |counted: &Counted| {
        let before = counted.steps.load(Ordering::Relaxed);
        let mut after = 0;
        while let Some(last) =
            whole::items_after(counted.reads.reader(), after).await.unwrap().last()
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
