//! A list of facts about an item: who, what, when, under which license.

use leptos::prelude::*;

/// A name and its value, for [`Facts`].
pub struct Fact {
    /// What the fact is about.
    pub name: AnyView,
    /// The fact.
    pub value: AnyView,
}

impl Fact {
    /// A fact of any view.
    pub fn new(name: AnyView, value: impl IntoView) -> Self {
        Self { name, value: value.into_any() }
    }
}

/// The facts as a description list.
#[component]
pub fn Facts(
    /// In the order in which they are read.
    facts: Vec<Fact>,
) -> impl IntoView {
    let rows: Vec<_> = facts
        .into_iter()
        .map(|fact| view! { <div><dt>{fact.name}</dt><dd>{fact.value}</dd></div> })
        .collect();
    view! { <dl class="facts">{rows}</dl> }
}
