//! Deleting one's account. What happens is said before; a mark in a box is asked for, and a proof of a short while ago.

use super::{
    super::personal::{personal_page, status_of},
    crumbs, page, person, proof_first,
};
use crate::{
    browser::Browser,
    components::{
        choice::{Choice, Lines, lines},
        error_summary::error_summary,
    },
    forms::{FormField, FormState, Posted},
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{Message, msg};
use serde::Deserialize;
use server::{
    http::HttpError,
    routes::{AccountGone, DeleteAccount, Home, Link},
    services::accounts::{
        PeopleError,
        delete_person::{Deleted, delete_oneself},
    },
};

/// What the browser sends.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Raw {
    sure: String,
}

/// The box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeleteField {
    /// Yes, delete it.
    Sure,
}

/// Why it is not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldError {
    /// The box has no mark.
    Unsure,
    /// Nobody would be left who gives roles.
    LastAdministrator,
}

impl FormField for DeleteField {
    type FieldError = FieldError;
    fn name(self) -> &'static str {
        match self {
            Self::Sure => "sure-yes",
        }
    }
}

/// `GET /{lang}/account/delete`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    if let Some(elsewhere) = proof_first(&ctx, &identity, DeleteAccount).await? {
        return Ok(elsewhere);
    }
    Ok(form_page(&ctx, &FormState::default()))
}

/// `POST /{lang}/account/delete`
pub async fn delete(
    ctx: RequestContext,
    browser: Browser,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    if let Some(elsewhere) = proof_first(&ctx, &identity, DeleteAccount).await? {
        return Ok(elsewhere);
    }
    let mut form = FormState::default();
    if raw.sure != "yes" {
        form.refuse(DeleteField::Sure, FieldError::Unsure);
        return Ok(form_page(&ctx, &form));
    }
    match delete_oneself(&ctx.state, &identity).await.map_err(PeopleError::cause)? {
        Deleted::LastAdministrator => {
            form.refuse_whole(FieldError::LastAdministrator);
            Ok(form_page(&ctx, &form))
        }
        Deleted::Gone => {
            let mut answer = redirect(StatusCode::SEE_OTHER, &ctx.path(AccountGone));
            browser.clear(&mut answer);
            Ok(answer)
        }
    }
}

/// `GET /{lang}/account-gone`
pub async fn gone(ctx: RequestContext) -> Response {
    let title = msg::people::gone_title();
    personal_page(&ctx, title, |language| AccountGone.path(language)).respond(&ctx, || {
        view! {
            <h1>{ctx.t(msg::people::gone_title())}</h1>
            <p class="lead" role="status">{ctx.t(msg::people::gone_lead())}</p>
            <p class="more"><a href=ctx.path(Home)>{ctx.t(msg::common::go_home())}</a></p>
        }
        .into_any()
    })
}

fn form_page(ctx: &RequestContext, form: &FormState<DeleteField>) -> Response {
    let page = page(ctx, msg::people::delete_title(), DeleteAccount);
    let status = status_of(form);
    Page { status, ..page }.respond(ctx, || {
        let yes = Choice {
            value: "yes".to_owned(),
            name: ctx.plain(msg::people::delete_sure()),
            language: None,
            chosen: false,
        };
        let sure = lines(Lines {
            name: "sure",
            kind: "checkbox",
            legend: ctx.t(msg::people::delete_legend()),
            hint: None,
            choices: vec![yes],
        });
        view! {
            {crumbs(ctx)}
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            <h1>{ctx.t(msg::people::delete_title())}</h1>
            <p class="lead">{ctx.t(msg::people::delete_key())}</p>
            <p>{ctx.t(msg::people::delete_rows())}</p>
            <p>{ctx.t(msg::people::delete_stays())}</p>
            <form method="post" action=ctx.path(DeleteAccount)>
                {sure}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::delete_title())}</button>
                </p>
            </form>
        }
        .into_any()
    })
}

fn sentence(why: FieldError) -> Message<'static> {
    match why {
        FieldError::Unsure => msg::people::delete_unsure(),
        FieldError::LastAdministrator => msg::people::delete_last(),
    }
}
