//! Reports that somebody looked after: the report outlives the person, and nothing outlives the report.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

#[expect(dead_code, reason = "other tests share it")]
mod support;

use chrono::NaiveDate;
use server::{
    both_databases,
    database::{
        Database,
        query::{
            feedback::reports::{self, Report, ReportFilter, Stand},
            library,
            organizations::whose::Whose,
        },
        record::{
            accounts::person::{self, NewPerson},
            privacy::erase_person,
        },
    },
    domain::{
        accounts::name::GivenName,
        language_tag::LanguageTag,
        library::ItemKind,
        organizations::permission::{Permit, Target},
        report::ReportMessage,
        token::Token,
    },
    services::{
        Change,
        feedback::reports::{DeleteReport, SettleReport, SettleReports},
        library::report_problem::ReportProblem,
    },
    testing::TestDatabase,
};
use support::{bring_in, library as hand, tag, tags};

both_databases! {
    row_l14_a_report_stays_done_when_who_said_so_is_gone
    row_l14_a_report_shows_its_part_as_it_was_and_as_it_is
    row_l14_who_looks_after_another_organization_changes_nothing
}

fn day() -> NaiveDate {
    "2026-12-05".parse().unwrap()
}

/// A report about a part of the bread; gives its name.
async fn reported(database: &TestDatabase) -> Token {
    bring_in(database, hand()).await;
    let english = tags("en");
    let page = library::item_page(database, &english, ItemKind::Resource, "bread").await;
    let page = page.unwrap().unwrap();
    let message = ReportMessage::parse("Two hours.").unwrap();
    let report = ReportProblem {
        document: page.text.document_id,
        language: &tag("en"),
        number: 1,
        part: Some(&page.text.blocks[1].token),
        message: &message,
    };
    report.execute(database.state()).await.unwrap();
    list(database, &Whose::Everybody, Stand::Open).await.pop().unwrap().token
}

async fn list(database: &Database, whose: &Whose, stand: Stand) -> Vec<Report> {
    let filter = ReportFilter { stand, ..ReportFilter::default() };
    let page = reports::list(database, &tags("en"), whose, &filter).await.unwrap();
    page.items.into_iter().flat_map(|item| item.reports).collect()
}

async fn somebody(database: &Database) -> (i64, Token) {
    let token = Token::derived(&["somebody"]);
    let tx = database.begin_write_keeping_cache().await.unwrap();
    let new = NewPerson {
        token: &token,
        name: &GivenName::parse("Ana").unwrap(),
        language: &LanguageTag::english(),
        day: day(),
    };
    let id = person::create(&tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    (id, token)
}

async fn row_l14_a_report_stays_done_when_who_said_so_is_gone(database: &TestDatabase) {
    let token = reported(database).await;
    let (person, name) = somebody(database).await;
    let permit = Permit::of_the_operator(Target::Coalition);
    let (state, settle) = (database.state(), SettleReport { permit, person, report: &token });
    assert_eq!(settle.execute(state).await.unwrap(), Change::Made);
    let done = list(database, &Whose::Everybody, Stand::Done).await.pop().unwrap().done.unwrap();
    assert_eq!((done.day, done.by.unwrap().as_str()), (day(), "Ana"));
    let tx = database.begin_write_keeping_cache().await.unwrap();
    assert!(erase_person::person(&tx, &name).await.unwrap());
    tx.commit().await.unwrap();
    let done = list(database, &Whose::Everybody, Stand::Done).await.pop().unwrap().done.unwrap();
    assert!(done.day == day() && done.by.is_none());
    // With the report goes that it was done.
    let delete = DeleteReport { permit, report: &token };
    assert_eq!(delete.execute(state).await.unwrap(), Change::Made);
    assert!(list(database, &Whose::Everybody, Stand::Done).await.is_empty());
    assert_eq!(delete.execute(state).await.unwrap(), Change::NotThere);
    assert_eq!(settle.execute(state).await.unwrap(), Change::NotThere);
}

async fn row_l14_a_report_shows_its_part_as_it_was_and_as_it_is(database: &TestDatabase) {
    reported(database).await;
    let report = list(database, &Whose::Everybody, Stand::Open).await.pop().unwrap();
    let part = report.part.unwrap();
    assert!(part.then.is_some() && part.then == part.now);
    // The part is taken out of what is published.
    let tx = database.begin_write_keeping_cache().await.unwrap();
    let sql = "DELETE FROM publication WHERE document_id IN (SELECT document_id FROM text_report)";
    tx.execute_for_test(sql, vec![]).await.unwrap();
    tx.commit().await.unwrap();
    let part = list(database, &Whose::Everybody, Stand::Open).await.pop().unwrap().part.unwrap();
    assert!(part.then.is_some() && part.now.is_none());
}

async fn row_l14_who_looks_after_another_organization_changes_nothing(database: &TestDatabase) {
    let token = reported(database).await;
    let (person, _) = somebody(database).await;
    let permit = Permit::of_the_operator(Target::Organization(i64::MAX));
    let nobodys = Whose::Organizations(vec![i64::MAX]);
    assert!(list(database, &nobodys, Stand::Open).await.is_empty());
    assert_eq!(reports::waiting(database, &nobodys).await.unwrap(), 0);
    let (state, up_to) = (database.state(), &token);
    let settle = SettleReport { permit, person, report: &token };
    assert_eq!(settle.execute(state).await.unwrap(), Change::NotThere);
    let settle_all = SettleReports { permit, person, up_to };
    assert_eq!(settle_all.execute(state).await.unwrap(), Change::NotThere);
    let delete = DeleteReport { permit, report: &token };
    assert_eq!(delete.execute(state).await.unwrap(), Change::NotThere);
    assert_eq!(reports::waiting(database, &Whose::Everybody).await.unwrap(), 1);
    // The positive control: whoever looks after everything does.
    let permit = Permit::of_the_operator(Target::Coalition);
    let settle_all = SettleReports { permit, ..settle_all };
    assert_eq!(settle_all.execute(state).await.unwrap(), Change::Made);
    assert_eq!(reports::waiting(database, &Whose::Everybody).await.unwrap(), 0);
}
