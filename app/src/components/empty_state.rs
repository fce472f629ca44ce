//! What a list says when it is empty: why, and where to go on.

use leptos::prelude::*;

/// A heading, a sentence and ways on.
#[component]
pub fn EmptyState(
    /// That there is nothing.
    title: AnyView,
    /// Why, and what helps.
    text: AnyView,
    /// Paths of other pages, each with its name.
    ways: Vec<(String, AnyView)>,
) -> impl IntoView {
    let ways: Vec<_> =
        ways.into_iter().map(|(path, name)| view! { <li><a href=path>{name}</a></li> }).collect();
    view! {
        <div class="empty">
            <h2>{title}</h2>
            <p>{text}</p>
            <ul class="more">{ways}</ul>
        </div>
    }
}
