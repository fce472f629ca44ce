//! One field of a form: label, hint, what was refused and why, and the control with what was typed.

use super::icon::{Icon, IconName};
use crate::forms::Control;
use leptos::{either::Either, prelude::*};

/// The field on the page. Its control is named by its label and described by hint and error.
#[component]
pub fn TextField(
    /// Its name on the wire; also its id.
    name: &'static str,
    /// What the person reads.
    label: AnyView,
    /// Help below the label.
    #[prop(default = None)]
    hint: Option<AnyView>,
    /// Why the value was refused.
    #[prop(default = None)]
    error: Option<AnyView>,
    /// What stands in it.
    value: String,
    /// What it is.
    control: Control,
) -> impl IntoView {
    if control == Control::Hidden {
        return Either::Left(view! { <input type="hidden" name=name value=value/> });
    }
    let described = [
        hint.is_some().then(|| format!("{name}-hint")),
        error.is_some().then(|| format!("{name}-error")),
    ];
    let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let described = (!described.is_empty()).then_some(described);
    let invalid = error.is_some().then_some("true");
    let class = if error.is_some() { "field wrong" } else { "field" };
    Either::Right(view! {
        <div class=class>
            <label for=name>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=format!("{name}-hint")>{hint}</p> })}
            {error.map(|error| view! {
                <p class="error" id=format!("{name}-error")><Icon name=IconName::Warning/> " " {error}</p>
            })}
            {typed(name, control, value, described, invalid)}
        </div>
    })
}

/// The control with what was typed.
fn typed(
    id: &'static str,
    control: Control,
    value: String,
    described: Option<String>,
    invalid: Option<&'static str>,
) -> impl IntoView {
    let (kind, purpose) = match control {
        // Parsers drop a line break right behind the opening tag: this one is for them, the reader's own stays.
        Control::Lines { rows } => {
            return Either::Left(view! {
                <textarea id=id name=id rows=rows dir="auto" aria-describedby=described aria-invalid=invalid>
                    {format!("\n{value}")}
                </textarea>
            });
        }
        Control::Line { kind, purpose } => (kind, purpose),
        Control::Choice { .. } | Control::File(_) | Control::Hidden => ("text", None),
    };
    Either::Right(view! {
        <input id=id name=id type=kind value=value autocomplete=purpose dir="auto"
            aria-describedby=described aria-invalid=invalid/>
    })
}
