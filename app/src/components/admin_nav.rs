//! The menu of the administration of the coalition: the parts that whoever asks may open.

use crate::{
    urls::admin_part::{ADMINISTRATION, AdminPart, AdminRoute},
    visit::Visit,
};
use leptos::prelude::*;
use locales::{Message, msg};

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
    let section = |part: AdminPart| {
        let route = part.route();
        let current = route.is_above(visit.uri.path(), &visit.language);
        let path = route.path(&visit.language);
        AdminSection { part, name: visit.say(name(part)), path, current }
    };
    let may = |part: &AdminPart| admits(visit, part.route());
    AdminPart::ALL.into_iter().filter(may).map(section).collect()
}

/// What a link to a part says.
fn name(part: AdminPart) -> Message<'static> {
    match part {
        AdminPart::People => msg::people::admin_people(),
        AdminPart::Organizations => msg::people::organizations_title(),
        AdminPart::Topics => msg::people::admin_topics(),
        AdminPart::Languages => msg::people::admin_languages(),
        AdminPart::Reports => msg::people::admin_reports(),
        AdminPart::Wishes => msg::people::admin_wishes(),
        AdminPart::Searches => msg::people::admin_searches(),
        AdminPart::Audit => msg::people::admin_audit(),
    }
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

/// Where the administration begins for whoever asks: its own page where they may open it, else the first part.
pub fn administration_path(visit: &Visit) -> Option<String> {
    if admits(visit, ADMINISTRATION) {
        return Some(ADMINISTRATION.path(&visit.language));
    }
    Some(admin_sections(visit).into_iter().next()?.path)
}

/// Whether the page belongs to the administration.
pub fn is_administration(visit: &Visit) -> bool {
    ADMINISTRATION.is_above(visit.uri.path(), &visit.language)
}

fn admits(visit: &Visit, route: AdminRoute) -> bool {
    visit.identity.as_ref().is_some_and(|identity| route.admits(&identity.grants))
}
