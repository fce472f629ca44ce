//! The way back up from this page.

use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;

/// One step of the way: the name of a page, marked with its language, and the path.
pub struct Crumb {
    /// The name of the page.
    pub name: AnyView,
    /// Its path.
    pub path: String,
}

/// The navigation that leads back up.
#[component]
pub fn Breadcrumbs<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The steps, from the top down.
    crumbs: Vec<Crumb>,
    /// What the page is, behind them; no link.
    #[prop(optional_no_strip)]
    here: Option<AnyView>,
) -> impl IntoView + use<> {
    let steps: Vec<_> = crumbs
        .into_iter()
        .map(|step| view! { <li><a href=step.path>{step.name}</a></li> })
        .collect();
    let here = here.map(|here| view! { <li class="kind">{here}</li> });
    view! {
        <nav class="breadcrumbs" aria-label=ctx.plain(msg::common::breadcrumbs_label())>
            <ol>{steps} {here}</ol>
        </nav>
    }
}
