//! An invitation: made, shown once where no letter carries it, taken back.

use super::sentence;
use crate::pages::organizations::admin_scope::{AdminScope, Scoped, token_of};
use crate::{
    components::{
        choice::{Choice, OneOf, one_of},
        error_summary::error_summary,
        field::{Control, Field, field},
        qr::qr,
        role_name::role_choice,
    },
    forms::{
        FormState, Posted,
        organizations::role::{FieldError, InviteRaw, RoleField},
    },
    pages::accounts::personal::{personal_page, status_of},
    request_context::redirect,
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use serde::Deserialize;
use server::{
    domain::{
        accounts::sign_in::Secret, organizations::permission::ManageRoles, privacy::action::Actor,
    },
    http::HttpError,
    routes::{self, Invitation, Invite as To, Link, People},
    services::organizations::roles::{Acting, Invite, Invited, RevokeInvitation},
};

/// `GET …/invite`
pub async fn show(Scoped(here, _): Scoped<To>) -> Result<Response, HttpError> {
    here.permit::<ManageRoles>()?;
    let language = here.ctx.language.to_string();
    let form = InviteRaw { language, ..InviteRaw::default() }.typed();
    Ok(page(&here, &form))
}

/// `POST …/invite`
pub async fn invite(
    Scoped(here, _): Scoped<To>,
    Posted(raw): Posted<InviteRaw>,
) -> Result<Response, HttpError> {
    let permit = here.permit::<ManageRoles>()?;
    let ctx = &here.ctx;
    let inviting = match raw.read(here.target().scope().roles(), ctx.site.locales.menu()) {
        Ok(inviting) => inviting,
        Err(form) => return Ok(page(&here, &form)),
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
    let mut form = raw.typed();
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
        Invited::TooMany => form.refuse_whole(FieldError::TooMany),
        Invited::NotHere => form.refuse(RoleField::Role, FieldError::NoRole),
    }
    Ok(page(&here, &form))
}

/// The button says all.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RevokeRaw {}

/// `POST …/invitations/{invitation}/revoke`
pub async fn revoke(
    Scoped(here, page): Scoped<routes::RevokeInvitation>,
    Posted(RevokeRaw {}): Posted<RevokeRaw>,
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
    let page = personal_page(ctx, msg::people::invited_title(), |language| to.path(language));
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

fn page(here: &AdminScope, form: &FormState<RoleField>) -> Response {
    let ctx = &here.ctx;
    let to = To { of: here.of() };
    let page = personal_page(ctx, msg::people::invite_title(), |language| to.path(language));
    Page { status: status_of(form), ..page }.respond(ctx, || {
        let error = |of| form.error(of).map(|why| ctx.t(sentence(why)));
        let roles = here.target().scope().roles();
        let language = one_of(OneOf {
            name: "language".to_owned(),
            label: ctx.t(msg::people::invite_language_label()),
            error: error(RoleField::Language),
            choices: languages(here, form.value(RoleField::Language)),
        });
        let address = field(Field {
            name: "address",
            label: ctx.t(msg::people::invite_address_label()),
            hint: Some(ctx.t(msg::people::invite_address_hint())),
            error: error(RoleField::Address),
            value: form.value(RoleField::Address).to_owned(),
            control: Control::Line { kind: "email", purpose: Some("off") },
        });
        view! {
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            {here.crumbs(true)}
            <h1>{ctx.t(msg::people::invite_title())}</h1>
            <p class="lead">{here.name()}</p>
            <p>{ctx.t(msg::people::invite_lead())}</p>
            <form method="post" action=ctx.path(to) novalidate="">
                {role_choice(ctx, roles, form.value(RoleField::Role), error(RoleField::Role))}
                {language}
                {address}
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
