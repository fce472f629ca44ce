//! The field of the search page. Without scripts a field; with them it offers titles and topics while somebody types, in
//! the browser's own list. Its code is fetched when the field is used, not before.

use leptos::prelude::*;

/// Letters from which on there is something to offer.
const SHORTEST: usize = 2;
/// Milliseconds without a key before anything is asked.
const PAUSE: u64 = 180;

/// `label` is ready to be shown; `path` answers lines of a language tag, a tab, and what is offered.
#[island]
pub fn SearchSuggest(label: String, value: String, path: String) -> impl IntoView {
    let offered = RwSignal::new(Vec::<(String, String)>::new());
    let latest = RwSignal::new(0_u32);
    let typed = move |event| {
        let words = event_target_value(&event);
        let number = latest.get_untracked() + 1;
        latest.set(number);
        let path = path.clone();
        let ask = move || {
            if latest.get_untracked() != number || words.trim().chars().count() < SHORTEST {
                return;
            }
            leptos::task::spawn_local(async move {
                // Whatever fails, the form works.
                let lines = browser::lines(&path, &words).await.unwrap_or_default();
                if latest.get_untracked() == number {
                    offered.set(lines);
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
            {move || offered.get().into_iter().map(|(lang, words)| view! { <option value=words lang=lang></option> }).collect_view()}
        </datalist>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::Response;

    /// Asks our own site; nothing when it does not answer as it should.
    pub async fn lines(path: &str, words: &str) -> Option<Vec<(String, String)>> {
        let words = String::from(js_sys::encode_uri_component(words));
        let asked = web_sys::window()?.fetch_with_str(&format!("{path}?q={words}"));
        let answer: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
        if !answer.ok() {
            return None;
        }
        let text = JsFuture::from(answer.text().ok()?).await.ok()?.as_string()?;
        let lines = text.lines().filter_map(|line| line.split_once('\t'));
        Some(lines.map(|(lang, words)| (lang.to_owned(), words.to_owned())).collect())
    }
}

#[cfg(not(feature = "hydrate"))]
mod browser {
    /// Never called: on the server nobody types.
    pub async fn lines(_path: &str, _words: &str) -> Option<Vec<(String, String)>> {
        None
    }
}
