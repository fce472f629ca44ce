//! The field of the search page. Without scripts a field; with them it offers titles and topics while somebody types, in
//! the browser's own list. Its code is fetched when the field is used, not before.

use crate::api::library::{Suggestion, suggest};
use leptos::prelude::*;

/// Letters from which on there is something to offer.
const SHORTEST: usize = 2;
/// Milliseconds without a key before anything is asked.
const PAUSE: u64 = 180;

/// `label` is ready to be shown.
#[island]
pub fn SearchSuggest(label: String, value: String) -> impl IntoView {
    let offered = RwSignal::new(Vec::<Suggestion>::new());
    let latest = RwSignal::new(0_u32);
    let typed = move |event| {
        let words = event_target_value(&event);
        let number = latest.get_untracked() + 1;
        latest.set(number);
        let ask = move || {
            if latest.get_untracked() != number || words.trim().chars().count() < SHORTEST {
                return;
            }
            leptos::task::spawn_local(async move {
                // Whatever fails, the form works.
                let found = suggest(words).await.unwrap_or_default();
                if latest.get_untracked() == number {
                    offered.set(found);
                }
            });
        };
        // A browser that has no timer offers nothing.
        let _no_timer = set_timeout(ask, std::time::Duration::from_millis(PAUSE));
    };
    view! {
        <label for="search">{label}</label>
        <input type="search" id="search" name="q" dir="auto" autocomplete="off" enterkeyhint="search" list="search-offers" value=value on:input=typed/>
        <datalist id="search-offers">
            {move || offered.get().into_iter().map(|one| view! { <option value=one.words lang=one.language></option> }).collect_view()}
        </datalist>
    }
}
