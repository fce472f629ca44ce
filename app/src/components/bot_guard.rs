//! What stands in a form that anybody may send: the moment at which it was shown, and a field for programs to fill in.

use crate::{
    forms::guarded::{MOMENT, Resubmit, TRAP},
    request_context::RequestContext,
};
use leptos::prelude::*;
use locales::msg;

/// The two fields. `form` names the form; `again` is why it comes back, if it does. The field for programs is out of
/// sight and out of the way of keyboards and screen readers, and says to those who find it that it stays empty; when
/// somebody filled it in all the same, it is shown, so that they can empty it.
pub fn bot_guard(ctx: &RequestContext, form: &str, again: Option<Resubmit>) -> AnyView {
    let state = &ctx.state;
    let moment = state.form_times.show(form, state.clock.as_ref(), state.random.as_ref());
    let label = ctx.t(msg::errors::form_trap_label());
    let trap = match again {
        Some(Resubmit::Trapped) => view! {
            <div class="field wrong">
                <label for=TRAP>{label}</label>
                <input id=TRAP name=TRAP type="text" value="" autocomplete="off"/>
            </div>
        }
        .into_any(),
        _ => view! {
            <div class="hidden" aria-hidden="true">
                <label for=TRAP>{label}</label>
                <input id=TRAP name=TRAP type="text" value="" autocomplete="off" tabindex="-1"/>
            </div>
        }
        .into_any(),
    };
    view! { <input type="hidden" name=MOMENT value=moment/> {trap} }.into_any()
}
