//! How long things are kept: the one table that the job of deletion, the inventory and its page share.

use chrono::{Days, NaiveDate};

/// What is deleted by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Sessions that hold no longer.
    Sessions,
    /// Links of signing in that were not used.
    SignInLinks,
    /// Browsers in which nobody signed in for a long time.
    KnownBrowsers,
    /// New addresses that nobody confirmed.
    AddressChanges,
    /// Passkeys that were being made or shown.
    Ceremonies,
    /// Invitations that nobody accepted.
    Invitations,
    /// Mails that could not be delivered.
    Mails,
    /// Mails that were written into the folder because there is no mail server.
    MailFiles,
    /// Reports of readers that a text is wrong.
    Reports,
    /// Counts of what readers ask for and do not find.
    Totals,
    /// People who were not here for a long time and hold no role.
    People,
    /// Entries of the audit log.
    Audit,
    /// Keys of people who are not in the database.
    LonelyKeys,
}

impl Rule {
    /// All of them, in the order in which they run.
    pub const ALL: [Self; 13] = [
        Self::Sessions,
        Self::SignInLinks,
        Self::KnownBrowsers,
        Self::AddressChanges,
        Self::Ceremonies,
        Self::Invitations,
        Self::Mails,
        Self::MailFiles,
        Self::Reports,
        Self::Totals,
        Self::People,
        Self::Audit,
        Self::LonelyKeys,
    ];

    /// The word of the database and of the log of deletions.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sessions => "sessions",
            Self::SignInLinks => "sign-in-links",
            Self::KnownBrowsers => "known-browsers",
            Self::AddressChanges => "address-changes",
            Self::Ceremonies => "ceremonies",
            Self::Invitations => "invitations",
            Self::Mails => "mails",
            Self::MailFiles => "mail-files",
            Self::Reports => "reports",
            Self::Totals => "totals",
            Self::People => "people",
            Self::Audit => "audit",
            Self::LonelyKeys => "lonely-keys",
        }
    }

    /// How many days after it came to its end, or was last used, a thing is deleted.
    pub fn days(self) -> u32 {
        match self {
            Self::Sessions
            | Self::SignInLinks
            | Self::AddressChanges
            | Self::Ceremonies
            | Self::Invitations => 0,
            Self::Mails | Self::MailFiles => 7,
            Self::LonelyKeys => 30,
            Self::KnownBrowsers => 90,
            Self::Reports => 365,
            Self::Totals | Self::People => 730,
            Self::Audit => 1_095,
        }
    }

    /// Whether it is followed every minute, as is what ends by itself, or once a day.
    pub fn is_followed_each_minute(self) -> bool {
        self.days() == 0
    }

    /// What it is, for people who run a server.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Sessions => "sessions that ended: 12 hours old, or 30 minutes unused",
            Self::SignInLinks => "links of signing in, an hour old",
            Self::KnownBrowsers => "browsers that are known again, in which nobody signed in",
            Self::AddressChanges => "new addresses that nobody confirmed, 15 minutes old",
            Self::Ceremonies => "passkeys being made or shown, 15 minutes old",
            Self::Invitations => "invitations past their day",
            Self::Mails => "mails that could not be delivered",
            Self::MailFiles => "mails in the folder that stands for a mail server",
            Self::Reports => "reports that a text is wrong",
            Self::Totals => "counts of wishes and of searches that found nothing, by day",
            Self::People => "people without a role who were not here, told by mail before",
            Self::Audit => "entries of the audit log; the newest always stays",
            Self::LonelyKeys => "keys whose person is in no row",
        }
    }

    /// The last day that is due on `today`: what came to its end on it or before is deleted.
    pub fn until(self, today: NaiveDate) -> NaiveDate {
        today.checked_sub_days(Days::new(self.days().into())).unwrap_or(NaiveDate::MIN)
    }
}

/// Days between the mail that an account will be deleted and its deletion.
pub const NOTICE: u32 = 30;

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn row_p9_every_rule_has_a_name_of_its_own_and_reaches_back() {
        let names: BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.name()).collect();
        assert_eq!(names.len(), Rule::ALL.len());
        let today = NaiveDate::from_ymd_opt(2026, 12, 5).unwrap();
        assert_eq!(Rule::Mails.until(today), NaiveDate::from_ymd_opt(2026, 11, 28).unwrap());
        assert_eq!(Rule::Sessions.until(today), today);
    }
}
