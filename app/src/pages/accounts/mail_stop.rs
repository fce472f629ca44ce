//! Stopping mails of a kind by the link in one of them: no account, no session. Looking changes nothing.

use super::personal::personal_page;
use crate::{
    forms::accounts::mail_stop::Choice,
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{Message, msg::accounts};
use server::{
    database::query::accounts::mail_stop,
    domain::accounts::mail_kind::MailKind,
    http::HttpError,
    mail::MailStop,
    routes::{self, MailStop as Here},
    services::accounts::mail_choices::{AllowMail, StopMail},
};

/// `GET /{lang}/mail-stops/{token}`
pub async fn show(
    ctx: RequestContext,
    routes::MailStop { token }: routes::MailStop,
) -> Result<Response, HttpError> {
    let Some(stop) = MailStop::of_token(&ctx.state.keyring, &token) else {
        return Ok(ctx.not_found());
    };
    page(&ctx, &token, stop).await
}

/// `POST /{lang}/mail-stops/{token}`: from the page, or from a mail program with one press (RFC 8058), which follows no
/// redirect.
pub async fn choose(
    ctx: RequestContext,
    routes::MailStop { token }: routes::MailStop,
    choice: Choice,
) -> Result<Response, HttpError> {
    let Some(stop) = MailStop::of_token(&ctx.state.keyring, &token) else {
        return Ok(ctx.not_found());
    };
    let MailStop { lookup, kind } = &stop;
    match choice {
        Choice::Resubmit => AllowMail { lookup, kind: *kind }.execute(&ctx.state).await?,
        Choice::Stop | Choice::OnePress => {
            StopMail { lookup, kind: *kind }.execute(&ctx.state).await?;
        }
    }
    match choice {
        Choice::OnePress => page(&ctx, &token, stop).await,
        Choice::Stop | Choice::Resubmit => {
            Ok(redirect(StatusCode::SEE_OTHER, &ctx.path(Here { token: &token })))
        }
    }
}

async fn page(ctx: &RequestContext, token: &str, stop: MailStop) -> Result<Response, HttpError> {
    let stopped = mail_stop::stopped(&ctx.state.database, &stop.lookup).await?;
    let stopped = stopped.contains(&stop.kind);
    let here = Here { token };
    let page = personal_page(ctx, accounts::mail_stop_title(), here);
    Ok(page.respond(ctx, || view(ctx, here, stop.kind, stopped)))
}

fn view(ctx: &RequestContext, here: Here<&str>, kind: MailKind, stopped: bool) -> impl IntoView {
    let kind = kind_name(kind).map(|name| view! { <p><strong>{ctx.t(name)}</strong></p> });
    let others = (!stopped).then(|| view! { <p>{ctx.t(accounts::mail_stop_others())}</p> });
    view! {
        <div class="prose">
            <h1>{ctx.t(accounts::mail_stop_title())}</h1>
            <p>{ctx.t(accounts::mail_stop_lead())}</p>
            {kind}
            <p role="status">{ctx.t(state(stopped))}</p>
            <form method="post" action=ctx.path(here)>
                <input type="hidden" name="action" value=action(stopped)/>
                <p class="actions"><button class="button" type="submit">{ctx.t(button(stopped))}</button></p>
            </form>
            {others}
        </div>
    }
}

/// What a kind of mail is called; nothing for those that always come.
pub(in crate::pages) fn kind_name(kind: MailKind) -> Option<Message<'static>> {
    match kind {
        MailKind::NoAccount => Some(accounts::mail_kind_no_account()),
        MailKind::Invitation => Some(accounts::mail_kind_invitation()),
        MailKind::ConfirmAddress => Some(accounts::mail_kind_confirm_address()),
        MailKind::Roles => Some(accounts::mail_kind_roles()),
        MailKind::SignIn | MailKind::Account => None,
    }
}

pub(in crate::pages) fn state(stopped: bool) -> Message<'static> {
    match stopped {
        true => accounts::mail_stop_stopped(),
        false => accounts::mail_stop_comes(),
    }
}

pub(in crate::pages) fn button(stopped: bool) -> Message<'static> {
    match stopped {
        true => accounts::mail_stop_undo(),
        false => accounts::mail_stop_button(),
    }
}

/// The action of the button.
pub(in crate::pages) fn action(stopped: bool) -> &'static str {
    if stopped { "again" } else { "stop" }
}
