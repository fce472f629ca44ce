//! Addresses of what is looked after: the log, the reports, the totals; of the coalition, and of one organization.

use super::{Link, Organization, encoded, push_query};

/// Whose they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfficeOf<'a> {
    /// Those of the whole coalition.
    Coalition,
    /// Those of the organization of that slug and of its parts.
    Organization(&'a str),
}

impl OfficeOf<'_> {
    fn tail(self) -> String {
        match self {
            Self::Coalition => "/admin".to_owned(),
            Self::Organization(slug) => Organization { slug }.tail(),
        }
    }
}

/// Where everything begins that somebody looks after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Administration;

impl Link for Administration {
    fn tail(&self) -> String {
        "/admin".to_owned()
    }
}

/// The audit log, narrowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuditLog<'a> {
    /// Whose.
    pub of: OfficeOf<'a>,
    /// The word of an action.
    pub action: Option<&'a str>,
    /// The first day.
    pub from: Option<&'a str>,
    /// The last day.
    pub to: Option<&'a str>,
    /// Where the page before ended.
    pub before: Option<&'a str>,
}

impl<'a> AuditLog<'a> {
    /// All of it.
    pub fn whole(of: OfficeOf<'a>) -> Self {
        Self { of, action: None, from: None, to: None, before: None }
    }
}

impl Link for AuditLog<'_> {
    fn tail(&self) -> String {
        let mut tail = format!("{}/audit", self.of.tail());
        let fields = [
            ("action", self.action),
            ("from", self.from),
            ("to", self.to),
            ("before", self.before),
        ];
        push_query(&mut tail, &fields);
        tail
    }
}

/// The same as lines for who checks it elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuditFile<'a> {
    /// Whose.
    pub of: OfficeOf<'a>,
}

impl Link for AuditFile<'_> {
    fn tail(&self) -> String {
        format!("{}/log.jsonl", AuditLog::whole(self.of).tail())
    }
}

/// What readers say is wrong, narrowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reports<'a> {
    /// Whose.
    pub of: OfficeOf<'a>,
    /// `done`, for those that somebody looked after.
    pub stand: Option<&'a str>,
    /// The tag of a language.
    pub language: Option<&'a str>,
    /// Where the page before ended.
    pub after: Option<&'a str>,
}

impl<'a> Reports<'a> {
    /// Those that wait.
    pub fn waiting(of: OfficeOf<'a>) -> Self {
        Self { of, stand: None, language: None, after: None }
    }
}

impl Link for Reports<'_> {
    fn tail(&self) -> String {
        let mut tail = format!("{}/reports", self.of.tail());
        let fields = [("stand", self.stand), ("language", self.language), ("after", self.after)];
        push_query(&mut tail, &fields);
        tail
    }
}

/// What can be done with a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportAction {
    /// It is done.
    Done,
    /// All about the same item are done, up to this one.
    AllDone,
    /// It waits again.
    Reopen,
    /// It goes, after a question.
    Delete,
}

/// Where that is posted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OneReport<'a> {
    /// Whose.
    pub of: OfficeOf<'a>,
    /// Its name in addresses.
    pub report: &'a str,
    /// What is done.
    pub action: ReportAction,
}

impl Link for OneReport<'_> {
    fn tail(&self) -> String {
        let action = match self.action {
            ReportAction::Done => "done",
            ReportAction::AllDone => "all-done",
            ReportAction::Reopen => "reopen",
            ReportAction::Delete => "delete",
        };
        format!("{}/{}/{action}", Reports::waiting(self.of).tail(), encoded(self.report))
    }
}

/// Which languages readers asked for, narrowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LanguageRequests<'a> {
    /// Whose.
    pub of: OfficeOf<'a>,
    /// A month, as `2026-11`.
    pub month: Option<&'a str>,
    /// The tag of a language.
    pub language: Option<&'a str>,
    /// Where the page before ended.
    pub after: Option<&'a str>,
}

impl<'a> LanguageRequests<'a> {
    /// The newest ones.
    pub fn newest(of: OfficeOf<'a>) -> Self {
        Self { of, month: None, language: None, after: None }
    }
}

impl Link for LanguageRequests<'_> {
    fn tail(&self) -> String {
        let mut tail = format!("{}/wishes", self.of.tail());
        let fields = [("month", self.month), ("language", self.language), ("after", self.after)];
        push_query(&mut tail, &fields);
        tail
    }
}

/// All of them as a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WishesTable<'a> {
    /// Whose.
    pub of: OfficeOf<'a>,
}

impl Link for WishesTable<'_> {
    fn tail(&self) -> String {
        format!("{}/totals.csv", LanguageRequests::newest(self.of).tail())
    }
}

/// How many searches found nothing, from a week on backwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Searches<'a> {
    /// The Monday where the page before ended.
    pub before: Option<&'a str>,
}

impl Link for Searches<'_> {
    fn tail(&self) -> String {
        let mut tail = "/admin/searches".to_owned();
        push_query(&mut tail, &[("before", self.before)]);
        tail
    }
}

/// All of them as a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SearchesTable;

impl Link for SearchesTable {
    fn tail(&self) -> String {
        "/admin/searches/totals.csv".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_an_organization_stand_below_it() {
        let of = OfficeOf::Organization("a b");
        assert_eq!(Reports::waiting(of).tail(), "/organizations/a%20b/reports");
        let one = OneReport { of, report: "0123", action: ReportAction::AllDone };
        assert_eq!(one.tail(), "/organizations/a%20b/reports/0123/all-done");
        assert_eq!(AuditFile { of: OfficeOf::Coalition }.tail(), "/admin/audit/log.jsonl");
        let language_requests = LanguageRequests {
            month: Some("2026-11"),
            ..LanguageRequests::newest(OfficeOf::Coalition)
        };
        assert_eq!(language_requests.tail(), "/admin/wishes?month=2026-11");
    }
}
