//! A field for files: how large they may be, and that they are chosen once more when the form comes back.

use super::icon::{Icon, icon};
use crate::{forms::FileLimits, request_context::RequestContext};
use leptos::prelude::*;
use locales::msg;

/// A field for files as it is shown.
pub struct FileField {
    /// Its name on the wire; also its id.
    pub name: &'static str,
    /// What the person reads.
    pub label: AnyView,
    /// Help below the label.
    pub hint: Option<AnyView>,
    /// Why what was chosen was refused.
    pub error: Option<AnyView>,
    /// Which files it takes.
    pub limits: FileLimits,
    /// Whether the form comes back, without the files that were chosen.
    pub chosen_again: bool,
}

/// The field on the page. Its control is named by its label and described by all that stands between them.
pub fn file_field(ctx: &RequestContext, field: FileField) -> AnyView {
    let id = field.name;
    let described = [
        field.hint.is_some().then(|| format!("{id}-hint")),
        Some(format!("{id}-size")),
        field.chosen_again.then(|| format!("{id}-again")),
        field.error.is_some().then(|| format!("{id}-error")),
    ];
    let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let invalid = field.error.is_some().then_some("true");
    let class = if field.error.is_some() { "field wrong" } else { "field" };
    let FileLimits { accept, megabytes, most } = field.limits;
    let size = match most {
        1 => msg::errors::file_hint_one(megabytes),
        most => msg::errors::file_hint_many(most, megabytes),
    };
    let several = most > 1;
    let again = field.chosen_again.then(|| ctx.t(msg::errors::file_again()));
    view! {
        <div class=class>
            <label for=id>{field.label}</label>
            {field.hint.map(|hint| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> })}
            <p class="hint" id=format!("{id}-size")>{ctx.t(size)}</p>
            {again.map(|again| view! { <p class="hint" id=format!("{id}-again")>{again}</p> })}
            {field.error.map(|error| view! {
                <p class="error" id=format!("{id}-error")>{icon(Icon::Warning)} " " {error}</p>
            })}
            <input id=id name=id type="file" accept=(!accept.is_empty()).then_some(accept)
                multiple=several aria-describedby=described aria-invalid=invalid/>
        </div>
    }
    .into_any()
}
