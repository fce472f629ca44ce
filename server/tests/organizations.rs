//! Organizations: a tree without circles, words in every language, and an index that follows them.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

use sea_orm::Statement;
use server::{
    both_databases,
    database::{
        query::{
            library::LibraryFilter,
            organizations,
            privacy::audit,
            search::{SearchRequest, search},
        },
        record::Outcome,
    },
    domain::{
        language_tag::LanguageTag,
        organizations::{
            organization::{OrganizationName, OrganizationWords, PlainLines},
            permission::{ManageOrganization, Permit, Target},
        },
        privacy::action::Actor,
        search::Query,
    },
    services::organizations::organization::{
        AddOrganization, LanguageRemoved, MoveOrganization, Placed, RemoveOrganizationLanguage,
        WriteOrganization,
    },
    testing::TestDatabase,
};

both_databases! {
    row_p2_an_organization_says_who_it_is_in_several_languages
    row_p2_the_tree_is_six_deep_and_has_no_circle
    row_p2_two_moves_at_once_make_no_circle
    without_the_turn_the_same_two_moves_make_one
    row_p2_whoever_moves_held_the_right_over_what_is_left
    row_p2_the_search_finds_an_organization_under_its_new_name
}

fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

fn tags(text: &str) -> Vec<LanguageTag> {
    text.split(' ').map(tag).collect()
}

fn words(name: &str) -> OrganizationWords {
    OrganizationWords {
        name: OrganizationName::parse(name).unwrap(),
        description: PlainLines::parse(&format!("About {name}")).unwrap(),
        contact: PlainLines::parse("https://example.org").unwrap(),
    }
}

fn permit(target: Target) -> Permit<ManageOrganization> {
    Permit::of_the_operator(target)
}

async fn add(database: &TestDatabase, name: &str, parent: Option<i64>) -> Placed<String> {
    AddOrganization {
        place: permit(parent.map_or(Target::Coalition, Target::Organization)),
        actor: Actor::Operator,
        language: &LanguageTag::english(),
        words: &words(name),
    }
    .execute(database.state())
    .await
    .unwrap()
}

async fn added(database: &TestDatabase, name: &str, parent: Option<i64>) -> i64 {
    let Placed::Done(slug) = add(database, name, parent).await else { panic!("not added: {name}") };
    organizations::id_by_slug(database, &slug).await.unwrap().unwrap()
}

async fn move_below(
    database: &TestDatabase,
    id: i64,
    from: Option<i64>,
    to: Option<i64>,
) -> Placed<()> {
    let place = |id: Option<i64>| permit(id.map_or(Target::Coalition, Target::Organization));
    MoveOrganization {
        organization: permit(Target::Organization(id)),
        leaves: place(from),
        enters: place(to),
        actor: Actor::Operator,
    }
    .execute(database.state())
    .await
    .unwrap()
}

async fn number(database: &TestDatabase, sql: &str) -> i64 {
    let statement = Statement::from_string(database.backend(), sql);
    let row = database.reader().query_one_raw(statement).await.unwrap().unwrap();
    row.try_get_by_index(0).unwrap()
}

async fn row_p2_an_organization_says_who_it_is_in_several_languages(database: &TestDatabase) {
    let id = added(database, "Workers' center", None).await;
    let spanish = tag("es");
    let write = async |language: &LanguageTag, name: &str| {
        let permit = permit(Target::Organization(id));
        let words = words(name);
        WriteOrganization { permit, actor: Actor::Operator, language, words: &words }
            .execute(database.state())
            .await
            .unwrap()
    };
    assert_eq!(write(&spanish, "Centro de trabajadores").await, Outcome::Created);
    assert_eq!(write(&spanish, "Centro de trabajadores").await, Outcome::Unchanged);
    let page = |reading: &'static str| async move {
        let reading = tags(reading);
        organizations::organization_page(database, &reading, "workers-center").await.unwrap()
    };
    let spanish_page = page("es").await.unwrap();
    assert_eq!(spanish_page.link.name, "Centro de trabajadores");
    assert_eq!(spanish_page.contact, "https://example.org");
    // Who reads neither sees English, marked as such.
    assert_eq!(page("ko").await.unwrap().link.language, LanguageTag::english());
    let remove = async |language: &LanguageTag| {
        let (permit, actor) = (permit(Target::Organization(id)), Actor::Operator);
        let remove = RemoveOrganizationLanguage { permit, actor, language };
        let said = remove.check(database.state()).await.unwrap();
        let removed = remove.execute(database.state()).await.unwrap();
        // What is said beforehand is what happens.
        assert_eq!(said.unwrap_or(LanguageRemoved::Done), removed);
        removed
    };
    assert_eq!(remove(&spanish).await, LanguageRemoved::Done);
    assert_eq!(remove(&spanish).await, LanguageRemoved::NotThere);
    assert_eq!(remove(&LanguageTag::english()).await, LanguageRemoved::LastLanguage);
    assert_eq!(page("es").await.unwrap().link.name, "Workers' center");
    // Added, written, removed: three commands, and nothing that did not happen.
    assert_eq!(number(database, "SELECT MAX(number) FROM audit_entry").await, 3);
    assert_eq!(audit::broken(database).await.unwrap(), None);
    // A second one of that name has an address of its own.
    let Placed::Done(slug) = add(database, "Workers’ center", Some(id)).await else { panic!() };
    assert_eq!(slug, "workers-center-2");
}

async fn row_p2_the_tree_is_six_deep_and_has_no_circle(database: &TestDatabase) {
    let mut chain = vec![added(database, "One", None).await];
    for name in ["Two", "Three", "Four", "Five", "Six"] {
        chain.push(added(database, name, chain.last().copied()).await);
    }
    assert_eq!(add(database, "Seven", Some(chain[5])).await, Placed::TooDeep);
    let other = added(database, "Other", None).await;
    let below = added(database, "Below", Some(other)).await;
    assert_eq!(move_below(database, other, None, Some(chain[4])).await, Placed::TooDeep);
    assert_eq!(move_below(database, other, None, Some(chain[3])).await, Placed::Done(()));
    let circle = move_below(database, chain[0], None, Some(below)).await;
    assert_eq!(circle, Placed::Circle);
    let itself = move_below(database, chain[1], Some(chain[0]), Some(chain[1])).await;
    assert_eq!(itself, Placed::Circle);
    let same = move_below(database, chain[1], Some(chain[0]), Some(chain[0])).await;
    assert_eq!(same, Placed::Unchanged);
    assert_eq!(move_below(database, other, Some(chain[3]), None).await, Placed::Done(()));
}

async fn row_p2_whoever_moves_held_the_right_over_what_is_left(database: &TestDatabase) {
    let (one, two) = (added(database, "One", None).await, added(database, "Two", None).await);
    let part = added(database, "Part", Some(one)).await;
    // The right was asked for over another place than it stands below.
    assert_eq!(move_below(database, part, None, Some(two)).await, Placed::Unchanged);
    assert_eq!(move_below(database, part, Some(two), None).await, Placed::Unchanged);
    assert_eq!(move_below(database, part, Some(one), Some(two)).await, Placed::Done(()));
}

async fn row_p2_two_moves_at_once_make_no_circle(database: &TestDatabase) {
    for round in 0..8 {
        let one = added(database, &format!("One {round}"), None).await;
        let two = added(database, &format!("Two {round}"), None).await;
        let (first, second) = tokio::join!(
            move_below(database, one, None, Some(two)),
            move_below(database, two, None, Some(one)),
        );
        let mut both = [first, second];
        both.sort_by_key(|placed| *placed != Placed::Done(()));
        assert_eq!(both, [Placed::Done(()), Placed::Circle]);
    }
}

/// The positive control of the test above: both look, then both move.
async fn without_the_turn_the_same_two_moves_make_one(database: &TestDatabase) {
    let one = added(database, "One", None).await;
    let two = added(database, "Two", None).await;
    let sql = "SELECT COUNT(*) FROM organization WHERE parent_id IS NOT NULL";
    // Each of them looks before the other one has moved, and finds the other on top.
    assert_eq!((number(database, sql).await, number(database, sql).await), (0, 0));
    for (id, parent) in [(one, two), (two, one)] {
        let tx = database.begin_write().await.unwrap();
        let values = vec![parent.into(), id.into()];
        tx.execute_for_test("UPDATE organization SET parent_id = $1 WHERE id = $2", values)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }
    assert_eq!(number(database, sql).await, 2, "something else than the turn refuses a circle");
}

async fn row_p2_the_search_finds_an_organization_under_its_new_name(database: &TestDatabase) {
    let id = added(database, "Workers", None).await;
    let found = async |typed: &str| {
        let query = Query::read(typed);
        let filter = LibraryFilter::default();
        let request = SearchRequest { query: &query, typed, filter: &filter, after: 0, count: 10 };
        search(database, &tags("en"), request).await.unwrap().organizations.len()
    };
    assert_eq!((found("workers").await, found("neighbours").await), (1, 0));
    let english = LanguageTag::english();
    let (permit, words) = (permit(Target::Organization(id)), words("Neighbours"));
    WriteOrganization { permit, actor: Actor::Operator, language: &english, words: &words }
        .execute(database.state())
        .await
        .unwrap();
    assert_eq!((found("workers").await, found("neighbours").await), (0, 1));
}
