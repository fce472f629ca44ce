//! Which letters a person gets: what they stopped, what they may stop, what subjects say.

use super::mail_stop::{action, button, kind_name, state};
use crate::{
    components::layout::Frame,
    forms::{
        Posted, Query,
        people::mail_choices::{Choice, Raw, read},
    },
    shell::{Addresses, Page},
    urls::{AccountMail, Link},
    visit::{Visit, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg::people;
use serde::Deserialize;
use server::{
    database::query::people::mail_stop::{self, Choices},
    domain::people::letter::LetterKind,
    http::HttpError,
    services::people::choose_mail::{AllowLetters, ChooseSubject, StopLetters},
};

/// Whether something was chosen a moment ago.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    saved: Option<String>,
}

struct Model {
    person: i64,
    choices: Choices,
    stopped: Vec<LetterKind>,
    saved: bool,
}

/// `GET /{lang}/account/mail`
pub async fn show(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, HttpError> {
    let Some(mut model) = load(&visit).await? else { return Ok(visit.not_found()) };
    model.saved = asked.saved.is_some();
    Ok(page(&visit, &model, StatusCode::OK))
}

/// `POST /{lang}/account/mail`
pub async fn choose(visit: Visit, Posted(raw): Posted<Raw>) -> Result<Response, HttpError> {
    let Some(model) = load(&visit).await? else { return Ok(visit.not_found()) };
    let (database, day) = (&visit.state.database, visit.state.clock.today());
    match (read(&raw), &model.choices.lookup) {
        (Some(Choice::Full(full)), _) => {
            ChooseSubject { person: model.person, full }.execute(database).await?;
        }
        (Some(Choice::Stop(kind)), Some(lookup)) => {
            StopLetters { lookup, kind, day }.execute(database).await?;
        }
        (Some(Choice::Again(kind)), Some(lookup)) => {
            AllowLetters { lookup, kind }.execute(database).await?;
        }
        _ => return Ok(page(&visit, &model, StatusCode::UNPROCESSABLE_ENTITY)),
    }
    Ok(redirect(StatusCode::SEE_OTHER, &visit.path(AccountMail { saved: true })))
}

async fn load(visit: &Visit) -> Result<Option<Model>, HttpError> {
    let database = &visit.state.database;
    let Some(identity) = &visit.identity else { return Ok(None) };
    let person = identity.person.id;
    let Some(choices) = mail_stop::choices(database, person).await? else { return Ok(None) };
    let stopped = match &choices.lookup {
        Some(lookup) => mail_stop::stopped(database, lookup).await?,
        None => Vec::new(),
    };
    Ok(Some(Model { person, choices, stopped, saved: false }))
}

fn page(visit: &Visit, model: &Model, status: StatusCode) -> Response {
    let here = AccountMail { saved: false };
    let frame = Frame {
        section: None,
        tongues: visit.tongues(&[], |language| here.path(language)),
        wide: false,
        sheet_foot: None,
    };
    let page = Page {
        status,
        addresses: Addresses { noindex: true, ..Addresses::default() },
        ..Page::new(visit, visit.plain(people::mail_choices_title()), frame)
    };
    page.respond(visit, || view(visit, model))
}

fn view(visit: &Visit, model: &Model) -> AnyView {
    let saved = model.saved.then(|| {
        view! { <div class="note success"><p role="status">{visit.say(people::mail_choices_saved())}</p></div> }
    });
    let choices = match model.choices.lookup {
        None => view! { <p>{visit.say(people::mail_choices_no_address())}</p> }.into_any(),
        Some(_) => view! {
            {subjects(visit, model.choices.full)}
            {kinds(visit, model)}
            <h2>{visit.say(people::mail_choices_kept_title())}</h2>
            <p>{visit.say(people::mail_choices_kept())}</p>
        }
        .into_any(),
    };
    view! {
        {saved}
        <h1>{visit.say(people::mail_choices_title())}</h1>
        <p class="lead">{visit.say(people::mail_choices_lead())}</p>
        {choices}
    }
    .into_any()
}

fn subjects(visit: &Visit, full: bool) -> AnyView {
    let quiet = visit.plain(people::mail_subject_quiet());
    let quiet = visit.say(people::mail_choices_subject_quiet(&quiet));
    view! {
        <form method="post" action=visit.path(AccountMail { saved: false })>
            <input type="hidden" name="action" value="subject"/>
            <h2 id="subjects">{visit.say(people::mail_choices_subject_title())}</h2>
            <div class="field">
                <fieldset aria-labelledby="subjects">
                    {choice("quiet", quiet, !full)}
                    {choice("full", visit.say(people::mail_choices_subject_full()), full)}
                </fieldset>
            </div>
            <p class="actions">
                <button class="button" type="submit">{visit.say(people::mail_choices_save())}</button>
            </p>
        </form>
    }
    .into_any()
}

fn choice(value: &'static str, label: AnyView, chosen: bool) -> AnyView {
    view! {
        <div class="choice">
            <input id=value type="radio" name="subject" value=value checked=chosen/>
            <label for=value>{label}</label>
        </div>
    }
    .into_any()
}

/// What a person with an account may get; and whatever else their address stopped before it had one.
fn kinds(visit: &Visit, model: &Model) -> AnyView {
    let shown = LetterKind::ALL.into_iter().filter(|kind| {
        matches!(kind, LetterKind::Invitation | LetterKind::Roles) || model.stopped.contains(kind)
    });
    let entries = shown.filter_map(|kind| {
        let name = visit.say(kind_name(kind)?);
        let stopped = model.stopped.contains(&kind);
        let id = format!("kind-{}", kind.as_str());
        Some(view! {
            <li class="entry">
                <h3 id=id.clone()>{name}</h3>
                <p>{visit.say(state(stopped))}</p>
                <form method="post" action=visit.path(AccountMail { saved: false })>
                    <input type="hidden" name="action" value=action(stopped)/>
                    <input type="hidden" name="kind" value=kind.as_str()/>
                    <button class="button second" type="submit" aria-describedby=id>
                        {visit.say(button(stopped))}
                    </button>
                </form>
            </li>
        })
    });
    view! {
        <h2>{visit.say(people::mail_choices_kinds_title())}</h2>
        <ul class="list">{entries.collect_view()}</ul>
    }
    .into_any()
}
