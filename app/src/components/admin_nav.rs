//! The menu of the administration of the coalition: the parts that whoever asks may open. Which there are is said where
//! their pages are declared.

use super::breadcrumbs::Crumb;
use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;
use server::routes::{Administration, MenuLine, Route, Routed, Sentence, declared};

/// A link to a part.
pub struct AdminSection {
    /// Its first page.
    pub route: &'static Route,
    /// Where it is.
    pub path: String,
    /// What it is called.
    pub name: AnyView,
    /// What is done there.
    pub lead: Sentence,
    /// Whether the page belongs to it.
    pub current: bool,
}

/// The parts that whoever asks may open.
pub fn admin_sections(ctx: &RequestContext) -> Vec<AdminSection> {
    let section = |route: &'static Route| {
        let Some(MenuLine::Administration(name, lead)) = route.menu else { return None };
        let path = ctx.path(route);
        let current = is_above(&path, ctx.uri.path());
        let name = admits(ctx, route).then(|| ctx.t(name()))?;
        Some(AdminSection { route, path, name, lead, current })
    };
    declared().filter_map(section).collect()
}

/// Whether a path is that of a page, or of one below it.
fn is_above(page: &str, path: &str) -> bool {
    path.strip_prefix(page).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Above a page of the administration: the links to all parts, where there is more than one, and the way back up. On a
/// phone the way back to where all parts are listed stands for the links.
#[component]
pub fn AdminNav<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The way from the part down to the page.
    #[prop(optional)]
    crumbs: Vec<Crumb>,
) -> impl IntoView + use<> {
    let sections = admin_sections(ctx);
    let many = sections.len() > 1;
    let way = way(ctx, many, crumbs);
    let links: Vec<_> = sections.into_iter().map(|section| link(ctx, section)).collect();
    let parts = many.then(|| {
        view! {
            <nav class="parts wide-only" aria-label=ctx.plain(msg::accounts::administration_title())>
                <ul>{links}</ul>
            </nav>
        }
    });
    view! { {parts} {way} }
}

/// The way back up: on a phone from the administration on, in a wide window from the part on, if there are such steps.
fn way(ctx: &RequestContext, many: bool, crumbs: Vec<Crumb>) -> Option<impl IntoView + use<>> {
    let root = administration_path(ctx).filter(|_| many);
    if root.is_none() && crumbs.is_empty() {
        return None;
    }
    let class = if crumbs.is_empty() { "breadcrumbs narrow-only" } else { "breadcrumbs" };
    let root = root.map(|path| {
        let name = ctx.t(msg::accounts::administration_title());
        view! { <li class="narrow-only"><a href=path>{name}</a></li> }
    });
    let steps: Vec<_> = crumbs
        .into_iter()
        .map(|step| view! { <li><a href=step.path>{step.name}</a></li> })
        .collect();
    Some(view! {
        <nav class=class aria-label=ctx.plain(msg::common::breadcrumbs_label())>
            <ol>{root} {steps}</ol>
        </nav>
    })
}

fn link(ctx: &RequestContext, section: AdminSection) -> impl IntoView + use<> {
    let here = if ctx.uri.path() == section.path { "page" } else { "true" };
    let current = section.current.then_some(here);
    view! { <li><a href=section.path aria-current=current>{section.name}</a></li> }
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
