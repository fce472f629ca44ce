//! The way back up from this page.

use crate::visit::Visit;
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
pub fn breadcrumbs(visit: &Visit, crumbs: Vec<Crumb>) -> AnyView {
    let steps: Vec<_> = crumbs
        .into_iter()
        .map(|step| view! { <li><a href=step.path>{step.name}</a></li> })
        .collect();
    view! {
        <nav class="breadcrumbs" aria-label=visit.plain(msg::common::breadcrumbs_label())>
            <ol>{steps}</ol>
        </nav>
    }
    .into_any()
}
