//! What readers say, wish and do not find: of the coalition, and of one organization.

use super::{NOBODY, ORGANIZATION, Route, declare::pages};
use crate::domain::organizations::permission::Permission::ReadInboxes;
use http::StatusCode;
use locales::msg;

/// A report that nobody wrote.
const REPORT: (&str, &str) = ("report", NOBODY);

pages! {
    /// What readers say is wrong, narrowed; `stand` is `done` for those that somebody looked after.
    Reports in scope {} ? { stand, language, after } = [
        Route::coalition(ReadInboxes, "reports", "/{language}/admin/reports")
            .in_administration(msg::organizations::admin_reports, msg::organizations::office_reports_lead),
        Route::right(ReadInboxes, "reports of organization", "/{language}/organizations/{slug}/reports")
            .sample(&[ORGANIZATION]),
    ];
    /// Where a report is said to be done.
    SettleReport in scope { report } = [
        Route::coalition(ReadInboxes, "settle report", "/{language}/admin/reports/{report}/done")
            .sample(&[REPORT]).posted(),
        Route::right(ReadInboxes, "settle report of organization",
            "/{language}/organizations/{slug}/reports/{report}/done")
            .sample(&[REPORT, ORGANIZATION]).posted(),
    ];
    /// The same of all about the same item, up to this one.
    SettleReports in scope { report } = [
        Route::coalition(ReadInboxes, "settle reports", "/{language}/admin/reports/{report}/all-done")
            .sample(&[REPORT]).posted(),
        Route::right(ReadInboxes, "settle reports of organization",
            "/{language}/organizations/{slug}/reports/{report}/all-done")
            .sample(&[REPORT, ORGANIZATION]).posted(),
    ];
    /// Where it waits again.
    ReopenReport in scope { report } = [
        Route::coalition(ReadInboxes, "reopen report", "/{language}/admin/reports/{report}/reopen")
            .sample(&[REPORT]).posted(),
        Route::right(ReadInboxes, "reopen report of organization",
            "/{language}/organizations/{slug}/reports/{report}/reopen")
            .sample(&[REPORT, ORGANIZATION]).posted(),
    ];
    /// The question whether it is to go.
    DeleteReport in scope { report } = [
        Route::coalition(ReadInboxes, "delete report", "/{language}/admin/reports/{report}/delete")
            .sample(&[REPORT]).answers(StatusCode::NOT_FOUND),
        Route::right(ReadInboxes, "delete report of organization",
            "/{language}/organizations/{slug}/reports/{report}/delete")
            .sample(&[REPORT, ORGANIZATION]).answers(StatusCode::NOT_FOUND),
    ];
    /// Which languages readers asked for, narrowed; `month` is written `2026-11`.
    LanguageRequests in scope {} ? { month, language, after } = [
        Route::coalition(ReadInboxes, "wishes", "/{language}/admin/wishes")
            .in_administration(msg::organizations::admin_wishes, msg::organizations::office_wishes_lead),
        Route::right(ReadInboxes, "wishes of organization", "/{language}/organizations/{slug}/wishes")
            .sample(&[ORGANIZATION]),
    ];
    /// All of them as a table. Totals hold nothing about a person.
    LanguageRequestsTable in scope {} = [
        Route::coalition(ReadInboxes, "wishes table", "/{language}/admin/wishes/totals.csv"),
        Route::right(ReadInboxes, "wishes table of organization", "/{language}/organizations/{slug}/wishes/totals.csv")
            .sample(&[ORGANIZATION]),
    ];
    /// How many searches found nothing, from a week on backwards; `before` is the Monday where the page before ended.
    Searches ? { before } = Route::coalition(ReadInboxes, "searches", "/{language}/admin/searches")
        .in_administration(msg::organizations::admin_searches, msg::organizations::office_searches_lead);
    /// All of them as a table.
    SearchesTable = Route::coalition(ReadInboxes, "searches table", "/{language}/admin/searches/totals.csv");
}
