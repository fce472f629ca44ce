//! Passing an item on. Without scripts a text to mark and a plain link; with them a button that opens the share sheet
//! of the phone, or copies the text where there is none.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The words of the island, in the language of the page.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ShareLabels {
    /// The plain link.
    pub link: String,
    /// The button where the browser can share.
    pub share: String,
    /// The button where it can only copy.
    pub copy: String,
    /// Said after copying.
    pub copied: String,
    /// Said when the browser refused.
    pub failed: String,
}

/// What this browser can do.
#[cfg_attr(
    not(feature = "hydrate"),
    expect(dead_code, reason = "only a browser finds out; the server renders the plain link")
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Share,
    Copy,
}

/// `text` is ready to paste and holds the address; `lang` is its language where that is not the page's; `url` is where
/// the plain link leads.
#[island]
pub fn ShareLink(
    text: String,
    #[prop(optional_no_strip)] lang: Option<String>,
    url: String,
    labels: ShareLabels,
) -> impl IntoView {
    let way = RwSignal::new(None);
    let said = RwSignal::new(String::new());
    // Effects run in browsers only: on the server, and where scripts never start, the button stays hidden.
    Effect::new(move |_| way.set(browser::way()));
    let ShareLabels { link, share, copy, copied, failed } = labels;
    let label = move || if way.get() == Some(Way::Share) { share.clone() } else { copy.clone() };
    let passed_on = text.clone();
    let pass_on = move |_| {
        let Some(way) = way.get_untracked() else { return };
        let (text, copied, failed) = (passed_on.clone(), copied.clone(), failed.clone());
        leptos::task::spawn_local(async move {
            match (way, browser::pass_on(way, &text).await) {
                // Whoever opened the share sheet saw what came of it.
                (Way::Share, _) => {}
                (Way::Copy, true) => said.set(copied),
                (Way::Copy, false) => said.set(failed),
            }
        });
    };
    view! {
        <p class="paste" lang=lang dir="auto">{text}</p>
        <p class="actions">
            <a href=url>{link}</a>
            <button type="button" class="button second" hidden=move || way.get().is_none() on:click=pass_on>{label}</button>
        </p>
        <p role="status">{move || said.get()}</p>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::Way;
    use js_sys::Reflect;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{Navigator, ShareData};

    /// Asked of the browser by name: older ones have neither, and pages without TLS have no clipboard.
    pub fn way() -> Option<Way> {
        let navigator = navigator()?;
        let knows = |name: &str| {
            Reflect::get(&navigator, &name.into())
                .is_ok_and(|found| !found.is_undefined() && !found.is_null())
        };
        [("share", Way::Share), ("clipboard", Way::Copy)]
            .into_iter()
            .find(|(name, _)| knows(name))
            .map(|(_, way)| way)
    }

    /// Whether it worked.
    pub async fn pass_on(way: Way, text: &str) -> bool {
        let Some(navigator) = navigator() else { return false };
        let promise = match way {
            Way::Share => {
                let data = ShareData::new();
                data.set_text(text);
                navigator.share_with_data(&data)
            }
            Way::Copy => navigator.clipboard().write_text(text),
        };
        JsFuture::from(promise).await.is_ok()
    }

    fn navigator() -> Option<Navigator> {
        Some(web_sys::window()?.navigator())
    }
}

#[cfg(not(feature = "hydrate"))]
mod browser {
    use super::Way;

    /// The server has no clipboard.
    pub fn way() -> Option<Way> {
        None
    }

    /// Never called: without a way there is no button.
    pub async fn pass_on(_way: Way, _text: &str) -> bool {
        false
    }
}
