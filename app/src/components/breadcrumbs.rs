//! The way from the home page to this one.

use crate::visit::Visit;
use leptos::prelude::*;
use locales::{LanguageTag, msg};

/// One step of the way: a link with a name, perhaps in another language than the page.
#[derive(Debug, Clone)]
pub struct Crumb {
    /// The name of the page.
    pub name: String,
    /// The language of the name.
    pub language: LanguageTag,
    /// Its path.
    pub path: String,
}

/// The navigation that leads back up.
pub fn breadcrumbs(visit: &Visit, crumbs: Vec<Crumb>) -> AnyView {
    let steps: Vec<_> = crumbs
        .into_iter()
        .map(|crumb| {
            let (lang, dir) = visit.marks(&crumb.language);
            view! { <li><a href=crumb.path lang=lang dir=dir>{crumb.name}</a></li> }
        })
        .collect();
    view! {
        <nav class="breadcrumbs" aria-label=visit.plain(msg::common::breadcrumbs_label())>
            <ol>{steps}</ol>
        </nav>
    }
    .into_any()
}
