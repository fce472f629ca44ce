//! Said on top when an item lacks the language of the page: nothing disappears because it is untranslated.

use super::{
    icon::{Icon, icon},
    language_menu::endonym,
};
use crate::{
    visit::Visit,
    words::{msg, own_name},
};
use leptos::prelude::*;
use locales::LanguageTag;

/// The notice; nothing when the text is in the language of the page.
pub fn fallback_notice(
    visit: &Visit,
    shown: &LanguageTag,
    others: &[(LanguageTag, String)],
) -> AnyView {
    if *shown == visit.language {
        return ().into_any();
    }
    let ways: Vec<_> = others
        .iter()
        .filter(|(language, _)| language != shown)
        .map(|(language, path)| {
            view! { <li><a href=path.clone() hreflang=language.to_string()>{endonym(language)}</a></li> }
        })
        .collect();
    let ways = (!ways.is_empty()).then(|| {
        view! {
            <p>{visit.say(msg::library::fallback_others())}</p>
            <ul class="tongues">{ways}</ul>
        }
    });
    view! {
        <aside class="note">
            <p>{icon(Icon::Language)} " "
                {visit.say(msg::library::fallback_notice(own_name(&visit.language), own_name(shown)))}
            </p>
            {ways}
        </aside>
    }
    .into_any()
}
