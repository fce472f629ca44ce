//! An invitation: made, shown once where no mail carries it, taken back.

use crate::{
    components::{
        choice::Choice,
        form::{FormChoice, FormField, error},
        qr::Qr,
        role_name::RoleChoice,
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
    domain::{organizations::permission::ManageRoles, privacy::action::Actor},
    http::HttpError,
    routes::{self, Invitation, Invite as To, Link, People},
    services::{
        Change,
        organizations::roles::{Invite, Invited, MOST_INVITATIONS, RevokeInvitation},
    },
};

/// `GET …/invite`
pub async fn show(Scoped(scope, _): Scoped<To>) -> Result<Response, HttpError> {
    scope.permit::<ManageRoles>()?;
    Ok(page(&scope, &FormState::with([(LANGUAGE, scope.ctx.language.as_str())])))
}

/// `POST …/invite`
pub async fn invite(
    Scoped(scope, _): Scoped<To>,
    mut form: FormState<InviteForm>,
) -> Result<Response, HttpError> {
    let permit = scope.permit::<ManageRoles>()?;
    let ctx = &scope.ctx;
    let (roles, languages) = (scope.target().scope().roles(), ctx.site.locales.menu());
    let Some(inviting) = read_invite(&mut form, roles, languages) else {
        return Ok(page(&scope, &form));
    };
    let invited = Invite {
        permit,
        identity: &scope.identity,
        role: inviting.role,
        language: &inviting.language,
        address: inviting.address.as_ref(),
    }
    .execute(&ctx.state)
    .await?;
    match invited {
        Invited::Done(_) if inviting.address.is_some() => {
            return Ok(redirect(StatusCode::SEE_OTHER, &ctx.path(People::of(scope.of()))));
        }
        Invited::Done(secret) => {
            return Ok(once(
                &scope,
                &Invitation { secret: secret.as_str() }.path(&inviting.language),
            ));
        }
        Invited::TooMany => form.refuse_whole(msg::organizations::invite_many(MOST_INVITATIONS)),
        Invited::NotHere => form.refuse(ROLE, msg::organizations::give_role_wrong()),
    }
    Ok(page(&scope, &form))
}

/// `POST …/invitations/{invitation}/revoke`
pub async fn revoke(
    Scoped(scope, page): Scoped<routes::RevokeInvitation>,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let revoked = RevokeInvitation {
        permit: scope.permit::<ManageRoles>()?,
        actor: Actor::Person(&scope.identity.person.token),
        invitation: &token_of(&page.invitation)?,
    }
    .execute(&scope.ctx.state)
    .await?;
    match revoked {
        Change::Made => {
            Ok(redirect(StatusCode::SEE_OTHER, &scope.ctx.path(People::of(scope.of()))))
        }
        Change::NotThere => Err(HttpError::not_found()),
    }
}

/// The answer that holds the link. It is no page that anybody can come back to: the link is kept nowhere.
fn once(scope: &AdminScope, path: &str) -> Response {
    let ctx = &scope.ctx;
    let address = format!("{}{path}", ctx.site.origin);
    let to = To { of: scope.of() };
    let page = personal_page(ctx, msg::organizations::invited_title(), to);
    page.respond(ctx, || {
        view! {
            {scope.crumbs(true)}
            <h1>{ctx.t(msg::organizations::invited_title())}</h1>
            <p class="lead">{ctx.t(msg::organizations::invited_link())}</p>
            <p class="paste" dir="ltr">{address.clone()}</p>
            <p>{ctx.t(msg::organizations::invited_scan())}</p>
            <Qr ctx address=&address/>
            <p>{ctx.t(msg::organizations::invite_lead())}</p>
            <p class="more"><a href=ctx.path(People::of(scope.of()))>{ctx.t(msg::organizations::members_back())}</a></p>
        }
    })
}

fn page(scope: &AdminScope, form: &FormState<InviteForm>) -> Response {
    let ctx = &scope.ctx;
    let to = To { of: scope.of() };
    form_page(ctx, msg::organizations::invite_title(), to, form, || {
        let roles = scope.target().scope().roles();
        view! {
            {scope.crumbs(true)}
            <h1>{ctx.t(msg::organizations::invite_title())}</h1>
            <p class="lead">{scope.name()}</p>
            <p>{ctx.t(msg::organizations::invite_lead())}</p>
            <form method="post" action=ctx.path(to) novalidate="">
                <RoleChoice ctx roles chosen=form.value(ROLE) error=error(ctx, form, ROLE)/>
                <FormChoice ctx form field=LANGUAGE choices=languages(scope, form.value(LANGUAGE))/>
                <FormField ctx form field=ADDRESS/>
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::organizations::invite_button())}</button>
                </p>
            </form>
        }
    })
}

fn languages(scope: &AdminScope, chosen: &str) -> Vec<Choice> {
    let choice =
        |language: &LanguageTag| Choice::of_language(language, language.as_str() == chosen);
    scope.ctx.site.locales.menu().iter().map(choice).collect()
}
