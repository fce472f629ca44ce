//! The name of the site and its few main parts.

use super::icon::{Icon, icon};
use crate::{
    urls::{Home, Library, Trainings},
    visit::Visit,
};
use leptos::prelude::*;
use locales::msg;

/// A main part of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// Everything to read.
    Library,
    /// Everything to learn step by step.
    Trainings,
}

/// The line with the main parts; the one that the page belongs to is marked.
pub fn nav(visit: &Visit, current: Option<Section>) -> AnyView {
    let entry = |section: Section, path: String, name: AnyView| {
        let here = if visit.uri.path() == path { "page" } else { "true" };
        let current = (current == Some(section)).then_some(here);
        view! { <li><a href=path aria-current=current>{name}</a></li> }
    };
    view! {
        <div class="site">
            <div class="page">
                <a class="brand" href=visit.path(Home)>{icon(Icon::Mark)} " " <bdi>{visit.site.name.clone()}</bdi></a>
                <nav class="menu" aria-label=visit.plain(msg::common::nav_label())>
                    <ul>
                        {entry(Section::Library, visit.path(Library::default()), visit.say(msg::common::nav_library()))}
                        {entry(Section::Trainings, visit.path(Trainings), visit.say(msg::common::nav_trainings()))}
                    </ul>
                </nav>
            </div>
        </div>
    }
    .into_any()
}
