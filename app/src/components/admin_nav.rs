//! The menu of the administration of the coalition: the parts that whoever asks may open.

use crate::{
    request_context::RequestContext,
    urls::admin_part::{ADMINISTRATION, AdminPart, AdminRoute},
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
pub fn admin_sections(ctx: &RequestContext) -> Vec<AdminSection> {
    let section = |part: AdminPart| {
        let route = part.route();
        let current = route.is_above(ctx.uri.path(), &ctx.language);
        let path = route.path(&ctx.language);
        AdminSection { part, name: ctx.t(name(part)), path, current }
    };
    let may = |part: &AdminPart| admits(ctx, part.route());
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
        AdminPart::LanguageRequests => msg::people::admin_wishes(),
        AdminPart::Searches => msg::people::admin_searches(),
        AdminPart::Audit => msg::people::admin_audit(),
    }
}

/// The links to all parts, above a page of the administration; nothing where there is only one.
pub fn admin_nav(ctx: &RequestContext) -> Option<AnyView> {
    let sections = admin_sections(ctx);
    let many = sections.len() > 1;
    let links: Vec<_> = sections.into_iter().map(|section| link(ctx, section)).collect();
    many.then(|| {
        view! {
            <nav class="parts" aria-label=ctx.plain(msg::people::administration_title())>
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
    if admits(ctx, ADMINISTRATION) {
        return Some(ADMINISTRATION.path(&ctx.language));
    }
    Some(admin_sections(ctx).into_iter().next()?.path)
}

/// Whether the page belongs to the administration.
pub fn is_administration(ctx: &RequestContext) -> bool {
    ADMINISTRATION.is_above(ctx.uri.path(), &ctx.language)
}

fn admits(ctx: &RequestContext, route: AdminRoute) -> bool {
    ctx.identity.as_ref().is_some_and(|identity| route.admits(&identity.grants))
}
