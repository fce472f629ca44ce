//! Above a form that cannot be sent, while nothing is changed.

use super::icon::{Icon, IconName};
use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;

/// The notice; nothing while changes are taken.
#[component]
pub fn ReadOnlyNotice<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// Whether no change is taken now.
    changes_nothing: bool,
) -> impl IntoView + use<> {
    changes_nothing.then(|| {
        view! { <p class="error" role="status"><Icon name=IconName::Warning/> " " {ctx.t(msg::errors::read_only_notice())}</p> }
    })
}
