//! Deleting one's account. What happens is said before; a mark in a box is asked for, and a proof of a short while ago.

use super::{
    super::personal::{form_page, personal_page},
    crumbs, person, proof_first,
};
use crate::{
    browser::Browser,
    components::{
        choice::{Choice, ChoiceLines},
        form::PostForm,
    },
    forms::{Field, Form, FormState},
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use server::{
    http::HttpError,
    routes::{AccountGone, DeleteAccount, Home},
    services::accounts::{
        PeopleError,
        delete_account::{self, Deleted},
    },
};

/// The box: yes, delete it.
const SURE: Field = Field::choice("sure", msg::accounts::delete_legend);
/// The id of its one line, to which a refusal leads.
const SURE_YES: Field = Field { name: "sure-yes", ..SURE };

/// That somebody is sure.
pub struct DeleteForm;

impl Form for DeleteForm {
    const FIELDS: &'static [Field] = &[SURE];
}

/// `GET /{lang}/account/delete`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    if let Some(elsewhere) = proof_first(&ctx, &identity, DeleteAccount).await? {
        return Ok(elsewhere);
    }
    Ok(page(&ctx, &FormState::default()))
}

/// `POST /{lang}/account/delete`
pub async fn delete(
    ctx: RequestContext,
    browser: Browser,
    mut form: FormState<DeleteForm>,
) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    if let Some(elsewhere) = proof_first(&ctx, &identity, DeleteAccount).await? {
        return Ok(elsewhere);
    }
    if form.value(SURE) != "yes" {
        form.refuse(SURE_YES, msg::accounts::delete_unsure());
        return Ok(page(&ctx, &form));
    }
    let delete = delete_account::DeleteAccount { identity: &identity };
    match delete.execute(&ctx.state).await.map_err(PeopleError::cause)? {
        Deleted::LastAdministrator => {
            form.refuse_whole(msg::accounts::delete_last());
            Ok(page(&ctx, &form))
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
    let title = msg::accounts::gone_title();
    personal_page(&ctx, title, AccountGone).respond(&ctx, || {
        view! {
            <h1>{ctx.t(msg::accounts::gone_title())}</h1>
            <p class="lead" role="status">{ctx.t(msg::accounts::gone_lead())}</p>
            <p class="more"><a href=ctx.path(Home)>{ctx.t(msg::common::go_home())}</a></p>
        }
    })
}

fn page(ctx: &RequestContext, form: &FormState<DeleteForm>) -> Response {
    form_page(ctx, msg::accounts::delete_title(), DeleteAccount, form, || {
        let yes = Choice {
            value: "yes".to_owned(),
            name: ctx.plain(msg::accounts::delete_sure()),
            language: None,
            chosen: false,
        };
        view! {
            {crumbs(ctx)}
            <h1>{ctx.t(msg::accounts::delete_title())}</h1>
            <p class="lead">{ctx.t(msg::accounts::delete_key())}</p>
            <p>{ctx.t(msg::accounts::delete_rows())}</p>
            <p>{ctx.t(msg::accounts::delete_stays())}</p>
            <PostForm ctx form action=ctx.path(DeleteAccount) button=msg::accounts::delete_title()>
                <ChoiceLines
                    name=SURE.name
                    kind="checkbox"
                    legend=ctx.t(msg::accounts::delete_legend())
                    choices=vec![yes]
                />
            </PostForm>
        }
    })
}
