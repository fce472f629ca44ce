//! What is wrong with a form, on top of it, with links to the fields. It takes the focus without any script.

use super::icon::{Icon, icon};
use crate::{
    forms::{FormField, FormState},
    request_context::RequestContext,
};
use leptos::prelude::*;
use locales::msg;

/// The summary; nothing when nothing was refused. `say` turns a refusal into a sentence on the page.
pub fn error_summary<F: FormField>(
    ctx: &RequestContext,
    form: &FormState<F>,
    say: impl Fn(F::FieldError) -> AnyView,
) -> AnyView {
    if !form.is_refused() {
        return ().into_any();
    }
    let whole: Vec<_> = form.whole().iter().map(|why| view! { <li>{say(*why)}</li> }).collect();
    let fields: Vec<_> = form
        .errors()
        .iter()
        .map(|(field, why)| {
            view! { <li><a href=format!("#{}", field.name())>{say(*why)}</a></li> }
        })
        .collect();
    let title = match form.errors().is_empty() {
        true => msg::errors::summary_again_title(),
        false => msg::errors::summary_title(),
    };
    view! {
        <div class="errors" role="alert" aria-labelledby="errors-title" tabindex="-1" autofocus="">
            <h2 id="errors-title">{icon(Icon::Warning)} " " {ctx.t(title)}</h2>
            <ul>{whole} {fields}</ul>
        </div>
    }
    .into_any()
}
