//! An invitation: made, shown once where no letter carries it, taken back.

use super::{Here, account, sentence};
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
        people::role::{InviteRaw, Refusal, RoleField},
    },
    pages::people::personal::{personal_page, status_of},
    shell::Page,
    urls::{Invitation, Link, organizations::Invite as To},
    visit::redirect,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use serde::Deserialize;
use server::{
    domain::people::{action::Actor, permission::ManageRoles, sign_in::Secret},
    http::HttpError,
    services::people::roles::{Acting, Invite, Invited, RevokeInvitation},
};

/// `GET …/invite`
pub async fn show(here: Here) -> Result<Response, HttpError> {
    here.permit::<ManageRoles>()?;
    let language = here.visit.language.to_string();
    let form = InviteRaw { language, ..InviteRaw::default() }.typed();
    Ok(page(&here, &form))
}

/// `POST …/invite`
pub async fn invite(here: Here, Posted(raw): Posted<InviteRaw>) -> Result<Response, HttpError> {
    let permit = here.permit::<ManageRoles>()?;
    let visit = &here.visit;
    let inviting = match raw.read(here.target().scope().roles(), visit.site.locales.menu()) {
        Ok(inviting) => inviting,
        Err(form) => return Ok(page(&here, &form)),
    };
    let fresh = Secret::random(visit.state.random.as_ref());
    let link = |language: &LanguageTag, secret: &Secret| {
        Invitation { secret: secret.as_str() }.path(language)
    };
    let invited = Invite {
        permit,
        acting: Acting { identity: &here.identity, fresh: &fresh, account: &account },
        role: inviting.role,
        language: &inviting.language,
        address: inviting.address.as_ref(),
        link: &link,
    }
    .execute(&visit.state)
    .await?;
    let mut form = raw.typed();
    match invited {
        Invited::Done(_) if inviting.address.is_some() => {
            return Ok(redirect(StatusCode::SEE_OTHER, &visit.path(here.link())));
        }
        Invited::Done(secret) => return Ok(once(&here, &link(&inviting.language, &secret))),
        Invited::TooMany => form.refuse_whole(Refusal::TooMany),
        Invited::NotHere => form.refuse(RoleField::Role, Refusal::NoRole),
    }
    Ok(page(&here, &form))
}

/// The button says all.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RevokeRaw {}

/// `POST …/invitations/{invitation}/revoke`
pub async fn revoke(
    here: Here,
    Posted(RevokeRaw {}): Posted<RevokeRaw>,
) -> Result<Response, HttpError> {
    let state = &here.visit.state;
    let revoked = RevokeInvitation {
        permit: here.permit::<ManageRoles>()?,
        actor: Actor::Person(&here.identity.person.token),
        token: &here.token("invitation")?,
        day: state.clock.today(),
    }
    .execute(&state.database)
    .await?;
    match revoked {
        true => Ok(redirect(StatusCode::SEE_OTHER, &here.visit.path(here.link()))),
        false => Err(HttpError::not_found()),
    }
}

/// The answer that holds the link. It is no page that anybody can come back to: the link is kept nowhere.
fn once(here: &Here, path: &str) -> Response {
    let visit = &here.visit;
    let address = format!("{}{path}", visit.site.origin);
    let to = To { of: here.link() };
    let page = personal_page(visit, msg::people::invited_title(), |language| to.path(language));
    page.respond(visit, || {
        view! {
            {here.crumbs(true)}
            <h1>{visit.say(msg::people::invited_title())}</h1>
            <p class="lead">{visit.say(msg::people::invited_link())}</p>
            <p class="paste" dir="ltr">{address.clone()}</p>
            <p>{visit.say(msg::people::invited_scan())}</p>
            {qr(visit, &address)}
            <p>{visit.say(msg::people::invite_lead())}</p>
            <p class="more"><a href=visit.path(here.link())>{visit.say(msg::people::members_back())}</a></p>
        }
        .into_any()
    })
}

fn page(here: &Here, form: &FormState<RoleField>) -> Response {
    let visit = &here.visit;
    let to = To { of: here.link() };
    let page = personal_page(visit, msg::people::invite_title(), |language| to.path(language));
    Page { status: status_of(form), ..page }.respond(visit, || {
        let error = |of| form.error(of).map(|why| visit.say(sentence(why)));
        let roles = here.target().scope().roles();
        let language = one_of(OneOf {
            name: "language".to_owned(),
            label: visit.say(msg::people::invite_language_label()),
            error: error(RoleField::Language),
            choices: languages(here, form.value(RoleField::Language)),
        });
        let address = field(Field {
            name: "address",
            label: visit.say(msg::people::invite_address_label()),
            hint: Some(visit.say(msg::people::invite_address_hint())),
            error: error(RoleField::Address),
            value: form.value(RoleField::Address).to_owned(),
            control: Control::Line { kind: "email", purpose: Some("off") },
        });
        view! {
            {error_summary(visit, form, |why| visit.say(sentence(why)))}
            {here.crumbs(true)}
            <h1>{visit.say(msg::people::invite_title())}</h1>
            <p class="lead">{here.name()}</p>
            <p>{visit.say(msg::people::invite_lead())}</p>
            <form method="post" action=visit.path(to) novalidate="">
                {role_choice(visit, roles, form.value(RoleField::Role), error(RoleField::Role))}
                {language}
                {address}
                <p class="actions">
                    <button class="button" type="submit">{visit.say(msg::people::invite_button())}</button>
                </p>
            </form>
        }
        .into_any()
    })
}

fn languages(here: &Here, chosen: &str) -> Vec<Choice> {
    let choice =
        |language: &LanguageTag| Choice::of_language(language, language.as_str() == chosen);
    here.visit.site.locales.menu().iter().map(choice).collect()
}
