//! The name of the site and its few main parts.

use super::{
    admin_nav::{administration_path, is_administration},
    icon::{Icon, IconName},
};
use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;
use server::routes::{Account, Home, LeaveNoTrace, Library, Trainings};

/// A main part of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// Everything to read.
    Library,
    /// Everything to learn step by step.
    Trainings,
}

/// The line with the main parts; the one that the page belongs to is marked. On a phone they fold up, as the languages do.
#[component]
pub fn Nav<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The part that the page belongs to.
    current: Option<Section>,
) -> impl IntoView + use<> {
    let entry = |section: Section, path: String, name: AnyView| {
        let here = if ctx.uri.path() == path { "page" } else { "true" };
        let current = (current == Some(section)).then_some(here);
        view! { <li><a href=path aria-current=current>{name}</a></li> }
    };
    view! {
        <div class="site">
            <div class="page">
                <a class="brand" href=ctx.path(Home)><Icon name=IconName::Mark/> " " <bdi>{ctx.site.name.clone()}</bdi></a>
                <nav class="menu" aria-label=ctx.plain(msg::common::nav_label())>
                    <details name="head">
                        <summary>{ctx.t(msg::common::nav_menu())}</summary>
                    </details>
                    <ul>
                        {entry(Section::Library, ctx.path(Library::plain()), ctx.t(msg::common::nav_library()))}
                        {entry(Section::Trainings, ctx.path(Trainings::plain()), ctx.t(msg::common::nav_trainings()))}
                        {administration(ctx)}
                        {account(ctx)}
                        // On a phone there is no room for it beside the way out.
                        <li class="narrow-only"><a href=ctx.path(LeaveNoTrace)>{ctx.t(msg::common::traces_short())}</a></li>
                    </ul>
                </nav>
            </div>
        </div>
    }
}

/// The way to what whoever is signed in looks after in the coalition. Who looks after an organization finds it in the
/// account.
fn administration(ctx: &RequestContext) -> Option<impl IntoView + use<>> {
    let path = administration_path(ctx)?;
    let current = is_administration(ctx).then_some("true");
    Some(
        view! { <li><a href=path aria-current=current>{ctx.t(msg::accounts::administration_title())}</a></li> },
    )
}

/// The way to one's own account, for somebody who is signed in: their name, behind a spoken word that says what it is.
fn account(ctx: &RequestContext) -> Option<impl IntoView + use<>> {
    let identity = ctx.identity.as_ref()?;
    let path = ctx.path(Account);
    let here = ctx.uri.path().starts_with(&path);
    let current = here.then(|| if ctx.uri.path() == path { "page" } else { "true" });
    let name = identity.person.name.as_str().to_owned();
    Some(view! {
        <li class="own">
            <a href=path aria-current=current>
                <Icon name=IconName::Person/> <span class="hidden">{ctx.t(msg::accounts::account_title())} " "</span>
                <bdi>{name}</bdi>
            </a>
        </li>
    })
}
