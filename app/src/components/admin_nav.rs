//! The parts of the administration of the coalition: which there are, and which of them somebody may open.
//!
//! A part is shown when its route is there and its policy admits whoever asks. To add one: a variant of [`AdminPart`], its
//! address and its name, and the route with its policy.

use crate::{routes, visit::Visit};
use leptos::prelude::*;
use locales::{Message, msg};
use server::http::Policy;
use std::{collections::BTreeMap, sync::LazyLock};

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
    Wishes,
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
        Self::Wishes,
        Self::Searches,
        Self::Audit,
    ];

    /// Its path behind the language.
    fn tail(self) -> &'static str {
        match self {
            Self::People => "/admin/people",
            Self::Organizations => "/admin/organizations",
            Self::Topics => "/admin/topics",
            Self::Languages => "/admin/languages",
            Self::Reports => "/admin/reports",
            Self::Wishes => "/admin/wishes",
            Self::Searches => "/admin/searches",
            Self::Audit => "/admin/audit",
        }
    }

    /// What a link to it says.
    fn name(self) -> Message<'static> {
        match self {
            Self::People => msg::people::admin_people(),
            Self::Organizations => msg::people::organizations_title(),
            Self::Topics => msg::people::admin_topics(),
            Self::Languages => msg::people::admin_languages(),
            Self::Reports => msg::people::admin_reports(),
            Self::Wishes => msg::people::admin_wishes(),
            Self::Searches => msg::people::admin_searches(),
            Self::Audit => msg::people::admin_audit(),
        }
    }
}

/// A link to a part.
pub struct AdminSection {
    /// Which.
    pub part: AdminPart,
    /// Where it is.
    pub path: String,
    /// What it is called.
    pub name: AnyView,
    /// Whether the page belongs to it.
    pub current: bool,
}

/// The parts that whoever asks may open.
pub fn admin_sections(visit: &Visit) -> Vec<AdminSection> {
    let may = |part: &AdminPart| admits(visit, part.tail());
    let parts = AdminPart::ALL.into_iter().filter(may);
    let section = |part: AdminPart| {
        let path = format!("/{}{}", visit.language, part.tail());
        let current = is_below(visit.uri.path(), &path);
        AdminSection { part, name: visit.say(part.name()), path, current }
    };
    parts.map(section).collect()
}

/// The links to all parts, above a page of the administration; nothing where there is only one.
pub fn admin_nav(visit: &Visit) -> Option<AnyView> {
    let sections = admin_sections(visit);
    let many = sections.len() > 1;
    let links: Vec<_> = sections.into_iter().map(|section| link(visit, section)).collect();
    many.then(|| {
        view! {
            <nav class="parts" aria-label=visit.plain(msg::people::administration_title())>
                <ul>{links}</ul>
            </nav>
        }
        .into_any()
    })
}

fn link(visit: &Visit, section: AdminSection) -> AnyView {
    let here = if visit.uri.path() == section.path { "page" } else { "true" };
    let current = section.current.then_some(here);
    view! { <li><a href=section.path aria-current=current>{section.name}</a></li> }.into_any()
}

/// Where the administration begins for whoever asks: its own page where there is one, else the first part.
pub fn administration_path(visit: &Visit) -> Option<String> {
    if admits(visit, WHOLE) {
        return Some(format!("/{}{WHOLE}", visit.language));
    }
    Some(admin_sections(visit).into_iter().next()?.path)
}

/// Whether the page belongs to the administration.
pub fn is_administration(visit: &Visit) -> bool {
    is_below(visit.uri.path(), &format!("/{}{WHOLE}", visit.language))
}

/// The page of the whole administration, behind the language.
const WHOLE: &str = "/admin";

fn is_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether there is such a route, and its policy admits whoever asks.
fn admits(visit: &Visit, tail: &str) -> bool {
    static POLICIES: LazyLock<BTreeMap<&'static str, Policy>> = LazyLock::new(|| {
        let entries = routes::entries().into_iter().filter_map(|entry| {
            let tail = entry.path().strip_prefix("/{language}")?;
            Some((tail, entry.declared_policy()?))
        });
        entries.filter(|(tail, _)| tail.starts_with(WHOLE)).collect()
    });
    let Some(identity) = &visit.identity else { return false };
    POLICIES.get(tail).is_some_and(|policy| policy.admits(&identity.grants))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_where_its_path_begins() {
        assert!(is_below("/en/admin/topics", "/en/admin/topics"));
        assert!(is_below("/en/admin/topics/0123", "/en/admin/topics"));
        assert!(!is_below("/en/admin/topicsome", "/en/admin/topics"));
        assert!(!is_below("/en", "/en/admin"));
    }
}
