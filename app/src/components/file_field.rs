//! A field for files: how large they may be, and that they are chosen once more when the form comes back.

use super::icon::{Icon, IconName};
use crate::{forms::FileLimits, request_context::RequestContext};
use leptos::prelude::*;
use locales::msg;

/// The field on the page. Its control is named by its label and described by all that stands between them.
#[component]
pub fn FileField<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// Its name on the wire; also its id.
    name: &'static str,
    /// What the person reads.
    label: AnyView,
    /// Help below the label.
    hint: Option<AnyView>,
    /// Why what was chosen was refused.
    error: Option<AnyView>,
    /// Which files it takes.
    limits: FileLimits,
    /// Whether the form comes back, without the files that were chosen.
    chosen_again: bool,
) -> impl IntoView + use<> {
    let described = [
        hint.is_some().then(|| format!("{name}-hint")),
        Some(format!("{name}-size")),
        chosen_again.then(|| format!("{name}-again")),
        error.is_some().then(|| format!("{name}-error")),
    ];
    let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let invalid = error.is_some().then_some("true");
    let class = if error.is_some() { "field wrong" } else { "field" };
    let FileLimits { accept, megabytes, most } = limits;
    let size = match most {
        1 => msg::errors::file_hint_one(megabytes),
        most => msg::errors::file_hint_many(most, megabytes),
    };
    let several = most > 1;
    let again = chosen_again.then(|| ctx.t(msg::errors::file_again()));
    view! {
        <div class=class>
            <label for=name>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=format!("{name}-hint")>{hint}</p> })}
            <p class="hint" id=format!("{name}-size")>{ctx.t(size)}</p>
            {again.map(|again| view! { <p class="hint" id=format!("{name}-again")>{again}</p> })}
            {error.map(|error| view! {
                <p class="error" id=format!("{name}-error")><Icon name=IconName::Warning/> " " {error}</p>
            })}
            <input id=name name=name type="file" accept=(!accept.is_empty()).then_some(accept)
                multiple=several aria-describedby=described aria-invalid=invalid/>
        </div>
    }
}
