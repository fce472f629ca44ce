//! The tree of topics: what it is called is found at once and no longer than it is called so, nobody writes over another
//! unseen, and nothing is lost when a topic goes.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

#[expect(dead_code, reason = "other tests share it")]
mod support;

use sea_orm::Statement;
use server::{
    both_databases,
    database::{
        Database,
        query::{
            export,
            library::{self, LibraryFilter},
            privacy::audit,
            search::{SearchRequest, search},
            topics::{
                self,
                manage::{TopicNode, text_in, whole_tree},
            },
        },
    },
    domain::{
        language_tag::LanguageTag,
        organizations::{
            organization::PlainLines,
            permission::{Permit, Target},
        },
        privacy::action::Actor,
        search::Query,
        token::Token,
        topic::{DEEPEST_TOPIC, Synonyms, TextMark, TopicLabel, TopicWords},
    },
    services::library::topics::{
        AddTopic, Editing, MergeTopic, Merged, MoveTopic, Placed, Removal, RemoveTopic,
        RemoveTopicLanguage, Step, StepTopic, TopicAdded, TopicStepped, WriteTopic, Written,
    },
    testing::{FrozenClock, TestDatabase},
};
use support::{bring_in, library as small_library, tag, tags};

both_databases! {
    row_m15_another_word_is_found_right_after_it_was_written_and_no_longer_than_that
    row_m15_an_address_follows_the_label_and_the_earlier_one_leads_on
    row_m15_of_two_who_write_at_once_the_second_is_told
    row_m15_a_language_goes_but_never_the_last_one
    row_m15_the_tree_is_six_deep_and_has_no_circle
    row_m15_items_stand_under_what_is_above_their_topic
    row_m15_topics_change_places_one_step_at_a_time
    row_m15_a_topic_over_something_is_not_removed_but_merged_and_nothing_is_lost
    row_m15_earlier_addresses_travel_in_a_bundle
}

fn editing() -> Editing<'static> {
    Editing { permit: Permit::of_the_operator(Target::Coalition), actor: Actor::Operator }
}

fn words(label: &str, synonyms: &str) -> TopicWords {
    TopicWords {
        label: TopicLabel::parse(label).unwrap(),
        description: PlainLines::parse("").unwrap(),
        synonyms: Synonyms::parse(synonyms).unwrap(),
    }
}

/// The topic with that English label.
async fn node(database: &Database, label: &str) -> TopicNode {
    let tree = whole_tree(database).await.unwrap();
    let english = LanguageTag::english();
    let found = tree.into_iter().find(|node| node.labels.get(&english).is_some_and(|l| l == label));
    found.unwrap_or_else(|| panic!("no {label}"))
}

async fn mark(database: &Database, node: &TopicNode, language: &str) -> TextMark {
    let text = text_in(database.reader(), node.id, &tag(language)).await.unwrap();
    text.map_or_else(TextMark::of_nothing, |text| text.mark())
}

async fn write(
    database: &TestDatabase,
    topic: &str,
    language: &str,
    words: &TopicWords,
) -> Written {
    let node = node(database, topic).await;
    let seen = mark(database, &node, language).await;
    let language = &tag(language);
    WriteTopic { editing: editing(), topic: &node.token, language, words, seen: &seen }
        .execute(database.state())
        .await
        .unwrap()
        .unwrap()
}

async fn add(database: &TestDatabase, label: &str, below: Option<&str>) -> TopicAdded {
    let below = match below {
        Some(label) => Some(node(database, label).await.token),
        None => None,
    };
    AddTopic {
        editing: editing(),
        below: below.as_ref(),
        language: &LanguageTag::english(),
        words: &words(label, ""),
    }
    .execute(database.state())
    .await
    .unwrap()
}

async fn added(database: &TestDatabase, label: &str, below: Option<&str>) {
    let added = add(database, label, below).await;
    assert!(matches!(added, TopicAdded::Done(_)), "{label}: {added:?}");
}

async fn move_below(database: &TestDatabase, label: &str, to: Option<&str>) -> Placed<()> {
    let moved = node(database, label).await;
    let tree = whole_tree(database).await.unwrap();
    let leaves = tree.iter().find(|node| Some(node.id) == moved.parent).map(|node| &node.token);
    let enters = match to {
        Some(label) => Some(node(database, label).await.token),
        None => None,
    };
    MoveTopic { editing: editing(), topic: &moved.token, leaves, enters: enters.as_ref() }
        .execute(database.state())
        .await
        .unwrap()
}

async fn found(database: &Database, typed: &str) -> Vec<String> {
    let (query, filter) = (Query::read(typed), LibraryFilter::default());
    let request = SearchRequest { query: &query, typed, filter: &filter, after: 0, count: 50 };
    let answer = search(database, &tags("en"), request).await.unwrap();
    answer.results.into_iter().map(|result| result.card.text.title).collect()
}

/// Titles of what stands under a topic.
async fn under(database: &Database, label: &str) -> Vec<String> {
    let topic = Some(node(database, label).await.id);
    let filter = LibraryFilter { topic, ..LibraryFilter::default() };
    let list = library::list(database, &tags("en"), &filter, None).await.unwrap();
    let mut titles: Vec<String> = list.cards.into_iter().map(|card| card.text.title).collect();
    titles.sort();
    titles
}

async fn number(database: &Database, sql: &str) -> i64 {
    let statement = Statement::from_string(database.backend(), sql);
    let row = database.reader().query_one_raw(statement).await.unwrap().unwrap();
    row.try_get_by_index(0).unwrap()
}

async fn row_m15_another_word_is_found_right_after_it_was_written_and_no_longer_than_that(
    database: &TestDatabase,
) {
    bring_in(database, small_library()).await;
    let clock = FrozenClock::default();
    assert_eq!(found(database, "استراحة").await, Vec::<String>::new());
    let before = database.content_version(&clock).await.unwrap();
    let arabic = words("راحة", "استراحة\nهدوء");
    assert_eq!(write(database, "Topic rest", "ar", &arabic).await, Written::Done);
    assert_eq!(found(database, "استراحة").await, ["Bread"]);
    assert_eq!(found(database, "راحة").await, ["Bread"]);
    let after = database.content_version(&clock).await.unwrap();
    assert!(after > before, "kept pages would be shown for ever");
    // The same words once more are no change, and no line of the log.
    let log = number(database, "SELECT MAX(number) FROM audit_entry").await;
    assert_eq!(write(database, "Topic rest", "ar", &arabic).await, Written::Unchanged);
    assert_eq!(number(database, "SELECT MAX(number) FROM audit_entry").await, log);
    assert_eq!(write(database, "Topic rest", "ar", &words("راحة", "هدوء")).await, Written::Done);
    assert_eq!(found(database, "استراحة").await, Vec::<String>::new());
    assert_eq!(found(database, "هدوء").await, ["Bread"]);
    assert_eq!(write(database, "Topic rest", "ar", &words("راحة", "")).await, Written::Done);
    assert_eq!(found(database, "هدوء").await, Vec::<String>::new());
    assert_eq!(audit::broken(database).await.unwrap(), None);
}

async fn row_m15_an_address_follows_the_label_and_the_earlier_one_leads_on(
    database: &TestDatabase,
) {
    bring_in(database, small_library()).await;
    let rest = node(database, "Topic rest").await;
    assert_eq!(write(database, "Topic rest", "en", &words("Quiet", "")).await, Written::Done);
    let page = async |slug: &str| topics::topic_page(database, &tags("en"), slug).await.unwrap();
    assert_eq!(page("topic-rest").await.unwrap().slug_in(&tag("en")), "quiet");
    assert_eq!(page("quiet").await.unwrap().link.id, rest.id);
    // Nobody else gets an address that led here once.
    added(database, "Topic rest", None).await;
    assert_eq!(page("topic-rest-2").await.unwrap().link.label, "Topic rest");
    assert_eq!(page("topic-rest").await.unwrap().link.id, rest.id);
    // It gets the earlier one back with the earlier label.
    assert_eq!(write(database, "Quiet", "en", &words("Topic rest", "")).await, Written::Done);
    assert_eq!(page("quiet").await.unwrap().slug_in(&tag("en")), "topic-rest");
}

async fn row_m15_of_two_who_write_at_once_the_second_is_told(database: &TestDatabase) {
    bring_in(database, small_library()).await;
    let rest = node(database, "Topic rest").await;
    let language = &tag("es");
    let both_saw = mark(database, &rest, "es").await;
    let write = async |label: &str, seen: &TextMark| {
        let (topic, words) = (&rest.token, &words(label, ""));
        let permission = WriteTopic { editing: editing(), topic, language, words, seen };
        permission.execute(database.state()).await.unwrap().unwrap()
    };
    assert_eq!(write("Descanso", &both_saw).await, Written::Done);
    assert_eq!(write("Reposo", &both_saw).await, Written::Newer);
    let stands = async || text_in(database.reader(), rest.id, language).await.unwrap().unwrap();
    assert_eq!(stands().await.label, "Descanso");
    let remove = async |seen: &TextMark| {
        let topic = &rest.token;
        let permission = RemoveTopicLanguage { editing: editing(), topic, language, seen };
        permission.execute(database.state()).await.unwrap().unwrap()
    };
    assert_eq!(remove(&both_saw).await, Written::Newer);
    // Two who begin a language.
    let nothing = TextMark::of_nothing();
    assert_eq!(write("Reposo", &nothing).await, Written::Newer);
    // The twin: whoever saw what stands there writes over it.
    assert_eq!(write("Reposo", &stands().await.mark()).await, Written::Done);
    assert_eq!(stands().await.label, "Reposo");
}

async fn row_m15_a_language_goes_but_never_the_last_one(database: &TestDatabase) {
    bring_in(database, small_library()).await;
    let rest = node(database, "Topic rest").await;
    let remove = async |language: &str| {
        let seen = &mark(database, &rest, language).await;
        let (topic, language) = (&rest.token, &tag(language));
        let permission = RemoveTopicLanguage { editing: editing(), topic, language, seen };
        permission.execute(database.state()).await.unwrap().unwrap()
    };
    assert_eq!(remove("ko").await, Written::Unchanged);
    assert_eq!(remove("es").await, Written::Done);
    assert_eq!(remove("en").await, Written::Last);
    let page = topics::topic_page(database, &tags("es"), "tema-rest").await.unwrap().unwrap();
    assert_eq!((page.link.id, page.link.language), (rest.id, LanguageTag::english()));
    let gone = WriteTopic {
        editing: editing(),
        topic: &Token::derived(&["nothing"]),
        language: &tag("es"),
        words: &words("Descanso", ""),
        seen: &TextMark::of_nothing(),
    };
    assert_eq!(gone.execute(database.state()).await.unwrap(), None);
}

async fn row_m15_the_tree_is_six_deep_and_has_no_circle(database: &TestDatabase) {
    let label = |depth: usize| format!("Level {depth}");
    added(database, &label(1), None).await;
    for depth in 2..=DEEPEST_TOPIC {
        added(database, &label(depth), Some(&label(depth - 1))).await;
    }
    let deepest = label(DEEPEST_TOPIC);
    assert_eq!(add(database, "Below", Some(&deepest)).await, TopicAdded::TooDeep);
    assert_eq!(move_below(database, "Level 1", Some(&deepest)).await, Placed::Circle);
    assert_eq!(move_below(database, "Level 2", Some("Level 2")).await, Placed::Circle);
    assert_eq!(move_below(database, "Level 2", Some("Level 1")).await, Placed::Unchanged);
    added(database, "Beside", None).await;
    assert_eq!(move_below(database, "Level 1", Some("Beside")).await, Placed::TooDeep);
    assert_eq!(move_below(database, "Level 2", Some("Beside")).await, Placed::Done(()));
    // Somebody who saw it elsewhere moves nothing.
    let moved = node(database, "Level 2").await;
    let late = MoveTopic {
        editing: editing(),
        topic: &moved.token,
        leaves: Some(&node(database, "Level 1").await.token),
        enters: None,
    };
    assert_eq!(late.execute(database.state()).await.unwrap(), Placed::Unchanged);
    assert_eq!(move_below(database, "Level 2", None).await, Placed::Done(()));
    assert_eq!(audit::broken(database).await.unwrap(), None);
}

async fn row_m15_items_stand_under_what_is_above_their_topic(database: &TestDatabase) {
    bring_in(database, small_library()).await;
    assert_eq!(under(database, "Topic care").await, ["Bread", "شاي"]);
    assert_eq!(move_below(database, "Topic rest", None).await, Placed::Done(()));
    assert_eq!(under(database, "Topic care").await, ["شاي"]);
    assert_eq!(under(database, "Topic rest").await, ["Bread"]);
    // Care below rest: what stands under care stands under rest.
    assert_eq!(move_below(database, "Topic care", Some("Topic rest")).await, Placed::Done(()));
    assert_eq!(under(database, "Topic rest").await, ["Bread", "شاي"]);
    assert_eq!(under(database, "Topic care").await, ["شاي"]);
}

async fn row_m15_topics_change_places_one_step_at_a_time(database: &TestDatabase) {
    for label in ["One", "Two", "Three"] {
        added(database, label, None).await;
    }
    let step = async |label: &str, step: Step| {
        let topic = &node(database, label).await.token;
        StepTopic { editing: editing(), topic, step }.execute(database.state()).await.unwrap()
    };
    let order = async || -> Vec<String> {
        let tree = whole_tree(database).await.unwrap();
        tree.iter().map(|node| node.name(&tags("en")).unwrap().1.to_owned()).collect()
    };
    let (done, unchanged) = (TopicStepped::Done, TopicStepped::Unchanged);
    assert_eq!(step("Three", Step::Up).await, done);
    assert_eq!(order().await, ["One", "Three", "Two"]);
    assert_eq!(step("One", Step::Up).await, unchanged);
    assert_eq!(step("Two", Step::Down).await, unchanged);
    assert_eq!(step("One", Step::Down).await, done);
    assert_eq!(order().await, ["Three", "One", "Two"]);
}

async fn row_m15_a_topic_over_something_is_not_removed_but_merged_and_nothing_is_lost(
    database: &TestDatabase,
) {
    bring_in(database, small_library()).await;
    write(database, "Topic rest", "ar", &words("راحة", "استراحة")).await;
    added(database, "Sleep", Some("Topic rest")).await;
    added(database, "Calm", None).await;
    let remove = async |label: &str| {
        let topic = &node(database, label).await.token;
        RemoveTopic { editing: editing(), topic }.execute(database.state()).await.unwrap()
    };
    assert_eq!(remove("Topic rest").await, Removal::Holds(1));
    let merge = async |label: &str, into: &str| {
        let topic = &node(database, label).await.token;
        let into = &node(database, into).await.token;
        MergeTopic { editing: editing(), topic, into }.execute(database.state()).await.unwrap()
    };
    assert_eq!(merge("Topic care", "Topic rest").await, Merged::Circle);
    assert_eq!(merge("Topic care", "Topic care").await, Merged::Circle);
    let (calm, items) = (node(database, "Calm").await, under(database, "Topic rest").await);
    assert_eq!(merge("Topic rest", "Calm").await, Merged::Done);
    assert_eq!(under(database, "Calm").await, items);
    assert_eq!(under(database, "Topic care").await, ["شاي"], "nothing stays where it was");
    assert_eq!(node(database, "Sleep").await.parent, Some(calm.id));
    // Its words in a language that the other one lacked, its label elsewhere, its other words: all find it.
    let calm = node(database, "Calm").await;
    assert_eq!(calm.labels[&tag("ar")], "راحة");
    let english = text_in(database.reader(), calm.id, &tag("en")).await.unwrap().unwrap();
    assert_eq!(english.synonyms, ["Topic rest", "other word"]);
    for typed in ["راحة", "استراحة", "topic rest", "calm"] {
        assert_eq!(found(database, typed).await[0], "Bread", "{typed}");
    }
    for slug in ["topic-rest", "tema-rest", "راحة"] {
        assert_eq!(topics::id_by_slug(database, slug).await.unwrap(), Some(calm.id), "{slug}");
    }
    // The twin: one over nothing goes, with its names.
    assert_eq!(remove("Calm").await, Removal::Holds(1));
    assert_eq!(remove("Sleep").await, Removal::Done);
    assert_eq!(topics::id_by_slug(database, "sleep").await.unwrap(), None);
    add(database, "Upper", None).await;
    add(database, "Lower", Some("Upper")).await;
    assert_eq!(remove("Upper").await, Removal::Above(1));
    assert_eq!(audit::broken(database).await.unwrap(), None);
}

async fn row_m15_earlier_addresses_travel_in_a_bundle(database: &TestDatabase) {
    bring_in(database, small_library()).await;
    write(database, "Topic rest", "en", &words("Quiet", "")).await;
    let lines = export::topics(database.reader()).await.unwrap();
    let earlier: Vec<_> = lines.iter().flat_map(|line| &line.earlier_slugs).collect();
    assert_eq!(earlier, ["topic-rest"]);
}
