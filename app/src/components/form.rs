//! A form on the page: what was refused, its fields, and what guards it.

use super::{
    choice::{Choice, OneOf, one_of},
    field::{TextField, text_field},
    file_field::{FileField, file_field},
    icon::{Icon, icon},
};
use crate::{
    components::bot_guard::bot_guard,
    forms::{Field, Form, FormState},
    request_context::RequestContext,
};
use leptos::prelude::*;
use locales::{Message, msg};
use server::routes::Link;

/// What is wrong with a form, on top of it, with links to the fields; nothing when nothing was refused. It takes the focus
/// without any script.
pub fn error_summary<F: Form>(ctx: &RequestContext, form: &FormState<F>) -> AnyView {
    if !form.is_refused() {
        return ().into_any();
    }
    let whole: Vec<_> =
        form.whole().iter().map(|why| view! { <li>{ctx.t(why.clone())}</li> }).collect();
    let fields: Vec<_> = form
        .errors()
        .iter()
        .map(|(name, why)| view! { <li><a href=format!("#{name}")>{ctx.t(why.clone())}</a></li> })
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

/// A field of text with what was typed, or one for files: what helps, and why it was refused.
pub fn field<F: Form>(ctx: &RequestContext, form: &FormState<F>, field: Field) -> AnyView {
    if let Some(limits) = field.files() {
        return file_field(
            ctx,
            FileField {
                name: field.name,
                label: label(ctx, field),
                hint: field.hint.map(|hint| ctx.t(hint())),
                error: error(ctx, form, field),
                limits,
                chosen_again: form.is_refused(),
            },
        );
    }
    text_field(TextField {
        name: field.name,
        label: label(ctx, field),
        hint: field.hint.map(|hint| ctx.t(hint())),
        error: error(ctx, form, field),
        value: form.shown(field).to_owned(),
        control: field.control,
    })
}

/// A field of one choice among these.
pub fn choice_field<F: Form>(
    ctx: &RequestContext,
    form: &FormState<F>,
    field: Field,
    choices: Vec<Choice>,
) -> AnyView {
    one_of(OneOf {
        name: field.name.to_owned(),
        label: label(ctx, field),
        error: error(ctx, form, field),
        choices,
    })
}

/// Why a field was refused, for controls that a page draws itself.
pub fn error<F: Form>(ctx: &RequestContext, form: &FormState<F>, field: Field) -> Option<AnyView> {
    form.error(field).map(|why| ctx.t(why.clone()))
}

/// What guards a form that anybody may send.
pub fn guard<F: Form>(ctx: &RequestContext, form: &FormState<F>) -> Option<AnyView> {
    F::GUARD.map(|name| bot_guard(ctx, name, form.again()))
}

fn label(ctx: &RequestContext, field: Field) -> AnyView {
    field.label.map_or_else(|| ().into_any(), |label| ctx.t(label()))
}

/// How a form is sent: in parts where it takes files.
pub fn enctype<F: Form>(_: &FormState<F>) -> Option<&'static str> {
    F::TAKES_FILES.then_some("multipart/form-data")
}

/// A form that is posted to a page, with the one button that sends it.
pub fn post_form<F: Form>(
    ctx: &RequestContext,
    form: &FormState<F>,
    to: impl Link,
    button: Message<'_>,
    fields: impl IntoView + 'static,
) -> AnyView {
    view! {
        <form method="post" action=ctx.path(to) enctype=enctype(form)>
            {fields}
            <p class="actions">
                <button class="button" type="submit">{ctx.t(button)}</button>
            </p>
        </form>
    }
    .into_any()
}

/// The same for what is rarely wanted on its page: the button draws less attention.
pub fn second_form(
    ctx: &RequestContext,
    to: impl Link,
    button: Message<'_>,
    fields: impl IntoView + 'static,
) -> AnyView {
    view! {
        <form method="post" action=ctx.path(to)>
            {fields}
            <p class="actions">
                <button class="button second" type="submit">{ctx.t(button)}</button>
            </p>
        </form>
    }
    .into_any()
}

/// A form above a list that asks for the same page with a query.
pub fn filter_form(
    ctx: &RequestContext,
    to: impl Link,
    fields: impl IntoView + 'static,
) -> AnyView {
    view! {
        <form class="filters" method="get" action=ctx.path(to)>
            {fields}
            <button class="button" type="submit">{ctx.t(msg::library::filter_submit())}</button>
        </form>
    }
    .into_any()
}
