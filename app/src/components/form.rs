//! A form on the page: what was refused, its fields, and what guards it.

use super::{
    bot_guard::BotGuard,
    choice::{Choice, SelectField},
    field::TextField,
    file_field::FileField,
    icon::{Icon, IconName},
};
use crate::{
    forms::{Field, Form, FormState},
    request_context::RequestContext,
};
use leptos::{either::Either, prelude::*};
use locales::{Message, msg};

/// What is wrong with a form, on top of it, with links to the fields; nothing when nothing was refused. It takes the focus
/// without any script.
#[component]
pub fn ErrorSummary<'a, F: Form>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The form that came back.
    form: &'a FormState<F>,
) -> impl IntoView + use<F> {
    form.is_refused().then(|| refusals(ctx, form.whole(), form.errors()))
}

/// The refusals of the whole form, then those of its fields.
fn refusals(
    ctx: &RequestContext,
    whole: &[Message<'static>],
    fields: &[(&'static str, Message<'static>)],
) -> impl IntoView + use<> {
    let title = match fields.is_empty() {
        true => msg::errors::summary_again_title(),
        false => msg::errors::summary_title(),
    };
    let whole: Vec<_> = whole.iter().map(|why| view! { <li>{ctx.t(why.clone())}</li> }).collect();
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, why)| view! { <li><a href=format!("#{name}")>{ctx.t(why.clone())}</a></li> })
        .collect();
    view! {
        <div class="errors" role="alert" aria-labelledby="errors-title" tabindex="-1" autofocus="">
            <h2 id="errors-title"><Icon name=IconName::Warning/> " " {ctx.t(title)}</h2>
            <ul>{whole} {fields}</ul>
        </div>
    }
}

/// A field of text with what was typed, or one for files: what helps, and why it was refused.
#[component]
pub fn FormField<'a, F: Form>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The form with what was typed.
    form: &'a FormState<F>,
    /// Which of its fields.
    field: Field,
) -> impl IntoView + use<F> {
    let hint = field.hint.map(|hint| ctx.t(hint()));
    let (label, error) = (label(ctx, field), error(ctx, form, field));
    match field.files() {
        Some(limits) => Either::Left(view! {
            <FileField ctx name=field.name label hint error limits chosen_again=form.is_refused()/>
        }),
        None => {
            let value = form.shown(field).to_owned();
            Either::Right(view! {
                <TextField name=field.name label hint error value control=field.control/>
            })
        }
    }
}

/// A field of one choice.
#[component]
pub fn FormChoice<'a, F: Form>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The form with what was chosen.
    form: &'a FormState<F>,
    /// Which of its fields.
    field: Field,
    /// What there is to choose.
    choices: Vec<Choice>,
) -> impl IntoView + use<F> {
    view! {
        <SelectField name=field.name label=label(ctx, field) error=error(ctx, form, field) choices/>
    }
}

/// Why a field was refused, for controls that a page draws itself.
pub fn error<F: Form>(ctx: &RequestContext, form: &FormState<F>, field: Field) -> Option<AnyView> {
    form.error(field).map(|why| ctx.t(why.clone()))
}

/// What guards a form that anybody may send; nothing in any other.
#[component]
pub fn FormGuard<'a, F: Form>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The form.
    form: &'a FormState<F>,
) -> impl IntoView + use<F> {
    F::GUARD.map(|name| view! { <BotGuard ctx form=name again=form.again()/> })
}

fn label(ctx: &RequestContext, field: Field) -> AnyView {
    field.label.map_or_else(|| ().into_any(), |label| ctx.t(label()))
}

/// How a form is sent: in parts where it takes files.
pub fn enctype<F: Form>(_: &FormState<F>) -> Option<&'static str> {
    F::TAKES_FILES.then_some("multipart/form-data")
}

/// A form that is posted to a page, with the one button that sends it below its fields.
#[component]
pub fn PostForm<'a, F: Form>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The form, which says how it is sent.
    form: &'a FormState<F>,
    /// The path that it is posted to.
    action: String,
    /// What the button says.
    button: Message<'a>,
    /// Its fields.
    children: FormFields<'a>,
) -> impl IntoView + use<F> {
    view! {
        <form method="post" action=action enctype=enctype(form)>
            {(children.0)()}
            <p class="actions">
                <button class="button" type="submit">{ctx.t(button)}</button>
            </p>
        </form>
    }
}

/// The same for what is rarely wanted on its page: the button draws less attention.
#[component]
pub fn SecondForm<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The path that it is posted to.
    action: String,
    /// What the button says.
    button: Message<'a>,
    /// Its fields, if any.
    #[prop(default = FormFields::none())]
    children: FormFields<'a>,
) -> impl IntoView + use<> {
    view! {
        <form method="post" action=action>
            {(children.0)()}
            <p class="actions">
                <button class="button second" type="submit">{ctx.t(button)}</button>
            </p>
        </form>
    }
}

/// A form above a list that asks for the same page with a query.
#[component]
pub fn FilterForm<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The path of the page.
    action: String,
    /// Its fields.
    children: FormFields<'a>,
) -> impl IntoView + use<> {
    view! {
        <form class="filters" method="get" action=action>
            {(children.0)()}
            <button class="button" type="submit">{ctx.t(msg::library::filter_submit())}</button>
        </form>
    }
}

/// Children that borrow from the page around them. Those of Leptos may not, because a browser keeps them.
pub struct FormFields<'a>(Box<dyn FnOnce() -> AnyView + 'a>);

impl FormFields<'_> {
    fn none() -> Self {
        Self(Box::new(|| ().into_any()))
    }
}

impl<'a, F, V> ToChildren<F> for FormFields<'a>
where
    F: FnOnce() -> V + 'a,
    V: IntoView,
{
    fn to_children(fields: F) -> Self {
        Self(Box::new(move || fields().into_any()))
    }
}
