//! What stands in a form that anybody may send: the moment at which it was shown, and a field for programs to fill in.

use crate::{
    forms::guarded::{MOMENT, Resubmit, TRAP},
    request_context::RequestContext,
};
use leptos::{either::Either, prelude::*};
use locales::msg;

/// The two fields. The one for programs is out of sight and out of the way of keyboards and screen readers, and says
/// to those who find it that it stays empty; when somebody filled it in all the same, it is shown, so that they can
/// empty it.
#[component]
pub fn BotGuard<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The name of the form.
    form: &'a str,
    /// Why the form comes back, if it does.
    again: Option<Resubmit>,
) -> impl IntoView + use<> {
    let state = &ctx.state;
    let moment = state.form_times.show(form, state.clock.as_ref(), state.random.as_ref());
    let label = ctx.t(msg::errors::form_trap_label());
    let trap = match again {
        Some(Resubmit::Trapped) => Either::Left(view! {
            <div class="field wrong">
                <label for=TRAP>{label}</label>
                <input id=TRAP name=TRAP type="text" value="" autocomplete="off"/>
            </div>
        }),
        _ => Either::Right(view! {
            <div class="hidden" aria-hidden="true">
                <label for=TRAP>{label}</label>
                <input id=TRAP name=TRAP type="text" value="" autocomplete="off" tabindex="-1"/>
            </div>
        }),
    };
    view! { <input type="hidden" name=MOMENT value=moment/> {trap} }
}
