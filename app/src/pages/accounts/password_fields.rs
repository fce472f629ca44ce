//! The two fields that stand on two pages: the password and the code.

use crate::{
    components::field::{Control, Field, field},
    forms::{
        FormState,
        accounts::password_and_code::{FieldError, PasswordField},
    },
    request_context::RequestContext,
};
use leptos::prelude::*;
use locales::{Message, msg};

/// The password.
pub fn password_field(ctx: &RequestContext, form: &FormState<PasswordField>) -> AnyView {
    field(Field {
        name: "password",
        label: ctx.t(msg::people::password_label()),
        hint: None,
        error: form.error(PasswordField::Password).map(|why| ctx.t(sentence(why))),
        value: String::new(),
        control: Control::Line { kind: "password", purpose: Some("current-password") },
    })
}

/// The code of the app, or one on paper.
pub fn code_field(ctx: &RequestContext, form: &FormState<PasswordField>) -> AnyView {
    field(Field {
        name: "code",
        label: ctx.t(msg::people::password_code_label()),
        hint: Some(ctx.t(msg::people::password_code_hint())),
        error: form.error(PasswordField::Code).map(|why| ctx.t(sentence(why))),
        value: String::new(),
        control: Control::Line { kind: "text", purpose: Some("one-time-code") },
    })
}

/// Why the form was refused.
pub fn sentence(why: FieldError) -> Message<'static> {
    match why {
        FieldError::Empty => msg::errors::field_empty(),
        FieldError::NoName => msg::people::password_who_wrong(),
        FieldError::NoCode => msg::people::password_code_wrong(),
        FieldError::Wrong => msg::people::password_wrong(),
    }
}
