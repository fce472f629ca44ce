//! One field of a form: label, hint, what was refused and why, and the control with what was typed.

use super::icon::{Icon, icon};
use crate::forms::Control;
use leptos::prelude::*;

/// A field as it is shown.
pub struct TextField {
    /// Its name on the wire; also its id.
    pub name: &'static str,
    /// What the person reads.
    pub label: AnyView,
    /// Help below the label.
    pub hint: Option<AnyView>,
    /// Why the value was refused.
    pub error: Option<AnyView>,
    /// What stands in it.
    pub value: String,
    /// What it is.
    pub control: Control,
}

/// The field on the page. Its control is named by its label and described by hint and error.
pub fn text_field(field: TextField) -> AnyView {
    let id = field.name;
    let described = [
        field.hint.is_some().then(|| format!("{id}-hint")),
        field.error.is_some().then(|| format!("{id}-error")),
    ];
    let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let described = (!described.is_empty()).then_some(described);
    let invalid = field.error.is_some().then_some("true");
    let class = if field.error.is_some() { "field wrong" } else { "field" };
    let control = match field.control {
        Control::Hidden => {
            return view! { <input type="hidden" name=id value=field.value/> }.into_any();
        }
        // Parsers drop a line break right behind the opening tag: this one is for them, the reader's own stays.
        Control::Lines { rows } => view! {
            <textarea id=id name=id rows=rows dir="auto" aria-describedby=described aria-invalid=invalid>
                {format!("\n{}", field.value)}
            </textarea>
        }
        .into_any(),
        Control::Line { .. } | Control::Choice { .. } | Control::File(_) => {
            let (kind, purpose) = match field.control {
                Control::Line { kind, purpose } => (kind, purpose),
                _ => ("text", None),
            };
            view! {
                <input id=id name=id type=kind value=field.value autocomplete=purpose dir="auto"
                    aria-describedby=described aria-invalid=invalid/>
            }
            .into_any()
        }
    };
    view! {
        <div class=class>
            <label for=id>{field.label}</label>
            {field.hint.map(|hint| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> })}
            {field.error.map(|error| view! {
                <p class="error" id=format!("{id}-error")>{icon(Icon::Warning)} " " {error}</p>
            })}
            {control}
        </div>
    }
    .into_any()
}
