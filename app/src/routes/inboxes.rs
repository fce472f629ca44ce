//! What is looked after: the landing page, the audit log, what readers report, what they ask for and do not find.

use super::{EN, UNKNOWN, admin};
use crate::{
    pages::{
        feedback::{language_requests, reports, searches},
        organizations::administration,
        privacy::audit,
    },
    urls::admin_part::{ADMINISTRATION, AdminPart},
};
use axum::http::StatusCode;
use server::{
    domain::organizations::permission::Permission::{ReadInboxes, SeeAudit},
    http::{Entry, Policy},
};

/// An organization of the demo library.
const ORGANIZATION: (&str, &str) = ("slug", "demo-workers");
/// A report that nobody wrote.
const REPORT: (&str, &str) = ("report", UNKNOWN.1);

/// The routes. Nothing of them is kept anywhere. The log leaves as a file only with a fresh proof (AU6); totals hold
/// nothing about a person.
pub fn entries() -> Vec<Entry> {
    let mut entries = vec![
        admin("administration", ADMINISTRATION).get(administration::show).sample(&[EN]),
        admin("searches", AdminPart::Searches.route()).get(searches::show).sample(&[EN]),
        may(
            Policy::Coalition(ReadInboxes),
            "searches table",
            "/{language}/admin/searches/totals.csv",
        )
        .get(searches::table)
        .sample(&[EN]),
    ];
    entries.extend(of_the_log());
    entries.extend(of_reports());
    entries.extend(of_wishes());
    entries
}

fn may(policy: Policy, name: &'static str, path: &'static str) -> Entry {
    Entry::new(name, path).policy(policy)
}

fn of_the_log() -> Vec<Entry> {
    vec![
        admin("audit", AdminPart::Audit.route()).get(audit::show).sample(&[EN]),
        may(Policy::Coalition(SeeAudit), "audit file", "/{language}/admin/audit/log.jsonl")
            .step_up()
            .get(audit::file)
            .sample(&[EN]),
        may(
            Policy::Right(SeeAudit),
            "audit of organization",
            "/{language}/organizations/{slug}/audit",
        )
        .get(audit::show)
        .sample(&[EN, ORGANIZATION]),
        may(
            Policy::Right(SeeAudit),
            "audit file of organization",
            "/{language}/organizations/{slug}/audit/log.jsonl",
        )
        .step_up()
        .get(audit::file)
        .sample(&[EN, ORGANIZATION]),
    ]
}

fn of_reports() -> Vec<Entry> {
    let everywhere = |name, path| may(Policy::Coalition(ReadInboxes), name, path);
    let here = |name, path| may(Policy::Right(ReadInboxes), name, path);
    let posts = |entry: Entry| {
        entry.sample_answering(StatusCode::METHOD_NOT_ALLOWED, &[EN, REPORT, ORGANIZATION])
    };
    vec![
        admin("reports", AdminPart::Reports.route()).get(reports::list::show).sample(&[EN]),
        everywhere("settle report", "/{language}/admin/reports/{report}/done")
            .post(reports::settle::one)
            .sample_answering(StatusCode::METHOD_NOT_ALLOWED, &[EN, REPORT]),
        everywhere("settle reports", "/{language}/admin/reports/{report}/all-done")
            .post(reports::settle::all)
            .sample_answering(StatusCode::METHOD_NOT_ALLOWED, &[EN, REPORT]),
        everywhere("reopen report", "/{language}/admin/reports/{report}/reopen")
            .post(reports::settle::reopen)
            .sample_answering(StatusCode::METHOD_NOT_ALLOWED, &[EN, REPORT]),
        everywhere("delete report", "/{language}/admin/reports/{report}/delete")
            .get(reports::delete::show)
            .post(reports::delete::delete)
            .sample_answering(StatusCode::NOT_FOUND, &[EN, REPORT]),
        here("reports of organization", "/{language}/organizations/{slug}/reports")
            .get(reports::list::show)
            .sample(&[EN, ORGANIZATION]),
        posts(
            here(
                "settle report of organization",
                "/{language}/organizations/{slug}/reports/{report}/done",
            )
            .post(reports::settle::one),
        ),
        posts(
            here(
                "settle reports of organization",
                "/{language}/organizations/{slug}/reports/{report}/all-done",
            )
            .post(reports::settle::all),
        ),
        posts(
            here(
                "reopen report of organization",
                "/{language}/organizations/{slug}/reports/{report}/reopen",
            )
            .post(reports::settle::reopen),
        ),
        here(
            "delete report of organization",
            "/{language}/organizations/{slug}/reports/{report}/delete",
        )
        .get(reports::delete::show)
        .post(reports::delete::delete)
        .sample_answering(StatusCode::NOT_FOUND, &[EN, REPORT, ORGANIZATION]),
    ]
}

fn of_wishes() -> Vec<Entry> {
    vec![
        admin("wishes", AdminPart::LanguageRequests.route())
            .get(language_requests::show)
            .sample(&[EN]),
        may(Policy::Coalition(ReadInboxes), "wishes table", "/{language}/admin/wishes/totals.csv")
            .get(language_requests::table)
            .sample(&[EN]),
        may(
            Policy::Right(ReadInboxes),
            "wishes of organization",
            "/{language}/organizations/{slug}/wishes",
        )
        .get(language_requests::show)
        .sample(&[EN, ORGANIZATION]),
        may(
            Policy::Right(ReadInboxes),
            "wishes table of organization",
            "/{language}/organizations/{slug}/wishes/totals.csv",
        )
        .get(language_requests::table)
        .sample(&[EN, ORGANIZATION]),
    ]
}
