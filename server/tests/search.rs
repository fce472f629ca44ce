//! The search seen from outside: the same answers on both databases, in the transaction that publishes, and nothing
//! left of what is not published any more.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

#[expect(dead_code, reason = "other tests share it")]
mod support;

use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use sea_orm::Statement;
use server::{
    both_databases,
    database::{
        Database,
        query::{
            library::LibraryFilter,
            search::{SearchAnswer, SearchRequest, search, suggest},
        },
        record::{publication, search::Titles},
    },
    domain::{
        library::{ItemKind, ResourceForm},
        search::{Piece, Query},
        translation::{Provenance, Review},
    },
    services::{
        library::{count_unmet_search::CountUnmetSearch, reindex},
        studio::import::{SourceItem, SourceLesson, SourceLibrary, SourceText, SourceTopic},
    },
    testing::TestDatabase,
};
use std::collections::BTreeMap;
use support::{bring_in, library, tag, tags, text};

both_databases! {
    row_l4_what_is_published_is_found_at_once
    row_l3_found_in_any_language_and_answered_in_the_readers
    the_filters_of_the_library_combine_with_the_query
    row_m15_names_of_topics_in_any_language_find_what_belongs_to_them
    a_name_in_the_singular_or_with_another_space_is_that_name
    a_lesson_is_found_with_its_training
    a_lesson_that_only_another_language_finds_is_named_too
    a_misspelt_word_finds_what_was_meant
    a_new_text_takes_the_place_of_the_old_one
    what_is_not_published_any_more_leaves_nothing
    what_a_machine_wrote_about_critical_things_is_not_found_before_a_person_checked_it
    an_index_of_another_analyser_is_made_anew_and_goes_on_where_it_was_stopped
    common_words_are_cut_and_said_to_be
    an_index_written_step_by_step_equals_one_made_anew
    searches_that_found_nothing_are_counted_by_language_and_day
}

/// Who types `dwa`, `avoka` or `વકીલ` is led to a topic too.
#[test]
fn topics_of_the_demo_library_have_other_words_in_every_language_of_their_names() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("demo/topics.toml");
    let topics: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    for topic in topics["topic"].as_array().unwrap() {
        for language in topic["labels"].as_table().unwrap().keys() {
            let words = topic["synonyms"].get(language).and_then(toml::Value::as_array);
            assert!(words.is_some_and(|words| words.len() > 3), "{} {language}", topic["key"]);
        }
    }
}

async fn a_name_in_the_singular_or_with_another_space_is_that_name(database: &TestDatabase) {
    let mut library = library();
    library.topics[0].labels.insert(tag("gu"), "સભાઓ".into());
    library.topics[0].labels.insert(tag("fa"), "کتاب\u{200c}خانه".into());
    library.topics[0].synonyms.insert(tag("ht"), vec!["avoka".into()]);
    bring_in(database, library).await;
    for typed in ["સભા", "સભાઓ", "کتاب خانه", "کتاب\u{200c}خانه", "avoka", "Avoka"]
    {
        let topics = ask(database, "en", typed, &LibraryFilter::default()).await.topics;
        let labels: Vec<&str> = topics.iter().map(|topic| topic.label.as_str()).collect();
        assert_eq!(labels, ["Topic care"], "{typed}");
    }
}

async fn ask(
    database: &Database,
    reading: &str,
    typed: &str,
    filter: &LibraryFilter,
) -> SearchAnswer {
    let query = Query::read(typed);
    let request = SearchRequest { query: &query, typed, filter, after: 0, count: 200 };
    search(database, &tags(reading), request).await.unwrap()
}

/// Titles in the order of the answer.
async fn titles(database: &Database, reading: &str, typed: &str) -> Vec<String> {
    let answer = ask(database, reading, typed, &LibraryFilter::default()).await;
    answer.results.into_iter().map(|result| result.card.text.title).collect()
}

async fn count(database: &Database, table: &str) -> i64 {
    let sql = format!("SELECT COUNT(*) FROM {table}");
    let statement = Statement::from_string(database.backend(), sql);
    let row = database.reader().query_one_raw(statement).await.unwrap().unwrap();
    row.try_get_by_index(0).unwrap()
}

async fn run(database: &Database, sql: &str) {
    let tx = database.begin_write().await.unwrap();
    tx.execute_for_test(sql, vec![]).await.unwrap();
    tx.commit().await.unwrap();
}

async fn row_l4_what_is_published_is_found_at_once(database: &TestDatabase) {
    bring_in(database, library()).await;
    assert_eq!(titles(database, "en", "mix").await, ["Bread"]);
    assert_eq!(titles(database, "en", "BREAD").await[0], "Bread");
    assert_eq!(titles(database, "en", "شاي").await, ["شاي"]);
    assert!(titles(database, "en", "nowhere").await.is_empty());
    // The twin: without the index, which a transaction that is undone does not write, nothing is found.
    run(database, "DELETE FROM search_word").await;
    assert!(titles(database, "en", "mix").await.is_empty());
}

async fn row_l3_found_in_any_language_and_answered_in_the_readers(database: &TestDatabase) {
    bring_in(database, library()).await;
    let answer = ask(database, "en", "mezclamos", &LibraryFilter::default()).await;
    let found = &answer.results[0];
    assert_eq!(found.card.text.title, "Bread");
    assert_eq!(found.found_in, Some(tag("es")));
    let excerpt = found.excerpt.as_ref().unwrap();
    assert_eq!(excerpt.language, tag("es"));
    let marked: Vec<&str> = excerpt
        .snippet
        .pieces
        .iter()
        .filter(|piece| piece.marked)
        .map(|piece| piece.text.as_str())
        .collect();
    assert_eq!(marked, ["mezclamos"]);
    // Asked in the language of the card there is nothing to explain.
    let answer = ask(database, "es", "mezclamos", &LibraryFilter::default()).await;
    assert_eq!(
        (answer.results[0].card.text.title.as_str(), &answer.results[0].found_in),
        ("Pan", &None)
    );
}

async fn the_filters_of_the_library_combine_with_the_query(database: &TestDatabase) {
    bring_in(database, library()).await;
    let all = titles(database, "en", "bread").await;
    assert!(all.contains(&"Bread".to_owned()) && all.contains(&"Baking".to_owned()), "{all:?}");
    let kind = LibraryFilter { kind: Some(ItemKind::Training), ..Default::default() };
    let answer = ask(database, "en", "bread", &kind).await;
    assert_eq!((answer.found, answer.more), (1, false));
    assert_eq!(answer.results[0].card.text.title, "Baking");
    let form = LibraryFilter { form: Some(ResourceForm::Article), ..Default::default() };
    assert_eq!(ask(database, "en", "bread", &form).await.found, 1);
    let language = LibraryFilter { language: Some(tag("ar")), ..Default::default() };
    assert_eq!(ask(database, "en", "bread", &language).await.found, 0);
    let topic = LibraryFilter { topic: Some(2), ..Default::default() };
    assert_eq!(ask(database, "en", "bread", &topic).await.results[0].card.text.title, "Bread");
    let organization = LibraryFilter { organization: Some(99), ..Default::default() };
    assert_eq!(ask(database, "en", "bread", &organization).await.found, 0);
}

async fn row_m15_names_of_topics_in_any_language_find_what_belongs_to_them(
    database: &TestDatabase,
) {
    let mut library = library();
    library.topics[1].synonyms = BTreeMap::from([(tag("en"), vec!["nap time".to_owned()])]);
    library.topics[1].labels.insert(tag("ko"), "휴식".into());
    library.topics[1].synonyms.insert(tag("ht"), vec!["pran yon ti souf".into()]);
    bring_in(database, library).await;
    for name in ["Tema rest", "nap time", "휴식", "pran yon ti souf"] {
        let answer = ask(database, "en", name, &LibraryFilter::default()).await;
        assert_eq!(answer.results[0].card.text.title, "Bread", "{name}");
        assert!(answer.topics.iter().any(|topic| topic.label == "Topic rest"), "{name}");
    }
    // Part of a name is not the name.
    assert!(ask(database, "en", "souf", &LibraryFilter::default()).await.topics.is_empty());
}

async fn a_lesson_is_found_with_its_training(database: &TestDatabase) {
    bring_in(database, library()).await;
    let answer = ask(database, "en", "flour", &LibraryFilter::default()).await;
    assert_eq!(answer.results[0].card.text.title, "Baking");
    assert_eq!(answer.results[0].lessons[0].title, "Flour");
    let answer = ask(database, "en", "harina", &LibraryFilter::default()).await;
    assert_eq!(answer.results[0].lessons[0].title, "Flour");
    assert_eq!(answer.results[0].found_in, Some(tag("es")));
}

async fn a_lesson_that_only_another_language_finds_is_named_too(database: &TestDatabase) {
    let mut library = library();
    let training = library.items.iter_mut().find(|item| item.key == "baking").unwrap();
    let water = training.lessons[1].texts.get_mut(&tag("es")).unwrap();
    water.markdown += "\n\nEn inglés: flour.";
    bring_in(database, library).await;
    let answer = ask(database, "es", "flour", &LibraryFilter::default()).await;
    let lessons: Vec<&str> =
        answer.results[0].lessons.iter().map(|lesson| lesson.title.as_str()).collect();
    assert_eq!(
        lessons,
        ["Harina", "Agua"],
        "the one of that title, then the one that has it in Spanish"
    );
}

async fn a_misspelt_word_finds_what_was_meant(database: &TestDatabase) {
    bring_in(database, library()).await;
    let answer = ask(database, "en", "kichten", &LibraryFilter::default()).await;
    assert_eq!(answer.did_you_mean.as_deref(), Some("kitchen"));
    assert_eq!(answer.results[0].card.text.title, "Kitchen");
    // A word of a body alone is never suggested: it may be a name.
    let answer = ask(database, "en", "horenamos", &LibraryFilter::default()).await;
    assert_eq!((answer.did_you_mean, answer.found), (None, 0));
}

async fn a_new_text_takes_the_place_of_the_old_one(database: &TestDatabase) {
    bring_in(database, library()).await;
    let mut changed = library();
    let bread = &mut changed.items[0];
    bread.texts.insert(tag("en"), text("en/bread.md", "Bread", "First we knead.", None));
    bring_in(database, changed).await;
    assert_eq!(titles(database, "en", "knead").await, ["Bread"]);
    assert!(titles(database, "en", "mix").await.is_empty());
    assert_eq!(titles(database, "en", "mezclamos").await, ["Bread"]);
}

async fn searches_that_found_nothing_are_counted_by_language_and_day(database: &TestDatabase) {
    let count = async |language: &str| {
        let count = CountUnmetSearch { language: tag(language) };
        count.execute(database.state()).await.unwrap();
    };
    for language in ["ht", "ht", "gu"] {
        count(language).await;
    }
    database.clock().advance(chrono::TimeDelta::days(1));
    count("ht").await;
    let sql =
        "SELECT language || ' ' || day || ' ' || count FROM unmet_search ORDER BY day, language";
    let statement = Statement::from_string(database.backend(), sql);
    let rows = database.reader().query_all_raw(statement).await.unwrap();
    let lines: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
    assert_eq!(lines, ["gu 2026-12-05 1", "ht 2026-12-05 2", "ht 2026-12-06 1"]);
}

const DERIVED: [&str; 6] =
    ["search_total", "search_doc", "search_word", "search_block", "search_spelling", "search_gram"];

async fn what_is_not_published_any_more_leaves_nothing(database: &TestDatabase) {
    bring_in(database, library()).await;
    for table in DERIVED.iter().filter(|table| **table != "search_block") {
        assert!(count(database, table).await > 0, "{table}");
    }
    let tx = database.begin_write().await.unwrap();
    tx.execute_for_test("DELETE FROM publication", vec![]).await.unwrap();
    for document in 1..=count(database, "document").await {
        publication::refresh_cards(&tx, document).await.unwrap();
    }
    for item in 1..=4 {
        // There is nothing to insert any more, which the step itself would stumble over.
        let sql = format!("UPDATE item SET languages = '' WHERE id = {item}");
        tx.execute_for_test(&sql, vec![]).await.unwrap();
    }
    tx.commit().await.unwrap();
    for table in DERIVED {
        assert_eq!(count(database, table).await, 0, "{table}");
    }
}

async fn what_a_machine_wrote_about_critical_things_is_not_found_before_a_person_checked_it(
    database: &TestDatabase,
) {
    let mut library = library();
    library.items[0].class = Some(server::domain::library::Class::Critical);
    bring_in(database, library.clone()).await;
    assert!(titles(database, "es", "esperamos").await.is_empty());
    assert_eq!(titles(database, "en", "bake").await, ["Bread"]);
    // The same from elsewhere, where somebody vouched for it.
    library.name = "elsewhere".into();
    library.items.truncate(1);
    for text in library.items[0].texts.values_mut() {
        text.review = Review::Qualified;
    }
    bring_in(database, library).await;
    assert_eq!(titles(database, "es", "esperamos").await, ["Pan"]);
}

async fn an_index_of_another_analyser_is_made_anew_and_goes_on_where_it_was_stopped(
    database: &TestDatabase,
) {
    bring_in(database, library()).await;
    let whole = contents(database).await;
    run(database, "UPDATE search_state SET version = version + 1").await;
    run(database, "UPDATE search_word SET token = token || 'x' WHERE token = 'bread'").await;
    // What is published meanwhile waits for the new index rather than spoiling the old one.
    let mut more = library();
    more.items = vec![article("late", "en", "Late", "It came late.")];
    bring_in(database, more).await;
    let answer = ask(database, "en", "late", &LibraryFilter::default()).await;
    assert!(answer.incomplete && answer.found == 0);
    // Cut off after the first items, as by a power cut.
    reindex::begin(database).await.unwrap();
    let tx = database.begin_write().await.unwrap();
    let done = server::database::record::search::go_on(&tx, 2, Titles::Kept).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(done, 2);
    reindex::catch_up(database, &mut |_| {}).await.unwrap();
    let answer = ask(database, "en", "late", &LibraryFilter::default()).await;
    assert!(!answer.incomplete && answer.found == 1);
    run(database, "DELETE FROM publication WHERE document_id = (SELECT MAX(id) FROM document)")
        .await;
    let tx = database.begin_write().await.unwrap();
    publication::refresh_cards(&tx, count(database, "document").await).await.unwrap();
    tx.execute_for_test("UPDATE item SET languages = '' WHERE id = 5", vec![]).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(contents(database).await, whole);
}

/// The words of the index with how common they are, and the texts in it.
async fn contents(database: &Database) -> Vec<String> {
    let mut lines = Vec::new();
    for sql in [
        "SELECT token || ' ' || language || ' ' || docs FROM search_word ORDER BY token, language",
        "SELECT word || ' ' || language || ' ' || docs FROM search_spelling ORDER BY word, language",
        "SELECT language || ' ' || docs FROM search_total ORDER BY language",
        "SELECT item_id || ' ' || place || ' ' || language || ' ' || revision_id FROM search_doc ORDER BY item_id, place, language",
        "SELECT gram || ' ' || word || ' ' || language FROM search_gram ORDER BY gram, word, language",
    ] {
        let statement = Statement::from_string(database.backend(), sql);
        for row in database.reader().query_all_raw(statement).await.unwrap() {
            lines.push(row.try_get_by_index(0).unwrap());
        }
    }
    lines
}

fn article(key: &str, language: &str, title: &str, words: &str) -> SourceItem {
    let mut item = SourceItem::new(key.to_owned(), ItemKind::Resource, tag(language));
    item.form = Some(ResourceForm::Article);
    let path = format!("{language}/{key}.md");
    let text = SourceText { summary: None, ..text(&path, title, words, None) };
    item.texts = BTreeMap::from([(tag(language), text)]);
    item
}

async fn common_words_are_cut_and_said_to_be(database: &TestDatabase) {
    let items = (0..1_600).map(|number| {
        let title = if number == 3 { "Seed".to_owned() } else { format!("Note {number}") };
        article(&format!("n{number}"), "en", &title, &format!("seed word{number}"))
    });
    let mut many = SourceLibrary { name: "many".into(), ..SourceLibrary::default() };
    many.items = items.collect();
    many.items.push(article("other", "en", "Other", "seedling"));
    bring_in(database, many).await;
    let answer = ask(database, "en", "seed", &LibraryFilter::default()).await;
    assert!(answer.more && answer.found == 200);
    assert!(answer.word_helps);
    // With one more word the texts that hold both fit on one page, and a third would bring nothing nearer.
    let both = ask(database, "en", "seed word1234", &LibraryFilter::default()).await;
    assert!(both.more && !both.word_helps);
    // Only the word that tells it apart is marked: the other one is in every text.
    let marked = |pieces: &[Piece]| -> Vec<String> {
        pieces.iter().filter(|one| one.marked).map(|one| one.text.clone()).collect()
    };
    let excerpt = both.results[0].excerpt.as_ref().unwrap();
    assert_eq!(marked(&excerpt.snippet.pieces), ["word1234"]);
    let excerpt = answer.results[1].excerpt.as_ref().unwrap();
    assert_eq!(marked(&excerpt.snippet.pieces), ["seed"], "nothing else was asked for");
    // The old one is first all the same: its title is found by itself.
    assert_eq!(answer.results[0].card.text.title, "Seed");
    // A word that fills all places does not stand for longer ones, unless somebody still types.
    assert!(!titles(database, "en", "seed").await.contains(&"Other".to_owned()));
    assert_eq!(titles(database, "en", "seedl").await[0], "Other");
    let offers = suggest(database, &tags("en"), &Query::read("seed")).await.unwrap();
    assert!(offers.iter().any(|(_, title)| title == "Other"), "{offers:?}");
    // A rare word beside a common one leads to the one that holds both, and a text in an old block is known to.
    assert_eq!(titles(database, "en", "seed word7").await[0], "Note 7");
    let answer = ask(database, "en", "word7 seed", &LibraryFilter::default()).await;
    let excerpt = answer.results[0].excerpt.as_ref().unwrap();
    assert_eq!(marked(&excerpt.snippet.pieces), ["word7"]);
    // Taken out of an old block.
    run(database, "DELETE FROM publication WHERE document_id = 8").await;
    let tx = database.begin_write().await.unwrap();
    publication::refresh_cards(&tx, 8).await.unwrap();
    tx.execute_for_test("UPDATE item SET languages = '' WHERE id = 8", vec![]).await.unwrap();
    tx.commit().await.unwrap();
    assert!(!titles(database, "en", "seed word7").await.contains(&"Note 7".to_owned()));
}

/// Words of many scripts, common ones first.
const VOCABULARY: [&str; 30] = [
    "the",
    "de",
    "rent",
    "rights",
    "derechos",
    "Educación",
    "paga",
    "visa",
    "I-765",
    "court",
    "居民權",
    "权利",
    "工资",
    "房屋",
    "권리",
    "집세",
    "학교",
    "حقوق",
    "والإيجار",
    "عِلْم",
    "નેટવર્ક",
    "ભાડું",
    "kay",
    "m’ap",
    "travay",
    "aluguel",
    "direito",
    "สิทธิ",
    "право",
    "eviction",
];

fn words(count: usize) -> impl Strategy<Value = String> {
    // Squared, so that the first words are the common ones.
    proptest::collection::vec(0.0_f64..1.0, 1..count).prop_map(|draws| {
        let word = |draw: &f64| VOCABULARY[(draw * draw * VOCABULARY.len() as f64) as usize];
        draws.iter().map(word).collect::<Vec<_>>().join(" ")
    })
}

fn corpus() -> impl Strategy<Value = SourceLibrary> {
    let text = (words(5), words(30), 0_usize..4);
    let item = (proptest::collection::vec(text, 1..4), 0_usize..3, any::<bool>());
    proptest::collection::vec(item, 10..60).prop_map(|items| SourceLibrary {
        name: "random".into(),
        topics: ["rent", "school", "work"]
            .iter()
            .enumerate()
            .map(|(place, key)| SourceTopic {
                key: (*key).into(),
                labels: BTreeMap::from([(tag("en"), VOCABULARY[2 + place].to_owned())]),
                synonyms: BTreeMap::from([(tag("ko"), vec![VOCABULARY[14 + place].to_owned()])]),
                ..SourceTopic::default()
            })
            .collect(),
        items: items
            .into_iter()
            .enumerate()
            .map(|(place, (texts, topic, training))| random_item(place, texts, topic, training))
            .collect(),
        ..SourceLibrary::default()
    })
}

fn random_item(
    place: usize,
    texts: Vec<(String, String, usize)>,
    topic: usize,
    training: bool,
) -> SourceItem {
    let languages = ["en", "es", "zh-Hans", "ko"];
    let written: BTreeMap<_, _> = texts
        .into_iter()
        .map(|(title, body, language)| {
            let path = format!("{}/{place}.md", languages[language]);
            let text = SourceText {
                path: path.into(),
                slug: None,
                title,
                summary: None,
                markdown: body,
                provenance: Provenance::Person,
                review: Review::None,
                source_language: None,
            };
            (tag(languages[language]), text)
        })
        .collect();
    let first = written.keys().next().unwrap().clone();
    let kind = if training { ItemKind::Training } else { ItemKind::Resource };
    let mut item = SourceItem::new(format!("item-{place}"), kind, first);
    item.form = (!training).then_some(ResourceForm::Article);
    item.topics = vec![["rent", "school", "work"][topic].to_owned()];
    if training {
        item.lessons = vec![SourceLesson {
            key: format!("item-{place}/lesson"),
            section: None,
            kind: server::domain::library::LessonKind::Reading,
            texts: written.clone(),
        }];
    }
    item.texts = written;
    item
}

/// Ids in their order, with the score and everything that is counted.
async fn answer(database: &Database, typed: &str, filter: &LibraryFilter) -> String {
    let answer = ask(database, "es en", typed, filter).await;
    let items: Vec<String> = answer
        .results
        .iter()
        .map(|one| format!("{} {} {:?} {:?}", one.card.id, one.score, one.found_in, one.excerpt))
        .collect();
    let topics: Vec<&str> = answer.topics.iter().map(|one| one.slug.as_str()).collect();
    format!("{items:#?} {topics:?} {} {} {:?}", answer.found, answer.more, answer.did_you_mean)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn both_databases_give_equal_answers_in_equal_order() {
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]),
    );
    for _ in 0..3 {
        let Some(postgres) = TestDatabase::postgres().await else { return };
        let sqlite = TestDatabase::sqlite().await;
        let library = corpus().new_tree(&mut runner).unwrap().current();
        bring_in(&sqlite, library.clone()).await;
        bring_in(&postgres, library).await;
        let article = LibraryFilter { form: Some(ResourceForm::Article), ..Default::default() };
        for _ in 0..60 {
            let typed = words(4).new_tree(&mut runner).unwrap().current();
            let typed = if typed.len() > 9 { typed.replacen('i', "", 1) } else { typed };
            for filter in [&LibraryFilter::default(), &article] {
                let ours = answer(&sqlite, &typed, filter).await;
                assert_eq!(ours, answer(&postgres, &typed, filter).await, "{typed}");
            }
        }
        assert_eq!(contents(&sqlite).await, contents(&postgres).await);
        sqlite.end().await;
        postgres.end().await;
    }
}

async fn an_index_written_step_by_step_equals_one_made_anew(database: &TestDatabase) {
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        TestRng::from_seed(RngAlgorithm::ChaCha, &[9; 32]),
    );
    // The same items again and again, with other words each time.
    for _ in 0..3 {
        bring_in(database, corpus().new_tree(&mut runner).unwrap().current()).await;
    }
    let by_steps = contents(database).await;
    reindex::reindex(database, Titles::Kept, &mut |_| {}).await.unwrap();
    assert_eq!(by_steps, contents(database).await);
    reindex::reindex(database, Titles::LeftOut, &mut |_| {}).await.unwrap();
    assert_ne!(by_steps, contents(database).await);
}
