//! Roles in plain words: what each is called, what it allows, and the choice among them, each with what it allows.

use crate::{
    components::icon::{Icon, IconName},
    request_context::RequestContext,
};
use leptos::prelude::*;
use locales::{Message, msg};
use server::domain::organizations::role::Role;

/// What the role is called.
pub fn role_name(role: Role) -> Message<'static> {
    match role {
        Role::Reader => msg::organizations::role_reader(),
        Role::Trainer => msg::organizations::role_trainer(),
        Role::Translator => msg::organizations::role_translator(),
        Role::Reviewer => msg::organizations::role_reviewer(),
        Role::Editor => msg::organizations::role_editor(),
        Role::Organizer => msg::organizations::role_organizer(),
        Role::Admin => msg::organizations::role_admin(),
    }
}

/// What somebody with this role may do.
pub fn may(role: Role) -> Message<'static> {
    match role {
        Role::Reader => msg::organizations::may_reader(),
        Role::Trainer => msg::organizations::may_trainer(),
        Role::Translator => msg::organizations::may_translator(),
        Role::Reviewer => msg::organizations::may_reviewer(),
        Role::Editor => msg::organizations::may_editor(),
        Role::Organizer => msg::organizations::may_organizer(),
        Role::Admin => msg::organizations::may_admin(),
    }
}

/// The name of the field.
pub const ROLE: &str = "role";

/// The choice among roles: one below the other, each with its sentence.
#[component]
pub fn RoleChoice<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The roles, the weakest first.
    roles: &'a [Role],
    /// The word of the one that was chosen.
    chosen: &'a str,
    /// Why it was refused.
    error: Option<AnyView>,
) -> impl IntoView + use<> {
    let class = if error.is_some() { "field wrong" } else { "field" };
    let choices: Vec<_> = roles
        .iter()
        .enumerate()
        .map(|(place, role)| {
            // The link of the summary of errors leads to the first.
            let id = if place == 0 { ROLE.to_owned() } else { format!("{ROLE}-{role}") };
            let hint = format!("{ROLE}-{role}-means");
            view! {
                <div class="choice">
                    <input type="radio" id=id.clone() name=ROLE value=role.as_str()
                        checked=chosen == role.as_str() aria-describedby=hint.clone()/>
                    <label for=id>
                        <strong>{ctx.t(role_name(*role))}</strong>
                        <span class="hint" id=hint>{ctx.t(may(*role))}</span>
                    </label>
                </div>
            }
        })
        .collect();
    view! {
        <fieldset class=class>
            <legend>{ctx.t(msg::organizations::give_role_label())}</legend>
            {error.map(|error| view! { <p class="error"><Icon name=IconName::Warning/> " " {error}</p> })}
            {choices}
        </fieldset>
    }
}
