//! An invitation: made, shown once where no letter carries it, taken back.

use crate::{
    components::{
        choice::Choice,
        form::{choice_field, error, field},
        qr::qr,
        role_name::role_choice,
    },
    forms::{
        ButtonAlone, FormState, Posted,
        organizations::role::{ADDRESS, InviteForm, LANGUAGE, ROLE, read_invite},
    },
    pages::{
        accounts::personal::{form_page, personal_page},
        organizations::admin_scope::{AdminScope, Scoped, token_of},
    },
    request_context::redirect,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use server::{
    domain::{
        accounts::sign_in::Secret, organizations::permission::ManageRoles, privacy::action::Actor,
    },
    http::HttpError,
    routes::{self, Invitation, Invite as To, Link, People},
    services::organizations::roles::{Acting, Invite, Invited, MOST_INVITATIONS, RevokeInvitation},
};

/// `GET …/invite`
pub async fn show(Scoped(here, _): Scoped<To>) -> Result<Response, HttpError> {
    here.permit::<ManageRoles>()?;
    Ok(page(&here, &FormState::with([(LANGUAGE, here.ctx.language.as_str())])))
}

/// `POST …/invite`
pub async fn invite(
    Scoped(here, _): Scoped<To>,
    mut form: FormState<InviteForm>,
) -> Result<Response, HttpError> {
    let permit = here.permit::<ManageRoles>()?;
    let ctx = &here.ctx;
    let (roles, languages) = (here.target().scope().roles(), ctx.site.locales.menu());
    let Some(inviting) = read_invite(&mut form, roles, languages) else {
        return Ok(page(&here, &form));
    };
    let fresh = Secret::random(ctx.state.random.as_ref());
    let invited = Invite {
        permit,
        acting: Acting { identity: &here.identity, fresh: &fresh },
        role: inviting.role,
        language: &inviting.language,
        address: inviting.address.as_ref(),
    }
    .execute(&ctx.state)
    .await?;
    match invited {
        Invited::Done(_) if inviting.address.is_some() => {
            return Ok(redirect(StatusCode::SEE_OTHER, &ctx.path(People::of(here.of()))));
        }
        Invited::Done(secret) => {
            return Ok(once(
                &here,
                &Invitation { secret: secret.as_str() }.path(&inviting.language),
            ));
        }
        Invited::TooMany => form.refuse_whole(msg::people::invite_many(MOST_INVITATIONS)),
        Invited::NotHere => form.refuse(ROLE, msg::people::give_role_wrong()),
    }
    Ok(page(&here, &form))
}

/// `POST …/invitations/{invitation}/revoke`
pub async fn revoke(
    Scoped(here, page): Scoped<routes::RevokeInvitation>,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let state = &here.ctx.state;
    let revoked = RevokeInvitation {
        permit: here.permit::<ManageRoles>()?,
        actor: Actor::Person(&here.identity.person.token),
        token: &token_of(&page.invitation)?,
        day: state.clock.today(),
    }
    .execute(&state.database)
    .await?;
    match revoked {
        true => Ok(redirect(StatusCode::SEE_OTHER, &here.ctx.path(People::of(here.of())))),
        false => Err(HttpError::not_found()),
    }
}

/// The answer that holds the link. It is no page that anybody can come back to: the link is kept nowhere.
fn once(here: &AdminScope, path: &str) -> Response {
    let ctx = &here.ctx;
    let address = format!("{}{path}", ctx.site.origin);
    let to = To { of: here.of() };
    let page = personal_page(ctx, msg::people::invited_title(), to);
    page.respond(ctx, || {
        view! {
            {here.crumbs(true)}
            <h1>{ctx.t(msg::people::invited_title())}</h1>
            <p class="lead">{ctx.t(msg::people::invited_link())}</p>
            <p class="paste" dir="ltr">{address.clone()}</p>
            <p>{ctx.t(msg::people::invited_scan())}</p>
            {qr(ctx, &address)}
            <p>{ctx.t(msg::people::invite_lead())}</p>
            <p class="more"><a href=ctx.path(People::of(here.of()))>{ctx.t(msg::people::members_back())}</a></p>
        }
        .into_any()
    })
}

fn page(here: &AdminScope, form: &FormState<InviteForm>) -> Response {
    let ctx = &here.ctx;
    let to = To { of: here.of() };
    form_page(ctx, msg::people::invite_title(), to, form, || {
        let roles = here.target().scope().roles();
        view! {
            {here.crumbs(true)}
            <h1>{ctx.t(msg::people::invite_title())}</h1>
            <p class="lead">{here.name()}</p>
            <p>{ctx.t(msg::people::invite_lead())}</p>
            <form method="post" action=ctx.path(to) novalidate="">
                {role_choice(ctx, roles, form.value(ROLE), error(ctx, form, ROLE))}
                {choice_field(ctx, form, LANGUAGE, languages(here, form.value(LANGUAGE)))}
                {field(ctx, form, ADDRESS)}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::invite_button())}</button>
                </p>
            </form>
        }
        .into_any()
    })
}

fn languages(here: &AdminScope, chosen: &str) -> Vec<Choice> {
    let choice =
        |language: &LanguageTag| Choice::of_language(language, language.as_str() == chosen);
    here.ctx.site.locales.menu().iter().map(choice).collect()
}
