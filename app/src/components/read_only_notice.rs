//! Above a form that cannot be sent, while nothing is changed.

use super::icon::{Icon, icon};
use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;

/// The notice; nothing while changes are taken.
pub fn read_only_notice(ctx: &RequestContext, changes_nothing: bool) -> AnyView {
    if !changes_nothing {
        return ().into_any();
    }
    view! { <p class="error" role="status">{icon(Icon::Warning)} " " {ctx.t(msg::errors::read_only_notice())}</p> }
        .into_any()
}
