//! Bringing texts in, and carrying the library away and back, seen from outside on both databases.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

mod support;

use server::{
    both_databases,
    database::{Database, DatabaseTarget, query::library as query},
    domain::{
        library::{Class, ItemKind, ResourceForm},
        translation::{Provenance, State},
    },
    services::studio::{
        bundle::{
            load::{LoadReport, load_bundle},
            write::{Share, write_bundle},
        },
        cleaning::InProcess,
        import::{ImportReport, SourceEntry, SourceItem, SourceText},
        write_text::Written,
    },
    storage::{MemoryStorage, Storage},
    testing::TestDatabase,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use support::{bread, bring_in, bring_in_with, dump, library, options, tag, tags};

both_databases! {
    row_a3_an_import_run_twice_changes_nothing
    row_a3_one_changed_file_makes_one_new_revision_and_keeps_the_ids
    row_a3_an_import_cut_off_ends_in_the_same_state
    row_a3_a_dry_run_writes_nothing_and_says_the_same
    row_m3_a_translation_falls_behind_block_by_block
    row_m3_thirty_articles_are_the_same_items_in_nine_languages
    row_i3_a_bundle_holds_everything
    row_i3_a_public_bundle_names_nothing_that_nobody_reads
    row_i3_a_bundle_brings_newer_revisions_and_leaves_other_histories_alone
}

fn counts(report: &ImportReport) -> (usize, usize, usize) {
    let count = |written| report.count(written);
    (count(Written::Created), count(Written::Changed), count(Written::Unchanged))
}

async fn row_a3_an_import_run_twice_changes_nothing(database: &TestDatabase) {
    let first = bring_in(database, library()).await;
    assert!(first.problems.is_empty(), "{first}");
    assert_eq!((first.items, counts(&first).1), (4, 0));
    let before = dump(database).await;
    let second = bring_in(database, library()).await;
    assert_eq!(counts(&second), (0, 0, first.texts.len()));
    assert_eq!(dump(database).await, before);
}

async fn row_a3_one_changed_file_makes_one_new_revision_and_keeps_the_ids(database: &TestDatabase) {
    bring_in(database, library()).await;
    let before = anchors(database, "en").await;
    let mut changed = library();
    changed.items[0].texts.get_mut(&tag("en")).unwrap().markdown =
        "A word before.\n\nFirst we mix.\n\nThen we wait for an hour.\n\nLast we bake.".into();
    let report = bring_in(database, changed).await;
    assert_eq!((counts(&report).0, counts(&report).1), (0, 1), "{report}");
    let after = anchors(database, "en").await;
    assert_eq!(after.len(), 4);
    assert_eq!(after[1..], before[..], "the three known blocks keep their ids");
    assert_eq!(article(database, "en", "bread").await.text.facts.number, 2);
}

/// The article with that slug as somebody reads it.
async fn article(database: &Database, language: &str, slug: &str) -> query::ItemPage {
    query::item_page(database, &tags(language), ItemKind::Resource, slug).await.unwrap().unwrap()
}

async fn anchors(database: &Database, language: &str) -> Vec<String> {
    article(database, language, "bread")
        .await
        .text
        .blocks
        .iter()
        .map(|block| block.token.to_string())
        .collect()
}

async fn row_a3_an_import_cut_off_ends_in_the_same_state(database: &TestDatabase) {
    let mut half = library();
    half.items.truncate(2);
    bring_in(database, half).await;
    bring_in(database, library()).await;
    let other = TestDatabase::sqlite().await;
    bring_in(&other, library()).await;
    assert_eq!(dump(database).await, dump(&other).await);
    other.end().await;
}

async fn row_a3_a_dry_run_writes_nothing_and_says_the_same(database: &TestDatabase) {
    let empty = dump(database).await;
    let options = server::services::studio::import::ApplyOptions { dry_run: true, ..options() };
    let dry = bring_in_with(database, library(), &options).await;
    assert_eq!(dump(database).await, empty);
    let real = bring_in(database, library()).await;
    assert_eq!(counts(&dry), counts(&real));
}

async fn row_m3_a_translation_falls_behind_block_by_block(database: &TestDatabase) {
    bring_in(database, library()).await;
    let states = async |language: &str| -> Vec<State> {
        article(database, language, "pan")
            .await
            .text
            .blocks
            .iter()
            .map(|block| block.state)
            .collect()
    };
    assert_eq!(states("es").await, [State::Current; 3]);
    assert_eq!(
        anchors(database, "en").await,
        anchors(database, "es").await,
        "one id per unit of translation"
    );
    let mut changed = library();
    changed.items[0].texts.get_mut(&tag("en")).unwrap().markdown =
        "First we mix.\n\nThen we wait for two hours.\n\nLast we bake.".into();
    bring_in(database, changed).await;
    assert_eq!(states("es").await, [State::Current, State::Behind, State::Current]);
    // The source goes back to what it was: so does the state, by itself.
    bring_in(database, library()).await;
    assert_eq!(states("es").await, [State::Current; 3]);
}

async fn row_i3_a_bundle_holds_everything(database: &TestDatabase) {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
    bring_in(database, library()).await;
    let mut changed = library();
    changed.items[0].texts.get_mut(&tag("en")).unwrap().markdown =
        "First we mix.\n\nLast we bake.".into();
    bring_in(database, changed).await;
    let folder = tempfile::tempdir().unwrap();
    write_bundle(database, storage.as_ref(), folder.path(), Share::Everything, &mut |_| {})
        .await
        .unwrap();
    for other in others().await {
        let report = load_bundle(&other, &storage, &InProcess, folder.path(), false, &mut |_| {})
            .await
            .unwrap();
        assert_eq!(report, LoadReport { created: 4, ..LoadReport::default() });
        assert_eq!(dump(&other).await, dump(database).await);
        assert_eq!(derived(&other).await, derived(database).await);
        let again = load_bundle(&other, &storage, &InProcess, folder.path(), false, &mut |_| {})
            .await
            .unwrap();
        assert_eq!(again, LoadReport { unchanged: 4, ..LoadReport::default() });
        // And back again: the same bundle, line by line.
        let back = tempfile::tempdir().unwrap();
        write_bundle(&other, storage.as_ref(), back.path(), Share::Everything, &mut |_| {})
            .await
            .unwrap();
        let lines = |at: &std::path::Path| -> BTreeSet<String> {
            std::fs::read_to_string(at.join("items.jsonl"))
                .unwrap()
                .lines()
                .map(str::to_owned)
                .collect()
        };
        assert_eq!(lines(folder.path()), lines(back.path()));
        other.end().await;
    }
}

/// A fresh database of each kind that is at hand.
async fn others() -> Vec<TestDatabase> {
    let mut others = vec![TestDatabase::sqlite().await];
    others.extend(TestDatabase::postgres().await);
    others
}

/// What is left out of a bundle because it is rebuilt: the same on both sides all the same.
async fn derived(database: &Database) -> Vec<String> {
    let mut seen = Vec::new();
    for language in ["en", "es", "ar"] {
        let filter = query::LibraryFilter::default();
        let page = query::list(database, &tags(language), &filter, None).await.unwrap();
        for card in page.cards {
            seen.push(format!("{} {:?} {:?}", card.token, card.languages, card.text));
        }
    }
    seen.sort();
    seen
}

/// An entry is shown by the item that it names, with or without a note; a translation may be made from a draft. What is left
/// of them comes in elsewhere, and tells of nothing that was kept back.
async fn row_i3_a_public_bundle_names_nothing_that_nobody_reads(database: &TestDatabase) {
    const CANARY: &str = "canary";
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
    let machine = |title: &str, markdown: &str| SourceText {
        provenance: Provenance::Machine,
        ..support::text("en/machine.md", title, markdown, None)
    };
    let mut first = library();
    first.items[0].class = Some(Class::Critical);
    first.items[0].texts.remove(&tag("es"));
    let mut hidden = SourceItem::new("hidden", ItemKind::Resource, tag("en"));
    hidden.form = Some(ResourceForm::Article);
    hidden.class = Some(Class::Critical);
    hidden.texts.insert(tag("en"), machine("Hidden", CANARY));
    let entries = &mut first.items[3].entries;
    let note = BTreeMap::from([(tag("en"), CANARY.to_owned())]);
    entries.push(SourceEntry { item: "hidden".into(), notes: note });
    entries.push(SourceEntry { item: "baking".into(), notes: BTreeMap::new() });
    first.items.push(hidden);
    bring_in(database, first.clone()).await;
    // A newer source waits, and a person translated that one.
    let newer = machine("Bread", "First we mix.\n\nThen comes the canary.\n\nLast we bake.");
    let spanish = SourceText {
        provenance: Provenance::Person,
        ..library().items[0].texts[&tag("es")].clone()
    };
    first.items[0].texts = BTreeMap::from([(tag("en"), newer), (tag("es"), spanish)]);
    bring_in(database, first).await;
    assert!(dump(database).await.contains(CANARY), "the control");

    let folder = tempfile::tempdir().unwrap();
    write_bundle(database, storage.as_ref(), folder.path(), Share::Public, &mut |_| {})
        .await
        .unwrap();
    let items = std::fs::read_to_string(folder.path().join("items.jsonl")).unwrap();
    assert!(!items.contains(CANARY));
    for other in others().await {
        let report = load_bundle(&other, &storage, &InProcess, folder.path(), false, &mut |_| {})
            .await
            .unwrap();
        assert_eq!(report, LoadReport { created: 4, ..LoadReport::default() });
        assert_eq!(article(&other, "es", "pan").await.text.language, tag("es"));
        let reading = tags("en");
        let kitchen = query::item_page(&other, &reading, ItemKind::Toolkit, "kitchen").await;
        let id = kitchen.unwrap().unwrap().id;
        let entries = query::toolkit_entries(&other, &reading, id).await.unwrap();
        let shown: Vec<_> = entries.iter().map(|entry| entry.card.text.title.as_str()).collect();
        assert_eq!(shown, ["شاي", "Bread", "Baking"]);
        let again = load_bundle(&other, &storage, &InProcess, folder.path(), false, &mut |_| {})
            .await
            .unwrap();
        assert_eq!(again, LoadReport { unchanged: 4, ..LoadReport::default() });
        other.end().await;
    }
    // Where it came from, nothing of it is another history.
    let home = load_bundle(database, &storage, &InProcess, folder.path(), false, &mut |_| {}).await;
    assert_eq!(home.unwrap().diverged, 0);
}

async fn row_i3_a_bundle_brings_newer_revisions_and_leaves_other_histories_alone(
    database: &TestDatabase,
) {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
    let origin = TestDatabase::sqlite().await;
    bring_in(&origin, library()).await;
    bring_in(database, library()).await;
    let mut newer = library();
    newer.items[0].texts.get_mut(&tag("en")).unwrap().markdown = "Only bake.".into();
    bring_in(&origin, newer).await;
    let folder = tempfile::tempdir().unwrap();
    write_bundle(&origin, storage.as_ref(), folder.path(), Share::Public, &mut |_| {})
        .await
        .unwrap();
    let report = load_bundle(database, &storage, &InProcess, folder.path(), false, &mut |_| {})
        .await
        .unwrap();
    assert_eq!(report, LoadReport { changed: 1, unchanged: 3, ..LoadReport::default() });
    assert_eq!(dump(database).await, dump(&origin).await);

    let local = TestDatabase::sqlite().await;
    let mut own = library();
    own.items[0]
        .texts
        .insert(tag("en"), support::text("en/bread.md", "Bread", "Our own way.", None));
    own.items = vec![bread_with(own.items.remove(0)), library().items.remove(1)];
    bring_in(&local, own).await;
    let before = dump(&local).await;
    let report =
        load_bundle(&local, &storage, &InProcess, folder.path(), true, &mut |_| {}).await.unwrap();
    assert_eq!((report.diverged, report.unchanged), (1, 1));
    assert_eq!(dump(&local).await, before);
    local.end().await;
    origin.end().await;
}

fn bread_with(
    changed: server::services::studio::import::SourceItem,
) -> server::services::studio::import::SourceItem {
    let mut item = bread();
    item.texts = changed.texts;
    item
}

#[tokio::test]
async fn row_i3_what_is_no_bundle_is_refused_by_name() {
    let database = TestDatabase::sqlite().await;
    assert!(matches!(database.target(), DatabaseTarget::Sqlite(_)));
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
    let folder = tempfile::tempdir().unwrap();
    let error = load_bundle(&database, &storage, &InProcess, folder.path(), false, &mut |_| {})
        .await
        .unwrap_err();
    assert!(error.to_string().contains("is not a bundle"), "{error}");
    database.end().await;
}

/// The folder that `cargo xtask udhr` writes, or nothing, said loudly; in CI its absence is a failure.
#[expect(clippy::print_stderr, reason = "a test that was left out says so")]
fn udhr() -> Option<std::path::PathBuf> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/udhr");
    if folder.join("collection.toml").is_file() {
        return Some(folder);
    }
    let said = format!("{} is not there: cargo xtask udhr writes it", folder.display());
    assert!(std::env::var_os("CI").is_none(), "{said}");
    eprintln!("\nSKIPPED: {said}\n");
    None
}

async fn row_m3_thirty_articles_are_the_same_items_in_nine_languages(database: &TestDatabase) {
    use server::{
        database::query::language::content_languages,
        domain::translation::Provenance,
        services::studio::import::{ReadOptions, folder},
    };
    let Some(path) = udhr() else { return };
    let read = folder::read(&path, &ReadOptions::default(), &mut |_| {}).unwrap();
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    assert_eq!(read.items.len(), 31);
    for item in &read.items {
        assert_eq!(item.texts.len(), 9, "{}", item.key);
        assert!(item.texts.values().all(|text| text.provenance == Provenance::Person));
    }
    let kit = read.items.iter().find(|item| item.kind == ItemKind::Toolkit).unwrap();
    let keys: Vec<&str> = kit.entries.iter().map(|entry| entry.item.as_str()).collect();
    assert_eq!(
        (keys.len(), keys[0], keys[29]),
        (30, "resources/article-01", "resources/article-30")
    );
    let report = bring_in(database, read).await;
    assert!(report.problems.is_empty(), "{report}");
    assert_eq!((report.items, counts(&report).0), (31, 31 * 9));
    let mut languages: Vec<String> =
        content_languages(database).await.unwrap().iter().map(ToString::to_string).collect();
    languages.sort();
    assert_eq!(languages, ["ar", "en", "es", "gu", "ht", "ko", "pt-BR", "zh-Hans", "zh-Hant"]);
    let all = query::LibraryFilter { kind: Some(ItemKind::Resource), ..Default::default() };
    let page = query::list(database, &tags("gu"), &all, None).await.unwrap();
    assert!(page.cards.iter().all(|card| card.text.title.contains("અનુચ્છેદ")), "{:?}", page.cards);
}
