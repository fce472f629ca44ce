//! A list of facts about an item: who, what, when, under which license.

use leptos::prelude::*;

/// A name and its value, for [`facts`].
pub struct Fact {
    /// What the fact is about.
    pub name: AnyView,
    /// The fact.
    pub value: AnyView,
}

/// The facts as a description list.
pub fn facts(facts: Vec<Fact>) -> AnyView {
    let rows: Vec<_> = facts
        .into_iter()
        .map(|fact| view! { <div><dt>{fact.name}</dt><dd>{fact.value}</dd></div> })
        .collect();
    view! { <dl class="facts">{rows}</dl> }.into_any()
}
