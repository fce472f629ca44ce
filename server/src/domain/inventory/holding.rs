//! What things are part of, as people think of them: the lines of the public page.

use super::Class;
use crate::domain::retention::Rule;

/// Something that is held, in the words of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holding {
    /// What everybody can read: texts, pictures, files, topics, organizations, and who wrote and checked them.
    Library,
    /// What makes pages quick and searches good; all of it made from the library.
    Index,
    /// What the process knows while somebody reads.
    Visit,
    /// Lines of the log.
    Log,
    /// Counts: languages that were asked for, searches that found nothing.
    Totals,
    /// Reports that a text is wrong.
    Reports,
    /// Name, languages and days of a person.
    Account,
    /// The mail address of a person.
    Address,
    /// The browsers in which a person is signed in.
    Browsers,
    /// The browsers in which a person signed in before.
    KnownBrowsers,
    /// What lasts an hour at most while somebody signs in.
    SigningIn,
    Passkeys,
    /// Password, authenticator, recovery codes.
    Password,
    /// Mails that wait, and mails that nobody wants.
    Mail,
    Roles,
    Invitations,
    /// Who changed what.
    Audit,
    /// What was deleted, and that it was.
    Deletions,
    /// Keys, locks and numbers without which the program does not run.
    Machine,
}

/// For whom a holding matters, by what they do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Everybody who reads.
    Reading,
    /// Who tells us something without an account.
    Reporting,
    /// Who signs in.
    SigningIn,
    /// Who works here.
    Working,
    /// Nobody in particular.
    Running,
}

/// Who can read a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reader {
    Everybody,
    /// The person whom it is about.
    Person,
    /// People with a role for it: who checks and edits texts.
    Editors,
    /// Who administers the organization, or the coalition.
    Administrators,
    /// Who runs the computer.
    Operator,
    /// The program alone: what is stored says nothing without its keys, or cannot be read back at all.
    Program,
}

/// How long a thing is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// As long as the text is in the library.
    Library,
    /// As long as what it is made from.
    Derived,
    /// In memory, at most an hour.
    Hour,
    /// As long as the operator keeps logs.
    Logs,
    /// By a rule of the retention table.
    By(Rule),
    /// As long as the account.
    Account,
    /// As long as the site.
    Site,
}

impl Holding {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 19] = [
        Self::Visit,
        Self::Log,
        Self::Library,
        Self::Index,
        Self::Totals,
        Self::Reports,
        Self::Account,
        Self::Address,
        Self::Browsers,
        Self::KnownBrowsers,
        Self::SigningIn,
        Self::Passkeys,
        Self::Password,
        Self::Mail,
        Self::Roles,
        Self::Invitations,
        Self::Audit,
        Self::Deletions,
        Self::Machine,
    ];

    /// The word of JSON and of the document.
    pub fn name(self) -> &'static str {
        match self {
            Self::Library => "library",
            Self::Index => "index",
            Self::Visit => "visit",
            Self::Log => "log",
            Self::Totals => "totals",
            Self::Reports => "reports",
            Self::Account => "account",
            Self::Address => "address",
            Self::Browsers => "browsers",
            Self::KnownBrowsers => "known browsers",
            Self::SigningIn => "signing in",
            Self::Passkeys => "passkeys",
            Self::Password => "password",
            Self::Mail => "mail",
            Self::Roles => "roles",
            Self::Invitations => "invitations",
            Self::Audit => "audit",
            Self::Deletions => "deletions",
            Self::Machine => "machine",
        }
    }

    /// For whom it matters.
    pub fn group(self) -> Group {
        match self {
            Self::Visit | Self::Log => Group::Reading,
            Self::Totals | Self::Reports => Group::Reporting,
            Self::Account
            | Self::Address
            | Self::Browsers
            | Self::KnownBrowsers
            | Self::SigningIn
            | Self::Passkeys
            | Self::Password
            | Self::Mail => Group::SigningIn,
            Self::Roles | Self::Invitations | Self::Audit => Group::Working,
            Self::Library | Self::Index | Self::Deletions | Self::Machine => Group::Running,
        }
    }

    /// How long it is kept.
    pub fn keep(self) -> Keep {
        match self {
            Self::Library => Keep::Library,
            Self::Index => Keep::Derived,
            Self::Visit => Keep::Hour,
            Self::Log => Keep::Logs,
            Self::Totals => Keep::By(Rule::Totals),
            Self::Reports => Keep::By(Rule::Reports),
            Self::Account => Keep::By(Rule::People),
            Self::Address | Self::Passkeys | Self::Password | Self::Roles => Keep::Account,
            Self::Browsers => Keep::By(Rule::Sessions),
            Self::KnownBrowsers => Keep::By(Rule::KnownBrowsers),
            Self::SigningIn => Keep::By(Rule::SignInLinks),
            Self::Mail => Keep::By(Rule::Mails),
            Self::Invitations => Keep::By(Rule::Invitations),
            Self::Audit => Keep::By(Rule::Audit),
            Self::Deletions | Self::Machine => Keep::Site,
        }
    }

    /// Who can read what is readable of it.
    pub fn readers(self) -> &'static [Reader] {
        use Reader::{Administrators, Editors, Everybody, Operator, Person, Program};
        match self {
            Self::Library | Self::Index | Self::Deletions => &[Everybody],
            Self::Log => &[Operator],
            Self::Totals | Self::Reports => &[Editors, Operator],
            Self::Account | Self::Roles => &[Person, Administrators, Operator],
            Self::Browsers | Self::KnownBrowsers | Self::Passkeys => &[Person, Operator],
            Self::Address | Self::Mail | Self::Invitations => &[Person, Operator],
            Self::Audit => &[Administrators, Operator],
            Self::Visit | Self::SigningIn | Self::Password | Self::Machine => &[Program],
        }
    }

    /// Who can read a part of it of that class.
    pub fn readers_of(self, class: Class) -> &'static [Reader] {
        match class {
            Class::Secret => &[Reader::Program],
            Class::Derived if self.readers() != [Reader::Everybody] => &[Reader::Program],
            _ => self.readers(),
        }
    }
}

impl Reader {
    /// The word of JSON and of the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Everybody => "everybody",
            Self::Person => "the person",
            Self::Editors => "editors and reviewers",
            Self::Administrators => "administrators",
            Self::Operator => "operator",
            Self::Program => "program",
        }
    }
}

impl Keep {
    /// The sentence of JSON and of the document.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Library => "as long as it is in the library",
            Self::Derived => "as long as what it is made from",
            Self::Hour => "in memory, at most an hour",
            Self::Logs => "as long as the operator keeps logs",
            Self::Account => "as long as the account",
            Self::Site => "as long as the site",
            Self::By(rule) => match rule {
                Rule::Sessions => "12 hours, or 30 minutes without use",
                Rule::SignInLinks | Rule::AddressChanges | Rule::Ceremonies => "an hour at most",
                Rule::KnownBrowsers => "90 days after the last sign-in there, or until signing out",
                Rule::Invitations => "until accepted, or past its day",
                Rule::Mails => "until delivered, or 7 days after giving up",
                Rule::MailFiles => "7 days",
                Rule::LonelyKeys => "30 days",
                Rule::Reports => "365 days",
                Rule::Totals => "730 days",
                Rule::People => "until deleted, or 730 days after the last visit without a role",
                Rule::Audit => "1,095 days",
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sentences name the numbers of the table.
    #[test]
    fn row_p9_what_is_said_of_a_time_is_what_is_done() {
        for rule in Rule::ALL {
            let said = Keep::By(rule).describe().replace(',', "");
            let days = rule.days();
            assert!(days == 0 || said.contains(&format!("{days} days")), "{said}");
        }
        assert_eq!(Rule::SignInLinks.days(), Rule::Ceremonies.days());
    }
}
