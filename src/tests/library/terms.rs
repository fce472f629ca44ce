//! Texts that their source keeps back, or lets be read until a certain moment: what a reader receives.

use crate::{router, tests::trials};
use chrono::TimeDelta;
use http::StatusCode;
use server::{
    jobs,
    services::studio::{
        cleaning::InProcess,
        import::{ApplyOptions, ImportReport, ReadOptions, apply, folder},
    },
    storage::{MemoryStorage, Storage},
    testing::TestApp,
};
use std::{fs, sync::Arc};

server::both_databases! {
    a_text_is_taken_away_when_its_time_is_over()
    a_text_that_is_over_comes_back_with_a_later_end()
    what_the_source_keeps_back_is_taken_away_and_given_back()
    what_the_source_kept_back_from_the_start_is_nowhere()
}

async fn site() -> TestApp {
    TestApp::start(TestApp::config(), router::registry().unwrap(), trials::build).await
}

/// Imports two texts, one of them with this front matter.
async fn bring_in(app: &TestApp, front_matter: &str) -> ImportReport {
    let root = tempfile::tempdir().unwrap();
    let texts = root.path().join("en/resources");
    fs::create_dir_all(&texts).unwrap();
    fs::write(root.path().join("collection.toml"), "name = 'terms'\n").unwrap();
    let deadline = format!("---\ntitle: Deadline\n{front_matter}\n---\nRegister this week.\n");
    fs::write(texts.join("deadline.md"), deadline).unwrap();
    fs::write(texts.join("open.md"), "---\ntitle: Open\n---\nCome any day.\n").unwrap();
    let read = ReadOptions { now: app.state.clock.now(), ..ReadOptions::default() };
    let library = folder::read(root.path(), &read, &mut |_| {}).unwrap();
    let options = ApplyOptions {
        dry_run: false,
        today: app.state.clock.today(),
        first_organization: ("coalition".to_owned(), "Coalition".to_owned()),
        cleaner: Arc::new(InProcess),
    };
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
    let database = &app.state.database;
    apply(database, &storage, root.path(), library, &options, &mut |_, _| {}).await.unwrap()
}

/// Whether a reader finds the text: on its page and in the list. The other one is always there.
async fn is_shown(app: &TestApp) -> bool {
    let page = app.get("/en/library/deadline").await;
    let list = app.get("/en/library").await.text();
    assert!(list.contains("Open"), "the control");
    assert_eq!(app.get("/en/library/open").await.status, StatusCode::OK, "the control");
    let shown = page.status == StatusCode::OK && page.text().contains("Register this week.");
    assert_eq!(list.contains("Deadline"), shown);
    assert!(shown || !page.text().contains("Register"), "{}", page.text());
    shown
}

fn told(report: &ImportReport) -> Vec<String> {
    report.problems.iter().chain(&report.remarks).map(ToString::to_string).collect()
}

async fn a_text_is_taken_away_when_its_time_is_over() {
    let app = site().await;
    // The clock stands at half past six in the evening of the day before.
    let report = bring_in(&app, "expiryDate: 2026-12-06").await;
    assert_eq!(
        told(&report),
        [
            "en/resources/deadline.md: readers see it until 2026-12-06; then it is taken away from them"
        ]
    );
    jobs::run_due(&app.state).await;
    assert!(is_shown(&app).await);
    app.clock.advance(TimeDelta::minutes(5 * 60 + 29));
    jobs::run_due(&app.state).await;
    assert!(is_shown(&app).await, "a minute before");
    app.clock.advance(TimeDelta::minutes(1));
    assert!(is_shown(&app).await, "the control: it is the job that takes it away");
    jobs::run_due(&app.state).await;
    assert!(!is_shown(&app).await);
    jobs::run_due(&app.state).await;
    assert!(!is_shown(&app).await);
    app.end().await;
}

async fn a_text_that_is_over_comes_back_with_a_later_end() {
    let app = site().await;
    bring_in(&app, "expiryDate: 2026-12-06").await;
    app.clock.advance(TimeDelta::days(1));
    // Nobody served meanwhile: the import does what the job would have done.
    let report = bring_in(&app, "expiryDate: 2026-12-06").await;
    assert!(told(&report).iter().any(|line| line.contains("until 2026-12-06; left out")));
    assert!(told(&report).iter().any(|line| line.contains("taken away from them and kept")));
    assert!(!is_shown(&app).await);
    bring_in(&app, "expiryDate: 2026-12-09").await;
    jobs::run_due(&app.state).await;
    assert!(is_shown(&app).await);
    bring_in(&app, "summary: No end any more").await;
    app.clock.advance(TimeDelta::days(30));
    jobs::run_due(&app.state).await;
    assert!(is_shown(&app).await);
    app.end().await;
}

async fn what_the_source_keeps_back_is_taken_away_and_given_back() {
    let app = site().await;
    for (kept_back, why) in [
        ("draft: yes", "marked as a draft"),
        ("draft: perhaps", "yes or no is expected"),
        ("publishDate: 2099-01-01", "may be read from 2099-01-01"),
        ("expiryDate: 2020-01-01", "may be read until 2020-01-01"),
    ] {
        let report = bring_in(&app, "draft: no").await;
        assert_eq!(told(&report), [""; 0], "{kept_back}");
        assert!(is_shown(&app).await, "{kept_back}");
        let report = told(&bring_in(&app, kept_back).await);
        assert_eq!(report.len(), 2, "{report:?}");
        assert!(report.iter().any(|line| line.contains(why)), "{report:?}");
        assert!(report.iter().any(|line| line.contains("readers saw it here")), "{report:?}");
        assert!(!is_shown(&app).await, "{kept_back}");
        assert_eq!(bring_in(&app, kept_back).await.problems.len(), 1, "told once");
    }
    app.end().await;
}

async fn what_the_source_kept_back_from_the_start_is_nowhere() {
    let app = site().await;
    for kept_back in ["draft: 1", "Draft: ON", "draft: maybe", "publishDate: soon"] {
        let report = bring_in(&app, kept_back).await;
        assert_eq!((report.items, report.problems.len()), (1, 1), "{kept_back}");
        assert!(!is_shown(&app).await, "{kept_back}");
    }
    app.end().await;
}
