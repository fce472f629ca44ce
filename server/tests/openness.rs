//! What feeds and sitemaps are made of, on both databases.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

#[expect(dead_code, reason = "other tests share it")]
mod support;

use sea_orm::{DbBackend, Statement};
use server::{
    both_databases,
    database::query::{
        news::{News, newest},
        printouts::printout,
        sitemap::{KEYS, numbers, texts},
    },
    domain::{library::ItemKind, token::Token},
    services::studio::import::{ApplyOptions, SourceItem, SourceLibrary},
    testing::TestDatabase,
};
use std::collections::BTreeMap;
use support::{bread, bring_in, bring_in_with, library, options, tag, tags, text};

both_databases! {
    row_c8_what_changed_last_stands_first_in_the_feed_of_its_language
    row_c8_a_changed_lesson_is_a_change_of_its_training
    row_c8_a_feed_holds_so_many_and_reads_one_range_of_an_index
    row_i5_every_text_stands_in_the_sitemap_of_its_key
    row_l16_a_sheet_knows_what_readers_see_now
}

fn on(day: &str) -> ApplyOptions {
    ApplyOptions { today: day.parse().unwrap(), ..options() }
}

fn titles(news: &[News]) -> Vec<(&str, String)> {
    news.iter().map(|one| (one.card.text.title.as_str(), one.changed_on.to_string())).collect()
}

async fn row_c8_what_changed_last_stands_first_in_the_feed_of_its_language(
    database: &TestDatabase,
) {
    bring_in_with(database, library(), &on("2026-11-01")).await;
    let mut changed = library();
    let spanish = changed.items[0].texts.get_mut(&tag("es")).unwrap();
    spanish.markdown = "Primero mezclamos bien.\n\nLuego esperamos.\n\nAl final horneamos.".into();
    bring_in_with(database, changed, &on("2026-11-20")).await;
    let spanish = newest(database, &tags("es en"), 50).await.unwrap();
    let shown = titles(&spanish);
    assert_eq!(shown[0], ("Pan", "2026-11-20".to_owned()));
    assert!(shown[1..].iter().all(|(_, day)| day == "2026-11-01"), "{shown:?}");
    // What is not in Spanish is there all the same, and within a day the newer item stands first.
    assert_eq!(shown.len(), 4);
    assert_eq!([shown[1].0, shown[2].0, shown[3].0], ["Kitchen", "Hornear", "شاي"]);
    assert!(spanish[0].is_translated() && !spanish[3].is_translated());
    assert_eq!(
        spanish[0].topics.iter().map(|t| t.label.as_str()).collect::<Vec<_>>(),
        ["Tema rest"]
    );
    assert_eq!(spanish[0].license.as_deref(), Some("CC-BY-4.0"));
    assert!(spanish[0].organization.is_some());
    // Nothing changed in English.
    let english = newest(database, &tags("en"), 50).await.unwrap();
    assert!(titles(&english).iter().all(|(_, day)| day == "2026-11-01"));
    assert!(newest(database, &[], 50).await.unwrap().is_empty());
}

async fn row_c8_a_changed_lesson_is_a_change_of_its_training(database: &TestDatabase) {
    bring_in_with(database, library(), &on("2026-11-01")).await;
    let mut changed = library();
    let lesson = &mut changed.items[2].lessons[0];
    lesson.texts.get_mut(&tag("en")).unwrap().markdown = "Sift it first.".into();
    bring_in_with(database, changed, &on("2026-11-21")).await;
    let english = newest(database, &tags("en"), 50).await.unwrap();
    assert_eq!(titles(&english)[0], ("Baking", "2026-11-21".to_owned()));
    let spanish = newest(database, &tags("es en"), 50).await.unwrap();
    assert!(titles(&spanish).contains(&("Hornear", "2026-11-01".to_owned())));
}

/// Many small texts.
fn many(count: usize) -> SourceLibrary {
    let item = |number: usize| {
        let mut item = SourceItem::new(format!("text-{number}"), ItemKind::Resource, tag("en"));
        item.form = bread().form;
        let title = format!("Text {number}");
        item.texts = BTreeMap::from([(tag("en"), text(&title, &title, "Words.", None))]);
        item
    };
    SourceLibrary { name: "many".into(), items: (0..count).map(item).collect(), ..library() }
}

async fn row_c8_a_feed_holds_so_many_and_reads_one_range_of_an_index(database: &TestDatabase) {
    bring_in(database, many(40)).await;
    let news = newest(database, &tags("en"), 10).await.unwrap();
    let shown: Vec<&str> = news.iter().map(|one| one.card.text.title.as_str()).collect();
    assert_eq!(shown.len(), 10);
    assert_eq!((shown[0], shown[9]), ("Text 39", "Text 30"));
    if database.backend() != DbBackend::Sqlite {
        return;
    }
    // The twin: by title there is no index, and the plan says so.
    let plan = plan(database, "changed_on DESC, item_id DESC").await;
    assert!(plan.contains("item_language_changed") && !plan.contains("B-TREE"), "{plan}");
    assert!(self::plan(database, "item_id % 7").await.contains("B-TREE"));
}

async fn plan(database: &TestDatabase, order: &str) -> String {
    let sql = format!(
        "EXPLAIN QUERY PLAN SELECT item_id FROM item_language WHERE language = 'en' ORDER BY {order} LIMIT 50"
    );
    let statement = Statement::from_string(database.backend(), sql);
    let rows = database.reader().query_all_raw(statement).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index::<String>(3).unwrap() + "\n").collect()
}

async fn row_i5_every_text_stands_in_the_sitemap_of_its_key(database: &TestDatabase) {
    assert!(numbers(database).await.unwrap().is_empty());
    bring_in(database, library()).await;
    bring_in(database, many(KEYS as usize * 2)).await;
    let numbers = numbers(database).await.unwrap();
    assert_eq!(numbers, [0, 1, 2]);
    let mut all = Vec::new();
    for number in &numbers {
        let part = texts(database, *number).await.unwrap();
        assert!(part.len() <= KEYS as usize);
        all.extend(part);
    }
    // Four items and two lessons; sections and notes have no page.
    assert_eq!(all.len(), KEYS as usize * 2 + 6);
    let lessons: Vec<_> = all.iter().filter(|text| text.versions[0].lesson.is_some()).collect();
    assert_eq!(lessons.len(), 2);
    let languages: Vec<&str> = lessons[0].versions.iter().map(|v| v.language.as_str()).collect();
    assert_eq!(languages, ["en", "es"]);
    assert_eq!(lessons[0].versions[1].slug, "hornear");
    assert!(texts(database, 9).await.unwrap().is_empty());
    assert!(texts(database, i64::MAX).await.unwrap().is_empty());
}

async fn row_l16_a_sheet_knows_what_readers_see_now(database: &TestDatabase) {
    bring_in_with(database, library(), &on("2026-11-01")).await;
    let mut changed = library();
    changed.items[0].texts.get_mut(&tag("en")).unwrap().markdown = "We only wait.".into();
    bring_in_with(database, changed, &on("2026-11-20")).await;
    let news = newest(database, &tags("en"), 1).await.unwrap();
    let printout = printout(database, &news[0].card.token).await.unwrap().unwrap();
    let versions: Vec<_> = printout
        .versions
        .iter()
        .map(|now| (now.language.as_str(), now.number, now.made_on.to_string()))
        .collect();
    assert_eq!(versions, [("en", 2, "2026-11-20".into()), ("es", 1, "2026-11-01".into())]);
    assert_eq!(printout.source_language, tag("en"));
    let unknown: Token = "0000000000000000".parse().unwrap();
    assert_eq!(
        server::database::query::printouts::printout(database, &unknown).await.unwrap(),
        None
    );
}
