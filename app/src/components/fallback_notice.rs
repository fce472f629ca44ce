//! Said on top when an item lacks the language of the page: nothing disappears because it is untranslated.

use super::{
    icon::{Icon, icon},
    language_menu::tongue_name,
};
use crate::visit::Visit;
use leptos::prelude::*;
use locales::{LanguageTag, msg};

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
            view! { <li><a href=path.clone() hreflang=language.to_string()>{tongue_name(language)}</a></li> }
        })
        .collect();
    let ways = (!ways.is_empty()).then(|| {
        view! {
            <p>{visit.say(msg::library::fallback_others())}</p>
            <ul class="tongues">{ways}</ul>
        }
    });
    view! {
        <div class="note" role="note">
            <p>{icon(Icon::Language)} " "
                {visit.say(msg::library::fallback_notice(visit.language.clone(), shown.clone()))}
            </p>
            {ways}
        </div>
    }
    .into_any()
}
