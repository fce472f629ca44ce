//! The menu of the administration of the coalition: the parts that whoever asks may open.

use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::{LanguageTag, Message, msg};
use server::routes::{
    Administration, AuditLog, InterfaceLanguages, LanguageRequests, Link, OrganizationTree,
    PageScope, People, Reports, Route, Routed, Searches, TopicTree,
};

/// A part of the administration. To add one: its first page here, and its name below.
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

    /// Its first page, and where that is in a language.
    fn first(self, language: &LanguageTag) -> (&'static Route, String) {
        fn of<P: Routed + Link>(page: P, language: &LanguageTag) -> (&'static Route, String) {
            (&P::ROUTES[0], page.path(language))
        }
        let scope = PageScope::COALITION;
        match self {
            Self::People => of(People::of(scope), language),
            Self::Organizations => of(OrganizationTree, language),
            Self::Topics => of(TopicTree::plain(), language),
            Self::Languages => of(InterfaceLanguages, language),
            Self::Reports => of(Reports::of(scope), language),
            Self::LanguageRequests => of(LanguageRequests::of(scope), language),
            Self::Searches => of(Searches::plain(), language),
            Self::Audit => of(AuditLog::of(scope), language),
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
pub fn admin_sections(ctx: &RequestContext) -> Vec<AdminSection> {
    let section = |part: AdminPart| {
        let (route, path) = part.first(&ctx.language);
        let current = is_above(&path, ctx.uri.path());
        admits(ctx, route).then(|| AdminSection { part, name: ctx.t(name(part)), path, current })
    };
    AdminPart::ALL.into_iter().filter_map(section).collect()
}

/// Whether a path is that of a page, or of one below it.
fn is_above(page: &str, path: &str) -> bool {
    path.strip_prefix(page).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What a link to a part says.
fn name(part: AdminPart) -> Message<'static> {
    match part {
        AdminPart::People => msg::organizations::admin_people(),
        AdminPart::Organizations => msg::organizations::organizations_title(),
        AdminPart::Topics => msg::organizations::admin_topics(),
        AdminPart::Languages => msg::organizations::admin_languages(),
        AdminPart::Reports => msg::organizations::admin_reports(),
        AdminPart::LanguageRequests => msg::organizations::admin_wishes(),
        AdminPart::Searches => msg::organizations::admin_searches(),
        AdminPart::Audit => msg::organizations::admin_audit(),
    }
}

/// The links to all parts, above a page of the administration; nothing where there is only one.
pub fn admin_nav(ctx: &RequestContext) -> Option<AnyView> {
    let sections = admin_sections(ctx);
    let many = sections.len() > 1;
    let links: Vec<_> = sections.into_iter().map(|section| link(ctx, section)).collect();
    many.then(|| {
        view! {
            <nav class="parts" aria-label=ctx.plain(msg::accounts::administration_title())>
                <ul>{links}</ul>
            </nav>
        }
        .into_any()
    })
}

fn link(ctx: &RequestContext, section: AdminSection) -> AnyView {
    let here = if ctx.uri.path() == section.path { "page" } else { "true" };
    let current = section.current.then_some(here);
    view! { <li><a href=section.path aria-current=current>{section.name}</a></li> }.into_any()
}

/// Where the administration begins for whoever asks: its own page where they may open it, else the first part.
pub fn administration_path(ctx: &RequestContext) -> Option<String> {
    if admits(ctx, &Administration::ROUTES[0]) {
        return Some(ctx.path(Administration));
    }
    Some(admin_sections(ctx).into_iter().next()?.path)
}

/// Whether the page belongs to the administration.
pub fn is_administration(ctx: &RequestContext) -> bool {
    is_above(&ctx.path(Administration), ctx.uri.path())
}

fn admits(ctx: &RequestContext, route: &Route) -> bool {
    ctx.identity.as_ref().is_some_and(|identity| route.admits(&identity.grants))
}

#[cfg(test)]
mod tests {
    use super::is_above;

    #[test]
    fn a_part_is_where_its_path_begins() {
        assert!(is_above("/en/admin/topics", "/en/admin/topics"));
        assert!(is_above("/en/admin/topics", "/en/admin/topics/0123"));
        assert!(!is_above("/en/admin/topics", "/en/admin/topicsome"));
        assert!(!is_above("/en/admin", "/en"));
    }
}
