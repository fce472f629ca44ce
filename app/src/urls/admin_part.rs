//! The parts of the administration of the coalition: where each is, and whom it admits.
//!
//! Declared once, below the registry and below the menu: the route and the link to it are made from the same line. To add
//! a part: a variant and its route here, its name in `components::admin_nav`, its entry in `routes`.

use locales::LanguageTag;
use server::{
    domain::organizations::permission::{
        Grants,
        Permission::{
            self, ManageOrganization, ManageRoles, ManageTopics, ReadInboxes, SeeAudit,
            SeeLanguages, SeeMembers,
        },
    },
    http::Policy,
};

/// What every pattern begins with.
const LANGUAGE: &str = "/{language}";
/// The rights that open something behind the landing page.
const OFFICES: &[Permission] = &[
    SeeMembers,
    ManageRoles,
    ManageOrganization,
    ManageTopics,
    SeeLanguages,
    SeeAudit,
    ReadInboxes,
];
/// The page from which all parts are reached.
pub const ADMINISTRATION: AdminRoute =
    AdminRoute { pattern: "/{language}/admin", policy: Policy::AnyOf(OFFICES) };

/// Where something of the administration is, and whom it admits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AdminRoute {
    /// As the registry has it.
    pub pattern: &'static str,
    /// Who may enter.
    pub policy: Policy,
}

impl AdminRoute {
    /// Its path in a language.
    pub fn path(self, language: &LanguageTag) -> String {
        format!("/{language}{}", self.pattern.strip_prefix(LANGUAGE).unwrap_or(self.pattern))
    }

    /// Whether a path in that language is that of the page, or of one below it.
    pub fn is_above(self, path: &str, language: &LanguageTag) -> bool {
        let below = path.strip_prefix(&self.path(language));
        below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Whether somebody who is signed in and may do this may enter.
    pub fn admits(self, grants: &Grants) -> bool {
        self.policy.admits(grants)
    }
}

/// A part of the administration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AdminPart {
    /// Who is here, and who holds which role.
    People,
    /// The tree of organizations.
    Organizations,
    /// The tree of topics.
    Topics,
    /// How the languages of the interface stand.
    Languages,
    /// What readers say is wrong.
    Reports,
    /// Which texts readers wish for in which language.
    LanguageRequests,
    /// How many searches found nothing.
    Searches,
    /// Who changed what.
    Audit,
}

impl AdminPart {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::People,
        Self::Organizations,
        Self::Topics,
        Self::Languages,
        Self::Reports,
        Self::LanguageRequests,
        Self::Searches,
        Self::Audit,
    ];

    /// Its first page.
    pub fn route(self) -> AdminRoute {
        let (pattern, right) = match self {
            Self::People => ("/{language}/admin/people", SeeMembers),
            Self::Organizations => ("/{language}/admin/organizations", ManageOrganization),
            Self::Topics => ("/{language}/admin/topics", ManageTopics),
            Self::Languages => ("/{language}/admin/languages", SeeLanguages),
            Self::Reports => ("/{language}/admin/reports", ReadInboxes),
            Self::LanguageRequests => ("/{language}/admin/wishes", ReadInboxes),
            Self::Searches => ("/{language}/admin/searches", ReadInboxes),
            Self::Audit => ("/{language}/admin/audit", SeeAudit),
        };
        AdminRoute { pattern, policy: Policy::Coalition(right) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_where_its_path_begins() {
        let (topics, en) = (AdminPart::Topics.route(), LanguageTag::english());
        assert_eq!(topics.path(&en), "/en/admin/topics");
        assert!(topics.is_above("/en/admin/topics", &en));
        assert!(topics.is_above("/en/admin/topics/0123", &en));
        assert!(!topics.is_above("/en/admin/topicsome", &en));
        assert!(!ADMINISTRATION.is_above("/en", &en));
        assert!(ADMINISTRATION.is_above("/en/admin/people", &en));
    }
}
