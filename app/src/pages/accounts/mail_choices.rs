//! Which mails a person gets: what they stopped, what they may stop, what subjects say.

use super::{
    mail_stop::{action, button, kind_name, state},
    personal::personal_page,
};
use crate::{
    forms::{
        Posted,
        accounts::mail_choices::{Choice, Raw, read},
    },
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::{either::Either, prelude::*};
use locales::msg::accounts;
use server::{
    database::query::accounts::mail_stop::{self, Choices},
    domain::accounts::mail_kind::MailKind,
    http::HttpError,
    routes::AccountMail,
    services::accounts::{
        identity::Identity,
        mail_choices::{AllowMail, ChooseSubjects, StopMail},
    },
};
use std::sync::Arc;

struct Model {
    identity: Arc<Identity>,
    choices: Choices,
    stopped: Vec<MailKind>,
    saved: bool,
}

/// `GET /{lang}/account/mail`
pub async fn show(
    ctx: RequestContext,
    AccountMail { saved }: AccountMail,
) -> Result<Response, HttpError> {
    let Some(mut model) = load(&ctx).await? else { return Ok(ctx.not_found()) };
    model.saved = saved.is_some();
    Ok(page(&ctx, &model, StatusCode::OK))
}

/// `POST /{lang}/account/mail`
pub async fn choose(ctx: RequestContext, Posted(raw): Posted<Raw>) -> Result<Response, HttpError> {
    let Some(model) = load(&ctx).await? else { return Ok(ctx.not_found()) };
    let (state, identity) = (&ctx.state, &*model.identity);
    match (read(&raw), &model.choices.lookup) {
        (Some(Choice::Full(full)), _) => {
            ChooseSubjects { identity, full }.execute(state).await?;
        }
        (Some(Choice::Stop(kind)), Some(lookup)) => {
            StopMail { lookup, kind }.execute(state).await?;
        }
        (Some(Choice::Resubmit(kind)), Some(lookup)) => {
            AllowMail { lookup, kind }.execute(state).await?;
        }
        _ => return Ok(page(&ctx, &model, StatusCode::UNPROCESSABLE_ENTITY)),
    }
    Ok(redirect(StatusCode::SEE_OTHER, &ctx.path(AccountMail { saved: Some("1") })))
}

async fn load(ctx: &RequestContext) -> Result<Option<Model>, HttpError> {
    let database = &ctx.state.database;
    let Some(identity) = ctx.identity.clone() else { return Ok(None) };
    let person = identity.person.id;
    let Some(choices) = mail_stop::choices(database, person).await? else { return Ok(None) };
    let stopped = match &choices.lookup {
        Some(lookup) => mail_stop::stopped(database, lookup).await?,
        None => Vec::new(),
    };
    Ok(Some(Model { identity, choices, stopped, saved: false }))
}

fn page(ctx: &RequestContext, model: &Model, status: StatusCode) -> Response {
    let page = personal_page(ctx, accounts::mail_choices_title(), AccountMail::plain());
    Page { status, ..page }.respond(ctx, || view(ctx, model))
}

fn view(ctx: &RequestContext, model: &Model) -> impl IntoView {
    let saved = model.saved.then(|| {
        view! { <div class="note success"><p role="status">{ctx.t(accounts::mail_choices_saved())}</p></div> }
    });
    let choices = match model.choices.lookup {
        None => Either::Left(view! { <p>{ctx.t(accounts::mail_choices_no_address())}</p> }),
        Some(_) => Either::Right(view! {
            {subjects(ctx, model.choices.full)}
            {kinds(ctx, model)}
            <h2>{ctx.t(accounts::mail_choices_kept_title())}</h2>
            <p>{ctx.t(accounts::mail_choices_kept())}</p>
        }),
    };
    view! {
        {saved}
        <h1>{ctx.t(accounts::mail_choices_title())}</h1>
        <p class="lead">{ctx.t(accounts::mail_choices_lead())}</p>
        {choices}
    }
}

fn subjects(ctx: &RequestContext, full: bool) -> impl IntoView {
    let quiet = ctx.plain(accounts::mail_subject_quiet());
    let quiet = ctx.t(accounts::mail_choices_subject_quiet(&quiet));
    view! {
        <form method="post" action=ctx.path(AccountMail::plain())>
            <input type="hidden" name="action" value="subject"/>
            <h2 id="subjects">{ctx.t(accounts::mail_choices_subject_title())}</h2>
            <div class="field">
                <fieldset aria-labelledby="subjects">
                    {choice("quiet", quiet, !full)}
                    {choice("full", ctx.t(accounts::mail_choices_subject_full()), full)}
                </fieldset>
            </div>
            <p class="actions">
                <button class="button" type="submit">{ctx.t(accounts::mail_choices_save())}</button>
            </p>
        </form>
    }
}

fn choice(value: &'static str, label: AnyView, chosen: bool) -> impl IntoView {
    view! {
        <div class="choice">
            <input id=value type="radio" name="subject" value=value checked=chosen/>
            <label for=value>{label}</label>
        </div>
    }
}

/// What a person with an account may get; and whatever else their address stopped before it had one.
fn kinds(ctx: &RequestContext, model: &Model) -> impl IntoView {
    let shown = MailKind::ALL.iter().copied().filter(|kind| {
        matches!(kind, MailKind::Invitation | MailKind::Roles) || model.stopped.contains(kind)
    });
    let entries = shown.filter_map(|kind| {
        let name = ctx.t(kind_name(kind)?);
        let stopped = model.stopped.contains(&kind);
        let id = format!("kind-{}", kind.as_str());
        Some(view! {
            <li class="entry">
                <h3 id=id.clone()>{name}</h3>
                <p>{ctx.t(state(stopped))}</p>
                <form method="post" action=ctx.path(AccountMail::plain())>
                    <input type="hidden" name="action" value=action(stopped)/>
                    <input type="hidden" name="kind" value=kind.as_str()/>
                    <button class="button second" type="submit" aria-describedby=id>
                        {ctx.t(button(stopped))}
                    </button>
                </form>
            </li>
        })
    });
    view! {
        <h2>{ctx.t(accounts::mail_choices_kinds_title())}</h2>
        <ul class="list">{entries.collect_view()}</ul>
    }
}
